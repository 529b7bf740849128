//! How OpenSSL, which SQLCipher calls, starts and ends.
//!
//! # Why
//! Left alone it reads the configuration file that `OPENSSL_CONF` or its build names, which can load
//! code of somebody's choice into the process that holds the key; and at the end it takes apart
//! what the system is about to throw away, a tenth of a short command's time. No safe function
//! sets either.

use std::ffi::c_int;
use std::sync::Once;

/// `OPENSSL_INIT_NO_LOAD_CONFIG` of `openssl/crypto.h`.
const NO_LOAD_CONFIG: u64 = 0x0000_0080;

/// `OPENSSL_INIT_NO_ATEXIT` of `openssl/crypto.h`.
const NO_ATEXIT: u64 = 0x0008_0000;

#[expect(unsafe_code, reason = "a function of C")]
unsafe extern "C" {
    fn OPENSSL_init_crypto(options: u64, settings: *const u8) -> c_int;
}

/// Sets OpenSSL up; it must come before the first connection of the process.
pub(super) fn set_up() {
    static DONE: Once = Once::new();
    DONE.call_once(|| {
        // SAFETY: the function may be called at any time and from any thread; settings may be null.
        // It says 0 when it cannot start, and then SQLCipher refuses to open anything.
        #[expect(unsafe_code, reason = "a function of C")]
        let _started = unsafe { OPENSSL_init_crypto(NO_LOAD_CONFIG | NO_ATEXIT, std::ptr::null()) };
    });
}
