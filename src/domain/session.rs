//! Sessions: single occasions of an activity.

use chrono::{NaiveDate, NaiveTime};

use super::code::{ActivityCode, CohortCode, ParticipantCode, SessionCode};
use super::vocabulary::vocabulary;

vocabulary! {
    /// Where a session is held.
    SessionMode {
        /// In one room.
        OnSite = "on_site",
        /// At a distance.
        Remote = "remote",
    }
}

vocabulary! {
    /// What became of a session.
    Status {
        /// To come, or not marked yet.
        Planned = "planned",
        /// It was held.
        Held = "held",
        /// It was called off.
        Cancelled = "cancelled",
    }
}

/// One occasion of an activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The cohort's code and a running number, stable for ever.
    pub code: SessionCode,
    /// Whose session it is.
    pub cohort: CohortCode,
    /// What it is about.
    pub activity: ActivityCode,
    /// The participant, exactly when the activity is individual.
    pub participant: Option<ParticipantCode>,
    /// The day.
    pub date: NaiveDate,
    /// When it begins.
    pub start: Option<NaiveTime>,
    /// Planned length in minutes.
    pub minutes: u16,
    /// Where.
    pub mode: Option<SessionMode>,
    /// Planned, held or cancelled.
    pub status: Status,
    /// Who leads it.
    pub facilitator: Option<String>,
}

/// The longest session, in minutes: a day.
pub const LONGEST: u16 = 1_440;

/// Returns the time of day that `HH:MM` names.
pub fn time_of_day(text: &str) -> Option<NaiveTime> {
    let shaped = text.len() == 5 && text.as_bytes()[2] == b':';
    shaped.then(|| NaiveTime::parse_from_str(text, "%H:%M").ok()).flatten()
}
