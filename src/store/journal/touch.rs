//! Which rows were touched since a step, one by one, also where the journal keeps them in bulk.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, Row, named_params};
use serde_json::{Map, Value};

use super::super::{Reader, StoreError};
use super::table::{Table, table};

/// The values of a row by column, as the journal keeps them.
pub type Values = Map<String, Value>;

/// A row that a step touched.
#[derive(Debug, Clone, PartialEq)]
pub struct Touch {
    /// The step.
    pub op: i64,
    /// When it was taken: UTC, to the second.
    pub at: String,
    /// Who took it.
    pub who: String,
    /// The table.
    pub entity: String,
    /// The values of the row's key, in the order of the table.
    pub key: Vec<String>,
    /// The row before; `None` when it came in.
    pub before: Option<Values>,
    /// The row after; `None` when it went.
    pub after: Option<Values>,
}

/// What the journal keeps of one change, as text.
struct Kept {
    op: i64,
    at: String,
    who: String,
    entity: String,
    before: Option<String>,
    after: Option<String>,
    many: i64,
}

impl Reader<'_> {
    /// Returns every row touched after the step `op`, in the order in which that happened; those
    /// that a large import stored together come one by one.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn touches_since(&self, op: i64) -> Result<Vec<Touch>, StoreError> {
        let mut touches = Vec::new();
        each(self.connection, include_str!("list_touches.sql"), op, |touch| {
            touches.push(touch);
            Ok(())
        })?;
        Ok(touches)
    }

    /// Tells every row that the step `op` touched, in the order in which that happened.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn each_touch_of(&self, op: i64, mut told: impl FnMut(Touch)) -> Result<(), StoreError> {
        each_touch(self.connection, op, |touch| {
            told(touch);
            Ok(())
        })
    }
}

/// Tells every row that the step `op` touched; a stored image at a time, so that those of a large
/// import need not all fit in memory.
pub(super) fn each_touch(
    connection: &Connection,
    op: i64,
    told: impl FnMut(Touch) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    each(connection, include_str!("list_touches_of.sql"), op, told)
}

fn each(
    connection: &Connection,
    sql: &str,
    op: i64,
    mut told: impl FnMut(Touch) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut tables: HashMap<String, Table> = HashMap::new();
    for kept in statement.query_map(named_params! { ":op": op }, kept)? {
        let kept = kept?;
        if !tables.contains_key(&kept.entity) {
            tables.insert(kept.entity.clone(), table(connection, kept.entity.clone())?);
        }
        let mut touches = Vec::new();
        unfold(&kept, &tables[&kept.entity], &mut touches)?;
        touches.into_iter().try_for_each(&mut told)?;
    }
    Ok(())
}

fn kept(row: &Row) -> rusqlite::Result<Kept> {
    Ok(Kept {
        op: row.get("op")?,
        at: row.get("at")?,
        who: row.get("who")?,
        entity: row.get("entity")?,
        before: row.get("before")?,
        after: row.get("after")?,
        many: row.get("many")?,
    })
}

fn unfold(kept: &Kept, table: &Table, touches: &mut Vec<Touch>) -> Result<(), StoreError> {
    let rows = |image: &Option<String>| image.as_deref().map_or(Ok(Vec::new()), |text| rows(text, kept.many));
    let mut pairs: BTreeMap<Vec<String>, (Option<Values>, Option<Values>)> = BTreeMap::new();
    let (before, after) = (rows(&kept.before)?, rows(&kept.after)?);
    // A row whose key itself changed is one that went and one that came.
    for row in before {
        let key = key(table, &row);
        pairs.entry(key).or_default().0 = Some(row);
    }
    for row in after {
        let key = key(table, &row);
        pairs.entry(key).or_default().1 = Some(row);
    }
    touches.extend(pairs.into_iter().map(|(key, (before, after))| Touch {
        op: kept.op,
        at: kept.at.clone(),
        who: kept.who.clone(),
        entity: kept.entity.clone(),
        key,
        before,
        after,
    }));
    Ok(())
}

/// Returns the rows of an image: one, or many under common columns.
pub(super) fn rows(image: &str, many: i64) -> Result<Vec<Values>, StoreError> {
    let bad = |_| StoreError::BadValue { column: "change".to_owned() };
    let value: Value = serde_json::from_str(image).map_err(bad)?;
    if many == 0 {
        return Ok(value.as_object().cloned().into_iter().collect());
    }
    let columns: Vec<&str> = list(&value["columns"]).iter().filter_map(Value::as_str).collect();
    let named = |row: &Value| {
        let cells = list(row).iter().cloned();
        columns.iter().map(|column| (*column).to_owned()).zip(cells).collect()
    };
    Ok(list(&value["rows"]).iter().map(named).collect())
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn key(table: &Table, row: &Values) -> Vec<String> {
    table.key.iter().map(|column| written(row.get(column))).collect()
}

/// Returns a value as text; nothing is empty.
pub(super) fn written(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}
