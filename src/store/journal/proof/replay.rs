//! The replay: from the first step on, what each row was and became; at the end, the tables.
//!
//! # Why
//! Only a digest of each row is kept, so that a register with a million marks can be proved in
//! memory. The digest is keyed anew in every process: nobody can make a row that only looks the same.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use serde_json::Value;

use super::super::super::StoreError;
use super::super::table::{Table, tables};
use super::super::touch::{Values, rows, written};
use super::{Flaw, RowFlaw};

/// So many rows are looked at before progress is told again.
const STRIDE: u64 = 1_024;

/// A value as far as a digest goes.
#[derive(Hash)]
enum Seen<'a> {
    Nothing,
    Number(i64),
    Text(&'a str),
    Other(String),
}

/// What the journal says of all rows, as far as it was read.
struct Replay {
    tables: Vec<Table>,
    hasher: RandomState,
    /// Of each table by its place, the digests of its rows by key.
    rows: Vec<HashMap<String, u64>>,
    flaws: Vec<Flaw>,
}

/// Returns where the tables are not what the journal says.
pub(super) fn flaws(
    connection: &Connection,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Vec<Flaw>, StoreError> {
    let tables = tables(connection)?;
    let rows = tables.iter().map(|_| HashMap::new()).collect();
    let mut replay = Replay { tables, hasher: RandomState::new(), rows, flaws: Vec::new() };
    let mut far = Far { looked: 0, all: replay.count(connection)?, progress };
    replay.read(connection, &mut far)?;
    for at in 0..replay.tables.len() {
        replay.compare(connection, at, &mut far)?;
    }
    Ok(replay.flaws)
}

/// How far the replay is, in rows: those of the journal, then those of the tables.
struct Far<'a> {
    looked: u64,
    all: u64,
    progress: &'a mut dyn FnMut(u64, u64),
}

impl Far<'_> {
    fn on(&mut self, rows: u64) {
        let before = self.looked / STRIDE;
        self.looked += rows;
        if self.looked / STRIDE > before {
            (self.progress)(self.looked, self.all);
        }
    }
}

impl Replay {
    /// Returns how many rows there are to look at.
    fn count(&self, connection: &Connection) -> Result<u64, StoreError> {
        let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
        let mut all = count("SELECT coalesce(sum(max(many, 1)), 0) FROM change")?;
        for table in &self.tables {
            all += count(&format!("SELECT count(*) FROM main.\"{}\"", table.name))?;
        }
        Ok(all.unsigned_abs())
    }

    fn read(&mut self, connection: &Connection, far: &mut Far) -> Result<(), StoreError> {
        let mut statement =
            connection.prepare("SELECT op, entity, before, after, many FROM change ORDER BY id")?;
        let mut changes = statement.query([])?;
        while let Some(change) = changes.next()? {
            self.change(change)?;
            far.on(change.get::<_, i64>("many")?.max(1).unsigned_abs());
        }
        Ok(())
    }

    fn change(&mut self, change: &Row) -> Result<(), StoreError> {
        let (op, many): (i64, i64) = (change.get("op")?, change.get("many")?);
        let entity = change.get_ref("entity")?.as_str().unwrap_or_default();
        let Some(at) = self.tables.iter().position(|table| table.name == entity) else {
            self.flaws.push(Flaw::Changes { op });
            return Ok(());
        };
        let image = |column| -> Result<Option<Vec<Values>>, StoreError> {
            let text = change.get_ref(column)?.as_str_or_null().unwrap_or_default();
            Ok(text.map_or(Some(Vec::new()), |text| rows(text, many).ok()))
        };
        match (image("before")?, image("after")?) {
            (Some(before), Some(after)) => self.turn(op, at, &before, &after),
            _ => self.flaws.push(Flaw::Changes { op }),
        }
        Ok(())
    }

    /// Takes a change over: what was must be there, what came must not.
    fn turn(&mut self, op: i64, at: usize, before: &[Values], after: &[Values]) {
        for values in before {
            let (key, digest) = self.of_image(at, values);
            if self.rows[at].remove(&key) != Some(digest) {
                self.broken(op, at, &key);
            }
        }
        for values in after {
            let (key, digest) = self.of_image(at, values);
            if self.rows[at].insert(key.clone(), digest).is_some() {
                self.broken(op, at, &key);
            }
        }
    }

    fn broken(&mut self, op: i64, at: usize, key: &str) {
        self.flaws.push(self.flaw(at, key, RowFlaw::Broken { op }));
    }

    fn flaw(&self, at: usize, key: &str, what: RowFlaw) -> Flaw {
        let key = key.split('\n').map(str::to_owned).collect();
        Flaw::Row { entity: self.tables[at].name.clone(), key, what }
    }

    /// Compares a table with what the journal says of it.
    fn compare(&mut self, connection: &Connection, at: usize, far: &mut Far) -> Result<(), StoreError> {
        let table = self.tables[at].clone();
        let columns: Vec<_> = table.columns.iter().map(|column| format!("\"{column}\"")).collect();
        let mut statement =
            connection.prepare(&format!("SELECT {} FROM main.\"{}\"", columns.join(", "), table.name))?;
        let mut found = statement.query([])?;
        while let Some(row) = found.next()? {
            far.on(1);
            let (key, digest) = self.of_row(&table, row)?;
            let what = match self.rows[at].remove(&key) {
                Some(said) if said == digest => continue,
                Some(_) => RowFlaw::Different,
                None => RowFlaw::Unknown,
            };
            self.flaws.push(self.flaw(at, &key, what));
        }
        let mut missing: Vec<String> = self.rows[at].drain().map(|(key, _)| key).collect();
        missing.sort();
        self.flaws.extend(missing.iter().map(|key| self.flaw(at, key, RowFlaw::Missing)).collect::<Vec<_>>());
        Ok(())
    }

    /// Returns the key and the digest of an image; a column that came later is empty.
    fn of_image(&self, at: usize, values: &Values) -> (String, u64) {
        let table = &self.tables[at];
        let key: Vec<_> = table.key.iter().map(|column| written(values.get(column))).collect();
        let seen: Vec<_> = table.columns.iter().map(|column| seen(values.get(column))).collect();
        (key.join("\n"), self.hasher.hash_one(seen))
    }

    fn of_row(&self, table: &Table, row: &Row) -> Result<(String, u64), StoreError> {
        let mut key = Vec::new();
        let mut seen = Vec::new();
        for (place, column) in table.columns.iter().enumerate() {
            let value = stored(row.get_ref(place)?);
            if table.key.contains(column) {
                key.push(value.shown());
            }
            seen.push(value);
        }
        Ok((key.join("\n"), self.hasher.hash_one(seen)))
    }
}

impl Seen<'_> {
    fn shown(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => (*text).to_owned(),
            Self::Other(other) => other.clone(),
        }
    }
}

fn seen(value: Option<&Value>) -> Seen<'_> {
    match value {
        None | Some(Value::Null) => Seen::Nothing,
        Some(Value::String(text)) => Seen::Text(text),
        Some(other) => other.as_i64().map_or_else(|| Seen::Other(other.to_string()), Seen::Number),
    }
}

fn stored(value: ValueRef<'_>) -> Seen<'_> {
    match value {
        ValueRef::Null => Seen::Nothing,
        ValueRef::Integer(number) => Seen::Number(number),
        ValueRef::Text(text) => {
            std::str::from_utf8(text).map_or_else(|_| Seen::Other(format!("{text:?}")), Seen::Text)
        }
        other => Seen::Other(format!("{other:?}")),
    }
}
