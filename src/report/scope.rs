//! Scopes: the two ranges of days that every figure is counted over.

use chrono::NaiveDate;

use crate::domain::period::Period;
use crate::domain::vocabulary::vocabulary;

vocabulary! {
    /// Over which days a figure is counted.
    Scope {
        /// The reporting period.
        Period = "period",
        /// From the project's start to the end of the period.
        Cumulative = "cumulative",
    }
}

/// The days of a scope, first and last included; none when `until` lies before `from`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// Which scope.
    pub scope: Scope,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
}

impl Range {
    /// Returns the two ranges of a report: `period`, then `cumulative`.
    pub fn both(period: &Period, project_start: NaiveDate) -> [Self; 2] {
        let until = period.until;
        [
            Self { scope: Scope::Period, from: period.from, until },
            Self { scope: Scope::Cumulative, from: project_start, until },
        ]
    }

    /// Returns the first and the last day of a report: what is on other days counts nowhere.
    pub fn days(period: &Period, project_start: NaiveDate) -> (NaiveDate, NaiveDate) {
        (period.from.min(project_start), period.until)
    }

    /// Says whether a day lies in the range.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.until
    }
}
