//! Undo and redo of every command: back to each earlier state, byte for byte, and forward again.

use crate::world::{World, pilot};

/// One of each command that writes, in an order in which they build on each other.
const STEPS: [&str; 26] = [
    "project edit --name Trial --start 2020-06-01 --programme ESF-2014",
    "activity add finnish --minutes 180",
    "activity add guidance --kind individual --minutes 60",
    "activity edit finnish --provider partner",
    "cohort new K9 --start 2021-11-15 --weeks 3 --break 2021-11-18 --weekly mon:finnish@12:00 --yes",
    "cohort edit K9 --name Late --no-break 2021-11-18",
    "participant add P-90 --gender woman",
    "participant edit P-90 --education 3 --clear gender",
    "enrol P-90 K9 --from 2021-11-15",
    "enrolment edit P-90 K9 --from 2021-11-16",
    "enrolment edit P-90 K9 --from 2021-11-15",
    "session add K9 guidance --participant P-90 --on 2021-11-17",
    "session edit K9-004 --mode remote",
    "session move K9-004 --to 2021-11-18 --at 9:00",
    "attend K9-001 P-90=l5",
    "attend K9-001 P-90=p",
    "attend K9-003 P-90=n:health",
    "session cancel K9-003",
    "exit P-90 completed --on 2021-11-19 --left 2021-11-19",
    "outcome add P-90 exit --job-searching yes",
    "outcome edit P-90 exit --date 2021-11-20",
    "intake P-90 --housing some --refused residence --language fi",
    "intake P-90 --on yesterday --residence permit --refused housing",
    "need add P-90 it=much --on 2021-11-15",
    "need edit P-90 it=some --on 2021-11-15",
    "IMPORT",
];

fn take(world: &World, step: &str) {
    if step == "IMPORT" {
        world.done(&format!("import {}", pilot().display()));
    } else {
        world.done(step);
    }
}

#[test]
fn every_command_can_be_undone_and_done_again() {
    let world = World::new();
    let mut states = vec![world.export()];
    for step in STEPS {
        take(&world, step);
        states.push(world.export());
        assert_ne!(states[states.len() - 2], states[states.len() - 1], "{step} changes something");
    }
    for state in states.iter().rev().skip(1) {
        world.done("undo");
        assert!(world.export() == *state);
    }
    world.run("undo").refused(1, &["nothing to undo"]);
    assert_eq!(world.export(), World::new().export(), "undoing everything gives the empty register");
    for state in &states[1..] {
        world.done("redo");
        assert!(world.export() == *state);
    }
    world.run("redo").refused(1, &["nothing to bring back"]);
}

#[test]
fn each_step_is_one_line_of_the_log() {
    let world = World::new();
    STEPS.iter().for_each(|step| take(&world, step));
    insta::assert_snapshot!("log", world.ikut("log --limit 100"));
    let finnish = world.speaking("fi_FI.UTF-8");
    insta::assert_snapshot!("log_in_finnish", finnish.ikut("log --limit 100"));
    let swedish = finnish.speaking("sv_FI.UTF-8");
    insta::assert_snapshot!("log_in_swedish", swedish.ikut("log --limit 100"));
}

#[test]
fn a_dry_run_leaves_no_trace() {
    let world = World::pilot();
    let before = (world.export(), world.done("log --format csv"));
    for step in STEPS.iter().filter(|step| **step != "IMPORT") {
        let said = world.run(&format!("{step} --dry-run"));
        assert_ne!(said.code, 70, "{step}: {}", said.err);
    }
    world.done("undo --dry-run");
    assert_eq!(before, (world.export(), world.done("log --format csv")));
}

