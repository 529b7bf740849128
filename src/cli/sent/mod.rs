//! Reports that were sent: freezing one, listing them, giving one out again, and comparing it with
//! the register of today.

mod changes;
mod compare;
pub(super) mod diff;
pub(super) mod earlier;
mod facts;
pub(super) mod import;
pub(super) mod list;
mod note;
mod recount;
pub(super) mod send;
pub(super) mod show;
mod which;
mod wording;
