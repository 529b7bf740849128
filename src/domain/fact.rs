//! The rows that figures are made from: what the register knows, with nothing counted yet.

use chrono::{NaiveDate, NaiveTime};

use super::activity::Kind;
use super::code::{ActivityCode, CohortCode, ParticipantCode, SessionCode};
use super::enrolment::EnrolmentMode;
use super::mark::Mark;
use super::outcome::Outcome;
use super::participant::{Gender, Participant};
use super::refusal::Question;
use super::session::Status;
use super::vocabulary::YesNo;

/// A participant with all that a counting rule asks about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// What was recorded at entry.
    pub participant: Participant,
    /// First day of the first enrolment.
    pub first_enrolled: Option<NaiveDate>,
    /// The outcome on leaving.
    pub exit: Option<Outcome>,
    /// The outcome six months after.
    pub six_months: Option<Outcome>,
    /// What the participant prefers not to answer.
    pub refused: Vec<Question>,
}

impl Person {
    /// Returns the first day in the project: `entered`, else the first enrolment's first day;
    /// `None` for somebody who is not supported yet and counts nowhere.
    pub fn entered(&self) -> Option<NaiveDate> {
        self.participant.entered.or(self.first_enrolled)
    }

    /// Says whether the participant prefers not to answer a question; a gender that is not stated says
    /// so too.
    pub fn refuses(&self, question: Question) -> bool {
        let not_stated = question == Question::Gender && self.participant.gender == Some(Gender::NotStated);
        not_stated || self.refused.contains(&question)
    }

    /// As [`Self::refuses`], for a column of the participant.
    pub fn refuses_column(&self, column: &str) -> bool {
        column.parse().is_ok_and(|question| self.refuses(question))
    }
}

/// A participant's number in the register, as marks carry it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ParticipantId(pub u32);

/// A session's number in the register, as marks carry it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(pub u32);

/// A place in [`Calendar::cohorts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CohortAt(pub u32);

/// A place in [`Calendar::activities`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActivityAt(pub u32);

/// An activity as attendance needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivityFact {
    /// Its code.
    pub code: ActivityCode,
    /// For a group or for one participant.
    pub kind: Kind,
    /// Whether attended time counts as participant hours.
    pub counted: YesNo,
}

/// A participant's time in a cohort.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// Who.
    pub participant: ParticipantId,
    /// In which cohort.
    pub cohort: CohortAt,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: Option<NaiveDate>,
    /// Expected at group sessions, or not.
    pub mode: EnrolmentMode,
}

/// A session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sitting {
    /// Its number, as marks carry it.
    pub id: SessionId,
    /// Whose session it is.
    pub cohort: CohortAt,
    /// What it is about.
    pub activity: ActivityAt,
    /// The participant of an individual session.
    pub participant: Option<ParticipantId>,
    /// The day.
    pub date: NaiveDate,
    /// Planned length in minutes.
    pub minutes: u16,
    /// Planned, held or cancelled.
    pub status: Status,
}

/// A session with its time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// The session.
    pub sitting: Sitting,
    /// When it begins; `None` where that is not recorded.
    pub start: Option<NaiveTime>,
}

/// A mark, with the session and the participant it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MarkFact {
    /// At which session.
    pub session: SessionId,
    /// Whose.
    pub participant: ParticipantId,
    /// What it says.
    pub mark: Mark,
}

/// One thing of the stream that attendance is counted from: each session, then its marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// A session; those of a stream come by ascending number.
    Sitting(Sitting),
    /// A mark at the session before it, by ascending participant.
    Mark(MarkFact),
}

/// What took place, without the marks: cohorts and activities by place, stays, and sessions in
/// the order of their numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendar {
    /// The cohorts.
    pub cohorts: Vec<CohortCode>,
    /// The activities.
    pub activities: Vec<ActivityFact>,
    /// The enrolments.
    pub stays: Vec<Stay>,
    /// The sessions, by ascending number.
    pub sittings: Vec<Sitting>,
}

/// A session with its code and the marks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occasion {
    /// Its code.
    pub code: SessionCode,
    /// What took place.
    pub sitting: Sitting,
    /// The marks, by ascending participant.
    pub marks: Vec<(ParticipantId, Mark)>,
}

/// A part of the register as a page of attendance needs it: of one cohort, or of one participant.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Excerpt {
    /// Cohorts, activities and stays; its sessions are the occasions.
    pub calendar: Calendar,
    /// The sessions, by day, time and code.
    pub occasions: Vec<Occasion>,
    /// The codes of everyone who is expected or marked somewhere here.
    pub people: Vec<(ParticipantId, ParticipantCode)>,
}

/// The codes behind the numbers, for findings that name somebody or something.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names {
    /// Participants' codes by number.
    pub participants: Vec<(ParticipantId, ParticipantCode)>,
    /// Sessions' codes by number.
    pub sessions: Vec<(SessionId, SessionCode)>,
}
