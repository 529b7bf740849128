//! Where the key of an unlocked register lies: in the kernel's memory, for a while.
//!
//! # Why
//! Deriving the key from the passphrase takes longer than everything else that a command does. The
//! keyring of the Linux kernel keeps the key for this account alone, never on a disk, and forgets it
//! by itself. Where there is none, each command asks.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as system;

#[cfg(not(target_os = "linux"))]
mod none;
#[cfg(not(target_os = "linux"))]
use none as system;

use std::time::{SystemTime, UNIX_EPOCH};

use zeroize::Zeroizing;

use crate::store::RawKey;

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

/// Keeps the key of the register that has this salt for so many seconds; it takes the place of one
/// that is kept already.
pub(super) fn keep(salt: &[u8], key: &RawKey, seconds: u32) -> Result<(), Refused> {
    let mut kept = Zeroizing::new([0; KEPT]);
    kept[..RawKey::LENGTH].copy_from_slice(key.bytes());
    kept[RawKey::LENGTH..].copy_from_slice(&(now() + u64::from(seconds)).to_le_bytes());
    system::keep(&name(salt), &kept, seconds)
}

/// Returns the key of the register that has this salt, while it is kept.
pub(super) fn find(salt: &[u8]) -> Option<Open> {
    let mut kept = Zeroizing::new([0; KEPT]);
    system::read(&name(salt), &mut kept)?;
    let (key, until) = kept.split_at(RawKey::LENGTH);
    let until = u64::from_le_bytes(until.try_into().ok()?);
    Some(Open { key: RawKey::from_bytes(key)?, seconds: until.checked_sub(now())? })
}

/// Forgets the key of the register that has this salt, and says whether there was one.
pub(super) fn forget(salt: &[u8]) -> Result<bool, Refused> {
    system::forget(&name(salt))
}

/// What a key is called: by the salt of its file, which is random and stands in the file's first
/// bytes for everybody to see.
fn name(salt: &[u8]) -> String {
    let hex: String = salt.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("ikut:{hex}")
}

/// The clock of the kernel's time-outs, which no test sets.
fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
