//! `ikut report esf`: every cell of the pilot, the files, and what is refused.

use std::fs;

use crate::world::{World, folder_texts, project};

const PERIODS: [&str; 4] = ["2021Q3", "2021Q4", "2022Q2", "2022"];
const PROGRAMMES: [&str; 2] = ["ESF-2014", "ESF+-2021"];

/// Returns the rows of a CSV text without the column `label`.
pub fn without_label(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let kept: Vec<usize> = (0..header.len()).filter(|at| &header[*at] != "label").collect();
    let cells = |row: &csv::StringRecord| kept.iter().map(|at| row[*at].to_owned()).collect();
    let mut rows = vec![cells(&header)];
    rows.extend(reader.records().map(|row| cells(&row.expect("a row"))));
    rows
}

#[test]
fn the_pilot_gives_every_expected_cell() {
    let world = World::pilot();
    for programme in PROGRAMMES {
        for period in PERIODS {
            let out = format!("{programme}-{period}");
            world.done(&format!("report esf --programme {programme} --period {period} --out {out}"));
            for file in ["indicators.csv", "attendance.csv"] {
                let made = fs::read_to_string(world.path(&out).join(file)).expect("written");
                let expected = project("tests/expected").join(programme).join(period).join(file);
                let expected = fs::read_to_string(expected).expect("expected figures");
                assert_eq!(without_label(&made), without_label(&expected), "{programme} {period} {file}");
            }
        }
    }
}

#[test]
fn a_second_run_gives_the_same_bytes() {
    let world = World::pilot();
    world.done("report esf --period 2021Q4 --out one");
    world.done("report esf --period 2021Q4 --out two");
    world.done("report esf --period 2021Q4 --out two");
    assert_eq!(folder_texts(&world.path("one")), folder_texts(&world.path("two")));
    let names: Vec<_> = folder_texts(&world.path("one")).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["attendance.csv", "indicators.csv", "manifest.json", "quality.csv"]);
}

#[test]
fn the_figures_do_not_depend_on_how_the_register_came_to_be() {
    let world = World::pilot();
    world.done("report esf --period 2022 --out before");
    world.done("undo");
    world.done("redo");
    world.done("export folder");
    let other = World::new();
    other.done(&format!("import {}", world.path("folder").display()));
    other.done("report esf --period 2022 --out after");
    assert_eq!(folder_texts(&world.path("before")), folder_texts(&other.path("after")));
}

#[test]
fn files_that_are_there_are_kept_unless_forced() {
    let world = World::pilot();
    world.done("report esf --period 2021Q4 --out out");
    let before = folder_texts(&world.path("out"));
    world.run("report esf --period 2021Q3 --out out").refused(1, &["is there already", "--force"]);
    assert_eq!(folder_texts(&world.path("out")), before);
    world.done("report esf --period 2021Q3 --out out --force");
    assert_ne!(folder_texts(&world.path("out")), before);
}

#[cfg(unix)]
#[test]
fn what_is_written_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::pilot();
    world.done("report esf --period 2021Q4 --out deep/er");
    for file in fs::read_dir(world.path("deep/er")).expect("a folder") {
        let mode = file.expect("a file").metadata().expect("facts").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let left_over = fs::read_dir(world.path("deep")).expect("a folder").count();
    assert_eq!(left_over, 1);
}

#[test]
fn the_nordic_dialect_writes_the_same_cells_for_a_spreadsheet() {
    let world = World::pilot();
    world.done("report esf --period 2021Q4 --out plain");
    world.done("report esf --period 2021Q4 --out nordic --dialect nordic");
    let plain = fs::read_to_string(world.path("plain/attendance.csv")).expect("written");
    let nordic = fs::read_to_string(world.path("nordic/attendance.csv")).expect("written");
    assert!(nordic.starts_with("\u{feff}period;from;until;"));
    assert!(nordic.contains(";0,7810;0,8571;0,8171\r\n"));
    let rows = |text: &str| text.trim_start_matches('\u{feff}').lines().count();
    assert_eq!(rows(&plain), rows(&nordic));
}

#[test]
fn the_report_is_shown_when_no_folder_is_named() {
    let world = World::pilot();
    insta::assert_snapshot!(world.ikut("report esf --period 2021Q4"));
}

#[test]
fn the_report_is_shown_in_finnish_and_swedish() {
    let finnish = World::pilot().speaking("fi_FI.UTF-8");
    insta::assert_snapshot!("report_in_finnish", finnish.ikut("report esf --period 2021Q4"));
    let swedish = World::pilot().speaking("sv_FI.UTF-8");
    insta::assert_snapshot!("report_in_swedish", swedish.ikut("report esf --period 2021Q4"));
}

