//! Undo and redo, as a person expects them: one step back, one step forward again.
//!
//! Undo takes back the latest step that still stands, or an earlier one that no later step rests on.
//! Redo brings back the latest one undone, as long as no new step was taken since, or an earlier one that
//! goes with all that was done since.

use rusqlite::{ErrorCode, OptionalExtension, named_params};

use super::super::{Reader, Store, StoreError};
use super::apply::turn_around;
use super::depend::{against_redo, resting_on};
use super::{Done, Entry, Step, StepKind};
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns the latest step that still stands: what an undo is about; `None` where nothing is.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn standing(&self) -> Result<Option<Entry>, StoreError> {
        let found =
            self.connection.query_row(include_str!("undoable.sql"), [], |row| row.get(0)).optional()?;
        found.map(|op| self.entry(op)).transpose()
    }

    /// Returns the latest step of a kind.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn latest_of(&self, kind: StepKind) -> Result<Option<Entry>, StoreError> {
        let sql = "SELECT id FROM op WHERE kind = :kind ORDER BY id DESC LIMIT 1";
        let params = named_params! { ":kind": kind.word() };
        let found = self.connection.query_row(sql, params, |row| row.get(0)).optional()?;
        found.map(|op| self.entry(op)).transpose()
    }
}

impl Store {
    /// Undoes the latest step that still stands, and returns it.
    ///
    /// # Errors
    /// Nothing stands; whatever the register says.
    pub fn undo(&mut self) -> Result<Done<Entry>, StoreError> {
        let target = self.latest(include_str!("undoable.sql"))?.ok_or(StoreError::NothingToUndo)?;
        self.refuse_erased(target)?;
        self.turn(StepKind::Undo, target, target)
    }

    /// Undoes the step `step`, which later ones may follow, and returns it.
    ///
    /// # Errors
    /// There is no such step, it is undone already, it is an undo or a redo itself, later steps rest on
    /// it, or an erasure took values of it away; whatever the register says.
    pub fn undo_step(&mut self, step: i64) -> Result<Done<Entry>, StoreError> {
        let entry = self.read().entry(step)?;
        match entry.undoes {
            Some(of) => return Err(self.turns(&entry, of)?),
            None if matches!(entry.kind, StepKind::Restore | StepKind::RestoreUndo) => {
                return Err(StoreError::RestoreStays { step });
            }
            None if entry.undone => return Err(StoreError::UndoneAlready { step }),
            None => (),
        }
        self.refuse_erased(step)?;
        let by = resting_on(&self.connection, step)?;
        if !by.is_empty() {
            return Err(StoreError::Needed { step, by });
        }
        self.turn(StepKind::Undo, step, step).map_err(|error| broken(error, step))
    }

    /// Returns what to say of a step that only undid another, or brought it back.
    fn turns(&self, entry: &Entry, of: i64) -> Result<StoreError, StoreError> {
        let (step, stands) = (entry.op, !self.read().entry(of)?.undone);
        Ok(match entry.kind {
            StepKind::Undo => StoreError::IsUndo { step, of, stands },
            _ => StoreError::IsRedo { step, of, stands },
        })
    }

    /// Refuses a step of which an erasure took values away: it cannot be brought back whole.
    fn refuse_erased(&self, step: i64) -> Result<(), StoreError> {
        if self.read().entry(step)?.kind == StepKind::Erase {
            return Err(StoreError::ErasureStays { step });
        }
        let mut statement = self.connection.prepare_cached(include_str!("has_erased.sql"))?;
        match statement.exists(named_params! { ":op": step })? {
            true => Err(StoreError::Erased { step }),
            false => Ok(()),
        }
    }

    /// Brings back the latest step undone, and returns it.
    ///
    /// # Errors
    /// Nothing was undone since the last new step; whatever the register says.
    pub fn redo(&mut self) -> Result<Done<Entry>, StoreError> {
        let undone = self.latest(include_str!("redoable.sql"))?.ok_or(StoreError::NothingToRedo)?;
        let target = self.read().entry(undone)?.undoes.ok_or(StoreError::NothingToRedo)?;
        self.refuse_erased(undone)?;
        self.turn(StepKind::Redo, target, undone)
    }

    /// Brings back the step `step`, which was undone, whatever was done since, and returns it.
    ///
    /// # Errors
    /// There is no such step, it is an undo or a redo itself, it stands, what was done since does not go
    /// with it, or an erasure took values of it away; whatever the register says.
    pub fn redo_step(&mut self, step: i64) -> Result<Done<Entry>, StoreError> {
        let entry = self.read().entry(step)?;
        match entry.undoes {
            Some(of) => return Err(self.turns(&entry, of)?),
            None if !entry.undone => return Err(StoreError::Stands { step }),
            None => (),
        }
        let undone = "SELECT id FROM op WHERE undoes = ?1 ORDER BY id DESC LIMIT 1";
        let undone: i64 = self.connection.query_row(undone, [step], |row| row.get(0))?;
        self.refuse_erased(undone)?;
        let by = against_redo(&self.connection, undone)?;
        if !by.is_empty() {
            return Err(StoreError::InTheWay { step, by });
        }
        self.turn(StepKind::Redo, step, undone).map_err(|error| match broken(error, step) {
            StoreError::NoLongerFits { step } => StoreError::InTheWay { step, by: Vec::new() },
            other => other,
        })
    }

    fn latest(&self, sql: &str) -> Result<Option<i64>, StoreError> {
        Ok(self.connection.query_row(sql, [], |row| row.get(0)).optional()?)
    }

    /// Turns `step` around, as an undo or redo of `target`.
    fn turn(&mut self, kind: StepKind, target: i64, step: i64) -> Result<Done<Entry>, StoreError> {
        let entry = self.read().entry(target)?;
        let bulk = entry.kind == StepKind::Import;
        // Within a transaction the next line would do nothing.
        self.read().let_go()?;
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

/// A row that could not come back: a rule of the register forbids it now.
fn broken(error: StoreError, step: i64) -> StoreError {
    match error {
        StoreError::Sqlite(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
            StoreError::NoLongerFits { step }
        }
        other => other,
    }
}
