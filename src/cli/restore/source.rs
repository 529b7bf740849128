//! The backup that is to come back, opened, and which one is meant.

use std::path::{Path, PathBuf};

use crate::domain::backup::{BackupKind, BackupName, is_ahead};
use crate::store::{Depth, Entry, Key, Lock, Look, RawKey, StepKind, Store, StoreError, lock_of, salt_of};

use super::super::backup::folder;
use super::super::backup::list::{BackupState, Found, found, is_plain};
use super::super::desk::Desk;
use super::super::explain::{self, reason, shown, typed};
use super::super::failure::{Exit, Failure};
use super::super::meter::Meter;
use super::super::{ask, clock, keyring, passphrase};

/// How often the passphrase of a backup may be typed.
const TRIES: u32 = 3;

/// A backup that can come back.
pub(super) struct Source {
    /// Where it is.
    pub(super) path: PathBuf,
    /// Its key; `None` where it is not encrypted.
    pub(super) key: Option<RawKey>,
    /// What is in it.
    pub(super) look: Look,
}

impl Source {
    /// Reads a backup through, with the passphrase that opens it.
    pub(super) fn of(path: &Path, desk: &Desk) -> Result<Self, Failure> {
        refuse_passphrase_of_none(path, desk)?;
        if needs_its_own(path, desk) && ask::can_ask(desk) {
            let typed = passphrase::ask_for_earlier(&folder::told(path), desk)?;
            desk.answers.borrow_mut().earlier = typed;
        }
        let read = || desk.opened_copy(path, |key| Ok((key_of(path, key)?, looked(path, key, desk)?)));
        let mut opened = read();
        for _ in 0..TRIES {
            if !is_wrong(&opened) || !ask::can_ask(desk) {
                break;
            }
            ask::tell(&desk.tr.backup_other_passphrase(&folder::told(path)));
            // A passphrase of the register that was mistyped is mended here, too.
            let typed = passphrase::ask_for_earlier(&folder::told(path), desk)?;
            let mut answers = desk.answers.borrow_mut();
            (answers.earlier, answers.derived_earlier) = (typed, Default::default());
            drop(answers);
            opened = read();
        }
        let (key, look) = opened.map_err(|failure| unfit(failure, path, desk))?;
        Ok(Self { path: path.to_owned(), key, look })
    }

    /// Opens it once more.
    pub(super) fn open(&self) -> Result<Store, StoreError> {
        Store::open_as_it_is(&self.path, self.key.clone().map(Key::Raw).as_ref())
    }
}

fn key_of(path: &Path, key: Option<&Key>) -> Result<Option<RawKey>, StoreError> {
    key.map(|key| key.raw(path)).transpose()
}

fn looked(path: &Path, key: Option<&Key>, desk: &Desk) -> Result<Look, StoreError> {
    let store = Store::open_as_it_is(path, key)?;
    // Nothing is asked any more: it opens.
    let meter = Meter::new(desk);
    meter.pages();
    store.look(Depth::Whole)
}

fn is_wrong<T>(opened: &Result<T, Failure>) -> bool {
    matches!(opened, Err(Failure::Store(StoreError::WrongPassphrase { .. })))
}

/// Refuses a passphrase that is given as the register's where only the backup has one.
fn refuse_passphrase_of_none(backup: &Path, desk: &Desk) -> Result<(), Failure> {
    let has_one = desk.answers.borrow().earlier.is_some();
    match is_plain(desk) && passphrase::is_given(desk) && !has_one && is_encrypted(backup) {
        true => Err(Failure::unusable(desk.tr.backup_encrypted(&folder::told(backup)))
            .hint(desk.tr.hint_backup_passphrase())),
        false => Ok(()),
    }
}

fn is_encrypted(path: &Path) -> bool {
    matches!(lock_of(path), Ok(Lock::Encrypted))
}

