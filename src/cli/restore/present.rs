//! The register as it is now: sound, damaged, or gone.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::domain::backup::{BackupKind, BackupName};
use crate::store::{
    Depth, Erasure, Identity, Key, Lock, Look, RawKey, Store, StoreError, copy_bytes, is_plain_behind,
    lock_of, salt_of,
};

use super::super::backup::list::found;
use super::super::backup::make::{Trouble, part, place};
use super::super::backup::{auto, erased, folder};
use super::super::clock;
use super::super::desk::Desk;
use super::super::explain;
use super::super::failure::Failure;
use super::source::Source;

/// The register as it is now.
pub(super) enum Present {
    /// It opens, and every page of it is what it should be.
    Sound(Box<Look>, Option<RawKey>),
    /// Some of it cannot be read; its key, where it is known, and what it tells of erasures nevertheless.
    Damaged(Option<RawKey>, Option<Vec<Erasure>>),
    /// It is not there.
    Gone,
}

/// Who was erased since a backup was made.
pub(super) struct Since {
    /// Whom the backup may still hold.
    pub(super) erased: Vec<Erasure>,
    /// Whether there was a list at all.
    pub(super) is_known: bool,
}

/// The register as it was, kept under another name.
pub(super) struct Kept {
    /// Its name.
    pub(super) name: BackupName,
    /// Where it is.
    pub(super) path: PathBuf,
}

impl Present {
    /// Looks into the register; with `force`, one that cannot be opened counts as damaged.
    pub(super) fn of(register: &Path, source: &Source, force: bool, desk: &Desk) -> Result<Self, Failure> {
        if register.symlink_metadata().is_err() {
            return Ok(Self::Gone);
        }
        match lock_of(register) {
            Err(error) if is_damage(&error) => return Ok(Self::Damaged(None, None)),
            Ok(Lock::Encrypted) => (),
            other => return other.map_err(Failure::from).and_then(|_| Self::by_passphrase(register, desk)),
        }
        // What opened the backup opens any page of the register, also where its first bytes are damaged.
        if let Some(key) = &source.key {
            match looked_into(register, Some(&Key::Raw(key.clone()))) {
                // Without its salt no passphrase opens it, although its key does.
                Ok(_) if !key.bytes().ends_with(&salt_of(register)?) => {
                    return Ok(Self::damaged(register, Some(key)));
                }
                Ok((look, key)) => return Ok(Self::Sound(Box::new(look), key)),
                Err(error) if is_damage(&error) => return Ok(Self::damaged(register, Some(key))),
                Err(StoreError::WrongPassphrase { .. }) => (),
                Err(other) => return Err(other.into()),
            }
        } else if is_plain_behind(register)? {
            return Ok(Self::Damaged(None, None));
        }
        match Self::by_passphrase(register, desk) {
            Err(_) if force => Ok(Self::Damaged(None, None)),
            Err(Failure::Store(StoreError::WrongPassphrase { path })) => {
                let wrong = explain::store(StoreError::WrongPassphrase { path }, &desk.tr);
                Err(wrong.hint(desk.tr.hint_restore_unopened()))
            }
            present => present,
        }
    }

    fn by_passphrase(register: &Path, desk: &Desk) -> Result<Self, Failure> {
        let key = RefCell::new(None);
        let look = |given: Option<&Key>| {
            *key.borrow_mut() = given.map(|given| given.raw(register)).transpose()?;
            looked_into(register, given)
        };
        match desk.opened(register, look) {
            Ok((look, key)) => Ok(Self::Sound(Box::new(look), key)),
            Err(Failure::Store(error)) if is_damage(&error) => {
                Ok(Self::damaged(register, key.into_inner().as_ref()))
            }
            Err(other) => Err(other),
        }
    }

    fn damaged(register: &Path, key: Option<&RawKey>) -> Self {
        Self::Damaged(key.cloned(), legible(register, key))
    }

    /// Says whether every page of it can be read.
    pub(super) fn is_sound(&self) -> bool {
        matches!(self, Self::Sound(..))
    }

    /// Says whether some of it cannot be read.
    pub(super) fn is_damaged(&self) -> bool {
        matches!(self, Self::Damaged(..))
    }

    /// Says whether all that could be kept of it is kept: what is gone needs no way back.
    pub(super) fn is_kept(&self, register: &Path, refused: bool) -> bool {
        match self {
            Self::Gone => true,
            Self::Sound(..) => !refused && folder::of(register).is_some(),
            Self::Damaged(..) => !refused,
        }
    }

    /// Returns its key; `None` where it has none, or where nobody knows it.
    pub(super) fn key(&self) -> Option<&RawKey> {
        match self {
            Self::Sound(_, key) | Self::Damaged(key, _) => key.as_ref(),
            Self::Gone => None,
        }
    }

    /// Returns which register it is, where that can be told.
    pub(super) fn identity(&self) -> Option<&Identity> {
        match self {
            Self::Sound(look, _) => Some(&look.identity),
            _ => None,
        }
    }

    /// Returns until when the funder may ask for evidence, where the register says so.
    pub(super) fn retention(&self) -> Option<NaiveDate> {
        match self {
            Self::Sound(look, _) => look.retention,
            _ => None,
        }
    }

