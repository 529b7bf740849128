//! Marks: the table that grows.

mod many;

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::journal::Image;
use super::put::Put;
use super::read::{all, bad, one, parsed};
use super::{Reader, StoreError, Writer};
use crate::domain::code::{CohortCode, ParticipantCode};
use crate::domain::fact::{MarkFact, ParticipantId, SessionId};
use crate::domain::mark::Mark;
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns the marks of a session with their participants, by code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn marks_at(
        &self,
        session: SessionId,
    ) -> Result<Vec<(ParticipantId, ParticipantCode, Mark)>, StoreError> {
        let params = named_params! { ":session": session.0 };
        all(self.connection, include_str!("list_at_session.sql"), params, |row| {
            Ok((ParticipantId(row.get("participant")?), parsed(row, "code")?, read(row)?))
        })
    }

    /// Returns the marks of a session by participant number, without their codes.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn marks_of(&self, session: SessionId) -> Result<Vec<(ParticipantId, Mark)>, StoreError> {
        let params = named_params! { ":session": session.0 };
        all(self.connection, include_str!("list_of_session.sql"), params, |row| {
            Ok((ParticipantId(row.get(1)?), by_place(row)?))
        })
    }

    /// Returns how many group sessions of a cohort were held from a day on at which a participant is
    /// unmarked.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn unmarked_since(
        &self,
        cohort: &CohortCode,
        participant: ParticipantId,
        from: NaiveDate,
    ) -> Result<u64, StoreError> {
        let params = named_params! { ":cohort": cohort.as_str(), ":id": participant.0, ":from": from };
        let sessions: i64 =
            self.connection.query_row(include_str!("count_unmarked.sql"), params, |row| row.get(0))?;
        Ok(sessions.unsigned_abs())
    }

    /// Returns one mark; `None` when the participant is unmarked there.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn find_mark(
        &self,
        session: SessionId,
        participant: ParticipantId,
    ) -> Result<Option<Mark>, StoreError> {
        let params = named_params! { ":session": session.0, ":participant": participant.0 };
        one(self.connection, include_str!("find_mark.sql"), params, read)
    }

    /// Gives every mark to `each`, by ascending session and participant number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn each_mark(&self, mut each: impl FnMut(MarkFact)) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("list_marks.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            each(MarkFact {
                session: SessionId(row.get(0)?),
                participant: ParticipantId(row.get(1)?),
                mark: by_place(row)?,
            });
        }
        Ok(())
    }
}

impl Writer<'_> {
    /// Writes one mark.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_mark(&self, fact: &MarkFact) -> Result<Put, StoreError> {
        let before = self.find_mark(fact.session, fact.participant)?;
        // A statement that can do either would bring the triggers of both along, half of its cost.
        let write = match before {
            None => include_str!("insert_mark.sql"),
            Some(_) => include_str!("update_mark.sql"),
        };
        Put::of(before.as_ref(), &fact.mark, || self.execute_mark(write, fact).map(|_| ()))
    }

    /// Removes one mark.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn remove_mark(&self, session: SessionId, participant: ParticipantId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(include_str!("delete_mark.sql"))?
            .execute(named_params! { ":session": session.0, ":participant": participant.0 })?;
        Ok(())
    }

    fn execute_mark(&self, sql: &str, fact: &MarkFact) -> Result<usize, StoreError> {
        Ok(self.connection.prepare_cached(sql)?.execute(image(fact))?)
    }
}

/// Returns a mark as the table and the journal's bulk images hold it; see `journal::bulk::COLUMNS`.
fn image(fact: &MarkFact) -> Image {
    let mark = &fact.mark;
    [
        Some(fact.session.0.into()),
        Some(fact.participant.0.into()),
        Some(mark.presence.number()),
        Some(mark.minutes_late.into()),
        Some(mark.minutes_early.into()),
        mark.notice.map(Vocabulary::number),
        mark.reason.map(Vocabulary::number),
    ]
}

fn read(row: &Row) -> rusqlite::Result<Mark> {
    Ok(Mark {
        presence: word(row.get("presence")?, "presence")?,
        minutes_late: row.get("minutes_late")?,
        minutes_early: row.get("minutes_early")?,
        notice: maybe_word(row.get("notice")?, "notice")?,
        reason: maybe_word(row.get("reason")?, "reason")?,
    })
}

/// As [`read`], by the places of `list_marks.sql`: there are millions of them.
fn by_place(row: &Row) -> rusqlite::Result<Mark> {
    mark_at(row, 2)
}

/// Reads a mark whose first column stands at a place.
pub(super) fn mark_at(row: &Row, first: usize) -> rusqlite::Result<Mark> {
    Ok(Mark {
        presence: word(row.get(first)?, "presence")?,
        minutes_late: row.get(first + 1)?,
        minutes_early: row.get(first + 2)?,
        notice: maybe_word(row.get(first + 3)?, "notice")?,
        reason: maybe_word(row.get(first + 4)?, "reason")?,
    })
}

fn word<V: Vocabulary>(number: i64, column: &str) -> rusqlite::Result<V> {
    V::from_number(number).ok_or_else(|| bad(column))
}

fn maybe_word<V: Vocabulary>(number: Option<i64>, column: &str) -> rusqlite::Result<Option<V>> {
    number.map(|number| word(number, column)).transpose()
}
