//! Hostile text in every column that takes free text: what leaves the program steers no terminal, turns
//! no reading order and runs in no spreadsheet.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::tools;
use crate::window::Window;
use crate::world::World;

/// Escape sequences, C0, DEL, C1, bidirectional controls, separators, what has no width.
const STEERS: &str = "a\u{1b}[31mred\u{1b}]52;c;aGk=\u{7}\u{1b}[2J \u{9b}31m\u{90} \u{8}\u{7f}\u{0} \u{202e}evil\u{2066} \
    \u{200b}\u{2028}\u{2029}\u{feff}\u{e0041} b\rc\nd\te";

/// What a spreadsheet would run.
const RUNS: [&str; 8] = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|'/C calc'!A0", "'=1"];

/// Every free text of the interchange folder is this one.
fn folder(world: &World, text: &str) {
    let t = format!("\"{}\"", text.replace('\0', "").replace('"', "\"\""));
    let files = [
        ("project", format!("name,code,funder,programme,start,end,target\n{t},{t},{t},ESF-2014,2020-06-01,2023-02-28,20\n")),
        ("cohorts", format!("cohort,name,start,weeks,end,target,emphasis\nK1,{t},2021-08-30,10,,4,{t}\n")),
        ("breaks", format!("cohort,from,to,reason\nK1,2021-10-18,2021-10-22,{t}\n")),
        ("activities", format!("activity,name_en,name_fi,name_sv,kind,provider,minutes,counted\nfin,{t},{t},{t},group,{t},60,yes\n")),
        ("participants", format!("participant,alias,gender,age_at_entry,labour_status,in_education,education\nP-01,{t},woman,30,unemployed,no,3\n")),
        ("enrolments", "participant,cohort,from,to,mode,exit\nP-01,K1,2021-08-30,,group,\n".to_owned()),
        (
            "sessions",
            format!(
                "session,cohort,activity,participant,date,start,minutes,mode,status,facilitator\n\
                 K1-001,K1,fin,,2021-11-23,12:00,60,on_site,held,{t}\nK1-002,K1,fin,,2021-11-24,12:00,60,on_site,planned,{t}\n"
            ),
        ),
        ("attendance", "session,participant,presence,minutes_late,minutes_early,notice,reason\nK1-001,P-01,present,15,,none,forgot\n".to_owned()),
        ("lessons", format!("cohort,number,date,text\nK1,1,2021-11-12,{t}\n")),
        ("waivers", format!("rule,subject,why,until\nform_unsigned,P-01,{t},\n")),
    ];
    for (name, content) in files {
        world.write(&format!("in/{name}.csv"), content);
    }
}

fn world(text: &str) -> World {
    let world = World::new();
    folder(&world, text);
    world.done("import in --yes");
    world
}

/// What shows stored text, by the formats that each has.
const SHOWS: [(&str, &[&str]); 21] = [
    ("today", &["table", "csv", "json"]),
    ("cohort list", &["table", "csv", "json"]),
    ("cohort show K1", &["table", "csv", "json"]),
    ("cohort notes K1", &["table", "csv", "json"]),
    ("activity list", &["table", "csv", "json"]),
    ("activity show fin", &["table", "csv", "json"]),
    ("session list", &["table", "csv", "json"]),
    ("session show K1-001", &["table", "csv", "json"]),
    ("participant list", &["table", "csv", "json"]),
    ("participant show P-01", &["table", "csv", "json"]),
    ("enrolment list", &["table", "csv", "json"]),
    ("project show", &["table", "csv", "json"]),
    ("check", &["table", "csv", "json"]),
    ("check waived", &["table", "csv", "json"]),
    ("report esf --period 2021Q4", &["table", "csv", "json", "md", "html"]),
    ("report cohort K1", &["table", "json", "md", "html"]),
    ("report progress", &["table", "json", "md", "html"]),
    ("attendance K1", &["table", "csv", "json"]),
    ("log", &["table", "csv", "json"]),
    ("due", &["table", "csv", "json"]),
    ("cohort new K2 --start 2022-01-10 --weekly mon:fin --dry-run", &[""]),
];

fn steers(sign: char) -> bool {
    (sign.is_control() && !"\n\t".contains(sign))
        || "\u{61c}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\
            \u{2068}\u{2069}\u{feff}\u{e0041}"
            .contains(sign)
}

#[test]
fn nothing_that_is_shown_steers_a_terminal() {
    let world = world(STEERS);
    let mut spelt = 0;
    for (words, formats) in SHOWS {
        for format in formats.iter().filter(|format| **format != "csv") {
            let option = if format.is_empty() { String::new() } else { format!(" --format {format}") };
            let said = world.run(&format!("{words}{option}"));
            assert!([0, 4].contains(&said.code), "{words}{option}: {}", said.err);
            for text in [&said.out, &said.err] {
                let found = text.chars().find(|sign| steers(*sign));
                assert_eq!(found, None, "{words}{option}");
            }
            spelt += usize::from(said.out.contains("evil"));
        }
    }
    // Else nothing of it was shown at all.
    assert!(spelt >= 20, "only {spelt} show the text");
}

#[test]
fn not_even_csv_steers_a_terminal_that_it_is_shown_in() {
    let world = world(STEERS);
    let Some(window) = Window::open(&world) else { return };
    for words in ["cohort list", "activity show fin", "project show", "cohort notes K1"] {
        window.line(&format!("clear; ikut {words} --format csv"));
        window.shows("\\u{1b}[31mred");
        window.exits(0);
    }
}

