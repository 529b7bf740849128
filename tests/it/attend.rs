//! `ikut attend`: every form of a mark, who is marked by it, and what cannot stand.

use crate::world::World;

type Export = Vec<(String, String)>;

/// Returns the rows in which two exports differ: `-` as it was, `+` as it is.
pub fn difference(before: &Export, after: &Export) -> String {
    let rows = |export: &Export| -> Vec<String> {
        let row = |name: &str, row: &str| format!("{name}: {row}");
        export.iter().flat_map(|(name, text)| text.lines().map(move |line| row(name, line))).collect()
    };
    let (before, after) = (rows(before), rows(after));
    let gone = before.iter().filter(|row| !after.contains(row)).map(|row| format!("- {row}\n"));
    let come = after.iter().filter(|row| !before.contains(row)).map(|row| format!("+ {row}\n"));
    gone.chain(come).collect()
}

/// Returns a home with a cohort of three on a Wednesday with three days of sessions: K1-001
/// yesterday, K1-002 today, K1-003 tomorrow, and K1-004, an individual session of P-01 today.
pub fn world() -> World {
    let world = World::new();
    world.done("activity add rights --minutes 180");
    world.done("activity add guidance --kind individual --minutes 60");
    world.done("cohort new K1 --start 2021-11-22 --weeks 10 --yes");
    for participant in ["P-01", "P-02", "P-03", "P-04"] {
        world.done(&format!("participant add {participant}"));
    }
    for participant in ["P-01", "P-02", "P-03"] {
        world.done(&format!("enrol {participant} K1 --from 2021-11-22"));
    }
    for day in ["yesterday", "today", "tomorrow"] {
        world.done(&format!("session add K1 rights --on {day} --at 12:00"));
    }
    world.done("session add K1 guidance --on today --at 9:00 --participant P-01");
    world
}

pub fn attendance(world: &World) -> String {
    let export = world.export();
    let (_, text) = export.into_iter().find(|(name, _)| name == "attendance.csv").expect("the marks");
    text
}

pub fn unchanged(world: &World, words: &str, texts: &[&str]) {
    let before = world.export();
    world.run(words).refused(1, texts);
    assert_eq!(world.export(), before, "{words}");
}

#[test]
fn each_form_of_a_mark_is_kept_as_it_says() {
    for (mark, row) in [
        ("P-01", "present,,,,"),
        ("P-01=p", "present,,,,"),
        ("P-01=p:work", "present,,,,work"),
        ("P-01=l15", "present,15,,,"),
        ("P-01=e20", "present,,20,,"),
        ("P-01=l10e20", "present,10,20,,"),
        ("P-01=l10e20:transport", "present,10,20,,transport"),
        ("P-01=a", "absent,,,none,"),
        ("P-01=a:not_told", "absent,,,none,not_told"),
        ("P-01=n", "absent,,,in_advance,"),
        ("P-01=n:criminal_process", "absent,,,in_advance,criminal_process"),
        ("P-01=f:child_care", "absent,,,afterwards,child_care"),
        ("P-01=x", "not_expected,,,,"),
    ] {
        let world = world();
        world.done(&format!("attend K1-002 {mark}"));
        let marks = attendance(&world);
        assert_eq!(marks.lines().nth(1), Some(format!("K1-002,P-01,{row}").as_str()), "{mark}");
        assert_eq!(marks.lines().count(), 2, "{mark}");
    }
}

#[test]
fn a_roll_is_one_line_and_its_reply_shows_before_and_after() {
    let world = world();
    insta::assert_snapshot!("first", world.ikut("attend K1-002 P-01 P-02=l15:transport P-03=n:health"));
    insta::assert_snapshot!("corrected", world.ikut("attend K1-002 P-03=f:health P-02=l15:transport"));
    insta::assert_snapshot!("session", world.ikut("session show K1-002"));
}

#[test]
fn only_who_is_named_changes() {
    let world = World::pilot();
    let before = world.export();
    world.done("attend K1-002 P-02=l20 P-01=f:health");
    insta::assert_snapshot!(difference(&before, &world.export()));
}

