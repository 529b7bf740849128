//! An erasure that was interrupted before the file was written anew, finished by the next command that
//! writes.

use std::io::Write;

use crate::store::Store;
use crate::words::Words;

use super::desk::Desk;
use super::erase;
use super::explain;
use super::failure::Failure;

/// What finishing needs to know, long after the desk gave the register away.
pub(super) struct Unfinished {
    tr: Words,
    quiet: bool,
}

impl Unfinished {
    /// Returns what may have to be finished.
    pub(super) fn new(desk: &Desk) -> Self {
        Self { tr: desk.tr, quiet: desk.globals.quiet }
    }

    /// Finishes it, if there is any. The step that comes after does not wait for room on the disk: a
    /// sentence says what is still to be done.
    pub(super) fn finish(&self, store: &Store) {
        match store.finish_erasure() {
            Ok(false) => (),
            Ok(true) => {
                self.say(&self.tr.erasure_finished());
                // It may have been interrupted before the list beside the backups was written, too.
                let noted = erase::note(store, &self.tr).ok().flatten();
                noted.iter().for_each(|line| self.say(line));
            }
            Err(error) => {
                let reason = match explain::store_at(error, store.path(), &self.tr) {
                    Failure::Said { lines, .. } => lines.join(" "),
                    _ => String::new(),
                };
                self.say(&self.tr.erasure_unfinished(&reason));
            }
        }
    }

    fn say(&self, line: &str) {
        if !self.quiet {
            let _ = writeln!(std::io::stderr().lock(), "{line}");
        }
    }
}
