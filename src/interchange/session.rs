//! sessions.csv.

use crate::domain::activity::Kind;
use crate::domain::code::{ParticipantCode, SessionCode};
use crate::domain::fact::{ParticipantId, SessionId};
use crate::domain::mark::Room;
use crate::domain::session::{LONGEST, Session, Status};

use super::cells::{Cells, Refused};
use super::file::File;
use super::known::{Known, SessionEntry};
use super::problem::Trouble;
use super::read::Record;
use super::value::{code, date, time, whole, word};
use super::write::{Line, Written};

impl Record for Session {
    type Key = SessionCode;
    type Id = SessionId;
    const FILE: File = File::Sessions;

    fn key(cells: &mut Cells<'_>, _known: &Known) -> Option<SessionCode> {
        cells.needed("session", None, code)
    }

    fn read(
        key: Option<&SessionCode>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        known: &Known,
    ) -> Option<Self> {
        let was = before.as_ref();
        let cohort = cells.needed_code("cohort", was.map(|was| was.cohort.clone()), &known.cohorts);
        let activity = cells.needed_code("activity", was.map(|was| was.activity.clone()), &known.activities);
        let kind = activity.as_ref().and_then(|(_, kind)| *kind);
        let participant = whose(kind, was.and_then(|was| was.participant.clone()), cells, known);
        let date = cells.needed("date", was.map(|was| was.date), date);
        let start = cells.optional("start", was.and_then(|was| was.start), time);
        let minutes = cells.needed("minutes", was.map(|was| was.minutes), whole(1, LONGEST.into()));
        let mode = cells.optional("mode", was.and_then(|was| was.mode), word);
        let status = cells.needed("status", was.map(|was| was.status), word);
        let facilitator = cells.text("facilitator", was.and_then(|was| was.facilitator.clone()));
        let session = Self {
            code: key?.clone(),
            cohort: cohort?.0,
            activity: activity?.0,
            participant: participant.ok()?,
            date: date?,
            start,
            minutes: minutes?,
            mode,
            status: status?,
            facilitator,
        };
        keeps_its_marks(&session, cells, known);
        Some(session)
    }

    fn learn(&self, id: SessionId, known: &mut Known) {
        let marked = known.sessions.entry(self.code.as_str()).is_some_and(|was| was.marked);
        let room = Room { status: self.status, minutes: self.minutes };
        let participant = owner(self, known);
        known.session(&self.code, SessionEntry { id, room, participant, marked });
    }

    fn refuse(key: &SessionCode, known: &mut Known) {
        known.sessions.refuse(key.as_str());
    }

    fn lose(known: &mut Known) {
        known.sessions.lose();
    }
}

/// Returns the participant, who is there exactly when the activity is individual.
fn whose(
    kind: Option<Kind>,
    before: Option<ParticipantCode>,
    cells: &mut Cells<'_>,
    known: &Known,
) -> Result<Option<ParticipantCode>, Refused> {
    let given = cells.given("participant", before, code::<ParticipantCode>)?;
    if let Some(code) = &given {
        cells.refer("participant", code.as_str(), &known.participants);
    }
    match (kind, &given) {
        (Some(Kind::Individual), None) if !cells.may_stand_elsewhere("participant") => {
            cells.tell("participant", Trouble::ParticipantNeeded);
        }
        (Some(Kind::Group), Some(_)) => cells.tell("participant", Trouble::ParticipantNotAllowed),
        _ => (),
    }
    Ok(given)
}

/// Refuses a change that would leave marks of the register without ground.
fn keeps_its_marks(session: &Session, cells: &mut Cells<'_>, known: &Known) {
    let Some(was) = known.sessions.entry(session.code.as_str()).filter(|was| was.marked) else { return };
    let owner = owner(session, known);
    let refused_before = session.participant.is_some() && owner.is_none();
    if was.participant != owner && !refused_before {
        cells.tell("participant", Trouble::Marked);
    }
    if was.room.status != session.status && session.status != Status::Held {
        cells.tell("status", Trouble::Marked);
    }
}

fn owner(session: &Session, known: &Known) -> Option<ParticipantId> {
    session.participant.as_ref().and_then(|code| known.participants.entry(code.as_str()))
}

impl Written for Session {
    const FILE: File = File::Sessions;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.code));
        line.shows(Some(&self.cohort));
        line.shows(Some(&self.activity));
        line.shows(self.participant.as_ref());
        line.shows(Some(self.date));
        line.shows(self.start.map(|start| start.format("%H:%M")));
        line.shows(Some(self.minutes));
        line.shows(self.mode);
        line.shows(Some(self.status));
        line.text(self.facilitator.as_deref());
    }
}