#[test]
fn errors_steer_nothing_either() {
    let world = world("a");
    let hostile = STEERS.replace('\0', "");
    for (file, column) in
        [("participants", "gender"), ("participants", "entered"), ("participants", hostile.as_str())]
    {
        let row = format!("participant,\"{column}\"\nP-01,\"{hostile}\"\n");
        world.write(&format!("bad/{file}.csv"), row);
        let said = world.run("import bad");
        assert_eq!(said.code, 1, "{}", said.err);
        assert!(!said.err.chars().any(steers), "{:?}", said.err);
    }
    for words in [
        vec!["cohort", "show", &hostile],
        vec!["import", &hostile],
        vec!["project", "show", "--register", &hostile],
    ] {
        let said = world.run_all(&words);
        assert!(said.code > 0 && !said.err.chars().any(steers), "{words:?}: {:?}", said.err);
    }
}

#[test]
fn a_workbook_holds_nothing_that_steers() {
    let world = world(STEERS);
    let Some(python) = tools::python_with("openpyxl") else { return };
    world.done("report esf --period 2021Q4 --out report --with xlsx,md,html");
    let script = "import sys, openpyxl\n\
        for sheet in openpyxl.load_workbook(sys.argv[1]):\n\
        \x20 for row in sheet.iter_rows():\n\
        \x20   for cell in row:\n\
        \x20     print(cell.data_type, ascii(cell.value))\n";
    let workbook =
        fs::read_dir(world.path("report")).expect("made").map(|entry| entry.expect("a file").path());
    let workbook = workbook
        .into_iter()
        .find(|path| path.extension().is_some_and(|ending| ending == "xlsx"))
        .expect("a workbook");
    let output = Command::new(python).args(["-c", script]).arg(workbook).output().expect("python runs");
    let cells = String::from_utf8(output.stdout).expect("text");
    assert!(cells.contains("evil"), "{cells}");
    for sign in ["\\x1b", "\\x9b", "\\u202e", "\\u2028", "\\u200b", "\\x7f"] {
        assert!(!cells.contains(&format!("{sign}[")) && !cells.contains(&format!("'{sign}")), "{sign}");
        let raw = cells.replace("\\\\u{", "");
        assert!(!raw.contains(sign), "{sign}: {raw}");
    }
    assert!(!cells.lines().any(|line| line.starts_with("f ")), "a formula: {cells}");
}

/// Returns the cells of a CSV text, quotes taken off.
fn cells(text: &str, delimiter: u8) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    reader.records().flat_map(|row| row.expect("CSV").iter().map(str::to_owned).collect::<Vec<_>>()).collect()
}

fn runs(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err()
}

/// Returns the CSV files below a folder.
fn tables(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.filter(|path| path.extension().is_some_and(|ending| ending == "csv")).collect()
}

#[test]
fn no_cell_of_any_table_runs_in_a_spreadsheet_and_each_comes_back() {
    for text in RUNS {
        let world = world(text);
        let mut guarded = 0;
        let mut look = |what: &str, text: &str, delimiter: u8| {
            for cell in cells(text.trim_start_matches('\u{feff}'), delimiter) {
                assert!(!runs(&cell), "{what}: {cell:?}");
                guarded += usize::from(cell.starts_with('\''));
            }
        };
        for (words, formats) in SHOWS {
            if formats.contains(&"csv") {
                look(words, &world.run(&format!("{words} --format csv")).out, b',');
            }
        }
        world.done("export --with-alias out");
        world.done("report esf --period 2021Q4 --out report");
        world.done("report send --period 2021Q4");
        world.done("export --with-alias sent");
        for folder in ["out", "report"] {
            for path in tables(&world.path(folder)) {
                look(&path.display().to_string(), &fs::read_to_string(&path).expect("text"), b',');
            }
        }
        for dialect in ["nordic"] {
            world.done(&format!("report esf --period 2021Q4 --out {dialect} --dialect {dialect}"));
            for path in tables(&world.path(dialect)) {
                look(dialect, &fs::read_to_string(&path).expect("text"), b';');
            }
        }
        assert!(guarded >= 20, "{text:?}: only {guarded} cells");
        let other = World::new();
        other.done(&format!("import {} --yes", world.path("sent").display()));
        assert_eq!(world.export(), other.export(), "{text:?}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_written_is_for_its_owner_alone_and_replaces_nothing() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::pilot();
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    for (words, folder) in [
        ("export out", "out"),
        ("report esf --period 2021Q4 --out report --with md,html,xlsx", "report"),
        ("report dictionary --out dictionary", "dictionary"),
    ] {
        world.done(words);
        assert_eq!(mode(&world.path(folder)), 0o700, "{words}");
        for entry in fs::read_dir(world.path(folder)).expect("made") {
            let path = entry.expect("a file").path();
            assert_eq!(mode(&path), 0o600, "{}", path.display());
            let before = fs::read(&path).expect("bytes");
            fs::write(&path, "mine\n").expect("written");
            world.run(words).refused(1, &["is there already", "--force"]);
            assert_eq!(fs::read(&path).expect("bytes"), b"mine\n");
            world.done(&format!("{words} --force"));
            assert!(fs::read(&path).expect("bytes") == before || folder == "report", "{}", path.display());
            assert_eq!(mode(&path), 0o600, "{}", path.display());
        }
    }
    // A link in the place of a file is replaced, never followed.
    let victim = world.write("victim", "mine\n");
    let place = world.path("out").join("cohorts.csv");
    fs::remove_file(&place).expect("away");
    std::os::unix::fs::symlink(&victim, &place).expect("a link");
    world.run("export out").refused(1, &["is there already"]);
    world.done("export out --force");
    assert_eq!(fs::read(&victim).expect("bytes"), b"mine\n");
    assert!(place.symlink_metadata().is_ok_and(|facts| facts.is_file()));
}
