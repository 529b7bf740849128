//! The page at its edges: nobody, one, all, the day before and the day after.

use chrono::NaiveDate;

use super::*;
use crate::domain::activity::Kind;
use crate::domain::day::iso;
use crate::domain::enrolment::EnrolmentMode;
use crate::domain::fact::{
    ActivityAt, ActivityFact, Calendar, CohortAt, Event, MarkFact, ParticipantId, SessionId, Sitting, Stay,
};
use crate::domain::mark::Mark;
use crate::domain::mark_line;
use crate::domain::quiet::Watch;
use crate::domain::session::{Session, Status};
use crate::domain::vocabulary::YesNo;

fn day(text: &str) -> NaiveDate {
    iso(text).expect("a day")
}

const TODAY: &str = "2021-10-06";

/// A session of October 2021 for the group: its day, whether it was held, and marks by participant.
type Row<'a> = (u32, Status, &'a [(u32, &'a str)]);

fn calendar(people: u32) -> Calendar {
    let stay = |participant| Stay {
        participant: ParticipantId(participant),
        cohort: CohortAt(0),
        from: day("2021-09-01"),
        to: None,
        mode: EnrolmentMode::Group,
    };
    Calendar {
        cohorts: vec!["K1".parse().expect("a code")],
        activities: vec![ActivityFact {
            code: "a".parse().expect("a code"),
            kind: Kind::Group,
            counted: YesNo::Yes,
        }],
        stays: (1..=people).map(stay).collect(),
        sittings: Vec::new(),
    }
}

fn session(at: u32, status: Status) -> Session {
    Session {
        code: format!("K1-{at:03}").parse().expect("a code"),
        cohort: "K1".parse().expect("a code"),
        activity: "a".parse().expect("a code"),
        participant: None,
        date: NaiveDate::from_ymd_opt(2021, 10, at).expect("a day of October"),
        start: chrono::NaiveTime::from_hms_opt(12, 0, 0),
        minutes: 60,
        mode: None,
        status,
        facilitator: None,
    }
}

fn mark(text: &str) -> Mark {
    mark_line::parse(text).expect("a mark")
}

fn page(people: u32, rows: &[Row]) -> Agenda {
    let calendar = calendar(people);
    let watch = Watch { today: day(TODAY), since: day("2020-10-06"), days: 14 };
    let mut pass = Pass::new(&calendar, watch);
    let mut codes = Codes::default();
    for (at, status, marks) in rows {
        let known = session(*at, *status);
        pass.read(Event::Sitting(Sitting {
            id: SessionId(*at),
            cohort: CohortAt(0),
            activity: ActivityAt(0),
            participant: None,
            date: known.date,
            minutes: 60,
            status: *status,
        }));
        codes.sessions.insert(SessionId(*at), known);
        for (person, text) in *marks {
            let participant = ParticipantId(*person);
            pass.read(Event::Mark(MarkFact { session: SessionId(*at), participant, mark: mark(text) }));
        }
    }
    codes.people = (1..=people)
        .map(|number| (ParticipantId(number), crate::domain::code::ParticipantCode::of(number)))
        .collect();
    let now = day(TODAY).and_hms_opt(12, 0, 0).expect("noon");
    agenda(pass.finish(), &codes, Vec::new(), Dues::default(), now, &watch)
}

fn codes(slots: &[Slot]) -> Vec<&str> {
    slots.iter().map(|slot| slot.session.code.as_str()).collect()
}

#[test]
fn nothing_at_all_is_quiet() {
    assert!(page(0, &[]).is_quiet());
    assert!(page(3, &[(5, Status::Cancelled, &[])]).is_quiet());
    assert!(page(2, &[(5, Status::Held, &[(1, "p"), (2, "n")])]).is_quiet());
}

#[test]
fn yesterday_is_past_today_is_on_and_tomorrow_is_to_come() {
    let rows = [(5, Status::Planned, &[][..]), (6, Status::Planned, &[]), (7, Status::Planned, &[(1, "n")])];
    let page = page(2, &rows);
    assert_eq!(codes(&page.unmarked), ["K1-005"]);
    assert_eq!(codes(&page.sessions), ["K1-006"]);
    assert_eq!(codes(&page.alone), ["K1-007"]);
    assert!(page.sessions[0].begun, "its time is now");
}

#[test]
fn sessions_of_the_past_come_the_oldest_first_with_who_is_unmarked() {
    let rows = [
        (4, Status::Held, &[(1, "p")][..]),
        (1, Status::Planned, &[]),
        (3, Status::Held, &[(1, "p"), (2, "x")]),
    ];
    let page = page(2, &rows);
    assert_eq!(codes(&page.unmarked), ["K1-001", "K1-004"]);
    assert_eq!(page.unmarked[1].unmarked.len(), 1);
    assert_eq!(page.unmarked[1].unmarked[0].as_str(), "P-02");
}

#[test]
fn somebody_comes_alone_when_at_most_one_is_left() {
    let left = |marks: &[(u32, &str)]| {
        let page = page(3, &[(7, Status::Planned, marks)]);
        page.alone.first().map(|slot| slot.left().count())
    };
    assert_eq!(left(&[]), None);
    assert_eq!(left(&[(1, "n")]), None);
    assert_eq!(left(&[(1, "n"), (2, "x")]), Some(1));
    assert_eq!(left(&[(1, "n"), (2, "x"), (3, "n:health")]), Some(0));
    assert!(
        page(0, &[(7, Status::Planned, &[])]).alone.is_empty(),
        "where nobody is expected nobody is alone"
    );
}

#[test]
fn only_the_next_day_with_group_sessions_is_looked_at() {
    let rows =
        [(8, Status::Planned, &[][..]), (9, Status::Planned, &[(1, "n")]), (7, Status::Cancelled, &[])];
    assert!(page(2, &rows).alone.is_empty());
}

#[test]
fn three_missed_sessions_are_worth_a_call_and_two_are_not() {
    let missed = |days: &[u32]| {
        let rows: Vec<Row> = days.iter().map(|at| (*at, Status::Held, &[(1, "a")][..])).collect();
        page(1, &rows).calls
    };
    let calls = missed(&[1, 2, 5]);
    assert_eq!(calls.len(), 2, "also not in touch since joining in September: {calls:?}");
    let Reason::Missed(codes) = &calls[0].reason else { panic!("{calls:?}") };
    assert_eq!(codes.iter().map(|code| code.as_str()).collect::<Vec<_>>(), ["K1-001", "K1-002", "K1-005"]);
    assert!(missed(&[1, 2]).iter().all(|call| matches!(call.reason, Reason::Joined(..))));
}

#[test]
fn the_sheet_has_a_row_for_each_thing() {
    let rows = [(5, Status::Planned, &[][..]), (6, Status::Planned, &[]), (7, Status::Planned, &[(1, "n")])];
    let sheet = sheet(&page(2, &rows));
    assert_eq!(sheet.rows.len(), 3);
    assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()));
}