#[test]
fn the_rest_are_those_expected_and_not_marked() {
    let world = world();
    world.done("attend K1-002 P-02=a");
    insta::assert_snapshot!(world.ikut("attend K1-002 P-01=l5 --rest p"));
    let marks = attendance(&world);
    assert!(marks.contains("K1-002,P-02,absent,,,none,"), "{marks}");
    assert!(marks.contains("K1-002,P-03,present"), "{marks}");
    assert!(!marks.contains("P-04"), "{marks}");
    let before = world.export();
    assert!(world.run("attend K1-002 --rest a").err.contains("nothing changed"));
    assert_eq!(world.export(), before);
}

#[test]
fn the_rest_follow_the_enrolments_of_the_day() {
    let world = world();
    world.done("exit P-01 withdrew --on 2021-11-22");
    world.done("enrolment edit P-02 K1 --mode individual");
    world.done("attend K1-002 --rest p");
    assert_eq!(attendance(&world).lines().skip(1).collect::<Vec<_>>(), ["K1-002,P-03,present,,,,"]);
    world.done("attend K1-004 --rest p");
    assert!(
        attendance(&world).contains("K1-004,P-01,present"),
        "its own participant, whatever the enrolment"
    );
}

#[test]
fn a_mark_makes_a_planned_session_held_once_its_day_has_come() {
    let world = world();
    let status = |code: &str| {
        let list = world.done("session list --format csv");
        let row = list.lines().find(|row| row.starts_with(code)).expect("the session").to_owned();
        row.split(',').nth(8).expect("a status").to_owned()
    };
    world.done("attend K1-001 P-01=a");
    assert_eq!(status("K1-001"), "held");
    world.done("attend K1-002 P-01=n");
    assert_eq!(status("K1-002"), "planned");
    world.done("attend K1-003 P-01=n:authority P-02=x");
    assert_eq!(status("K1-003"), "planned");
    unchanged(
        &world,
        "attend K1-003 P-03",
        &["K1-003 is still to come: Thu 2021-11-25", "n (told in advance)"],
    );
    unchanged(&world, "attend K1-003 --rest p", &["is still to come"]);
    world.done("attend K1-003 --rest n");
    let world = world.at("2021-11-25T09:00:00");
    world.done("attend K1-003 P-01=l15");
    let list = world.done("session list --status held --format csv");
    assert!(list.contains("K1-003"), "{list}");
}

#[test]
fn a_cancelled_session_takes_no_mark() {
    let world = world();
    world.done("session cancel K1-002");
    unchanged(&world, "attend K1-002 P-01", &["K1-002 is cancelled and has no marks; P-01 cannot be marked"]);
    unchanged(&world, "attend K1-002 P-01=n", &["is cancelled"]);
}

#[test]
fn an_individual_session_is_for_its_own_participant() {
    let world = world();
    unchanged(&world, "attend K1-004 P-02", &["K1-004 is an individual session of somebody else than P-02"]);
    unchanged(&world, "attend K1-004 P-01 P-02=n", &["somebody else than P-02"]);
    world.done("attend K1-004 P-01=e10");
}

#[test]
fn a_guest_can_come_to_a_group_session() {
    let world = world();
    world.done("attend K1-002 P-04");
    assert!(attendance(&world).contains("K1-002,P-04,present"));
}

#[test]
fn somebody_present_missed_less_than_the_whole_session() {
    let world = world();
    world.done("attend K1-002 P-01=l100e79");
    for mark in ["l180", "e180", "l100e80", "l1440"] {
        unchanged(&world, &format!("attend K1-002 P-01={mark}"), &["K1-002 lasts 180"]);
    }
}

#[test]
fn every_mark_that_cannot_stand_is_named_at_once() {
    let world = world();
    insta::assert_snapshot!(world.ikut("attend K1-004 P-01=l60 P-02 P-03=a"));
}

