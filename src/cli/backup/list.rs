//! `ikut backup list`: what there is, how old it is, how much is in it.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::domain::backup::{BackupName, Content, is_ahead};
use crate::domain::vocabulary::vocabulary;
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Depth, Identity, Lock, Look, Store, StoreError, is_plain_behind, lock_of};

use super::super::clock;
use super::super::desk::Desk;
use super::super::explain::reason;
use super::super::failure::{Exit, Failure};
use super::super::listing::{Format, Listing};
use super::folder;

vocabulary! {
    /// What can be said of a backup by looking into it.
    BackupState {
        /// Every page of it can be read, and it is one of this register.
        Good = "good",
        /// It opens, and is one of another register.
        OtherRegister = "other_register",
        /// Another passphrase opens it: it is from before that was changed, or any opens it, where the
        /// register has none.
        OtherPassphrase = "other_passphrase",
        /// Other accounts can read or write it, as a copy or a memory stick leaves it: it is not looked into.
        OpenToOthers = "open_to_others",
        /// It belongs to another account.
        OfAnother = "of_another_account",
        /// Some of it cannot be read.
        Damaged = "damaged",
        /// A newer program made it.
        TooNew = "too_new",
    }
}

/// What is said of one that a passphrase opens, where the register has none.
const ENCRYPTED: &str = "encrypted";

/// List the backups, the newest first
///
/// How old each is, how much is in it, and whether it is good: each is read through. A backup from before
/// a passphrase was changed opens with the earlier one only, and so does one from before the register was
/// decrypted. One that others can read is not looked into before it is yours alone: `chmod 600 FILE`.
#[derive(Debug, Args)]
pub(super) struct List {
    /// The folder; without it, the one beside the register
    #[arg(value_name = "DIR")]
    pub(super) folder: Option<PathBuf>,
    #[command(flatten)]
    listing: Listing,
}

/// A backup that was found in a folder.
pub(in crate::cli) struct Found {
    /// Its name.
    pub(in crate::cli) name: BackupName,
    /// What can be said of it.
    pub(in crate::cli) state: BackupState,
    /// What is in it, where it opens.
    pub(in crate::cli) look: Option<Look>,
}

/// Returns the backups in a folder, the newest first.
pub(in crate::cli) fn found(desk: &Desk, folder: &Path, depth: Depth) -> Result<Vec<Found>, Failure> {
    let names = folder::names(folder).map_err(|error| {
        let line = desk.tr.no_backups_there(&folder::told(folder), &reason(&error, &desk.tr));
        Failure::refused(line).hint(desk.tr.hint_backups_there())
    })?;
    let own = own(desk);
    let newest_first = names.into_iter().rev();
    newest_first.map(|name| looked_into(desk, folder, name, (own.as_ref(), depth))).collect()
}

/// Returns whose backups are ours; `None` where the register itself cannot say.
pub(in crate::cli) fn own(desk: &Desk) -> Option<Identity> {
    let path = desk.path().ok()?;
    let look = desk.opened(&path, |key| Store::open_as_it_is(&path, key)?.look(Depth::Quick));
    look.ok().map(|look| look.identity)
}

fn looked_into(
    desk: &Desk,
    folder: &Path,
    name: BackupName,
    (own, depth): (Option<&Identity>, Depth),
) -> Result<Found, Failure> {
    let path = folder.join(name.to_string());
    if matches!(lock_of(&path), Ok(Lock::Encrypted)) && is_plain_behind(&path)? {
        return Ok(Found { name, state: BackupState::Damaged, look: None });
    }
    let look = desk.opened_copy(&path, |key| Store::open_as_it_is(&path, key)?.look(depth));
    let (state, look) = match look {
        Ok(look) if own.is_none_or(|own| own.is_same(&look.identity)) => (BackupState::Good, Some(look)),
        Ok(look) => (BackupState::OtherRegister, Some(look)),
        Err(Failure::Store(StoreError::WrongPassphrase { .. })) => (BackupState::OtherPassphrase, None),
        Err(Failure::Store(StoreError::TooNew { .. })) => (BackupState::TooNew, None),
        Err(Failure::Store(StoreError::OpenToOthers { .. })) => (BackupState::OpenToOthers, None),
        Err(Failure::Store(StoreError::OfAnother { .. })) => (BackupState::OfAnother, None),
        Err(Failure::Store(_)) => (BackupState::Damaged, None),
        // Nobody has to have a passphrase where the register itself needs none.
        Err(Failure::Said { exit: Exit::Unusable, .. }) if is_plain(desk) => {
            (BackupState::OtherPassphrase, None)
        }
        Err(other) => return Err(other),
    };
    Ok(Found { name, state, look })
}

/// Says whether the register needs no passphrase.
pub(in crate::cli) fn is_plain(desk: &Desk) -> bool {
    desk.path().is_ok_and(|path| matches!(lock_of(&path), Ok(Lock::Plain)))
}

/// Lists the backups.
pub(super) fn list(list: &List, desk: &mut Desk) -> Result<(), Failure> {
    let register = desk.path()?;
    let folder = list.folder.clone().or_else(|| folder::of(&register));
    let folder = folder.unwrap_or_else(|| folder::beside(&register));
    let found = found(desk, &folder, Depth::Whole)?;
    let sheet = sheet(&found, is_plain(desk));
    let ahead = found.iter().map(|found| found.name).filter(|name| is_ahead(name, clock::utc()));
    ahead.for_each(|name| desk.say(&desk.tr.backup_ahead(&name)));
    match list.listing.format {
        // What a restore takes is the name, and what a person compares is how much is in it.
        Format::Table => {
            let columns = ["backup", "days", "participants", "sessions", "marks", "steps", "state"];
            desk.show(&sheet.only(&columns), list.listing)
        }
        _ => desk.show(&sheet, list.listing),
    }
}

fn sheet(found: &[Found], is_plain: bool) -> Sheet {
    let columns = [
        left("backup"),
        left("at"),
        right("days"),
        left("made"),
        right("participants"),
        right("sessions"),
        right("marks"),
        right("steps"),
        left("state"),
    ];
    let mut sheet = Sheet::new("backups", &columns);
    for one in found {
        // One from the future has no age.
        let now = Some(clock::utc()).filter(|now| !is_ahead(&one.name, *now));
        let days = now.map(|now| (now - one.name.at).num_days().unsigned_abs());
        let content = one.look.as_ref().map(|look| look.content);
        let count = |of: fn(Content) -> u64| Cell::maybe(content.map(of));
        sheet.push([
            Cell::shown(&one.name),
            Cell::text(one.name.at.format("%Y-%m-%dT%H:%M:%SZ").to_string()),
            Cell::maybe(days),
            Cell::word(one.name.kind),
            count(|content| content.participants),
            count(|content| content.sessions),
            count(|content| content.marks),
            count(|content| content.steps),
            match one.state {
                // There is no other for it to differ from.
                BackupState::OtherPassphrase if is_plain => ENCRYPTED.into(),
                state => Cell::word(state),
            },
        ]);
    }
    sheet
}
