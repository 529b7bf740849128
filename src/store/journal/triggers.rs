//! The journal's triggers, generated from the schema so that no table can be forgotten.
//!
//! # Why
//! Triggers see every write, also one that somebody adds later and one made with another program.
//! A write outside a step fails: it finds no open `op` to attach to, and `change.op` may not be
//! null. What all triggers have in common stands once, in that of the view `noted`: SQLite reads the
//! whole schema at every start, and more than half of a completion went into it.

use rusqlite::Connection;

use super::super::StoreError;
use super::table::{Table, tables};

/// Removes the triggers, for a migration to work freely.
pub(crate) fn drop_all(connection: &Connection) -> Result<(), StoreError> {
    let mut names = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")?;
    let names = names.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    for name in names {
        connection.execute_batch(&format!("DROP TRIGGER \"{name}\""))?;
    }
    Ok(())
}

/// Creates the three triggers of every table, and the one that they lead to.
pub(crate) fn create_all(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch(include_str!("noted_trigger.sql"))?;
    for table in tables(connection)? {
        connection.execute_batch(&trigger(&table, "insert", "NULL", &image(&table, "NEW")))?;
        connection.execute_batch(&trigger(&table, "delete", &image(&table, "OLD"), "NULL"))?;
        connection.execute_batch(&trigger(&table, "update", &image(&table, "OLD"), &image(&table, "NEW")))?;
    }
    Ok(())
}

/// Hands the images to the view `noted`. Each statement reads every trigger anew, so that they say no
/// more than is their own.
fn trigger(table: &Table, event: &str, before: &str, after: &str) -> String {
    let name = &table.name;
    format!(
        "CREATE TRIGGER journal_{name}_{event} AFTER {event} ON \"{name}\"{} BEGIN \
         INSERT INTO noted VALUES ('{name}', {before}, {after}); END",
        when(table)
    )
}

/// A bulk step keeps the images of marks itself.
fn when(table: &Table) -> &'static str {
    match table.name.as_str() {
        "mark" => " WHEN (SELECT bulk FROM op WHERE id = (SELECT max(id) FROM op)) IS NOT 1",
        _ => "",
    }
}

fn image(table: &Table, row: &str) -> String {
    let values: Vec<_> = table.columns.iter().map(|c| format!("'{c}', {row}.\"{c}\"")).collect();
    format!("json_object({})", values.join(", "))
}
