//! `ikut erase` and `ikut retention`: a person disappears, wherever the register might remember.

mod canaries;
mod evidence;
mod history;
mod others;

use std::fs;

use rusqlite::{Connection, MAIN_DB};

use crate::backup::kept;
use crate::world::{World, own};

pub use canaries::plant;

/// What no byte of a register may hold afterwards.
pub const CANARY: &str = "Kanarialintu";

pub fn open(world: &World) -> Connection {
    let connection = Connection::open(world.path("ikut.db")).expect("the register");
    if let Ok(passphrase) = fs::read_to_string(world.path("secret")) {
        connection.pragma_update(None, "key", passphrase.trim_end()).expect("a key");
    }
    connection
}

fn step(connection: &Connection, sql: &str) {
    let step = format!(
        "BEGIN; INSERT INTO op (at, who, kind, details, first_change, bulk, open)
         VALUES ('2021-11-24T12:00:00Z', 'w', 'need_add', '{{\"participant\":\"P-07\"}}', (SELECT max(id) + 1 FROM change), 0, 1);
         {sql} UPDATE op SET open = 0; COMMIT;"
    );
    connection.execute_batch(&step).expect("a step by hand");
}

fn one<T: rusqlite::types::FromSql>(connection: &Connection, sql: &str) -> T {
    connection.query_row(sql, [], |row| row.get(0)).unwrap_or_else(|error| panic!("{sql}: {error}"))
}

/// Returns the pages of a register as SQLite reads them, the free ones too.
pub fn pages(world: &World) -> Vec<u8> {
    open(world).serialize(MAIN_DB).expect("a register in memory").to_vec()
}

pub fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}

fn secret(world: &World) -> &'static str {
    if world.path("secret").exists() { " --passphrase-file secret" } else { "" }
}

#[test]
fn nothing_stays_without_a_date_and_the_figures_change() {
    let world = World::pilot();
    let before = world.done("report esf --period 2022 --format csv");
    insta::assert_snapshot!("erase_dry_run", world.ikut("erase P-07 --dry-run"));
    assert!(world.done("participant list --format csv").contains("P-07"));
    insta::assert_snapshot!("erase", world.ikut("erase P-07 --yes"));
    assert!(!world.done("participant list --format csv").contains("P-07"));
    assert_ne!(world.done("report esf --period 2022 --format csv"), before);
    assert!(world.export().iter().all(|(_, text)| !text.contains("P-07")));
    world.run("participant show P-07").refused(1, &["no participant P-07"]);
    world.run("erase P-07 --yes").refused(1, &["no participant P-07"]);
    assert!(world.done("log --limit 1").contains("erased a participant"));
}

/// Returns a register with a cohort, an activity of each kind, and four participants; the last is P-04.
fn four() -> World {
    let world = World::new();
    world.done("activity add rights --minutes 60");
    world.done("activity add guidance --kind individual --minutes 60");
    world.done("cohort new K1 --start 2021-09-06 --weeks 7 --yes");
    for code in ["P-01", "P-02", "P-03", "P-04"] {
        world.done(&format!("participant add {code} --entered 2021-09-06"));
        world.done(&format!("enrol {code} K1"));
    }
    world
}

fn is_whole(world: &World) {
    let deep = world.run("check --deep");
    assert!(deep.code == 0, "{}", deep.transcript());
}

#[test]
fn the_backups_that_hold_the_person_are_listed() {
    let world = World::pilot();
    world.done("backup");
    world.done("attend K1-001 P-01=l3");
    let said = world.run("erase P-07 --yes");
    assert!(said.err.contains("3 backups still hold P-07"), "{}", said.err);
    for name in kept(&world) {
        assert!(said.err.contains(&name), "{name} is not in\n{}", said.err);
    }
    // The next one is clean.
    world.done("backup");
    let said = world.run("erase P-08 --dry-run");
    assert!(said.err.contains("4 backups still hold P-08"), "{}", said.err);
    // Of one that cannot be looked into it is said why it is in the list.
    world.write("ikut.db.backups/ikut-2021-11-01T100000Z.by_hand.backup.db", "no register");
    let said = world.run("erase P-08 --dry-run");
    assert!(said.err.contains("2021-11-01T100000Z.by_hand.backup.db (damaged)"), "{}", said.err);
    assert!(said.err.contains("4 backups still hold P-08") && said.err.contains("this backup may hold P-08"));
    let said = world.run("erase p-08 --dry-run");
    assert!(!said.err.contains("did you mean"), "{}", said.err);
}

#[test]
fn nobody_is_erased_without_an_answer() {
    let world = World::pilot();
    world.run("erase P-07").refused(1, &["erase P-07?", "--yes"]);
    world.run("erase").refused(2, &["PARTICIPANT"]);
    world.run("erase P-77").refused(1, &["no participant P-77", "ikut participant list"]);
    assert!(world.done("participant list --format csv").contains("P-07"));
    world.done("erase --clean");
    let world = world.speaking("fi_FI.UTF-8");
    insta::assert_snapshot!("erase_fi", world.ikut("erase P-07 --dry-run"));
    insta::assert_snapshot!("erase_sv", world.speaking("sv_FI.UTF-8").ikut("erase P-07 --dry-run"));
}
