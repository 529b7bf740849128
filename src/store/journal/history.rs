//! Reading the journal back.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, Row, named_params};

use super::super::read::parsed;
use super::super::{Reader, StoreError};
use super::StepKind;

/// A step as the journal keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number.
    pub op: i64,
    /// When it was taken: UTC, to the second.
    pub at: String,
    /// Who took it.
    pub who: String,
    /// What kind of step.
    pub kind: StepKind,
    /// Codes and counts, by machine name.
    pub details: BTreeMap<String, String>,
    /// The step that an undo or redo is about.
    pub undoes: Option<i64>,
    /// Whether it was undone and stays so.
    pub undone: bool,
}

/// One row that a step touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The table.
    pub entity: String,
    /// The row before, as JSON; `None` when it came in.
    pub before: Option<String>,
    /// The row after, as JSON; `None` when it went.
    pub after: Option<String>,
    /// How many rows the images hold; 0 for one.
    pub many: u32,
}

impl Reader<'_> {
    /// Returns the latest steps, the newest first.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn entries(&self, most: u32) -> Result<Vec<Entry>, StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("list_entries.sql"))?;
        let entries = statement.query_map(named_params! { ":most": most }, entry)?;
        Ok(entries.collect::<Result<_, _>>()?)
    }

    /// Returns one step.
    ///
    /// # Errors
    /// No step has the number.
    pub fn entry(&self, op: i64) -> Result<Entry, StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("find_entry.sql"))?;
        let found = statement.query_row(named_params! { ":op": op }, entry).optional()?;
        found.ok_or(StoreError::NoStep { step: op })
    }

    /// Returns the rows that a step touched, in order.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn changes(&self, op: i64) -> Result<Vec<Change>, StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("list_changes.sql"))?;
        let changes = statement.query_map(named_params! { ":op": op }, |row| {
            Ok(Change {
                entity: row.get("entity")?,
                before: row.get("before")?,
                after: row.get("after")?,
                many: row.get("many")?,
            })
        })?;
        Ok(changes.collect::<Result<_, _>>()?)
    }
}

fn entry(row: &Row) -> rusqlite::Result<Entry> {
    let details: String = row.get("details")?;
    Ok(Entry {
        op: row.get("id")?,
        at: row.get("at")?,
        who: row.get("who")?,
        kind: parsed(row, "kind")?,
        details: serde_json::from_str(&details).unwrap_or_default(),
        undoes: row.get("undoes")?,
        undone: row.get("undone")?,
    })
}
