//! `ikut attend`: how the session is named, and marks from standard input.

use crate::attend::{attendance, difference, unchanged, world};
use crate::world::World;

/// Returns the session that a line would mark.
fn meant(world: &World, words: &str) -> String {
    let said = world.run(&format!("attend {words} --dry-run"));
    assert_eq!(said.code, 0, "attend {words}\n{}", said.err);
    let line = said.err.lines().next().expect("a line");
    let session = line.split("--dry-run: ").nth(1).expect("the session");
    session.split(' ').next().expect("a code").to_owned()
}

#[test]
fn a_session_is_named_by_its_code_its_day_or_what_it_is_about() {
    let world = world();
    for (words, session) in [
        ("K1-003 P-01=n", "K1-003"),
        ("today rights P-01", "K1-002"),
        ("rights P-01", "K1-002"),
        ("guidance P-01", "K1-004"),
        ("K1 guidance P-01", "K1-004"),
        ("guidance K1 today P-01", "K1-004"),
        ("yesterday P-01", "K1-001"),
        ("-1 P-01", "K1-001"),
        ("tue P-01", "K1-001"),
        ("ti P-01", "K1-001"),
        ("23.11. P-01", "K1-001"),
        ("2021-11-23 P-01", "K1-001"),
        ("K1 yesterday P-01", "K1-001"),
        ("tomorrow P-01=n", "K1-003"),
        ("+1 P-01=x", "K1-003"),
    ] {
        assert_eq!(meant(&world, words), session, "{words}");
    }
}

#[test]
fn without_a_name_it_is_todays_session_or_the_only_one_of_the_past_that_is_not_marked() {
    let world = world();
    world.done("session cancel K1-004");
    assert_eq!(meant(&world, "P-01"), "K1-002");
    assert_eq!(meant(&world, "P-01=l5 --rest p"), "K1-002");
    let world = world.at("2021-11-26T09:00:00");
    world.done("attend K1-001 P-01");
    unchanged(&world, "attend P-01", &["2 sessions fit", "K1-003 rights, Thu 2021-11-25 12:00", "K1-002"]);
    world.done("attend K1-003 P-01");
    assert_eq!(meant(&world, "P-01"), "K1-002");
    assert_eq!(meant(&world, "K1 rights P-01"), "K1-002");
    world.done("attend K1-002 P-01");
    unchanged(&world, "attend P-01", &["no session that fits is on today", "K1-003 rights"]);
}

#[test]
fn a_session_that_expects_everyone_named_goes_before_others() {
    let world = world();
    assert_eq!(meant(&world, "P-01 P-02"), "K1-002");
    assert_eq!(meant(&world, "P-03"), "K1-002");
    unchanged(&world, "attend P-01", &["2 sessions fit", "K1-004 guidance P-01, Wed 2021-11-24 09:00"]);
}

#[test]
fn where_nobody_can_be_asked_several_sessions_are_listed() {
    let world = world();
    let before = world.export();
    insta::assert_snapshot!(world.ikut("attend today P-01"));
    insta::assert_snapshot!("several_in_finnish", world.ikut("attend today P-01 --lang fi"));
    insta::assert_snapshot!("several_in_swedish", world.ikut("attend today P-01 --lang sv"));
    assert_eq!(world.export(), before);
}

#[test]
fn a_cancelled_session_is_meant_only_by_its_code() {
    let world = world();
    world.done("session cancel K1-004");
    unchanged(&world, "attend guidance P-01", &["no session that fits is on today"]);
    unchanged(&world, "attend K1-004 P-01", &["K1-004 is cancelled"]);
}

#[test]
fn words_that_name_no_session_are_answered_with_the_ways_to_name_one() {
    let world = world();
    for (words, texts) in [
        ("K1-02 P-01", &["there is no session K1-02", "did you mean K1-002?"][..]),
        ("P-1 P-02", &["there is no participant P-1", "did you mean P-01?"]),
        ("K!1 P-01", &["K!1 names no session", "a day (today"]),
        ("24.12. P-01", &["no session on Fri 2021-12-24 fits", "K1-003 rights", "a day (today"]),
        ("K1 finish P-01", &["there is no participant finish"]),
        ("today today P-01", &["there is no participant today"]),
    ] {
        unchanged(&world, &format!("attend {words}"), texts);
    }
}

#[test]
fn marks_come_from_standard_input() {
    let world = world();
    let said = world.run_with("attend K1-002 -", "P-01 P-02=l15\n\r\n  P-03=n:health\r\n");
    assert_eq!(said.code, 0, "{}", said.err);
    let marks = attendance(&world);
    for row in
        ["K1-002,P-01,present,,,,", "K1-002,P-02,present,15,,,", "K1-002,P-03,absent,,,in_advance,health"]
    {
        assert!(marks.contains(row), "{marks}");
    }
    let said = world.run_with("attend K1-001 P-01=a - --rest p", "P-02=e5");
    assert_eq!(said.code, 0, "{}", said.err);
    assert_eq!(attendance(&world).matches("K1-001").count(), 3);
}

#[test]
fn a_wrong_mark_on_standard_input_is_told_with_its_line() {
    let world = world();
    let before = world.export();
    for (input, texts) in [
        ("P-01\nP-02=q\n", &["line 2 of standard input: q is not a mark", "p present"][..]),
        ("P-01\n\nP-99\n", &["line 3 of standard input: there is no participant P-99"]),
        ("P-01\nP-01=a\n", &["line 2 of standard input: P-01 is named twice"]),
        ("", &["standard input has no mark"]),
        (" \n\t\n", &["standard input has no mark"]),
    ] {
        world.run_with("attend K1-002 -", input).refused(1, texts);
        assert_eq!(world.export(), before, "{input:?}");
    }
}

#[test]
fn a_guest_mark_for_another_session_of_the_day_leaves_the_others_alone() {
    let world = world();
    world.done("attend rights P-01 P-02=l15 P-03=n:health");
    let before = world.export();
    world.done("attend rights P-02=l20");
    let changed = difference(&before, &world.export());
    assert_eq!(changed.lines().count(), 2, "{changed}");
}
