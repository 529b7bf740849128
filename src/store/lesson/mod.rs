//! Lessons learned of cohorts.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, day, one, parsed};
use super::{Entity, Reader, StoreError, Writer};
use crate::domain::code::CohortCode;
use crate::domain::lesson::Lesson;

impl Reader<'_> {
    /// Returns every lesson, by cohort and number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn lessons(&self) -> Result<Vec<Lesson>, StoreError> {
        all(self.connection, include_str!("list_lessons.sql"), [], read)
    }

    /// Returns the lessons of a cohort, by number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn lessons_of(&self, cohort: &CohortCode) -> Result<Vec<Lesson>, StoreError> {
        let params = named_params! { ":cohort": cohort.as_str() };
        all(self.connection, include_str!("list_of_cohort.sql"), params, read)
    }

    /// Returns one lesson; `None` when the cohort has none of that number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn find_lesson(&self, cohort: &CohortCode, number: u32) -> Result<Option<Lesson>, StoreError> {
        let params = named_params! { ":cohort": cohort.as_str(), ":number": number };
        one(self.connection, include_str!("find_lesson.sql"), params, read)
    }

    /// Returns one lesson.
    ///
    /// # Errors
    /// The cohort has none of that number.
    pub fn lesson(&self, cohort: &CohortCode, number: u32) -> Result<Lesson, StoreError> {
        let none =
            || StoreError::NoSuch { entity: Entity::Lesson, code: format!("{cohort} {number}"), near: None };
        self.find_lesson(cohort, number)?.ok_or_else(none)
    }
}

impl Writer<'_> {
    /// Writes a lesson.
    ///
    /// # Errors
    /// No cohort has the code.
    pub fn put_lesson(&self, lesson: &Lesson) -> Result<Put, StoreError> {
        let before = self.find_lesson(&lesson.cohort, lesson.number)?;
        Put::of(before.as_ref(), lesson, || {
            self.connection.prepare_cached(include_str!("put_lesson.sql"))?.execute(named_params! {
                ":cohort": lesson.cohort.as_str(), ":number": lesson.number, ":date": lesson.date,
                ":text": lesson.text,
            })?;
            Ok(())
        })
    }

    /// Removes a lesson; says whether there was one.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn remove_lesson(&self, cohort: &CohortCode, number: u32) -> Result<bool, StoreError> {
        let removed = self
            .connection
            .prepare_cached(include_str!("delete_lesson.sql"))?
            .execute(named_params! { ":cohort": cohort.as_str(), ":number": number })?;
        Ok(removed > 0)
    }
}

fn read(row: &Row) -> rusqlite::Result<Lesson> {
    Ok(Lesson {
        cohort: parsed(row, "cohort")?,
        number: row.get("number")?,
        date: day(row, "date")?,
        text: row.get("text")?,
    })
}
