//! Assessments and their answers.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, day, parsed};
use super::{Reader, StoreError, Writer};
use crate::domain::code::ParticipantCode;
use crate::domain::fact::ParticipantId;
use crate::domain::instrument::{Answer, Assessment, Reply};

impl Reader<'_> {
    /// Returns every assessment, by participant, instrument and day.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn assessments(&self) -> Result<Vec<Assessment>, StoreError> {
        all(self.connection, include_str!("list_assessments.sql"), [], read)
    }

    /// Returns every answer, by participant, instrument, day and item.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn answers(&self) -> Result<Vec<Answer>, StoreError> {
        all(self.connection, include_str!("list_answers.sql"), [], read_answer)
    }

    /// Returns the assessments of a participant, by instrument and day.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn assessments_of(&self, code: &ParticipantCode) -> Result<Vec<Assessment>, StoreError> {
        let params = named_params! { ":participant": code.as_str() };
        all(self.connection, include_str!("list_of_participant.sql"), params, read)
    }

    /// Returns the answers of a participant, by instrument, day and item.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn answers_of(&self, code: &ParticipantCode) -> Result<Vec<Answer>, StoreError> {
        let params = named_params! { ":participant": code.as_str() };
        all(self.connection, include_str!("answers_of_participant.sql"), params, read_answer)
    }
}

impl Writer<'_> {
    /// Writes an assessment of the participant who has that number, without its answers.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_assessment(&self, id: ParticipantId, assessment: &Assessment) -> Result<Put, StoreError> {
        let known = self.assessments_of(&assessment.participant)?;
        let same =
            |known: &&Assessment| known.instrument == assessment.instrument && known.date == assessment.date;
        Put::of(known.iter().find(same), assessment, || {
            self.connection.prepare_cached(include_str!("put_assessment.sql"))?.execute(named_params! {
                ":participant": id.0, ":instrument": assessment.instrument.as_str(),
                ":date": assessment.date, ":version": assessment.version,
            })?;
            Ok(())
        })
    }

    /// Writes an answer of the participant who has that number.
    ///
    /// # Errors
    /// The assessment is not there; whatever the register says.
    pub fn put_answer(&self, id: ParticipantId, answer: &Answer) -> Result<Put, StoreError> {
        let known = self.answers_of(&answer.participant)?;
        let same = |known: &&Answer| {
            known.instrument == answer.instrument && known.date == answer.date && known.item == answer.item
        };
        Put::of(known.iter().find(same), answer, || {
            let (value, refused) = match answer.reply {
                Reply::Value(value) => (Some(value), "no"),
                Reply::Refused => (None, "yes"),
            };
            self.connection.prepare_cached(include_str!("put_answer.sql"))?.execute(named_params! {
                ":participant": id.0, ":instrument": answer.instrument.as_str(), ":date": answer.date,
                ":item": answer.item.as_str(), ":value": value, ":refused": refused,
            })?;
            Ok(())
        })
    }

    /// Removes an answer.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn remove_answer(&self, id: ParticipantId, answer: &Answer) -> Result<(), StoreError> {
        self.connection.prepare_cached(include_str!("delete_answer.sql"))?.execute(named_params! {
            ":participant": id.0, ":instrument": answer.instrument.as_str(), ":date": answer.date,
            ":item": answer.item.as_str(),
        })?;
        Ok(())
    }

    /// Removes an assessment whose answers are gone already.
    ///
    /// # Errors
    /// It has answers yet; whatever the register says.
    pub fn remove_assessment(&self, id: ParticipantId, assessment: &Assessment) -> Result<(), StoreError> {
        self.connection.prepare_cached(include_str!("delete_assessment.sql"))?.execute(named_params! {
            ":participant": id.0, ":instrument": assessment.instrument.as_str(), ":date": assessment.date,
        })?;
        Ok(())
    }
}

fn read(row: &Row) -> rusqlite::Result<Assessment> {
    Ok(Assessment {
        participant: parsed(row, "participant")?,
        instrument: parsed(row, "instrument")?,
        date: day(row, "date")?,
        version: row.get("version")?,
    })
}

fn read_answer(row: &Row) -> rusqlite::Result<Answer> {
    Ok(Answer {
        participant: parsed(row, "participant")?,
        instrument: parsed(row, "instrument")?,
        date: day(row, "date")?,
        item: parsed(row, "item")?,
        reply: row.get::<_, Option<i32>>("value")?.map_or(Reply::Refused, Reply::Value),
    })
}
