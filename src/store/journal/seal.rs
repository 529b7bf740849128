//! The seals: each step's line is sealed with a keyed hash over it and the seal before it.
//!
//! # Why
//! The line and how many rows of which tables were touched are sealed, not their values: an erasure
//! takes values away, and the chain still holds. Values are proved by the replay. The key stands in
//! the register, so a chain alone proves nothing against somebody who can write there; written down
//! elsewhere, its head does: see [`super::anchor`].

use hmac::{Hmac, KeyInit, Mac};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use sha2::Sha256;

use super::super::StoreError;
use super::super::read::all;

/// A step's line as the register has it.
pub(super) struct Line {
    /// What is sealed.
    text: String,
    /// The seal that stands there.
    pub(super) seal: Option<String>,
    /// The seal of the step before.
    previous: Option<String>,
    /// The rows that it touched; `None` when it touched none.
    touched: Option<String>,
    key: String,
}

/// Seals the step that is being closed and says whether it touched any row; one that touched none is
/// about to be taken back. Steps from before there were seals are sealed first.
pub(super) fn seal(tx: &Connection, op: i64) -> Result<bool, StoreError> {
    let mut line = line(tx, op)?;
    if line.touched.is_none() {
        return Ok(false);
    }
    if line.previous.is_none() && op > 1 {
        line.previous = seal_earlier(tx, op)?;
    }
    put(tx, op, &line.sealed(line.previous.as_deref()))?;
    Ok(true)
}

/// Seals what was never sealed, in order, and returns the last seal.
fn seal_earlier(tx: &Connection, op: i64) -> Result<Option<String>, StoreError> {
    let unsealed = "SELECT id FROM op WHERE seal IS NULL AND id < :op ORDER BY id";
    let unsealed = all(tx, unsealed, named_params! { ":op": op }, |row| row.get::<_, i64>(0))?;
    let mut last = None;
    for earlier in unsealed {
        let line = line(tx, earlier)?;
        let seal = line.sealed(line.previous.as_deref());
        put(tx, earlier, &seal)?;
        last = Some(seal);
    }
    Ok(last)
}

fn put(tx: &Connection, op: i64, seal: &str) -> Result<(), StoreError> {
    tx.prepare_cached("UPDATE op SET seal = :seal WHERE id = :op")?
        .execute(named_params! { ":seal": seal, ":op": op })?;
    Ok(())
}

/// Returns a step's line.
pub(super) fn line(connection: &Connection, op: i64) -> Result<Line, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("line_of_op.sql"))?;
    let found = statement.query_row(named_params! { ":op": op }, |row| read(row, op)).optional()?;
    found.ok_or(StoreError::NoStep { step: op })
}

fn read(row: &Row, op: i64) -> rusqlite::Result<Line> {
    let text = |column: &str| row.get::<_, Option<String>>(column);
    let undoes = row.get::<_, Option<i64>>("undoes")?.map(|undoes| undoes.to_string());
    let touched = text("touched")?;
    let parts = [Some(op.to_string()), text("at")?, text("who")?, text("kind")?, text("details")?, undoes];
    let line = parts.iter().chain([&touched]).map(|part| counted(part.as_deref().unwrap_or_default()));
    Ok(Line {
        text: line.collect(),
        seal: text("seal")?,
        previous: text("previous")?,
        touched,
        key: text("key")?.unwrap_or_default(),
    })
}

/// Returns a part with its length before it, so that no two lines read the same.
fn counted(part: &str) -> String {
    format!("{}:{part}", part.len())
}

impl Line {
    /// Returns the seal that the line should have after the seal before it, in hexadecimal.
    pub(super) fn sealed(&self, previous: Option<&str>) -> String {
        hex(&keyed(&self.key, &[previous.unwrap_or_default(), "\n", &self.text]))
    }

    /// Returns the seal that the line should have after the seal that stands before it.
    pub(super) fn expected(&self) -> String {
        self.sealed(self.previous.as_deref())
    }

    /// Returns the key of the chain.
    pub(super) fn key(&self) -> &str {
        &self.key
    }
}

/// Returns the keyed hash of some texts, one after another.
pub(super) fn keyed(key: &str, texts: &[&str]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("a key of any length will do");
    texts.iter().for_each(|text| mac.update(text.as_bytes()));
    mac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
