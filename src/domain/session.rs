//! Sessions: single occasions of an activity.

use chrono::{NaiveDate, NaiveTime};

use super::code::{ActivityCode, CohortCode, ParticipantCode, SessionCode};
use super::number::whole;
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

vocabulary! {
    /// Why a session was called off: never for anything about one participant, which is for a mark
    /// to say.
    CancelReason {
        /// Whoever leads it could not come.
        Staff = "staff",
        /// The provider called it off.
        Provider = "provider",
        /// Too few could come.
        TooFew = "too_few",
        /// There was no room for it.
        Venue = "venue",
        /// The day is a holiday, or falls in a break.
        Holiday = "holiday",
        /// It would not have been safe.
        Safety = "safety",
        /// Another reason.
        Other = "other",
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

/// Returns the minutes that a length names: `45`, `45m`, `45min`, `1h`, `1h30` or `1h30m`.
pub fn length(text: &str) -> Option<u16> {
    let (hours, minutes) = match text.split_once('h') {
        Some((hours, "")) => (whole::<u16>(hours)?, 0),
        Some((hours, rest)) => (whole(hours)?, whole(without_unit(rest)).filter(|minutes| *minutes < 60)?),
        None => (0, whole(without_unit(text))?),
    };
    let minutes = hours.checked_mul(60)?.checked_add(minutes)?;
    (1..=LONGEST).contains(&minutes).then_some(minutes)
}

fn without_unit(text: &str) -> &str {
    text.strip_suffix("min").or_else(|| text.strip_suffix('m')).unwrap_or(text)
}

/// Returns the time of day that `HH:MM` names.
pub fn time_of_day(text: &str) -> Option<NaiveTime> {
    let shaped = text.len() == 5 && text.as_bytes()[2] == b':';
    shaped.then(|| NaiveTime::parse_from_str(text, "%H:%M").ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_typed_in_hours_and_minutes() {
        for (text, minutes) in [
            ("45", 45),
            ("45m", 45),
            ("45min", 45),
            ("1h", 60),
            ("1h30", 90),
            ("1h30m", 90),
            ("0h45m", 45),
            ("90m", 90),
            ("24h", 1440),
            ("1", 1),
        ] {
            assert_eq!(length(text), Some(minutes), "{text}");
        }
    }

    #[test]
    fn anything_else_is_no_length() {
        for text in [
            "", "0", "0m", "m", "h", "+5", "-5", "1h60", "1h75m", "24h1", "1441", "1h30m5", "45mm", "1.5h",
            "1h ", "h30", "1h+5", "65536", "1092h", "٤٥", "45s",
        ] {
            assert_eq!(length(text), None, "{text}");
        }
    }
}
