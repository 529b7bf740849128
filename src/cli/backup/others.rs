//! Files beside the register that hold what it held, and are no backups.

use std::path::{Path, PathBuf};

use crate::domain::code::ParticipantCode;
use crate::domain::fact::ParticipantId;
use crate::store::{Lock, Store, lock_of};

/// What a conversion leaves, until somebody removes it.
const LEFT: [&str; 2] = [".before-encryption", ".before-decryption"];

/// Returns those that still hold a person; what cannot be looked into may hold anybody.
pub(in crate::cli) fn holding(
    register: &Path,
    code: &ParticipantCode,
    number: ParticipantId,
) -> Vec<PathBuf> {
    let paths = LEFT.map(|ending| {
        let mut path = register.as_os_str().to_owned();
        path.push(ending);
        PathBuf::from(path)
    });
    let there = paths.into_iter().filter(|path| path.symlink_metadata().is_ok());
    there.filter(|path| may_hold(path, code, number)).collect()
}

fn may_hold(path: &Path, code: &ParticipantCode, number: ParticipantId) -> bool {
    if !matches!(lock_of(path), Ok(Lock::Plain)) {
        return true;
    }
    let found = Store::open_as_it_is(path, None).and_then(|store| store.read().number_ever(code));
    found.map_or(true, |found| found == Some(number))
}
