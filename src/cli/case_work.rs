//! What the commands of case work share: free text about a participant, meetings, and numbers.

use chrono::NaiveDate;

use crate::domain::code::{ParticipantCode, SessionCode};
use crate::domain::fact::SessionId;
use crate::store::Reader;

use super::desk::Desk;
use super::failure::Failure;
use super::{ask, clock};

/// Asks for free text about a participant, or reads it from standard input; `again` is the command
/// that asks for it.
///
/// # Errors
/// There is none, or it has more than `most` characters.
pub(super) fn text(desk: &Desk, question: String, most: usize, again: &str) -> Result<String, Failure> {
    match maybe_text(desk, question, most)? {
        Some(text) => Ok(text),
        None => Err(Failure::refused(desk.tr.text_empty()).hint(desk.tr.hint_text(again))),
    }
}

/// As [`text`], where there may be none.
///
/// # Errors
/// It has more than `most` characters.
pub(super) fn maybe_text(desk: &Desk, question: String, most: usize) -> Result<Option<String>, Failure> {
    let Some(text) = ask::private_text(desk, question)? else { return Ok(None) };
    fitting(text, most, desk).map(Some)
}

/// Refuses a text that has more than `most` characters.
pub(super) fn fitting(text: String, most: usize, desk: &Desk) -> Result<String, Failure> {
    let characters = text.chars().count();
    if characters > most {
        let line = desk.tr.text_too_long(characters, most);
        return Err(Failure::refused(line).hint(desk.tr.hint_text_short()));
    }
    Ok(text)
}

/// Returns the number of a session at which a participant may have been.
///
/// # Errors
/// No session has the code, or it is an individual one of somebody else.
pub(super) fn meeting(
    session: &SessionCode,
    participant: &ParticipantCode,
    known: &Reader,
    desk: &Desk,
) -> Result<SessionId, Failure> {
    let (id, session) = known.session(session)?;
    if session.participant.as_ref().is_some_and(|owner| owner != participant) {
        let line = desk.tr.session_not_theirs(&session.code, participant);
        let look = desk.tr.hint_list(&format!("ikut session show {}", session.code));
        return Err(Failure::refused(line).hint(look));
    }
    Ok(id)
}

/// Refuses a day on which something is said to have happened, and that is yet to come.
///
/// # Errors
/// The day lies after today.
pub(super) fn happened(day: Option<NaiveDate>, desk: &Desk) -> Result<(), Failure> {
    match day.filter(|day| *day > clock::today()) {
        Some(day) => {
            Err(Failure::refused(desk.tr.yet_to_come(&desk.tr.day(day))).hint(desk.tr.hint_happened()))
        }
        None => Ok(()),
    }
}

/// Returns the number for a new record: the one after the last.
pub(super) fn next(numbers: impl Iterator<Item = u32>) -> u32 {
    numbers.max().map_or(1, |last| last + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_record_comes_after_the_last() {
        assert_eq!(next([].into_iter()), 1);
        assert_eq!(next([3, 1].into_iter()), 4);
    }
}
