//! The backup, made ready to be the register, and put in its place.

use std::path::Path;

use tempfile::NamedTempFile;

use crate::domain::retention::Keeps;
use crate::store::{Care, Key, Look, Step, StepKind, Store, StoreError, folder_of};

use super::super::backup::folder;
use super::super::backup::make::part;
use super::super::desk::{self, Desk};
use super::super::erase::erasing;
use super::super::explain::reason;
use super::super::failure::Failure;
use super::super::leftover;
use super::super::meter::Meter;
use super::present::{Present, Since, beside};
use super::source::Source;

/// What came of it once the copy has the register's name.
pub(super) struct Placed {
    /// How many people were erased again.
    pub(super) erased_again: usize,
    /// That the name may not outlast a power cut, where the system could not see it to the disk.
    pub(super) lasting: Result<(), StoreError>,
}

/// Puts a copy of the backup in the register's place.
///
/// # Errors
/// The register is as it was then.
pub(super) fn put_in_place(
    register: &Path,
    (source, present, since): (&Source, &Present, &Since),
    line: Step,
    desk: &Desk,
) -> Result<Placed, Failure> {
    let here = folder_of(register);
    let trouble = |error| {
        let line = desk.tr.restore_not_placed(&folder::told(register), &reason(&error, &desk.tr));
        Failure::unusable(line).hint(desk.tr.hint_space())
    };
    leftover::clear(here);
    let mut copy = part(here).map_err(trouble)?;
    let meter = Meter::new(desk);
    let copied = source.open()?.copy_to(copy.as_file_mut(), &mut |done, all| meter.tell(done, all));
    copied.map_err(|error| match error {
        StoreError::Copy(error) => trouble(error),
        other => other.into(),
    })?;
    copy.as_file().sync_all().map_err(trouble)?;
    meter.pages();
    let own = source.key.clone().map(Key::Raw);
    // Nobody knows the copy by its name, and what was done to it alone is not done.
    let named = |error: StoreError| match error {
        StoreError::MayNotLast { error, .. } => trouble(error),
        other => Failure::from(other.of(register)),
    };
    Store::migrate(copy.path(), own.as_ref()).map_err(named)?;
    let (copy, key) = match present.key() {
        Some(key) if source.key.as_ref().is_none_or(|own| own.bytes() != key.bytes()) => {
            let key = Key::Raw(key.clone());
            let made = part(here).map_err(trouble)?;
            under(copy.path(), own.as_ref(), made.path(), &key).map_err(named)?;
            made.as_file().sync_all().map_err(trouble)?;
            (made, Some(key))
        }
        _ => (copy, own),
    };
    let erased_again = make_ready(copy.path(), key.as_ref(), (&source.look, present, since), line);
    let erased_again = erased_again.map_err(|failure| match failure {
        Failure::Store(error) => named(error),
        other => other,
    })?;
    swap(copy, register, present).map_err(|swapped| match swapped {
        Swapped::Store(failure) => failure,
        Swapped::File(error) => trouble(error),
    })?;
    let lasting =
        folder::sync(here).map_err(|error| StoreError::MayNotLast { path: register.to_owned(), error });
    Ok(Placed { erased_again, lasting })
}

/// Writes a copy anew under the key that the register has: its passphrases open it then as before.
fn under(copy: &Path, key: Option<&Key>, made: &Path, new: &Key) -> Result<(), StoreError> {
    let store = Store::open_to_read(copy, key, Care::Whole)?;
    store.read().let_go()?;
    store.convert_to(key, made, Some(new))
}

/// Brings the copy up to date: this version's tables, the erasures since, and the line of the log.
fn make_ready(
    copy: &Path,
    key: Option<&Key>,
    (look, present, since): (&Look, &Present, &Since),
    line: Step,
) -> Result<usize, Failure> {
    let mut store = Store::open(copy, key, desk::author(), Care::Whole)?;
    if let Some(own) = present.identity().filter(|own| own.is_same(&look.identity)) {
        store.adopt(own)?;
    }
    let known = store.read().erasures()?;
    // A backup from before the project had its day must not lose what that day keeps.
    let retention = present.retention().max(look.retention);
    let mut again = 0;
    for erasure in since.erased.iter().filter(|erasure| !known.iter().any(|known| known.is_same(erasure))) {
        if store.read().holds(erasure)? {
            // What an erasure did not leave is not left by its repetition either.
            let retention = retention.filter(|_| erasure.keeps != Some(Keeps::Nothing));
            let erasing = erasing(&store.read(), erasure.number, retention)?;
            store.erase(&erasing, Step::new(StepKind::Erase))?;
            again += 1;
        } else {
            store.note_erasure(erasure)?;
        }
    }
    store.finish_erasure()?;
    store.note_step(line)?;
    Ok(again)
}

/// Why the copy did not take the register's place.
enum Swapped {
    Store(Failure),
    File(std::io::Error),
}

/// Gives the copy the register's name, while nobody can write into the register.
fn swap(copy: NamedTempFile, register: &Path, present: &Present) -> Result<(), Swapped> {
    let held = match present {
        Present::Sound(look, key) => {
            let store = Store::open_as_it_is(register, key.clone().map(Key::Raw).as_ref());
            let held = store.and_then(|store| store.hold(look.step).map(|()| store));
            Some(held.map_err(|error| Swapped::Store(error.into()))?)
        }
        Present::Damaged(..) | Present::Gone => {
            // What SQLite left beside the old file would be taken for the new one's.
            let _ = std::fs::remove_file(beside(register));
            None
        }
    };
    // Where an open file cannot be replaced it is let go first.
    let held = held.filter(|_| cfg!(unix));
    let placed = match present {
        Present::Gone => copy.persist_noclobber(register),
        _ => copy.persist(register),
    };
    drop(held);
    placed.map(drop).map_err(|error| Swapped::File(error.error))
}
