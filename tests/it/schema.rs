//! Registers of every schema version, frozen with rows: an old register opens for ever.

use std::fs;
use std::process::Command;

use crate::tools;
use crate::world::{World, folder_texts, pilot, project};

/// Every frozen version. A new one is written by `sqlite3 ikut.db .dump` of the version that is left.
const FROZEN: [&str; 1] = ["v1"];

/// Makes the register that a frozen file describes.
fn thaw(world: &World, version: &str) {
    let sql =
        fs::File::open(project("tests/schema").join(format!("{version}.sql"))).expect("a frozen register");
    let mut shell = Command::new("sqlite3");
    let done = shell.arg(world.path("ikut.db")).stdin(sql).status().expect("sqlite3 runs");
    assert!(done.success());
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
    }
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
