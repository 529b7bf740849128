//! The truth table of the signs, held against both documents that show it, and the edges.

use super::*;
use crate::domain::day::iso;

const DOCUMENTS: [&str; 2] = [include_str!("mod.rs"), include_str!("../../../examples/everyday.md")];

fn day(text: &str) -> NaiveDate {
    iso(text).expect("a day")
}

const fn absent(notice: Option<Notice>) -> Option<Mark> {
    Some(Mark { presence: Presence::Absent, notice, ..Mark::PRESENT })
}

const PRESENT: Option<Mark> = Some(Mark::PRESENT);
const LATE: Option<Mark> = Some(Mark { minutes_late: 90, notice: Some(Notice::None), ..Mark::PRESENT });
const EARLY: Option<Mark> = Some(Mark { minutes_early: 90, ..Mark::PRESENT });
const IN_ADVANCE: Option<Mark> = absent(Some(Notice::InAdvance));
const AFTERWARDS: Option<Mark> = absent(Some(Notice::Afterwards));
const WITHOUT: Option<Mark> = absent(Some(Notice::None));
const NOT_KNOWN: Option<Mark> = absent(None);
const NOT_EXPECTED: Option<Mark> = Some(Mark { presence: Presence::NotExpected, ..Mark::PRESENT });

/// Returns a turn on a day of October 2021, of a session with the number of that day.
fn turn(day: u32, status: Status, on_roll: bool, mark: Option<Mark>) -> Turn {
    let date = NaiveDate::from_ymd_opt(2021, 10, day).expect("a day of October");
    Turn { session: SessionId(day), date, status, on_roll, mark }
}

/// Returns the turns of a participant at held sessions, day after day from 1 October 2021.
fn held(marks: &[Option<Mark>]) -> Vec<Turn> {
    (1..).zip(marks).map(|(day, mark)| turn(day, Status::Held, true, *mark)).collect()
}

fn watch(today: &str) -> Watch {
    Watch { today: day(today), since: day("2020-10-08"), days: 14 }
}

fn worth(turns: &[Turn]) -> Vec<Worth> {
    worth_a_call(turns, day("2021-09-30"), None, &watch("2021-10-08"))
}

fn missed(days: &[u32]) -> Vec<Worth> {
    vec![Worth::Missed(days.iter().copied().map(SessionId).collect())]
}

#[test]
fn each_session_gives_the_sign_of_the_table() {
    use Sign::{Missed, Nothing, Reached, Waited};
    use Status::{Cancelled, Held, Planned};
    let table = [
        ("| held | present |", Held, true, vec![PRESENT], Reached),
        ("| held | late, or left early |", Held, true, vec![LATE, EARLY], Reached),
        ("| held | absent, told in advance |", Held, true, vec![IN_ADVANCE], Reached),
        ("| held | absent, told afterwards |", Held, true, vec![AFTERWARDS], Reached),
        ("| held | absent without notice |", Held, true, vec![WITHOUT], Missed),
        ("| held | absent, notice not known |", Held, true, vec![NOT_KNOWN], Waited),
        ("| held | unmarked |", Held, true, vec![None], Waited),
        ("| held | not expected |", Held, true, vec![NOT_EXPECTED], Nothing),
        ("| cancelled | none |", Cancelled, true, vec![None], Nothing),
        ("| planned | nothing announced |", Planned, true, vec![None, NOT_EXPECTED], Nothing),
        ("| before joining | none |", Held, false, vec![None], Nothing),
        ("| after leaving | none |", Held, false, vec![None], Nothing),
    ];
    for (row, status, on_roll, marks, sign) in table {
        for mark in marks {
            assert_eq!(turn(1, status, on_roll, mark).sign(), sign, "{row}");
        }
        let rest = match sign {
            Reached => " ends | yes | yes |",
            Missed => " one more | no | yes |",
            Waited => " stays | no | yes |",
            Nothing => " stays | no | no |",
        };
        for document in DOCUMENTS {
            assert!(document.contains(&format!("{row}{rest}\n")), "a document lacks {row}{rest}");
        }
    }
    let announced = "| planned, its day has come | absence announced | ends | yes | no |\n";
    assert!(DOCUMENTS.iter().all(|document| document.contains(announced)));
    assert_eq!(turn(1, Planned, true, IN_ADVANCE).sign(), Reached);
}

#[test]
fn a_guest_can_be_reached_and_misses_nothing() {
    for mark in [WITHOUT, NOT_KNOWN, NOT_EXPECTED, None] {
        assert_eq!(turn(1, Status::Held, false, mark).sign(), Sign::Nothing);
    }
    assert_eq!(turn(1, Status::Held, false, PRESENT).sign(), Sign::Reached);
}

#[test]
fn three_missed_sessions_running_are_worth_a_call_and_two_are_not() {
    assert_eq!(worth(&[]), []);
    assert_eq!(worth(&held(&[WITHOUT])), []);
    assert_eq!(worth(&held(&[WITHOUT; 2])), []);
    assert_eq!(worth(&held(&[WITHOUT; 3])), missed(&[1, 2, 3]));
    assert_eq!(worth(&held(&[WITHOUT; 5])), missed(&[1, 2, 3, 4, 5]));
    assert_eq!(worth(&held(&[PRESENT; 5])), []);
}

#[test]
fn a_contact_ends_the_run_and_begins_it_anew() {
    for contact in [PRESENT, LATE, EARLY, IN_ADVANCE, AFTERWARDS] {
        assert_eq!(worth(&held(&[WITHOUT, WITHOUT, WITHOUT, contact])), [], "{contact:?}");
        assert_eq!(worth(&held(&[WITHOUT, WITHOUT, contact, WITHOUT])), [], "{contact:?}");
        let anew = held(&[WITHOUT, contact, WITHOUT, WITHOUT, WITHOUT]);
        assert_eq!(worth(&anew), missed(&[3, 4, 5]), "{contact:?}");
    }
}

