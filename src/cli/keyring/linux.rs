//! The keyring of the Linux kernel: that of the account, which outlives a terminal and a login.

use linux_keyutils::{Key, KeyError, KeyPermissionsBuilder, KeyRing, KeyRingIdentifier, Permission};

use super::Refused;

pub(super) fn keep(name: &str, kept: &[u8], seconds: u32) -> Result<(), Refused> {
    let key = ring()?.add_key(name, kept).map_err(refused)?;
    set_limits(&key, seconds).inspect_err(|_| {
        // A key that would not be forgotten by itself is not kept.
        let _ = key.invalidate();
    })
}

/// The account's own processes may read it, also those that do not hold the keyring of its login.
fn set_limits(key: &Key, seconds: u32) -> Result<(), Refused> {
    key.set_timeout(seconds as usize).map_err(refused)?;
    let account = Permission::VIEW | Permission::READ | Permission::SEARCH | Permission::SETATTR;
    let permissions = KeyPermissionsBuilder::builder().posessor(Permission::ALL).user(account).build();
    key.set_perms(permissions).map_err(refused)
}

pub(super) fn read(name: &str, kept: &mut [u8]) -> Option<()> {
    let key = ring().ok()?.search(name).ok()?;
    let mut into = &mut *kept;
    (key.read(&mut into).ok()? == into.len()).then_some(())
}

pub(super) fn forget(name: &str) -> Result<bool, Refused> {
    let key = match ring()?.search(name) {
        Ok(key) => key,
        Err(KeyError::KeyDoesNotExist | KeyError::KeyExpired | KeyError::KeyRevoked) => return Ok(false),
        Err(error) => return Err(refused(error)),
    };
    key.revoke().map_err(refused)?;
    Ok(true)
}

fn ring() -> Result<KeyRing, Refused> {
    KeyRing::from_special_id(KeyRingIdentifier::User, true).map_err(refused)
}

fn refused(error: KeyError) -> Refused {
    Refused(error.to_string())
}
