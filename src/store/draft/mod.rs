//! Drafts: what somebody was writing when they were interrupted.
//!
//! # Why
//! A draft is nobody's record yet. It is written at once and outside of any step, the journal does not
//! watch it, and it goes when the record is written.

use rusqlite::named_params;

use super::read::one;
use super::{Reader, Store, StoreError};
use crate::domain::fact::ParticipantId;

impl Reader<'_> {
    /// Returns the content of a draft; `None` when there is none of that name.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn find_draft(&self, name: &str) -> Result<Option<String>, StoreError> {
        let params = named_params! { ":name": name };
        one(self.connection, include_str!("find_draft.sql"), params, |row| row.get("content"))
    }
}

impl Store {
    /// Keeps a draft in place of the one of that name; not in a rehearsal.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn keep_draft(
        &self,
        name: &str,
        participant: Option<ParticipantId>,
        content: &str,
    ) -> Result<(), StoreError> {
        if self.rehearsal {
            return Ok(());
        }
        self.read().let_go()?;
        self.connection.prepare_cached(include_str!("put_draft.sql"))?.execute(named_params! {
            ":name": name, ":participant": participant.map(|id| id.0), ":at": self.author.at,
            ":content": content,
        })?;
        Ok(())
    }

    /// Forgets a draft; not in a rehearsal.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn forget_draft(&self, name: &str) -> Result<(), StoreError> {
        if self.rehearsal {
            return Ok(());
        }
        self.read().let_go()?;
        self.connection
            .prepare_cached(include_str!("delete_draft.sql"))?
            .execute(named_params! { ":name": name })?;
        Ok(())
    }
}
