//! Contacts with participants: due, and tried.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, day, maybe, maybe_day, parsed};
use super::{Entity, Reader, StoreError, Writer};
use crate::domain::code::ParticipantCode;
use crate::domain::contact::Contact;
use crate::domain::fact::ParticipantId;
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns every contact, by participant and number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn contacts(&self) -> Result<Vec<Contact>, StoreError> {
        all(self.connection, include_str!("list_contacts.sql"), [], read)
    }

    /// Returns the contacts with a participant, by number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn contacts_of(&self, code: &ParticipantCode) -> Result<Vec<Contact>, StoreError> {
        let params = named_params! { ":participant": code.as_str() };
        all(self.connection, include_str!("list_of_participant.sql"), params, read)
    }

    /// Returns the contacts that are due up to a day and not made yet, the first due comes first.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn contacts_due(&self, until: NaiveDate) -> Result<Vec<Contact>, StoreError> {
        all(self.connection, include_str!("list_due.sql"), named_params! { ":until": until }, read)
    }

    /// Returns the last day up to `until` on which each participant was reached by a contact.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn last_reached(&self, until: NaiveDate) -> Result<HashMap<ParticipantId, NaiveDate>, StoreError> {
        let params = named_params! { ":until": until };
        let rows = all(self.connection, include_str!("list_reached.sql"), params, |row| {
            Ok((ParticipantId(row.get("participant")?), day(row, "date")?))
        })?;
        Ok(rows.into_iter().collect())
    }

    /// Returns one contact.
    ///
    /// # Errors
    /// There is none of that number with the participant.
    pub fn contact(&self, code: &ParticipantCode, number: u32) -> Result<Contact, StoreError> {
        let found = self.contacts_of(code)?.into_iter().find(|contact| contact.number == number);
        let none =
            || StoreError::NoSuch { entity: Entity::Contact, code: format!("{code} {number}"), near: None };
        found.ok_or_else(none)
    }
}

impl Writer<'_> {
    /// Writes a contact with the participant who has that number.
    ///
    /// # Errors
    /// It is neither due nor tried, or tried without saying whether anybody was reached.
    pub fn put_contact(&self, id: ParticipantId, contact: &Contact) -> Result<Put, StoreError> {
        let known = self.contacts_of(&contact.participant)?;
        Put::of(known.iter().find(|known| known.number == contact.number), contact, || {
            self.connection.prepare_cached(include_str!("put_contact.sql"))?.execute(named_params! {
                ":participant": id.0, ":number": contact.number, ":purpose": contact.purpose.word(),
                ":due": contact.due, ":date": contact.date, ":way": contact.way.map(Vocabulary::word),
                ":reached": contact.reached.map(Vocabulary::word),
            })?;
            Ok(())
        })
    }

    /// Removes a contact; says whether there was one.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn remove_contact(&self, id: ParticipantId, number: u32) -> Result<bool, StoreError> {
        let removed = self
            .connection
            .prepare_cached(include_str!("delete_contact.sql"))?
            .execute(named_params! { ":participant": id.0, ":number": number })?;
        Ok(removed > 0)
    }
}

fn read(row: &Row) -> rusqlite::Result<Contact> {
    Ok(Contact {
        participant: parsed(row, "participant")?,
        number: row.get("number")?,
        purpose: parsed(row, "purpose")?,
        due: maybe_day(row, "due")?,
        date: maybe_day(row, "date")?,
        way: maybe(row, "way")?,
        reached: maybe(row, "reached")?,
    })
}
