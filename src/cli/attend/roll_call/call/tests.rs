//! What each key does.

use super::*;
use crate::domain::day::iso;
use crate::domain::fact::ParticipantId;

fn call(people: u32, date: &str) -> Call {
    let session = Session {
        code: "K1-001".parse().expect("a code"),
        cohort: "K1".parse().expect("a code"),
        activity: "rights".parse().expect("a code"),
        participant: None,
        date: iso(date).expect("a day"),
        start: None,
        minutes: 60,
        mode: None,
        status: Status::Planned,
        facilitator: None,
    };
    let entry = |number| Entry {
        id: ParticipantId(number),
        code: crate::domain::code::ParticipantCode::of(number),
        before: None,
        after: None,
    };
    Call::new((1..=people).map(entry).collect(), &session, iso("2021-11-24").expect("a day"))
}

fn today(people: u32) -> Call {
    call(people, "2021-11-24")
}

/// Presses keys as they are typed; `\n` is Enter and `<` Backspace.
fn press(call: &mut Call, keys: &str) -> Turn {
    let mut last = Turn::Ignored;
    for key in keys.chars() {
        last = call.press(&match key {
            '\n' => Key::Enter,
            '<' => Key::Backspace,
            other => Key::Char(other),
        });
    }
    last
}

fn marks(call: &Call) -> Vec<Option<Mark>> {
    call.people.iter().map(|entry| entry.after).collect()
}

fn mark(text: &str) -> Option<Mark> {
    Some(mark_line::parse(text).expect("a mark"))
}

#[test]
fn one_key_is_one_mark_and_enter_keeps_what_is_there() {
    let mut call = today(5);
    call.people[3].before = mark("l5");
    call.people[3].after = mark("l5");
    assert_eq!(press(&mut call, "pax\n\n"), Turn::Marked(4));
    assert_eq!(marks(&call), [mark("p"), mark("a"), mark("x"), mark("l5"), None]);
    assert_eq!(call.asking, Asking::Writing);
    assert_eq!(call.changed().len(), 3);
    assert_eq!(press(&mut call, "\n"), Turn::Write);
}

#[test]
fn minutes_and_reasons_are_asked_where_they_matter() {
    let mut call = today(4);
    press(&mut call, "l15\ne20:7n1f\n");
    assert_eq!(marks(&call), [mark("l15"), mark("e20:transport"), mark("n:health"), mark("f")]);
    assert_eq!(call.asking, Asking::Writing);
    let mut both = today(1);
    press(&mut both, "l10e20\n");
    assert_eq!(marks(&both), [mark("l10e20")]);
}

#[test]
fn a_key_that_is_no_reason_is_not_passed_over() {
    let mut call = today(1);
    assert_eq!(press(&mut call, "nh"), Turn::Unknown);
    assert_eq!(call.asking, Asking::Reason);
    press(&mut call, "1");
    assert_eq!(marks(&call), [mark("n:health")]);
}

#[test]
fn each_reason_has_its_key() {
    assert_eq!(REASON_KEYS.len(), Reason::MEMBERS.len());
    for (key, reason) in REASON_KEYS.iter().zip(Reason::MEMBERS) {
        let mut call = today(1);
        press(&mut call, &format!("n{key}"));
        assert_eq!(call.people[0].after.and_then(|mark| mark.reason), Some(*reason));
    }
}

#[test]
fn minutes_that_cannot_be_are_asked_for_again() {
    let mut call = today(2);
    assert_eq!(press(&mut call, "l\n"), Turn::NotMinutes);
    assert_eq!(press(&mut call, "0\n"), Turn::NotMinutes);
    assert_eq!(press(&mut call, "60\n"), Turn::Slip(MarkProblem::MinutesBeyond { missed: 60, minutes: 60 }));
    assert_eq!(call.people[0].after, None);
    assert_eq!(press(&mut call, "1<59\n"), Turn::Entered);
    assert_eq!(call.people[0].after, mark("l59"));
    press(&mut call, "l1234567890");
    assert_eq!(call.asking, Asking::Minutes { of: 'l', typed: "123456789".to_owned() });
}

#[test]
fn a_step_back_asks_again_and_keeps_the_mark() {
    let mut call = today(2);
    assert_eq!(press(&mut call, "<"), Turn::Ignored);
    assert_eq!(press(&mut call, "p<"), Turn::Back);
    assert_eq!((call.at, call.people[0].after), (0, mark("p")));
    press(&mut call, "l<");
    assert_eq!(call.asking, Asking::Status);
    press(&mut call, "a-<p");
    assert_eq!(marks(&call), [mark("a"), mark("p")]);
    assert_eq!(press(&mut call, "<"), Turn::Back);
    assert_eq!((call.at, &call.asking), (1, &Asking::Status));
}

#[test]
fn the_rest_present_leaves_marked_people_alone() {
    let mut call = today(4);
    call.people[2].after = mark("n");
    press(&mut call, "ar");
    assert_eq!(marks(&call), [mark("a"), mark("p"), mark("n"), mark("p")]);
    assert_eq!(call.asking, Asking::Writing);
}

#[test]
fn ahead_of_a_session_only_what_was_announced_is_taken() {
    let mut call = call(3, "2021-11-25");
    for key in ["p", "a", "l", "e", "f", "r"] {
        assert_eq!(press(&mut call, key), Turn::TooEarly, "{key}");
    }
    press(&mut call, "n1x\n");
    assert_eq!(marks(&call), [mark("n:health"), mark("x"), None]);
}

#[test]
fn a_key_without_meaning_does_nothing() {
    let mut call = today(1);
    assert_eq!(press(&mut call, "z"), Turn::Unknown);
    assert_eq!(press(&mut call, "\t"), Turn::Ignored);
    assert_eq!((call.at, marks(&call)), (0, vec![None]));
}

#[test]
fn a_reason_goes_with_a_mark() {
    let mut call = today(2);
    assert_eq!(press(&mut call, "a:"), Turn::MarkFirst);
    press(&mut call, "<:7");
    assert_eq!(marks(&call), [mark("a:transport"), None]);
}

#[test]
fn capitals_mean_the_same() {
    let mut call = today(4);
    press(&mut call, "PL10E20\nN1X");
    assert_eq!(marks(&call), [mark("p"), mark("l10e20"), mark("n:health"), mark("x")]);
}
