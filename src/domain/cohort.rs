//! Cohorts and their breaks.

use chrono::NaiveDate;

use super::code::CohortCode;

/// One coaching group: a start, a planned number of programme weeks, and an end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cohort {
    /// Its code, such as `K1`.
    pub code: CohortCode,
    /// What it is called.
    pub name: Option<String>,
    /// First day.
    pub start: NaiveDate,
    /// Planned programme weeks.
    pub weeks: u16,
    /// Last day.
    pub end: NaiveDate,
    /// How many participants it is planned for.
    pub target: Option<u32>,
    /// What it puts weight on.
    pub emphasis: Option<String>,
}

/// Days without programme, first and last included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Why.
    pub reason: Option<String>,
}

impl Break {
    /// Says whether a day lies in the break.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }
}
