//! Registers of every schema version, frozen with rows: an old register opens for ever.

use std::fs;
use std::process::Command;

use crate::tools;
use crate::world::{World, folder_texts, own, pilot, project};

/// Every frozen version. A new one is written by `sqlite3 ikut.db .dump` of the version that is left.
const FROZEN: [&str; 5] = ["v1", "v2", "v3", "v4", "v5"];

/// Makes the register that a frozen file describes.
fn thaw(world: &World, version: &str) {
    let sql =
        fs::File::open(project("tests/schema").join(format!("{version}.sql"))).expect("a frozen register");
    let mut shell = Command::new("sqlite3");
    let done = shell.arg(world.path("ikut.db")).stdin(sql).status().expect("sqlite3 runs");
    assert!(done.success());
    own(&world.path("ikut.db"), 0o600);
}

#[test]
fn the_log_of_a_frozen_register_is_in_words() {
    if !tools::has_sqlite3() {
        return;
    }
    for version in FROZEN {
        let old = World::empty();
        thaw(&old, version);
        for language in ["en", "fi", "sv"] {
            let log = old.done(&format!("log --lang {language}"));
            assert!(!log.is_empty() && !log.contains(['{', '$']), "{version}: {log}");
        }
    }
}

#[test]
fn frozen_registers_open_and_keep_their_figures() {
    if !tools::has_sqlite3() {
        return;
    }
    for version in FROZEN {
        let old = World::empty();
        thaw(&old, version);
        old.done("report esf --period 2022 --out report");
        let new = World::pilot();
        new.done("report esf --period 2022 --out report");
        assert_eq!(folder_texts(&old.path("report")), folder_texts(&new.path("report")), "{version}");
        assert_eq!(old.export(), new.export(), "{version}");
        old.done("undo");
        assert_eq!(old.export(), World::new().export(), "{version}");
        assert_eq!(old.ikut("check --deep"), "", "{version}");
    }
}

/// Takes steps in a frozen register as the program of its version took them: its own triggers keep
/// the images.
fn step_by_hand(world: &World, kind: &str, sql: &str) {
    let step = format!(
        "INSERT INTO op (at, who, kind, details, first_change, bulk, open) VALUES ('2021-11-24T12:00:00Z', 'w', \
         '{kind}', '{{\"session\":\"K1-001\"}}', (SELECT max(id) + 1 FROM change), 0, 1); {sql}; UPDATE op SET open = 0;"
    );
    let done = Command::new("sqlite3").arg(world.path("ikut.db")).arg(step).output().expect("sqlite3 runs");
    assert!(done.status.success(), "{done:?}");
}

#[test]
fn sessions_from_before_reasons_were_kept_have_none_and_can_get_one() {
    if !tools::has_sqlite3() {
        return;
    }
    let old = World::empty();
    thaw(&old, "v1");
    let said = old.run("session list --cohort K3 --status cancelled --format csv");
    let rows = said.out;
    assert_eq!(rows.lines().count(), 4, "{rows}");
    let told = "brought up to date; ikut-2021-11-24T140200Z.before_migration.backup.db is the register from before\n";
    assert!(said.err.contains(told), "{}", said.err);
    assert_eq!(old.run("session list").err, "", "it is told once");
    assert!(rows.lines().skip(1).all(|row| row.ends_with(",")), "{rows}");
    let code = rows.lines().nth(1).and_then(|row| row.split(',').next()).expect("a code").to_owned();
    old.done(&format!("session cancel {code} --reason holiday"));
    assert!(old.done(&format!("session show {code} --format csv")).trim_end().ends_with(",holiday"));
    let kept = crate::backup::kept(&old);
    assert_eq!(kept, ["ikut-2021-11-24T140200Z.before_migration.backup.db"], "a backup before the climb");
}

#[test]
fn steps_of_an_old_version_are_undone_and_redone_in_the_new_one() {
    if !tools::has_sqlite3() {
        return;
    }
    let old = World::empty();
    thaw(&old, "v1");
    // The cancelled sessions have no marks: one is planned again, one moved, one taken out.
    let at = |number: u32| {
        format!("(SELECT code FROM session WHERE status = 'cancelled' ORDER BY code LIMIT 1 OFFSET {number})")
    };
    step_by_hand(
        &old,
        "session_edit",
        &format!("UPDATE session SET status = 'planned' WHERE code = {}", at(0)),
    );
    step_by_hand(
        &old,
        "session_move",
        &format!("UPDATE session SET date = '2022-05-31' WHERE code = {}", at(0)),
    );
    step_by_hand(&old, "session_edit", &format!("DELETE FROM session WHERE code = {}", at(1)));
    let latest = old.export();
    let cancelled = |world: &World| {
        let rows = world.done("session list --status cancelled --format csv");
        rows.lines().skip(1).filter_map(|row| row.split(',').next().map(str::to_owned)).collect::<Vec<_>>()
    };
    let left = cancelled(&old);
    assert!(!left.is_empty());
    old.done(&format!("session cancel {} --reason venue", left[0]));
    (0..4).for_each(|_| drop(old.done("undo")));
    assert_eq!(old.export(), World::pilot().export());
    let rows = old.done("session list --status cancelled --format csv");
    assert!(rows.lines().skip(1).all(|row| row.ends_with(",")), "{rows}");
    (0..3).for_each(|_| drop(old.done("redo")));
    assert_eq!(old.export(), latest);
    old.done("redo");
    assert!(old.done(&format!("session show {} --format csv", left[0])).trim_end().ends_with(",venue"));
}

/// Freezes the register of today: `IKUT_FREEZE=v2 cargo test --test it freeze`, before a new step of
/// the ladder is written.
#[test]
fn a_version_that_is_left_is_frozen() {
    let Some(version) = std::env::var_os("IKUT_FREEZE") else { return };
    let world = World::new();
    world.done(&format!("import {}", pilot().display()));
    let dump =
        Command::new("sqlite3").arg(world.path("ikut.db")).arg(".dump").output().expect("sqlite3 runs");
    let read = |pragma: &str| {
        let output =
            Command::new("sqlite3").arg(world.path("ikut.db")).arg(pragma).output().expect("sqlite3 runs");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    };
    let (id, number) = (read("PRAGMA application_id"), read("PRAGMA user_version"));
    let sql = String::from_utf8(dump.stdout).expect("text");
    let text = format!("PRAGMA application_id = {id};\nPRAGMA user_version = {number};\n{sql}");
    let path = project("tests/schema").join(format!("{}.sql", version.to_string_lossy()));
    fs::write(path, text).expect("written");
}
