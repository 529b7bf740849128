//! How participants may be reached without harm.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, maybe, one, parsed};
use super::{Reader, StoreError, Writer};
use crate::domain::code::ParticipantCode;
use crate::domain::fact::ParticipantId;
use crate::domain::safe_contact::SafeContact;
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns how everyone may be reached of whom that is recorded, by participant.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn safe_contacts(&self) -> Result<Vec<SafeContact>, StoreError> {
        all(self.connection, include_str!("list_safe_contacts.sql"), [], read)
    }

    /// Returns how a participant may be reached; `None` where nobody recorded it.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn safe_contact(&self, code: &ParticipantCode) -> Result<Option<SafeContact>, StoreError> {
        let params = named_params! { ":participant": code.as_str() };
        one(self.connection, include_str!("find_safe_contact.sql"), params, read)
    }
}

impl Writer<'_> {
    /// Writes how the participant who has that number may be reached.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_safe_contact(&self, id: ParticipantId, contact: &SafeContact) -> Result<Put, StoreError> {
        let before = self.safe_contact(&contact.participant)?;
        Put::of(before.as_ref(), contact, || {
            self.connection.prepare_cached(include_str!("put_safe_contact.sql"))?.execute(named_params! {
                ":participant": id.0, ":language": contact.language.map(Vocabulary::word),
                ":rule": contact.rule,
            })?;
            Ok(())
        })
    }
}

fn read(row: &Row) -> rusqlite::Result<SafeContact> {
    Ok(SafeContact {
        participant: parsed(row, "participant")?,
        language: maybe(row, "language")?,
        rule: row.get("rule")?,
    })
}
