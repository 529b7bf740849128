//! What opens an encrypted register: its passphrase, or the key that SQLCipher derives from it.

use std::fmt::Write;
use std::path::Path;

use zeroize::Zeroizing;

use crate::domain::passphrase::{self, Weakness};

use super::{StoreError, cipher};

/// What opens an encrypted register.
#[derive(Debug, Clone)]
pub enum Key {
    /// A passphrase, from which the key is derived at each opening.
    Passphrase(Passphrase),
    /// The key itself.
    Raw(RawKey),
}

impl Key {
    /// Returns the key that it stands for in the register at a path.
    ///
    /// # Errors
    /// As [`super::salt_of`].
    pub fn raw(&self, path: &Path) -> Result<RawKey, StoreError> {
        match self {
            Self::Passphrase(passphrase) => RawKey::derive(path, passphrase),
            Self::Raw(key) => Ok(key.clone()),
        }
    }

    /// Returns what SQLCipher's `PRAGMA key` takes.
    pub(super) fn pragma(&self) -> Zeroizing<String> {
        match self {
            Self::Passphrase(passphrase) => Zeroizing::new(passphrase.text().to_owned()),
            Self::Raw(key) => key.pragma(),
        }
    }
}

impl From<Passphrase> for Key {
    fn from(passphrase: Passphrase) -> Self {
        Self::Passphrase(passphrase)
    }
}

/// The derived key of a register with the salt that it belongs to; wiped from memory when it goes,
/// and prints as nothing.
#[derive(Clone)]
pub struct RawKey(Zeroizing<[u8; RawKey::LENGTH]>);

impl RawKey {
    /// How many bytes it has: the key, then the salt.
    pub const LENGTH: usize = cipher::KEY + cipher::SALT;

    /// Derives the key of the register at a path, as SQLCipher 4 does it.
    ///
    /// # Errors
    /// As [`super::salt_of`].
    pub fn derive(path: &Path, passphrase: &Passphrase) -> Result<Self, StoreError> {
        Self::without_salt(&cipher::derive(passphrase, &super::salt_of(path)?), path)
    }

    /// Returns the key that these bytes are; `None` where they are too few or too many.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    /// Returns the key, with the salt of the register at a path.
    ///
    /// # Errors
    /// As [`super::salt_of`].
    pub fn without_salt(key: &[u8; cipher::KEY], path: &Path) -> Result<Self, StoreError> {
        Ok(Self::with_salt(key, &super::salt_of(path)?))
    }

    /// Returns the key with its salt.
    pub(super) fn with_salt(key: &[u8; cipher::KEY], salt: &[u8; cipher::SALT]) -> Self {
        let mut bytes = Zeroizing::new([0; Self::LENGTH]);
        bytes[..cipher::KEY].copy_from_slice(key);
        bytes[cipher::KEY..].copy_from_slice(salt);
        Self(bytes)
    }

    /// Returns the key without its salt.
    pub fn key(&self) -> &[u8; cipher::KEY] {
        self.0.first_chunk().expect("the key stands first")
    }

    /// Returns the salt.
    pub(super) fn salt(&self) -> &[u8; cipher::SALT] {
        self.0.last_chunk().expect("the salt stands last")
    }

    /// Returns the bytes of the key, then those of the salt.
    pub fn bytes(&self) -> &[u8; Self::LENGTH] {
        &self.0
    }

    fn pragma(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(3 + 2 * Self::LENGTH));
        text.push_str("x'");
        for byte in *self.0 {
            write!(text, "{byte:02x}").expect("a text takes what is written");
        }
        text.push('\'');
        text
    }
}

impl std::fmt::Debug for RawKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RawKey(…)")
    }
}

/// A passphrase; it is wiped from memory when it goes, and prints as nothing.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Returns the passphrase that a text holds; `None` for an empty one and for one with a NUL, which
    /// ends a text for SQLite.
    pub fn new(text: Zeroizing<String>) -> Option<Self> {
        (!text.is_empty() && !text.contains('\0')).then_some(Self(text))
    }

    /// Returns why it may not be a new one; `own` are the project's names and codes.
    pub fn weakness(&self, own: &[&str]) -> Option<Weakness> {
        passphrase::weakness(&self.0, own)
    }

    /// Returns the text, for the cipher alone.
    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Author, Care, Store};

    fn author() -> Author {
        Author { who: "worker".to_owned(), at: "2021-11-24T09:00:00Z".to_owned() }
    }

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text.to_owned().into()).expect("not empty")
    }

    /// Returns a passphrase of so many random characters, of every length of UTF-8.
    fn drawn(length: usize) -> String {
        let mut bytes = vec![0_u8; 4 * length];
        getrandom::fill(&mut bytes).expect("the system has random bytes");
        let number = |bytes: &[u8]| u32::from_le_bytes([bytes[0], bytes[1], bytes[2], 0]) % 0x2_0000;
        let character = |bytes: &[u8]| char::from_u32(number(bytes)).filter(|drawn| !drawn.is_control());
        bytes.chunks_exact(4).map(|bytes| character(bytes).unwrap_or('ö')).collect()
    }

    #[test]
    fn the_derived_key_is_the_one_that_the_cipher_derives() {
        // Letters beyond ASCII, quotes, a long one, one that looks like a raw key.
        let known = ["ä ö 漢字", "it's \"quoted\"; --", &"long ".repeat(100), "x'00'"];
        // Each register has a salt of its own.
        let passphrases = known.into_iter().map(str::to_owned).chain((1..=12).map(drawn));
        for text in passphrases {
            let text = text.as_str();
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("ikut.db");
            drop(Store::create(&path, Some(&passphrase(text).into()), author()).expect("made"));
            let raw = RawKey::derive(&path, &passphrase(text)).expect("a salt");
            let again = RawKey::from_bytes(raw.bytes()).expect("as many bytes");
            let open = |key: RawKey| Store::open(&path, Some(&Key::Raw(key)), author(), Care::Whole);
            assert!(open(raw).is_ok() && open(again).is_ok(), "{text}");
            let wrong = RawKey::derive(&path, &passphrase("another")).expect("a salt");
            assert!(matches!(open(wrong), Err(StoreError::WrongPassphrase { .. })), "{text}");
        }
    }

    #[test]
    fn a_key_prints_as_nothing_and_has_one_length() {
        let key = RawKey::from_bytes(&[7; RawKey::LENGTH]).expect("as many bytes");
        assert_eq!(
            format!("{key:?} {:?}", Key::from(passphrase("word"))),
            "RawKey(…) Passphrase(Passphrase(…))"
        );
        assert!(RawKey::from_bytes(&[7; RawKey::LENGTH - 1]).is_none());
        assert!(RawKey::from_bytes(&[7; RawKey::LENGTH + 1]).is_none());
    }
}
