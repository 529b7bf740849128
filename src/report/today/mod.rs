//! What a worker wants to know in the morning: what is on, what is not marked yet, where somebody
//! may come alone, and who is worth a call.
//!
//! [`Pass`] reads the sessions of a year and their marks once and keeps what matters; [`agenda`] puts
//! it into the sections that a page shows. Who is worth a call is ruled in [`crate::domain::quiet`].
//!
//! # Why
//! Sessions of the last [`LOOK_BACK`] days are looked at, and those still planned whenever they were:
//! nobody marks from memory what is older, and the page is as quick after ten years as in the first.
//! The findings of a report name every session with people unmarked, however old.

mod agenda;
mod pass;
mod sheet;
#[cfg(test)]
mod tests;

pub use agenda::{Agenda, Call, Codes, Dues, Programme, Reason, Slot, agenda};
pub use pass::{Found, Pass};
pub use sheet::sheet;

/// How many days of sessions are looked at.
pub const LOOK_BACK: u64 = 365;

/// How many days ahead the next day with group sessions is looked for.
pub const LOOK_AHEAD: u64 = 7;
