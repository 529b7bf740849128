//! Who was in a cohort and what they needed: nobody, one, all, and the day before and after.

use std::collections::BTreeMap;

use super::*;
use crate::domain::code::ParticipantCode;
use crate::domain::cohort::Cohort;
use crate::domain::enrolment::{Enrolment, EnrolmentMode, ExitReason};
use crate::domain::need::{Level, Need};
use crate::report::sheet::Cell;
use crate::report::tests_support::day;

fn cohort() -> Cohort {
    Cohort {
        code: "K1".parse().expect("a code"),
        name: None,
        start: day("2021-08-30"),
        weeks: 10,
        end: day("2021-11-12"),
        target: None,
        emphasis: None,
    }
}

fn code(number: usize) -> ParticipantCode {
    ParticipantCode::of(number as u32)
}

fn stay(number: usize, from: &str, to: &str, exit: Option<ExitReason>) -> Enrolment {
    Enrolment {
        participant: code(number),
        cohort: cohort().code,
        from: day(from),
        to: (!to.is_empty()).then(|| day(to)),
        mode: EnrolmentMode::Group,
        exit,
    }
}

#[test]
fn nobody_was_there() {
    let nobody = people(&cohort(), &[], day("2021-11-12"));
    assert_eq!(nobody, People { stayed: Some(0), ..People::default() });
    assert_eq!(people(&cohort(), &[], day("2021-11-11")).stayed, None, "nobody can have stayed yet");
}

#[test]
fn a_first_day_and_a_last_day_belong_to_the_stay() {
    let one = [stay(1, "2021-09-01", "2021-09-10", Some(ExitReason::Moved))];
    let at = |on: &str| {
        let found = people(&cohort(), &one, day(on));
        (found.started, found.there, found.ended)
    };
    assert_eq!(at("2021-08-31"), (0, 0, 0));
    assert_eq!(at("2021-09-01"), (1, 1, 0));
    assert_eq!(at("2021-09-10"), (1, 1, 0));
    assert_eq!(at("2021-09-11"), (1, 0, 1));
}

#[test]
fn whoever_came_back_is_one_person_with_one_ending() {
    let stays = [
        stay(1, "2021-08-30", "2021-09-10", Some(ExitReason::Health)),
        stay(1, "2021-10-01", "2021-11-12", Some(ExitReason::Completed)),
        stay(2, "2021-08-30", "", None),
        stay(3, "2021-08-30", "2021-10-01", None),
    ];
    let found = people(&cohort(), &stays, day("2021-11-30"));
    assert_eq!((found.started, found.there, found.ended, found.stayed), (3, 1, 2, Some(2)));
    assert_eq!(found.exits, BTreeMap::from([(Some(ExitReason::Completed), 1), (None, 1)]));
    let between = people(&cohort(), &stays, day("2021-09-20"));
    assert_eq!((between.there, between.ended), (2, 1));
}

#[test]
fn whoever_completed_stayed_to_the_end() {
    let early = [
        stay(1, "2021-08-30", "2021-11-11", Some(ExitReason::Completed)),
        stay(2, "2021-08-30", "2021-11-11", Some(ExitReason::Withdrew)),
        Enrolment { mode: EnrolmentMode::Individual, ..stay(3, "2021-08-30", "", None) },
    ];
    let found = people(&cohort(), &early, day("2021-11-12"));
    assert_eq!((found.stayed, found.individual), (Some(2), 1));
}

#[test]
fn in_a_group_of_fewer_than_five_health_is_another_reason() {
    let stays = |people: usize| -> Vec<Enrolment> {
        (1..=people)
            .map(|number| stay(number, "2021-08-30", "2021-09-10", Some(ExitReason::Health)))
            .collect()
    };
    let exits = |count| people(&cohort(), &stays(count), day("2021-11-12")).exits;
    assert_eq!(exits(4), BTreeMap::from([(Some(ExitReason::Other), 4)]));
    assert_eq!(exits(5), BTreeMap::from([(Some(ExitReason::Health), 5)]));
    let sheet = people_sheet("people", &people(&cohort(), &stays(5), day("2021-11-12")));
    assert_eq!(sheet.rows.last(), Some(&vec!["ended".into(), "health".into(), 5u64.into()]));
}

fn need(number: usize, on: &str, level: Level) -> Need {
    Need { participant: code(number), date: day(on), need: "it".parse().expect("a code"), level }
}

fn at_entry(needs: &[Need], people: usize) -> Vec<(u64, u64, u64)> {
    let entered = (1..=people).map(|number| (code(number), day("2021-08-30"))).collect();
    needs_at_entry(needs, &entered).iter().map(|need| (need.none, need.some, need.much)).collect()
}

#[test]
fn a_need_at_entry_is_the_last_one_asked_by_the_first_day() {
    assert_eq!(at_entry(&[], 1), []);
    let asked = [
        need(1, "2021-08-20", Level::None),
        need(1, "2021-08-30", Level::Much),
        need(1, "2021-08-31", Level::Some),
    ];
    assert_eq!(at_entry(&asked, 1), [(0, 0, 1)]);
    assert_eq!(at_entry(&asked[..1], 1), [(1, 0, 0)]);
    assert_eq!(at_entry(&asked, 0), [], "a need of somebody else");
}

#[test]
fn a_need_asked_within_four_weeks_is_one_at_entry_the_first_of_them() {
    let later = [need(1, "2021-09-27", Level::Some), need(1, "2021-09-20", Level::Much)];
    assert_eq!(at_entry(&later, 1), [(0, 0, 1)]);
    assert_eq!(at_entry(&later[..1], 1), [(0, 1, 0)]);
    assert_eq!(at_entry(&[need(1, "2021-09-28", Level::Much)], 1), []);
}

#[test]
fn levels_are_told_where_at_least_five_were_asked() {
    let told = |people: usize, level| {
        let entered: BTreeMap<_, _> = (1..=people).map(|number| (code(number), day("2021-08-30"))).collect();
        let needs: Vec<_> = (1..=people).map(|number| need(number, "2021-08-30", level)).collect();
        needs_sheet("needs", &needs_at_entry(&needs, &entered)).rows
    };
    assert_eq!(
        told(5, Level::Much)[0][..5],
        ["it".into(), 5u64.into(), 0u64.into(), 0u64.into(), 5u64.into()]
    );
    assert_eq!(told(4, Level::Much)[0][..2], ["it".into(), Cell::Empty]);
    assert!(told(4, Level::None).is_empty(), "nobody had it");
    assert_eq!(told(5, Level::None).len(), 1);
}
