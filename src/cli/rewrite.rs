//! The register written anew, under another key or under none, and put in its own place.
//!
//! # Why
//! SQLCipher can change the key in place, but the salt in the first bytes of the file stays then: whoever
//! goes back to an earlier passphrase has the earlier key again, and with it every recovery sheet and
//! every colleague's passphrase of that time. A new file has a salt of its own. It takes the register's
//! name in one act, whoever waits to write looks first which file it is, and the old one stays whole until
//! then. The price is room for a second file meanwhile.

use std::io;
use std::path::Path;

use tempfile::NamedTempFile;

use crate::store::{Key, Store, folder_of};

use super::backup::{folder, make::part};
use super::desk::Desk;
use super::explain::{reason, shown};
use super::failure::Failure;
use super::leftover;

/// Writes all that a register holds into a new file beside it, compared with it value by value and on the
/// disk; nobody writes into the register until the store goes.
pub(super) fn written(
    store: &Store,
    key: Option<&Key>,
    new: Option<&Key>,
    desk: &Desk,
) -> Result<NamedTempFile, Failure> {
    let register = store.path();
    let folder = folder_of(register);
    leftover::clear(folder);
    let made = part(folder).map_err(|error| trouble(folder, &error, desk))?;
    store.convert_to(key, made.path(), new).map_err(|error| error.of(register))?;
    made.as_file().sync_all().map_err(|error| trouble(register, &error, desk))?;
    Ok(made)
}

/// Gives the new file the register's name, in one act; [`synced`] then sees that it lasts.
pub(super) fn put_in_place(made: NamedTempFile, register: &Path, desk: &Desk) -> Result<(), Failure> {
    made.persist(register).map(drop).map_err(|error| trouble(register, &error.error, desk))
}

/// Sees that the names in the register's folder reach the disk.
pub(super) fn synced(register: &Path, desk: &Desk) -> Result<(), Failure> {
    let folder = folder_of(register);
    folder::sync(folder).map_err(|error| trouble(folder, &error, desk))
}

/// Returns what the system says of a file as a failure.
pub(super) fn trouble(path: &Path, error: &io::Error, desk: &Desk) -> Failure {
    let line = desk.tr.file_trouble(&shown(path), &reason(error, &desk.tr));
    Failure::unusable(line).hint(desk.tr.hint_file())
}
