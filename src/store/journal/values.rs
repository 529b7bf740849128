//! What a step says and what it changed, as far as a seal covers them.

use std::collections::BTreeMap;

use hmac::{Hmac, KeyInit, Mac};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, named_params};
use sha2::Sha256;

use super::super::StoreError;
use crate::domain::hex::hex;

/// What a step says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    /// The step.
    pub(super) op: i64,
    /// When it was taken: UTC, to the second.
    pub(super) at: String,
    /// Who took it.
    pub(super) who: String,
    /// What kind of step.
    pub(super) kind: String,
    /// Codes and counts, as JSON.
    pub(super) details: String,
    /// The step that it takes back or brings back.
    pub(super) undoes: Option<i64>,
}

impl Said {
    /// Reads what a step says.
    pub(super) fn read(row: &Row) -> rusqlite::Result<Self> {
        Ok(Self {
            op: row.get("id")?,
            at: row.get("at")?,
            who: row.get("who")?,
            kind: row.get("kind")?,
            details: row.get("details")?,
            undoes: row.get("undoes")?,
        })
    }

    /// Returns all of it as one text.
    pub(super) fn text(&self) -> String {
        let (op, undoes) = (self.op.to_string(), self.undoes.map(|op| op.to_string()));
        let parts = [&op, &self.at, &self.who, &self.kind, &self.details, &undoes.unwrap_or_default()];
        parts.into_iter().map(|part| counted(part)).collect()
    }
}

/// Returns a part with its length before it, so that no two lines read the same.
pub(super) fn counted(part: &str) -> String {
    format!("{}:{part}", part.len())
}

/// What a step changed.
pub(super) struct Changed {
    /// The rows by table, as a line of the chain has them: `mark=6,session=1`.
    pub(super) touched: String,
    /// The digest of all that the step says and of all values before and after, in hexadecimal.
    pub(super) digest: String,
}

/// Reads what a step changed; `None` when it touched no row.
///
/// The digest is HMAC-SHA-256, keyed with the salt, over what the step says and each change in order: its
/// table, its images and how many rows they hold, each with its length before it.
pub(super) fn changed(tx: &Connection, said: &Said, salt: &str) -> Result<Option<Changed>, StoreError> {
    let mut digest = Hmac::<Sha256>::new_from_slice(salt.as_bytes()).expect("a key of any length will do");
    digest.update(said.text().as_bytes());
    let mut rows: BTreeMap<String, u64> = BTreeMap::new();
    let mut statement = tx.prepare_cached(include_str!("list_changed.sql"))?;
    let mut changes = statement.query(named_params! { ":op": said.op })?;
    while let Some(change) = changes.next()? {
        let entity = change.get_ref("entity")?.as_str().unwrap_or_default();
        match rows.get_mut(entity) {
            Some(count) => *count += 1,
            None => drop(rows.insert(entity.to_owned(), 1)),
        }
        take(&mut digest, change)?;
    }
    if rows.is_empty() {
        return Ok(None);
    }
    let touched: Vec<_> = rows.iter().map(|(entity, count)| format!("{entity}={count}")).collect();
    Ok(Some(Changed { touched: touched.join(","), digest: hex(&digest.finalize().into_bytes()) }))
}

fn take(digest: &mut Hmac<Sha256>, change: &Row) -> rusqlite::Result<()> {
    for column in ["entity", "before", "after"] {
        match change.get_ref(column)? {
            ValueRef::Text(text) => {
                digest.update(format!("{}:", text.len()).as_bytes());
                digest.update(text);
            }
            _ => digest.update(b"-"),
        }
    }
    let many: i64 = change.get("many")?;
    digest.update(format!("{many};").as_bytes());
    Ok(())
}
