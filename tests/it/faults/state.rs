//! The whole state of a register, read without `ikut`: every row of every table, the journal's too.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};

use crate::world::World;

use super::deed::{PASSPHRASE, register};

/// Every row of every table, as text.
#[derive(Debug, PartialEq, Eq)]
pub struct State {
    tables: BTreeMap<String, Vec<String>>,
    damage: Option<String>,
}

impl State {
    /// Returns what SQLite finds wrong with the file.
    pub fn damage(&self) -> Option<&str> {
        self.damage.as_deref()
    }

    /// Returns the names of the tables that differ.
    pub fn differs_from(&self, other: &Self) -> String {
        let differs = |table: &&String| self.tables.get(*table) != other.tables.get(*table);
        let names: Vec<_> = self.tables.keys().chain(other.tables.keys()).filter(differs).cloned().collect();
        names.join(", ")
    }
}

/// Reads the register in a home; SQLite first takes back what was interrupted, as it would for `ikut`.
pub fn state(home: &World) -> State {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(register(home), flags).expect("the register is there");
    if home.path("key").exists() {
        connection.pragma_update(None, "key", PASSPHRASE).expect("a key");
    }
    let damage = match connection.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0)) {
        Ok(verdict) if verdict == "ok" => None,
        Ok(verdict) => Some(verdict),
        Err(error) => Some(error.to_string()),
    };
    let tables =
        names(&connection).into_iter().map(|name| (name.clone(), rows(&connection, &name))).collect();
    State { tables, damage }
}

fn names(connection: &Connection) -> Vec<String> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    let Ok(mut statement) = connection.prepare(sql) else { return Vec::new() };
    let names = statement.query_map([], |row| row.get(0)).expect("names");
    names.flatten().collect()
}

fn rows(connection: &Connection, table: &str) -> Vec<String> {
    let mut statement = connection.prepare(&format!("SELECT * FROM \"{table}\"")).expect("a table");
    let columns = statement.column_count();
    let mut rows = statement.query([]).expect("rows");
    let mut texts = Vec::new();
    while let Ok(Some(row)) = rows.next() {
        let cell = |at| match row.get_ref(at).expect("a cell") {
            ValueRef::Null => "∅".to_owned(),
            ValueRef::Integer(number) => number.to_string(),
            ValueRef::Real(number) => number.to_string(),
            ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
            ValueRef::Blob(bytes) => format!("{bytes:?}"),
        };
        texts.push((0..columns).map(cell).collect::<Vec<_>>().join("|"));
    }
    texts
}
