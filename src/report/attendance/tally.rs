//! The pass over the marks.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::expected::Roll;
use crate::domain::fact::{
    ActivityAt, Calendar, CohortAt, Event, MarkFact, ParticipantId, SessionId, Sitting,
};
use crate::domain::period::Period;
use crate::domain::session::Status;
use crate::report::scope::{Range, Scope};

use super::line::{Attendance, lines};
use super::sitting::{Closed, Open};
use super::sums::{Sum, Sums};

/// Adds up the marks of a register as they are read.
pub struct Tally<'a> {
    calendar: &'a Calendar,
    roll: Roll<'a>,
    period: String,
    ranges: [Range; 2],
    rows: [Rows; 2],
    /// The session whose marks are being read.
    sitting: Option<Sitting>,
    open: Option<Open>,
    unmarked: Vec<(SessionId, u64)>,
    lone: Vec<SessionId>,
}

/// The rows of one scope, by cohort and activity.
pub(super) type Rows = BTreeMap<(CohortAt, ActivityAt), Row>;

/// What the sessions of one cohort and activity come to.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    pub(super) sums: Sums,
    /// Who was expected at least once, in ascending order and each once.
    pub(super) people: Vec<ParticipantId>,
}

impl<'a> Tally<'a> {
    /// Returns a tally of nothing yet, over the period and from the project's start to its end.
    ///
    /// Of the calendar only cohorts, activities and stays are read; sessions come as they are told.
    pub fn new(calendar: &'a Calendar, period: &Period, project_start: NaiveDate) -> Self {
        Self {
            calendar,
            roll: Roll::new(calendar),
            period: period.name.clone(),
            ranges: Range::both(period, project_start),
            rows: Default::default(),
            sitting: None,
            open: None,
            unmarked: Vec::new(),
            lone: Vec::new(),
        }
    }

    /// Reads the next session or mark.
    pub fn read(&mut self, event: Event) {
        match event {
            Event::Sitting(sitting) => {
                self.close();
                self.sitting = Some(sitting);
            }
            Event::Mark(fact) => self.mark(fact),
        }
    }

    /// Reads a mark of the session at hand. Marks come in ascending order of participants; those of
    /// another session, or of one that was not held, count nowhere.
    fn mark(&mut self, fact: MarkFact) {
        let here = self.sitting.filter(|sitting| sitting.id == fact.session);
        if let Some(sitting) = here.filter(|sitting| self.counts(sitting)) {
            let open = self.open.get_or_insert_with(|| open(&sitting, self.calendar, &self.roll));
            open.mark(fact.participant, &fact.mark);
        }
    }

    /// Closes the last session and returns the rows.
    pub fn finish(mut self) -> Attendance {
        self.close();
        let both = self.ranges.into_iter().zip(&self.rows);
        let lines = both.flat_map(|(range, rows)| lines(self.calendar, range, rows)).collect();
        Attendance { period: self.period, lines, unmarked: self.unmarked, lone: self.lone }
    }

    /// Says whether marks on the session count: it was held on a day of the report.
    fn counts(&self, sitting: &Sitting) -> bool {
        sitting.status == Status::Held && self.ranges.iter().any(|range| range.holds(sitting.date))
    }

    fn close(&mut self) {
        let Some(sitting) = self.sitting.take() else { return };
        if !self.ranges.iter().any(|range| range.holds(sitting.date)) {
            return;
        }
        let open = self.open.take();
        let closed = match sitting.status {
            Status::Held => open.unwrap_or_else(|| self::open(&sitting, self.calendar, &self.roll)).close(),
            status => Closed::not_held(status),
        };
        for (range, rows) in self.ranges.iter().zip(&mut self.rows) {
            if range.holds(sitting.date) {
                rows.entry((sitting.cohort, sitting.activity)).or_default().take(&closed);
            }
        }
        self.find(&sitting, &closed.sums);
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
    fn take(&mut self, closed: &Closed) {
        self.sums += closed.sums;
        for person in &closed.people {
            if let Err(place) = self.people.binary_search(person) {
                self.people.insert(place, *person);
            }
        }
    }
}

fn open(sitting: &Sitting, calendar: &Calendar, roll: &Roll) -> Open {
    Open::new(sitting, &calendar.activities[sitting.activity.0 as usize], roll.expected(sitting))
}
