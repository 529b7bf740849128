//! The file written anew after an erasure, and the mark that says that this is still to be done.
//!
//! # Why
//! SQLite writes a file anew only outside of a transaction, so a process may be killed, or the disk be
//! full, between the erasure and that. The mark comes with the erasure in one transaction and goes once
//! the file is anew; until then each command that writes begins with it. It stands among the drafts,
//! which no journal watches, and names nobody.

use rusqlite::{Connection, named_params};

use super::super::opening::sync_folder;
use super::super::{Store, StoreError};

/// What the mark is called.
const MARK: &str = "scrub";

/// Leaves the mark, in the step that erases.
pub(super) fn mark(tx: &Connection, op: i64) -> Result<(), StoreError> {
    tx.execute(include_str!("mark_scrub.sql"), named_params! { ":name": MARK, ":op": op })?;
    Ok(())
}

impl Store {
    /// Writes the file anew, so that nothing of what went is left in its free space.
    ///
    /// # Errors
    /// There is no room, or the disk gave an error; the register is as before then, and the mark that it
    /// is to be done stays.
    pub fn scrub(&self) -> Result<(), StoreError> {
        self.read().let_go()?;
        let reads_only =
            self.connection.pragma_query_value(None, "query_only", |row| row.get::<_, bool>(0))?;
        self.connection.pragma_update(None, "query_only", false)?;
        let written = self.connection.execute_batch("VACUUM").and_then(|()| {
            self.connection.execute(include_str!("unmark_scrub.sql"), named_params! { ":name": MARK })
        });
        self.connection.pragma_update(None, "query_only", reads_only)?;
        written?;
        sync_folder(&self.path)
    }

    /// Writes the file anew if an erasure was interrupted before that; says whether one was.
    ///
    /// # Errors
    /// As [`Store::scrub`].
    pub fn finish_erasure(&self) -> Result<bool, StoreError> {
        let is_due = self.read().find_draft(MARK)?.is_some();
        if is_due {
            self.scrub()?;
        }
        Ok(is_due)
    }
}
