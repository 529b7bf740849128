//! What to look at again where a session is put on a day: said, never in the way.

use std::collections::BTreeMap;

use crate::domain::code::ParticipantCode;
use crate::domain::fact::SessionId;
use crate::domain::session::Session;
use crate::domain::shift::{Remark, remarks};
use crate::domain::vocabulary::Vocabulary;
use crate::store::{Reader, StoreError};

use super::desk::Desk;

/// Returns the line about a session as it is to stand; nothing where all is as the plan has it.
///
/// # Errors
/// Whatever the register says.
pub(super) fn line(session: &Session, known: &Reader, desk: &Desk) -> Result<Option<String>, StoreError> {
    let plan = known.cohort(&session.cohort)?;
    let others: Vec<_> = known.sessions_of(&session.cohort)?.into_iter().map(|(_, other)| other).collect();
    let found = remarks(session, &plan.cohort, &plan.breaks, &others);
    let mut said: Vec<_> = found.iter().map(|remark| told(remark, desk)).collect();
    said.extend(stranger(session, known, desk)?);
    Ok((!said.is_empty()).then(|| desk.tr.second_look(&session.code, &said.join("; "))))
}

/// Returns that the session's own participant is not in the cohort that day.
fn stranger(session: &Session, known: &Reader, desk: &Desk) -> Result<Option<String>, StoreError> {
    let Some(participant) = &session.participant else { return Ok(None) };
    let enrolments = known.enrolments_of(participant)?;
    let is_in = enrolments.iter().any(|one| one.cohort == session.cohort && one.holds(session.date));
    Ok((!is_in).then(|| desk.tr.remark_not_in_cohort(participant, &session.cohort)))
}

/// Returns a remark in words.
pub(super) fn told(remark: &Remark, desk: &Desk) -> String {
    match remark {
        Remark::Holiday(holiday) => desk.tr.word("holiday", holiday.word()),
        Remark::Eve => desk.tr.remark_eve(),
        Remark::Break(reason) => {
            desk.tr.remark_break(reason.as_deref().unwrap_or_default()).trim().to_owned()
        }
        Remark::BeforeStart => desk.tr.remark_before_start(),
        Remark::AfterEnd => desk.tr.remark_after_end(),
        Remark::SameTime(session) => desk.tr.remark_same_time(session),
        Remark::SameDay(session) => desk.tr.remark_same_day(session),
    }
}

/// Returns a line for each participant who told in advance about the old day of a session.
///
/// # Why
/// The marks stay: who knows whether the appointment moves along? Only the participant does.
pub(super) fn announced<'a>(
    moved: impl IntoIterator<Item = (SessionId, &'a Session)>,
    known: &Reader,
    desk: &Desk,
) -> Result<Vec<String>, StoreError> {
    let mut people: BTreeMap<ParticipantCode, Vec<String>> = BTreeMap::new();
    for (id, after) in moved {
        let session = format!("{} ({})", after.code, desk.tr.weekday_and_day(after.date));
        for (_, participant, _) in known.marks_at(id)? {
            people.entry(participant).or_default().push(session.clone());
        }
    }
    let line = |(who, sessions): (&ParticipantCode, &Vec<String>)| {
        desk.tr.shift_announced(who, &sessions.join(", "))
    };
    Ok(people.iter().map(line).collect())
}
