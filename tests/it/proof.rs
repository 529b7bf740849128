//! `ikut check --deep` and the lines for the paper diary: what was done to the file behind ikut's back.

use std::fs;
use std::process::Command;

use crate::tools;
use crate::world::World;

const KEY: &str = "--passphrase-file key";
const PAGE: usize = 4_096;

/// Runs SQL on the register with another program.
fn by_hand(world: &World, sql: &str) -> String {
    let output = Command::new("sqlite3").arg(world.path("ikut.db")).arg(sql).output().expect("sqlite3 runs");
    assert!(output.status.success(), "{sql}\n{output:?}");
    String::from_utf8(output.stdout).expect("text")
}

/// Runs SQL with the triggers of a table out of the way, and makes them anew afterwards.
fn behind_the_journal(world: &World, table: &str, sql: &str) {
    let of_table = format!("FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '{table}'");
    let triggers = by_hand(world, &format!("SELECT sql || ';' {of_table} ORDER BY name"));
    let drops = by_hand(world, &format!("SELECT 'DROP TRIGGER ' || name || ';' {of_table}"));
    by_hand(world, &format!("BEGIN; {drops} {sql}; {triggers} COMMIT;"));
}

/// Returns a pilot with some steps, one of them undone and one done again.
fn worked_on() -> World {
    let world = World::pilot();
    work(&world, "");
    world
}

fn work(world: &World, key: &str) {
    for step in [
        "attend K4-001 P-17=l3 P-18=a",
        "participant edit P-01 --education 3",
        "undo",
        "attend K4-001 P-17=p",
        "undo",
        "redo",
        "session edit K4-001 --mode remote",
    ] {
        let said = world.run(&format!("{step} {key}"));
        assert_eq!(said.code, 0, "{step}: {}", said.err);
    }
}

#[test]
fn a_register_that_only_ikut_wrote_is_proved_in_silence() {
    assert_eq!(World::new().ikut("check --deep"), "");
    let world = worked_on();
    assert_eq!(world.ikut("check --deep"), "");
    assert_eq!(world.ikut("check --deep --format csv"), "rule,message\n");
    (0..4).for_each(|_| drop(world.done("undo")));
    assert_eq!(world.ikut("check --deep"), "");
}

#[test]
fn what_was_done_behind_the_journal_is_found() {
    if !tools::has_sqlite3() {
        return;
    }
    let mark = "session = (SELECT id FROM session WHERE code = 'K4-001') AND participant = 17";
    let op = "(SELECT max(id) - 1 FROM op)";
    for (table, sql, rule) in [
        ("mark", format!("UPDATE mark SET minutes_late = 5 WHERE {mark}"), "row_different"),
        ("mark", format!("DELETE FROM mark WHERE {mark}"), "row_missing"),
        ("need", "INSERT INTO need VALUES (1, '2021-09-01', 'zebra', 'much')".to_owned(), "row_unknown"),
        ("project", "UPDATE project SET name = NULL".to_owned(), "row_different"),
        ("mark", "DELETE FROM participant WHERE id = 17".to_owned(), "reference_broken"),
        ("op", format!("DELETE FROM op WHERE id = {op}"), "steps_missing"),
        ("op", format!("DELETE FROM op WHERE id = {op}"), "changes_broken"),
        ("op", format!("UPDATE op SET who = 'nobody' WHERE id = {op}"), "seal_broken"),
        ("op", format!("UPDATE op SET at = '2021-11-24T14:03:00Z' WHERE id = {op}"), "seal_broken"),
        ("op", format!("UPDATE op SET details = '{{}}' WHERE id = {op}"), "seal_broken"),
        ("op", format!("UPDATE op SET seal = NULL WHERE id = {op}"), "seal_broken"),
        ("op", format!("UPDATE op SET open = 1 WHERE id = {op}"), "step_open"),
        ("change", "DELETE FROM change WHERE id = (SELECT max(id) FROM change)".to_owned(), "changes_broken"),
        (
            "change",
            "UPDATE change SET after = json_set(after, '$.minutes_late', 9) \
             WHERE id = (SELECT min(id) FROM change WHERE op = 2 AND entity = 'mark')"
                .to_owned(),
            "row_broken",
        ),
        (
            "change",
            // A value too many in a bulk image belongs to no column.
            "UPDATE change SET after = replace(after, ']]', ',9]]') WHERE id = (SELECT id FROM change WHERE many > 0)"
                .to_owned(),
            "seal_broken",
        ),
        ("op", format!("UPDATE op SET salt = NULL WHERE id = {op}"), "seal_broken"),
        ("op", format!("UPDATE op SET digest = NULL WHERE id = {op}"), "seal_broken"),
    ] {
        let world = worked_on();
        let table = if sql.contains("FROM participant") { "participant" } else { table };
        behind_the_journal(&world, table, &sql);
        let said = world.run("check --deep");
        assert_eq!((said.code, said.err.as_str()), (4, ""), "{sql}\n{}", said.transcript());
        assert!(said.out.contains(&format!("[{rule}]")), "{sql}\n{}", said.transcript());
    }
}

