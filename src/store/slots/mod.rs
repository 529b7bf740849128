//! Passphrases for colleagues: the key of the register, wrapped under each of them, in a file beside
//! it.
//!
//! The file has the register's name with `.keys` behind it. It is a convenience: without it the
//! register opens with its own passphrase and with the key on the recovery sheet, and a damaged one
//! never keeps those out.
//!
//! # Format
//! JSON, in UTF-8:
//! - `format` is `ikut-keys`, `version` is 1;
//! - `register` is the salt of the register, its first 16 bytes, in hexadecimal digits as all bytes;
//! - `slots` has for each passphrase a `label`; `kdf` (`argon2id`, version 0x13) with `memory_kib`,
//!   `rounds`, `lanes` and `salt` (16 bytes); `cipher` (`xchacha20-poly1305`) with `nonce` (24 bytes)
//!   and `sealed` (48 bytes).
//!
//! The passphrase in UTF-8 goes through Argon2id to 32 bytes, the key of the cipher. `sealed` is the
//! register's key of 32 bytes, encrypted and authenticated. Authenticated along are, in one line with
//! a space between each: `ikut-keys 1`, the register's salt, the label, `memory_kib`, `rounds`,
//! `lanes`, the salt. So no slot can be put beside another register, renamed or weakened unseen.
//!
//! # Why
//! Argon2id makes each guess cost 64 MiB, which SQLCipher's own derivation does not. XChaCha20-Poly1305
//! takes a nonce long enough to be drawn at random.

mod file;
mod seal;

use std::fs::File;
use std::path::{Path, PathBuf};

use crate::domain::code::KeyLabel;

use super::{Passphrase, RawKey, StoreError, salt_of};
use seal::Slot;

/// What is wrong with a file of colleagues' passphrases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotsTrouble {
    /// It is not what ikut wrote.
    Damaged,
    /// It belongs to another register.
    Other,
    /// A newer program wrote it.
    Newer,
    /// It is a symbolic link, or no file.
    Link,
    /// A passphrase opens it, but the register has another key since.
    Old,
    /// Other accounts can read or write it.
    Shared,
    /// It belongs to another account.
    OfAnother,
    /// The label is taken.
    Taken,
    /// The passphrase opens the register already.
    Same,
    /// No passphrase has that label.
    Unknown,
    /// As many as there may be.
    Full,
}

/// The most passphrases: each that does not open costs whoever types one a fraction of a second.
pub const MOST: usize = 16;

/// The passphrases of colleagues.
pub struct Slots {
    path: PathBuf,
    register: [u8; 16],
    slots: Vec<Slot>,
}

impl Slots {
    /// Returns where the passphrases of the register at a path are kept.
    pub fn path(register: &Path) -> PathBuf {
        let mut path = register.as_os_str().to_owned();
        path.push(".keys");
        path.into()
    }

    /// Returns the passphrases beside the register at a path; none where there is no such file.
    ///
    /// # Errors
    /// The file is damaged, of another register, newer, or a link; also as [`salt_of`].
    pub fn of(register: &Path) -> Result<Self, StoreError> {
        let (path, salt) = (Self::path(register), salt_of(register)?);
        let trouble = |trouble| StoreError::Slots { path: path.clone(), trouble };
        let slots = match file::read(&path)? {
            None => Vec::new(),
            Some(text) => file::parse(&text, &salt).map_err(trouble)?,
        };
        Ok(Self { path, register: salt, slots })
    }

    /// Returns what the passphrases are called.
    pub fn labels(&self) -> impl Iterator<Item = &KeyLabel> {
        self.slots.iter().map(|slot| &slot.label)
    }

    /// Returns the key of the register, if the passphrase is one of these.
    pub fn open(&self, passphrase: &Passphrase) -> Option<RawKey> {
        let key = self.slots.iter().find_map(|slot| slot.open(passphrase, &self.register))?;
        Some(RawKey::with_salt(&key, &self.register))
    }

    /// Adds a passphrase, on the disk too.
    ///
    /// # Errors
    /// The label is taken, the passphrase has another label, there are too many, or the file cannot be
    /// written.
    pub fn add(&mut self, label: &KeyLabel, passphrase: &Passphrase, key: &RawKey) -> Result<(), StoreError> {
        let _alone = self.alone()?;
        if self.labels().any(|other| other == label) {
            return Err(self.trouble(SlotsTrouble::Taken));
        }
        if self.slots.len() == MOST {
            return Err(self.trouble(SlotsTrouble::Full));
        }
        // Whoever took one of the two labels away would believe the passphrase gone.
        if self.open(passphrase).is_some() {
            return Err(self.trouble(SlotsTrouble::Same));
        }
        self.slots.push(Slot::seal(label, passphrase, key.key(), &self.register)?);
        self.write()
    }

    /// Takes a passphrase away, on the disk too.
    ///
    /// # Errors
    /// No passphrase has the label, or the file cannot be written.
    pub fn remove(&mut self, label: &KeyLabel) -> Result<(), StoreError> {
        let _alone = self.alone()?;
        let before = self.slots.len();
        self.slots.retain(|slot| slot.label != *label);
        if self.slots.len() == before {
            return Err(self.trouble(SlotsTrouble::Unknown));
        }
        self.write()
    }

    /// Removes the file beside the register at a path; says whether there was one.
    ///
    /// # Errors
    /// It cannot be removed.
    pub fn forget(register: &Path) -> Result<bool, StoreError> {
        file::remove(&Self::path(register))
    }

    /// Says whether there is anything where the passphrases of the register at a path are kept.
    pub fn exist(register: &Path) -> bool {
        Self::path(register).symlink_metadata().is_ok()
    }

    /// Puts the file beside the register at a path, whatever it holds, beside a file of the same folder, on
    /// the disk too; where there is none, nothing is done.
    ///
    /// # Errors
    /// It cannot be given the other name.
    pub fn hand_over(register: &Path, to: &Path) -> Result<(), StoreError> {
        file::rename(&Self::path(register), &Self::path(to))
    }

    /// Keeps others from changing the file until what is returned goes, and reads what they left.
    ///
    /// The folder is locked, not the register: whoever closes a file lets go of SQLite's locks on it.
    fn alone(&mut self) -> Result<File, StoreError> {
        let held = file::hold(&self.path)?;
        self.slots = match file::read(&self.path)? {
            None => Vec::new(),
            Some(text) => file::parse(&text, &self.register).map_err(|trouble| self.trouble(trouble))?,
        };
        Ok(held)
    }

    fn write(&self) -> Result<(), StoreError> {
        if self.slots.is_empty() {
            return file::remove(&self.path).map(|_| ());
        }
        file::write(&self.path, &file::text(&self.register, &self.slots))
    }

    fn trouble(&self, trouble: SlotsTrouble) -> StoreError {
        StoreError::Slots { path: self.path.clone(), trouble }
    }
}

#[cfg(test)]
mod tests;
