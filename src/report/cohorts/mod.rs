//! How cohorts went: who was in them, when they met, what they needed.
//!
//! # Why
//! The manager's pages are about the work and never about a person: no code stands in any of them,
//! nobody is ranked, and neither are cohorts. They are made for people who may read the register;
//! even so, groups are so small that a count can point at somebody. So levels of a need are told
//! only where at least [`ENOUGH`] people were asked about it, and in a group of fewer, an exit for
//! health is told as one for another reason.

mod course;
mod interval;
mod needs;
mod people;
mod sheets;

pub use course::{Course, Courses, Programme};
pub use interval::{high, low};
pub use needs::{NeedAt, needs_at_entry};
pub use people::{People, people};
pub use sheets::{activities, needs_sheet, people_sheet, totals, weeks};

#[cfg(test)]
mod tests_course;
#[cfg(test)]
mod tests_people;

/// In a smaller group than this, a count would point at somebody: the rule of all small groups.
pub const ENOUGH: u64 = super::small::ENOUGH as u64;
