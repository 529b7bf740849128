//! What was sent stays as it was sent.

use std::process::Command;

use crate::tools;
use crate::world::{World, folder_texts};

/// Returns the pilot with the last quarter of 2021 sent.
fn sent() -> World {
    let world = World::pilot();
    world.done("report send --period 2021Q4");
    world
}

#[test]
fn what_is_sent_are_the_files_of_the_report() {
    for (language, programme) in [("en", "ESF-2014"), ("fi", "ESF+-2021"), ("sv", "ESF-2014")] {
        let world = World::pilot();
        let how = format!("--period 2021Q4 --programme {programme} --lang {language}");
        world.done(&format!("report esf {how} --out made"));
        world.done(&format!("report send {how}"));
        world.done("report show-sent 2021Q4 --out sent");
        assert_eq!(folder_texts(&world.path("made")), folder_texts(&world.path("sent")));
    }
}

#[test]
fn it_is_given_out_the_same_whatever_changes_afterwards() {
    let world = sent();
    world.done("report show-sent 1 --out before");
    for change in [
        "attend K1-001 P-01=n:health",
        "participant edit P-01 --labour-status inactive",
        "outcome edit P-02 exit --labour-status inactive",
        "project edit --name Other --programme ESF-2014 --start 2019-01-01",
    ] {
        world.done(change);
        world.done("report show-sent 1 --out after --force");
        assert_eq!(folder_texts(&world.path("before")), folder_texts(&world.path("after")), "{change}");
    }
    for (part, name) in
        [("indicators", "indicators.csv"), ("quality", "quality.csv"), ("manifest", "manifest.json")]
    {
        let shown = world.done(&format!("report show-sent 2021Q4 --part {part}"));
        assert_eq!(shown, std::fs::read_to_string(world.path("before").join(name)).expect("text"));
    }
}

#[test]
fn the_same_report_is_not_sent_twice_and_another_one_corrects_it() {
    let world = sent();
    let again = world.run("report send --period last-quarter").err;
    assert!(again.contains("kept the report of 2021Q3"), "{again}");
    let same = world.run("report send --period 2021-10-01..2021-12-31").err;
    assert!(same.contains("submission 3 corrects submission 1"), "{same}");
    let same = world.run("report send --period 2021q3").err;
    assert!(same.contains("the same as submission 2"), "{same}");
    world.done("attend K1-001 P-01=n:health");
    let correction = world.run("report send --period 2021Q3 --note -").err;
    assert!(correction.contains("submission 4 corrects submission 2"), "{correction}");
    insta::assert_snapshot!("sent_list", world.ikut("report sent"));
    insta::assert_snapshot!("sent_list_csv", world.done("report sent --format csv"));
    insta::assert_snapshot!("sent_list_fi", world.done("report sent --lang fi"));
    insta::assert_snapshot!("sent_log", world.done("log --limit 5"));
    insta::assert_snapshot!("sent_log_sv", world.done("log --limit 5 --lang sv"));
}

#[test]
fn a_sending_is_one_step_that_can_be_taken_back() {
    let world = World::pilot();
    let none = world.export();
    world.done("report send --period 2021Q3 --dry-run");
    assert_eq!(world.run("report sent").out, "");
    world.done("report send --period 2021Q3");
    let said = world.run("undo").err;
    assert!(said.contains("kept the report of 2021Q3 as sent: submission 1"), "{said}");
    assert_eq!(world.export(), none);
    world.run("report show-sent 1").refused(1, &["no report 1 was sent", "ikut report sent"]);
    world.done("redo");
    world.done("report show-sent 1");
}

#[test]
fn a_note_comes_from_standard_input_or_the_line() {
    let world = World::pilot();
    let said = world.run_with("report send --period 2021Q3 --note -", "agreed by phone\nmore\n");
    assert_eq!(said.code, 0, "{}", said.err);
    world.run_all(&["report", "send", "--period", "2021Q4", "--note", "-1 day late"]);
    let list = world.done("report sent --format csv");
    assert!(list.contains(",agreed by phone") && list.contains("'-1 day late"), "{list}");
}

#[test]
fn damage_to_what_was_sent_is_told_and_nothing_is_given_out() {
    if !tools::has_sqlite3() {
        return;
    }
    let damage = |sql: &str| {
        let world = sent();
        // Another program that goes round the journal: its triggers are taken out and put back.
        let script = format!(
            "CREATE TEMP TABLE t AS SELECT sql FROM sqlite_schema WHERE name = 'journal_submission_file_update'; \
             INSERT INTO op (at, who, kind, details, first_change, bulk, open) \
             VALUES ('2021-11-24T12:00:00Z', 'w', 'import', '{{}}', 99999, 0, 1); {sql}; UPDATE op SET open = 0;"
        );
        let done =
            Command::new("sqlite3").arg(world.path("ikut.db")).arg(script).output().expect("sqlite3 runs");
        assert!(done.status.success(), "{done:?}");
        world
    };
    let world = damage("UPDATE submission_file SET content = content || ' ' WHERE name = 'attendance.csv'");
    world
        .run("report show-sent 1 --out out")
        .refused(3, &["submission 1 is damaged: attendance.csv is not what was sent"]);
    assert!(!world.path("out").exists());
    let list = world.done("report sent --format csv");
    assert!(list.lines().last().is_some_and(|line| line.contains(",damaged,,,")), "{list}");
    world.run("report diff 1").refused(3, &["attendance.csv is not what was sent", "go on with a copy"]);
    let next = world.run("report esf --period 2022Q1 --out q1").err;
    assert!(next.contains("submission 1, the report of 2021Q4, is damaged"), "{next}");
    let world = damage("DELETE FROM submission_file WHERE name = 'quality.csv'");
    world.run("report show-sent 1").refused(3, &["submission 1 is damaged: quality.csv is missing"]);
    let world = damage("UPDATE submission SET sha256 = 'x'");
    world
        .run("report show-sent 2021Q4")
        .refused(3, &["submission 1 is damaged: manifest.json is not what was sent"]);
}

#[test]
fn what_wants_to_be_looked_at_is_told_when_a_report_is_sent() {
    let world = World::pilot();
    world.done("report send --period 2021Q3");
    world.done("attend K1-001 P-01=n");
    let said = world.run("report send --period 2021Q4");
    for told in ["findings stand that want to be looked at", "ikut check report --period 2021Q4", "2021Q3"] {
        assert!(said.err.contains(told), "{told}: {}", said.transcript());
    }
}
