//! Instruments, word for word as they were imported.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, no_such, one, parsed};
use super::{Entity, Reader, StoreError, Writer};
use crate::domain::code::InstrumentCode;
use crate::domain::instrument::KeptInstrument;

impl Reader<'_> {
    /// Returns every instrument in every version, by code and version.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn instruments(&self) -> Result<Vec<KeptInstrument>, StoreError> {
        all(self.connection, include_str!("list_instruments.sql"), [], read)
    }

    /// Returns one version of an instrument; `None` when it does not have it.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn find_instrument(
        &self,
        code: &InstrumentCode,
        version: u32,
    ) -> Result<Option<KeptInstrument>, StoreError> {
        let params = named_params! { ":instrument": code.as_str(), ":version": version };
        one(self.connection, include_str!("find_instrument.sql"), params, read)
    }

    /// Returns a version of an instrument, without a number the latest.
    ///
    /// # Errors
    /// No instrument has the code, or that version.
    pub fn instrument(
        &self,
        code: &InstrumentCode,
        version: Option<u32>,
    ) -> Result<KeptInstrument, StoreError> {
        let params = named_params! { ":instrument": code.as_str() };
        let latest = one(self.connection, include_str!("find_latest.sql"), params, read)?;
        let latest = latest.ok_or_else(|| no_such(self.connection, Entity::Instrument, code.as_str()))?;
        let Some(version) = version else { return Ok(latest) };
        let none = || StoreError::NoSuch {
            entity: Entity::Instrument,
            code: format!("{code} {version}"),
            near: Some(format!("{code} {}", latest.version)),
        };
        self.find_instrument(code, version)?.ok_or_else(none)
    }

    /// Returns how often a version of an instrument was answered.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn times_answered(&self, code: &InstrumentCode, version: u32) -> Result<u32, StoreError> {
        let params = named_params! { ":instrument": code.as_str(), ":version": version };
        let mut statement = self.connection.prepare_cached(include_str!("count_assessments.sql"))?;
        Ok(statement.query_row(params, |row| row.get(0))?)
    }
}

impl Writer<'_> {
    /// Writes a version of an instrument. That one with answers stays as it is, is for the caller to
    /// see.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_instrument(&self, kept: &KeptInstrument) -> Result<Put, StoreError> {
        let before = self.find_instrument(&kept.instrument, kept.version)?;
        Put::of(before.as_ref(), kept, || {
            self.connection.prepare_cached(include_str!("put_instrument.sql"))?.execute(named_params! {
                ":instrument": kept.instrument.as_str(), ":version": kept.version,
                ":content": kept.content,
            })?;
            Ok(())
        })
    }
}

fn read(row: &Row) -> rusqlite::Result<KeptInstrument> {
    Ok(KeptInstrument {
        instrument: parsed(row, "instrument")?,
        version: row.get("version")?,
        content: row.get("content")?,
    })
}
