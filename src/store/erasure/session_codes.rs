//! Codes of the person's own sessions that name the person, as an import may have brought them.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};

use super::super::StoreError;
use super::super::read::all;
use crate::domain::code::NOBODY;
use crate::domain::mention::names;

/// Returns these codes, each with another, made of the code of the evidence and the session's number, or with
/// none where nothing stays.
pub(super) fn naming(
    tx: &Connection,
    id: i64,
    words: &[String],
    to: Option<&str>,
) -> Result<BTreeMap<String, String>, StoreError> {
    let sessions = all(tx, include_str!("list_sessions.sql"), named_params! { ":id": id }, |row| {
        Ok((row.get::<_, i64>("id")?, row.get::<_, String>("code")?))
    })?;
    let naming = sessions.into_iter().filter(|(_, code)| words.iter().any(|word| names(code, word)));
    let other = |session: i64| to.map_or_else(|| NOBODY.to_owned(), |to| format!("{to}-{session}"));
    Ok(naming.map(|(session, code)| (code, other(session))).collect())
}

/// Puts the other codes in their place in the table.
pub(super) fn recode(tx: &Connection, codes: &BTreeMap<String, String>) -> Result<(), StoreError> {
    for (code, other) in codes {
        tx.prepare_cached("UPDATE session SET code = :other WHERE code = :code")?
            .execute(named_params! { ":code": code, ":other": other })?;
    }
    Ok(())
}
