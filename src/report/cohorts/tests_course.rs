//! Courses over random calendars: weeks and activities add up to the cohort's row of the report.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::*;
use crate::domain::activity::Kind;
use crate::domain::enrolment::EnrolmentMode;
use crate::domain::fact::{
    ActivityAt, ActivityFact, Calendar, CohortAt, Event, MarkFact, ParticipantId, SessionId, Sitting, Stay,
};
use crate::domain::mark::{Mark, Presence};
use crate::domain::period::Period;
use crate::domain::session::Status;
use crate::domain::vocabulary::YesNo;
use crate::report::attendance::{Row, Sum, Sums, Tally};
use crate::report::scope::Scope;
use crate::report::sheet::Cell;
use crate::report::tests_support::day;

/// Cohorts K1 and K2, activities `finnish` (group) and `guidance` (individual).
fn calendar(stays: Vec<Stay>) -> Calendar {
    let activity =
        |code: &str, kind| ActivityFact { code: code.parse().expect("a code"), kind, counted: YesNo::Yes };
    Calendar {
        cohorts: ["K1", "K2"].map(|code| code.parse().expect("a code")).to_vec(),
        activities: vec![activity("finnish", Kind::Group), activity("guidance", Kind::Individual)],
        stays,
        sittings: Vec::new(),
    }
}

/// The weeks of a cohort that began on Monday 30 August 2021 and has a break in its third week.
fn programme(cohort: &str) -> Programme {
    let mondays = ["2021-08-30", "2021-09-06", "2021-09-20"].map(day).to_vec();
    Programme { cohort: cohort.parse().expect("a code"), mondays }
}

fn sitting(id: u32, on: NaiveDate, status: Status) -> Sitting {
    Sitting {
        id: SessionId(id),
        cohort: CohortAt(0),
        activity: ActivityAt(0),
        participant: None,
        date: on,
        minutes: 60,
        status,
    }
}

fn stay(person: u32) -> Stay {
    Stay {
        participant: ParticipantId(person),
        cohort: CohortAt(0),
        from: day("2021-08-30"),
        to: None,
        mode: EnrolmentMode::Group,
    }
}

fn mark(session: u32, person: u32, presence: Presence) -> MarkFact {
    let mark = Mark { presence, ..Mark::PRESENT };
    MarkFact { session: SessionId(session), participant: ParticipantId(person), mark }
}

fn each(sittings: &[Sitting], marks: &[MarkFact], mut read: impl FnMut(Event)) {
    for sitting in sittings {
        read(Event::Sitting(*sitting));
        marks.iter().filter(|fact| fact.session == sitting.id).for_each(|fact| read(Event::Mark(*fact)));
    }
}

fn course(calendar: &Calendar, sittings: &[Sitting], marks: &[MarkFact]) -> Course {
    let mut courses = Courses::new(calendar, vec![programme("K1")]);
    each(sittings, marks, |event| courses.read(event));
    courses.finish().remove(0)
}

fn rates(course: &Course) -> Vec<(u64, u64)> {
    let rate = |row: &Row| (row.sums.attendance_rate().part, row.sums.attendance_rate().whole);
    course.weeks.iter().map(rate).collect()
}

#[test]
fn a_cohort_without_sessions_has_its_weeks_all_the_same() {
    let calendar = calendar(Vec::new());
    let course = course(&calendar, &[], &[]);
    assert_eq!(rates(&course), [(0, 0); 3]);
    assert!(!course.has_outside() && course.activities.is_empty());
    let sheet = weeks("weeks", std::slice::from_ref(&course));
    assert_eq!(sheet.rows.len(), 3);
    assert_eq!(sheet.only(&["week", "low"]).rows[2], [Cell::Count(3), Cell::Empty]);
    assert_eq!(activities("activities", &course).rows.len(), 1, "the cohort's own row");
}

#[test]
fn one_of_one_and_all_of_two() {
    let calendar = calendar(vec![stay(1), stay(2)]);
    let held = |id, on: &str| sitting(id, day(on), Status::Held);
    let sittings = [held(1, "2021-08-30"), held(2, "2021-09-06"), held(3, "2021-09-21")];
    let present = |session, person| mark(session, person, Presence::Present);
    let marks = [present(1, 1), present(2, 1), present(2, 2), mark(3, 1, Presence::Absent)];
    let course = course(&calendar, &sittings, &marks);
    assert_eq!(rates(&course), [(1, 1), (2, 2), (0, 1)]);
    assert_eq!(course.weeks[0].sums.of(Sum::Unmarked), 1);
    assert_eq!(course.all.participants(), 2, "people are counted once");
    assert_eq!(course.held[&"finnish".parse().expect("a code")], [1, 1, 1]);
}

