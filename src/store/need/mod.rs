//! Needs of participants, as they stood on a day.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, day, one, parsed};
use super::{Reader, StoreError, Writer};
use crate::domain::code::ParticipantCode;
use crate::domain::fact::ParticipantId;
use crate::domain::need::Need;
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns every need, by participant, day and code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn needs(&self) -> Result<Vec<Need>, StoreError> {
        all(self.connection, include_str!("list_needs.sql"), [], read)
    }

    /// Returns the needs of a participant, by day and code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn needs_of(&self, code: &ParticipantCode) -> Result<Vec<Need>, StoreError> {
        let params = named_params! { ":participant": code.as_str() };
        all(self.connection, include_str!("list_of_participant.sql"), params, read)
    }

    /// Returns one need of a participant on a day.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn find_need(&self, id: ParticipantId, need: &Need) -> Result<Option<Need>, StoreError> {
        let params = named_params! { ":participant": id.0, ":date": need.date, ":need": need.need.as_str() };
        one(self.connection, include_str!("find_need.sql"), params, read)
    }
}

impl Writer<'_> {
    /// Writes a need of the participant who has that number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_need(&self, id: ParticipantId, need: &Need) -> Result<Put, StoreError> {
        Put::of(self.find_need(id, need)?.as_ref(), need, || {
            self.connection.prepare_cached(include_str!("put_need.sql"))?.execute(named_params! {
                ":participant": id.0, ":date": need.date, ":need": need.need.as_str(),
                ":level": need.level.word(),
            })?;
            Ok(())
        })
    }
}

fn read(row: &Row) -> rusqlite::Result<Need> {
    Ok(Need {
        participant: parsed(row, "participant")?,
        date: day(row, "date")?,
        need: parsed(row, "need")?,
        level: parsed(row, "level")?,
    })
}
