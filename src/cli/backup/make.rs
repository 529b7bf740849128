//! Making one backup: copied under a name of its own, seen to be sound, then given its name.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::domain::backup::{BackupKind, BackupName};
use crate::store::{Depth, Key, Look, Store, StoreError, folder_of};
use crate::words::Words;

use super::super::explain::{self, reason};
use super::super::failure::Failure;
use super::super::leftover;
use super::super::meter::Meter;
use super::{erased, folder};

/// Room that a daily backup leaves for the step that comes after it.
const ROOM: usize = 1 << 20;

/// A backup that was made.
pub(in crate::cli) struct Made {
    /// Where it is.
    pub(in crate::cli) path: PathBuf,
    /// Its name.
    pub(in crate::cli) name: BackupName,
    /// What is in it.
    pub(in crate::cli) look: Look,
}

impl Made {
    /// Removes it again: what it was made for did not happen.
    pub(in crate::cli) fn discard(&self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

/// Why there is no backup.
#[derive(Debug)]
pub(in crate::cli) enum Trouble {
    /// The folder does not do what is asked of it.
    Folder(PathBuf, io::Error),
    /// The copy is not what the register is.
    Unsound(PathBuf),
    /// The register, which stands there.
    Store(PathBuf, StoreError),
}

impl Trouble {
    /// Returns the refusal that it is, with the way out where another folder is one.
    pub(in crate::cli) fn failure(self, hint: String, tr: &Words) -> Failure {
        match self {
            Self::Folder(folder, error) => {
                let line = tr.backup_not_made(&folder::told(&folder), &reason(&error, tr));
                Failure::refused(line).hint(hint)
            }
            Self::Unsound(folder) => Failure::refused(tr.backup_unsound(&folder::told(&folder))).hint(hint),
            Self::Store(register, error) => explain::store_at(error, &register, tr),
        }
    }
}

/// Copies an open register into a folder that is there.
pub(in crate::cli) fn make(
    (store, key): (&Store, Option<&Key>),
    folder: &Path,
    name: BackupName,
    depth: Depth,
    meter: &Meter,
) -> Result<Made, Trouble> {
    let trouble = |error| Trouble::Folder(folder.to_owned(), error);
    // A copy of a file that is still to be written anew would hold what was erased; one that cannot be
    // carries the mark along.
    let _ = store.finish_erasure();
    leftover::clear(folder);
    // A conversion that was killed may have left the register in plain text: the first step of a day,
    // which makes a backup, does not let it lie.
    leftover::clear(folder_of(store.path()));
    let mut part = part(folder).map_err(trouble)?;
    let copied = store.copy_to(part.as_file_mut(), &mut |done, all| meter.tell(done, all));
    copied.map_err(|error| match error {
        StoreError::Copy(error) => trouble(error),
        other => Trouble::Store(store.path().to_owned(), other),
    })?;
    if name.kind == BackupKind::Daily {
        leave_room(part.as_file_mut()).map_err(trouble)?;
    }
    part.as_file().sync_all().map_err(trouble)?;
    meter.pages();
    let copy = Store::open_as_it_is(part.path(), key).and_then(|copy| copy.look(depth));
    // What is damaged is copied as it is: the register is told of, not the copy. It is opened again
    // for that, as SQLCipher reads nothing more where it met a damaged page.
    let again = || Store::open_as_it_is(store.path(), key).and_then(|store| store.look(depth));
    let look = copy.map_err(|_| match again() {
        Err(error) => Trouble::Store(store.path().to_owned(), error),
        Ok(_) => Trouble::Unsound(folder.to_owned()),
    })?;
    let (path, name) = place(part, folder, name).map_err(trouble)?;
    // The backup is whole without it.
    let _ = erased::note(&look, folder);
    Ok(Made { path, name, look })
}

/// Sees that the disk has room for more than the copy: a backup must not take the last of it from the
/// attendance that somebody is about to mark.
fn leave_room(copy: &mut File) -> io::Result<()> {
    let size = copy.metadata()?.len();
    copy.write_all(&vec![0; ROOM])?;
    copy.set_len(size)
}

/// Returns a new file in the folder that nobody takes for a backup; it goes when it is dropped,
/// and after an interruption with the next copy that is made there: its lock tells that nobody is at it.
pub(in crate::cli) fn part(folder: &Path) -> io::Result<NamedTempFile> {
    let part = tempfile::Builder::new().prefix(leftover::COPY).tempfile_in(folder)?;
    // Where files cannot be locked, age tells.
    let _ = part.as_file().try_lock();
    Ok(part)
}

/// Gives the copy its name, never in place of another file.
pub(in crate::cli) fn place(
    mut part: NamedTempFile,
    folder: &Path,
    mut name: BackupName,
) -> io::Result<(PathBuf, BackupName)> {
    // The later of two backups of one second has the higher number, whatever they were made for.
    let names = folder::names(folder)?;
    let numbers = names.iter().filter(|other| other.at == name.at).map(|other| other.number);
    name.number = numbers.max().map_or(1, |number| number + 1);
    loop {
        let path = folder.join(name.to_string());
        match part.persist_noclobber(&path) {
            Ok(_) => {
                folder::sync(folder)?;
                return Ok((path, name));
            }
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => part = error.file,
            Err(error) => return Err(error.error),
        }
        name.number += 1;
    }
}
