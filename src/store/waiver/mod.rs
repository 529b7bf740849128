//! Findings that were let stand.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, maybe_day, one, parsed};
use super::{Reader, StoreError, Writer};
use crate::domain::check::Rule;
use crate::domain::code::Subject;
use crate::domain::vocabulary::Vocabulary;
use crate::domain::waiver::Waiver;

impl Reader<'_> {
    /// Returns every waiver, by check and subject.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn waivers(&self) -> Result<Vec<Waiver>, StoreError> {
        all(self.connection, include_str!("list_waivers.sql"), [], read)
    }

    /// Returns the waiver of one finding.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn find_waiver(&self, rule: Rule, subject: &Subject) -> Result<Option<Waiver>, StoreError> {
        let params = named_params! { ":rule": rule.word(), ":subject": subject.as_str() };
        one(self.connection, include_str!("find_waiver.sql"), params, read)
    }
}

impl Writer<'_> {
    /// Writes a waiver, in place of one of the same finding.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_waiver(&self, waiver: &Waiver) -> Result<Put, StoreError> {
        Put::of(self.find_waiver(waiver.rule, &waiver.subject)?.as_ref(), waiver, || {
            self.connection.prepare_cached(include_str!("put_waiver.sql"))?.execute(named_params! {
                ":rule": waiver.rule.word(), ":subject": waiver.subject.as_str(),
                ":why": waiver.why, ":until": waiver.until,
            })?;
            Ok(())
        })
    }

    /// Takes the waiver of a finding away, if there is one.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn remove_waiver(&self, rule: Rule, subject: &Subject) -> Result<(), StoreError> {
        let params = named_params! { ":rule": rule.word(), ":subject": subject.as_str() };
        self.connection.prepare_cached(include_str!("remove_waiver.sql"))?.execute(params)?;
        Ok(())
    }
}

fn read(row: &Row) -> rusqlite::Result<Waiver> {
    Ok(Waiver {
        rule: parsed(row, "rule")?,
        subject: parsed(row, "subject")?,
        why: row.get("why")?,
        until: maybe_day(row, "until")?,
    })
}
