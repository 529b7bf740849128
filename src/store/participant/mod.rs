//! Participants, and the numbers that marks know them by.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, maybe, maybe_day, no_such, one, parsed};
use super::{Entity, Reader, StoreError, Writer};
use crate::domain::code::ParticipantCode;
use crate::domain::fact::ParticipantId;
use crate::domain::participant::Participant;
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns every participant with their number, by code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn participants(&self) -> Result<Vec<(ParticipantId, Participant)>, StoreError> {
        all(self.connection, include_str!("list_participants.sql"), [], numbered)
    }

    /// Returns one participant; `None` when nobody has the code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn find_participant(
        &self,
        code: &ParticipantCode,
    ) -> Result<Option<(ParticipantId, Participant)>, StoreError> {
        let sql = include_str!("find_participant.sql");
        one(self.connection, sql, named_params! { ":code": code.as_str() }, numbered)
    }

    /// Returns one participant.
    ///
    /// # Errors
    /// Nobody has the code.
    pub fn participant(&self, code: &ParticipantCode) -> Result<(ParticipantId, Participant), StoreError> {
        let found = self.find_participant(code)?;
        found.ok_or_else(|| no_such(self.connection, Entity::Participant, code.as_str()))
    }

    /// Returns the code of the participant who has a number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn participant_code(&self, id: ParticipantId) -> Result<ParticipantCode, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT code FROM participant WHERE id = :id")?;
        Ok(statement.query_row(named_params! { ":id": id.0 }, |row| parsed(row, "code"))?)
    }

    /// Returns the code of each participant by number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn participant_codes(&self) -> Result<Vec<(ParticipantId, ParticipantCode)>, StoreError> {
        all(self.connection, include_str!("list_codes.sql"), [], |row| {
            Ok((ParticipantId(row.get("id")?), parsed(row, "code")?))
        })
    }
}

impl Writer<'_> {
    /// Writes a participant, and returns their number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_participant(&self, person: &Participant) -> Result<(ParticipantId, Put), StoreError> {
        let before = self.find_participant(&person.code)?;
        let id = match &before {
            Some((id, _)) => *id,
            None => self.free_number(&person.code)?,
        };
        let put = Put::of(before.as_ref().map(|(_, known)| known), person, || self.write(id, person))?;
        Ok((id, put))
    }

    /// Returns the number for somebody new: the one that the code had before it was undone, or one that
    /// nobody ever had.
    fn free_number(&self, code: &ParticipantCode) -> Result<ParticipantId, StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("find_number.sql"))?;
        Ok(statement
            .query_row(named_params! { ":code": code.as_str() }, |row| row.get(0).map(ParticipantId))?)
    }

    fn write(&self, id: ParticipantId, person: &Participant) -> Result<(), StoreError> {
        self.connection.prepare_cached(include_str!("put_participant.sql"))?.execute(named_params! {
            ":id": id.0,
            ":code": person.code.as_str(),
            ":alias": person.alias,
            ":entered": person.entered,
            ":left": person.left,
            ":gender": person.gender.map(Vocabulary::word),
            ":age_at_entry": person.age_at_entry,
            ":birth_date": person.birth_date,
            ":birth_year": person.birth_year,
            ":labour_status": person.labour_status.map(Vocabulary::word),
            ":unemployed_since": person.unemployed_since,
            ":in_education": person.in_education.map(Vocabulary::word),
            ":education": person.education.map(Vocabulary::word),
            ":foreign_background": person.foreign_background.map(Vocabulary::word),
            ":third_country_national": person.third_country_national.map(Vocabulary::word),
            ":minority": person.minority.map(Vocabulary::word),
            ":disability": person.disability.map(Vocabulary::word),
            ":homeless": person.homeless.map(Vocabulary::word),
            ":rural": person.rural.map(Vocabulary::word),
            ":other_disadvantaged": person.other_disadvantaged.map(Vocabulary::word),
            ":residence": person.residence.map(Vocabulary::word),
            ":form_signed": person.form_signed,
            ":funder_record": person.funder_record.map(Vocabulary::word),
        })?;
        Ok(())
    }
}

fn numbered(row: &Row) -> rusqlite::Result<(ParticipantId, Participant)> {
    Ok((ParticipantId(row.get("id")?), read(row)?))
}

/// Reads by the places that the three statements with a participant share: all of them read many.
pub(super) fn read(row: &Row) -> rusqlite::Result<Participant> {
    Ok(Participant {
        code: parsed(row, 1)?,
        alias: row.get(2)?,
        entered: maybe_day(row, 3)?,
        left: maybe_day(row, 4)?,
        gender: maybe(row, 5)?,
        age_at_entry: row.get(6)?,
        birth_date: maybe_day(row, 7)?,
        birth_year: row.get(8)?,
        labour_status: maybe(row, 9)?,
        unemployed_since: maybe_day(row, 10)?,
        in_education: maybe(row, 11)?,
        education: maybe(row, 12)?,
        foreign_background: maybe(row, 13)?,
        third_country_national: maybe(row, 14)?,
        minority: maybe(row, 15)?,
        disability: maybe(row, 16)?,
        homeless: maybe(row, 17)?,
        rural: maybe(row, 18)?,
        other_disadvantaged: maybe(row, 19)?,
        residence: maybe(row, 20)?,
        form_signed: maybe_day(row, 21)?,
        funder_record: maybe(row, 22)?,
    })
}
