//! Cohorts and their breaks.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, day, no_such, one, parsed};
use super::{Entity, Reader, StoreError, Writer};
use crate::domain::code::CohortCode;
use crate::domain::cohort::{Break, Cohort};

/// A cohort with its breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CohortWithBreaks {
    /// The cohort.
    pub cohort: Cohort,
    /// Its breaks, by first day.
    pub breaks: Vec<Break>,
}

impl Reader<'_> {
    /// Returns every cohort, by code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn cohorts(&self) -> Result<Vec<Cohort>, StoreError> {
        all(self.connection, include_str!("list_cohorts.sql"), [], cohort)
    }

    /// Returns one cohort; `None` when no cohort has the code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn find_cohort(&self, code: &CohortCode) -> Result<Option<Cohort>, StoreError> {
        one(
            self.connection,
            include_str!("find_cohort.sql"),
            named_params! { ":code": code.as_str() },
            cohort,
        )
    }

    /// Returns one cohort with its breaks.
    ///
    /// # Errors
    /// No cohort has the code.
    pub fn cohort(&self, code: &CohortCode) -> Result<CohortWithBreaks, StoreError> {
        let found = self.find_cohort(code)?;
        let cohort = found.ok_or_else(|| no_such(self.connection, Entity::Cohort, code.as_str()))?;
        Ok(CohortWithBreaks { cohort, breaks: self.breaks(code)? })
    }

    /// Returns the breaks of a cohort, by first day.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn breaks(&self, code: &CohortCode) -> Result<Vec<Break>, StoreError> {
        all(
            self.connection,
            include_str!("list_breaks.sql"),
            named_params! { ":cohort": code.as_str() },
            pause,
        )
    }
}

impl Writer<'_> {
    /// Writes a cohort.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_cohort(&self, cohort: &Cohort) -> Result<Put, StoreError> {
        Put::of(self.find_cohort(&cohort.code)?.as_ref(), cohort, || {
            self.connection.prepare_cached(include_str!("put_cohort.sql"))?.execute(named_params! {
                ":code": cohort.code.as_str(), ":name": cohort.name, ":start": cohort.start,
                ":weeks": cohort.weeks, ":end": cohort.end, ":target": cohort.target,
                ":emphasis": cohort.emphasis,
            })?;
            Ok(())
        })
    }

    /// Writes one break of a cohort.
    ///
    /// # Errors
    /// No cohort has the code.
    pub fn put_break(&self, code: &CohortCode, pause: &Break) -> Result<Put, StoreError> {
        let breaks = self.breaks(code)?;
        let before = breaks.iter().find(|known| known.from == pause.from);
        Put::of(before, pause, || {
            self.connection.prepare_cached(include_str!("put_break.sql"))?.execute(named_params! {
                ":cohort": code.as_str(), ":from": pause.from, ":to": pause.to, ":reason": pause.reason,
            })?;
            Ok(())
        })
    }

    /// Removes the break of a cohort that begins on a day; says whether there was one.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn remove_break(&self, code: &CohortCode, from: chrono::NaiveDate) -> Result<bool, StoreError> {
        let removed = self
            .connection
            .prepare_cached(include_str!("delete_break.sql"))?
            .execute(named_params! { ":cohort": code.as_str(), ":from": from })?;
        Ok(removed > 0)
    }
}

fn cohort(row: &Row) -> rusqlite::Result<Cohort> {
    Ok(Cohort {
        code: parsed(row, "code")?,
        name: row.get("name")?,
        start: day(row, "start")?,
        weeks: row.get("weeks")?,
        end: day(row, "end")?,
        target: row.get("target")?,
        emphasis: row.get("emphasis")?,
    })
}

fn pause(row: &Row) -> rusqlite::Result<Break> {
    Ok(Break { from: day(row, "from")?, to: day(row, "to")?, reason: row.get("reason")? })
}