    /// Keeps the register as it is now, damaged or not, before another takes its place.
    pub(super) fn keep(&self, register: &Path, refused: bool, desk: &Desk) -> Result<Option<Kept>, Failure> {
        match self {
            Self::Gone => Ok(None),
            Self::Sound(..) => {
                let made = auto::before(desk, BackupKind::BeforeRestore, refused)?;
                Ok(made.map(|made| Kept { name: made.name, path: made.path }))
            }
            Self::Damaged(..) if refused => Ok(None),
            Self::Damaged(..) => set_aside(register, desk).map(Some),
        }
    }

    /// Returns everybody who was erased: as the register says, as the lists beside the backups say, and
    /// where nothing else is left, as other backups of the same register say.
    pub(super) fn erased(&self, source: &Source, register: &Path, desk: &Desk) -> Result<Since, Failure> {
        let identity = &source.look.identity;
        let own = folder::of(register).unwrap_or_else(|| folder::beside(register));
        let folders = [Some(own.as_path()), source.path.parent()];
        let listed: Vec<_> =
            folders.into_iter().flatten().filter_map(|folder| erased::of(identity, folder)).collect();
        let told = match self {
            Self::Sound(look, _) if look.identity.is_same(identity) => Some(look.erased.clone()),
            Self::Damaged(_, legible) => legible.clone(),
            _ => None,
        };
        let is_known = !listed.is_empty() || told.is_some();
        let by_backups = match self {
            Self::Sound(..) => Vec::new(),
            _ => by_backups(&source.look, &own, desk)?,
        };
        let told = told.unwrap_or_default().into_iter();
        let is_since = |erasure: &Erasure| !source.look.erased.iter().any(|known| known.is_same(erasure));
        let mut all: Vec<Erasure> = Vec::new();
        for erasure in listed.into_iter().flatten().chain(told).chain(by_backups).filter(is_since) {
            match all.iter_mut().find(|known| known.is_same(&erasure)) {
                Some(known) => known.keeps = known.keeps.or(erasure.keeps),
                None => all.push(erasure),
            }
        }
        all.sort();
        Ok(Since { erased: all, is_known })
    }
}

fn looked_into(register: &Path, key: Option<&Key>) -> Result<(Look, Option<RawKey>), StoreError> {
    let look = Store::open_as_it_is(register, key)?.look(Depth::Whole)?;
    Ok((look, key.map(|key| key.raw(register)).transpose()?))
}

/// Says whether an error is one of a file that a restore may take the place of.
fn is_damage(error: &StoreError) -> bool {
    use StoreError as E;
    matches!(error, E::Damaged { .. } | E::NotARegister { .. } | E::ForeignSchema { .. } | E::Empty { .. })
}

/// Returns what a damaged register still says of erasures.
fn legible(register: &Path, key: Option<&RawKey>) -> Option<Vec<Erasure>> {
    let key = key.cloned().map(Key::Raw);
    let read = || Store::open_as_it_is(register, key.as_ref())?.read().erasures();
    read().ok()
}

fn by_backups(of: &Look, folder: &Path, desk: &Desk) -> Result<Vec<Erasure>, Failure> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let looks = found(desk, folder, Depth::Quick)?.into_iter().filter_map(|found| found.look);
    Ok(looks.filter(|look| look.identity.is_same(&of.identity)).flat_map(|look| look.erased).collect())
}

/// Keeps the bytes of a damaged register, with what SQLite left beside it.
fn set_aside(register: &Path, desk: &Desk) -> Result<Kept, Failure> {
    let folder = folder::of(register).unwrap_or_else(|| folder::beside(register));
    let trouble = |error| {
        Trouble::Folder(folder.clone(), error)
            .failure(desk.tr.hint_backups_elsewhere(), &desk.tr)
            .hint(desk.tr.hint_no_backup())
    };
    if folder::made(&folder, register).map_err(trouble)? {
        desk.say(&desk.tr.backups_folder_made(&folder::told(&folder)));
    }
    let name = BackupName::new(clock::utc(), BackupKind::BeforeRestore);
    let mut copy = part(&folder).map_err(trouble)?;
    copy_bytes(register, copy.as_file_mut(), &mut |_, _| ())?;
    copy.as_file().sync_all().map_err(trouble)?;
    let (path, name) = place(copy, &folder, name).map_err(trouble)?;
    let journal = beside(register);
    if journal.symlink_metadata().is_ok() {
        let kept = copy_beside(&journal, &path, &folder);
        // Without it the copy could be read as something that it never was.
        kept.inspect_err(|_| drop(std::fs::remove_file(&path))).map_err(trouble)?;
    }
    Ok(Kept { name, path })
}

/// Copies what SQLite left beside a damaged register beside the copy; it has reached the disk then.
fn copy_beside(journal: &Path, copy: &Path, folder: &Path) -> std::io::Result<()> {
    let beside = beside(copy);
    std::fs::copy(journal, &beside)?;
    std::fs::File::open(&beside)?.sync_all()?;
    folder::sync(folder)
}

/// Returns where SQLite keeps what it needs to take an interrupted step back.
pub(super) fn beside(register: &Path) -> PathBuf {
    let mut path = register.as_os_str().to_owned();
    path.push("-journal");
    PathBuf::from(path)
}