#[test]
fn flaws_are_told_in_three_languages() {
    if !tools::has_sqlite3() {
        return;
    }
    let world = worked_on();
    behind_the_journal(
        &world,
        "mark",
        "UPDATE mark SET minutes_late = 5 WHERE session = (SELECT id FROM session WHERE code = 'K4-001');
         UPDATE op SET who = 'nobody' WHERE id = 2; UPDATE op SET open = 1 WHERE id = 3",
    );
    insta::assert_snapshot!("flaws_en", world.ikut("check --deep"));
    insta::assert_snapshot!("flaws_csv", world.ikut("check --deep --format csv"));
    let finnish = world.speaking("fi_FI.UTF-8");
    insta::assert_snapshot!("flaws_fi", finnish.ikut("check --deep"));
    let swedish = finnish.speaking("sv_FI.UTF-8");
    insta::assert_snapshot!("flaws_sv", swedish.ikut("check --deep"));
}

/// Returns an encrypted register with the pilot in it.
fn encrypted() -> World {
    let world = World::empty();
    let file = world.write("key", "viisi sinistä kahvikuppia\n");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(file, fs::Permissions::from_mode(0o600)).expect("permissions");
    }
    world.done(&format!("init --no-input {KEY}"));
    world.done(&format!("import {} {KEY}", crate::world::pilot().display()));
    world
}

#[test]
fn a_page_from_an_older_copy_is_found_though_it_is_authentic() {
    let world = encrypted();
    work(&world, KEY);
    let older = fs::read(world.path("ikut.db")).expect("a copy");
    for step in [
        "attend K4-001 P-19=l7 P-20=l9",
        "undo",
        "redo",
        "session edit K4-002 --mode remote",
        "participant add P-40 --gender woman",
        "enrol P-40 K4",
        "need add P-40 it=much",
        "cohort edit K4 --name Last",
        "project edit --target 21",
    ] {
        world.done(&format!("{step} {KEY}"));
    }
    let newer = fs::read(world.path("ikut.db")).expect("the register");
    assert_eq!(world.ikut(&format!("check --deep {KEY}")), "");
    let pages: Vec<usize> = (0..older.len() / PAGE)
        .filter(|page| older[page * PAGE..][..PAGE] != newer[page * PAGE..][..PAGE])
        .collect();
    assert!(pages.len() > 8, "{pages:?}");
    let same = said(&world);
    let mut found = 0;
    for page in &pages {
        let mut spliced = newer.clone();
        spliced[page * PAGE..][..PAGE].copy_from_slice(&older[page * PAGE..][..PAGE]);
        fs::write(world.path("ikut.db"), &spliced).expect("spliced");
        match world.run(&format!("check --deep {KEY}")).code {
            // A page may have been written anew just as it was.
            0 => assert!(said(&world) == same, "page {} of {pages:?} passed", page + 1),
            code => {
                assert!(matches!(code, 3 | 4), "page {}: {code}", page + 1);
                found += 1;
            }
        }
    }
    assert!(found + 2 > pages.len(), "{found} of {pages:?}");
}

/// Returns all that an encrypted register says.
fn said(world: &World) -> (Vec<(String, String)>, String) {
    let folder = tempfile::tempdir_in(world.path("")).expect("a folder");
    let into = folder.path().join("export");
    world.done(&format!("export --with-alias {} {KEY}", into.display()));
    (crate::world::folder_texts(&into), world.done(&format!("log --limit 1000 --format csv {KEY}")))
}

