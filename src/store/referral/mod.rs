//! Referrals to other services.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, day, maybe, maybe_day, parsed};
use super::{Entity, Reader, StoreError, Writer};
use crate::domain::code::ParticipantCode;
use crate::domain::fact::ParticipantId;
use crate::domain::referral::Referral;
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns every referral, by participant and number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn referrals(&self) -> Result<Vec<Referral>, StoreError> {
        all(self.connection, include_str!("list_referrals.sql"), [], read)
    }

    /// Returns the referrals of a participant, by number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn referrals_of(&self, code: &ParticipantCode) -> Result<Vec<Referral>, StoreError> {
        let params = named_params! { ":participant": code.as_str() };
        all(self.connection, include_str!("list_of_participant.sql"), params, read)
    }

    /// Returns one referral.
    ///
    /// # Errors
    /// The participant has none of that number.
    pub fn referral(&self, code: &ParticipantCode, number: u32) -> Result<Referral, StoreError> {
        let found = self.referrals_of(code)?.into_iter().find(|referral| referral.number == number);
        let none =
            || StoreError::NoSuch { entity: Entity::Referral, code: format!("{code} {number}"), near: None };
        found.ok_or_else(none)
    }
}

impl Writer<'_> {
    /// Writes a referral of the participant who has that number.
    ///
    /// # Errors
    /// It is beyond the proposal and has no consent.
    pub fn put_referral(&self, id: ParticipantId, referral: &Referral) -> Result<Put, StoreError> {
        let known = self.referrals_of(&referral.participant)?;
        Put::of(known.iter().find(|known| known.number == referral.number), referral, || {
            self.connection.prepare_cached(include_str!("put_referral.sql"))?.execute(named_params! {
                ":participant": id.0, ":number": referral.number, ":date": referral.date,
                ":service": referral.service, ":state": referral.state.word(),
                ":consent": referral.consent, ":changed": referral.changed,
                ":goes_on": referral.goes_on.map(Vocabulary::word),
            })?;
            Ok(())
        })
    }
}

fn read(row: &Row) -> rusqlite::Result<Referral> {
    Ok(Referral {
        participant: parsed(row, "participant")?,
        number: row.get("number")?,
        date: day(row, "date")?,
        service: row.get("service")?,
        state: parsed(row, "state")?,
        consent: maybe_day(row, "consent")?,
        changed: maybe_day(row, "changed")?,
        goes_on: maybe(row, "goes_on")?,
    })
}
