//! `ikut meet`: an individual session and its mark in one line.

use crate::attend::{difference, unchanged, world};
use crate::world::World;

/// Runs words, and returns the rows that changed.
fn rows(world: &World, words: &str) -> String {
    let before = world.export();
    world.done(words);
    difference(&before, &world.export())
}

#[test]
fn one_line_is_a_session_that_was_held_and_its_mark() {
    let world = world();
    assert_eq!(
        rows(&world, "meet P-02 45m guidance --remote --at 9.15"),
        "+ attendance.csv: K1-005,P-02,present,,,,\n\
         + sessions.csv: K1-005,K1,guidance,P-02,2021-11-24,09:15,45,remote,held,\n"
    );
    world.done("undo");
    assert_eq!(world.done("session list --format csv").lines().count(), 5, "one step, one undo");
    insta::assert_snapshot!("added", world.ikut("meet P-02 45m guidance --on yesterday"));
    insta::assert_snapshot!("again", world.ikut("meet P-02 guidance --on yesterday --mark l10:transport"));
    insta::assert_snapshot!("log", world.ikut("log --limit 2"));
    for (language, text) in [("fi", "lisätty tapaaminen K1-007"), ("sv", "K1-007")] {
        let said = world.run(&format!("meet P-03 45m --lang {language} -n"));
        assert!(said.err.contains(text), "{}", said.err);
    }
}

#[test]
fn what_was_planned_is_held_and_no_other_is_added() {
    let world = world();
    assert_eq!(
        rows(&world, "meet P-01"),
        "- sessions.csv: K1-004,K1,guidance,P-01,2021-11-24,09:00,60,,planned,\n\
         + attendance.csv: K1-004,P-01,present,,,,\n\
         + sessions.csv: K1-004,K1,guidance,P-01,2021-11-24,09:00,60,,held,\n"
    );
    world.done("undo");
    world.done("attend K1-004 P-01=n");
    insta::assert_snapshot!("came_after_all", world.ikut("meet P-01 1h30 --mark l5"));
}

#[test]
fn what_is_to_come_is_planned_and_takes_only_what_was_announced() {
    let world = world();
    insta::assert_snapshot!("planned", world.ikut("meet P-02 45m --on tomorrow --at 9"));
    insta::assert_snapshot!("planned_already", world.ikut("meet P-02 30m --on tomorrow --mark n:health"));
    assert_eq!(world.run("meet P-02 --on tomorrow").err, "nothing changed\n", "the announcement stays");
    unchanged(&world, "meet P-02 --on tomorrow --mark p", &["K1-005 is still to come", "told in advance"]);
    unchanged(&world, "meet P-03 --on tomorrow --mark a", &["is still to come"]);
}

#[test]
fn of_several_planned_the_time_says_which() {
    let world = world();
    world.done("session add K1 guidance --on today --at 14:00 --participant P-01");
    unchanged(
        &world,
        "meet P-01 45m",
        &[
            "K1-004 Wed 2021-11-24 09:00, K1-005 Wed 2021-11-24 14:00",
            "--at TIME",
            "ikut attend SESSION P-01",
        ],
    );
    unchanged(&world, "meet P-01 45m --at 15:00", &["several planned sessions"]);
    assert!(world.run("meet P-01 45m --at 14:00").err.starts_with("K1-005 was planned and is now held"));
}

#[test]
fn the_cohort_is_the_participants_own_or_said() {
    let world = world();
    unchanged(&world, "meet P-04", &["P-04 is in no cohort on Wed 2021-11-24", "--cohort COHORT"]);
    world.done("meet P-04 --cohort K1");
    world.done("cohort new K2 --start 2021-11-22 --weeks 10 --yes");
    world.done("enrol P-02 K2 --from 2021-11-22");
    unchanged(&world, "meet P-02", &["in several cohorts on Wed 2021-11-24, K1, K2", "--cohort K2"]);
    assert!(rows(&world, "meet P-02 --cohort K2").contains("K2-001,K2,guidance,P-02"));
    world.done("exit P-03 completed --on yesterday");
    assert!(rows(&world, "meet P-03").contains(",K1,guidance,P-03"), "support goes on after the coaching");
    unchanged(&world, "meet P-03 --cohort K9", &["no cohort K9"]);
    unchanged(&world, "meet P-03 --on 2021-11-01", &["in none before"]);
}

#[test]
fn what_cannot_be_is_refused_with_a_way_out() {
    let world = world();
    unchanged(&world, "meet P-02 rights", &["rights is a group activity"]);
    unchanged(&world, "meet P-02 45x guidance", &["45x is not a length", "45, 45m, 1h30m"]);
    unchanged(&world, "meet P-02 45x", &["45x is not a length"]);
    unchanged(&world, "meet P-02 0", &["0 is not a length"]);
    unchanged(&world, "meet P-02 25h", &["25h is not a length"]);
    unchanged(&world, "meet P-02 guidence", &["no activity guidence", "did you mean guidance?"]);
    unchanged(&world, "meet P-99", &["no participant P-99"]);
    unchanged(&world, "meet P-02 45m --mark z", &["z is not a mark", "l15 late"]);
    unchanged(&world, "meet P-02 45m --mark l45", &["45 minutes together", "lasts 45"]);
    unchanged(&world, "meet P-02 45m --mark n:ill", &["ill is not a reason"]);
    world.done("activity add psychologist --kind individual");
    unchanged(&world, "meet P-02 45m", &["several individual activities", "guidance", "psychologist"]);
    unchanged(&world, "meet P-02 psychologist", &["how long a session of psychologist is"]);
    world.done("meet P-02 psychologist 50");
    let bare = World::new();
    bare.done("participant add P-01");
    unchanged(&bare, "meet P-01 45m", &["no individual activity yet", "--kind individual"]);
    world.run("meet").refused(2, &["PARTICIPANT"]);
}

#[test]
fn a_rehearsal_writes_nothing() {
    let world = world();
    let before = world.export();
    assert!(world.run("meet P-02 45m -n").err.starts_with("dry run, nothing changed"));
    assert_eq!(world.export(), before);
}
