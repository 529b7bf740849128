//! What an erasure has to find: a canary in every free text.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rusqlite::Connection;

use crate::backup::encrypted;
use crate::world::World;

use super::{CANARY, holds, one, open, pages, secret, step};

/// Tables that describe nobody: the project and its plan, what was sent, the journal.
const OF_NOBODY: [&str; 14] = [
    "activity",
    "break",
    "chain",
    "change",
    "cohort",
    "erasure",
    "instrument",
    "lesson",
    "need_kind",
    "op",
    "project",
    "resealed",
    "submission",
    "submission_file",
];

/// Plants the canary in every free text of every table, about P-07 (number 7), in one step of its own,
/// and changes it in another, so that the journal's images hold it on both sides.
pub fn plant(world: &World) {
    let connection = open(world);
    let canary = |number: u32| format!("'{CANARY}{number}'");
    let own: i64 = one(&connection, "SELECT id FROM session WHERE participant = 7 LIMIT 1");
    let group: i64 = one(&connection, "SELECT id FROM session WHERE participant IS NULL LIMIT 1");
    let sql = format!(
        "INSERT INTO instrument VALUES ('wellbeing', 1, '{{}}');
         UPDATE participant SET alias = {} WHERE id = 7;
         UPDATE session SET facilitator = {} WHERE id = {own};
         INSERT INTO refusal VALUES (7, {}, '2021-11-01');
         INSERT INTO life_area VALUES (7, '2021-11-01', 'housing', 'much');
         INSERT INTO need VALUES (7, '2021-11-01', {}, 'much');
         INSERT INTO safe_contact VALUES (7, 'fi', {});
         INSERT INTO goal VALUES (7, 1, '2021-11-01', 'money', 'open', NULL, {});
         INSERT INTO goal_step VALUES (7, 1, 1, NULL, {});
         INSERT INTO goal_session VALUES (7, 1, {own});
         INSERT INTO note VALUES (7, 1, '2021-11-01', 'meeting', 'yes', {own}, {});
         INSERT INTO note VALUES (8, 1, '2021-11-01', 'meeting', 'no', {own}, 'of another');
         INSERT INTO contact VALUES (7, 1, 'support', '2021-12-01', NULL, NULL, NULL);
         INSERT INTO referral VALUES (7, 1, '2021-11-01', {}, 'proposed', NULL, NULL, NULL);
         INSERT INTO assessment VALUES (7, 'wellbeing', '2021-11-01', 1);
         INSERT INTO answer VALUES (7, 'wellbeing', '2021-11-01', {}, 3, 'no');
         INSERT INTO feedback VALUES ({own}, 1, 5, 5, 5, {});
         INSERT INTO feedback VALUES ({group}, 1, 5, 5, 5, 'from the group');
         INSERT INTO waiver VALUES ('form_unsigned', 'P-07', {}, NULL);
         INSERT INTO waiver VALUES ('form_unsigned', 'P-08', 'of another', NULL);
         INSERT INTO draft VALUES ({}, 7, {}, {});",
        canary(1),
        canary(2),
        canary(3),
        canary(4),
        canary(5),
        canary(6),
        canary(7),
        canary(8),
        canary(9),
        canary(10),
        canary(11),
        canary(12),
        canary(13),
        canary(14),
        canary(15),
    );
    step(&connection, &sql);
    step(
        &connection,
        &format!(
            "UPDATE note SET text = 'a{CANARY}' WHERE participant = 7;
             UPDATE participant SET alias = 'b{CANARY}' WHERE id = 7;
             UPDATE feedback SET comment = 'c{CANARY}' WHERE session = {own};
             UPDATE waiver SET why = 'd{CANARY}' WHERE subject = 'P-07';"
        ),
    );
}

fn tables(connection: &Connection) -> Vec<String> {
    let sql =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let mut statement = connection.prepare(sql).expect("a statement");
    let names = statement.query_map([], |row| row.get(0)).expect("names");
    names.map(|name| name.expect("a name")).collect()
}

/// Fails when a later table or column has no canary in it: plant one then, and see to it that an
/// erasure takes it.
#[test]
fn every_free_text_of_every_table_has_a_canary() {
    let world = World::pilot();
    plant(&world);
    let connection = open(&world);
    let mut bare = BTreeSet::new();
    for table in tables(&connection).iter().filter(|table| !OF_NOBODY.contains(&table.as_str())) {
        let mut columns =
            connection.prepare("SELECT name, type FROM pragma_table_info(?1)").expect("columns");
        let columns = columns.query_map([table], |row| Ok((row.get(0)?, row.get(1)?))).expect("columns");
        for (column, kind) in
            columns.map(|column| column.expect("a column")).collect::<Vec<(String, String)>>()
        {
            if kind != "TEXT" {
                continue;
            }
            let planted: bool = one(
                &connection,
                &format!("SELECT count(*) FROM \"{table}\" WHERE instr(\"{column}\", '{CANARY}')"),
            );
            let takes_any = {
                connection
                    .execute_batch("SAVEPOINT try; PRAGMA defer_foreign_keys = OFF;")
                    .expect("a savepoint");
                let sql = format!("UPDATE \"{table}\" SET \"{column}\" = 'any text'");
                connection
                    .execute_batch("UPDATE op SET open = 1 WHERE id = (SELECT max(id) FROM op)")
                    .expect("a step");
                let taken = connection.execute(&sql, []).is_ok();
                connection.execute_batch("ROLLBACK TO try; RELEASE try").expect("taken back");
                taken
            };
            let is_code = (table.as_str(), column.as_str());
            if takes_any && !planted && !matches!(is_code, ("refusal", "date") | ("waiver", "rule")) {
                bare.insert(format!("{table}.{column}"));
            }
        }
    }
    assert_eq!(bare, BTreeSet::new());
}

fn erased_leaves_nothing(world: &World) {
    let with = secret(world);
    plant(world);
    assert!(holds(&pages(world), CANARY));
    assert_eq!(world.run(&format!("erase P-07 --yes --no-backup{with}")).code, 0);
    let bytes = pages(world);
    assert!(!holds(&bytes, CANARY), "a canary is left");
    assert!(holds(&bytes, "of another") && holds(&bytes, "from the group"), "others keep theirs");
    let connection = open(world);
    let session: Option<i64> = one(&connection, "SELECT session FROM note WHERE participant = 8");
    assert_eq!(session, None, "another's note lets go of the session");
    assert_eq!(one::<i64>(&connection, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
    drop(connection);
    let deep = world.run(&format!("check --deep{with}"));
    assert!(!deep.err.contains("error"), "{}", deep.transcript());
}

#[test]
fn no_canary_is_left_in_a_plain_register() {
    let world = World::pilot();
    erased_leaves_nothing(&world);
    let bytes = fs::read(world.path("ikut.db")).expect("the register");
    assert!(!holds(&bytes, CANARY));
    assert_eq!(files_with(world.path("").as_path(), CANARY), Vec::<String>::new());
}

#[test]
fn no_canary_is_left_in_the_decrypted_pages_of_an_encrypted_register() {
    erased_leaves_nothing(&encrypted());
}

/// Returns the files below a folder that hold a text.
fn files_with(folder: &Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files_with(&path, text));
        } else if holds(&fs::read(&path).expect("read"), text) {
            found.push(path.display().to_string());
        }
    }
    found
}
