//! Reports that were sent: whether they are whole, and what today's figures say against them.
//!
//! A submission is read from its own files, so that it means what it meant when it was sent, also
//! where a newer program counts otherwise.

pub mod attribution;
pub mod carried;
pub mod facts;
pub mod figures;
pub mod sheets;
#[cfg(test)]
mod tests;
pub mod whole;

pub use attribution::{Attribution, Comparison, Moved};
pub use carried::{NotCarried, not_carried};
pub use facts::{Facts, Record, SessionFact};
pub use figures::{Difference, Figures, Part, Place};
pub use sheets::Sheets;
pub use whole::{Damage, damage};
