//! The values of a step, as far as a seal covers them: how many rows of which tables, and a salted
//! digest of every image.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use hmac::{Hmac, KeyInit, Mac};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, named_params};
use sha2::Sha256;

use super::super::StoreError;

/// What a step changed.
pub(super) struct Changed {
    /// The rows by table, as a line of the chain has them: `mark=6,session=1`.
    pub(super) touched: String,
    /// The digest of all values before and after, in hexadecimal.
    pub(super) digest: String,
}

/// Reads what a step changed; `None` when it touched no row.
///
/// The digest is HMAC-SHA-256, keyed with the salt, over each change in order: its table, its images
/// and how many rows they hold, each with its length before it.
pub(super) fn changed(tx: &Connection, op: i64, salt: &str) -> Result<Option<Changed>, StoreError> {
    let mut digest = Hmac::<Sha256>::new_from_slice(salt.as_bytes()).expect("a key of any length will do");
    let mut rows: BTreeMap<String, u64> = BTreeMap::new();
    let mut statement = tx.prepare_cached(include_str!("list_changed.sql"))?;
    let mut changes = statement.query(named_params! { ":op": op })?;
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

/// Returns bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        write!(text, "{byte:02x}").expect("a string takes what is written");
    }
    text
}
