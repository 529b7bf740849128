//! Reports that were sent: frozen, listed, given out again.

mod keeping;