#[test]
fn the_journal_says_what_the_tables_say() {
    if !crate::tools::has_sqlite3() {
        return;
    }
    let world = World::new();
    STEPS.iter().for_each(|step| take(&world, step));
    (0..3).for_each(|_| drop(world.done("undo")));
    (0..2).for_each(|_| drop(world.done("redo")));
    // Replay: per row the latest image in the journal is the row that the table has, or nothing.
    let sql = "WITH image AS (
            SELECT id, coalesce(json_extract(after, '$.code'), json_extract(before, '$.code')) AS code, after
            FROM change WHERE entity = 'participant'),
          latest AS (SELECT code, after FROM image WHERE id IN (SELECT max(id) FROM image GROUP BY code))
        SELECT count(*) FROM latest LEFT JOIN participant USING (code)
        WHERE (after IS NULL) <> (participant.code IS NULL)
          OR json_extract(after, '$.education') IS NOT participant.education
          OR json_extract(after, '$.left') IS NOT participant.\"left\"";
    let output =
        std::process::Command::new("sqlite3").arg(world.path("ikut.db")).arg(sql).output().expect("runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "0\n", "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn an_older_step_is_undone_where_nothing_rests_on_it() {
    let world = World::pilot();
    let before = world.export();
    world.done("participant edit P-01 --education 3"); // 2
    let edited = world.export();
    world.done("attend K4-001 P-17=l3"); // 3
    world.done("need add P-02 zebra=much"); // 4
    insta::assert_snapshot!("undo_older", world.ikut("undo 2"));
    world.done("undo 4");
    world.done("undo 3");
    assert!(world.export() == before);
    (0..2).for_each(|_| drop(world.done("redo")));
    assert_eq!(world.done("redo"), "");
    world.run("redo").refused(1, &["nothing to bring back"]);
    world.done("undo 4");
    world.done("undo 3");
    assert!(world.export() == edited);
    assert_eq!(world.ikut("check --deep"), "");
}

/// Returns the steps that a refused undo tells, in order.
fn told(said: &str) -> Vec<i64> {
    let lines = said.lines().filter_map(|line| line.strip_prefix("error: step ")).skip(1);
    lines.filter_map(|line| line.split(':').next()?.parse().ok()).collect()
}

#[test]
fn a_step_that_later_ones_rest_on_stays_and_they_are_told() {
    let world = World::new();
    STEPS.iter().take(23).for_each(|step| take(&world, step));
    let before = world.export();
    // Which steps rest on which, by the order of STEPS, straight or through others: the latest first.
    for (step, by) in [
        (2, vec![23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 6, 5, 4]), // the activity
        (5, vec![23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 6]), // the cohort and its sessions
        (7, vec![23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8]),
        (9, vec![23, 22, 21, 20, 19, 11, 10]), // the enrolment
        (12, vec![14, 13]),                    // a session added
        (15, vec![16]),                        // a mark
        (20, vec![21]),
    ] {
        let said = world.run(&format!("undo {step}"));
        assert_eq!(said.code, 1, "{}", said.transcript());
        assert_eq!(
            told(&said.err),
            by.iter().copied().take(8).collect::<Vec<i64>>(),
            "undo {step}\n{}",
            said.err
        );
        let more = by.len().saturating_sub(8);
        assert!(more == 0 || said.err.contains(&format!("and {more} more")), "{}", said.err);
    }
    insta::assert_snapshot!("undo_needed", world.ikut("undo 7"));
    assert!(world.export() == before);
    let finnish = world.speaking("fi_FI.UTF-8");
    insta::assert_snapshot!("undo_needed_fi", finnish.ikut("undo 12"));
    let swedish = finnish.speaking("sv_FI.UTF-8");
    insta::assert_snapshot!("undo_needed_sv", swedish.ikut("undo 12"));
    // In the order in which they are told, each can be undone.
    let world = swedish.speaking("C");
    for _ in 0..3 {
        let said = world.run("undo 2");
        told(&said.err).iter().for_each(|step| drop(world.done(&format!("undo {step}"))));
    }
    world.done("undo 2");
}

#[test]
fn a_session_stays_held_as_long_as_a_later_mark_needs_that() {
    let world = World::pilot();
    world.done("session add K1 finnish --on 2021-11-10"); // 2
    let session = world.done("session list --cohort K1 --format csv");
    let code = session.lines().rev().find(|row| row.contains("2021-11-10,") && row.contains("planned"));
    let code = code.and_then(|row| row.split(',').next()).expect("the session").to_owned();
    world.done(&format!("attend {code} P-01=p")); // 3: makes it held
    world.done(&format!("attend {code} P-02=p")); // 4
    world.run("undo 3").refused(1, &["a later step rests on it", "step 4: marked"]);
    world.done("undo 4");
    world.done("undo 3");
    world.done("redo");
    world.done(&format!("session edit {code} --minutes 20")); // 8
    world.run("undo 3").refused(1, &["step 8: changed session"]);
    assert_eq!(world.ikut("check --deep"), "");
}

/// Returns a register with a cohort, an activity of each kind and two participants: seven steps.
fn two() -> World {
    let world = World::new();
    world.done("activity add rights --minutes 60");
    world.done("activity add guidance --kind individual --minutes 60");
    world.done("cohort new K1 --start 2021-09-06 --weeks 7 --yes");
    for code in ["P-01", "P-02"] {
        world.done(&format!("participant add {code}"));
        world.done(&format!("enrol {code} K1 --from 2021-09-06"));
    }
    world
}

/// Found beside the model: the export of what was left could not be imported.
#[test]
fn an_activity_stays_of_its_kind_as_long_as_a_later_session_needs_that() {
    let world = two();
    world.done("activity edit guidance --kind group");
    world.done("session add K1 guidance --on 2021-09-14 --yes");
    world.run("undo 8").refused(1, &["a later step rests on it", "step 9: added session K1-001"]);
    world.done("undo");
    world.done("undo 8");
    // And a session that would come back needs the kind that it had.
    world.done("session add K1 guidance --on 2021-09-14 --participant P-01 --yes");
    world.done("session edit K1-001 --activity rights");
    world.done("activity edit guidance --kind group");
    world.run("undo 13").refused(1, &["a later step rests on it", "step 14: changed activity guidance"]);
}

#[test]
fn an_instrument_keeps_its_wording_as_long_as_later_answers_need_that() {
    let world = two();
    let wording = |item| {
        let names = "en = \"Sleep\"\nfi = \"Uni\"\nsv = \"Sömn\"";
        let scale = "least = 0\ngreatest = 4";
        let head = "instrument = \"sleep\"\nversion = 1\nlicence = \"CC0\"";
        format!("{head}\n[name]\n{names}\n[scale]\n{scale}\n[[item]]\nid = \"{item}\"\n")
    };
    for item in ["falling", "waking"] {
        world.write("sleep.toml", wording(item));
        world.done("instrument import sleep.toml");
    }
    world.done("assess P-01 sleep waking=3");
    world.run("undo 9").refused(1, &["a later step rests on it", "step 10: recorded sleep of P-01"]);
    world.done("undo");
    world.done("undo 9");
}

#[test]
fn a_session_stays_the_groups_as_long_as_others_have_said_something_of_it() {
    let world = two();
    world.done("session add K1 guidance --on 2021-09-14 --participant P-01 --yes");
    world.done("session edit K1-001 --activity rights");
    for (words, input) in [
        ("note add P-02 --session K1-001", "came by bus"),
        ("goal add P-02 --session K1-001", "a home"),
        ("feedback add K1-001", "5 4 5\n3 3 3\n1 2 1"),
    ] {
        let said = world.run_with(words, input);
        assert_eq!(said.code, 0, "{}", said.err);
        world.run("undo 9").refused(1, &["a later step rests on it"]);
        world.run("session edit K1-001 --activity guidance --participant P-01").refused(1, &["K1-001"]);
        world.done("undo");
    }
    world.done("undo 9");
    world.done("session edit K1-001 --activity rights");
}

#[test]
fn what_cannot_be_undone_says_why() {
    let world = World::pilot();
    world.done("participant add P-90");
    world.done("undo");
    world.done("redo");
    world.done("need add P-01 zebra=much");
    world.done("undo");
    let said = ["undo 99", "undo 3", "undo 4", "undo 5", "undo 2 --dry-run", "undo 2", "undo 2"];
    let told: Vec<_> = said.iter().map(|words| format!("$ ikut {words}\n{}", world.ikut(words))).collect();
    insta::assert_snapshot!("undo_refused", told.concat());
}

#[test]
fn a_step_comes_back_after_new_steps_that_go_with_it() {
    let world = two();
    world.done("session add K1 rights --on 2021-09-14 --yes"); // 8
    world.done("attend K1-001 P-01=l5"); // 9
    world.done("undo"); // 10
    world.done("participant add P-03"); // 11
    for (words, told) in [
        ("redo", "ikut redo STEP"),
        ("undo 9", "`ikut redo 9` brings that step back"),
        ("undo 10", "`ikut redo 9` brings that step back"),
        ("redo 10", "`ikut redo 9` brings that step back"),
        ("redo 8", "step 8 is not undone"),
        ("redo 99", "99"),
    ] {
        world.run(words).refused(1, &[told]);
    }
    let before = world.export();
    insta::assert_snapshot!("redo_step_dry_run", world.ikut("redo 9 --dry-run"));
    assert!(world.export() == before);
    insta::assert_snapshot!("redo_step", world.ikut("redo 9"));
    assert!(world.done("attendance K1 --format csv").contains("P-01"));
    // It was brought back last: it is undone first.
    assert!(world.ikut("undo").contains("undid step 9"));
    assert!(world.ikut("redo").contains("did step 9 again"));
    assert_eq!(world.ikut("check --deep"), "");
}

#[test]
fn a_step_stays_undone_as_long_as_what_was_done_since_does_not_go_with_it() {
    let world = two();
    world.done("session add K1 rights --on 2021-09-14 --yes"); // 8
    world.done("attend K1-001 P-01=l5"); // 9
    world.done("undo"); // 10
    world.done("session edit K1-001 --minutes 20"); // 11
    insta::assert_snapshot!("redo_refused", world.ikut("redo 9"));
    world.done("undo 11"); // 12
    world.done("redo 9"); // 13
    // What rests on a step that is undone as well comes back after it.
    world.done("participant add P-04"); // 14
    world.done("participant edit P-04 --entered 2021-09-06"); // 15
    (0..2).for_each(|_| drop(world.done("undo"))); // 16, 17
    world.done("participant add P-05"); // 18
    world.run("redo 15").refused(1, &["does not go with it", "step 17: undid step 14: added"]);
    world.done("redo 14");
    world.done("redo 15");
    assert!(world.done("participant list --format csv").contains("P-04"));
    assert_eq!(world.ikut("check --deep"), "");
    let world = world.speaking("fi_FI.UTF-8");
    world.run("redo 11").refused(1, &["ei voi tehdä uudelleen"]);
    world.speaking("sv_FI.UTF-8").run("redo 11").refused(1, &["kan inte göras om"]);
}
