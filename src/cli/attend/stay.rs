//! A mark outside a participant's time in the project is a slip of the finger.
//!
//! # Why
//! Somebody from another cohort is welcome at a session. But before the first day in the project, or
//! after the last one, no mark can be right: either the code is wrong or the day is.

use crate::domain::fact::ParticipantId;
use crate::domain::session::Session;
use crate::store::Reader;

use super::super::desk::Desk;
use super::super::failure::Failure;
use super::marking::Entry;

/// Refuses new marks of people who were not in the project on the day; who is expected was, and a
/// mark that stands already may be mended.
///
/// # Errors
/// The first such mark, with both days.
pub(super) fn refuse_outside(
    session: &Session,
    entries: &[Entry],
    expected: &[ParticipantId],
    known: &Reader,
    desk: &Desk,
) -> Result<(), Failure> {
    let is_new = |entry: &&Entry| entry.before.is_none() && entry.after.is_some();
    let guests = entries.iter().filter(is_new).filter(|entry| !expected.contains(&entry.id));
    for guest in guests {
        refuse(guest, session, known, desk)?;
    }
    Ok(())
}

fn refuse(entry: &Entry, session: &Session, known: &Reader, desk: &Desk) -> Result<(), Failure> {
    let (_, person) = known.participant(&entry.code)?;
    let enrolled = known.enrolments_of(&entry.code)?.first().map(|enrolment| enrolment.from);
    let first = person.entered.into_iter().chain(enrolled).min();
    let (tr, code, day) = (&desk.tr, &entry.code, desk.tr.weekday_and_day(session.date));
    if let Some(first) = first.filter(|first| session.date < *first) {
        let line = tr.mark_before_joining(code, &session.code, &day, &tr.day(first));
        return Err(Failure::refused(line).hint(tr.hint_first_day(code)));
    }
    if let Some(left) = person.left.filter(|left| *left < session.date) {
        let line = tr.mark_after_leaving(code, &session.code, &day, &tr.day(left));
        return Err(Failure::refused(line).hint(tr.hint_last_day(code)));
    }
    Ok(())
}
