//! `ikut undo` and `ikut redo`.

use clap::Args;

use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::log::told;

/// Undo the latest step
///
/// Again for the one before it. `ikut redo` brings the step back; nothing is lost by it.
#[derive(Debug, Args)]
pub(super) struct UndoArguments {
    #[command(flatten)]
    writing: Writing,
}

/// Bring back the step that was undone last
#[derive(Debug, Args)]
pub(super) struct RedoArguments {
    #[command(flatten)]
    writing: Writing,
}

/// Undoes the latest step that still stands.
pub(super) fn undo(arguments: UndoArguments, desk: &mut Desk) -> Result<(), Failure> {
    let done = desk.writer(arguments.writing)?.undo()?;
    desk.say_done(arguments.writing, &desk.tr.undone(done.value.op, &told(&done.value, &desk.tr)));
    Ok(())
}

/// Brings back the latest step undone.
pub(super) fn redo(arguments: RedoArguments, desk: &mut Desk) -> Result<(), Failure> {
    let done = desk.writer(arguments.writing)?.redo()?;
    desk.say_done(arguments.writing, &desk.tr.redone(done.value.op, &told(&done.value, &desk.tr)));
    Ok(())
}
