//! The whole state of a register, read without `ikut`: every row of every table, the journal's too,
//! and what opens it.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;
use std::sync::{Mutex, OnceLock};

use ikut::store::{Passphrase, RawKey, salt_of};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};

use crate::world::World;

use super::deed::register;
use super::deeds::PASSPHRASES;

/// What stands first in a register that is not encrypted.
const PLAIN: &[u8] = b"SQLite format 3\0";

/// The mark of an erasure whose file is still to be written anew: the next step takes it away.
const SCRUB: &str = "scrub|";

/// Columns of the journal that chance makes different each time: a salt, and what is made of it.
const BY_CHANCE: [&str; 3] = ["salt", "digest", "seal"];

/// Keys, by the salt of a register and a passphrase.
type Keys = HashMap<([u8; 16], String), String>;

/// Every row of every table, as text.
#[derive(Debug, PartialEq, Eq)]
pub struct State {
    tables: BTreeMap<String, Vec<String>>,
    damage: Option<String>,
    /// The file with the passphrase that opens it; `None` for a register that is not encrypted.
    pub key: Option<&'static str>,
}

impl State {
    /// Returns what SQLite finds wrong with the file.
    pub fn damage(&self) -> Option<&str> {
        self.damage.as_deref()
    }

    /// Returns the state without what chance makes different in each new register: the key of its seals.
    pub fn but_for_chance(mut self) -> Self {
        for table in ["chain", "op"] {
            self.tables.entry(table.to_owned()).and_modify(|rows| *rows = vec![rows.len().to_string()]);
        }
        self
    }

    /// Returns the names of the tables that differ.
    pub fn differs_from(&self, other: &Self) -> String {
        let differs = |table: &&String| self.tables.get(*table) != other.tables.get(*table);
        let names: Vec<_> = self.tables.keys().chain(other.tables.keys()).filter(differs).cloned().collect();
        format!("{}; {:?} opens it", names.join(", "), self.key)
    }
}

/// Reads the register in a home; `None` where there is none. SQLite first takes back what was
/// interrupted, as it would for `ikut`.
pub fn state(home: &World) -> Option<State> {
    read(&register(home))
}

/// Reads the register at a path.
pub fn read(path: &Path) -> Option<State> {
    let (connection, key) = match fs::read(path).ok()?.starts_with(PLAIN) {
        true => (opened(path, None)?, None),
        false => {
            let with =
                |(file, passphrase)| Some((opened(path, Some(&raw_key(path, passphrase)?))?, Some(file)));
            match PASSPHRASES.into_iter().find_map(with) {
                Some(found) => found,
                None => return Some(closed()),
            }
        }
    };
    let damage = match connection.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0)) {
        Ok(verdict) if verdict == "ok" => None,
        Ok(verdict) => Some(verdict),
        Err(error) => Some(error.to_string()),
    };
    let tables =
        names(&connection).into_iter().map(|name| (name.clone(), rows(&connection, &name))).collect();
    Some(State { tables, damage, key })
}

fn closed() -> State {
    State { tables: BTreeMap::new(), damage: Some("no passphrase opens it".to_owned()), key: None }
}

fn opened(path: &Path, key: Option<&str>) -> Option<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).expect("the register is there");
    if let Some(key) = key {
        connection.pragma_update(None, "key", key).expect("a key");
    }
    let read = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0));
    // What is damaged, and not encrypted, is to be seen.
    (read.is_ok() || key.is_none()).then_some(connection)
}

/// Returns the key that a passphrase gives, as SQLCipher takes it: derived once for each salt.
fn raw_key(path: &Path, passphrase: &str) -> Option<String> {
    static KNOWN: OnceLock<Mutex<Keys>> = OnceLock::new();
    let at = (salt_of(path).ok()?, passphrase.to_owned());
    let known = KNOWN.get_or_init(Mutex::default);
    if let Some(key) = known.lock().expect("no thread panics").get(&at) {
        return Some(key.clone());
    }
    let typed = Passphrase::new(passphrase.to_owned().into()).expect("not empty");
    let bytes = *RawKey::derive(path, &typed).ok()?.bytes();
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let key = format!("x'{digits}'");
    known.lock().expect("no thread panics").insert(at, key.clone());
    Some(key)
}

fn names(connection: &Connection) -> Vec<String> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    let Ok(mut statement) = connection.prepare(sql) else { return Vec::new() };
    let names = statement.query_map([], |row| row.get(0)).expect("names");
    names.flatten().collect()
}

fn rows(connection: &Connection, table: &str) -> Vec<String> {
    let mut statement = connection.prepare(&format!("SELECT * FROM \"{table}\"")).expect("a table");
    let drawn = |name: &str| BY_CHANCE.contains(&name);
    let columns: Vec<_> =
        (0..statement.column_count()).filter(|at| !statement.column_name(*at).is_ok_and(drawn)).collect();
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
        texts.push(columns.iter().copied().map(cell).collect::<Vec<_>>().join("|"));
    }
    texts.retain(|text| table != "draft" || !text.starts_with(SCRUB));
    texts
}
