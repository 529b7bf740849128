//! The proof of a register: its pages, its tables against its journal, its journal against its seals.
//!
//! # Why
//! SQLCipher authenticates each page by itself, and so does not see a page that was put back from an
//! older copy of the same file. The journal does: every row must be what its latest image says, and
//! every image must begin where the one before it ended.

mod pages;
mod replay;
mod steps;

pub(in crate::store) use steps::broken;

use super::super::{Store, StoreError};

/// Something in the register that no command could have left there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// A page of the file is not as it was written.
    Page {
        /// Its number, where it is known.
        page: Option<u64>,
    },
    /// A table or an index is not whole.
    Structure {
        /// What SQLite says.
        said: String,
    },
    /// Rows refer to others that are not there.
    Reference {
        /// The table of the rows.
        entity: String,
        /// The table referred to.
        to: String,
        /// How many rows.
        rows: u64,
    },
    /// Steps are missing in the journal, from this number on.
    StepsMissing {
        /// The first that is missing.
        from: i64,
        /// The last that is missing.
        until: i64,
    },
    /// A step was never closed.
    StepOpen {
        /// The step.
        op: i64,
    },
    /// The line of a step is not the one that was sealed, or the seal before it is not.
    Seal {
        /// The step.
        op: i64,
    },
    /// What the journal keeps of a step's changes is not whole, or belongs to another step.
    Changes {
        /// The step.
        op: i64,
    },
    /// A row is not what the journal says.
    Row {
        /// The table.
        entity: String,
        /// The values of its key.
        key: Vec<String>,
        /// In what way.
        what: RowFlaw,
    },
}

/// In what way a row is not what the journal says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowFlaw {
    /// It is not there.
    Missing,
    /// The journal does not know it.
    Unknown,
    /// It has other values than the latest step left.
    Different,
    /// A step began with other values than the step before had left.
    Broken {
        /// The step.
        op: i64,
    },
}

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looking {
    /// Every page of the file; SQLite does not say how far it is.
    Pages,
    /// What the journal keeps, and the tables beside it.
    Changes {
        /// So many rows were looked at.
        done: u64,
        /// Of so many.
        all: u64,
    },
}

impl Store {
    /// Returns all in the register that no command could have left there; `progress` is told what is
    /// looked at, and how far that is.
    ///
    /// # Errors
    /// The register cannot be read so far that anything could be said.
    pub fn flaws(&self, progress: &mut dyn FnMut(Looking)) -> Result<Vec<Flaw>, StoreError> {
        progress(Looking::Pages);
        let mut flaws = pages::cipher(&self.connection)?;
        let looked = self.look_further(&mut flaws, progress);
        match looked {
            // What cannot be read is found already.
            Err(StoreError::Damaged { .. }) if !flaws.is_empty() => Ok(flaws),
            Err(StoreError::Damaged { .. }) => Err(StoreError::Damaged { path: self.path().to_owned() }),
            Err(error) => Err(error),
            Ok(()) => Ok(flaws),
        }
    }

    fn look_further(
        &self,
        flaws: &mut Vec<Flaw>,
        progress: &mut dyn FnMut(Looking),
    ) -> Result<(), StoreError> {
        flaws.extend(pages::structure(&self.connection)?);
        flaws.extend(pages::references(&self.connection)?);
        flaws.extend(steps::flaws(&self.connection)?);
        flaws.extend(replay::flaws(&self.connection, &mut |done, all| {
            progress(Looking::Changes { done, all })
        })?);
        Ok(())
    }
}
