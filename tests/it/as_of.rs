//! `--as-of`: lists, grids, pages and reports of the register as it was.

use std::fs;

use crate::world::{World, folder_texts, pilot};

/// Returns the export of the register as it was.
fn export(world: &World, moment: &str) -> Vec<(String, String)> {
    let folder = tempfile::tempdir_in(world.path("")).expect("a folder");
    let into = folder.path().join("export");
    world.done(&format!("export --with-alias {} --as-of {moment} --quiet", into.display()));
    folder_texts(&into)
}

#[test]
fn every_earlier_state_is_exported_as_it_was() {
    let world = World::new();
    let import = format!("import {}", pilot().display());
    let mut states = vec![world.export()];
    for step in [
        "project edit --name Trial --start 2020-06-01 --programme ESF-2014",
        "activity add finnish --minutes 180",
        "cohort new K9 --start 2021-11-15 --weeks 3 --break 2021-11-18 --weekly mon:finnish@12:00 --yes",
        "cohort edit K9 --name Late --no-break 2021-11-18",
        "participant add P-90 --gender woman",
        "enrol P-90 K9 --from 2021-11-15",
        "enrolment edit P-90 K9 --from 2021-11-16",
        "attend K9-002 P-90=l5",
        "undo",
        "undo",
        "redo",
        &import,
        "attend K1-001 P-01=l5",
        "session move K9-003 --to 2021-12-01",
        "undo",
        "undo 12",
    ] {
        let said = world.run(step);
        if step == "undo 12" && said.code == 1 {
            continue;
        }
        assert_eq!(said.code, 0, "{step}: {}", said.err);
        states.push(world.export());
    }
    for (step, state) in states.iter().enumerate().skip(1) {
        assert!(export(&world, &step.to_string()) == *state, "as of step {step}");
    }
}

/// Returns the pilot with steps on three days.
fn of_three_days() -> World {
    let world = World::pilot().at("2021-11-25T09:30:00");
    world.done("participant add P-90 --gender woman"); // 2
    world.done("attend K4-001 P-17=l3"); // 3
    let world = world.at("2021-11-26T16:05:00");
    world.done("participant edit P-90 --gender man"); // 4
    world.done("cohort edit K4 --name Last"); // 5
    world
}

#[test]
fn a_day_means_its_end_and_a_number_a_step() {
    let world = of_three_days();
    let people =
        |moment: &str| world.done(&format!("participant list --format csv --as-of {moment} --quiet"));
    let gender = |moment: &str| {
        let row = world.done(&format!("participant show P-90 --format json --as-of {moment} --quiet"));
        if row.contains("\"woman\"") { "woman" } else { "man" }
    };
    for moment in ["1", "2021-11-24", "24.11."] {
        assert!(!people(moment).contains("P-90"), "{moment}");
    }
    for moment in ["2", "2021-11-25", "yesterday", "-1", "3"] {
        assert!(people(moment).contains("P-90") && gender(moment) == "woman", "{moment}");
    }
    for moment in ["5", "today", "2022-01-01"] {
        assert!(people(moment).contains("P-90") && gender(moment) == "man", "{moment}");
    }
}

#[test]
fn it_is_said_as_of_when() {
    let world = of_three_days();
    insta::assert_snapshot!("list", world.ikut("cohort list --as-of 2021-11-25"));
    insta::assert_snapshot!("grid", world.ikut("attendance K4 --from 2021-11-20 --as-of 1"));
    insta::assert_snapshot!("log", world.ikut("log --as-of 3"));
    insta::assert_snapshot!("moved", world.ikut("log --session K4-001 --participant P-17 --as-of 1"));
    let finnish = world.speaking("fi_FI.UTF-8");
    insta::assert_snapshot!("show_fi", finnish.ikut("participant show P-90 --as-of 2"));
    let swedish = finnish.speaking("sv_FI.UTF-8");
    insta::assert_snapshot!("show_sv", swedish.ikut("participant show P-90 --as-of 2"));
}

#[test]
fn every_way_to_look_takes_it() {
    let world = of_three_days();
    world.done("report send --period 2021Q3"); // 6
    world.done("attend K1-001 P-01=l9"); // 7
    for words in [
        "today",
        "due",
        "cohort list",
        "cohort show K1",
        "session list",
        "session show K1-001",
        "participant list",
        "participant show P-01",
        "enrolment list",
        "enrolment show P-01",
        "activity list",
        "activity show finnish",
        "outcome list",
        "outcome show P-01",
        "need list",
        "need show P-01",
        "attendance K1",
        "attendance P-01",
        "project show",
        "cohort notes K1",
        "check",
        "check report --period 2021Q3",
        "check waived",
        "log",
        "report esf --period 2021Q3",
        "report cohort K1",
        "report compare K1 K2",
        "report progress",
        "report sent",
        "report show-sent 2021Q3",
        "report diff 2021Q3",
    ] {
        let said = world.run(&format!("{words} --as-of 6"));
        assert!(matches!(said.code, 0 | 4), "{words}: {}", said.transcript());
        assert!(said.err.starts_with("as of step 6, 2021-11-26 16:05\n"), "{words}: {}", said.err);
    }
    assert!(world.done("report diff 2021Q3 --as-of 6 --quiet") != world.done("report diff 2021Q3"));
}

#[test]
fn a_report_says_so_in_its_files() {
    let world = of_three_days();
    world.done("report esf --period 2021Q4 --as-of 1 --out then --with md");
    world.done("report esf --period 2021Q4 --out now --with md");
    let read = |name: &str| fs::read_to_string(world.path(name)).expect("a file");
    assert!(read("then/manifest.json").contains("\"as_of\": 1,"), "{}", read("then/manifest.json"));
    assert!(!read("now/manifest.json").contains("as_of"));
    assert!(read("then/report.md").contains("as of step 1, 2021-11-24 14:02"));
    assert!(!read("now/report.md").contains("as of"));
    let page = world.done("report cohort K4 --as-of 1 --format md");
    assert!(page.contains("as of step 1"), "{page}");
}

#[test]
fn what_was_is_not_written_and_what_never_was_is_not_shown() {
    let world = of_three_days();
    for (words, code, text) in [
        ("participant add P-91 --as-of 1", 1, "what was cannot be changed"),
        ("attend K4-001 P-17=p --as-of today", 1, "what was cannot be changed"),
        ("undo --as-of 3", 1, "what was cannot be changed"),
        ("init --no-encryption --no-input --as-of 3", 1, "shows nothing that has a history"),
        ("check --deep --as-of 3", 1, "`ikut check --deep` shows nothing that has a history"),
        ("guide --as-of 3", 1, "shows nothing that has a history"),
        ("cohort list --as-of 99", 1, "there is no step 99"),
        ("cohort list --as-of 0", 1, "there is no step 0"),
        (
            "cohort list --as-of 2021-11-23",
            1,
            "nothing had been recorded by 2021-11-23: the first step is of 2021-11-24",
        ),
        ("cohort list --as-of soon", 2, "soon does not fit"),
        ("log --detail 4 --as-of 3", 1, "there is no step 4"),
    ] {
        world.run(words).refused(code, &[text]);
    }
    World::new().run("cohort list --as-of today").refused(1, &["nothing has been recorded yet"]);
}
