//! One pass over sessions and their marks: each session is closed as the next one begins.

use crate::domain::expected::Roll;
use crate::domain::fact::{Calendar, Event, MarkFact, Sitting};
use crate::domain::session::Status;

use super::sitting::{Closed, Open};

/// Closes each session as the pass leaves it, by the rules of counting.
pub struct Pass<'a> {
    calendar: &'a Calendar,
    roll: Roll<'a>,
    /// The session whose marks are being read.
    sitting: Option<Sitting>,
    open: Option<Open>,
}

impl<'a> Pass<'a> {
    /// Returns a pass that has read nothing yet.
    ///
    /// Of the calendar only cohorts, activities and stays are read; sessions come as they are told.
    pub fn new(calendar: &'a Calendar) -> Self {
        Self { calendar, roll: Roll::new(calendar), sitting: None, open: None }
    }

    /// Reads the next session or mark, and returns the session before it when a new one begins.
    ///
    /// Sessions that are not `wanted` are passed over with their marks.
    pub fn read(&mut self, event: Event, wanted: impl Fn(&Sitting) -> bool) -> Option<(Sitting, Closed)> {
        match event {
            Event::Sitting(sitting) => {
                let before = self.close();
                self.sitting = Some(sitting).filter(wanted);
                before
            }
            Event::Mark(fact) => {
                self.mark(fact);
                None
            }
        }
    }

    /// Returns the last session; nothing stands open behind it.
    pub fn finish(&mut self) -> Option<(Sitting, Closed)> {
        self.close()
    }

    /// Reads a mark of the session at hand. Marks come in ascending order of participants; those of
    /// another session, or of one that was not held, count nowhere.
    fn mark(&mut self, fact: MarkFact) {
        let here = self.sitting.filter(|sitting| sitting.id == fact.session);
        if let Some(sitting) = here.filter(|sitting| sitting.status == Status::Held) {
            let open = self.open.get_or_insert_with(|| open(&sitting, self.calendar, &self.roll));
            open.mark(fact.participant, &fact.mark);
        }
    }

    fn close(&mut self) -> Option<(Sitting, Closed)> {
        let sitting = self.sitting.take()?;
        let marked = self.open.take();
        let closed = match sitting.status {
            Status::Held => marked.unwrap_or_else(|| open(&sitting, self.calendar, &self.roll)).close(),
            status => Closed::not_held(status),
        };
        Some((sitting, closed))
    }
}

fn open(sitting: &Sitting, calendar: &Calendar, roll: &Roll) -> Open {
    Open::new(sitting, &calendar.activities[sitting.activity.0 as usize], roll.expected(sitting))
}
