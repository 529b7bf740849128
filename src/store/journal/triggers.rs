//! The journal's triggers, generated from the schema so that no table can be forgotten.
//!
//! # Why
//! Triggers see every write, also one that somebody adds later and one made with another program.
//! A write outside a step fails: it finds no open `op` to attach to, and `change.op` may not be
//! null.

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

/// Creates the three triggers of every table.
pub(crate) fn create_all(connection: &Connection) -> Result<(), StoreError> {
    for table in tables(connection)? {
        connection.execute_batch(&trigger(&table, "insert", "NULL", &image(&table, "NEW")))?;
        connection.execute_batch(&trigger(&table, "delete", &image(&table, "OLD"), "NULL"))?;
        connection.execute_batch(&trigger(&table, "update", &image(&table, "OLD"), &image(&table, "NEW")))?;
    }
    Ok(())
}

fn trigger(table: &Table, event: &str, before: &str, after: &str) -> String {
    let name = &table.name;
    let when = conditions(table, event).join(" AND ");
    let when = if when.is_empty() { when } else { format!(" WHEN {when}") };
    format!(
        "CREATE TRIGGER journal_{name}_{event} AFTER {event} ON \"{name}\"{when} BEGIN \
         INSERT INTO change (op, entity, before, after) \
         VALUES ((SELECT id FROM op WHERE id = (SELECT max(id) FROM op) AND open = 1), '{name}', {before}, {after}); \
         END"
    )
}

/// A row written over with the same values is no change; a bulk step keeps the images of marks itself.
fn conditions(table: &Table, event: &str) -> Vec<String> {
    let mut when = Vec::new();
    if table.name == "mark" {
        when.push("(SELECT bulk FROM op WHERE id = (SELECT max(id) FROM op)) IS NOT 1".to_owned());
    }
    if event == "update" {
        let same: Vec<_> = table.columns.iter().map(|c| format!("OLD.\"{c}\" IS NEW.\"{c}\"")).collect();
        when.push(format!("NOT ({})", same.join(" AND ")));
    }
    when
}

fn image(table: &Table, row: &str) -> String {
    let values: Vec<_> = table.columns.iter().map(|c| format!("'{c}', {row}.\"{c}\"")).collect();
    format!("json_object({})", values.join(", "))
}
