use super::*;
use crate::domain::activity::Kind;
use crate::domain::enrolment::EnrolmentMode;
use crate::domain::fact::{ActivityAt, ActivityFact, Calendar, CohortAt, SessionId, Sitting, Stay};
use crate::domain::mark_line::parse;
use crate::domain::vocabulary::YesNo;
use crate::report::tests_support::day;

const ME: ParticipantId = ParticipantId(7);

fn occasion(number: u32, date: &str, status: Status, marks: &[(u32, &str)]) -> Occasion {
    let sitting = Sitting {
        id: SessionId(number),
        cohort: CohortAt(0),
        activity: ActivityAt(0),
        participant: None,
        date: day(date),
        minutes: 60,
        status,
    };
    let mark = |(who, text): &(u32, &str)| (ParticipantId(*who), parse(text).expect("a mark"));
    let code = format!("K1-{number}").parse().expect("a code");
    Occasion { code, sitting, marks: marks.iter().map(mark).collect() }
}

fn excerpt(occasions: Vec<Occasion>) -> Excerpt {
    let activity =
        |code: &str, kind| ActivityFact { code: code.parse().expect("a code"), kind, counted: YesNo::Yes };
    let stay = Stay {
        participant: ME,
        cohort: CohortAt(0),
        from: day("2021-11-15"),
        to: Some(day("2021-12-10")),
        mode: EnrolmentMode::Group,
    };
    let calendar = Calendar {
        cohorts: vec!["K1".parse().expect("a code")],
        activities: vec![activity("rights", Kind::Group), activity("guidance", Kind::Individual)],
        stays: vec![stay],
        sittings: Vec::new(),
    };
    Excerpt { calendar, occasions, people: Vec::new() }
}

fn standings(occasions: Vec<Occasion>) -> Vec<Standing> {
    let excerpt = excerpt(occasions);
    coming(&excerpt, ME, day("2021-11-24")).into_iter().map(|(_, standing)| standing).collect()
}

#[test]
fn the_last_day_in_the_group_is_in_and_the_day_after_is_not() {
    let planned = |number, date| occasion(number, date, Status::Planned, &[]);
    assert_eq!(
        standings(vec![planned(1, "2021-12-10"), planned(2, "2021-12-11")]),
        [Standing::Theirs, Standing::Without]
    );
}

#[test]
fn yesterday_and_what_was_held_today_are_past() {
    let occasions = vec![
        occasion(1, "2021-11-23", Status::Planned, &[]),
        occasion(2, "2021-11-24", Status::Held, &[]),
        occasion(3, "2021-11-24", Status::Planned, &[]),
    ];
    assert_eq!(standings(occasions), [Standing::Theirs]);
}

#[test]
fn whoever_told_or_need_not_come_is_not_waited_for() {
    let occasions = vec![
        occasion(1, "2021-11-25", Status::Planned, &[(7, "n")]),
        occasion(2, "2021-11-25", Status::Planned, &[(7, "x")]),
        occasion(3, "2021-11-25", Status::Planned, &[(8, "n")]),
        occasion(4, "2021-11-25", Status::Cancelled, &[]),
    ];
    let expected = [Standing::Without, Standing::Without, Standing::Theirs, Standing::CalledOff];
    assert_eq!(standings(occasions), expected);
}

#[test]
fn an_individual_session_is_of_its_own_participant() {
    let of = |number, who: u32| {
        let mut one = occasion(number, "2021-12-20", Status::Planned, &[]);
        (one.sitting.activity, one.sitting.participant) = (ActivityAt(1), Some(ParticipantId(who)));
        one
    };
    assert_eq!(standings(vec![of(1, 7), of(2, 8)]), [Standing::Theirs, Standing::Without]);
}
