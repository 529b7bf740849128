//! Sessions, and the numbers that marks know them by.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, clock, day, maybe, maybe_time, no_such, one, parsed};
use super::{Entity, Reader, StoreError, Writer};
use crate::domain::code::{ActivityCode, CohortCode, ParticipantCode, SessionCode};
use crate::domain::fact::{ParticipantId, SessionId};
use crate::domain::mark::Room;
use crate::domain::session::{CancelReason, Session};
use crate::domain::vocabulary::Vocabulary;

impl Reader<'_> {
    /// Returns every session with its number, by code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn sessions(&self) -> Result<Vec<(SessionId, Session)>, StoreError> {
        all(self.connection, include_str!("list_sessions.sql"), [], numbered)
    }

    /// Returns the participants who have a note or a goal about a session, private notes among them.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn talked_of(&self, session: SessionId) -> Result<Vec<ParticipantCode>, StoreError> {
        let params = named_params! { ":session": session.0 };
        all(self.connection, include_str!("list_talked_of.sql"), params, |row| parsed(row, "code"))
    }

    /// Gives every session with its number to `each`, by code, without holding them all.
    ///
    /// # Errors
    /// What `each` returns, or whatever the register says.
    pub fn each_session<E: From<StoreError>>(
        &self,
        mut each: impl FnMut(SessionId, Session) -> Result<(), E>,
    ) -> Result<(), E> {
        let read = || -> Result<_, rusqlite::Error> {
            self.connection.prepare_cached(include_str!("list_sessions.sql"))
        };
        let mut statement = read().map_err(StoreError::from)?;
        let rows = statement.query_map([], numbered).map_err(StoreError::from)?;
        for row in rows {
            let (id, session) = row.map_err(StoreError::from)?;
            each(id, session)?;
        }
        Ok(())
    }

    /// Gives what an import must know of every session to `each`: its code, number, room for marks,
    /// own participant, and whether it has marks.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn each_sitting_room(
        &self,
        mut each: impl FnMut(SessionCode, SessionId, Room, Option<ParticipantId>, bool),
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("list_rooms.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let room = Room { status: parsed(row, "status")?, minutes: row.get("minutes")? };
            let participant = row.get::<_, Option<u32>>("participant")?.map(ParticipantId);
            each(parsed(row, "code")?, SessionId(row.get("id")?), room, participant, row.get("marked")?);
        }
        Ok(())
    }

    /// Returns the sessions of a cohort with their numbers, by day and time.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn sessions_of(&self, cohort: &CohortCode) -> Result<Vec<(SessionId, Session)>, StoreError> {
        let params = named_params! { ":cohort": cohort.as_str() };
        all(self.connection, include_str!("list_of_cohort.sql"), params, numbered)
    }

    /// Returns the sessions on these days, first and last included, by day and time.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn sessions_between(
        &self,
        from: NaiveDate,
        until: NaiveDate,
    ) -> Result<Vec<(SessionId, Session)>, StoreError> {
        let params = named_params! { ":from": from, ":until": until };
        all(self.connection, include_str!("list_between.sql"), params, numbered)
    }

    /// Returns the sessions before a day that are still planned, by day and time.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn planned_before(&self, day: NaiveDate) -> Result<Vec<(SessionId, Session)>, StoreError> {
        all(self.connection, include_str!("list_planned_before.sql"), named_params! { ":day": day }, numbered)
    }

    /// Returns the last sessions before a day and the first ones from it on, so many of each, that
    /// are not cancelled: by day and time, of one cohort or activity where these are given.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn sessions_near(
        &self,
        day: NaiveDate,
        (cohort, activity): (Option<&CohortCode>, Option<&ActivityCode>),
        most: u32,
    ) -> Result<Vec<(SessionId, Session)>, StoreError> {
        let (cohort, activity) = (cohort.map(CohortCode::as_str), activity.map(ActivityCode::as_str));
        let params = named_params! { ":day": day, ":cohort": cohort, ":activity": activity, ":most": most };
        all(self.connection, include_str!("list_near.sql"), params, numbered)
    }

    /// Returns one session; `None` when no session has the code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn find_session(&self, code: &SessionCode) -> Result<Option<(SessionId, Session)>, StoreError> {
        let sql = include_str!("find_session.sql");
        one(self.connection, sql, named_params! { ":code": code.as_str() }, numbered)
    }

    /// Returns one session.
    ///
    /// # Errors
    /// No session has the code.
    pub fn session(&self, code: &SessionCode) -> Result<(SessionId, Session), StoreError> {
        let found = self.find_session(code)?;
        found.ok_or_else(|| no_such(self.connection, Entity::Session, code.as_str()))
    }

    /// Returns the sessions with these numbers.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn sessions_numbered(&self, ids: &[SessionId]) -> Result<BTreeMap<SessionId, Session>, StoreError> {
        let ids: Vec<u32> = ids.iter().map(|id| id.0).collect();
        let ids = serde_json::Value::from(ids).to_string();
        let found =
            all(self.connection, include_str!("list_numbered.sql"), named_params! { ":ids": ids }, numbered)?;
        Ok(found.into_iter().collect())
    }

    /// Returns the days on which a session was before it was moved, the first one first.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn earlier_dates(&self, id: SessionId) -> Result<Vec<NaiveDate>, StoreError> {
        let params = named_params! { ":id": id.0, ":upto": self.upto };
        all(self.connection, include_str!("list_earlier_dates.sql"), params, |row| day(row, "date"))
    }

    /// Returns why a session was called off; `None` when it was not, or nobody said why.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn cancel_reason(&self, id: SessionId) -> Result<Option<CancelReason>, StoreError> {
        let sql = include_str!("find_cancel_reason.sql");
        let found = one(self.connection, sql, named_params! { ":id": id.0 }, called_off)?;
        Ok(found.map(|(_, reason)| reason))
    }

    /// Returns why sessions were called off, where somebody said why.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn cancel_reasons(&self) -> Result<HashMap<SessionId, CancelReason>, StoreError> {
        let reasons = all(self.connection, include_str!("list_cancel_reasons.sql"), [], called_off)?;
        Ok(reasons.into_iter().collect())
    }

    /// Returns the number for the next session of a cohort: one more than the highest number behind
    /// the cohort's code, whichever cohort the session is of.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn next_session_number(&self, cohort: &CohortCode) -> Result<u32, StoreError> {
        let codes: Vec<SessionCode> = all(
            self.connection,
            include_str!("list_codes.sql"),
            named_params! { ":cohort": cohort.as_str() },
            |row| parsed(row, "code"),
        )?;
        let highest = codes.iter().filter_map(|code| code.number_in(cohort)).max();
        Ok(highest.map_or(1, |number| number + 1))
    }
}

