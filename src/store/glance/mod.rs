//! What a completion looks up: a few codes near what is being typed.
//!
//! A keystroke waits for each of these, so that none of them may cost more in a large register:
//! they walk an index from one place and stop after a number of rows.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::read::{all, day, parsed};
use super::{Reader, StoreError};
use crate::domain::activity::Kind;
use crate::domain::code::{ActivityCode, CohortCode, NeedCode, ParticipantCode, SessionCode};
use crate::domain::fact::ParticipantId;
use crate::domain::session::Status;

/// A session at a glance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionGlance {
    /// The session's code.
    pub code: SessionCode,
    /// The day.
    pub date: NaiveDate,
    /// What it is about.
    pub activity: ActivityCode,
    /// What became of it.
    pub status: Status,
}

impl Reader<'_> {
    /// Returns the sessions nearest to a day on either side, at most so many on each.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn sessions_around(&self, today: NaiveDate, most: u32) -> Result<Vec<SessionGlance>, StoreError> {
        let params = named_params! { ":today": today, ":most": most };
        all(self.connection, include_str!("sessions_around.sql"), params, session)
    }

    /// Returns the sessions whose codes begin like this, at most so many, by code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn sessions_like(&self, begin: &str, most: u32) -> Result<Vec<SessionGlance>, StoreError> {
        let params = named_params! { ":begin": begin, ":most": most };
        all(self.connection, include_str!("sessions_like.sql"), params, session)
    }

    /// Returns the cohorts whose codes begin like this with their first and last day, at most so
    /// many, by code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn cohorts_like(
        &self,
        begin: &str,
        most: u32,
    ) -> Result<Vec<(CohortCode, NaiveDate, NaiveDate)>, StoreError> {
        let params = named_params! { ":begin": begin, ":most": most };
        all(self.connection, include_str!("cohorts_like.sql"), params, |row| {
            Ok((parsed(row, "code")?, day(row, "start")?, day(row, "end")?))
        })
    }

    /// Returns the activities whose codes begin like this with their kinds, at most so many, by
    /// code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn activities_like(&self, begin: &str, most: u32) -> Result<Vec<(ActivityCode, Kind)>, StoreError> {
        let params = named_params! { ":begin": begin, ":most": most };
        all(self.connection, include_str!("activities_like.sql"), params, |row| {
            Ok((parsed(row, "code")?, parsed(row, "kind")?))
        })
    }

    /// Returns the codes of participants that begin like this, at most so many, by code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn participants_like(&self, begin: &str, most: u32) -> Result<Vec<ParticipantCode>, StoreError> {
        let params = named_params! { ":begin": begin, ":most": most };
        all(self.connection, include_str!("participants_like.sql"), params, |row| parsed(row, "code"))
    }

    /// Returns the code of everyone who was ever enrolled in a cohort, by number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn codes_in(&self, cohort: &CohortCode) -> Result<Vec<(ParticipantId, ParticipantCode)>, StoreError> {
        let params = named_params! { ":cohort": cohort.as_str() };
        all(self.connection, include_str!("codes_in_cohort.sql"), params, |row| {
            Ok((ParticipantId(row.get("id")?), parsed(row, "code")?))
        })
    }

    /// Returns the needs that stand in the latest so many records, each once, by code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn needs_of_late(&self, most: u32) -> Result<Vec<NeedCode>, StoreError> {
        let params = named_params! { ":most": most };
        all(self.connection, include_str!("needs_of_late.sql"), params, |row| parsed(row, "need"))
    }
}

fn session(row: &Row) -> rusqlite::Result<SessionGlance> {
    Ok(SessionGlance {
        code: parsed(row, "code")?,
        date: day(row, "date")?,
        activity: parsed(row, "activity")?,
        status: parsed(row, "status")?,
    })
}
