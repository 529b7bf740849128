//! Attendance from a whole calendar: which rows there are, and who is in them.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::domain::activity::Kind;
use crate::domain::enrolment::EnrolmentMode;
use crate::domain::fact::{
    ActivityAt, ActivityFact, Calendar, CohortAt, Event, MarkFact, ParticipantId, SessionId, Sitting, Stay,
};
use crate::domain::mark::{Mark, Presence};
use crate::domain::session::Status;
use crate::domain::vocabulary::YesNo;
use crate::report::scope::Scope;
use crate::report::sheet::Cell;
use crate::report::tests_support::{day, period, start};

/// Cohorts K2 and K10, activities `finnish` (group) and `guidance` (individual), nobody enrolled.
fn calendar() -> Calendar {
    let activity =
        |code: &str, kind| ActivityFact { code: code.parse().expect("a code"), kind, counted: YesNo::Yes };
    Calendar {
        cohorts: vec!["K2".parse().expect("a code"), "K10".parse().expect("a code")],
        activities: vec![activity("finnish", Kind::Group), activity("guidance", Kind::Individual)],
        ..Calendar::default()
    }
}

fn sitting(id: u32, cohort: u32, activity: u32, on: &str) -> Sitting {
    Sitting {
        id: SessionId(id),
        cohort: CohortAt(cohort),
        activity: ActivityAt(activity),
        participant: (activity == 1).then_some(ParticipantId(1)),
        date: day(on),
        minutes: 60,
        status: Status::Held,
    }
}

fn stay(participant: u32, cohort: u32, mode: EnrolmentMode) -> Stay {
    let (from, to) = (day("2021-10-01"), None);
    Stay { participant: ParticipantId(participant), cohort: CohortAt(cohort), from, to, mode }
}

fn mark(session: u32, participant: u32, presence: Presence) -> MarkFact {
    let mark = Mark { presence, ..Mark::PRESENT };
    MarkFact { session: SessionId(session), participant: ParticipantId(participant), mark }
}

fn tally(calendar: &Calendar, marks: &[MarkFact]) -> Attendance {
    let mut tally = Tally::new(calendar, &period("2021Q4"), start());
    for sitting in &calendar.sittings {
        tally.read(Event::Sitting(*sitting));
        let here = marks.iter().filter(|fact| fact.session == sitting.id);
        here.for_each(|fact| tally.read(Event::Mark(*fact)));
    }
    tally.finish()
}

fn names(attendance: &Attendance, scope: Scope) -> Vec<String> {
    let lines = attendance.lines.iter().filter(|line| line.range.scope == scope);
    let code = |code: Option<String>| code.unwrap_or_else(|| "ALL".to_owned());
    lines
        .map(|line| {
            let activity = line.activity.as_ref().map(|(activity, _)| activity.to_string());
            format!("{} {}", code(line.cohort.as_ref().map(ToString::to_string)), code(activity))
        })
        .collect()
}

fn project(attendance: &Attendance) -> &Line {
    let mut lines = attendance.lines.iter();
    lines.find(|line| line.range.scope == Scope::Period && line.cohort.is_none()).expect("a row")
}

#[test]
fn a_project_without_sessions_has_its_own_row() {
    let attendance = tally(&calendar(), &[]);
    assert_eq!(names(&attendance, Scope::Period), ["ALL ALL"]);
    assert_eq!(names(&attendance, Scope::Cumulative), ["ALL ALL"]);
    let row = &attendance.sheet().rows[0];
    assert_eq!(row[6], Cell::Empty);
    assert_eq!(row[10], Cell::Count(0));
}