#[test]
fn words_that_are_no_mark_are_answered_with_what_is() {
    let world = world();
    for (mark, texts) in [
        ("P-01=q", ["q is not a mark", "p present, l15 late"]),
        ("P-01=", ["P-01= is not a mark", "p present, l15 late"]),
        ("=p", ["=p is not a mark", "p present, l15 late"]),
        ("P-01=l", ["l needs whole minutes", "p present, l15 late"]),
        ("P-01=l1441", ["l1441 needs whole minutes", "p present, l15 late"]),
        ("P-01=l99999999999999999999", ["needs whole minutes", "p present, l15 late"]),
        ("P-01=n:helth", ["helth is not a reason", "did you mean health?"]),
        ("P-01=n:zebra", ["zebra is not a reason", "allowed: health, child_care"]),
        ("P-01=n:", ["a reason is missing behind the colon", "allowed: health, child_care"]),
        ("P-01=:health", ["a mark is missing", "p present, l15 late"]),
        ("30.2.", ["there is no day 30.2. in the calendar", ""]),
        ("P_01", ["P_01 is not the code of a participant", "ikut participant list"]),
        ("P-99", ["there is no participant P-99", "ikut participant list"]),
        ("P-1", ["there is no participant P-1", "did you mean P-01?"]),
        ("P-\u{202e}1", ["P-\\u{202e}1 is not the code", "ikut participant list"]),
    ] {
        unchanged(&world, &format!("attend K1-002 {mark}"), &texts);
    }
    unchanged(&world, "attend K1-002 P-01 P-01=a", &["P-01 is named twice"]);
    unchanged(&world, "attend K1-099 P-01", &["there is no session K1-099", "ikut session list"]);
    unchanged(&world, "attend K1-002 --rest q", &["q is not a mark"]);
    unchanged(&world, "attend K1-002 --rest=", &["a mark is missing"]);
    unchanged(&world, "attend P-01 K1-002", &["the session K1-002 comes first", "ikut attend K1-002 P-01"]);
    unchanged(&world, "attend 30.2.", &["there is no day 30.2. in the calendar"]);
    for words in [["attend", "", "P-01"], ["attend", "K1-002", ""]] {
        world.run_all(&words).refused(1, &["a word is empty: a session or a participant"]);
    }
    world.run("attend K1-002 --rest p --rest a").refused(2, &["--rest <MARK> is given twice"]);
    unchanged(&world, "attend K1-002", &["a roll call needs a terminal", "ikut attend K1-002 P-01"]);
    let long = "A".repeat(100_000);
    let said = world.run_all(&["attend", "K1-002", &long]);
    said.refused(1, &["is not the code of a participant"]);
    assert!(said.err.len() < 300, "the message stays short");
}

#[test]
fn codes_and_marks_are_understood_in_any_letter_case() {
    let world = world();
    world.done("attend k1-002 p-01=L15 P-02=N:Health");
    let marks = attendance(&world);
    assert!(marks.contains("K1-002,P-01,present,15"), "{marks}");
    assert!(marks.contains("K1-002,P-02,absent,,,in_advance,health"), "{marks}");
    world.run("attend k1 RIGHTS p-03 P-03=a").refused(1, &["P-03 is named twice"]);
    world.run("participant show p-01").refused(1, &["did you mean P-01?"]);
}

#[test]
fn a_session_that_is_guessed_is_one_of_the_cohort_that_was_typed() {
    let world = world();
    world.done("cohort new K2 --start 2021-11-22 --yes");
    let said = world.run("attend K2-003 P-01");
    assert!(said.err.contains("no session K2-003") && !said.err.contains("K1-003"), "{}", said.err);
    world.run("attend K3-003 P-01").refused(1, &["did you mean K1-003?"]);
}

#[test]
fn the_same_marks_again_change_nothing() {
    let world = world();
    world.done("attend K1-002 P-01 P-02=l15");
    let before = world.export();
    insta::assert_snapshot!(world.ikut("attend K1-002 P-01 P-02=l15"));
    assert_eq!(world.export(), before);
    assert!(
        world.run("undo").err.contains("marked K1-002: P-01 present, P-02 late 15 minutes"),
        "the empty step is none"
    );
}

#[test]
fn one_undo_takes_all_marks_of_a_command_back() {
    let world = world();
    let before = world.export();
    world.done("attend K1-002 P-01=l5 --rest p");
    let after = world.export();
    insta::assert_snapshot!("undo", world.ikut("undo"));
    assert_eq!(world.export(), before, "the session is planned again, too");
    insta::assert_snapshot!("redo", world.ikut("redo"));
    assert_eq!(world.export(), after);
}

#[test]
fn a_rehearsed_roll_marks_nobody() {
    let world = world();
    let before = world.export();
    insta::assert_snapshot!(world.ikut("attend K1-002 --rest p --dry-run"));
    assert_eq!(world.export(), before);
}

