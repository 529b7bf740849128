//! `ikut backup`: copies of the register, made by hand or by themselves.

pub(super) mod auto;
pub(super) mod erased;
pub(super) mod folder;
pub(super) mod list;
pub(super) mod make;
pub(super) mod others;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::domain::backup::{BackupKind, BackupName};
use crate::store::{Depth, Look, Store};

use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::meter::Meter;
use list::List;
use make::{Trouble, make};

/// Make a backup of the register
///
/// A copy of one moment that the same passphrase opens, checked from the first page to the last
/// before it gets its name. It never replaces another file. Backups made by themselves lie in the
/// folder beside the register, FILE.backups, or where IKUT_BACKUPS says (`none`: nowhere): before the
/// first step of a day, and before every migration, import, erasure and restore. Seven days, five
/// weeks and twelve months of them are kept; one from before a migration, an import, an erasure or a
/// restore stays for 30 days in any case.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The folder, which must be there; without it, the one beside the register
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    List(List),
}

/// Makes or lists backups.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Some(Action::List(mut list)) => {
            list.folder = list.folder.or(arguments.folder);
            list::list(&list, desk)
        }
        None => by_hand(arguments.folder, desk),
    }
}

fn by_hand(folder: Option<PathBuf>, desk: &mut Desk) -> Result<(), Failure> {
    let register = desk.path()?;
    let (store, key) =
        desk.opened(&register, |key| Ok((Store::open_as_it_is(&register, key)?, key.cloned())))?;
    // A folder that was named is never made: it may be on a disk that is not there.
    let own = || folder::of(&register).unwrap_or_else(|| folder::beside(&register));
    let folder = match folder {
        Some(folder) => folder,
        None => own(),
    };
    if folder == own() {
        let made = folder::made(&folder, &register);
        if made.map_err(|error| failure(Trouble::Folder(folder.clone(), error), desk))? {
            desk.say(&desk.tr.backups_folder_made(&folder::told(&folder)));
        }
    }
    let name = BackupName::new(clock::utc(), BackupKind::ByHand);
    let made = make((&store, key.as_ref()), &folder, name, Depth::Whole, &Meter::new(desk));
    let made = made.map_err(|trouble| failure(trouble, desk))?;
    desk.say(&desk.tr.backup_made(&folder::told(&made.path)));
    desk.say(&counted(&made.look, desk));
    Ok(())
}

fn failure(trouble: Trouble, desk: &Desk) -> Failure {
    trouble.failure(desk.tr.hint_backup_folder(), &desk.tr)
}

/// Returns how much a backup holds, in a sentence.
fn counted(look: &Look, desk: &Desk) -> String {
    let content = look.content;
    desk.tr.backup_holds(content.participants, content.sessions, content.marks, content.steps)
}
