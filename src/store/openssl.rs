//! How OpenSSL, which SQLCipher calls, starts and ends, and where it takes random numbers from.
//!
//! # Why
//! Left alone it reads the configuration file that `OPENSSL_CONF` or its build names, which can load
//! code of somebody's choice into the process that holds the key; it seeds a generator of its own
//! from the system's, for which it first looks up all its algorithms; and at the end it takes apart
//! what the system is about to throw away. The last two were a third of what a short command
//! computes. The system's generator serves as well without them. It also makes a table of the old
//! names of all ciphers and digests, a tenth of a completion on an encrypted register; SQLCipher asks
//! for its four by the names that they have today. No safe function sets this.
#![expect(unsafe_code, reason = "functions of C, each called once and with nothing to be freed")]

use std::ffi::c_int;
use std::ptr;
use std::sync::Once;

/// `OPENSSL_INIT_NO_ADD_ALL_CIPHERS` of `openssl/crypto.h`.
const NO_ADD_ALL_CIPHERS: u64 = 0x0000_0010;

/// `OPENSSL_INIT_NO_ADD_ALL_DIGESTS` of `openssl/crypto.h`.
const NO_ADD_ALL_DIGESTS: u64 = 0x0000_0020;

/// `OPENSSL_INIT_NO_LOAD_CONFIG` of `openssl/crypto.h`.
const NO_LOAD_CONFIG: u64 = 0x0000_0080;

/// `OPENSSL_INIT_NO_ATEXIT` of `openssl/crypto.h`.
const NO_ATEXIT: u64 = 0x0008_0000;

/// `struct rand_meth_st` of `openssl/rand.h`; what is `None` is not asked for.
#[repr(C)]
struct Generator {
    seed: Option<unsafe extern "C" fn(*const u8, c_int) -> c_int>,
    bytes: Option<unsafe extern "C" fn(*mut u8, c_int) -> c_int>,
    cleanup: Option<unsafe extern "C" fn()>,
    add: Option<unsafe extern "C" fn(*const u8, c_int, f64) -> c_int>,
    pseudorand: Option<unsafe extern "C" fn(*mut u8, c_int) -> c_int>,
    status: Option<unsafe extern "C" fn() -> c_int>,
}

/// The system's generator.
static SYSTEM: Generator = Generator {
    seed: None,
    bytes: Some(random),
    cleanup: None,
    add: None,
    pseudorand: Some(random),
    status: None,
};

unsafe extern "C" {
    fn OPENSSL_init_crypto(options: u64, settings: *const u8) -> c_int;
    fn RAND_set_rand_method(generator: *const Generator) -> c_int;
}

/// How OpenSSL is to start: see the head of this file.
const START: u64 = NO_ADD_ALL_CIPHERS | NO_ADD_ALL_DIGESTS | NO_LOAD_CONFIG | NO_ATEXIT;

/// Sets OpenSSL up; it must come before the first connection of the process.
pub(super) fn set_up() {
    static DONE: Once = Once::new();
    // SAFETY: both may be called from any thread before anything else is; settings may be null, and
    // the generator lives as long as the process. Where one of them fails, OpenSSL goes its own way.
    DONE.call_once(|| unsafe {
        OPENSSL_init_crypto(START, ptr::null());
        RAND_set_rand_method(&raw const SYSTEM);
    });
}

/// Fills a buffer with random bytes; says 1, or 0 when the system has none.
///
/// # Safety
/// As OpenSSL promises, `into` has room for `length` bytes that nobody else uses.
unsafe extern "C" fn random(into: *mut u8, length: c_int) -> c_int {
    let Ok(length) = usize::try_from(length) else { return 0 };
    // SAFETY: the caller's promise; the bytes are written as ones that may not have been set before.
    let bytes = unsafe { std::slice::from_raw_parts_mut(into.cast::<std::mem::MaybeUninit<u8>>(), length) };
    c_int::from(getrandom::fill_uninit(bytes).is_ok())
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    unsafe extern "C" {
        fn CRYPTO_THREAD_get_current_id() -> usize;
    }

    #[test]
    fn the_locks_of_threads_are_built_in() {
        // SAFETY: takes nothing and changes nothing.
        let id = || unsafe { CRYPTO_THREAD_get_current_id() };
        let other = thread::spawn(id).join().expect("a number");
        assert_ne!(
            id(),
            other,
            "OpenSSL cannot tell threads apart: see OPENSSL_THREADS in .cargo/config.toml"
        );
    }

    #[test]
    fn random_bytes_come_from_the_system_and_differ() {
        let mut draw = [[0_u8; 32]; 2];
        for bytes in &mut draw {
            // SAFETY: the buffer has just that length.
            assert_eq!(unsafe { random(bytes.as_mut_ptr(), 32) }, 1);
        }
        assert_ne!(draw[0], draw[1]);
        assert_ne!(draw[0], [0; 32]);
        let mut kept = [7_u8];
        // SAFETY: nothing is written.
        assert_eq!(unsafe { random(kept.as_mut_ptr(), 0) }, 1);
        // SAFETY: a length below 0 is refused before the buffer is touched.
        assert_eq!(unsafe { random(kept.as_mut_ptr(), -1) }, 0);
        assert_eq!(kept, [7]);
    }
}
