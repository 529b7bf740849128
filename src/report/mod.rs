//! Figures: pure functions from the rows of [`crate::domain::fact`] to sheets.
//!
//! Nothing here knows a file, SQL, a clock, a terminal or a language. Words for people come in as
//! closures; what leaves is a [`sheet::Sheet`] or bytes that are the same on every machine.

pub mod assessments;
pub mod attendance;
pub mod cohorts;
pub mod dictionary;
pub mod esf;
pub mod feedback;
pub mod grid;
pub mod manifest;
pub mod page;
pub mod progress;
pub mod quality;
pub mod scope;
pub mod sent;
pub mod sheet;
pub mod small;
pub mod timetable;
pub mod today;
pub mod wilson;

#[cfg(test)]
mod tests_pilot;
#[cfg(test)]
mod tests_random;
#[cfg(test)]
mod tests_support;
