//! `ikut register encrypt` and `decrypt`: the register under a key, or under none.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use tempfile::NamedTempFile;

use crate::store::{Care, Key, Lock, Slots, Store, StoreError, lock_of};

use super::desk::Desk;
use super::explain::shown;
use super::failure::Failure;
use super::in_place::{expected_lock, trace};
use super::opened::Opened;
use super::rewrite::{synced, trouble, written};
use super::{ask, key, keyring, passphrase};

/// Bytes of zeros that are written at once.
const AT_ONCE: usize = 1 << 16;

/// What stands behind the name of the old file.
const BEFORE_ENCRYPTION: &str = "before-encryption";
const BEFORE_DECRYPTION: &str = "before-decryption";

/// Encrypt the register, or take its encryption away
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Encrypt(Encrypt),
    Decrypt(Decrypt),
}

/// Encrypt a register that is not
///
/// A new file is written beside it and compared with it, value by value; then it takes its place. The
/// old file stays beside it, readable to everybody who gets it, until you remove it: its name is told.
/// Backups and copies from before are not encrypted either.
#[derive(Debug, Args)]
struct Encrypt {
    #[command(flatten)]
    old: Old,
}

/// Take the encryption of the register away
///
/// Afterwards everybody who gets the file reads everything: this is for handing data over, not for
/// daily work. It asks. A new file is written and compared, then it takes the register's place; the
/// encrypted one stays beside it and its name is told.
#[derive(Debug, Args)]
struct Decrypt {
    #[command(flatten)]
    old: Old,
}

/// What becomes of the old file.
#[derive(Debug, Clone, Copy, Args)]
struct Old {
    /// Overwrite the old file and remove it; flash disks and copies may keep what it held
    #[arg(long)]
    overwrite_old: bool,
}

/// Encrypts or decrypts the register.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::Encrypt(encrypt) => run_encrypt(encrypt.old, desk),
        Action::Decrypt(decrypt) => run_decrypt(decrypt.old, desk),
    }
}

fn run_encrypt(old: Old, desk: &mut Desk) -> Result<(), Failure> {
    let path = desk.path()?;
    if expected_lock(&path, desk)? == Lock::Encrypted {
        if old.overwrite_old && beside(&path, BEFORE_ENCRYPTION).symlink_metadata().is_ok() {
            return finish_overwriting(&path, desk);
        }
        return Err(Failure::refused(desk.tr.register_is_encrypted()).hint(desk.tr.hint_key_change()));
    }
    if !ask::confirm(desk, desk.tr.ask_encrypt())? {
        desk.say(&desk.tr.nothing_changed());
        return Ok(());
    }
    let store = Store::open_to_read(&path, None, Care::Whole)?;
    let project = store.read().project()?.unwrap_or_default();
    store.read().let_go()?;
    let new = Key::from(passphrase::fresh(&project, desk)?);
    convert(&store, None, Some(&new), (BEFORE_ENCRYPTION, old), desk, || Ok(()))?;
    drop(store);
    desk.say(&desk.tr.register_encrypted());
    desk.say(&desk.tr.copies_not_encrypted());
    key::offer_sheet(&path, &new.raw(&path)?, &project, desk)
}

/// Overwrites the old file of an encryption that was interrupted before that: nobody is told its name
/// again, and it is readable to everybody. The register is seen to open first.
fn finish_overwriting(path: &Path, desk: &Desk) -> Result<(), Failure> {
    desk.opened_by_passphrase()?;
    let old = beside(path, BEFORE_ENCRYPTION);
    overwrite(&old).map_err(|error| trouble(&old, &error, desk))?;
    desk.say(&desk.tr.old_overwritten());
    Ok(())
}

