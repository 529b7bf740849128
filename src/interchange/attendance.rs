//! attendance.csv: the one file that may have a million rows.

use crate::domain::code::{ParticipantCode, SessionCode};
use crate::domain::fact::{MarkFact, ParticipantId, SessionId};
use crate::domain::mark::{Mark, MarkProblem};
use crate::domain::session::LONGEST;

use super::cells::Cells;
use super::file::File;
use super::known::{Found, Known};
use super::problem::Trouble;
use super::read::Record;
use super::value::{whole, word};
use super::write::{Line, Written};

impl Record for MarkFact {
    type Key = (SessionId, ParticipantId);
    type Id = ();
    const FILE: File = File::Attendance;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let session = cells.entry::<SessionCode, _>("session", &known.sessions);
        let participant = cells.entry::<ParticipantCode, _>("participant", &known.participants);
        Some((session?.id, participant?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        known: &Known,
    ) -> Option<Self> {
        let mark = mark(before.map(|was| was.mark), cells)?;
        let (session, participant) = *key?;
        if let Found::Known(at) = known.sessions.find(cells.trimmed("session")) {
            if at.participant.is_some_and(|owner| owner != participant) {
                cells.tell("participant", Trouble::NotTheirs);
            }
            if let Err(problem) = at.room.check(&mark) {
                cells.tell(column(problem, &mark), Trouble::Mark(problem));
            }
        }
        Some(Self { session, participant, mark })
    }
}

fn mark(was: Option<Mark>, cells: &mut Cells<'_>) -> Option<Mark> {
    let minutes = || whole::<u16>(0, LONGEST.into());
    let presence = cells.needed("presence", was.map(|was| was.presence), word);
    let late = cells.given("minutes_late", was.map(|was| was.minutes_late), minutes());
    let early = cells.given("minutes_early", was.map(|was| was.minutes_early), minutes());
    let notice = cells.given("notice", was.and_then(|was| was.notice), word);
    let reason = cells.given("reason", was.and_then(|was| was.reason), word);
    Some(Mark {
        presence: presence?,
        minutes_late: late.ok()?.unwrap_or(0),
        minutes_early: early.ok()?.unwrap_or(0),
        notice: notice.ok()?,
        reason: reason.ok()?,
    })
}

/// Returns the column in which a mark is to be mended.
fn column(problem: MarkProblem, mark: &Mark) -> &'static str {
    match problem {
        MarkProblem::NoticeOfNothing => "notice",
        MarkProblem::Cancelled | MarkProblem::NotHeld => "presence",
        MarkProblem::MinutesWhileAway | MarkProblem::MinutesBeyond { .. } if mark.minutes_late > 0 => {
            "minutes_late"
        }
        MarkProblem::MinutesWhileAway | MarkProblem::MinutesBeyond { .. } => "minutes_early",
    }
}

/// A mark as written, with the codes of its session and participant.
#[derive(Debug, Clone, Copy)]
pub struct MarkRow<'a> {
    /// At which session.
    pub session: &'a str,
    /// Whose.
    pub participant: &'a str,
    /// What it says.
    pub mark: Mark,
}

impl Written for MarkRow<'_> {
    const FILE: File = File::Attendance;

    fn write(&self, line: &mut Line) {
        let minutes = |minutes: u16| (minutes > 0).then_some(minutes);
        line.text(Some(self.session));
        line.text(Some(self.participant));
        line.shows(Some(self.mark.presence));
        line.shows(minutes(self.mark.minutes_late));
        line.shows(minutes(self.mark.minutes_early));
        line.shows(self.mark.notice);
        line.shows(self.mark.reason);
    }
}
