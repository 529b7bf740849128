//! The seals: each step is sealed with a keyed hash over a digest of what it says and changed, and over
//! the seal before it.
//!
//! # Why
//! An erasure takes codes and values away, and the chain still holds: the digest stays in the line, and
//! [`super::reseal`] seals what is left. The key stands in the register, so a chain alone proves nothing
//! against somebody who can write there; written down elsewhere, its head does: see [`super::anchor`].

use std::collections::BTreeSet;

use hmac::{Hmac, KeyInit, Mac};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use sha2::Sha256;

use super::super::StoreError;
use super::super::read::all;
use super::reseal::reseal;
use super::values::{Changed, Said, changed, counted};
use crate::domain::hex::hex;

/// A step's line as the register has it.
pub(super) struct Line {
    /// What is sealed.
    text: String,
    /// The seal that stands there.
    pub(super) seal: Option<String>,
    /// The seal of the step before.
    previous: Option<String>,
    key: String,
    /// Whether the line no longer says what its seal covers, as an erasure left it.
    thinned: bool,
    /// Whether it says and changed what was sealed last; `None` when that never was.
    pub(super) holds: Option<bool>,
}

/// Returns what is sealed of a step; before version 6 that was the line itself, and no values.
fn text(said: &Said, touched: &str, digest: Option<&str>, resealed: Option<&str>) -> String {
    match digest {
        None => said.text() + &counted(touched),
        Some(digest) => {
            let op = said.op.to_string();
            [&op, touched, digest, resealed.unwrap_or_default()].into_iter().map(counted).collect()
        }
    }
}

/// Closes a step with its seal. Says whether it touched any row; one that touched none is left open, about
/// to be taken back.
pub(super) fn close(tx: &Connection, said: &Said) -> Result<bool, StoreError> {
    let before = before(tx, said.op)?;
    let Some(Changed { touched, digest }) = changed(tx, said, &before.salt)? else { return Ok(false) };
    let previous = match before.has_values {
        true => before.previous,
        false => seal_earlier(tx, said.op)?,
    };
    let resealed = resealed(tx, said.op)?;
    let line = text(said, &touched, Some(&digest), resealed.as_deref());
    tx.prepare_cached(include_str!("close_op.sql"))?.execute(named_params! {
        ":op": said.op, ":details": said.details, ":salt": before.salt, ":digest": digest,
        ":seal": sealed(&before.key, previous.as_deref(), &line),
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
    reseal(tx, op, &without.into_iter().collect::<BTreeSet<_>>(), &BTreeSet::new())?;
    Ok(before(tx, op)?.previous)
}

/// Returns a step's line.
pub(super) fn line(connection: &Connection, op: i64) -> Result<Line, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("line_of_op.sql"))?;
    let line = statement.query_row(named_params! { ":op": op }, |row| Ok(read(connection, row)));
    line.optional()?.ok_or(StoreError::NoStep { step: op })?
}

fn read(connection: &Connection, row: &Row) -> Result<Line, StoreError> {
    let get = |column: &str| row.get::<_, Option<String>>(column);
    let (said, salt, held) = (Said::read(row)?, get("salt")?, get("held")?);
    let now = changed(connection, &said, salt.as_deref().unwrap_or_default())?;
    let touched = now.as_ref().map(|now| now.touched.as_str()).unwrap_or_default();
    let now_digest = now.as_ref().map(|now| now.digest.as_str()).unwrap_or_default();
    Ok(Line {
        text: text(&said, touched, get("digest")?.as_deref(), get("resealed")?.as_deref()),
        seal: get("seal")?,
        previous: get("previous")?,
        key: row.get("key")?,
        thinned: row.get("thinned")?,
        holds: held.map(|held| salt.is_some() && held == now_digest),
    })
}

impl Line {
    /// Returns the seal that the line should have after the seal before it, in hexadecimal.
    pub(super) fn sealed(&self, previous: Option<&str>) -> String {
        match (&self.seal, self.thinned) {
            // The next seal holds this one fast, and what is left is sealed by the erasure.
            (Some(seal), true) => seal.clone(),
            _ => sealed(&self.key, previous, &self.text),
        }
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
