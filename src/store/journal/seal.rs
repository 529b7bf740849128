//! The seals: each step's line is sealed with a keyed hash over it, over a digest of the values that it
//! changed, and over the seal before it.
//!
//! # Why
//! An erasure takes values away, and the chain still holds: the digest stays in the line, and
//! [`super::reseal`] seals what is left. The key stands in the register, so a chain alone proves nothing
//! against somebody who can write there; written down elsewhere, its head does: see [`super::anchor`].

use std::collections::BTreeSet;

use hmac::{Hmac, KeyInit, Mac};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use sha2::Sha256;

use super::super::StoreError;
use super::super::read::all;
use super::reseal::reseal;
use super::values::{changed, hex};

/// A step's line as the register has it.
pub(super) struct Line {
    /// What is sealed.
    text: String,
    /// The seal that stands there.
    pub(super) seal: Option<String>,
    /// The seal of the step before.
    previous: Option<String>,
    key: String,
    /// Whether the values are those that were sealed; `None` when they never were.
    pub(super) values_hold: Option<bool>,
}

/// The parts of a line, in the order in which they are sealed.
#[derive(Default)]
pub(super) struct Parts<'a> {
    /// The step.
    pub(super) op: i64,
    /// When it was taken.
    pub(super) at: &'a str,
    /// Who took it.
    pub(super) who: &'a str,
    /// What kind of step.
    pub(super) kind: &'a str,
    /// Codes and counts, as JSON.
    pub(super) details: &'a str,
    /// The step that it takes back or brings back.
    pub(super) undoes: Option<i64>,
    /// The rows that it touched, by table.
    pub(super) touched: &'a str,
    /// The digest of their values; steps from before version 6 have none.
    pub(super) digest: Option<&'a str>,
    /// The digests of earlier steps that it sealed anew.
    pub(super) resealed: Option<&'a str>,
}

impl Parts<'_> {
    /// Returns the line: what a register from before version 6 does not have is left out, so that its
    /// seals hold.
    fn text(&self) -> String {
        let (op, undoes) = (self.op.to_string(), self.undoes.map(|op| op.to_string()));
        let line = [&op, self.at, self.who, self.kind, self.details, undoes.as_deref().unwrap_or_default()];
        let late = [self.digest, self.resealed].into_iter().flatten();
        line.into_iter().chain([self.touched]).chain(late).map(counted).collect()
    }
}

/// Returns a part with its length before it, so that no two lines read the same.
fn counted(part: &str) -> String {
    format!("{}:{part}", part.len())
}

/// Closes a step: seals its line and its values. Says whether it touched any row; one that touched none
/// is left open, about to be taken back.
pub(super) fn close(tx: &Connection, step: &Parts) -> Result<bool, StoreError> {
    let before = before(tx, step.op)?;
    let Some(values) = changed(tx, step.op, &before.salt)? else { return Ok(false) };
    let previous = match before.has_values {
        true => before.previous,
        false => seal_earlier(tx, step.op)?,
    };
    let resealed = resealed(tx, step.op)?;
    let line = Parts {
        touched: &values.touched,
        digest: Some(&values.digest),
        resealed: resealed.as_deref(),
        ..*step
    };
    let seal = sealed(&before.key, previous.as_deref(), &line.text());
    tx.prepare_cached(include_str!("close_op.sql"))?.execute(named_params! {
        ":op": step.op, ":details": step.details, ":seal": seal, ":salt": before.salt, ":digest": values.digest,
    })?;
    Ok(true)
}

/// What a step is sealed after.
struct Before {
    previous: Option<String>,
    has_values: bool,
    salt: String,
    key: String,
}

fn before(tx: &Connection, op: i64) -> Result<Before, StoreError> {
    let mut statement = tx.prepare_cached(include_str!("seals_before.sql"))?;
    Ok(statement.query_row(named_params! { ":op": op }, |row| {
        Ok(Before {
            previous: row.get("previous")?,
            has_values: row.get("has_values")?,
            salt: row.get("salt")?,
            // Without its key nothing can be sealed, and no seal can be told from another.
            key: row.get("key")?,
        })
    })?)
}

/// Returns the digests that a step sealed anew, as its line has them.
fn resealed(tx: &Connection, op: i64) -> Result<Option<String>, StoreError> {
    let mut statement = tx.prepare_cached(include_str!("resealed_by.sql"))?;
    Ok(statement.query_row(named_params! { ":op": op }, |row| row.get(0))?)
}

/// Seals what was taken before there were seals, in order, and the values from before those were
/// sealed; returns the last seal.
fn seal_earlier(tx: &Connection, op: i64) -> Result<Option<String>, StoreError> {
    let unsealed = "SELECT id FROM op WHERE seal IS NULL AND id < :op ORDER BY id";
    for earlier in all(tx, unsealed, named_params! { ":op": op }, |row| row.get::<_, i64>(0))? {
        let seal = line(tx, earlier)?.expected();
        tx.prepare_cached("UPDATE op SET seal = :seal WHERE id = :op")?
            .execute(named_params! { ":seal": seal, ":op": earlier })?;
    }
    let without = include_str!("list_without_values.sql");
    let without = all(tx, without, named_params! { ":op": op }, |row| row.get(0))?;
    reseal(tx, op, &without.into_iter().collect::<BTreeSet<_>>())?;
    Ok(before(tx, op)?.previous)
}

/// Returns a step's line.
pub(super) fn line(connection: &Connection, op: i64) -> Result<Line, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("line_of_op.sql"))?;
    let line = statement.query_row(named_params! { ":op": op }, |row| Ok(read(connection, row, op)));
    line.optional()?.ok_or(StoreError::NoStep { step: op })?
}

fn read(connection: &Connection, row: &Row, op: i64) -> Result<Line, StoreError> {
    let text = |column: &str| row.get::<_, Option<String>>(column);
    let [at, who, kind, details] =
        ["at", "who", "kind", "details"].map(|column| text(column).map(Option::unwrap_or_default));
    let (at, who, kind, details) = (at?, who?, kind?, details?);
    let (digest, salt, held, resealed) = (text("digest")?, text("salt")?, text("held")?, text("resealed")?);
    let values = changed(connection, op, salt.as_deref().unwrap_or_default())?;
    let touched = values.as_ref().map(|values| values.touched.as_str()).unwrap_or_default();
    let now = values.as_ref().map(|values| values.digest.as_str()).unwrap_or_default();
    let parts = Parts {
        op,
        at: &at,
        who: &who,
        kind: &kind,
        details: &details,
        undoes: row.get("undoes")?,
        touched,
        digest: digest.as_deref(),
        resealed: resealed.as_deref(),
    };
    Ok(Line {
        text: parts.text(),
        seal: text("seal")?,
        previous: text("previous")?,
        key: row.get("key")?,
        values_hold: held.map(|held| salt.is_some() && held == now),
    })
}

impl Line {
    /// Returns the seal that the line should have after the seal before it, in hexadecimal.
    pub(super) fn sealed(&self, previous: Option<&str>) -> String {
        sealed(&self.key, previous, &self.text)
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

fn sealed(key: &str, previous: Option<&str>, line: &str) -> String {
    hex(&keyed(key, &[previous.unwrap_or_default(), "\n", line]))
}

/// Returns the keyed hash of some texts, one after another.
pub(super) fn keyed(key: &str, texts: &[&str]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("a key of any length will do");
    texts.iter().for_each(|text| mac.update(text.as_bytes()));
    mac.finalize().into_bytes().to_vec()
}
