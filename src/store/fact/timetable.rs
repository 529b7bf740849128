//! Sessions with their times, and those that were marked late.

use chrono::NaiveDate;
use rusqlite::named_params;

use super::{places, sitting};
use crate::domain::code::{CohortCode, SessionCode};
use crate::domain::fact::{Calendar, Slot};
use crate::store::read::{all, day, maybe_time, parsed};
use crate::store::{Reader, StoreError};

impl Reader<'_> {
    /// Returns every session with its time of day, by ascending number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn slots(&self, calendar: &Calendar) -> Result<Vec<Slot>, StoreError> {
        let cohorts = places(calendar.cohorts.iter().map(CohortCode::as_str));
        let activities = places(calendar.activities.iter().map(|activity| activity.code.as_str()));
        all(self.connection, include_str!("list_slots.sql"), [], |row| {
            Ok(Slot { sitting: sitting(row, &cohorts, &activities)?, start: maybe_time(row, 7)? })
        })
    }

    /// Returns the sessions with a mark that was recorded more than so many days after them: code,
    /// day, and the day of the last such mark. What was imported is left out.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn marked_late(&self, days: u32) -> Result<Vec<(SessionCode, NaiveDate, NaiveDate)>, StoreError> {
        let params = named_params! { ":days": days };
        all(self.connection, include_str!("list_late_marks.sql"), params, |row| {
            Ok((parsed(row, "code")?, day(row, "date")?, day(row, "recorded")?))
        })
    }
}