#[test]
fn a_page_that_is_not_authentic_is_found() {
    let world = encrypted();
    let mut bytes = fs::read(world.path("ikut.db")).expect("the register");
    let at = bytes.len() - PAGE / 2;
    bytes[at] ^= 1;
    fs::write(world.path("ikut.db"), &bytes).expect("written");
    let said = world.run(&format!("check --deep {KEY}"));
    let page = format!("page {} of the file is not as it was written", bytes.len() / PAGE);
    assert!(said.code == 4 && said.out.contains(&page), "{}", said.transcript());
}

/// Returns the eight words of the line that `log --anchor` shows.
fn anchor(world: &World) -> String {
    let line = world.done("log --anchor");
    line.trim().rsplit_once(": ").expect("words").1.to_owned()
}

#[test]
fn a_line_of_the_diary_holds_as_long_as_nothing_before_it_is_rewritten() {
    if !tools::has_sqlite3() {
        return;
    }
    let world = worked_on();
    let words = anchor(&world);
    assert_eq!(words.split(' ').count(), 8, "{words}");
    world.done("attend K4-001 P-19=a");
    insta::assert_snapshot!("anchor_holds", world.ikut(&format!("check --anchor {words}")));
    assert_eq!(world.done(&format!("check --anchor {words} --format csv")), "verdict,step\nholds,8\n");
    // However they are written, and in any language.
    let said = world.run_with("check --anchor --lang fi", &format!("8: {}\n", words.to_uppercase()));
    assert_eq!((said.code, said.out.contains("vaiheeseen 8")), (0, true), "{}", said.transcript());
    by_hand(&world, "UPDATE op SET who = 'nobody' WHERE id = 2");
    let said = world.run(&format!("check --anchor {words}"));
    assert!(said.code == 4 && said.out.contains("but it does not hold this line"), "{}", said.transcript());
    let other = World::pilot();
    let said = other.run(&format!("check --anchor {words}"));
    assert_eq!((said.code, said.out.as_str()), (4, "the line is of another register\n"));
    let said = other.run(&format!("check --anchor {words} --format csv"));
    assert_eq!((said.code, said.out.as_str()), (4, "verdict,step\nother_register,\n"));
}

#[test]
fn a_history_told_anew_breaks_the_line_even_with_all_seals_made_anew() {
    let world = World::pilot();
    world.done("attend K4-001 P-17=a");
    let words = anchor(&world);
    world.done("attend K4-001 P-18=a");
    world.done(&format!("check --anchor {words}"));
    // The last two steps never happened: an older copy, with another step on top.
    let older = World::pilot();
    fs::copy(older.path("ikut.db"), world.path("ikut.db")).expect("copied");
    world.done("attend K4-001 P-17=p");
    assert_eq!(world.run("check --deep").code, 0);
    assert_eq!(world.run(&format!("check --anchor {words}")).code, 4);
}

/// A forger who knows the register well: the mark and what the journal says of it, alike.
const FORGED: &str = "UPDATE mark SET minutes_late = 55 WHERE minutes_late = 15 AND participant = 17 AND session IN \
     (SELECT id FROM session WHERE code = 'K4-002'); \
     UPDATE change SET after = json_set(after, '$.minutes_late', 55) WHERE op = (SELECT max(id) FROM op)";

#[test]
fn a_value_told_anew_in_table_and_journal_breaks_the_line() {
    if !tools::has_sqlite3() {
        return;
    }
    let world = World::pilot();
    world.done("attend K4-002 P-17=l15");
    let words = anchor(&world);
    behind_the_journal(&world, "mark", FORGED);
    let said = world.run("check --deep");
    assert_eq!((said.code, said.out.lines().count()), (4, 2), "{}", said.transcript());
    assert!(said.out.contains("[seal_broken]"), "{}", said.transcript());
    assert_eq!(world.run(&format!("check --anchor {words}")).code, 4);
}

