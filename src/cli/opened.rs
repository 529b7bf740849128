//! Opening an encrypted register with a passphrase: its own, or a colleague's.

use std::path::{Path, PathBuf};

use crate::domain::project::Project;
use crate::store::{Care, Key, Lock, RawKey, Slots, SlotsTrouble, Store, StoreError, salt_of};

use super::desk::Desk;
use super::failure::Failure;
use super::in_place::expected_lock;
use super::{ask, explain, passphrase};

/// How often a passphrase may be typed.
const TRIES: u32 = 3;

/// An encrypted register with its key, which a passphrase opened just now.
pub(super) struct Opened {
    /// Where it is.
    pub(super) path: PathBuf,
    /// Its key.
    pub(super) key: RawKey,
    /// Its settings.
    pub(super) project: Project,
}

impl Desk {
    /// Opens something with a passphrase; one that was mistyped at the terminal may be typed again.
    pub(super) fn with_passphrase<T>(
        &self,
        path: &Path,
        open: impl Fn(&Key) -> Result<T, StoreError>,
    ) -> Result<T, Failure> {
        for _ in 1..TRIES {
            match self.try_passphrase(path, &open)? {
                Err(StoreError::WrongPassphrase { .. }) if self.answers.borrow_mut().forget_passphrase() => {
                    ask::tell(&self.tr.wrong_passphrase_again());
                }
                opened => return Ok(opened?),
            }
        }
        Ok(self.try_passphrase(path, &open)??)
    }

    /// Returns the encrypted register with its key; the passphrase is asked for even while it is
    /// unlocked, because whoever has the key has the register for good.
    pub(super) fn opened_by_passphrase(&self) -> Result<Opened, Failure> {
        let path = self.encrypted()?;
        let (key, project) = self.with_passphrase(&path, |key| key_and_project(&key.raw(&path)?, &path))?;
        Ok(Opened { path, key, project })
    }

    /// Returns the encrypted register with this key, once it opens it.
    pub(super) fn opened_by(&self, key: &RawKey, path: PathBuf) -> Result<Opened, StoreError> {
        let (key, project) = key_and_project(key, &path)?;
        Ok(Opened { path, key, project })
    }

    /// Returns where the register is, if it is encrypted.
    pub(super) fn encrypted(&self) -> Result<PathBuf, Failure> {
        let path = self.path()?;
        match expected_lock(&path, self)? {
            Lock::Encrypted => Ok(path),
            Lock::Plain => {
                Err(Failure::refused(self.tr.register_has_no_key()).hint(self.tr.hint_register_encrypt()))
            }
        }
    }

    /// Tries a passphrase: first as the register's own, then as a colleague's.
    fn try_passphrase<T>(
        &self,
        path: &Path,
        open: &impl Fn(&Key) -> Result<T, StoreError>,
    ) -> Result<Result<T, StoreError>, Failure> {
        let passphrase = passphrase::known(self)?;
        let wrong = match open(&Key::from(passphrase.clone())) {
            Err(error @ StoreError::WrongPassphrase { .. }) => error,
            opened => return Ok(opened),
        };
        let key = match Slots::of(path) {
            Ok(slots) => slots.open(&passphrase),
            Err(error) => {
                // It keeps nobody out who has the register's own passphrase, so it is only told.
                self.say_failure(explain::store(error, &self.tr));
                None
            }
        };
        let Some(key) = key else { return Ok(Err(wrong)) };
        Ok(open(&Key::Raw(key)).map_err(|error| match error {
            StoreError::WrongPassphrase { .. } => {
                StoreError::Slots { path: Slots::path(path), trouble: SlotsTrouble::Old }
            }
            other => other,
        }))
    }

    /// Returns the key of a copy of the register by the passphrase that was given for a backup.
    pub(super) fn earlier_key(&self, copy: &Path) -> Result<Option<RawKey>, StoreError> {
        let Some(passphrase) = self.answers.borrow().earlier.clone() else { return Ok(None) };
        let salt = salt_of(copy)?;
        let known = self.answers.borrow().derived_earlier.get(&salt).cloned();
        let key = match known {
            Some(key) => key,
            None => RawKey::derive(copy, &passphrase)?,
        };
        self.answers.borrow_mut().derived_earlier.insert(salt, key.clone());
        Ok(Some(key))
    }

    /// Returns the key of a copy of the register, if the passphrase is a colleague's.
    pub(super) fn colleagues_key(&self, copy: &Path) -> Result<Option<RawKey>, Failure> {
        let passphrase = passphrase::known(self)?;
        // The passphrases lie beside the register; a copy of it has its salt.
        let slots = self.path().ok().and_then(|path| Slots::of(&path).ok());
        let key = slots.and_then(|slots| slots.open(&passphrase));
        let salt = salt_of(copy)?;
        Ok(key.filter(|key| key.bytes().ends_with(&salt)))
    }

    /// Says what is wrong without ending the command.
    fn say_failure(&self, failure: Failure) {
        if let Failure::Said { lines, .. } = failure {
            lines.iter().for_each(|line| self.say(line));
        }
    }
}

fn key_and_project(key: &RawKey, path: &Path) -> Result<(RawKey, Project), StoreError> {
    let store = Store::open_to_read(path, Some(&Key::Raw(key.clone())), Care::Daily)?;
    let project = store.read().project()?.unwrap_or_default();
    Ok((key.clone(), project))
}