#[test]
fn a_week_ends_on_sunday_and_a_break_belongs_to_none() {
    let calendar = calendar(vec![stay(1)]);
    for (on, week) in [
        ("2021-08-29", None),
        ("2021-08-30", Some(0)),
        ("2021-09-05", Some(0)),
        ("2021-09-06", Some(1)),
        ("2021-09-12", Some(1)),
        ("2021-09-13", None),
        ("2021-09-19", None),
        ("2021-09-20", Some(2)),
        ("2021-09-26", Some(2)),
        ("2021-09-27", None),
    ] {
        let course = course(&calendar, &[sitting(1, day(on), Status::Held)], &[]);
        let held = course.weeks.iter().position(|row| row.sums.of(Sum::SessionsHeld) == 1);
        assert_eq!((held, course.has_outside()), (week, week.is_none()), "{on}");
        let sheet = weeks("weeks", &[course]);
        let outside = sheet.rows.iter().filter(|row| row[1] == Cell::Empty).count();
        assert_eq!(outside, usize::from(week.is_none()), "{on}");
    }
}

#[test]
fn cohorts_stand_in_the_order_given_week_by_week() {
    let calendar = calendar(Vec::new());
    let courses = Courses::new(&calendar, vec![programme("K2"), programme("K1")]).finish();
    let sheet = weeks("weeks", &courses).only(&["cohort", "week"]);
    let row = |cohort: &str, week: u64| vec![cohort.into(), week.into()];
    assert_eq!(sheet.rows[..3], [row("K2", 1), row("K1", 1), row("K2", 2)]);
    assert_eq!(totals("totals", &courses).rows[0][0], "K2".into());
}

/// Random sessions of two cohorts around their weeks, and marks at them.
fn random() -> impl Strategy<Value = (Vec<Stay>, Vec<Sitting>, Vec<MarkFact>)> {
    let stays = prop::collection::vec((0..5u32, 0..2u32, 0..30u64, 0..30u64), 0..8);
    let sittings = prop::collection::vec((0..2u32, 0..2u32, 0..5u32, 0..50u64, 0..4usize), 0..25);
    let marks = prop::collection::btree_map((0..25u32, 0..5u32), 0..3usize, 0..60);
    (stays, sittings, marks).prop_map(|(stays, sittings, marks)| {
        let on = |days| day("2021-08-23") + Days::new(days);
        let stay = |(person, cohort, from, length)| Stay {
            cohort: CohortAt(cohort),
            from: on(from),
            to: Some(on(from + length)),
            ..stay(person)
        };
        let sitting =
            |(id, (cohort, activity, person, days, status)): (u32, (u32, u32, u32, u64, usize))| Sitting {
                cohort: CohortAt(cohort),
                activity: ActivityAt(activity),
                participant: (activity == 1).then_some(ParticipantId(person)),
                ..sitting(
                    id,
                    on(days),
                    [Status::Held, Status::Held, Status::Planned, Status::Cancelled][status],
                )
            };
        let presences = [Presence::Present, Presence::Absent, Presence::NotExpected];
        let mark = |((session, person), at): ((u32, u32), usize)| mark(session, person, presences[at]);
        (
            stays.into_iter().map(stay).collect(),
            (0..).zip(sittings).map(sitting).collect(),
            marks.into_iter().map(mark).collect(),
        )
    })
}

proptest! {
    #[test]
    fn weeks_and_activities_add_up_to_the_row_of_the_report((stays, sittings, marks) in random()) {
        let calendar = calendar(stays);
        let period = Period { name: "x".to_owned(), from: day("2021-01-01"), until: day("2021-12-31") };
        let mut tally = Tally::new(&calendar, &period, period.from);
        let mut courses = Courses::new(&calendar, vec![programme("K1"), programme("K2")]);
        each(&sittings, &marks, |event| {
            tally.read(event);
            courses.read(event);
        });
        let attendance = tally.finish();
        for course in courses.finish() {
            let of_cohort = |line: &&crate::report::attendance::Line| {
                line.range.scope == Scope::Period && line.cohort.as_ref() == Some(&course.programme.cohort)
            };
            let lines: Vec<_> = attendance.lines.iter().filter(of_cohort).collect();
            let all = lines.iter().find(|line| line.activity.is_none());
            prop_assert_eq!(course.all.sums, all.map(|line| line.sums).unwrap_or_default());
            prop_assert_eq!(course.all.participants(), all.map_or(0, |line| line.participants));
            let mut by_week = course.outside.sums;
            course.weeks.iter().for_each(|row| by_week += row.sums);
            prop_assert_eq!(by_week, course.all.sums);
            let mut by_activity = Sums::default();
            course.activities.values().for_each(|(_, row)| by_activity += row.sums);
            prop_assert_eq!(by_activity, course.all.sums);
            for (activity, (kind, row)) in &course.activities {
                let line = lines.iter().find(|line| line.activity == Some((activity.clone(), *kind)));
                prop_assert_eq!(Some(row.sums), line.map(|line| line.sums));
            }
        }
    }

    #[test]
    fn one_cohort_is_the_same_alone_and_among_others((stays, sittings, marks) in random()) {
        let calendar = calendar(stays);
        let mut both = Courses::new(&calendar, vec![programme("K2"), programme("K1")]);
        each(&sittings, &marks, |event| both.read(event));
        prop_assert_eq!(&both.finish()[1], &course(&calendar, &sittings, &marks));
    }
}
