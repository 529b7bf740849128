//! Keeps the records of small coaching cohorts.
pub mod domain;
pub mod interchange;
