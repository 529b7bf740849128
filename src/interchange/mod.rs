//! The interchange folder: bytes to checked rows and back, every problem with its place.
//!
//! Nothing here opens a file, knows SQL or has words for people. One loop, [`read`](fn@read), reads
//! every file: the caller fills [`Known`] from the register, hands the files over in the order of
//! [`File`], writes what it gets into a transaction, and takes everything back when [`Problems`] are
//! not empty. A record's file in this module says what its row holds, in both directions.

mod activity;
mod assessment;
mod attendance;
mod cells;
mod cohort;
mod cohort_break;
mod enrolment;
mod feedback;
mod file;
mod header;
mod instrument;
mod known;
mod lesson;
mod life_area;
mod need;
mod outcome;
mod participant;
mod problem;
mod project;
mod questionnaire;
mod read;
mod refusal;
mod retention;
mod rows;
mod safe_contact;
mod session;
mod submission;
mod value;
mod waiver;
mod write;

#[cfg(test)]
mod tests;

pub use attendance::MarkRow;
pub use cells::Cells;
pub use cohort_break::CohortBreak;
pub use file::File;
pub use known::{Known, SessionEntry};
pub use participant::ParticipantRow;
pub use problem::{Problem, Problems, Reference, Trouble};
pub use questionnaire::{Fault, Slip, Wanted, questionnaire};
pub use read::{Record, foresee_breaks, read};
pub use retention::Retention;
pub use write::{Line, Sheet, Written, write};
