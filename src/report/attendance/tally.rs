//! The rows of a report while the marks are read.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::fact::{ActivityAt, Calendar, CohortAt, Event, ParticipantId, SessionId, Sitting};
use crate::domain::period::Period;
use crate::report::scope::{Range, Scope};

use super::line::{Attendance, lines};
use super::pass::Pass;
use super::sitting::Closed;
use super::sums::{Sum, Sums};

/// Adds up the marks of a register as they are read.
pub struct Tally<'a> {
    calendar: &'a Calendar,
    pass: Pass<'a>,
    period: String,
    ranges: [Range; 2],
    rows: [Rows; 2],
    unmarked: Vec<(SessionId, u64)>,
    lone: Vec<SessionId>,
}

/// The rows of one scope, by cohort and activity.
pub(super) type Rows = BTreeMap<(CohortAt, ActivityAt), Row>;

/// What several sessions come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// The sums.
    pub sums: Sums,
    /// Who was expected at least once, in ascending order and each once.
    pub people: Vec<ParticipantId>,
}

impl<'a> Tally<'a> {
    /// Returns a tally of nothing yet, over the period and from the project's start to its end.
    ///
    /// Of the calendar only cohorts, activities and stays are read; sessions come as they are told.
    pub fn new(calendar: &'a Calendar, period: &Period, project_start: NaiveDate) -> Self {
        Self {
            calendar,
            pass: Pass::new(calendar),
            period: period.name.clone(),
            ranges: Range::both(period, project_start),
            rows: Default::default(),
            unmarked: Vec::new(),
            lone: Vec::new(),
        }
    }

    /// Reads the next session or mark.
    pub fn read(&mut self, event: Event) {
        let ranges = self.ranges;
        let wanted = |sitting: &Sitting| ranges.iter().any(|range| range.holds(sitting.date));
        if let Some((sitting, closed)) = self.pass.read(event, wanted) {
            self.take(&sitting, &closed);
        }
    }

    /// Closes the last session and returns the rows.
    pub fn finish(mut self) -> Attendance {
        if let Some((sitting, closed)) = self.pass.finish() {
            self.take(&sitting, &closed);
        }
        let both = self.ranges.into_iter().zip(&self.rows);
        let lines = both.flat_map(|(range, rows)| lines(self.calendar, range, rows)).collect();
        Attendance { period: self.period, lines, unmarked: self.unmarked, lone: self.lone }
    }

    fn take(&mut self, sitting: &Sitting, closed: &Closed) {
        for (range, rows) in self.ranges.iter().zip(&mut self.rows) {
            if range.holds(sitting.date) {
                rows.entry((sitting.cohort, sitting.activity)).or_default().take(closed);
            }
        }
        self.find(sitting, &closed.sums);
    }

    fn find(&mut self, sitting: &Sitting, sums: &Sums) {
        let [period, _] = self.ranges;
        debug_assert_eq!(period.scope, Scope::Period);
        if !period.holds(sitting.date) {
            return;
        }
        if sums.of(Sum::Unmarked) > 0 {
            self.unmarked.push((sitting.id, sums.of(Sum::Unmarked)));
        }
        if sums.of(Sum::LoneSessions) > 0 {
            self.lone.push(sitting.id);
        }
    }
}

impl Row {
    /// Adds what one session comes to.
    pub fn take(&mut self, closed: &Closed) {
        self.sums += closed.sums;
        for person in &closed.people {
            if let Err(place) = self.people.binary_search(person) {
                self.people.insert(place, *person);
            }
        }
    }

    /// Returns how many different people were expected at least once.
    pub fn participants(&self) -> u64 {
        self.people.len() as u64
    }
}
