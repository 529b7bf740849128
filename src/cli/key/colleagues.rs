//! `ikut key add`, `list` and `remove`: passphrases for colleagues.

use std::path::Path;

use clap::Args;

use crate::cli::desk::Desk;
use crate::cli::explain::shown;
use crate::cli::failure::Failure;
use crate::cli::listing::Listing;
use crate::cli::opened::Opened;
use crate::cli::passphrase::NewPassphrase;
use crate::domain::code::KeyLabel;
use crate::report::sheet::{Sheet, left};
use crate::store::{RawKey, Slots, SlotsTrouble, StoreError};

/// Let a colleague open the register with a passphrase of their own
///
/// The register's key is kept, wrapped under the new passphrase, in a file beside the register with
/// its name and .keys behind it. Give both files to whoever shall use it. Losing that file loses
/// nothing but the convenience: the register's own passphrase and the recovery sheet open it as
/// before.
#[derive(Debug, Args)]
pub(super) struct Add {
    /// What the passphrase is called, such as K-2; no name of a person is needed
    #[arg(value_name = "KEY")]
    key: KeyLabel,
    #[command(flatten)]
    new: NewPassphrase,
}

/// List the passphrases of colleagues
#[derive(Debug, Args)]
pub(super) struct List {
    #[command(flatten)]
    listing: Listing,
}

/// Take a colleague's passphrase away
///
/// It then opens this register here no longer. But whoever knew it may have kept the register's key,
/// or a copy of both files from before, and opens those as before. Only `ikut key change` shuts them
/// out of what is recorded from then on, and nothing out of the copies.
#[derive(Debug, Args)]
pub(super) struct Remove {
    /// What the passphrase is called
    #[arg(value_name = "KEY")]
    key: KeyLabel,
}

/// Adds a passphrase.
pub(super) fn add(add: &Add, desk: &mut Desk) -> Result<(), Failure> {
    let path = desk.encrypted()?;
    let mut slots = Slots::of(&path)?;
    // Told before anything is asked.
    if slots.labels().any(|label| *label == add.key) {
        return Err(StoreError::Slots { path: Slots::path(&path), trouble: SlotsTrouble::Taken }.into());
    }
    let Opened { key, project, .. } = desk.opened_by_passphrase()?;
    let new = add.new.fresh(&project, desk)?;
    if RawKey::derive(&path, &new)?.key() == key.key() {
        return Err(Failure::refused(desk.tr.key_same()).hint(desk.tr.hint_key_same()));
    }
    slots.add(&add.key, &new, &key)?;
    let file = Slots::path(&path);
    // Both files lie side by side: the name says which it is.
    let file = Path::new(file.file_name().unwrap_or_default());
    desk.say(&desk.tr.key_added(&add.key, &shown(file)));
    Ok(())
}

/// Lists what the passphrases are called.
pub(super) fn list(list: List, desk: &mut Desk) -> Result<(), Failure> {
    let slots = Slots::of(&desk.encrypted()?)?;
    let mut sheet = Sheet::new("keys", &[left("key")]);
    for label in slots.labels() {
        sheet.push([label.as_str().into()]);
    }
    desk.show(&sheet, list.listing)
}

/// Takes a passphrase away.
pub(super) fn remove(remove: &Remove, desk: &mut Desk) -> Result<(), Failure> {
    Slots::of(&desk.encrypted()?)?.remove(&remove.key)?;
    desk.say(&desk.tr.key_removed(&remove.key));
    desk.say(&desk.tr.key_removed_not());
    Ok(())
}
