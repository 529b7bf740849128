//! An erasure and the history: what was undone, what goes by the same code, what was sent.

use crate::world::World;

use super::*;

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

/// The image of the step has one side left then, and looks as if it had added the session.
#[test]
fn a_session_that_came_from_somebody_who_was_erased_is_not_undone_away() {
    let world = four();
    world.done("session add K1 guidance --on 2021-09-14 --participant P-04 --yes");
    world.done("session edit K1-001 --participant P-03 --yes");
    world.done("project edit --target 9");
    world.done("erase P-04 --yes --no-backup");
    world.run("undo 13").refused(1, &["was erased"]);
    assert!(world.done("session show K1-001").contains("P-03"));
    is_whole(&world);
}

/// Whoever looks at the history of one session is not shown another's.
#[test]
fn the_number_of_a_session_is_never_given_again() {
    let world = four();
    world.done("session add K1 rights --on 2021-09-14");
    world.done("session move K1-001 --to 2021-09-15");
    world.done("undo");
    world.done("undo");
    world.done("session add K1 rights --on 2021-09-20");
    assert!(!world.done("session show K1-001").contains("2021-09-15"));
    world.done("undo");
    world.done("redo");
    world.done("cohort new K2 --start 2021-10-04 --weeks 2 --weekly mon:rights --yes");
    assert_eq!(world.done("session list --cohort K2 --format csv").lines().count(), 3);
    is_whole(&world);
}
