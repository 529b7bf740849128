//! The page in headless Chromium: what axe-core finds, whether it fits a screen, how it prints.

use std::fs;
use std::process::Command;

use ikut::render::Look;
use ikut::render::page::{Around, html};
use ikut::report::page::{Block, Page, Shade, Square, Strip};

use crate::tools;
use crate::world::{World, project};

/// What keeps Chromium to the page: no network, no first steps, no profile of the person.
const SEALED: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-default-apps",
    "--host-resolver-rules=MAP * ~NOTFOUND",
];

/// The languages, each with the locale that speaks it.
const LANGUAGES: [(&str, &str); 3] = [("en", "C"), ("fi", "fi_FI.UTF-8"), ("sv", "sv_FI.UTF-8")];

fn chromium(world: &World, options: &[&str]) -> Option<String> {
    if !tools::has("chromium", &["--version"], "apt-get install --no-install-recommends chromium") {
        return None;
    }
    let profile = format!("--user-data-dir={}", world.path("browser").display());
    let output = Command::new("chromium")
        .args(SEALED)
        .arg(profile)
        .args(options)
        .env("HOME", world.path(""))
        .current_dir(world.path(""))
        .output()
        .expect("Chromium starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Returns the report of the pilot as a page in a language.
fn report(locale: &'static str) -> (World, String) {
    let world = World::pilot().speaking(locale);
    let page = world.done("report esf --period 2022Q2 --format html");
    (world, page)
}

/// Returns a page with a strip of many columns, which the report has not.
fn strip() -> String {
    let square = |at: usize| match at % 3 {
        0 => Square { sign: 'p', shade: Shade::Full },
        1 => Square { sign: 'l', shade: Shade::Half },
        _ => Square { sign: '·', shade: Shade::Blank },
    };
    let legend = [('p', "present"), ('l', "late"), ('·', "none")];
    let mut page = Page::new("Weeks");
    page.push(Block::Heading("Week by week".to_owned()));
    page.push(Block::Strip(Strip {
        caption: "Marks by day".to_owned(),
        of: "participant",
        columns: (1..=40).map(|day| format!("{day}.10.")).collect(),
        rows: ["P-01", "P-02"].map(|code| (code.to_owned(), (0..40).map(square).collect())).to_vec(),
        legend: legend.map(|(sign, words)| (sign, words.to_owned())).to_vec(),
    }));
    let look = Look {
        header: &str::to_owned,
        cell: &|_, word| word.to_owned(),
        day: &|day| day.to_string(),
        width: None,
        plain: true,
        decimal_comma: false,
    };
    html(&page, &look, &Around { language: "en", as_table: "As a table" })
}

/// Returns a page that has the others in frames of both widths, looks at each and says what it found.
fn bench(pages: &[(&str, String)], axe: &str) -> String {
    let look = fs::read_to_string(project("tests/it/formats/look.js")).expect("the script");
    let named: Vec<_> = pages.iter().map(|(name, page)| serde_json::json!([name, page])).collect();
    let quoted = |value: serde_json::Value| value.to_string().replace("</", "<\\/");
    let (pages, axe) = (quoted(named.into()), quoted(axe.into()));
    format!(
        "<!doctype html><meta charset=utf-8><pre id=found></pre>\
         <script>const pages = {pages}, axe = {axe};\n{look}</script>"
    )
}

/// Returns what was found on the pages, line by line.
fn found(world: &World, pages: &[(&str, String)], options: &[&str]) -> Option<Vec<String>> {
    let axe = tools::axe_core()?;
    let bench = world.write("bench.html", bench(pages, &axe));
    let address = format!("file://{}", bench.display());
    let dump = ["--virtual-time-budget=60000", "--window-size=1400,1000", "--dump-dom", &address];
    let dom = chromium(world, &[options, &dump].concat())?;
    let found = dom.split("<pre id=\"found\">").nth(1).and_then(|rest| rest.split("</pre>").next());
    Some(found.expect("what was found").lines().map(str::to_owned).collect())
}

#[test]
fn axe_finds_nothing_and_nothing_is_wider_than_the_screen() {
    let mut pages: Vec<_> =
        LANGUAGES.iter().map(|(language, locale)| (*language, report(locale).1)).collect();
    pages.push(("strip", strip()));
    let slips = |words: &str| World::empty().done(&format!("feedback print {words}"));
    pages.extend([("slips", slips("--lang sv")), ("slips of three", slips("--asking fi,sv,en"))]);
    let world = World::empty();
    for options in [&[][..], &["--force-dark-mode"]] {
        let Some(found) = found(&world, &pages, options) else { return };
        let dark = if options.is_empty() { "light" } else { "dark" };
        let fine = |name: &str| [1280, 375].map(|width| format!("{name} {width} {dark}: fits, 0 violations"));
        let expected: Vec<_> = pages.iter().flat_map(|(name, _)| fine(name)).collect();
        assert_eq!(found, expected);
    }
}

/// Returns the pages about one participant: the form, the sheet for a meeting, the timetable.
fn person(locale: &'static str) -> (World, Vec<(&'static str, String)>) {
    let world = World::pilot().at("2022-02-16T14:02:00").speaking(locale);
    world.done("participant add P-30");
    world.done("intake P-09 --on 2022-01-17 --housing much --money some --refused health");
    world.done("intake P-09 --housing some");
    world.done("session add K2 guidance --participant P-09 --on 2022-02-18 --at 9:30");
    world.done("session add K2 finnish --on 2022-02-21 --at 12:00 --yes");
    world.done("timetable P-09 --html timetable.html");
    let timetable = fs::read_to_string(world.path("timetable.html")).expect("a page");
    let form = world.done("intake P-30 --print");
    let sheet = world.done("meeting-sheet P-09");
    (world, vec![("form", form), ("sheet", sheet), ("timetable", timetable)])
}

#[test]
fn axe_finds_nothing_on_the_pages_about_a_participant() {
    let pages: Vec<_> = LANGUAGES.iter().flat_map(|(_, locale)| person(locale).1).collect();
    let world = World::empty();
    for options in [&[][..], &["--force-dark-mode"]] {
        let Some(found) = found(&world, &pages, options) else { return };
        let fine = found.iter().all(|line| line.ends_with("fits, 0 violations"));
        assert!(fine && found.len() == pages.len() * 2, "{found:#?}");
    }
}

/// Returns how many sides a page prints on, each of them A4.
fn printed(world: &World, name: &str, page: &str) -> Option<usize> {
    let html = world.write(&format!("{name}.html"), page);
    let pdf = format!("--print-to-pdf={name}.pdf");
    let address = format!("file://{}", html.display());
    chromium(world, &[&pdf, "--no-pdf-header-footer", &address])?;
    let pdf = fs::read(world.path(&format!("{name}.pdf"))).expect("a PDF");
    Some(sides(&String::from_utf8_lossy(&pdf)))
}

#[test]
fn a_sheet_for_a_meeting_is_one_side_and_a_form_three_at_most() {
    for (_, locale) in LANGUAGES {
        let (world, pages) = person(locale);
        for ((name, page), most) in pages.iter().zip([3, 1, 2]) {
            let Some(sides) = printed(&world, name, page) else { return };
            assert!((1..=most).contains(&sides), "{name} in {locale}: {sides}");
        }
    }
}

#[test]
fn the_bench_finds_what_is_wrong_with_a_page() {
    let page = "<!doctype html><html lang=en><title>x</title><main><h1>x</h1><img src=x>\
                <p style='width: 2000px; color: #ccc'>pale</p></main></html>";
    let world = World::empty();
    let Some(found) = found(&world, &[("bad", page.to_owned())], &[]) else { return };
    assert_eq!(found.len(), 2, "{found:?}");
    let named = |line: &String| line.contains("image-alt") && line.contains("color-contrast");
    assert!(found.iter().all(named), "{found:?}");
    assert!(found[1].contains("too wide"), "{found:?}");
}

#[test]
fn slips_of_feedback_print_on_one_sheet() {
    let world = World::empty();
    for words in ["--lang fi", "--asking en", "--asking fi,sv", "--asking fi,sv,en"] {
        let page = world.write("slips.html", world.done(&format!("feedback print {words}")));
        let address = format!("file://{}", page.display());
        let print = ["--print-to-pdf=slips.pdf", "--no-pdf-header-footer", &address];
        if chromium(&world, &print).is_none() {
            return;
        }
        let pdf = fs::read(world.path("slips.pdf")).expect("a PDF");
        assert_eq!(String::from_utf8_lossy(&pdf).matches("/MediaBox [").count(), 1, "{words}");
    }
}

#[test]
fn a_page_prints_on_a4() {
    let (world, page) = report("fi_FI.UTF-8");
    let page = world.write("report.html", page);
    let address = format!("file://{}", page.display());
    let print = ["--print-to-pdf=report.pdf", "--no-pdf-header-footer", &address];
    if chromium(&world, &print).is_none() {
        return;
    }
    let pdf = fs::read(world.path("report.pdf")).expect("a PDF");
    let pdf = String::from_utf8_lossy(&pdf);
    let pages = sides(&pdf);
    assert!((3..=12).contains(&pages), "{pages} pages");
}

/// Returns how many pages a PDF has, each of which must be A4.
fn sides(pdf: &str) -> usize {
    let boxes: Vec<_> = pdf.split("/MediaBox [").skip(1).filter_map(|rest| rest.split(']').next()).collect();
    for sides in &boxes {
        let sides: Vec<f64> = sides.split_whitespace().filter_map(|side| side.parse().ok()).collect();
        let [_, _, wide, high] = sides[..] else { panic!("{sides:?}") };
        // 210 by 297 millimetres in points.
        assert!((wide - 595.28).abs() < 1.0 && (high - 841.89).abs() < 1.0, "{wide} by {high}");
    }
    boxes.len()
}
