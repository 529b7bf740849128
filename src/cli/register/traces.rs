//! What tells that a register is encrypted, taken away before it no longer is.
//!
//! # Why
//! A file that is not encrypted is refused where something tells that the register was; so nothing may at
//! the moment at which it no longer is. Until then it can still fail, and the colleagues must get in as
//! before: their passphrases lie beside the old file meanwhile, and come back with whatever was unlocked.

use std::path::Path;

use crate::cli::keyring::{self, Open};
use crate::store::{RawKey, Slots, StoreError};

/// What was taken away; it comes back unless the conversion is done.
pub(super) struct Traces<'a> {
    register: &'a Path,
    kept: &'a Path,
    unlocked: Option<Open>,
    colleagues: bool,
    done: bool,
}

impl<'a> Traces<'a> {
    /// Takes away what tells that the register with this key is encrypted, on the disk too; `kept` is where
    /// the old file stays.
    pub(super) fn take(register: &'a Path, kept: &'a Path, key: &RawKey) -> Result<Self, StoreError> {
        let (unlocked, colleagues) = (keyring::take(register, key), Slots::exist(register));
        let taken = Self { register, kept, unlocked, colleagues, done: false };
        Slots::hand_over(register, kept)?;
        Ok(taken)
    }

    /// Lets it be gone: the register is not encrypted any more. Says whether colleagues had passphrases.
    pub(super) fn end(mut self) -> Result<bool, StoreError> {
        self.done = true;
        Slots::forget(self.kept)
    }
}

impl Drop for Traces<'_> {
    fn drop(&mut self) {
        if self.done {
            return;
        }
        // What cannot come back is a convenience; the owner's passphrase opens the register.
        if self.colleagues && !Slots::exist(self.register) {
            let _ = Slots::hand_over(self.kept, self.register);
        }
        // No time at all would be for ever.
        if let Some(Open { key, seconds: seconds @ 1.. }) = &self.unlocked {
            let _ = keyring::keep(self.register, key, u32::try_from(*seconds).unwrap_or(u32::MAX));
        }
    }
}