#[test]
fn an_erasure_seals_what_is_left_and_breaks_no_line() {
    if !tools::has_sqlite3() {
        return;
    }
    let world = World::pilot();
    world.done("attend K4-002 P-17=l15");
    let before = anchor(&world);
    for person in ["P-18", "P-19"] {
        world.done(&format!("erase {person} --yes"));
        assert_eq!(world.ikut("check --deep"), "");
        world.done(&format!("check --anchor {before}"));
    }
    let after = anchor(&world);
    behind_the_journal(&world, "mark", &FORGED.replace("(SELECT max(id) FROM op)", "2"));
    assert_eq!(world.run(&format!("check --anchor {before}")).code, 4);
    assert_eq!(world.run(&format!("check --anchor {after}")).code, 4);
    // What was sealed anew hangs on the steps that erased.
    let sealed = "SELECT count(*) FROM resealed WHERE op = 1 AND salt IS NULL; SELECT count(*) FROM resealed WHERE op = 1";
    assert_eq!(by_hand(&world, sealed), "1\n2\n");
    by_hand(&world, "UPDATE resealed SET digest = '00' WHERE op = 1");
    let said = world.run("check --deep");
    assert_eq!(said.out.matches("[seal_broken]").count(), 4, "{}", said.transcript());
}

#[test]
fn the_line_is_shown_in_three_languages_and_for_programs() {
    let empty = World::new();
    insta::assert_snapshot!("anchor_none", empty.ikut("log --anchor"));
    let world = World::pilot();
    let words = anchor(&world);
    let hidden = |text: String| text.replace(&words, "WORDS");
    insta::assert_snapshot!("anchor_en", hidden(world.ikut("log --anchor")));
    insta::assert_snapshot!("anchor_json", hidden(world.ikut("log --anchor --format json")));
    let finnish = world.speaking("fi_FI.UTF-8");
    insta::assert_snapshot!("anchor_fi", hidden(finnish.ikut("log --anchor")));
    let swedish = finnish.speaking("sv_FI.UTF-8");
    insta::assert_snapshot!("anchor_sv", hidden(swedish.ikut("log --anchor")));
}

#[test]
fn a_long_proof_says_how_far_it_has_come_only_at_a_terminal() {
    let world = World::pilot();
    assert_eq!(world.run("check --deep").err, "");
}

#[test]
fn what_was_restored_and_who_was_erased_leave_no_flaw() {
    let world = World::pilot();
    world.done("backup");
    work(&world, "");
    for step in ["restore latest --yes", "undo", "erase P-03 --yes", "participant add P-41"] {
        world.done(step);
        assert_eq!(world.ikut("check --deep"), "", "after {step}");
    }
    world.run("undo 1").refused(1, &["step 1 cannot be undone"]);
}

/// The name of a table stands in the journal as text, where another program may have written anything.
#[test]
fn what_the_journal_calls_a_table_is_never_run() {
    let world = World::pilot();
    let connection = rusqlite::Connection::open(world.path("ikut.db")).expect("the register");
    let count = || -> i64 {
        let sql = "SELECT count(*) FROM chain";
        connection.query_row(sql, [], |row| row.get(0)).expect("a table")
    };
    assert_eq!(count(), 1);
    let name = "x\" (a); COMMIT; DELETE FROM main.chain; BEGIN; CREATE TEMP TABLE \"y\" (b); --";
    let step = "INSERT INTO op (at, who, kind, details, first_change, bulk, open)
        VALUES ('2021-11-24T12:00:00Z', 'w', 'need_add', '{}', (SELECT max(id) + 1 FROM change), 0, 0)";
    connection.execute(step, []).expect("a step by hand");
    connection
        .execute("INSERT INTO change (op, entity, before, after) VALUES (2, ?1, '{}', NULL)", [name])
        .expect("a change by hand");
    for words in ["project show --as-of 1", "undo"] {
        let said = world.run(words);
        assert_ne!(said.code, 0, "{words}");
        assert_eq!(count(), 1, "{words}");
    }
}

#[test]
fn an_erasure_that_no_step_did_is_found() {
    let world = World::pilot();
    let connection = rusqlite::Connection::open(world.path("ikut.db")).expect("the register");
    connection.execute("INSERT INTO erasure (participant, op) VALUES (7, 1)", []).expect("a row by hand");
    let said = world.run("check --deep");
    assert!(said.code == 4 && said.out.contains("the journal knows of no step"), "{}", said.transcript());
}
