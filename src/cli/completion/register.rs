//! The register, if it opens without a word.

use std::path::{Path, PathBuf};

use crate::cli::{in_place, keyring, locate, passphrase};
use crate::domain::code::KeyLabel;
use crate::store::{Key, Lock, Slots, Store, salt_of};

use super::line::Line;

/// Where the register would be, and what would open it.
pub(super) struct Register {
    register: Option<PathBuf>,
    passphrase_file: Option<PathBuf>,
    /// Whether the line itself names the file.
    named: bool,
}

impl Register {
    /// Reads the options on the line, then the environment.
    pub(super) fn new(line: &Line) -> Self {
        let register = line.value("register").map(at_home);
        let given = line.value("passphrase_file").map(at_home);
        // A command is never run while somebody types, and whoever names one means that one.
        let others = line.value("passphrase_command").is_none();
        let set = || std::env::var_os("IKUT_PASSPHRASE_FILE").filter(|file| !file.is_empty());
        let named = given.is_some();
        let passphrase_file = given.or_else(|| set().filter(|_| others).map(PathBuf::from));
        Self { register, passphrase_file, named }
    }

    /// Returns where the register would be.
    pub(super) fn path(&self) -> Option<PathBuf> {
        locate::existing(self.register.as_deref()).ok()
    }

    /// Opens the register for a glance; `None` whatever the reason is why that cannot be.
    pub(super) fn open(&self) -> Option<Store> {
        let path = locate::existing(self.register.as_deref()).ok()?;
        let key = match in_place::quietly(&path).ok()?? {
            Lock::Plain => None,
            Lock::Encrypted => Some(self.key(&path)?),
        };
        Store::open_to_glance(&path, key.as_ref()).ok()
    }

    /// Returns what the passphrases of colleagues are called, which stands beside the register.
    pub(super) fn key_labels(&self) -> Vec<KeyLabel> {
        let path = locate::existing(self.register.as_deref());
        let slots = path.ok().and_then(|path| Slots::of(&path).ok());
        slots.map(|slots| slots.labels().cloned().collect()).unwrap_or_default()
    }

    /// Returns the key of an unlocked register, or the passphrase from a file.
    fn key(&self, path: &Path) -> Option<Key> {
        match &self.passphrase_file {
            Some(file) if self.named => Some(passphrase::quietly(file)?.into()),
            file => match keyring::find(&salt_of(path).ok()?) {
                Some(open) => Some(Key::Raw(open.key)),
                None => Some(passphrase::quietly(file.as_deref()?)?.into()),
            },
        }
    }
}

/// Puts the home in place of a `~` that the shell has not replaced yet.
fn at_home(path: &str) -> PathBuf {
    let home = || std::env::var_os("HOME").filter(|home| !home.is_empty());
    match path.strip_prefix("~/").and_then(|rest| Some(Path::new(&home()?).join(rest))) {
        Some(path) => path,
        None => PathBuf::from(path),
    }
}
