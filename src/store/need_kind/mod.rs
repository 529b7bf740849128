//! The project's own list of needs.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, one, parsed};
use super::{Reader, StoreError, Writer};
use crate::domain::code::NeedCode;
use crate::domain::need::NeedKind;
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns the project's list of needs, retired ones included, by code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn need_kinds(&self) -> Result<Vec<NeedKind>, StoreError> {
        all(self.connection, include_str!("list_kinds.sql"), [], read)
    }

    /// Returns one need of the project's list; `None` when it is not on it.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn find_need_kind(&self, need: &NeedCode) -> Result<Option<NeedKind>, StoreError> {
        let params = named_params! { ":need": need.as_str() };
        one(self.connection, include_str!("find_kind.sql"), params, read)
    }
}

impl Writer<'_> {
    /// Writes a need of the project's list.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_need_kind(&self, kind: &NeedKind) -> Result<Put, StoreError> {
        Put::of(self.find_need_kind(&kind.need)?.as_ref(), kind, || {
            self.connection.prepare_cached(include_str!("put_kind.sql"))?.execute(named_params! {
                ":need": kind.need.as_str(), ":name_en": kind.name_en, ":name_fi": kind.name_fi,
                ":name_sv": kind.name_sv, ":retired": kind.retired.word(),
            })?;
            Ok(())
        })
    }
}

fn read(row: &Row) -> rusqlite::Result<NeedKind> {
    Ok(NeedKind {
        need: parsed(row, "need")?,
        name_en: row.get("name_en")?,
        name_fi: row.get("name_fi")?,
        name_sv: row.get("name_sv")?,
        retired: parsed(row, "retired")?,
    })
}
