//! The grid itself: signs in rows and columns.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::activity::Kind;
use crate::domain::code::{ActivityCode, ParticipantCode};

use super::roster::Roster;
use super::sign::Sign;

/// Rows of signs under the days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid<'a, K> {
    /// The columns, by day and time.
    pub columns: Vec<Column<'a>>,
    /// The rows by code, each with one sign or none for each column.
    pub rows: Vec<(&'a K, Vec<Option<Sign>>)>,
}

/// A column: a place on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column<'a> {
    /// The day.
    pub date: NaiveDate,
    /// What it is about; in a grid of activities, what its first session is about.
    pub activity: &'a ActivityCode,
    kind: Kind,
}

/// A grid that is being filled.
struct Filling<'a, K> {
    columns: Vec<Column<'a>>,
    rows: BTreeMap<&'a K, BTreeMap<usize, Sign>>,
}

/// Returns the grid of people by session.
///
/// A group session has a column of its own. Individual sessions of one activity share the column of
/// their day, one for each person: else a cohort's week would be as wide as the cohort has people.
/// Who is neither expected nor marked is shown as not expected.
pub fn by_person<'a>(rosters: &[Roster<'a>]) -> Grid<'a, ParticipantCode> {
    let mut filling = Filling::new();
    for roster in rosters {
        let signs: Vec<_> = roster.seats.iter().map(|seat| (seat.participant, seat.sign)).collect();
        filling.put(roster, &signs, |column, new| column.kind == Kind::Individual && column == new);
    }
    filling.finish(Some(Sign::NotExpected))
}

/// Returns the grid of activities by day, of rosters on which one person stands alone: two sessions
/// of a day stand side by side only where they are about the same.
pub fn by_activity<'a>(rosters: &[Roster<'a>]) -> Grid<'a, ActivityCode> {
    let mut filling = Filling::new();
    for roster in rosters.iter().filter(|roster| !roster.seats.is_empty()) {
        let signs: Vec<_> = roster.seats.iter().map(|seat| (&roster.activity.code, seat.sign)).collect();
        filling.put(roster, &signs, |column, new| column.date == new.date);
    }
    filling.finish(None)
}

impl<'a, K: Ord> Filling<'a, K> {
    fn new() -> Self {
        Self { columns: Vec::new(), rows: BTreeMap::new() }
    }

    /// Puts the signs of a session into the first column of its day that may be shared and has room
    /// for all of them, else into a new one.
    fn put(
        &mut self,
        roster: &Roster<'a>,
        signs: &[(&'a K, Sign)],
        shares: impl Fn(&Column, &Column) -> bool,
    ) {
        let date = roster.occasion.sitting.date;
        let new = Column { date, activity: &roster.activity.code, kind: roster.activity.kind };
        let of_day = self.columns.iter().rposition(|column| column.date != date).map_or(0, |at| at + 1);
        let mut shared = (of_day..self.columns.len()).filter(|at| shares(&self.columns[*at], &new));
        let at = shared.find(|at| self.has_room(*at, signs)).unwrap_or(self.columns.len());
        if at == self.columns.len() {
            self.columns.push(new);
        }
        for (key, sign) in signs {
            self.rows.entry(key).or_default().insert(at, *sign);
        }
    }

    fn has_room(&self, at: usize, signs: &[(&'a K, Sign)]) -> bool {
        signs.iter().all(|(key, _)| self.rows.get(key).is_none_or(|row| !row.contains_key(&at)))
    }

    fn finish(self, otherwise: Option<Sign>) -> Grid<'a, K> {
        let places = 0..self.columns.len();
        let whole = |row: BTreeMap<usize, Sign>| {
            places.clone().map(|at| row.get(&at).copied().or(otherwise)).collect()
        };
        let rows = self.rows.into_iter().map(|(key, row)| (key, whole(row))).collect();
        Grid { columns: self.columns, rows }
    }
}
