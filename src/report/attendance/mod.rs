//! Attendance: who was expected, who came, and for how long, added up in one pass over the marks.
//!
//! # Why
//! Marks are many and everything else is few. So marks are read once, in the order in which the
//! register keeps them, and each session is closed as the pass leaves it. Sums stand in arrays for
//! each cohort and activity; only the people of a row are a set. The rows of a cohort and of the
//! project are made from those at the end: sums by adding, people by joining the sets.

pub mod line;
pub mod pass;
pub mod sheet;
pub mod sitting;
pub mod sums;
pub mod tally;

pub use line::{Attendance, Line};
pub use pass::Pass;
pub use sitting::{Closed, of_one};
pub use sums::{Sum, Sums};
pub use tally::{Row, Tally};

#[cfg(test)]
mod tests;
