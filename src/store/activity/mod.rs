//! The catalogue of activities.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, no_such, one, parsed};
use super::{Entity, Reader, StoreError, Writer};
use crate::domain::activity::Activity;
use crate::domain::code::ActivityCode;
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns every activity, by code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn activities(&self) -> Result<Vec<Activity>, StoreError> {
        all(self.connection, include_str!("list_activities.sql"), [], read)
    }

    /// Returns one activity; `None` when no activity has the code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn find_activity(&self, code: &ActivityCode) -> Result<Option<Activity>, StoreError> {
        one(
            self.connection,
            include_str!("find_activity.sql"),
            named_params! { ":code": code.as_str() },
            read,
        )
    }

    /// Returns one activity.
    ///
    /// # Errors
    /// No activity has the code.
    pub fn activity(&self, code: &ActivityCode) -> Result<Activity, StoreError> {
        let found = self.find_activity(code)?;
        found.ok_or_else(|| no_such(self.connection, Entity::Activity, code.as_str()))
    }

    /// Says whether any session is of the activity.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn activity_has_sessions(&self, code: &ActivityCode) -> Result<bool, StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("has_sessions.sql"))?;
        Ok(statement.exists(named_params! { ":code": code.as_str() })?)
    }
}

impl Writer<'_> {
    /// Writes an activity.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_activity(&self, activity: &Activity) -> Result<Put, StoreError> {
        Put::of(self.find_activity(&activity.code)?.as_ref(), activity, || {
            self.connection.prepare_cached(include_str!("put_activity.sql"))?.execute(named_params! {
                ":code": activity.code.as_str(), ":name_en": activity.name_en, ":name_fi": activity.name_fi,
                ":name_sv": activity.name_sv, ":kind": activity.kind.word(), ":provider": activity.provider,
                ":minutes": activity.minutes, ":counted": activity.counted.word(),
            })?;
            Ok(())
        })
    }
}

fn read(row: &Row) -> rusqlite::Result<Activity> {
    Ok(Activity {
        code: parsed(row, "code")?,
        name_en: row.get("name_en")?,
        name_fi: row.get("name_fi")?,
        name_sv: row.get("name_sv")?,
        kind: parsed(row, "kind")?,
        provider: row.get("provider")?,
        minutes: row.get("minutes")?,
        counted: parsed(row, "counted")?,
    })
}
