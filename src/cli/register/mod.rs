//! `ikut register encrypt` and `decrypt`: the register under a key, or under none.

mod old;
mod traces;

use std::path::Path;

use clap::{Args, Subcommand};
use tempfile::NamedTempFile;

use crate::store::{Care, Key, Lock, RawKey, Slots, Store, lock_of};

use super::desk::Desk;
use super::explain::shown;
use super::failure::Failure;
use super::in_place::{expected_lock, trace};
use super::opened::Opened;
use super::rewrite::{put_in_place, synced, trouble, written};
use super::{ask, key, keyring, passphrase};
use old::{Kept, beside, overwrite};
use traces::Traces;

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
    let kept = beside(&path, BEFORE_ENCRYPTION);
    if expected_lock(&path, desk)? == Lock::Encrypted {
        if old.overwrite_old && kept.symlink_metadata().is_ok() {
            return finish_overwriting(&path, &kept, desk);
        }
        return Err(Failure::refused(desk.tr.register_is_encrypted()).hint(desk.tr.hint_key_change()));
    }
    if !ask::confirm(desk, desk.tr.ask_encrypt())? {
        desk.say(&desk.tr.nothing_changed());
        return Ok(());
    }
    old::free(&kept, &path, desk)?;
    let store = Store::open_to_read(&path, None, Care::Whole)?;
    let project = store.read().project()?.unwrap_or_default();
    store.read().let_go()?;
    let new = Key::from(passphrase::fresh(&project, desk)?);
    let (made, second) = converted(&store, None, Some(&new), &kept, desk)?;
    put_in_place(made, &path, desk)?;
    second.stays();
    drop(store);
    // First of all: whatever goes wrong after this, the register wants its passphrase.
    desk.say(&desk.tr.register_encrypted());
    let settled = settle(&path, &kept, old, desk);
    desk.say(&desk.tr.copies_not_encrypted());
    settled.and(key::offer_sheet(&path, &new.raw(&path)?, &project, desk))
}

/// Overwrites the old file of an encryption that was interrupted before that: nobody is told its name
/// again, and it is readable to everybody. The register is seen to open first.
fn finish_overwriting(path: &Path, kept: &Path, desk: &Desk) -> Result<(), Failure> {
    desk.opened_by_passphrase()?;
    settle(path, kept, Old { overwrite_old: true }, desk)
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
    let kept = beside(&path, BEFORE_DECRYPTION);
    if old::free(&kept, &path, desk)? && !Slots::exist(&path) {
        Slots::hand_over(&kept, &path)?;
    }
    let traces = decrypted(&path, &kept, key, desk)?;
    // First of all: whatever goes wrong after this, the register is readable to everybody.
    desk.say(&desk.tr.register_decrypted());
    let settled = settle(&path, &kept, old, desk);
    if traces.end()? {
        desk.say(&desk.tr.keys_ended());
    }
    settled
}

/// Puts a copy that is not encrypted in the place of the register.
fn decrypted<'a>(path: &'a Path, kept: &'a Path, key: RawKey, desk: &Desk) -> Result<Traces<'a>, Failure> {
    let under = Key::Raw(key.clone());
    let store = Store::open_to_read(path, Some(&under), Care::Whole)?;
    let (made, second) = converted(&store, Some(&under), None, kept, desk)?;
    let traces = Traces::take(path, kept, &key)?;
    put_in_place(made, path, desk)?;
    second.stays();
    Ok(traces)
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

/// Returns a copy of the register under another key, and the register under its second name: what is left
/// to do is to give the copy the register's.
fn converted<'a>(
    store: &Store,
    key: Option<&Key>,
    new: Option<&Key>,
    kept: &'a Path,
    desk: &Desk,
) -> Result<(NamedTempFile, Kept<'a>), Failure> {
    let made = written(store, key, new, desk)?;
    let second = Kept::of(store.path(), kept).map_err(|error| trouble(kept, &error, desk))?;
    Ok((made, second))
}

/// Sees that a conversion lasts, and says what became of the old file.
fn settle(register: &Path, kept: &Path, old: Old, desk: &Desk) -> Result<(), Failure> {
    let lasts = synced(register, desk);
    if old.overwrite_old && lasts.is_ok() {
        overwrite(kept).map_err(|error| trouble(kept, &error, desk))?;
        desk.say(&desk.tr.old_overwritten());
    } else {
        desk.say(&desk.tr.old_kept(&shown(kept)));
    }
    lasts
}
