//! Who is expected at a session and not marked there yet.

use crate::domain::code::ParticipantCode;
use crate::domain::expected::Roll;
use crate::domain::fact::{ParticipantId, SessionId};
use crate::domain::session::Session;
use crate::store::{Reader, StoreError};

/// Returns everyone who is expected at a session, held or to come, before any mark is read.
pub(super) fn expected(session: &Session, known: &Reader) -> Result<Vec<ParticipantId>, StoreError> {
    let calendar = known.calendar_of(&session.code)?;
    let sitting = calendar.sittings.first().expect("the session was found a moment ago");
    Ok(Roll::new(&calendar).would_be_expected(sitting))
}

/// Returns everyone who is expected at a session, held or to come, and not marked, by code.
pub(super) fn unmarked(
    id: SessionId,
    session: &Session,
    known: &Reader,
) -> Result<Vec<(ParticipantId, ParticipantCode)>, StoreError> {
    let mut people = Vec::new();
    for participant in expected(session, known)? {
        if known.find_mark(id, participant)?.is_none() {
            people.push((participant, known.participant_code(participant)?));
        }
    }
    people.sort_by(|(_, one), (_, other)| one.cmp(other));
    Ok(people)
}
