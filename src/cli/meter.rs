//! How far long work is: one line on standard error that is written over, and gone at the end.

use std::cell::Cell;
use std::io::{IsTerminal, Write, stderr};
use std::time::{Duration, Instant};

use crate::words::Words;

use super::desk::Desk;

/// Work that is over before this needs no line.
const PATIENCE: Duration = Duration::from_millis(700);

/// How often the line is written anew.
const OFTEN: Duration = Duration::from_millis(100);

/// A line that says how far work is, where somebody looks.
pub(super) struct Meter {
    tr: Words,
    /// `None` where nobody looks.
    begun: Option<Instant>,
    shown: Cell<Option<Instant>>,
}

impl Meter {
    /// Returns the line of a command.
    pub(super) fn new(desk: &Desk) -> Self {
        Self::silent_if(desk.tr, desk.globals.quiet || !stderr().is_terminal())
    }

    /// Returns the line of work in these words, or one that is never shown.
    pub(super) fn silent_if(tr: Words, silent: bool) -> Self {
        let begun = (!silent && stderr().is_terminal()).then(Instant::now);
        Self { tr, begun, shown: Cell::new(None) }
    }

    /// Says how much of all is done.
    pub(super) fn tell(&self, done: u64, all: u64) {
        let Some(begun) = self.begun else { return };
        let lately = self.shown.get().is_some_and(|shown| shown.elapsed() < OFTEN);
        if begun.elapsed() < PATIENCE || lately || all == 0 {
            return;
        }
        let line = self.tr.percent_done(done.min(all) * 100 / all);
        let _ = write!(stderr().lock(), "\r\u{1b}[K{line}");
        let _ = stderr().flush();
        self.shown.set(Some(Instant::now()));
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        if self.shown.get().is_some() {
            let _ = write!(stderr().lock(), "\r\u{1b}[K");
            let _ = stderr().flush();
        }
    }
}
