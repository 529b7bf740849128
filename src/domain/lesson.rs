//! Lessons: what a cohort taught the project, kept with it for the next one.

use chrono::NaiveDate;

use super::code::CohortCode;

/// The most characters of a lesson.
pub const LONGEST: usize = 1_000;

/// The greatest number that a lesson of a cohort can have.
pub const LAST: u32 = 9_999;

/// One lesson learned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// Whose lesson.
    pub cohort: CohortCode,
    /// Its number in the cohort, counted from 1.
    pub number: u32,
    /// When it was written down.
    pub date: NaiveDate,
    /// What was learned; never empty.
    pub text: String,
}
