//! Where the key of an unlocked register lies: in the kernel's memory, for a while.
//!
//! # Why
//! Deriving the key from the passphrase takes longer than everything else that a command does. The
//! keyring of the Linux kernel keeps the key for this account alone, never on a disk, and forgets it
//! by itself. Where there is none, each command asks.
//!
//! Beside the key it keeps, as long, which register stood where it was unlocked: so `lock` finds the key
//! of one that was moved or deleted, and a file that is not encrypted and stands there now is noticed.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as system;

#[cfg(not(target_os = "linux"))]
mod none;
#[cfg(not(target_os = "linux"))]
use none as system;

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::domain::hex::hex;
use crate::store::{RawKey, folder_of, salt_of};

/// Bytes of what is kept: the key with its salt, then the second at which it is forgotten.
const KEPT: usize = RawKey::LENGTH + 8;

/// A key that lies in the keyring.
pub(super) struct Open {
    /// The key.
    pub(super) key: RawKey,
    /// For how many seconds more.
    pub(super) seconds: u64,
}

/// The system keeps no keys, or not this one; with what it said.
#[derive(Debug)]
pub(super) struct Refused(pub(super) String);

/// Bytes of the salt, which tells a register from any other.
const SALT: usize = 16;

/// Keeps the key of the register at a path for so many seconds; it takes the place of one that is
/// kept already, also that of another register which stood there.
pub(super) fn keep(register: &Path, key: &RawKey, seconds: u32) -> Result<(), Refused> {
    let salt: &[u8; SALT] = key.bytes().last_chunk().expect("a key has its salt with it");
    if let Some(other) = stood_at(register).filter(|other| other != salt) {
        system::forget(&name(&other))?;
    }
    system::keep(&place(register), salt, seconds)?;
    let mut kept = Zeroizing::new([0; KEPT]);
    kept[..RawKey::LENGTH].copy_from_slice(key.bytes());
    kept[RawKey::LENGTH..].copy_from_slice(&(now() + u64::from(seconds)).to_le_bytes());
    system::keep(&name(salt), &*kept, seconds)
}

/// Returns the key of the register that has this salt, while it is kept.
pub(super) fn find(salt: &[u8]) -> Option<Open> {
    let mut kept = Zeroizing::new([0; KEPT]);
    system::read(&name(salt), &mut *kept)?;
    let (key, until) = kept.split_at(RawKey::LENGTH);
    let until = u64::from_le_bytes(until.try_into().ok()?);
    Some(Open { key: RawKey::from_bytes(key)?, seconds: until.checked_sub(now())? })
}

/// Returns the salt of the register that was unlocked at a path, while its key is kept.
pub(super) fn stood_at(register: &Path) -> Option<[u8; SALT]> {
    let mut salt = [0; SALT];
    system::read(&place(register), &mut salt).map(|()| salt)
}

/// Forgets the key of the register at a path, and of the one that stood there when it was unlocked;
/// says whether there was one.
pub(super) fn forget(register: &Path) -> Result<bool, Refused> {
    let salts = [stood_at(register), salt_of(register).ok()];
    let mut was_kept = system::forget(&place(register))?;
    for salt in salts.into_iter().flatten() {
        was_kept |= system::forget(&name(&salt))?;
    }
    Ok(was_kept)
}

/// Forgets the key of the register at a path as [`forget`] does, without a look at the file, whose locks
/// would go with that; returns what was kept.
pub(super) fn take(register: &Path, key: &RawKey) -> Option<Open> {
    let salt: &[u8; SALT] = key.bytes().last_chunk().expect("a key has its salt with it");
    let kept = find(salt);
    let names = [place(register), name(salt)].into_iter().chain(stood_at(register).map(|salt| name(&salt)));
    // Where the system keeps no keys, none is kept.
    names.collect::<Vec<_>>().iter().for_each(|name| drop(system::forget(name)));
    kept
}

/// Forgets this key, wherever its register stands; says whether it was kept.
pub(super) fn forget_key(key: &RawKey) -> Result<bool, Refused> {
    let salt: &[u8; SALT] = key.bytes().last_chunk().expect("a key has its salt with it");
    system::forget(&name(salt))
}

/// What a key is called: by the salt of its file, which is random and stands in the file's first
/// bytes for everybody to see.
fn name(salt: &[u8]) -> String {
    format!("ikut:{}", hex(salt))
}

/// What the place of a register is called: by a digest of its path, which may say what nobody else is to
/// read.
fn place(register: &Path) -> String {
    let folder = folder_of(register);
    let folder = folder.canonicalize().or_else(|_| std::path::absolute(folder));
    let path = folder.unwrap_or_default().join(register.file_name().unwrap_or_default());
    let digest = Sha256::digest(path.as_os_str().as_encoded_bytes());
    format!("ikut:at:{}", hex(&digest))
}

/// The clock of the kernel's time-outs, which no test sets.
fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
