//! Needs: what support a participant needs, and how much.

use chrono::NaiveDate;

use super::code::{NeedCode, ParticipantCode};
use super::vocabulary::vocabulary;

vocabulary! {
    /// How strong a need is.
    Level {
        /// None.
        None = "none",
        /// Some.
        Some = "some",
        /// Much.
        Much = "much",
    }
}

/// One need of one participant, as it stood on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Who.
    pub participant: ParticipantCode,
    /// When it was asked.
    pub date: NaiveDate,
    /// Which need of the project's list.
    pub need: NeedCode,
    /// How strong.
    pub level: Level,
}
