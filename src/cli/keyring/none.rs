//! A system without such a keyring: nothing is kept.

use super::Refused;

pub(super) fn keep(_: &str, _: &[u8], _: u32) -> Result<(), Refused> {
    Err(Refused(String::new()))
}

pub(super) fn read(_: &str, _: &mut [u8]) -> Option<()> {
    None
}

pub(super) fn forget(_: &str) -> Result<bool, Refused> {
    Ok(false)
}
