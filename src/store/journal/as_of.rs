//! The register as it was after an earlier step, read from the register of today.
//!
//! # Why
//! Each table that was touched since is copied into a temporary one of the same name, in memory, and
//! the journal's images are turned around there, the latest first. SQLite looks for a table among the
//! temporary ones first, so that every statement of [`Reader`] reads what was, unchanged; and
//! nothing is written to the file, so that a reader can do it. A change that was taken back since is
//! turned around twice, as undo itself would.

use rusqlite::{Connection, named_params};

use super::super::{Reader, Store, StoreError};
use super::apply::turn_back_to;
use super::table::{Table, table};

/// A register as it was after an earlier step; it can be read, and nothing else.
pub struct AsOf {
    pub(super) store: Store,
}

impl AsOf {
    /// Returns the reading half.
    pub fn read(&self) -> Reader<'_> {
        self.store.read()
    }
}

impl Store {
    /// Turns a register that is open for reading into the one that it was after the step `op`.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn as_of(self, op: i64) -> Result<AsOf, StoreError> {
        let connection = &self.connection;
        connection.pragma_update(None, "query_only", false)?;
        for entity in entities(connection, op)? {
            copy(connection, &table(connection, entity)?)?;
        }
        turn_back_to(connection, op)?;
        connection.pragma_update(None, "query_only", true)?;
        Ok(AsOf { store: self })
    }
}

fn entities(connection: &Connection, op: i64) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(include_str!("entities_since.sql"))?;
    let names = statement.query_map(named_params! { ":op": op }, |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
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
