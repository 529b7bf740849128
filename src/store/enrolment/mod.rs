//! Enrolments: who is in which cohort, from when to when.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, day, maybe, maybe_day, parsed};
use super::{Reader, StoreError, Writer};
use crate::domain::code::{CohortCode, ParticipantCode};
use crate::domain::enrolment::Enrolment;
use crate::domain::fact::ParticipantId;
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns every enrolment, by participant, cohort and first day.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn enrolments(&self) -> Result<Vec<Enrolment>, StoreError> {
        all(self.connection, include_str!("list_enrolments.sql"), [], read)
    }

    /// Returns the enrolments of a participant, by first day.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn enrolments_of(&self, code: &ParticipantCode) -> Result<Vec<Enrolment>, StoreError> {
        let params = named_params! { ":participant": code.as_str() };
        all(self.connection, include_str!("list_of_participant.sql"), params, read)
    }

    /// Returns the enrolments in a cohort, by participant and first day.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn enrolments_in(&self, code: &CohortCode) -> Result<Vec<Enrolment>, StoreError> {
        let params = named_params! { ":cohort": code.as_str() };
        all(self.connection, include_str!("list_in_cohort.sql"), params, read)
    }
}

impl Writer<'_> {
    /// Writes an enrolment of the participant who has that number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_enrolment(&self, id: ParticipantId, enrolment: &Enrolment) -> Result<Put, StoreError> {
        let known = self.enrolments_of(&enrolment.participant)?;
        let same_key = |e: &&Enrolment| e.cohort == enrolment.cohort && e.from == enrolment.from;
        Put::of(known.iter().find(same_key), enrolment, || {
            self.connection.prepare_cached(include_str!("put_enrolment.sql"))?.execute(named_params! {
                ":participant": id.0, ":cohort": enrolment.cohort.as_str(), ":from": enrolment.from,
                ":to": enrolment.to, ":mode": enrolment.mode.word(),
                ":exit": enrolment.exit.map(Vocabulary::word),
            })?;
            Ok(())
        })
    }

    /// Removes an enrolment, to be written anew under another first day.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn remove_enrolment(
        &self,
        id: ParticipantId,
        cohort: &CohortCode,
        from: NaiveDate,
    ) -> Result<(), StoreError> {
        self.connection.prepare_cached(include_str!("delete_enrolment.sql"))?.execute(named_params! {
            ":participant": id.0, ":cohort": cohort.as_str(), ":from": from,
        })?;
        Ok(())
    }
}

/// Reads by the places of the three lists: there may be many thousands.
fn read(row: &Row) -> rusqlite::Result<Enrolment> {
    Ok(Enrolment {
        participant: parsed(row, 0)?,
        cohort: parsed(row, 1)?,
        from: day(row, 2)?,
        to: maybe_day(row, 3)?,
        mode: parsed(row, 4)?,
        exit: maybe(row, 5)?,
    })
}
