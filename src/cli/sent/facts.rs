//! The register as figures are compared: all that they are counted from.

use std::collections::HashMap;

use crate::domain::code::ParticipantCode;
use crate::domain::fact::{ActivityFact, ParticipantId};
use crate::domain::participant::Participant;
use crate::report::sent::{Facts, SessionFact};
use crate::store::{Reader, StoreError};

/// Reads all that figures are counted from.
pub(super) fn facts(known: &Reader) -> Result<Facts, StoreError> {
    let people = known.participants()?;
    let ids: HashMap<ParticipantCode, ParticipantId> =
        people.iter().map(|(id, person)| (person.code.clone(), *id)).collect();
    let mut facts = Facts { start: known.project()?.and_then(|project| project.start), ..Facts::default() };
    for activity in known.activities()? {
        let code = activity.code.clone();
        let fact = ActivityFact { code: code.clone(), kind: activity.kind, counted: activity.counted };
        facts.activities.insert(code, fact);
    }
    for enrolment in known.enrolments()? {
        if let Some(id) = ids.get(&enrolment.participant) {
            let key = (*id, enrolment.cohort, enrolment.from);
            facts.enrolments.insert(key, (enrolment.to, enrolment.mode));
        }
    }
    for outcome in known.outcomes()? {
        if let Some(id) = ids.get(&outcome.participant) {
            facts.outcomes.insert((*id, outcome.point), outcome);
        }
    }
    known.each_session(|id, session| {
        let fact = SessionFact {
            cohort: session.cohort,
            activity: session.activity,
            participant: session.participant.and_then(|code| ids.get(&code).copied()),
            date: session.date,
            minutes: session.minutes,
            status: session.status,
        };
        facts.sessions.insert(id, fact);
        Ok::<_, StoreError>(())
    })?;
    known.each_mark(|fact| {
        facts.marks.insert((fact.session, fact.participant), fact.mark);
    })?;
    // A working name moves no figure, and is nobody's business here.
    facts.participants = people.into_iter().map(|(id, person)| (id, without_name(person))).collect();
    Ok(facts)
}

fn without_name(person: Participant) -> Participant {
    Participant { alias: None, ..person }
}
