//! Turning the changes of a step around.

use std::collections::HashMap;
use std::path::PathBuf;

use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::super::StoreError;
use super::table::{Table, table};

/// One change as the journal keeps it.
struct Kept {
    id: i64,
    entity: String,
    before: Option<String>,
    after: Option<String>,
    many: i64,
}

/// Turns every change after the step `op` up to the step `from` around, the last one first, and keeps
/// no account of it.
pub(super) fn turn_back_to(connection: &Connection, op: i64, from: i64) -> Result<(), StoreError> {
    let mut known = HashMap::new();
    let next = "SELECT coalesce(min(first_change), 9223372036854775807) FROM op WHERE id > ?1";
    let mut below = connection.query_row(next, [from], |row| row.get(0))?;
    while let Some(change) = change_back_to(connection, op, below)? {
        below = change.id;
        if !known.contains_key(&change.entity) {
            known.insert(change.entity.clone(), table(connection, change.entity.clone())?);
        }
        turn(connection, &known[&change.entity], &change)?;
    }
    Ok(())
}

/// Turns the changes of `target` around, the last one first, within the step `op`.
pub(super) fn turn_around(tx: &Connection, target: i64, op: i64) -> Result<(), StoreError> {
    let mut known = HashMap::new();
    // One at a time from the end: the images of a large import would not all fit in memory.
    let mut below = i64::MAX;
    while let Some(change) = change_before(tx, target, below)? {
        below = change.id;
        if !known.contains_key(&change.entity) {
            known.insert(change.entity.clone(), table(tx, change.entity.clone())?);
        }
        let touched = turn(tx, &known[&change.entity], &change)?;
        if change.many > 0 {
            tx.prepare_cached(include_str!("insert_turned.sql"))?
                .execute(named_params! { ":op": op, ":change": change.id })?;
        } else if touched != 1 {
            // The row is not as the step left it: the journal and the tables disagree.
            return Err(StoreError::Damaged { path: PathBuf::new() });
        }
    }
    Ok(())
}

fn change_before(tx: &Connection, target: i64, below: i64) -> Result<Option<Kept>, StoreError> {
    let mut statement = tx.prepare_cached(include_str!("change_before.sql"))?;
    Ok(statement.query_row(named_params! { ":op": target, ":below": below }, kept).optional()?)
}

fn change_back_to(connection: &Connection, op: i64, below: i64) -> Result<Option<Kept>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("change_back_to.sql"))?;
    Ok(statement.query_row(named_params! { ":op": op, ":below": below }, kept).optional()?)
}

fn kept(row: &Row) -> rusqlite::Result<Kept> {
    Ok(Kept {
        id: row.get("id")?,
        entity: row.get("entity")?,
        before: row.get("before")?,
        after: row.get("after")?,
        many: row.get("many")?,
    })
}

/// Turns a change around, and returns how many rows that touched.
fn turn(tx: &Connection, table: &Table, change: &Kept) -> Result<usize, StoreError> {
    match (&change.before, &change.after) {
        (before, after) if change.many > 0 => turn_many(tx, table, before.as_deref(), after.as_deref()),
        (Some(before), Some(after)) => run(tx, &table.turn(), params![after, before]),
        (Some(before), None) => run(tx, &table.bring_back(), params![before]),
        (None, Some(after)) => run(tx, &table.remove(), params![after]),
        (None, None) => Ok(0),
    }
}

fn turn_many(
    tx: &Connection,
    table: &Table,
    before: Option<&str>,
    after: Option<&str>,
) -> Result<usize, StoreError> {
    let mut touched = 0;
    if let Some(after) = after {
        touched += run(tx, &table.remove_many(&columns(tx, after)?), params![after])?;
    }
    if let Some(before) = before {
        touched += run(tx, &table.bring_back_many(&columns(tx, before)?), params![before])?;
    }
    Ok(touched)
}

fn columns(tx: &Connection, image: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = tx.prepare_cached("SELECT value FROM json_each(?1, '$.columns') ORDER BY key")?;
    let names = statement.query_map([image], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

fn run(tx: &Connection, sql: &str, images: &[&dyn rusqlite::ToSql]) -> Result<usize, StoreError> {
    Ok(tx.prepare_cached(sql)?.execute(images)?)
}
