//! The register as it is now: sound, damaged, or gone.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::domain::backup::{BackupKind, BackupName};
use crate::store::{Depth, Erasure, Identity, Key, Look, Store, StoreError, copy_bytes};

use super::super::backup::list::found;
use super::super::backup::make::{Trouble, part, place};
use super::super::backup::{auto, folder};
use super::super::clock;
use super::super::desk::Desk;
use super::super::failure::Failure;

/// The register as it is now.
pub(super) enum Present {
    /// It opens, and every page of it is what it should be.
    Sound(Box<Look>, Option<Key>),
    /// Some of it cannot be read; what it tells of erasures nevertheless.
    Damaged(Vec<Erasure>),
    /// It is not there.
    Gone,
}

impl Present {
    /// Looks into the register.
    pub(super) fn of(register: &Path, desk: &Desk) -> Result<Self, Failure> {
        if register.symlink_metadata().is_err() {
            return Ok(Self::Gone);
        }
        let look =
            |key: Option<&Key>| Ok((Store::open_as_it_is(register, key)?.look(Depth::Whole)?, key.cloned()));
        match desk.opened(register, look) {
            Ok((look, key)) => Ok(Self::Sound(Box::new(look), key)),
            Err(Failure::Store(
                StoreError::Damaged { .. }
                | StoreError::NotARegister { .. }
                | StoreError::ForeignSchema { .. },
            )) => Ok(Self::Damaged(legible(register, desk))),
            Err(other) => Err(other),
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
    pub(super) fn keep(
        &self,
        register: &Path,
        refused: bool,
        desk: &Desk,
    ) -> Result<Option<BackupName>, Failure> {
        match self {
            Self::Gone => Ok(None),
            Self::Sound(..) => {
                let made = auto::before(desk, BackupKind::BeforeRestore, refused)?;
                Ok(made.map(|made| made.name))
            }
            Self::Damaged(_) if refused => Ok(None),
            Self::Damaged(_) => set_aside(register, desk).map(Some),
        }
    }

    /// Returns the numbers of everybody who was erased: as the register says, and where it cannot say
    /// it, as the backups of the same register say.
    pub(super) fn erased(&self, of: &Look, register: &Path, desk: &Desk) -> Result<Vec<Erasure>, Failure> {
        let mut erased = match self {
            Self::Sound(look, _) if look.identity.is_same(&of.identity) => look.erased.clone(),
            Self::Sound(..) => Vec::new(),
            Self::Damaged(legible) => [legible.clone(), by_backups(of, register, desk)?].concat(),
            Self::Gone => by_backups(of, register, desk)?,
        };
        erased.sort();
        erased.dedup();
        Ok(erased)
    }
}

/// Returns what a damaged register still says of erasures.
fn legible(register: &Path, desk: &Desk) -> Vec<Erasure> {
    let read = |key: Option<&Key>| Store::open_as_it_is(register, key)?.read().erasures();
    desk.opened(register, read).unwrap_or_default()
}

fn by_backups(of: &Look, register: &Path, desk: &Desk) -> Result<Vec<Erasure>, Failure> {
    let folder = folder::of(register).unwrap_or_else(|| folder::beside(register));
    let looks = found(desk, &folder, Depth::Quick)?.into_iter().filter_map(|found| found.look);
    Ok(looks.filter(|look| look.identity.is_same(&of.identity)).flat_map(|look| look.erased).collect())
}

/// Keeps the bytes of a damaged register, with what SQLite left beside it.
fn set_aside(register: &Path, desk: &Desk) -> Result<BackupName, Failure> {
    let folder = folder::of(register).unwrap_or_else(|| folder::beside(register));
    let trouble =
        |error| Trouble::Folder(folder.clone(), error).failure(&desk.tr).hint(desk.tr.hint_no_backup());
    folder::prepare(&folder).map_err(trouble)?;
    let name = BackupName::new(clock::utc(), BackupKind::BeforeRestore);
    let mut copy = part(&folder).map_err(trouble)?;
    copy_bytes(register, copy.as_file_mut(), &mut |_, _| ())?;
    copy.as_file().sync_all().map_err(trouble)?;
    let (path, name) = place(copy, &folder, name).map_err(trouble)?;
    let journal = beside(register);
    if journal.symlink_metadata().is_ok() {
        std::fs::copy(&journal, beside(&path)).map_err(trouble)?;
    }
    Ok(name)
}

/// Returns where SQLite keeps what it needs to take an interrupted step back.
pub(super) fn beside(register: &Path) -> PathBuf {
    let mut path = register.as_os_str().to_owned();
    path.push("-journal");
    PathBuf::from(path)
}
