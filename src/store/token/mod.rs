//! Names for what leaves the register, which say nothing: the same each time, and known to nobody who
//! has no key of the register.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::{Reader, StoreError};
use crate::domain::hex::hex;

/// How many bytes of the keyed hash are enough, as in a UUID.
const BYTES: usize = 16;

impl Reader<'_> {
    /// Returns the name of something that codes or numbers tell from all else.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn token(&self, of: &str) -> Result<String, StoreError> {
        let key: String = self.connection.query_row("SELECT key FROM chain", [], |row| row.get("key"))?;
        let mut hash = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("a key of any length");
        hash.update(b"token ");
        hash.update(of.as_bytes());
        let bytes = hash.finalize().into_bytes();
        Ok(hex(&bytes[..BYTES]))
    }
}
