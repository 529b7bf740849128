//! Enrolments: a participant's time in one cohort.

use chrono::NaiveDate;

use super::code::{CohortCode, ParticipantCode};
use super::vocabulary::vocabulary;

vocabulary! {
    /// How a participant takes part in a cohort.
    EnrolmentMode {
        /// Expected at the cohort's group sessions.
        Group = "group",
        /// One-to-one support alongside the cohort; not expected at group sessions.
        Individual = "individual",
    }
}

vocabulary! {
    /// How an enrolment ended.
    ExitReason {
        /// The coaching was completed.
        Completed = "completed",
        /// A job began.
        Employment = "employment",
        /// Education began.
        Education = "education",
        /// The participant moved away.
        Moved = "moved",
        /// Health.
        Health = "health",
        /// Another service goes on.
        OtherService = "other_service",
        /// The participant chose to stop.
        Withdrew = "withdrew",
        /// Another reason.
        Other = "other",
    }
}

/// A participant's time in one cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// Who.
    pub participant: ParticipantCode,
    /// Where.
    pub cohort: CohortCode,
    /// First day.
    pub from: NaiveDate,
    /// Last day; `None` while it goes on.
    pub to: Option<NaiveDate>,
    /// Expected at group sessions, or not.
    pub mode: EnrolmentMode,
    /// How it ended.
    pub exit: Option<ExitReason>,
}

impl Enrolment {
    /// Says whether a day lies in the enrolment, first and last day included.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }

    /// Says whether two enrolments of one participant share a cohort and a day.
    pub fn overlaps(&self, other: &Self) -> bool {
        let begins_in_time = |one: &Self, other: &Self| other.to.is_none_or(|to| one.from <= to);
        self.cohort == other.cohort && begins_in_time(self, other) && begins_in_time(other, self)
    }
}
