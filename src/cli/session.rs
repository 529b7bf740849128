//! `ikut session`: single sessions.

use clap::{Args, Subcommand};

use super::desk::Desk;
use super::failure::Failure;
use super::{session_cancel, session_change, session_list};

/// List, add, change, move and cancel sessions
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Add(session_change::Add),
    List(session_list::Narrowed),
    Show(session_list::Show),
    Edit(session_change::Edit),
    Move(session_change::Move),
    Cancel(session_cancel::Cancel),
}

/// Lists, shows or changes sessions.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::Add(add) => session_change::add(&add, desk),
        Action::List(narrowed) => session_list::list(&narrowed, desk),
        Action::Show(show) => session_list::show(&show, desk),
        Action::Edit(edit) => session_change::edit(&edit, desk),
        Action::Move(to) => session_change::move_to(&to, desk),
        Action::Cancel(cancel) => session_cancel::cancel(&cancel, desk),
    }
}
