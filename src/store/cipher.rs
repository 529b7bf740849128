//! Tells a wrong passphrase from a damaged file.
//!
//! # Why
//! SQLCipher says the same of both: its first page does not authenticate. But every page carries
//! its own authentication code. When the passphrase opens any page at all, it is the right one, and
//! the file is damaged.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use zeroize::Zeroizing;

use super::{Key, Passphrase};

/// Bytes in a page, SQLCipher 4's own choice.
pub(super) const PAGE: u64 = 4_096;

/// Rounds of key derivation, SQLCipher 4's own choice.
const ROUNDS: u32 = 256_000;

/// Bytes at the end of a page: initialisation vector, then authentication code.
const RESERVED: usize = 80;
const VECTOR: usize = 16;

/// Bytes at the start of the file that are the salt of the key.
pub(super) const SALT: usize = 16;

/// Bytes of the key.
pub(super) const KEY: usize = 32;

/// The most pages that are tried: damage to that many in a row is no slip of the disk.
const TRIED: u64 = 64;

/// Says whether the key authenticates any of the file's pages.
pub(super) fn opens_a_page(path: &Path, key: &Key) -> io::Result<bool> {
    let mut file = File::open(path)?;
    let key = match key {
        Key::Passphrase(passphrase) => {
            let mut salt = [0; SALT];
            file.read_exact(&mut salt)?;
            page_key(&*derive(passphrase, &salt), &salt)
        }
        // It has its salt with it: the first bytes of the file may be what is damaged.
        Key::Raw(raw) => page_key(raw.key(), raw.salt()),
    };
    let pages = file.metadata()?.len() / PAGE;
    for number in (1..=pages).take(TRIED as usize) {
        if authentic(&mut file, number, &key)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Derives the key of a register as SQLCipher 4 does: PBKDF2 with HMAC-SHA-512.
pub(super) fn derive(passphrase: &Passphrase, salt: &[u8; SALT]) -> Zeroizing<[u8; KEY]> {
    let mut key = Zeroizing::new([0; KEY]);
    pbkdf2::pbkdf2_hmac::<Sha512>(passphrase.text().as_bytes(), salt, ROUNDS, &mut *key);
    key
}

/// Derives the key of the pages' authentication codes.
fn page_key(key: &[u8], salt: &[u8; SALT]) -> Zeroizing<[u8; KEY]> {
    let masked = salt.map(|byte| byte ^ 0x3a);
    let mut page_key = Zeroizing::new([0; KEY]);
    pbkdf2::pbkdf2_hmac::<Sha512>(key, &masked, 2, &mut *page_key);
    page_key
}

fn authentic(file: &mut File, number: u64, key: &[u8; 32]) -> io::Result<bool> {
    let mut page = [0; PAGE as usize];
    file.seek(SeekFrom::Start((number - 1) * PAGE))?;
    file.read_exact(&mut page)?;
    let begin = if number == 1 { SALT } else { 0 };
    let (sealed, code) = page.split_at(page.len() - RESERVED + VECTOR);
    let mut mac = Hmac::<Sha512>::new_from_slice(key).expect("a key of any length will do");
    mac.update(&sealed[begin..]);
    mac.update(&(number as u32).to_le_bytes());
    Ok(mac.verify_slice(code).is_ok())
}