#[test]
fn rows_stand_in_byte_order_with_the_sums_behind() {
    let mut calendar = calendar();
    calendar.sittings = vec![
        sitting(1, 0, 1, "2021-10-01"),
        sitting(2, 0, 0, "2021-12-31"),
        sitting(3, 1, 0, "2021-11-01"),
        sitting(4, 1, 1, "2021-09-30"),
        sitting(5, 1, 1, "2022-01-01"),
    ];
    let attendance = tally(&calendar, &[]);
    let period = ["K10 finnish", "K10 ALL", "K2 finnish", "K2 guidance", "K2 ALL", "ALL ALL"];
    assert_eq!(names(&attendance, Scope::Period), period);
    assert!(names(&attendance, Scope::Cumulative).contains(&"K10 guidance".to_owned()));
}

#[test]
fn a_session_that_was_not_held_has_a_row_and_expects_nobody() {
    let mut calendar = calendar();
    calendar.stays = vec![stay(1, 0, EnrolmentMode::Group)];
    calendar.sittings = vec![
        Sitting { status: Status::Planned, ..sitting(1, 0, 0, "2021-11-01") },
        Sitting { status: Status::Cancelled, ..sitting(2, 0, 0, "2021-11-02") },
    ];
    let attendance = tally(&calendar, &[mark(1, 1, Presence::Absent), mark(2, 1, Presence::NotExpected)]);
    let line = &attendance.lines[0];
    assert_eq!((line.sums.of(Sum::SessionsPlanned), line.sums.of(Sum::SessionsCancelled)), (1, 1));
    assert_eq!((line.participants, line.sums.of(Sum::Expected), line.sums.of(Sum::NotExpected)), (0, 0, 0));
    assert!(attendance.unmarked.is_empty());
}

#[test]
fn people_are_counted_once_in_every_sum() {
    let mut calendar = calendar();
    calendar.stays = vec![stay(1, 0, EnrolmentMode::Group), stay(1, 1, EnrolmentMode::Group)];
    calendar.sittings = vec![
        sitting(1, 0, 0, "2021-11-01"),
        sitting(2, 0, 1, "2021-11-01"),
        sitting(3, 0, 0, "2021-11-02"),
        sitting(4, 1, 0, "2021-11-02"),
    ];
    let attendance = tally(&calendar, &[mark(4, 2, Presence::Present)]);
    assert_eq!(project(&attendance).participants, 2);
    assert_eq!(project(&attendance).sums.of(Sum::Expected), 5);
    assert_eq!(attendance.lines.iter().map(|line| line.participants).max(), Some(2));
}

#[test]
fn one_to_one_support_is_expected_at_its_own_sessions_only() {
    let mut calendar = calendar();
    calendar.stays = vec![stay(1, 0, EnrolmentMode::Individual)];
    calendar.sittings = vec![sitting(1, 0, 0, "2021-11-01"), sitting(2, 0, 1, "2021-11-01")];
    let attendance = tally(&calendar, &[]);
    assert_eq!(project(&attendance).sums.of(Sum::Expected), 1);
    let came = tally(&calendar, &[mark(1, 1, Presence::Present)]);
    assert_eq!(project(&came).sums.of(Sum::Expected), 2);
}

#[test]
fn a_session_of_the_period_with_people_unmarked_or_alone_is_found() {
    let mut calendar = calendar();
    calendar.stays = vec![stay(1, 0, EnrolmentMode::Group), stay(2, 0, EnrolmentMode::Group)];
    calendar.sittings = vec![
        sitting(3, 0, 0, "2021-09-30"),
        sitting(7, 0, 0, "2021-10-01"),
        sitting(8, 0, 0, "2021-10-02"),
        sitting(9, 0, 0, "2021-10-03"),
    ];
    let marks = [
        mark(7, 1, Presence::Present),
        mark(8, 1, Presence::Present),
        mark(8, 2, Presence::Absent),
        mark(99, 1, Presence::Present),
    ];
    let attendance = tally(&calendar, &marks);
    assert_eq!(attendance.unmarked, [(SessionId(7), 1), (SessionId(9), 2)]);
    assert_eq!(attendance.lone, [SessionId(8)]);
}