fn run_decrypt(old: Old, desk: &mut Desk) -> Result<(), Failure> {
    let path = desk.path()?;
    if lock_of(&path)? == Lock::Plain && trace(&path).is_some() {
        return forget_encryption(&path, desk);
    }
    let Opened { path, key, .. } = desk.opened_by_passphrase()?;
    if !ask::confirm(desk, desk.tr.ask_decrypt())? {
        desk.say(&desk.tr.nothing_changed());
        return Ok(());
    }
    let key = Key::Raw(key);
    let store = Store::open_to_read(&path, Some(&key), Care::Whole)?;
    // Before the file that is not encrypted stands there: nothing then tells that it should be.
    let mut ended = false;
    let forgotten = || {
        // Where the system keeps no keys, none is kept.
        let _ = keyring::forget(&path);
        ended = Slots::forget(&path)?;
        Ok(())
    };
    convert(&store, Some(&key), None, (BEFORE_DECRYPTION, old), desk, forgotten)?;
    desk.say(&desk.tr.register_decrypted());
    if ended {
        desk.say(&desk.tr.keys_ended());
    }
    Ok(())
}

/// Forgets that a register was encrypted which is not, once somebody says that it was meant so.
fn forget_encryption(path: &Path, desk: &mut Desk) -> Result<(), Failure> {
    if !ask::confirm(desk, desk.tr.ask_plain_meant(&shown(path)))? {
        desk.say(&desk.tr.nothing_changed());
        return Ok(());
    }
    // Where the system keeps no keys, none is kept.
    let _ = keyring::forget(path);
    Slots::forget(path)?;
    desk.say(&desk.tr.plain_meant(&shown(path)));
    Ok(())
}

/// Puts a copy under another key in the place of the register, after `ready` is done, and says what
/// became of the old file.
fn convert(
    store: &Store,
    key: Option<&Key>,
    new: Option<&Key>,
    (name, old): (&str, Old),
    desk: &Desk,
    ready: impl FnOnce() -> Result<(), StoreError>,
) -> Result<(), Failure> {
    let register = store.path();
    let kept = beside(register, name);
    if is_second_name(&kept, register) {
        // A conversion was interrupted before the register's name was given away.
        fs::remove_file(&kept).map_err(|error| trouble(&kept, &error, desk))?;
    }
    if kept.symlink_metadata().is_ok() {
        return Err(Failure::refused(desk.tr.file_exists(&shown(&kept))).hint(desk.tr.hint_move_away()));
    }
    let made = written(store, key, new, desk)?;
    ready()?;
    swap(made, register, &kept).map_err(|error| trouble(register, &error, desk))?;
    synced(register, desk)?;
    if old.overwrite_old {
        overwrite(&kept).map_err(|error| trouble(&kept, &error, desk))?;
        desk.say(&desk.tr.old_overwritten());
    } else {
        desk.say(&desk.tr.old_kept(&shown(&kept)));
    }
    Ok(())
}

/// Says whether a name is only another one of the register's file.
#[cfg(unix)]
fn is_second_name(name: &Path, register: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let file = |path: &Path| fs::symlink_metadata(path).ok().map(|facts| (facts.dev(), facts.ino()));
    file(name).is_some() && file(name) == file(register)
}

/// Where files have no such number, it cannot be told.
#[cfg(not(unix))]
fn is_second_name(_: &Path, _: &Path) -> bool {
    false
}

/// Gives the old file a second name and the new one the register's: there is a register at every
/// moment. Nobody writes meanwhile, and whoever waits to looks first which file it is.
fn swap(made: NamedTempFile, register: &Path, kept: &Path) -> io::Result<()> {
    fs::hard_link(register, kept)?;
    made.persist(register).map(drop).map_err(|error| {
        let _ = fs::remove_file(kept);
        error.error
    })
}

/// Writes zeros over a file and removes it.
fn overwrite(path: &Path) -> io::Result<()> {
    let mut left = fs::metadata(path)?.len();
    let mut file = OpenOptions::new().write(true).open(path)?;
    while left > 0 {
        let now = left.min(AT_ONCE as u64) as usize;
        file.write_all(&[0; AT_ONCE][..now])?;
        left -= now as u64;
    }
    file.sync_all()?;
    fs::remove_file(path)
}

fn beside(register: &Path, name: &str) -> PathBuf {
    let mut path = register.as_os_str().to_owned();
    path.push(".");
    path.push(name);
    path.into()
}
