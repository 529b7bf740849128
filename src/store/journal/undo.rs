//! Undo and redo, as a person expects them: one step back, one step forward again.
//!
//! Undo takes back the latest step that still stands. Redo brings back the latest one undone, as
//! long as no new step was taken since.

use rusqlite::OptionalExtension;

use super::super::{Store, StoreError};
use super::apply::turn_around;
use super::{Done, Entry, Step, StepKind};

impl Store {
    /// Undoes the latest step that still stands, and returns it.
    ///
    /// # Errors
    /// Nothing stands; whatever the register says.
    pub fn undo(&mut self) -> Result<Done<Entry>, StoreError> {
        let target = self.latest(include_str!("undoable.sql"))?.ok_or(StoreError::NothingToUndo)?;
        self.turn(StepKind::Undo, target, target)
    }

    /// Brings back the latest step undone, and returns it.
    ///
    /// # Errors
    /// Nothing was undone since the last new step; whatever the register says.
    pub fn redo(&mut self) -> Result<Done<Entry>, StoreError> {
        let undone = self.latest(include_str!("redoable.sql"))?.ok_or(StoreError::NothingToRedo)?;
        let target = self.read().entry(undone)?.undoes.ok_or(StoreError::NothingToRedo)?;
        self.turn(StepKind::Redo, target, undone)
    }

    fn latest(&self, sql: &str) -> Result<Option<i64>, StoreError> {
        Ok(self.connection.query_row(sql, [], |row| row.get(0)).optional()?)
    }

    /// Turns `step` around, as an undo or redo of `target`.
    fn turn(&mut self, kind: StepKind, target: i64, step: i64) -> Result<Done<Entry>, StoreError> {
        let entry = self.read().entry(target)?;
        let bulk = entry.kind == StepKind::Import;
        // Rows go and come in the order of the journal, which holds for the whole, not at each row.
        self.connection.pragma_update(None, "foreign_keys", false)?;
        let done = self.take(Step::new(kind).with("step", target), Some(target), bulk, |tx| {
            turn_around(tx.connection, step, tx.op())?;
            Ok::<_, StoreError>(entry)
        });
        self.connection.pragma_update(None, "foreign_keys", true)?;
        done
    }
}
