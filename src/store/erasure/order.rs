//! The order of images: where one stands must not tell whose it was.
//!
//! # Why
//! A folder is imported in the order of its lines. An image that was rewritten in its place would stand
//! between the codes that stood beside the person's, for everybody to see.

use std::collections::BTreeSet;

use rusqlite::{Connection, named_params};
use serde_json::Value;

use super::super::StoreError;
use super::super::journal::table::{Table, table};
use super::super::read::all;

/// An image with its place.
struct Placed {
    place: i64,
    before: Option<String>,
    after: Option<String>,
}

/// Puts the images of a table that a step keeps one by one in the order of their keys: what has a new
/// number comes last. A step that touched a row twice stays as it is.
pub(super) fn by_key(tx: &Connection, op: i64, name: &str) -> Result<(), StoreError> {
    let sql =
        "SELECT id, before, after FROM change WHERE op = :op AND entity = :entity AND many = 0 ORDER BY id";
    let images = all(tx, sql, named_params! { ":op": op, ":entity": name }, |row| {
        Ok(Placed { place: row.get("id")?, before: row.get("before")?, after: row.get("after")? })
    })?;
    let table = table(tx, name.to_owned())?;
    let mut keyed: Vec<_> = images.iter().map(|image| (key(image, &table), image)).collect();
    let keys: BTreeSet<_> = keyed.iter().map(|(key, _)| key.clone()).collect();
    if keys.len() < images.len() {
        return Ok(());
    }
    keyed.sort_by(|one, other| one.0.cmp(&other.0));
    for (Placed { place, .. }, (_, image)) in images.iter().zip(&keyed) {
        tx.prepare_cached("UPDATE change SET before = :before, after = :after WHERE id = :id")?
            .execute(named_params! { ":before": image.before, ":after": image.after, ":id": place })?;
    }
    Ok(())
}

/// Returns the key of the row that an image is about, numbers by their size.
fn key(image: &Placed, table: &Table) -> Vec<(i64, String)> {
    let image = image.after.as_deref().or(image.before.as_deref()).unwrap_or_default();
    let values: Value = serde_json::from_str(image).unwrap_or_default();
    let part = |column: &String| (values[column].as_i64().unwrap_or_default(), values[column].to_string());
    table.key.iter().map(part).collect()
}
