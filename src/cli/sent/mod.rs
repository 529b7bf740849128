//! Reports that were sent: freezing one, listing them, giving one out again, and comparing it with
//! the register of today.

mod changes;
mod compare;
pub(super) mod diff;
mod facts;
pub(super) mod list;
mod note;
pub(super) mod send;
pub(super) mod show;
mod which;
mod wording;
