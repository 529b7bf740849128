//! Sealing anew what an erasure left of earlier steps.
//!
//! # Why
//! The digest of values that are gone could still be tried against a guess; its salt goes with them. The
//! digests of what was left are in the line of the step that erased, so that whoever writes down the
//! chain's head afterwards holds these values fast, too.

use std::collections::BTreeSet;

use rusqlite::{Connection, named_params};

use super::super::StoreError;
use super::values::{Said, changed};

/// No digest has this form: what was no longer as it was sealed stays so.
const BROKEN: &str = "broken";

/// Seals what steps say and changed anew, in the step `by`, which is open. Those that were not as they had
/// been sealed stay `broken`: nobody's rewriting is covered up.
pub(in crate::store) fn reseal(
    tx: &Connection,
    by: i64,
    steps: &BTreeSet<i64>,
    broken: &BTreeSet<i64>,
) -> Result<(), StoreError> {
    for &op in steps.iter().filter(|op| **op != by) {
        forget_salts(tx, op)?;
        let salt: String = tx.query_row("SELECT lower(hex(randomblob(16)))", [], |row| row.get(0))?;
        let mut said = tx.prepare_cached(include_str!("find_said.sql"))?;
        let said = said.query_row(named_params! { ":op": op }, Said::read)?;
        let digest = match broken.contains(&op) {
            true => BROKEN.to_owned(),
            false => changed(tx, &said, &salt)?.map(|changed| changed.digest).unwrap_or_default(),
        };
        tx.prepare_cached(include_str!("insert_resealed.sql"))?
            .execute(named_params! { ":op": op, ":by": by, ":salt": salt, ":digest": digest })?;
    }
    Ok(())
}

fn forget_salts(tx: &Connection, op: i64) -> Result<(), StoreError> {
    tx.prepare_cached("UPDATE op SET salt = NULL WHERE id = :op")?.execute(named_params! { ":op": op })?;
    tx.prepare_cached("UPDATE resealed SET salt = NULL WHERE op = :op")?
        .execute(named_params! { ":op": op })?;
    Ok(())
}
