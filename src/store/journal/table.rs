//! The tables that the journal watches, as the schema describes them, and the SQL that puts a row
//! back from its image.
//!
//! # Why
//! These statements are put together from names that the schema itself holds, never from data, so
//! that undo needs no line of its own for any table. A name that the journal holds is looked up in the
//! schema first: somebody else may have written it.

use std::path::PathBuf;

use rusqlite::Connection;

use super::super::StoreError;

/// A table with its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    /// Its name.
    pub(crate) name: String,
    /// Its columns, in order.
    pub(crate) columns: Vec<String>,
    /// The columns of its primary key.
    pub(crate) key: Vec<String>,
}

/// Returns every table that the journal watches: all but its own, and what no step may bring back.
pub(crate) fn tables(connection: &Connection) -> Result<Vec<Table>, StoreError> {
    let mut names = connection.prepare(include_str!("list_tables.sql"))?;
    let names = names.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    names.into_iter().map(|name| table(connection, name)).collect()
}

/// Returns one table as the schema describes it.
///
/// # Errors
/// The schema has no such table, or none with columns.
pub(crate) fn table(connection: &Connection, name: String) -> Result<Table, StoreError> {
    let mut described =
        connection.prepare_cached("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid")?;
    let columns = described.query_map([&name], |row| Ok((row.get(0)?, row.get::<_, u32>(1)? > 0)))?;
    let columns = columns.collect::<Result<Vec<(String, bool)>, _>>()?;
    if columns.is_empty() {
        return Err(StoreError::Damaged { path: PathBuf::new() });
    }
    let key = columns.iter().filter(|(_, key)| *key).map(|(name, _)| name.clone()).collect();
    Ok(Table { name, columns: columns.into_iter().map(|(name, _)| name).collect(), key })
}

impl Table {
    /// Returns the statement that removes the row of the image `?1`.
    pub(crate) fn remove(&self) -> String {
        format!("DELETE FROM \"{}\" WHERE {}", self.name, self.matches("?1"))
    }

    /// Returns the statement that brings back the row of the image `?1`.
    pub(crate) fn bring_back(&self) -> String {
        let columns: Vec<_> = self.columns.iter().map(|c| format!("\"{c}\"")).collect();
        let values: Vec<_> = self.columns.iter().map(|c| field("?1", c)).collect();
        format!("INSERT INTO \"{}\" ({}) SELECT {}", self.name, columns.join(", "), values.join(", "))
    }

    /// Returns the statement that turns the row of the image `?1` into that of `?2`.
    pub(crate) fn turn(&self) -> String {
        let values: Vec<_> = self.columns.iter().map(|c| format!("\"{c}\" = {}", field("?2", c))).collect();
        format!("UPDATE \"{}\" SET {} WHERE {}", self.name, values.join(", "), self.matches("?1"))
    }

    /// Returns the statement that removes the many rows of the image `?1`.
    pub(crate) fn remove_many(&self, columns: &[String]) -> String {
        let key: Vec<_> = self.key.iter().map(|c| format!("\"{c}\"")).collect();
        let values: Vec<_> = self.key.iter().map(|c| place(columns, c)).collect();
        format!(
            "DELETE FROM \"{}\" WHERE ({}) IN (SELECT {} FROM json_each(?1, '$.rows'))",
            self.name,
            key.join(", "),
            values.join(", ")
        )
    }

    /// Returns the statement that brings back the many rows of the image `?1`.
    pub(crate) fn bring_back_many(&self, columns: &[String]) -> String {
        let names: Vec<_> = self.columns.iter().map(|c| format!("\"{c}\"")).collect();
        let values: Vec<_> = self.columns.iter().map(|c| place(columns, c)).collect();
        format!(
            "INSERT OR REPLACE INTO \"{}\" ({}) SELECT {} FROM json_each(?1, '$.rows')",
            self.name,
            names.join(", "),
            values.join(", ")
        )
    }

    fn matches(&self, image: &str) -> String {
        let parts: Vec<_> = self.key.iter().map(|c| format!("\"{c}\" = {}", field(image, c))).collect();
        parts.join(" AND ")
    }
}

fn field(image: &str, column: &str) -> String {
    format!("json_extract({image}, '$.{column}')")
}

fn place(columns: &[String], column: &str) -> String {
    match columns.iter().position(|known| known == column) {
        Some(at) => format!("json_extract(value, '$[{at}]')"),
        None => "NULL".to_owned(),
    }
}
