//! Keeps the records of small coaching cohorts.

pub mod cli;
pub mod domain;
pub mod interchange;
pub mod render;
pub mod report;
pub mod store;
pub mod words;