#[test]
fn machine_names_are_the_same_in_every_language() {
    let names = |locale| {
        let world = World::pilot().speaking(locale);
        world.done("report esf --period 2021Q4 --out out");
        let text = fs::read_to_string(world.path("out/indicators.csv")).expect("written");
        (text.lines().next().map(str::to_owned), without_label(&text))
    };
    assert_eq!(names("C"), names("fi_FI.UTF-8"));
    assert_eq!(names("C"), names("sv_FI.UTF-8"));
}

#[test]
fn files_are_the_same_bytes_whatever_language_the_machine_speaks() {
    let files = |locale, options: &str| {
        let world = World::pilot().speaking(locale);
        world.done(&format!("report esf --period 2021Q4 --out out{options}"));
        folder_texts(&world.path("out"))
    };
    assert_eq!(files("C", ""), files("fi_FI.UTF-8", ""));
    assert_eq!(files("C", " --lang sv"), files("fi_FI.UTF-8", " --lang sv"));
    assert_ne!(files("C", ""), files("C", " --lang fi"));
}

#[test]
fn one_part_can_be_shown_as_csv_or_json() {
    let world = World::pilot();
    world.done("report esf --period 2021Q4 --out out");
    for part in ["indicators", "attendance", "quality"] {
        let shown = world.done(&format!("report esf --period 2021Q4 --format csv --part {part}"));
        let written = fs::read_to_string(world.path("out").join(format!("{part}.csv"))).expect("written");
        assert_eq!(shown, written);
    }
    let json = world.done("report esf --period 2021Q4 --format json --part attendance");
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["schema"], "ikut.attendance/1");
    assert_eq!(json["rows"].as_array().map(Vec::len), Some(22));
}

#[test]
fn a_report_needs_a_period_a_project_and_a_programme() {
    let world = World::new();
    world.run("report esf --period 2021Q4").refused(1, &["first day", "ikut project edit --start"]);
    world.done("project edit --start 2020-06-01");
    world.run("report esf --period 2021Q4").refused(1, &["ESF-2014, ESF+-2021", "--programme"]);
    world.run("report esf --period 2021Q5 --programme ESF-2014").refused(1, &["2021Q5 is not a period"]);
    world.run("report esf --period 2022-01-02..2022-01-01 --programme ESF-2014").refused(1, &["ends before"]);
    world.run("report esf --programme ESF-2014").refused(2, &["--period"]);
    let empty = world.done("report esf --period all --programme ESF-2014 --format csv --part attendance");
    assert_eq!(empty.lines().count(), 3, "a header and a row of the project for each scope");
}

#[test]
fn the_manifest_names_the_digest_of_each_file() {
    let Some(tool) =
        crate::tools::has("sha256sum", &["--version"], "apt-get install coreutils").then_some("sha256sum")
    else {
        return;
    };
    let world = World::pilot();
    world.done("report esf --period 2021Q4 --out out");
    let manifest = fs::read_to_string(world.path("out/manifest.json")).expect("written");
    let manifest: serde_json::Value = serde_json::from_str(&manifest).expect("JSON");
    for file in manifest["files"].as_array().expect("files") {
        let name = file["name"].as_str().expect("a name");
        let output =
            std::process::Command::new(tool).arg(world.path("out").join(name)).output().expect("runs");
        let digest = String::from_utf8_lossy(&output.stdout);
        assert!(digest.starts_with(file["sha256"].as_str().expect("a digest")), "{name}");
    }
    assert_eq!(manifest["period"]["name"], "2021Q4");
}

#[test]
fn the_tables_fit_a_window_of_80_columns_in_every_language() {
    for locale in ["C", "fi_FI.UTF-8", "sv_FI.UTF-8"] {
        let world = World::pilot().speaking(locale);
        let mut command = world.command();
        let output = command.args(["report", "esf", "--period", "2022"]).env("COLUMNS", "80").output();
        let text = String::from_utf8(output.expect("runs").stdout).expect("text");
        // Sentences outside tables are wrapped by the terminal; commands are never broken.
        let table =
            |line: &str| line.contains("  ") && !line.contains(": ") && !line.starts_with("    ikut ");
        let wide = |line: &&str| line.chars().count() > 80 && table(line);
        let wide: Vec<_> = text.lines().filter(wide).collect();
        assert!(wide.is_empty(), "{locale}:\n{}", wide.join("\n"));
    }
}
