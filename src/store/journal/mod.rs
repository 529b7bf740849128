//! The journal: every write is one step, kept with what it changed, and can be taken back.
//!
//! A step is one `op` row and one `change` row for each table row that it touched, written by
//! triggers. Undo appends a step that turns the changes of another around; nothing is ever taken
//! out of the journal by it, so that the tables always equal what the journal says.

mod anchor;
mod apply;
mod as_of;
mod bulk;
mod depend;
mod history;
mod proof;
mod reseal;
mod seal;
mod search;
mod step;
pub(crate) mod table;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_as_of;
mod touch;
pub(crate) mod triggers;
mod undo;
mod values;

pub use anchor::Anchored;
pub(crate) use bulk::{Bulk, Image};
pub use history::Entry;
pub(super) use proof::broken;
pub use proof::{Flaw, Looking, RowFlaw};
pub(super) use reseal::reseal;
pub use search::{MarkChange, Steps};
pub(crate) use step::latest;
pub use step::{Done, Step, StepKind};
pub use touch::{Touch, Values};