#[test]
fn what_says_nothing_neither_ends_a_run_nor_adds_to_it() {
    for neither in [NOT_KNOWN, NOT_EXPECTED, None] {
        assert_eq!(worth(&held(&[WITHOUT, neither, WITHOUT])), [], "{neither:?}");
        let through = held(&[WITHOUT, neither, WITHOUT, neither, WITHOUT, neither]);
        assert_eq!(worth(&through), missed(&[1, 3, 5]), "{neither:?}");
    }
    for status in [Status::Planned, Status::Cancelled] {
        let mut turns = held(&[WITHOUT, WITHOUT, WITHOUT, WITHOUT]);
        turns[1] = turn(2, status, true, None);
        assert_eq!(worth(&turns), missed(&[1, 3, 4]), "{status}");
    }
}

#[test]
fn what_was_before_joining_or_is_to_come_is_passed_over() {
    let turns = held(&[WITHOUT; 4]);
    let from = |joined| worth_a_call(&turns, day(joined), None, &watch("2021-10-08"));
    assert_eq!(from("2021-10-01"), missed(&[1, 2, 3, 4]));
    assert_eq!(from("2021-10-02"), missed(&[2, 3, 4]));
    assert_eq!(from("2021-10-03"), []);
    let mut told = held(&[WITHOUT; 3]);
    told.push(turn(9, Status::Planned, true, IN_ADVANCE));
    assert_eq!(worth(&told), missed(&[1, 2, 3]), "announced for a day to come");
    told[3] = turn(8, Status::Planned, true, IN_ADVANCE);
    assert_eq!(worth(&told), [], "announced for today");
}

#[test]
fn who_was_not_reached_for_some_days_is_worth_a_call_from_that_day_on() {
    let turns = held(&[PRESENT, None]);
    let on = |today| worth_a_call(&turns, day("2021-09-01"), None, &watch(today));
    assert_eq!(on("2021-10-14"), []);
    assert_eq!(on("2021-10-15"), [Worth::Reached { on: day("2021-10-01"), days: 14 }]);
    assert_eq!(on("2021-10-16"), [Worth::Reached { on: day("2021-10-01"), days: 15 }]);
}

#[test]
fn days_in_which_nobody_was_expected_put_nobody_on_the_list() {
    let later = watch("2021-12-24");
    for quiet in [
        vec![],
        held(&[PRESENT]),
        held(&[PRESENT, NOT_EXPECTED]),
        vec![turn(1, Status::Held, true, PRESENT), turn(2, Status::Cancelled, true, None)],
        vec![turn(1, Status::Held, true, PRESENT), turn(2, Status::Planned, true, None)],
        vec![turn(1, Status::Held, true, PRESENT), turn(2, Status::Held, false, WITHOUT)],
    ] {
        assert_eq!(worth_a_call(&quiet, day("2021-09-01"), None, &later), [], "{quiet:?}");
    }
    for expected in [WITHOUT, NOT_KNOWN, None] {
        let since = [Worth::Reached { on: day("2021-10-01"), days: 84 }];
        assert_eq!(worth_a_call(&held(&[PRESENT, expected]), day("2021-09-01"), None, &later), since);
    }
}

#[test]
fn who_was_never_reached_is_counted_from_joining() {
    let turns = held(&[WITHOUT]);
    let on = |today| worth_a_call(&turns, day("2021-10-01"), None, &watch(today));
    assert_eq!(on("2021-10-14"), []);
    assert_eq!(on("2021-10-15"), [Worth::Joined { on: day("2021-10-01"), days: 14 }]);
    let long_here = Watch { since: day("2021-10-01"), ..watch("2021-10-08") };
    assert_eq!(worth_a_call(&turns, day("2021-09-30"), None, &long_here), [Worth::LongAgo]);
}

#[test]
fn both_reasons_can_hold() {
    let both = worth_a_call(
        &held(&[PRESENT, WITHOUT, WITHOUT, WITHOUT]),
        day("2021-09-01"),
        None,
        &watch("2021-10-20"),
    );
    assert_eq!(both.len(), 2);
    assert!(matches!(&both[..], [Worth::Missed(_), Worth::Reached { days: 19, .. }]), "{both:?}");
}

#[test]
fn a_contact_that_reached_somebody_counts_as_much_as_a_session() {
    let turns = held(&[WITHOUT; 4]);
    let with = |contact: &str| {
        worth_a_call(&turns, day("2021-09-30"), crate::domain::day::iso(contact).ok(), &watch("2021-10-08"))
    };
    assert_eq!(with(""), missed(&[1, 2, 3, 4]));
    assert_eq!(with("2021-10-01"), missed(&[2, 3, 4]), "after the day of the contact a run begins anew");
    assert_eq!(with("2021-10-04"), [], "whatever was on its day or before is past");
    assert_eq!(with("2021-09-29"), missed(&[1, 2, 3, 4]), "joining comes after a contact before it");
    let quiet = |contact: &str| {
        let contact = crate::domain::day::iso(contact).ok();
        worth_a_call(&held(&[WITHOUT]), day("2021-08-01"), contact, &watch("2021-10-20"))
    };
    let on = day("2021-09-30");
    assert_eq!(quiet("2021-09-30"), [Worth::Reached { on, days: 20 }]);
    assert_eq!(quiet("2021-10-15"), [], "nobody was expected since");
}
