//! Reports that were sent: freezing one, listing them, giving one out again.

pub(super) mod list;
pub(super) mod send;
pub(super) mod show;
mod which;
