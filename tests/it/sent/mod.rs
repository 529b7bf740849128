//! Reports that were sent: frozen, listed, given out again.

mod comparing;
mod keeping;
mod later;
mod random;
mod travelling;
