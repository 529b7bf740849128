//! Sealing anew what an erasure left of earlier steps.
//!
//! # Why
//! The digest of values that are gone could still be tried against a guess; its salt goes with them. The
//! digests of what was left are in the line of the step that erased, so that whoever writes down the
//! chain's head afterwards holds these values fast, too.

use std::collections::BTreeSet;

use rusqlite::{Connection, named_params};

use super::super::StoreError;
use super::values::changed;

/// Seals the values of steps anew, in the step `by`, which is open.
pub(in crate::store) fn reseal(tx: &Connection, by: i64, steps: &BTreeSet<i64>) -> Result<(), StoreError> {
    for &op in steps.iter().filter(|op| **op != by) {
        forget_salts(tx, op)?;
        let salt: String = tx.query_row("SELECT lower(hex(randomblob(16)))", [], |row| row.get(0))?;
        let digest = changed(tx, op, &salt)?.map(|changed| changed.digest).unwrap_or_default();
        tx.prepare_cached(
            "INSERT OR REPLACE INTO resealed (op, by_op, salt, digest) VALUES (:op, :by, :salt, :digest)",
        )?
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
