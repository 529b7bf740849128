//! `ikut key change`: a new passphrase for the register.

use clap::Args;

use crate::cli::ask;
use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::cli::keyring;
use crate::cli::opened::Opened;
use crate::cli::passphrase::NewPassphrase;
use crate::cli::rewrite::{put_in_place, synced, written};
use crate::store::{Care, Key, RawKey, Slots, Store};

use super::{offer_sheet, recovered};

/// Give the register a new passphrase
///
/// At a terminal ikut draws six words at random; letter o instead of Enter lets you choose your own.
/// The old passphrase, the recovery sheet printed before and the passphrases of colleagues open the
/// register no longer. Copies and backups from before keep the old ones: nothing that is done here
/// reaches them.
#[derive(Debug, Args)]
pub(super) struct Change {
    /// Open with the key on the recovery sheet, typed at a prompt or read from standard input
    #[arg(long)]
    recover: bool,
    #[command(flatten)]
    new: NewPassphrase,
}

/// Gives the register a new passphrase.
pub(super) fn change(change: &Change, desk: &mut Desk) -> Result<(), Failure> {
    let Opened { path, key, project } = match change.recover {
        true => recovered(desk.encrypted()?, desk)?,
        false => desk.opened_by_passphrase()?,
    };
    // A damaged file of colleagues' passphrases ends as well: nothing of it could be kept.
    let ending = Slots::of(&path).map(|slots| labels(&slots)).unwrap_or_default();
    if !ending.is_empty() && !ask::confirm(desk, desk.tr.ask_keys_end(&ending))? {
        desk.say(&desk.tr.nothing_changed());
        return Ok(());
    }
    let new = change.new.fresh(&project, desk)?;
    if RawKey::derive(&path, &new)?.key() == key.key() {
        return Err(Failure::refused(desk.tr.passphrase_same()).hint(desk.tr.hint_passphrase_same()));
    }
    let (old, under) = (Key::Raw(key.clone()), Key::from(new.clone()));
    let store = Store::open_to_read(&path, Some(&old), Care::Whole)?;
    // A new file has a new salt: the key of an earlier passphrase is another one, should it come back.
    put_in_place(written(&store, Some(&old), Some(&under), desk)?, &path, desk)?;
    drop(store);
    // First of all: whatever goes wrong after this, the old passphrase is no more.
    desk.say(&desk.tr.key_changed());
    // Where the system keeps no keys, none is kept.
    let _ = keyring::forget_key(&key).and(keyring::forget(&path));
    let ended = Slots::forget(&path)?;
    synced(&path, desk)?;
    if ended {
        desk.say(&desk.tr.keys_ended());
    }
    desk.say(&desk.tr.key_changed_copies());
    offer_sheet(&path, &RawKey::derive(&path, &new)?, &project, desk)
}

fn labels(slots: &Slots) -> String {
    slots.labels().map(|label| label.as_str()).collect::<Vec<_>>().join(", ")
}
