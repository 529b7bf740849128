//! Looking for steps: of a participant, a session, a cohort, a time; and the history of one mark.

use rusqlite::{Row, named_params};
use serde_json::Value;

use super::super::read::{all, no_such};
use super::super::{Entity, Reader, StoreError};
use super::bulk::COLUMNS;
use super::history::entry;
use super::{Entry, StepKind, Values};
use crate::domain::code::{CohortCode, ParticipantCode, SessionCode};
use crate::domain::vocabulary::Vocabulary;

/// Which steps are wanted.
#[derive(Debug, Clone)]
pub struct Steps {
    /// At most so many, the newest first.
    pub most: u32,
    /// Only steps taken at or after this moment: UTC, as the journal writes it.
    pub from: Option<String>,
    /// Only steps taken at or before this moment.
    pub until: Option<String>,
    /// Only steps of this kind.
    pub kind: Option<StepKind>,
    /// Only these steps.
    pub steps: Option<Vec<i64>>,
}

impl Steps {
    /// Returns the latest steps.
    pub fn latest(most: u32) -> Self {
        Self { most, from: None, until: None, kind: None, steps: None }
    }
}

/// A change of one mark.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkChange {
    /// The step.
    pub entry: Entry,
    /// What the mark was; `None` for unmarked.
    pub before: Option<Values>,
    /// What it became.
    pub after: Option<Values>,
}

impl Reader<'_> {
    /// Returns the steps that are wanted, the newest first.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn steps(&self, wanted: &Steps) -> Result<Vec<Entry>, StoreError> {
        let steps = wanted.steps.as_ref().map(|steps| serde_json::json!(steps).to_string());
        let params = named_params! {
            ":upto": self.upto, ":from": wanted.from, ":until": wanted.until,
            ":kind": wanted.kind.map(Vocabulary::word), ":steps": steps, ":most": wanted.most,
        };
        all(self.connection, include_str!("list_entries.sql"), params, entry)
    }

    /// Returns the steps that are about a participant: by their line, or by a row that they touched.
    ///
    /// # Errors
    /// Nobody has, or ever had, the code.
    pub fn steps_of_participant(&self, code: &ParticipantCode) -> Result<Vec<i64>, StoreError> {
        let numbers = self.numbers_of_participant(code)?;
        self.steps_with(include_str!("steps_of_participant.sql"), code.as_str(), &numbers)
    }

    /// Returns the steps that are about a session.
    ///
    /// # Errors
    /// No session has, or ever had, the code.
    pub fn steps_of_session(&self, code: &SessionCode) -> Result<Vec<i64>, StoreError> {
        let numbers = self.numbers_of_session(code)?;
        self.steps_with(include_str!("steps_of_session.sql"), code.as_str(), &numbers)
    }

    /// Returns the steps that are about a cohort or one of its sessions.
    ///
    /// # Errors
    /// No cohort has, or ever had, the code.
    pub fn steps_of_cohort(&self, code: &CohortCode) -> Result<Vec<i64>, StoreError> {
        let mut was = self.connection.prepare_cached(include_str!("cohort_was.sql"))?;
        if !was.exists(named_params! { ":code": code.as_str() })? {
            return Err(no_such(self.connection, Entity::Cohort, code.as_str()));
        }
        let numbers = self.numbers(include_str!("numbers_in_cohort.sql"), code.as_str())?;
        self.steps_with(include_str!("steps_of_cohort.sql"), code.as_str(), &numbers)
    }

    /// Returns every change of a participant's mark at a session, in order.
    ///
    /// # Errors
    /// One of the codes was never anybody's.
    pub fn history_of_mark(
        &self,
        session: &SessionCode,
        participant: &ParticipantCode,
    ) -> Result<Vec<MarkChange>, StoreError> {
        let sessions = array(&self.numbers_of_session(session)?);
        let participants = array(&self.numbers_of_participant(participant)?);
        let params = named_params! { ":sessions": sessions, ":participants": participants };
        let found = all(self.connection, include_str!("list_of_mark.sql"), params, |row| {
            Ok((row.get::<_, i64>("op")?, image(row, "before")?, image(row, "after")?))
        })?;
        let until = found.into_iter().filter(|(op, ..)| *op <= self.upto);
        let changed = until.filter(|(_, before, after)| before != after);
        changed.map(|(op, before, after)| Ok(MarkChange { entry: self.entry(op)?, before, after })).collect()
    }

    fn numbers_of_participant(&self, code: &ParticipantCode) -> Result<Vec<i64>, StoreError> {
        let numbers = self.numbers(include_str!("numbers_of_participant.sql"), code.as_str())?;
        match numbers.is_empty() {
            true => Err(no_such(self.connection, Entity::Participant, code.as_str())),
            false => Ok(numbers),
        }
    }

    fn numbers_of_session(&self, code: &SessionCode) -> Result<Vec<i64>, StoreError> {
        let numbers = self.numbers(include_str!("numbers_of_session.sql"), code.as_str())?;
        match numbers.is_empty() {
            true => Err(no_such(self.connection, Entity::Session, code.as_str())),
            false => Ok(numbers),
        }
    }

    fn numbers(&self, sql: &str, code: &str) -> Result<Vec<i64>, StoreError> {
        all(self.connection, sql, named_params! { ":code": code }, |row| row.get(0))
    }

    fn steps_with(&self, sql: &str, code: &str, numbers: &[i64]) -> Result<Vec<i64>, StoreError> {
        let params = named_params! { ":code": code, ":numbers": array(numbers) };
        all(self.connection, sql, params, |row| row.get(0))
    }
}

fn array(numbers: &[i64]) -> String {
    serde_json::json!(numbers).to_string()
}

/// Returns a row of marks from its image: by column, or by place as a large import stores it.
fn image(row: &Row, column: &str) -> rusqlite::Result<Option<Values>> {
    let Some(text) = row.get::<_, Option<String>>(column)? else { return Ok(None) };
    let value: Value = serde_json::from_str(&text).unwrap_or_default();
    Ok(match value {
        Value::Object(values) => Some(values),
        Value::Array(cells) => Some(columns().zip(cells).collect()),
        _ => None,
    })
}

/// Returns the names of the columns of a bulk image.
fn columns() -> impl Iterator<Item = String> {
    COLUMNS.split('"').skip(3).step_by(2).map(str::to_owned)
}
