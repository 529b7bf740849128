//! `ikut unlock` and `ikut lock`: the key of an encrypted register, for a while.

use std::path::PathBuf;

use clap::Args;

use crate::domain::number::whole;
use crate::store::{Lock, StoreError, lock_of};

use super::desk::Desk;
use super::explain::shown;
use super::failure::Failure;
use super::in_place::expected_lock;
use super::key::recovered;
use super::keyring::{self, Refused};
use super::locate;

/// The longest that a register may stay open, in seconds: a day.
const LONGEST: u32 = 24 * 60 * 60;

/// Open the register for some hours, so that no command asks for the passphrase
///
/// The key is derived once and kept in the memory of the Linux kernel, for this account alone and
/// never on a disk. It is forgotten after the time, at `ikut lock` and when the machine stops; with
/// it there, completion answers too.
#[derive(Debug, Args)]
pub(super) struct UnlockArguments {
    /// For how long: 8h, 90m, 1h30m; a day at most
    #[arg(long = "for", value_name = "DURATION", default_value = "8h", value_parser = seconds)]
    time: u32,
    /// Open with the key on the recovery sheet, typed at a prompt or read from standard input
    #[arg(long)]
    recover: bool,
}

/// Close the register: forget its key now
#[derive(Debug, Args)]
pub(super) struct LockArguments {}

/// Keeps the key of the register for a while.
pub(super) fn unlock(arguments: UnlockArguments, desk: &mut Desk) -> Result<(), Failure> {
    let path = desk.path()?;
    if expected_lock(&path, desk)? == Lock::Plain {
        desk.say(&desk.tr.register_is_plain());
        return Ok(());
    }
    // Only a key that opens is kept.
    let opened = if arguments.recover { recovered(path, desk)? } else { desk.opened_by_passphrase()? };
    keyring::keep(&opened.path, &opened.key, arguments.time).map_err(|refused| no_keyring(&refused, desk))?;
    let (hours, minutes) = in_words(arguments.time.into());
    desk.say(&desk.tr.unlocked(hours, minutes));
    Ok(())
}

/// Forgets the key of the register; that of one that was moved or deleted, too.
pub(super) fn lock(_: LockArguments, desk: &mut Desk) -> Result<(), Failure> {
    let path = stood(desk)?;
    let was_open = keyring::forget(&path).map_err(|refused| no_keyring(&refused, desk))?;
    let line = match (lock_of(&path), was_open) {
        (Ok(Lock::Encrypted), true) => desk.tr.locked(),
        (Ok(Lock::Encrypted), false) => desk.tr.was_locked(),
        (Ok(Lock::Plain), true) => desk.tr.locked_plain(&shown(&path)),
        (Ok(Lock::Plain), false) => return Err(Failure::refused(desk.tr.register_is_plain())),
        (Err(StoreError::NoRegister { .. }), true) => desk.tr.locked_gone(&shown(&path)),
        (Err(_), true) => desk.tr.locked_unusable(&shown(&path)),
        (Err(error), false) => return Err(error.into()),
    };
    desk.say(&line);
    Ok(())
}

/// Returns where the register is; where nothing is, where one stood when it was unlocked.
fn stood(desk: &Desk) -> Result<PathBuf, Failure> {
    let path = desk.path()?;
    if path.symlink_metadata().is_ok() || desk.globals.register.is_some() {
        return Ok(path);
    }
    let places = locate::above();
    Ok(places.into_iter().find(|place| keyring::stood_at(place).is_some()).unwrap_or(path))
}

/// Returns whole hours and the minutes beyond them, rounded up: a register that is open is never
/// said to be open for no time at all.
pub(super) fn in_words(seconds: u64) -> (u64, u64) {
    let minutes = seconds.div_ceil(60);
    (minutes / 60, minutes % 60)
}

fn no_keyring(refused: &Refused, desk: &Desk) -> Failure {
    Failure::refused(desk.tr.no_keyring(&refused.0)).hint(desk.tr.hint_passphrase())
}

/// Reads `8h`, `90m`, `1h30m` or `20s` as seconds, from one to a day.
fn seconds(text: &str) -> Result<u32, String> {
    let mut total = 0u32;
    let mut rest = text;
    for (unit, worth) in [('h', 3_600), ('m', 60), ('s', 1)] {
        if let Some((number, after)) = rest.split_once(unit) {
            let number = whole::<u16>(number).ok_or_else(|| text.to_owned())?;
            total = total.saturating_add(u32::from(number).saturating_mul(worth));
            rest = after;
        }
    }
    let fits = rest.is_empty() && (1..=LONGEST).contains(&total);
    if fits { Ok(total) } else { Err(text.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_hours_minutes_and_seconds_up_to_a_day() {
        let read = |text: &str| seconds(text).ok();
        assert_eq!(read("8h"), Some(28_800));
        assert_eq!(read("90m"), Some(5_400));
        assert_eq!(read("1h30m"), Some(5_400));
        assert_eq!(read("24h"), Some(LONGEST));
        assert_eq!(read("1s"), Some(1));
        for none in ["", "0h", "8", "h", "24h1s", "-1h", "+1h", "1.5h", "30m1h", "8h ", "99999h"] {
            assert_eq!(read(none), None, "{none}");
        }
    }

    #[test]
    fn what_is_left_is_rounded_up() {
        assert_eq!(in_words(1), (0, 1));
        assert_eq!(in_words(60), (0, 1));
        assert_eq!(in_words(28_800), (8, 0));
        assert_eq!(in_words(28_799), (8, 0));
        assert_eq!(in_words(3_661), (1, 2));
    }
}
