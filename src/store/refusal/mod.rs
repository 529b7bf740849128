//! Questions that participants prefer not to answer.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, day, parsed};
use super::{Reader, StoreError, Writer};
use crate::domain::code::ParticipantCode;
use crate::domain::fact::ParticipantId;
use crate::domain::refusal::{Question, Refusal};
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns every refusal, by participant and question.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn refusals(&self) -> Result<Vec<Refusal>, StoreError> {
        all(self.connection, include_str!("list_refusals.sql"), [], read)
    }

    /// Returns what a participant prefers not to answer, by question.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn refusals_of(&self, code: &ParticipantCode) -> Result<Vec<Refusal>, StoreError> {
        let params = named_params! { ":participant": code.as_str() };
        all(self.connection, include_str!("list_of_participant.sql"), params, read)
    }
}

impl Writer<'_> {
    /// Writes a refusal of the participant who has that number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_refusal(&self, id: ParticipantId, refusal: &Refusal) -> Result<Put, StoreError> {
        let known = self.refusals_of(&refusal.participant)?;
        let before = known.iter().find(|known| known.question == refusal.question);
        Put::of(before, refusal, || {
            self.connection.prepare_cached(include_str!("put_refusal.sql"))?.execute(named_params! {
                ":participant": id.0, ":question": refusal.question.word(), ":date": refusal.date,
            })?;
            Ok(())
        })
    }

    /// Removes a refusal, because the question was answered after all; says whether there was one.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn remove_refusal(&self, id: ParticipantId, question: Question) -> Result<bool, StoreError> {
        let removed = self
            .connection
            .prepare_cached(include_str!("delete_refusal.sql"))?
            .execute(named_params! { ":participant": id.0, ":question": question.word() })?;
        Ok(removed > 0)
    }
}

fn read(row: &Row) -> rusqlite::Result<Refusal> {
    Ok(Refusal {
        participant: parsed(row, "participant")?,
        question: parsed(row, "question")?,
        date: day(row, "date")?,
    })
}
