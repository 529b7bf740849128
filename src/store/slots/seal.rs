//! The key of the register, wrapped under one passphrase.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use zeroize::Zeroizing;

use crate::domain::code::KeyLabel;
use crate::domain::hex::hex;
use crate::store::{Passphrase, StoreError};

/// Bytes of the register's key, and of the one that wraps it.
pub(super) const KEY: usize = 32;

/// What Argon2id is asked for. Measured: an eighth of a second.
pub(super) const COST: Cost = Cost { memory_kib: 64 << 10, rounds: 3, lanes: 1 };

/// How much work a guess is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cost {
    pub(super) memory_kib: u32,
    pub(super) rounds: u32,
    pub(super) lanes: u32,
}

impl Cost {
    /// Says whether a file may ask for it: a hostile one could ask for hours.
    pub(super) fn is_sane(self) -> bool {
        (8 << 10..=1 << 20).contains(&self.memory_kib)
            && (1..=16).contains(&self.rounds)
            && (1..=4).contains(&self.lanes)
    }
}

/// One passphrase, by its label.
#[derive(Debug, PartialEq)]
pub(super) struct Slot {
    pub(super) label: KeyLabel,
    pub(super) cost: Cost,
    pub(super) salt: [u8; 16],
    pub(super) nonce: [u8; 24],
    pub(super) sealed: [u8; KEY + 16],
}

impl Slot {
    /// Wraps the key of the register that has this salt.
    pub(super) fn seal(
        label: &KeyLabel,
        passphrase: &Passphrase,
        key: &[u8; KEY],
        register: &[u8; 16],
    ) -> Result<Self, StoreError> {
        let (salt, nonce) = (random()?, random()?);
        let mut slot = Self { label: label.clone(), cost: COST, salt, nonce, sealed: [0; KEY + 16] };
        let bound = slot.bound_to(register);
        let wrapping = slot.wrapping(passphrase).ok_or(StoreError::NoCipher)?;
        let payload = Payload { msg: key, aad: bound.as_bytes() };
        let sealed = wrapping.encrypt(&slot.nonce.into(), payload).map_err(|_| StoreError::NoCipher)?;
        slot.sealed = sealed.try_into().map_err(|_| StoreError::NoCipher)?;
        Ok(slot)
    }

    /// Returns the key, if this is its passphrase and nothing was changed.
    pub(super) fn open(&self, passphrase: &Passphrase, register: &[u8; 16]) -> Option<Zeroizing<[u8; KEY]>> {
        let bound = self.bound_to(register);
        let payload = Payload { msg: &self.sealed, aad: bound.as_bytes() };
        let key = Zeroizing::new(self.wrapping(passphrase)?.decrypt(&self.nonce.into(), payload).ok()?);
        Some(Zeroizing::new(key.as_slice().try_into().ok()?))
    }

    fn wrapping(&self, passphrase: &Passphrase) -> Option<XChaCha20Poly1305> {
        let Cost { memory_kib, rounds, lanes } = self.cost;
        let params = Params::new(memory_kib, rounds, lanes, Some(KEY)).ok()?;
        let mut key = Zeroizing::new([0; KEY]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.text().as_bytes(), &self.salt, &mut *key)
            .ok()?;
        Some(XChaCha20Poly1305::new((&*key).into()))
    }

    /// Returns what is authenticated along with the key.
    fn bound_to(&self, register: &[u8; 16]) -> String {
        let Cost { memory_kib, rounds, lanes } = self.cost;
        let (register, salt) = (hex(register), hex(&self.salt));
        format!("ikut-keys 1 {register} {} {memory_kib} {rounds} {lanes} {salt}", self.label)
    }
}

fn random<const LENGTH: usize>() -> Result<[u8; LENGTH], StoreError> {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::NoCipher)?;
    Ok(bytes)
}
