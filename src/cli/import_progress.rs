//! How far an import is, by the bytes of its files.

use std::cell::{Cell, RefCell};
use std::fs;
use std::io::Seek;
use std::path::PathBuf;

use crate::interchange::File;

use super::desk::Desk;
use super::meter::Meter;

/// How many rows are read before anybody is told.
const ROWS: u32 = 4_096;

/// How far an import is.
pub(super) struct Progress {
    meter: Meter,
    /// The bytes of all files.
    all: u64,
    /// The bytes of the files before this one.
    before: Cell<u64>,
    /// This file, whose place is that of whoever reads it.
    file: RefCell<Option<fs::File>>,
    rows: Cell<u32>,
}

impl Progress {
    /// Returns the progress of an import of these files.
    pub(super) fn new(files: &[(File, PathBuf)], desk: &Desk) -> Self {
        let sizes = files.iter().filter_map(|(_, path)| fs::metadata(path).ok()).map(|facts| facts.len());
        let (before, file, rows) = (Cell::new(0), RefCell::new(None), Cell::new(0));
        Self { meter: Meter::new(desk), all: sizes.sum(), before, file, rows }
    }

    /// Begins with the next file.
    pub(super) fn begin(&self, file: &fs::File) {
        let last = self.file.replace(file.try_clone().ok());
        let read = last.and_then(|file| file.metadata().ok()).map_or(0, |facts| facts.len());
        self.before.set(self.before.get() + read);
        self.meter.read(self.before.get(), self.all);
    }

    /// Takes the line away: what is told comes next.
    pub(super) fn end(&mut self) {
        self.meter.end();
    }

    /// Notes a row that was read.
    pub(super) fn row(&self) {
        self.rows.set(self.rows.get() + 1);
        if self.rows.get() < ROWS {
            return;
        }
        self.rows.set(0);
        if let Some(at) = self.file.borrow_mut().as_mut().and_then(|file| file.stream_position().ok()) {
            self.meter.read(self.before.get() + at, self.all);
        }
    }
}
