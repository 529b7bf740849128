//! Attendance as a grid: who was where, one sign for each mark, and the rates beside it.
//!
//! # Why
//! The rules of counting stand in [`crate::report::attendance`] and nowhere else: each seat of the
//! grid is counted by them, so that its figures are those of the report. People stand in the order
//! of their codes, never of their figures.

mod list;
mod rates;
mod roster;
mod sign;
mod strips;

pub use list::list;
pub use rates::{rates_of_cohort, rates_of_participant};
pub use roster::{Roster, Seat, rosters};
pub use sign::Sign;
pub use strips::{Column, Grid, by_activity, by_person};

#[cfg(test)]
mod tests;
