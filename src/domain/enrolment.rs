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

    /// Says whether two enrolments of one participant share a cohort and a day: nobody is twice in one.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.cohort == other.cohort && self.shares_a_day(other)
    }

    /// Says whether two enrolments of one participant call for a second look: they overlap, or the participant
    /// is expected at the group sessions of two cohorts on a day.
    pub fn is_at_odds(&self, other: &Self) -> bool {
        let both_expect = [self, other].iter().all(|stay| stay.mode == EnrolmentMode::Group);
        self.overlaps(other) || (both_expect && self.shares_a_day(other))
    }

    fn shares_a_day(&self, other: &Self) -> bool {
        let begins_in_time = |one: &Self, other: &Self| other.to.is_none_or(|to| one.from <= to);
        begins_in_time(self, other) && begins_in_time(other, self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day;

    fn stay(cohort: &str, from: &str, to: Option<&str>, mode: EnrolmentMode) -> Enrolment {
        let day = |text| day::iso(text).expect("a day");
        Enrolment {
            participant: "P-01".parse().expect("a code"),
            cohort: cohort.parse().expect("a code"),
            from: day(from),
            to: to.map(day),
            mode,
            exit: None,
        }
    }

    #[test]
    fn two_stays_are_at_odds_in_one_cohort_or_where_both_expect_the_participant() {
        use EnrolmentMode::{Group, Individual};
        let first = stay("K1", "2021-08-30", Some("2021-11-12"), Group);
        for (cohort, from, mode, overlaps, is_at_odds) in [
            ("K1", "2021-11-12", Group, true, true),
            ("K1", "2021-11-12", Individual, true, true),
            ("K1", "2021-11-13", Group, false, false),
            ("K1", "2021-08-29", Group, true, true),
            ("K2", "2021-11-12", Group, false, true),
            ("K2", "2021-11-12", Individual, false, false),
            ("K2", "2021-11-13", Group, false, false),
        ] {
            let other = stay(cohort, from, None, mode);
            for (one, other) in [(&first, &other), (&other, &first)] {
                assert_eq!(one.overlaps(other), overlaps, "{cohort} {from} {mode:?}");
                assert_eq!(one.is_at_odds(other), is_at_odds, "{cohort} {from} {mode:?}");
            }
        }
    }
}
