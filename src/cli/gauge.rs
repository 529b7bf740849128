//! How far long work has come, on standard error while somebody looks.

use std::io::{IsTerminal, Write, stderr};
use std::time::{Duration, Instant};

use crate::words::Words;

use super::desk::Desk;

/// Work that is done sooner needs no word.
const PATIENCE: Duration = Duration::from_millis(400);

/// How often the line is written anew.
const PACE: Duration = Duration::from_millis(100);

/// Tells how far long work has come; gone without a trace when it is dropped.
pub(super) struct Gauge {
    tr: Words,
    watched: bool,
    next: Instant,
    shown: bool,
}

impl Gauge {
    /// Returns a gauge that speaks only where a person looks.
    pub(super) fn new(desk: &Desk) -> Self {
        let watched = !desk.globals.quiet && stderr().is_terminal();
        Self { tr: desk.tr, watched, next: Instant::now() + PATIENCE, shown: false }
    }

    /// Tells that so much of the whole is done.
    pub(super) fn tell(&mut self, done: u64, whole: u64) {
        if !self.watched || Instant::now() < self.next {
            return;
        }
        self.next = Instant::now() + PACE;
        self.shown = true;
        let percent = done.saturating_mul(100).checked_div(whole).unwrap_or(100);
        // What cannot be shown is no reason to stop.
        let _ = write!(stderr(), "\r{}", self.tr.looking(percent.min(100)));
    }
}

impl Drop for Gauge {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(stderr(), "\r\u{1b}[K");
        }
    }
}
