//! The marks one by one, for programs.

use chrono::NaiveDate;

use crate::domain::fact::CohortAt;
use crate::domain::mark::Mark;
use crate::domain::vocabulary::YesNo;
use crate::report::attendance::Sum;
use crate::report::sheet::{Cell, Sheet, left, right};

use super::roster::{Roster, Seat};

/// Returns one row for each participant and session, where the participant is expected or marked.
///
/// `expected` says whether the row counts in the report: at a held session everyone but who is
/// marked as not expected. Without a mark, presence and what follows are empty. `week` is the
/// programme week of a cohort's day.
pub fn list(rosters: &[Roster], week: &dyn Fn(CohortAt, NaiveDate) -> Option<u16>) -> Sheet {
    let columns = [
        left("session"),
        left("date"),
        right("week"),
        left("cohort"),
        left("activity"),
        left("kind"),
        left("status"),
        right("minutes"),
        left("participant"),
        left("expected"),
        left("presence"),
        right("minutes_late"),
        right("minutes_early"),
        left("notice"),
        left("reason"),
    ];
    let mut sheet = Sheet::new("marks", &columns);
    for roster in rosters {
        let of_session = session(roster, week);
        for seat in &roster.seats {
            sheet.push(of_session.iter().cloned().chain(of_seat(seat)));
        }
    }
    sheet
}

fn session(roster: &Roster, week: &dyn Fn(CohortAt, NaiveDate) -> Option<u16>) -> [Cell; 8] {
    let sitting = &roster.occasion.sitting;
    [
        Cell::shown(&roster.occasion.code),
        sitting.date.into(),
        Cell::maybe(week(sitting.cohort, sitting.date)),
        Cell::shown(roster.cohort),
        Cell::shown(&roster.activity.code),
        Cell::word(roster.activity.kind),
        Cell::word(sitting.status),
        sitting.minutes.into(),
    ]
}

fn of_seat(seat: &Seat) -> [Cell; 7] {
    let mark = seat.mark.as_ref();
    let minutes = |of: fn(&Mark) -> u16| Cell::maybe(mark.map(of).filter(|minutes| *minutes > 0));
    let expected = if seat.sums.of(Sum::Expected) > 0 { YesNo::Yes } else { YesNo::No };
    [
        Cell::shown(seat.participant),
        Cell::word(expected),
        Cell::maybe(mark.map(|mark| Cell::word(mark.presence))),
        minutes(|mark| mark.minutes_late),
        minutes(|mark| mark.minutes_early),
        Cell::maybe(mark.and_then(|mark| mark.notice).map(Cell::word)),
        Cell::maybe(mark.and_then(|mark| mark.reason).map(Cell::word)),
    ]
}
