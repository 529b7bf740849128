//! Outcomes.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, day, maybe, maybe_day, parsed};
use super::{Reader, StoreError, Writer};
use crate::domain::code::ParticipantCode;
use crate::domain::due::{Leaving, Recorded};
use crate::domain::fact::ParticipantId;
use crate::domain::outcome::Outcome;
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns every outcome, by participant and reference point.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn outcomes(&self) -> Result<Vec<Outcome>, StoreError> {
        all(self.connection, include_str!("list_outcomes.sql"), [], read)
    }

    /// Returns the outcomes of a participant.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn outcomes_of(&self, code: &ParticipantCode) -> Result<Vec<Outcome>, StoreError> {
        let params = named_params! { ":participant": code.as_str() };
        all(self.connection, include_str!("list_of_participant.sql"), params, read)
    }

    /// Returns everybody who has left, by code, with what is known of the outcomes.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn leavings(&self) -> Result<Vec<Leaving>, StoreError> {
        all(self.connection, include_str!("list_leavings.sql"), [], |row| {
            let recorded = |at: usize| -> rusqlite::Result<Option<Recorded>> {
                let known = Recorded { date: maybe_day(row, at + 1)?, source: maybe(row, at + 2)? };
                Ok(row.get::<_, bool>(at)?.then_some(known))
            };
            Ok(Leaving {
                participant: parsed(row, 0)?,
                left: day(row, 1)?,
                exit: recorded(2)?,
                six_months: recorded(5)?,
                exit_refused: row.get(8)?,
                six_months_refused: row.get(9)?,
            })
        })
    }
}

impl Writer<'_> {
    /// Writes an outcome of the participant who has that number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_outcome(&self, id: ParticipantId, outcome: &Outcome) -> Result<Put, StoreError> {
        let known = self.outcomes_of(&outcome.participant)?;
        Put::of(known.iter().find(|known| known.point == outcome.point), outcome, || {
            self.connection.prepare_cached(include_str!("put_outcome.sql"))?.execute(named_params! {
                ":participant": id.0,
                ":point": outcome.point.word(),
                ":date": outcome.date,
                ":labour_status": outcome.labour_status.map(Vocabulary::word),
                ":in_education": outcome.in_education.map(Vocabulary::word),
                ":job_searching": outcome.job_searching.map(Vocabulary::word),
                ":qualification": outcome.qualification.map(Vocabulary::word),
                ":improved": outcome.improved.map(Vocabulary::word),
                ":source": outcome.source.map(Vocabulary::word),
            })?;
            Ok(())
        })
    }
}

fn read(row: &Row) -> rusqlite::Result<Outcome> {
    Ok(Outcome {
        participant: parsed(row, "participant")?,
        point: parsed(row, "point")?,
        date: maybe_day(row, "date")?,
        labour_status: maybe(row, "labour_status")?,
        in_education: maybe(row, "in_education")?,
        job_searching: maybe(row, "job_searching")?,
        qualification: maybe(row, "qualification")?,
        improved: maybe(row, "improved")?,
        source: maybe(row, "source")?,
    })
}
