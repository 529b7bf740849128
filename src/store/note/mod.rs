//! Notes about the work with participants.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, day, maybe, parsed};
use super::{Entity, Reader, StoreError, Writer};
use crate::domain::code::ParticipantCode;
use crate::domain::fact::{ParticipantId, SessionId};
use crate::domain::note::Note;
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns every note that is not private, by participant and number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn notes(&self) -> Result<Vec<Note>, StoreError> {
        all(self.connection, include_str!("list_notes.sql"), [], read)
    }

    /// Returns the notes of a participant, private ones too, by number: for the participant's own
    /// list only.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn notes_of(&self, code: &ParticipantCode) -> Result<Vec<Note>, StoreError> {
        let params = named_params! { ":participant": code.as_str() };
        all(self.connection, include_str!("list_of_participant.sql"), params, read)
    }

    /// Returns one note.
    ///
    /// # Errors
    /// The participant has none of that number.
    pub fn note(&self, code: &ParticipantCode, number: u32) -> Result<Note, StoreError> {
        let found = self.notes_of(code)?.into_iter().find(|note| note.number == number);
        let none =
            || StoreError::NoSuch { entity: Entity::Note, code: format!("{code} {number}"), near: None };
        found.ok_or_else(none)
    }
}

impl Writer<'_> {
    /// Writes a note of the participant who has that number; `session` is the number of its meeting.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_note(
        &self,
        id: ParticipantId,
        session: Option<SessionId>,
        note: &Note,
    ) -> Result<Put, StoreError> {
        let known = self.notes_of(&note.participant)?;
        Put::of(known.iter().find(|known| known.number == note.number), note, || {
            self.connection.prepare_cached(include_str!("put_note.sql"))?.execute(named_params! {
                ":participant": id.0, ":number": note.number, ":date": note.date,
                ":kind": note.kind.word(), ":private": note.private.word(),
                ":session": session.map(|session| session.0), ":text": note.text,
            })?;
            Ok(())
        })
    }

    /// Removes a note; says whether there was one.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn remove_note(&self, id: ParticipantId, number: u32) -> Result<bool, StoreError> {
        let removed = self
            .connection
            .prepare_cached(include_str!("delete_note.sql"))?
            .execute(named_params! { ":participant": id.0, ":number": number })?;
        Ok(removed > 0)
    }
}

fn read(row: &Row) -> rusqlite::Result<Note> {
    Ok(Note {
        participant: parsed(row, "participant")?,
        number: row.get("number")?,
        date: day(row, "date")?,
        kind: parsed(row, "kind")?,
        private: parsed(row, "private")?,
        session: maybe(row, "session")?,
        text: row.get("text")?,
    })
}
