//! The register as it was after an earlier step, read from the register of today.
//!
//! # Why
//! Each table that was touched since is copied into a temporary one of the same name, in memory, and
//! the journal's images are turned around there, the latest first. SQLite looks for a table among the
//! temporary ones first, so that every statement of [`Reader`](super::super::Reader) reads what was,
//! unchanged; and nothing is written to the file, so that a reader can do it. A change that was taken
//! back since is turned around twice, as undo itself would. The journal stands still: a reader is told
//! up to which step to read it.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::super::read::all;
use super::super::{Reader, Store, StoreError};
use super::apply::turn_back_to;
use super::latest;
use super::table::{Table, table};

impl Store {
    /// Turns a register that is open for reading into the one that it was after the step `op`; one
    /// that was wound back already goes further.
    ///
    /// # Errors
    /// The step is still to come, or has a number that none can have; whatever the register says.
    pub fn as_of(mut self, op: i64) -> Result<Self, StoreError> {
        let connection = &self.connection;
        if op < 0 || op > self.upto.min(latest(connection)?) {
            return Err(StoreError::NoStep { step: op });
        }
        connection.pragma_update(None, "query_only", false)?;
        for entity in entities(connection, op)? {
            copy(connection, &table(connection, entity)?)?;
        }
        turn_back_to(connection, op, self.upto)?;
        connection.pragma_update(None, "query_only", true)?;
        self.upto = op;
        Ok(self)
    }
}

impl Reader<'_> {
    /// Returns the last step that was taken up to a moment (UTC, as the journal writes it); `None`
    /// where there was none yet.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn last_step_until(&self, at: &str) -> Result<Option<i64>, StoreError> {
        let sql = "SELECT max(id) FROM op WHERE at <= :at";
        Ok(self.connection.query_row(sql, named_params! { ":at": at }, |row| row.get(0))?)
    }

    /// Returns when the first step was taken; `None` before there was one.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn first_step_at(&self) -> Result<Option<String>, StoreError> {
        let sql = "SELECT at FROM op ORDER BY id LIMIT 1";
        Ok(self.connection.query_row(sql, [], |row| row.get(0)).optional()?)
    }
}

fn entities(connection: &Connection, op: i64) -> Result<Vec<String>, StoreError> {
    all(connection, include_str!("entities_since.sql"), named_params! { ":op": op }, |row| row.get(0))
}

/// Copies a table into a temporary one, with its key and without its references: rows come and go in
/// the order of the journal.
fn copy(connection: &Connection, table: &Table) -> Result<(), StoreError> {
    let name = &table.name;
    let quoted = |names: &[String]| names.iter().map(|c| format!("\"{c}\"")).collect::<Vec<_>>().join(", ");
    let key = match table.key.is_empty() {
        true => String::new(),
        false => format!(", PRIMARY KEY ({})", quoted(&table.key)),
    };
    // Without types a value stays what it was: text or number.
    connection.execute_batch(&format!(
        "CREATE TEMP TABLE \"{name}\" ({}{key}); INSERT INTO temp.\"{name}\" SELECT * FROM main.\"{name}\";",
        quoted(&table.columns)
    ))?;
    Ok(())
}
