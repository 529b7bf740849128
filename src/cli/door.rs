//! The door: free text that is typed or read is looked at before it is kept.
//!
//! A text that looks like a personal identity code, a telephone number, an e-mail address or a street
//! address is asked about at a terminal; `--yes` keeps it; where nobody can be asked it is refused.
//! The text itself is never repeated. Every free text of an option comes through [`over`], every one
//! that is asked for or read through [`super::ask::private_line`] or [`super::ask::private_text`], and
//! those of an import through [`keep_all`].

use crate::domain::personal::{Look, looks};
use crate::interchange::Problems;
use crate::words::Words;

use super::ask;
use super::desk::Desk;
use super::failure::Failure;

/// The most places of an import that are told.
const TOLD: usize = 20;

/// Lets a text in, or not.
///
/// # Errors
/// Somebody says no, or nobody can be asked.
pub(super) fn let_in(text: Option<String>, desk: &Desk) -> Result<Option<String>, Failure> {
    match text.as_deref().map_or(Ok(true), |text| keeps(text, desk))? {
        true => Ok(text),
        false => Err(Failure::refused(desk.tr.not_kept()).hint(desk.tr.hint_door())),
    }
}

/// Says whether a text is to be kept: for a dialogue, which asks for another one.
///
/// # Errors
/// Nobody can be asked.
pub(super) fn keeps(text: &str, desk: &Desk) -> Result<bool, Failure> {
    for look in looks(text) {
        let told = told(look, &desk.tr);
        if !desk.globals.yes && !ask::can_ask(desk) {
            return Err(Failure::refused(told).hint(desk.tr.hint_door()));
        }
        if !ask::confirm(desk, desk.tr.ask_keep(&told))? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Returns what was typed put over what was there; an empty text takes it away. What was there is
/// not asked about again.
///
/// # Errors
/// As [`let_in`].
pub(super) fn over(
    typed: Option<&str>,
    before: Option<String>,
    desk: &Desk,
) -> Result<Option<String>, Failure> {
    match typed.map(str::trim) {
        None => Ok(before),
        Some("") => Ok(None),
        Some(text) if before.as_deref() == Some(text) => Ok(before),
        Some(text) => let_in(Some(text.to_owned()), desk),
    }
}

/// Asks whether the texts of an import may be kept that look as if they pointed at a person.
///
/// # Errors
/// As [`let_in`].
pub(super) fn keep_all(problems: &Problems, desk: &Desk) -> Result<(), Failure> {
    let count = problems.doubts().len();
    if !ask::can_ask(desk) {
        return Err(Failure::refused_all(places(problems, &desk.tr))
            .hint(desk.tr.import_doubtful(count))
            .hint(desk.tr.hint_door_import()));
    }
    tell(problems, desk);
    match ask::confirm(desk, desk.tr.ask_keep_all(count))? {
        true => Ok(()),
        false => Err(Failure::refused(desk.tr.import_doubtful(count)).hint(desk.tr.hint_door_import())),
    }
}

/// Tells where the texts stand.
pub(super) fn tell(problems: &Problems, desk: &Desk) {
    places(problems, &desk.tr).iter().for_each(|place| desk.say(place));
}

/// Returns each place with what stands there, and not a word of it.
fn places(problems: &Problems, tr: &Words) -> Vec<String> {
    let doubts = problems.doubts();
    let place =
        |file: &str, line: u64, column: &str, look| format!("{file}:{line}: {column}: {}", told(look, tr));
    let mut places: Vec<_> = doubts
        .iter()
        .take(TOLD)
        .map(|doubt| place(doubt.file.name(), doubt.line, doubt.column, doubt.look))
        .collect();
    if doubts.len() > TOLD {
        places.push(tr.import_more_doubts(doubts.len() - TOLD));
    }
    places
}

fn told(look: Look, tr: &Words) -> String {
    match look {
        Look::IdentityCode => tr.looks_like_identity_code(),
        Look::Telephone => tr.looks_like_telephone(),
        Look::Email => tr.looks_like_email(),
        Look::Address => tr.looks_like_address(),
    }
}
