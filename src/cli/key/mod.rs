//! `ikut key`: what opens the register.

mod change;
mod colleagues;
mod recover;
mod sheet;

use clap::{Args, Subcommand};

use super::desk::Desk;
use super::failure::Failure;

pub(super) use recover::recovered;
pub(super) use sheet::offer as offer_sheet;

/// Change the passphrase, print a recovery sheet, let colleagues in
///
/// These commands ask for the passphrase also while the register is unlocked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Change(change::Change),
    Sheet(sheet::Sheet),
    Add(colleagues::Add),
    List(colleagues::List),
    Remove(colleagues::Remove),
}

/// Changes, prints, adds or removes what opens the register.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::Change(change) => change::change(&change, desk),
        Action::Sheet(_) => sheet::sheet(desk),
        Action::Add(add) => colleagues::add(&add, desk),
        Action::List(list) => colleagues::list(list, desk),
        Action::Remove(remove) => colleagues::remove(&remove, desk),
    }
}
