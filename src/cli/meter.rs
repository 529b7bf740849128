//! How far long work is: one line on standard error that is written over, and gone at the end.
//!
//! # Why
//! A thread of its own writes the line, and only where somebody looks: some work, such as SQLite's own
//! look at every page, does not say anything until it is done.

use std::io::{IsTerminal, Write, stderr};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::words::Words;

use super::desk::Desk;

/// Work that is over before this needs no line.
const PATIENCE: Duration = Duration::from_millis(700);

/// How often the line is written anew.
const OFTEN: Duration = Duration::from_millis(100);

/// What the line says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    /// So many percent are copied.
    Copied(u64),
    /// So many percent of the files are read.
    Read(u64),
    /// So many percent were looked through.
    Looked(u64),
    /// Every page is looked at; how far that is, nobody knows.
    Pages,
}

/// What the work and the thread share.
#[derive(Default)]
struct Shared {
    /// The line, and whether the work is over.
    state: Mutex<(Option<Line>, bool)>,
    over: Condvar,
}

/// A line that says how far work is, where somebody looks.
pub(super) struct Meter {
    /// `None` where nobody looks.
    shown: Option<(Arc<Shared>, JoinHandle<()>)>,
}

impl Meter {
    /// Returns the line of a command.
    pub(super) fn new(desk: &Desk) -> Self {
        Self::silent_if(desk.tr, desk.globals.quiet)
    }

    /// Returns the line of work in these words, or one that is never shown.
    pub(super) fn silent_if(tr: Words, silent: bool) -> Self {
        let shown = (!silent && stderr().is_terminal()).then(|| {
            let shared = Arc::new(Shared::default());
            let watched = Arc::clone(&shared);
            (shared, thread::spawn(move || watched.show(&tr)))
        });
        Self { shown }
    }

    /// Says how much of a file is copied.
    pub(super) fn tell(&self, done: u64, all: u64) {
        self.line(Line::Copied(percent(done, all)));
    }

    /// Says how much of the files is read.
    pub(super) fn read(&self, done: u64, all: u64) {
        self.line(Line::Read(percent(done, all)));
    }

    /// Says how much of all was looked through.
    pub(super) fn looked(&self, done: u64, all: u64) {
        self.line(Line::Looked(percent(done, all)));
    }

    /// Says that every page is looked at.
    pub(super) fn pages(&self) {
        self.line(Line::Pages);
    }

    /// Takes the line away: something else is to be said.
    pub(super) fn end(&mut self) {
        let Some((shared, thread)) = self.shown.take() else { return };
        shared.state.lock().unwrap_or_else(PoisonError::into_inner).1 = true;
        shared.over.notify_all();
        // A line that could not be written is no reason to stop.
        let _ = thread.join();
    }

    fn line(&self, line: Line) {
        if let Some((shared, _)) = &self.shown {
            shared.state.lock().unwrap_or_else(PoisonError::into_inner).0 = Some(line);
        }
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        self.end();
    }
}

impl Shared {
    /// Writes the line again and again until the work is over, and takes it away.
    fn show(&self, tr: &Words) {
        let begun = Instant::now();
        let mut next = PATIENCE;
        let mut is_shown = false;
        while let Some(line) = self.after(next) {
            next = OFTEN;
            let Some(line) = line else { continue };
            let text = match line {
                Line::Copied(percent) => tr.copying(percent),
                Line::Read(percent) => tr.reading_files(percent),
                Line::Looked(percent) => tr.looking(percent),
                Line::Pages => tr.looking_at_pages(begun.elapsed().as_secs()),
            };
            is_shown |= write(&text);
        }
        if is_shown {
            write("");
        }
    }

    /// Waits, and returns the line then; `None` once the work is over.
    fn after(&self, pause: Duration) -> Option<Option<Line>> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.over.wait_timeout_while(state, pause, |(_, over)| !*over);
        let (line, over) = *waited.unwrap_or_else(PoisonError::into_inner).0;
        (!over).then_some(line)
    }
}

/// Writes over the line; says whether that could be done.
fn write(text: &str) -> bool {
    let mut to = stderr().lock();
    write!(to, "\r\u{1b}[K{text}").and_then(|()| to.flush()).is_ok()
}

fn percent(done: u64, all: u64) -> u64 {
    done.min(all).saturating_mul(100).checked_div(all).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_at_most_all_and_of_nothing_all() {
        assert_eq!([percent(0, 4), percent(1, 3), percent(9, 4), percent(0, 0)], [0, 33, 100, 100]);
    }

    #[test]
    fn the_thread_ends_with_the_work() {
        let shared = Shared::default();
        assert_eq!(shared.after(Duration::ZERO), Some(None));
        shared.state.lock().expect("nobody panics").0 = Some(Line::Pages);
        assert_eq!(shared.after(Duration::ZERO), Some(Some(Line::Pages)));
        shared.state.lock().expect("nobody panics").1 = true;
        assert_eq!(shared.after(Duration::from_secs(60)), None);
    }
}