/// Says whether a backup wants a passphrase, none was given, and none of the register's can be meant.
fn needs_its_own(backup: &Path, desk: &Desk) -> bool {
    let has_one = desk.answers.borrow().earlier.is_some() || passphrase::is_given(desk);
    let of_register = desk.path().is_ok_and(|register| is_encrypted(&register));
    let is_open = || salt_of(backup).is_ok_and(|salt| keyring::find(&salt).is_some());
    is_encrypted(backup) && !has_one && !of_register && !is_open()
}

/// Says of a file that it cannot be brought back, and why.
fn unfit(failure: Failure, backup: &Path, desk: &Desk) -> Failure {
    use StoreError as E;
    let tr = &desk.tr;
    match failure {
        Failure::Store(E::NoRegister { path }) => {
            Failure::refused(tr.file_trouble(&shown(&path), &tr.reason_not_found()))
                .hint(tr.hint_backup_list())
        }
        Failure::Store(E::File { path, error }) => {
            Failure::refused(tr.file_trouble(&shown(&path), &reason(&error, tr))).hint(tr.hint_backup_list())
        }
        Failure::Store(E::Folder { path }) => {
            Failure::refused(tr.file_trouble(&shown(&path), &tr.reason_folder())).hint(tr.hint_backup_list())
        }
        Failure::Store(error @ E::OpenToOthers { .. }) => {
            explain::store(error, tr).hint(tr.hint_copy_to_own())
        }
        Failure::Store(E::Empty { .. } | E::NoFile { .. }) => {
            Failure::refused(tr.backup_unfit(&folder::told(backup))).hint(tr.hint_backup_list())
        }
        Failure::Store(E::Damaged { .. } | E::ForeignSchema { .. } | E::NotARegister { .. }) => {
            Failure::refused(tr.backup_unfit(&folder::told(backup))).hint(tr.hint_backup_list())
        }
        // What else would be said is about the register, which is not encrypted, or not there.
        Failure::Said { exit: Exit::Unusable, .. } if needs_its_own(backup, desk) => {
            Failure::unusable(tr.backup_nobody_to_ask(&folder::told(backup)))
                .hint(tr.hint_backup_passphrase())
        }
        Failure::Store(E::WrongPassphrase { .. }) => {
            Failure::unusable(tr.backup_other_passphrase(&folder::told(backup)))
                .hint(tr.hint_backup_passphrase())
        }
        other => other,
    }
}

/// Returns the file that was meant: a path, a name in the folder of backups, or the latest.
pub(super) fn named(typed: &Path, register: &Path, desk: &Desk) -> Result<PathBuf, Failure> {
    let folder = folder::of(register).unwrap_or_else(|| folder::beside(register));
    if typed == Path::new("latest") {
        let latest = latest(found(desk, &folder, Depth::Whole)?, &folder, desk)?;
        return Ok(folder.join(latest.to_string()));
    }
    let within = folder.join(typed);
    let is_name = typed.components().count() == 1 && typed.symlink_metadata().is_err();
    Ok(if is_name && within.symlink_metadata().is_ok() { within } else { typed.to_owned() })
}

