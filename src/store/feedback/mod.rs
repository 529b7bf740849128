//! Feedback on sessions: slips without a name and without a time.

use rusqlite::{Row, named_params};

use super::put::Put;
use super::read::{all, parsed};
use super::{Reader, StoreError, Writer};
use crate::domain::fact::SessionId;
use crate::domain::feedback::Slip;

impl Reader<'_> {
    /// Returns every slip, by session and number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn feedback(&self) -> Result<Vec<Slip>, StoreError> {
        all(self.connection, include_str!("list_feedback.sql"), [], read)
    }

    /// Returns the slips of a session, by number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn feedback_on(&self, id: SessionId) -> Result<Vec<Slip>, StoreError> {
        all(self.connection, include_str!("list_of_session.sql"), named_params! { ":session": id.0 }, read)
    }
}

impl Writer<'_> {
    /// Writes a slip of the session that has that number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn put_slip(&self, id: SessionId, slip: &Slip) -> Result<Put, StoreError> {
        let known = self.feedback_on(id)?;
        Put::of(known.iter().find(|known| known.number == slip.number), slip, || {
            self.connection.prepare_cached(include_str!("put_slip.sql"))?.execute(named_params! {
                ":session": id.0, ":slip": slip.number, ":useful": slip.useful,
                ":understood": slip.understood, ":felt_safe": slip.felt_safe, ":comment": slip.comment,
            })?;
            Ok(())
        })
    }
}

fn read(row: &Row) -> rusqlite::Result<Slip> {
    Ok(Slip {
        session: parsed(row, "session")?,
        number: row.get("slip")?,
        useful: row.get("useful")?,
        understood: row.get("understood")?,
        felt_safe: row.get("felt_safe")?,
        comment: row.get("comment")?,
    })
}
