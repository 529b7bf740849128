//! What stands in the place of an encrypted register.
//!
//! # Why
//! A file that is not encrypted needs no passphrase, so nobody would notice that it took the register's
//! place, and what is recorded from then on would lie there for all to read. ikut remembers little, but
//! two things tell: the key of the register that was unlocked here, and the passphrases of colleagues
//! beside it.

use std::path::Path;

use crate::store::{Lock, Slots, StoreError, lock_of};

use super::desk::Desk;
use super::explain::shown;
use super::failure::Failure;
use super::keyring;

/// What tells that the register at a path was encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trace {
    /// Its key is kept.
    Unlocked,
    /// Passphrases of colleagues lie beside it.
    Colleagues,
}

/// Returns what tells that a register which is not encrypted was.
pub(super) fn trace(register: &Path) -> Option<Trace> {
    if keyring::stood_at(register).is_some() {
        return Some(Trace::Unlocked);
    }
    Slots::exist(register).then_some(Trace::Colleagues)
}

/// Returns whether the register at a path needs a passphrase.
///
/// # Errors
/// It needs none, although it once did; also as [`lock_of`].
pub(super) fn expected_lock(register: &Path, desk: &Desk) -> Result<Lock, Failure> {
    match lock_of(register)? {
        Lock::Plain => trace(register).map_or(Ok(Lock::Plain), |trace| Err(refused(register, trace, desk))),
        lock => Ok(lock),
    }
}

/// Refuses a file that is not encrypted in the place of a register that was; whatever else stands there
/// passes.
pub(super) fn refuse_plain(register: &Path, desk: &Desk) -> Result<(), Failure> {
    match lock_of(register) {
        Ok(Lock::Plain) => expected_lock(register, desk).map(drop),
        _ => Ok(()),
    }
}

/// As [`expected_lock`], without a word of why not.
pub(super) fn quietly(register: &Path) -> Result<Option<Lock>, StoreError> {
    let lock = lock_of(register)?;
    Ok(Some(lock).filter(|lock| *lock == Lock::Encrypted || trace(register).is_none()))
}

fn refused(register: &Path, trace: Trace, desk: &Desk) -> Failure {
    let tr = &desk.tr;
    let path = shown(register);
    let line = match trace {
        Trace::Unlocked => tr.plain_where_unlocked(&path),
        Trace::Colleagues => tr.plain_beside_keys(&path, &shown(&Slots::path(register))),
    };
    Failure::unusable(line).hint(tr.hint_plain_restore()).hint(tr.hint_plain_meant())
}