#[test]
fn a_participant_in_two_cohorts_is_marked_in_each() {
    let world = world();
    world.done("cohort new K2 --start 2021-11-22 --yes");
    world.done("enrol P-01 K2");
    world.done("session add K2 rights --on today");
    world.done("attend K2-001 --rest p");
    assert!(attendance(&world).contains("K2-001,P-01,present"));
    assert!(!attendance(&world).contains("K1-002"));
}

#[test]
fn a_mark_can_be_taken_away_and_the_session_called_off() {
    let world = World::pilot();
    let said = world.run("attend K1-001 P-01=- P-03=- P-04=-");
    assert!(said.err.contains("P-01: unmarked (was: left 30 minutes early"), "{}", said.err);
    assert!(!world.done("export out").contains("K1-001"));
    assert_eq!(world.done("session show K1-001").matches("unmarked").count(), 4);
    world.done("session cancel K1-001");
    world.done("undo");
    world.done("undo");
    assert_eq!(world.export(), World::pilot().export());
}

#[test]
fn a_mark_outside_the_time_in_the_project_is_refused_unless_it_stands_already() {
    let world = world();
    world.done("participant edit P-04 --entered today");
    unchanged(
        &world,
        "attend K1-001 P-04",
        &[
            "P-04 is in the project from 2021-11-24 on, and K1-001 is on Tue 2021-11-23",
            "P-04 --entered DATE",
        ],
    );
    world.done("attend K1-002 P-04");
    world.done("participant edit P-04 --entered 2021-11-01 --left 2021-11-23");
    unchanged(
        &world,
        "attend K1-003 P-04=n",
        &["P-04 was in the project until 2021-11-23, and K1-003 is on Thu 2021-11-25", "P-04 --left DATE"],
    );
    world.done("attend K1-002 P-04=l5");
    world.done("attend K1-001 P-04");
    world.done("attend K1-002 P-04=-");
}

#[test]
fn a_guest_is_pointed_out() {
    let world = world();
    let said = world.run("attend K1-001 P-04 P-02");
    assert!(
        said.err.contains("P-04 is not enrolled in K1 on that day and counts as a guest"),
        "{}",
        said.err
    );
    assert!(!said.err.contains("P-02 is not enrolled"), "{}", said.err);
}

#[test]
fn marks_on_standard_input_are_never_cut() {
    let world = World::pilot();
    let (most, mark) = (1 << 20, "P-01=l15");
    let before = world.export();
    // What is left of these would be another mark, or half a letter.
    for (blanks, text) in [(most - mark.len() + 1, mark), (most - 1, "ä"), (2 * most, "P-01")] {
        let said = world.run_with("attend K1-001 -", &(" ".repeat(blanks) + text));
        said.refused(1, &["longer than 1 MiB", "hint: give it in parts"]);
    }
    assert_eq!(world.export(), before);
    let said = world.run_with("attend K1-001 -", &(" ".repeat(most - mark.len()) + mark));
    said.refused(0, &["P-01"]);
}

#[test]
fn a_mark_in_a_quarter_that_was_sent_is_told_with_the_command_that_shows_it() {
    let world = World::pilot();
    let said = world.run("attend K1-001 P-01=l15");
    assert!(!said.err.contains("was sent"), "{}", said.err);
    world.done("report send --period 2021Q3 --yes");
    let said = world.run("attend K1-001 P-01=l20");
    assert!(said.err.contains("2021Q3 was sent as submission 1"), "{}", said.err);
    assert!(said.err.contains("ikut report diff 1"), "{}", said.err);
    let said = world.run("attend K1-001 P-01=l20");
    assert!(!said.err.contains("was sent"), "{}", said.err);
}

#[test]
fn whoever_is_enrolled_late_is_told_of_with_the_sessions_that_were_held() {
    let world = World::pilot();
    world.done("participant add P-77 --entered 2021-08-30");
    let said = world.run("enrol P-77 K1 --from 2021-08-30");
    assert!(said.err.contains("held since then ha"), "{}", said.err);
    world.done("undo");
    let said = world.run("enrol P-77 K1 --from 2021-08-30 --mode individual");
    assert!(!said.err.contains("held since then"), "{}", said.err);
}
