//! What instruments say over time: one person's course, and the change in a group.
//!
//! Only points of one version of an instrument are put side by side: another wording may mean something
//! else. Nobody is compared with anybody.

mod change;
mod course;

pub use change::{Change, Pairs, change_sheet, pairs};
pub use course::{Course, Followed, Taken, add_scores, courses, followed, scores_sheet, spark};
