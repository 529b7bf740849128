//! What a restore needs of a register: to hold it still, and to write into the copy what the copy
//! cannot know.
//!
//! # Why
//! A backup takes the register's place by a new name in the folder, which is one act. Whoever waits to
//! write into the old file must not do so afterwards: each step looks first whether its file still
//! stands under its name.

use std::path::Path;

use rusqlite::named_params;

use super::backup::Identity;
use super::journal::latest;
use super::{Erasure, Step, StepKind, Store, StoreError, Writer};
use crate::domain::vocabulary::Vocabulary;

/// What tells a file from another one under the same name.
pub(super) type Inode = Option<(u64, u64)>;

/// Returns what tells the file at a path from any other.
#[cfg(unix)]
pub(super) fn inode(path: &Path) -> Inode {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(path).ok().map(|facts| (facts.dev(), facts.ino()))
}

/// Where files have no such number, one that is open cannot be replaced.
#[cfg(not(unix))]
pub(super) fn inode(_: &Path) -> Inode {
    None
}

impl Store {
    /// Refuses to write into a file that another one has taken the place of.
    pub(super) fn check_place(&self) -> Result<(), StoreError> {
        if inode(&self.path) == self.inode { Ok(()) } else { Err(StoreError::ChangedMeanwhile) }
    }

    /// Keeps everybody else from writing until this store goes, as long as its latest step is this one.
    ///
    /// # Errors
    /// Another step was taken since, or somebody writes.
    pub fn hold(&self, step: i64) -> Result<(), StoreError> {
        self.read().let_go()?;
        self.connection.execute_batch("PRAGMA query_only = OFF; BEGIN IMMEDIATE")?;
        self.check_place()?;
        if latest(&self.connection)? == step { Ok(()) } else { Err(StoreError::ChangedMeanwhile) }
    }

    /// Writes into a copy that it is one of the register with this identity: an older copy had no key
    /// of its seals yet.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn adopt(&mut self, identity: &Identity) -> Result<(), StoreError> {
        self.read().let_go()?;
        if let Some(key) = identity.chain() {
            self.connection
                .execute("UPDATE chain SET key = :key WHERE key <> :key", named_params! { ":key": key })?;
        }
        Ok(())
    }

    /// Writes into a copy that somebody was erased whom it never held: the number is never given again.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn note_erasure(&mut self, erasure: &Erasure) -> Result<(), StoreError> {
        let mut step = Step::new(StepKind::Erase);
        if let Some(sign) = &erasure.sign {
            step = step.with("sign", sign);
        }
        if let Some(keeps) = erasure.keeps {
            step = step.with("keeps", keeps.word());
        }
        self.change(step, |tx| {
            tx.connection.execute(
                "INSERT OR IGNORE INTO erasure (participant, op) VALUES (:number, :op)",
                named_params! { ":number": erasure.number.0, ":op": tx.op() },
            )?;
            tx.leave_a_change("participant")
        })?;
        Ok(())
    }

    /// Takes a step that touches no row: the line of the log is what it is for.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn note_step(&mut self, step: Step) -> Result<(), StoreError> {
        self.change(step, |tx| tx.leave_a_change("project")).map(drop)
    }
}

impl Writer<'_> {
    /// Leaves a change without values in a step that touched no row: a step has one at least.
    pub(super) fn leave_a_change(&self, entity: &str) -> Result<(), StoreError> {
        let params = named_params! { ":op": self.op(), ":entity": entity };
        self.connection.execute(include_str!("leave_a_change.sql"), params)?;
        Ok(())
    }
}
