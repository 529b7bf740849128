//! `ikut undo` and `ikut redo`.

use clap::Args;

use crate::store::{Entry, StepKind, Store, StoreError};

use super::as_of;
use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::log::{Teller, taken_back};
use super::restore;

/// How many of the steps that rest on another are told.
const MOST: usize = 8;

/// Undo the latest step
///
/// Again for the one before it. With a number, an earlier step is undone where nothing later rests on
/// it; else it is told what does. `ikut redo` brings the step back, also after new steps where they go
/// with it: `ikut redo STEP`. Where the step was a restore, `ikut restore` does, with the backup that the
/// undo names.
#[derive(Debug, Args)]
pub(super) struct UndoArguments {
    /// Undo this step: its number in the log
    #[arg(value_name = "STEP", value_parser = clap::value_parser!(i64).range(1..))]
    step: Option<i64>,
    #[command(flatten)]
    writing: Writing,
}

/// Bring back the step that was undone last
///
/// Only as long as no new step was taken since. With a number, any step that was undone comes back, where
/// all that was done since goes with it; else it is told what does not, and `ikut log --detail STEP` shows
/// what has to be entered again.
#[derive(Debug, Args)]
pub(super) struct RedoArguments {
    /// Bring back this step: its number in the log
    #[arg(value_name = "STEP", value_parser = clap::value_parser!(i64).range(1..))]
    step: Option<i64>,
    #[command(flatten)]
    writing: Writing,
}

/// Undoes the latest step that still stands.
pub(super) fn undo(arguments: UndoArguments, desk: &mut Desk) -> Result<(), Failure> {
    as_of::refuse_to_write(desk)?;
    if let Some(entry) = restored(arguments.step, desk)? {
        return restore::take_back(&entry, arguments.writing, desk);
    }
    let mut store = desk.writer(arguments.writing)?;
    let undone = match arguments.step {
        Some(step) => store.undo_step(step),
        None => store.undo(),
    };
    let done = undone.map_err(|error| refused(error, &store, desk))?;
    let told = Teller::new(store.read(), desk.tr).told(&done.value)?;
    desk.say_done(arguments.writing, &desk.tr.undone(done.value.op, &told));
    if arguments.writing.dry_run {
        taken_back(done.value.op, &store.read(), desk)?;
    }
    Ok(())
}

/// Returns the restore that the undo is about: it is taken back by the backup that it kept.
fn restored(step: Option<i64>, desk: &Desk) -> Result<Option<Entry>, Failure> {
    let latest = desk.reader()?.read().standing()?;
    Ok(latest.filter(|entry| entry.kind == StepKind::Restore && step.is_none_or(|step| step == entry.op)))
}

/// Says which other steps keep a step from being undone or brought back.
fn refused(error: StoreError, store: &Store, desk: &Desk) -> Failure {
    let tr = &desk.tr;
    let (line, by, hint) = match &error {
        StoreError::Needed { step, by } => (tr.steps_rest_on(*step, by.len()), by, tr.hint_undo_later()),
        StoreError::InTheWay { step, by } => (tr.in_the_way(*step, by.len()), by, tr.hint_enter_again(*step)),
        _ => return error.into(),
    };
    match told(by, store, desk) {
        Ok(told) => Failure::refused_all([vec![line], told].concat()).hint(hint),
        Err(error) => error.into(),
    }
}

/// Tells steps, each in a line, as far as anybody reads on.
fn told(steps: &[i64], store: &Store, desk: &Desk) -> Result<Vec<String>, StoreError> {
    let teller = Teller::new(store.read(), desk.tr);
    let line = |step: &i64| Ok(desk.tr.rests(*step, &teller.told(&store.read().entry(*step)?)?));
    let lines: Result<Vec<_>, StoreError> = steps.iter().take(MOST).map(line).collect();
    let mut lines = lines?;
    if steps.len() > MOST {
        lines.push(desk.tr.rests_more(steps.len() - MOST));
    }
    Ok(lines)
}

/// Says of a restore that was taken back what brings it back: no redo does.
fn nothing_to_redo(error: StoreError, store: &Store, desk: &Desk) -> Failure {
    let latest = store.read().entries(1).unwrap_or_default();
    let taken_back = latest.iter().find(|entry| entry.kind == StepKind::RestoreUndo);
    match (error, taken_back.and_then(restore::kept_name)) {
        (StoreError::NothingToRedo, Some(name)) => {
            Failure::refused(desk.tr.nothing_to_redo()).hint(desk.tr.hint_restore_again(&name))
        }
        (error, _) => error.into(),
    }
}

/// Brings back the latest step undone, or another.
pub(super) fn redo(arguments: RedoArguments, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(arguments.writing)?;
    let done = match arguments.step {
        Some(step) => store.redo_step(step).map_err(|error| refused(error, &store, desk))?,
        None => store.redo().map_err(|error| nothing_to_redo(error, &store, desk))?,
    };
    let told = Teller::new(store.read(), desk.tr).told(&done.value)?;
    desk.say_done(arguments.writing, &desk.tr.redone(done.value.op, &told));
    Ok(())
}
