//! `ikut erase` and `ikut retention`: a person disappears, wherever the register might remember.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rusqlite::{Connection, MAIN_DB};

use crate::backup::{encrypted, kept};
use crate::world::{World, own};

/// What no byte of a register may hold afterwards.
pub const CANARY: &str = "Kanarialintu";

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

pub fn open(world: &World) -> Connection {
    let connection = Connection::open(world.path("ikut.db")).expect("the register");
    if let Ok(passphrase) = fs::read_to_string(world.path("secret")) {
        connection.pragma_update(None, "key", passphrase.trim_end()).expect("a key");
    }
    connection
}

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

fn tables(connection: &Connection) -> Vec<String> {
    let sql =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let mut statement = connection.prepare(sql).expect("a statement");
    let names = statement.query_map([], |row| row.get(0)).expect("names");
    names.map(|name| name.expect("a name")).collect()
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

#[test]
fn with_a_date_the_evidence_stays_and_the_figures_are_equal() {
    let world = World::pilot();
    world.run_with("participant edit P-07 --alias", &format!("{CANARY}\n"));
    world.done("project edit --retention 2030-12-31");
    let reports = |world: &World| {
        ["2021Q3", "2021Q4", "2022", "all"].map(|period| {
            let folder = tempfile::tempdir_in(world.path("")).expect("a folder");
            let out = folder.path().join("report");
            world.done(&format!("report esf --period {period} --out {}", out.display()));
            ["indicators.csv", "attendance.csv"]
                .map(|file| fs::read_to_string(out.join(file)).expect("a file"))
        })
    };
    let before = reports(&world);
    insta::assert_snapshot!("erase_kept", world.ikut("erase P-07 --yes"));
    assert_eq!(reports(&world), before);
    let export = world.export();
    assert!(export.iter().all(|(_, text)| !text.contains("P-07") && !text.contains(CANARY)));
    let people = &export.iter().find(|(name, _)| name == "participants.csv").expect("the file").1;
    let kept = people.lines().find(|line| line.starts_with("E-")).expect("a code that nobody can trace");
    assert_eq!(people.lines().count(), 23);
    assert!(kept.contains(",,2"), "{kept}");
    // The line of the log does not lead from one to the other.
    assert!(world.done("log --limit 1").contains("erased a participant"), "{}", world.done("log --limit 1"));
    let deep = world.run("check --deep");
    assert!(!deep.err.contains("error"), "{}", deep.transcript());
    // Past the date nothing stays.
    let code = kept.split(',').next().expect("a code").to_owned();
    let later = world.at("2031-01-01T09:00:00");
    assert!(
        later.done("retention --format csv").contains(&format!("{code},")),
        "{}",
        later.done("retention --format csv")
    );
    later.done(&format!("erase {code} --yes"));
    assert_eq!(later.done("participant list --format csv").matches("E-").count(), 0);
}

#[test]
fn an_erasure_cannot_be_undone_and_neither_can_what_it_touched() {
    let world = World::pilot();
    world.done("need add P-07 wellbeing=much");
    world.done("need add P-08 wellbeing=much");
    world.done("undo");
    world.done("erase P-07 --yes");
    insta::assert_snapshot!("erase_undo", world.ikut("undo"));
    world.run("undo 2").refused(1, &["step 2 cannot be undone"]);
    world.run("redo").refused(1, &["there is nothing to bring back"]);
    world.run("undo 1").refused(1, &["step 1"]);
}

#[test]
fn a_number_is_never_given_again() {
    let world = World::pilot();
    world.done("erase P-22 --yes");
    world.done("participant add P-90");
    let number: i64 = one(&open(&world), "SELECT id FROM participant WHERE code = 'P-90'");
    assert_eq!(number, 23);
    assert_eq!(one::<i64>(&open(&world), "SELECT participant FROM erasure"), 22);
}

#[test]
fn somebody_whom_only_the_history_remembers_can_be_erased() {
    let world = World::pilot();
    world.done("participant add P-90");
    world.run_with("participant edit P-90 --alias", &format!("{CANARY}\n"));
    world.done("undo");
    world.done("undo");
    assert!(holds(&pages(&world), CANARY));
    world.done("erase P-90 --yes --no-backup");
    assert!(!holds(&pages(&world), CANARY));
    world.run("erase P-91 --yes").refused(1, &["no participant P-91"]);
}

/// Found by the model: the code was given anew under another number, and what was undone stayed.
#[test]
fn what_was_undone_of_a_person_goes_although_the_code_was_given_anew() {
    let world = World::new();
    world.run_with("participant add P-04 --alias", &format!("{CANARY}\n"));
    world.done("undo");
    world.done("participant add P-05");
    world.done("participant add P-04");
    world.done("erase P-04 --yes");
    assert!(!holds(&pages(&world), CANARY));
    // P-05 is somebody else.
    assert!(world.done("log --detail 3").contains("P-05"));
    world.done("undo 3");
    assert!(world.run("check --deep").code == 0);
}

/// An earlier version gave a code that was undone the next number; its registers are cleared, too.
#[test]
fn a_code_that_had_several_numbers_goes_under_all_of_them() {
    let world = World::new();
    world.run_with("participant add P-04 --alias", &format!("{CANARY}\n"));
    world.done("participant add P-05");
    world.done("undo 1");
    step(&open(&world), "INSERT INTO participant (id, code) VALUES (7, 'P-04');");
    world.done("erase P-04 --yes");
    assert!(!holds(&pages(&world), CANARY));
    assert_eq!(one::<i64>(&open(&world), "SELECT count(*) FROM erasure"), 2);
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

/// A session of the person that was undone had the number of the group's session now.
#[test]
fn the_feedback_of_others_stays_whole_when_their_session_has_a_number_of_the_person() {
    let world = four();
    world.done("session add K1 guidance --on 2021-09-14 --participant P-04 --yes");
    world.done("undo");
    world.done("session add K1 rights --on 2021-09-14 --yes");
    world.run_with("feedback add K1-001", "5 4 5\n3 3 3\n1 2 1\n");
    world.done("erase P-04 --yes");
    is_whole(&world);
    world.done("undo 15");
    assert!(!world.done("feedback list --format csv").contains("K1-001"));
    is_whole(&world);
}

#[test]
fn a_waiver_goes_when_it_names_the_person_and_stays_when_it_names_what_is_another_now() {
    let world = four();
    world.done("session add K1 guidance --on 2021-09-14 --participant P-04 --yes");
    world.done("undo");
    world.done("session add K1 rights --on 2021-09-14 --yes");
    world.done("check waive marks_recorded_late K1-001 --why agreed");
    world.done("participant add P-05");
    world.done("check waive form_unsigned P-05 --why agreed");
    world.done("undo 16");
    for code in ["P-04", "P-05"] {
        world.done(&format!("erase {code} --yes"));
        is_whole(&world);
    }
    let waivers = world.export().into_iter().find(|(file, _)| file == "waivers.csv").expect("the file").1;
    assert!(waivers.contains("K1-001") && !waivers.contains("P-05"), "{waivers}");
}

#[test]
fn a_session_that_was_the_persons_for_a_time_stays_the_groups() {
    let world = four();
    world.done("session add K1 guidance --on 2021-09-14 --participant P-04 --yes");
    world.done("session edit K1-001 --activity rights");
    world.done("attend K1-001 P-01 P-02 --yes");
    world.done("erase P-04 --yes");
    is_whole(&world);
    world.run("undo 12").refused(1, &["was erased"]);
    world.run("undo 13").refused(1, &["a later step rests on it", "step 14"]);
}

#[test]
fn a_session_that_became_the_persons_goes_or_stays_as_evidence() {
    for (until, stays) in [("2030-12-31", true), ("2020-01-01", false)] {
        let world = four();
        world.done(&format!("project edit --retention {until}"));
        world.done("session add K1 rights --on 2021-09-14 --yes");
        world.done("session edit K1-001 --activity guidance --participant P-04");
        world.done("attend K1-001 P-04 --yes");
        world.done("erase P-04 --yes");
        is_whole(&world);
        assert_eq!(world.done("session list --format csv").contains("K1-001"), stays);
        // Before it was the person's it was the group's, and may be again.
        assert_eq!(world.run("undo 14").code, i32::from(stays));
        is_whole(&world);
    }
}

#[test]
fn what_was_and_what_was_sent_can_still_be_read() {
    let world = World::pilot();
    world.done("report send --period 2021Q4 --yes");
    let sent = world.done("report show-sent 1");
    world.done("attend K1-002 P-02=l3");
    world.done("erase P-07 --yes");
    assert_eq!(world.done("report show-sent 1"), sent);
    let diff = world.run("report diff 1");
    assert!(diff.code == 0 || diff.code == 4, "{}", diff.transcript());
    assert!(!diff.transcript().contains("P-07"), "{}", diff.transcript());
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

#[test]
fn whose_records_are_due_is_shown_with_the_command() {
    let world = World::pilot().at("2022-12-01T09:00:00");
    insta::assert_snapshot!("retention_missing", world.ikut("retention"));
    world.done("project edit --retention 2030-12-31");
    insta::assert_snapshot!("retention", world.ikut("retention"));
    let export = world.export();
    let file = export.iter().find(|(name, _)| name == "retention.csv").expect("the file");
    assert_eq!(file.1, "until\n2030-12-31\n");
    let folder = world.path("folder");
    world.done(&format!("export {}", folder.display()));
    let other = World::new();
    other.done(&format!("import {}", folder.display()));
    assert!(other.done("project show --format csv").trim_end().ends_with(",2030-12-31"));
    other.write("in/retention.csv", "until\n31.12.\n");
    other.run("import in").refused(1, &["retention.csv:2: until"]);
}

/// Two people on two branches of the history may have the same code and the same number.
#[test]
fn whoever_has_the_code_on_another_branch_is_not_erased_with_somebody() {
    let world = World::new();
    fs::copy(world.path("ikut.db"), world.path("empty.db")).expect("copied");
    own(&world.path("empty.db"), 0o600);
    world.done("participant add");
    world.run_with("note add P-01", "about the first\n");
    world.done("restore empty.db --yes");
    world.done("participant add");
    world.done("erase P-01 --yes");
    world.done("restore --undo --yes");
    assert!(world.done("participant list --format csv").contains("P-01"), "nobody asked for that");
    assert!(world.done("note list P-01").contains("about the first"));
    assert_eq!(world.ikut("check --deep"), "");
}

#[test]
fn evidence_cannot_be_traced_and_is_still_counted_in_the_past() {
    let world = World::pilot();
    world.done("project edit --retention 2030-01-01");
    world.done("session add K1 guidance --on 2021-11-20 --participant P-02 --minutes 45");
    world.done("attend K1-079 P-02=n:health --yes");
    world.done("participant edit P-02 --disability yes");
    let then = world.done("report esf --period 2021Q4 --as-of 3 --format csv");
    world.done("erase P-02 --yes --no-backup");
    let said = world.run("log --format csv");
    assert!(said.code == 0 && !said.out.contains("P-02"), "{}", said.transcript());
    assert_eq!(world.done("report esf --period 2021Q4 --as-of 3 --format csv"), then);
    assert_eq!(world.ikut("check --deep"), "");
    let connection = open(&world);
    let left: bool = one(
        &connection,
        "SELECT count(*) FROM change AS c, json_each(coalesce(c.after, c.before), '$.rows') AS m \
         WHERE json_extract(m.value, '$[6]') IS NOT NULL \
           AND json_extract(m.value, '$[1]') = (SELECT id FROM participant WHERE code LIKE 'E-%')",
    );
    assert!(!left, "a reason of absence is left in the journal");
    let left: bool = one(
        &connection,
        "SELECT count(*) FROM change WHERE entity = 'mark' AND many = 0 \
           AND coalesce(json_extract(after, '$.reason'), json_extract(before, '$.reason')) IS NOT NULL",
    );
    assert!(!left, "a reason of absence is left in the journal");
}

#[test]
fn texts_about_others_lose_the_name_and_nothing_else() {
    let world = World::pilot();
    world.run_with("participant edit P-07 --alias", "Kielo\n");
    world.run_with("participant edit P-12 --alias", "Tuuli\n");
    world.run_with("note add P-03", "came with KIELO and Tuuli\n");
    world.run_with("note add P-04", "nothing of P-071\n");
    world.run_with("cohort note K1", "P-07:n kanssa sovittiin; P-07s syster, P-08 ei\n");
    world.run_with("note edit P-03 1 --text", "kielo left early\n");
    world.run_with("participant edit P-07 --alias", "Tuuli\n");
    let said = world.run("erase P-07 --dry-run");
    assert_eq!(said.code, 0, "{}", said.transcript());
    for told in ["2 texts about others name P-07", "note P-03", "lesson K1", "change what still describes"] {
        assert!(said.err.contains(told), "{told}: {}", said.transcript());
    }
    assert!(!said.err.contains("P-04") && !said.err.contains("Kielo"), "{}", said.transcript());
    world.done("erase P-07 --yes --no-backup");
    let pages = pages(&world);
    for gone in ["P-07:", "P-07s", "KIELO", "Kielo", "kielo"] {
        assert!(!holds(&pages, gone), "{gone} is left");
    }
    for kept in
        ["came with […] and Tuuli", "P-071", "[…]:n kanssa sovittiin; […]s syster, P-08 ei", "[…] left early"]
    {
        assert!(holds(&pages, kept), "{kept} is lost");
    }
    assert!(!world.run("check --deep").err.contains("error"));
    // Nothing that the erasure did to others' texts stands in the way of what others still change.
    world.done("undo 7 --yes");
    assert!(world.done("note list P-03").contains("came with […] and Tuuli"));
    assert!(!world.run("check --deep").err.contains("error"));
}
