//! goals.csv, goal_steps.csv and goal_sessions.csv.

use crate::domain::code::{ParticipantCode, SessionCode};
use crate::domain::goal::{Goal, GoalSession, GoalStep, LAST, LONGEST, LONGEST_STEP};

use super::cells::Cells;
use super::file::File;
use super::known::{Found, Known};
use super::problem::{Reference, Trouble};
use super::read::Record;
use super::value::{code, date, whole, word};
use super::write::{Line, Written};

impl Record for Goal {
    type Key = (ParticipantCode, u32);
    type Id = ();
    const FILE: File = File::Goals;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let participant = cells.needed_code("participant", None, &known.participants);
        let number = cells.needed("number", None, whole(1, LAST));
        Some((participant?.0, number?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let was = before.as_ref();
        let date_set = cells.needed("date", was.map(|was| was.date), date);
        let area = cells.optional("area", was.and_then(|was| was.area), word);
        let state = cells.needed("state", was.map(|was| was.state), word);
        let review = cells.optional("review", was.and_then(|was| was.review), date);
        let text = cells.needed_text("text", before.map(|was| was.text), LONGEST);
        let (participant, number) = key?.clone();
        Some(Self { participant, number, date: date_set?, area, state: state?, review, text: text? })
    }

    fn learn(&self, _id: (), known: &mut Known) {
        known.goal(&self.participant, self.number);
    }

    fn refuse((participant, number): &Self::Key, known: &mut Known) {
        known.goals.refuse(&named(participant, *number));
    }

    fn lose(known: &mut Known) {
        known.goals.lose();
    }
}

/// Returns how a goal is named where rows refer to it.
pub(super) fn named(participant: &ParticipantCode, number: u32) -> String {
    format!("{participant} {number}")
}

/// Takes the participant and the goal that a row belongs to.
fn goal_of(cells: &mut Cells<'_>, known: &Known) -> Option<(ParticipantCode, u32)> {
    let participant = cells.needed_code("participant", None, &known.participants);
    let goal = cells.needed("goal", None, whole(1, LAST));
    let (participant, goal) = (participant?, goal?);
    // Where the participant is not known, that is said already.
    if participant.1.is_some() {
        match known.goals.find(&named(&participant.0, goal)) {
            Found::Known(()) => (),
            Found::Refused => cells.refused = true,
            // A number that is near is no better.
            Found::Unknown => {
                cells.tell("goal", Trouble::UnknownReference { what: Reference::Goal, near: None });
            }
        }
    }
    Some((participant.0, goal))
}

impl Record for GoalStep {
    type Key = (ParticipantCode, u32, u32);
    type Id = ();
    const FILE: File = File::GoalSteps;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let goal = goal_of(cells, known);
        let number = cells.needed("number", None, whole(1, LAST));
        let (participant, goal) = goal?;
        Some((participant, goal, number?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let done = cells.optional("done", before.as_ref().and_then(|was| was.done), date);
        let text = cells.needed_text("text", before.map(|was| was.text), LONGEST_STEP);
        let (participant, goal, number) = key?.clone();
        Some(Self { participant, goal, number, done, text: text? })
    }
}

impl Record for GoalSession {
    type Key = (ParticipantCode, u32, SessionCode);
    type Id = ();
    const FILE: File = File::GoalSessions;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let goal = goal_of(cells, known);
        let session = cells.needed("session", None, code::<SessionCode>);
        let (participant, goal) = goal?;
        let session = session?;
        let own = known.participants.entry(participant.as_str());
        cells.session_of("session", &session, own, known);
        Some((participant, goal, session))
    }

    fn read(
        key: Option<&Self::Key>,
        _before: Option<Self>,
        _cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let (participant, goal, session) = key?.clone();
        Some(Self { participant, goal, session })
    }
}

impl Written for Goal {
    const FILE: File = File::Goals;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.participant));
        line.shows(Some(self.number));
        line.shows(Some(self.date));
        line.shows(self.area);
        line.shows(Some(self.state));
        line.shows(self.review);
        line.text(Some(&self.text));
    }
}

impl Written for GoalStep {
    const FILE: File = File::GoalSteps;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.participant));
        line.shows(Some(self.goal));
        line.shows(Some(self.number));
        line.shows(self.done);
        line.text(Some(&self.text));
    }
}

impl Written for GoalSession {
    const FILE: File = File::GoalSessions;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.participant));
        line.shows(Some(self.goal));
        line.shows(Some(&self.session));
    }
}
