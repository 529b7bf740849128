//! The roll call: one participant after the other, one key for each.
//!
//! # Why
//! No list to tick, but lines that follow each other: they read well in a corridor, in a window of
//! any size, without colour, and aloud.

mod call;
mod screen;

use console::Key;

use crate::domain::fact::SessionId;
use crate::domain::session::{Session, Status};
use crate::store::{Reader, StoreError};

use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::mark_words::told;
use super::super::roll::expected;
use super::super::session_words::short;
use super::super::{ask, clock, hidden};
use super::marking::Entry;
use call::{Call, Turn};
use screen::Screen;

/// Calls the roll and returns the marks that change.
///
/// # Errors
/// There is nobody to ask, or nobody to ask about; the person stopped; or a mark was changed by
/// somebody else meanwhile.
pub(super) fn entries(
    id: SessionId,
    session: &Session,
    known: &Reader,
    desk: &Desk,
) -> Result<Vec<Entry>, Failure> {
    let people = people(id, session, known)?;
    if let Some(decided) = desk.answers.borrow().roll.clone() {
        return still_as_seen(decided, &people, session, desk);
    }
    refuse_without_roll(session, &people, desk)?;
    known.let_go()?;
    let mut call = Call::new(people, session, clock::today());
    let changed = hold(&mut call, session, desk)?;
    desk.answers.borrow_mut().roll = Some(changed.clone());
    Ok(changed)
}

/// Returns everyone to ask about, by code: who is expected, and who is marked already.
fn people(id: SessionId, session: &Session, known: &Reader) -> Result<Vec<Entry>, StoreError> {
    let mut people = Vec::new();
    for (id, code, mark) in known.marks_at(id)? {
        people.push(Entry { id, code, before: Some(mark), after: Some(mark) });
    }
    for id in expected(session, known)? {
        if people.iter().all(|entry| entry.id != id) {
            people.push(Entry { id, code: known.participant_code(id)?, before: None, after: None });
        }
    }
    people.sort_by(|one, other| one.code.cmp(&other.code));
    Ok(people)
}

fn refuse_without_roll(session: &Session, people: &[Entry], desk: &Desk) -> Result<(), Failure> {
    let tr = &desk.tr;
    if session.status == Status::Cancelled {
        let again = format!("ikut session edit {} --status planned", session.code);
        return Err(Failure::refused(tr.session_is_cancelled(&session.code)).hint(tr.hint_list(&again)));
    }
    if people.is_empty() {
        return Err(
            Failure::refused(tr.nobody_expected(&session.code)).hint(tr.hint_marks_for(&session.code))
        );
    }
    if !ask::can_ask(desk) {
        return Err(Failure::refused(tr.roll_needs_terminal(&short(session, tr)))
            .hint(tr.hint_marks_for(&session.code)));
    }
    Ok(())
}

/// Returns what was decided a moment ago, when nobody else marked these people since.
fn still_as_seen(
    decided: Vec<Entry>,
    people: &[Entry],
    session: &Session,
    desk: &Desk,
) -> Result<Vec<Entry>, Failure> {
    let now = |entry: &Entry| people.iter().find(|known| known.id == entry.id).and_then(|known| known.before);
    let moved = decided.iter().filter(|entry| now(entry) != entry.before);
    let lines: Vec<String> = moved
        .map(|entry| desk.tr.marked_meanwhile(&entry.code, &told(now(entry).as_ref(), &desk.tr)))
        .collect();
    if lines.is_empty() {
        return Ok(decided);
    }
    let look = format!("ikut attend {}", session.code);
    Err(Failure::refused_all(lines).hint(desk.tr.hint_list(&look)))
}

/// Asks until the marks are to be written.
fn hold(call: &mut Call, session: &Session, desk: &Desk) -> Result<Vec<Entry>, Failure> {
    let _terminal = hidden::keys();
    let screen = Screen::new(session, desk);
    screen.opening(call)?;
    screen.question(call)?;
    loop {
        let turn = match screen.key() {
            // A terminal that went away gives no keys any more.
            Ok(Key::CtrlC) | Err(_) => {
                screen.end_line()?;
                return Err(Failure::refused(desk.tr.reason_interrupted()));
            }
            Ok(key) => call.press(&key),
        };
        screen.answer(call, turn)?;
        match turn {
            Turn::Write => return Ok(call.changed()),
            Turn::Ignored | Turn::Typed(_) | Turn::Erased => (),
            _ => screen.question(call)?,
        }
    }
}
