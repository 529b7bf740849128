//! `--as-of`: the register as it was.

use chrono::NaiveDate;

use crate::domain::day::NotADay;
use crate::domain::number::whole;
use crate::store::{Store, StoreError};
use crate::words::Words;

use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::value::typed_day;

/// Commands that show nothing of the register, or of today only.
const NOTHING_OF_IT: [&str; 10] =
    ["init", "unlock", "lock", "backup", "restore", "erase", "completions", "guide", "man", "help"];

/// A moment that the register is shown as of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    /// After a step.
    Step(i64),
    /// At the end of a day.
    Day(NaiveDate),
}

/// Reads a step's number, or a day in any of the short forms.
///
/// # Errors
/// Neither.
pub(super) fn moment(text: &str) -> Result<Moment, NotADay> {
    whole(text).map_or_else(|| typed_day(text).map(Moment::Day), |step| Ok(Moment::Step(step)))
}

/// Refuses `--as-of` where a command shows nothing of the register.
pub(super) fn refuse_without_use(command: &str, desk: &Desk) -> Result<(), Failure> {
    if NOTHING_OF_IT.contains(&command) { refuse(command, desk) } else { Ok(()) }
}

/// Refuses `--as-of` with a command that looks at today only.
pub(super) fn refuse(command: &str, desk: &Desk) -> Result<(), Failure> {
    match desk.globals.as_of {
        Some(_) => Err(Failure::refused(desk.tr.as_of_nothing(command)).hint(desk.tr.hint_as_of())),
        None => Ok(()),
    }
}

/// Refuses `--as-of` where a command writes.
pub(super) fn refuse_to_write(desk: &Desk) -> Result<(), Failure> {
    match desk.globals.as_of {
        Some(_) => Err(Failure::refused(desk.tr.as_of_writes()).hint(desk.tr.hint_as_of())),
        None => Ok(()),
    }
}

/// Winds a register back that was opened to be read, and says so.
pub(super) fn wound_back(store: Store, desk: &Desk) -> Result<Store, Failure> {
    let Some(moment) = desk.globals.as_of else { return Ok(store) };
    let step = match moment {
        Moment::Step(step) if step > 0 => step,
        Moment::Step(step) => return Err(StoreError::NoStep { step }.into()),
        Moment::Day(day) => step_of(day, &store, desk)?,
    };
    let store = store.as_of(step)?;
    let at = store.read().entry(step)?.at;
    if desk.as_of().is_none() {
        desk.say(&line(step, &at, &desk.tr));
        desk.wound_back(step, at);
    }
    Ok(store)
}

/// Returns the sentence that says as of when a register is read.
pub(super) fn line(step: i64, at: &str, tr: &Words) -> String {
    let at = match clock::local(at) {
        Some(at) => format!("{} {}", tr.day(at.date()), at.format("%H:%M")),
        None => at.to_owned(),
    };
    tr.as_of_step(step, &at)
}

fn step_of(day: NaiveDate, store: &Store, desk: &Desk) -> Result<i64, Failure> {
    if let Some(step) = store.read().last_step_until(&clock::end_of(day))? {
        return Ok(step);
    }
    let first = store.read().first_step_at()?.and_then(|at| clock::local(&at));
    let line = match first {
        Some(first) => desk.tr.as_of_before(&desk.tr.day(day), &desk.tr.day(first.date())),
        None => desk.tr.as_of_empty(),
    };
    Err(Failure::refused(line).hint(desk.tr.hint_log()))
}