/// A small random calendar and its marks, by session and participant.
fn random() -> impl Strategy<Value = (Calendar, Vec<MarkFact>)> {
    let stays = prop::collection::vec((0..4u32, 0..2u32, 0..60u64, 0..60u64, any::<bool>()), 0..6);
    let sittings = prop::collection::vec((0..2u32, 0..2u32, 0..4u32, 0..120u64, 0..4usize), 0..20);
    let marks = prop::collection::btree_map((0..20u32, 0..4u32), 0..3usize, 0..40);
    (stays, sittings, marks).prop_map(|(stays, sittings, marks)| {
        let mut calendar = calendar();
        let on = |days| day("2021-09-01") + chrono::Days::new(days);
        calendar.stays = stays
            .into_iter()
            .map(|(participant, cohort, from, length, group)| Stay {
                participant: ParticipantId(participant),
                cohort: CohortAt(cohort),
                from: on(from),
                to: Some(on(from + length)),
                mode: if group { EnrolmentMode::Group } else { EnrolmentMode::Individual },
            })
            .collect();
        calendar.sittings = (0..)
            .zip(sittings)
            .map(|(id, (cohort, activity, person, days, status))| Sitting {
                participant: (activity == 1).then_some(ParticipantId(person)),
                date: on(days),
                status: [Status::Held, Status::Held, Status::Planned, Status::Cancelled][status],
                ..sitting(id, cohort, activity, "2021-09-01")
            })
            .collect();
        let presences = [Presence::Present, Presence::Absent, Presence::NotExpected];
        let marks = marks.into_iter().map(|((session, person), at)| mark(session, person, presences[at]));
        (calendar, marks.collect())
    })
}

/// Who is expected at a session, told from the contract and not from the pass.
fn expected(calendar: &Calendar, marks: &[MarkFact], at: &Sitting) -> BTreeSet<ParticipantId> {
    let mut people: BTreeSet<_> =
        crate::domain::expected::Roll::new(calendar).expected(at).into_iter().collect();
    for fact in marks.iter().filter(|fact| fact.session == at.id && at.status == Status::Held) {
        match fact.mark.presence {
            Presence::NotExpected => people.remove(&fact.participant),
            _ => people.insert(fact.participant),
        };
    }
    people
}

proptest! {
    #[test]
    fn one_pass_gives_what_the_contract_says((calendar, marks) in random()) {
        let attendance = tally(&calendar, &marks);
        for line in &attendance.lines {
            let mut people = BTreeSet::new();
            let (mut times, mut sessions) = (0, 0);
            for sitting in &calendar.sittings {
                let cohort = &calendar.cohorts[sitting.cohort.0 as usize];
                let activity = &calendar.activities[sitting.activity.0 as usize].code;
                let here = line.cohort.as_ref().is_none_or(|code| code == cohort)
                    && line.activity.as_ref().is_none_or(|(code, _)| code == activity);
                if here && line.range.holds(sitting.date) {
                    let expected = expected(&calendar, &marks, sitting);
                    times += expected.len() as u64;
                    sessions += 1;
                    people.extend(expected);
                }
            }
            let sums = &line.sums;
            prop_assert_eq!(line.participants, people.len() as u64);
            prop_assert_eq!(sums.of(Sum::Expected), times);
            prop_assert_eq!(sums.of(Sum::Expected), sums.of(Sum::Attended) + sums.absent() + sums.of(Sum::Unmarked));
            let all = [Sum::SessionsPlanned, Sum::SessionsHeld, Sum::SessionsCancelled];
            prop_assert_eq!(all.into_iter().map(|sum| sums.of(sum)).sum::<u64>(), sessions);
            prop_assert!(line.cohort.is_none() || sessions > 0);
            prop_assert_eq!(sums.of(Sum::OnTime) + sums.of(Sum::Late), sums.of(Sum::Attended));
        }
    }
}