impl Writer<'_> {
    /// Writes a session, and returns its number. `participant` is the number of the session's own
    /// participant, where it has one.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_session(
        &self,
        session: &Session,
        participant: Option<ParticipantId>,
    ) -> Result<(SessionId, Put), StoreError> {
        let before = self.find_session(&session.code)?;
        let fresh = if before.is_none() { self.number_after_undone()? } else { None };
        let put = Put::of(before.as_ref().map(|(_, known)| known), session, || {
            self.connection.prepare_cached(include_str!("put_session.sql"))?.execute(named_params! {
                ":id": fresh, ":code": session.code.as_str(), ":cohort": session.cohort.as_str(),
                ":activity": session.activity.as_str(), ":participant": participant.map(|id| id.0),
                ":date": session.date, ":start": clock(session.start), ":minutes": session.minutes,
                ":mode": session.mode.map(Vocabulary::word), ":status": session.status.word(),
                ":facilitator": session.facilitator,
            })?;
            Ok(())
        })?;
        let id = match before {
            Some((id, _)) => id,
            None => SessionId(self.connection.last_insert_rowid() as u32),
        };
        Ok((id, put))
    }

    /// Returns the number for a new session where the next one by itself was that of a session which an undo
    /// took out: whoever looks at the history of the new session would be shown the other's.
    fn number_after_undone(&self) -> Result<Option<i64>, StoreError> {
        let undone = match self.last_undone.get() {
            Some(known) => known,
            // Once for a step: it may take in thousands of sessions, and the history is long.
            None => self.connection.query_row(include_str!("last_undone.sql"), [], |row| row.get(0))?,
        };
        self.last_undone.set(Some(undone));
        let Some(undone) = undone else { return Ok(None) };
        let last = "SELECT coalesce(max(id), 0) FROM session";
        let last: i64 = self.connection.prepare_cached(last)?.query_row([], |row| row.get(0))?;
        Ok((undone > last).then_some(undone + 1))
    }

    /// Writes why a cancelled session was called off.
    ///
    /// # Errors
    /// The session is not cancelled; whatever the register says.
    pub fn put_cancel_reason(&self, id: SessionId, reason: CancelReason) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(include_str!("put_cancel_reason.sql"))?
            .execute(named_params! { ":id": id.0, ":reason": reason.word() })?;
        Ok(())
    }
}

fn called_off(row: &Row) -> rusqlite::Result<(SessionId, CancelReason)> {
    Ok((SessionId(row.get("id")?), parsed(row, "cancelled_for")?))
}

fn numbered(row: &Row) -> rusqlite::Result<(SessionId, Session)> {
    let session = Session {
        code: parsed(row, "code")?,
        cohort: parsed(row, "cohort")?,
        activity: parsed(row, "activity")?,
        participant: maybe(row, "participant")?,
        date: day(row, "date")?,
        start: maybe_time(row, "start")?,
        minutes: row.get("minutes")?,
        mode: maybe(row, "mode")?,
        status: parsed(row, "status")?,
        facilitator: row.get("facilitator")?,
    };
    Ok((SessionId(row.get("id")?), session))
}