/// Returns the backup with the latest steps.
///
/// # Why
/// A name says what the clock said. So the newest name is only where the search begins, one dated after
/// today last; a backup that goes on from there is later, whatever it is called. One before a restore
/// takes that back: it is the latest only where there is no other. One before an erasure is it only where
/// the others have less in them: whoever was erased is erased again.
fn latest(found: Vec<Found>, folder: &Path, desk: &Desk) -> Result<BackupName, Failure> {
    let shared = shared(&found);
    let others = found.iter().filter(|found| found.state == BackupState::OtherPassphrase).count();
    let mut good: Vec<_> = found.into_iter().filter_map(|found| Some((found.name, found.look?))).collect();
    let now = clock::utc();
    let is_before_restore = |name: &BackupName| name.kind == BackupKind::BeforeRestore;
    good.sort_by_key(|(name, _)| {
        (is_before_restore(name), name.kind == BackupKind::BeforeErase, is_ahead(name, now))
    });
    let mut good = good.into_iter();
    let Some(mut latest) = good.next() else {
        let none = Failure::refused(desk.tr.no_backup_found(&folder::told(folder)));
        let none = match shared[..] {
            [] => none,
            [newest, ..] => said_shared(none, &newest, shared.len(), folder, desk),
        };
        return Err(match others {
            0 if !shared.is_empty() => none,
            0 => none.hint(desk.tr.hint_backup_list()),
            _ if is_plain(desk) => {
                none.hint(desk.tr.backups_encrypted(others)).hint(desk.tr.hint_backup_passphrase())
            }
            _ => none.hint(desk.tr.backups_other_passphrase(others)).hint(desk.tr.hint_backup_passphrase()),
        });
    };
    for other in good.filter(|(name, _)| !is_before_restore(name)) {
        if other.1.trail.goes_on_from(&latest.1.trail) {
            latest = other;
        }
    }
    if is_ahead(&latest.0, now) {
        desk.say(&desk.tr.backup_ahead(&latest.0));
    }
    let later = shared.iter().filter(|name| **name > latest.0).count();
    if later > 0 {
        desk.say(&desk.tr.backups_open_to_others(later));
    }
    Ok(latest.0)
}

/// Returns the backups that were not looked into because others can read them, the newest first.
fn shared(found: &[Found]) -> Vec<BackupName> {
    let is_shared = |state| matches!(state, BackupState::OpenToOthers | BackupState::OfAnother);
    found.iter().filter(|found| is_shared(found.state)).map(|found| found.name).collect()
}

/// Adds to a refusal that such backups are there, and how the newest of them can be used.
fn said_shared(failure: Failure, newest: &BackupName, all: usize, folder: &Path, desk: &Desk) -> Failure {
    let path = folder.join(newest.to_string());
    failure
        .hint(desk.tr.backups_open_to_others(all))
        .hint(desk.tr.hint_chmod(&typed(Path::new(&folder::told(&path)))))
        .hint(desk.tr.hint_copy_to_own())
}

/// Returns what the latest restore keeps as the way back.
pub(super) fn way_back(register: &Path, desk: &Desk) -> Result<PathBuf, Failure> {
    let store = desk.reader()?;
    if let Some(entry) = store.read().latest_of(StepKind::Restore)? {
        return kept_by(&entry, register, desk);
    }
    let taken_back = store.read().latest_of(StepKind::RestoreUndo)?;
    Err(match taken_back.as_ref().and_then(kept_name) {
        Some(name) => Failure::refused(desk.tr.restore_taken_back()).hint(desk.tr.hint_restore_again(&name)),
        None => Failure::refused(desk.tr.no_restore()).hint(desk.tr.hint_backup_list()),
    })
}

/// Returns the backup that a restore, or the undo of one, made of the register as it was before.
pub(in crate::cli) fn kept_name(entry: &Entry) -> Option<BackupName> {
    BackupName::parse(entry.details.get("backup")?)
}

/// Returns what a restore keeps as the way back.
pub(super) fn kept_by(entry: &Entry, register: &Path, desk: &Desk) -> Result<PathBuf, Failure> {
    let refused = |line: String| Failure::refused(line).hint(desk.tr.hint_backup_list());
    if let Some(damaged) = entry.details.get("damaged") {
        return Err(refused(desk.tr.restore_was_damaged(damaged)));
    }
    if entry.details.contains_key("before") {
        return Err(refused(desk.tr.restore_was_of_nothing()));
    }
    let gone = || refused(desk.tr.restore_no_way_back());
    let name = kept_name(entry).ok_or_else(gone)?;
    let folder = folder::of(register).unwrap_or_else(|| folder::beside(register));
    let path = folder.join(name.to_string());
    if path.symlink_metadata().is_ok() { Ok(path) } else { Err(gone()) }
}
