//! Everything that the register holds about one participant, for the participant.
//!
//! # Why
//! Which tables those are is read from the references of the schema, as an erasure does: a table that
//! comes later is in it without a line of its own. Other people are left out: of a session with many
//! the day and the activity remain, and nobody's name who keeps the register.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, Statement, named_params};
use serde_json::{Map, Value};

use super::erasure::Reach;
use super::journal::table::{Table, table};
use super::{Reader, StoreError, Values};
use crate::domain::fact::ParticipantId;
use crate::domain::mark::{Notice, Presence, Reason};
use crate::domain::vocabulary::Vocabulary;

/// Columns that are about those who keep the register, not about the participant.
const OF_OTHERS: [&str; 1] = ["facilitator"];

/// The columns of an image that holds many marks.
const MARK: [&str; 7] =
    ["session", "participant", "presence", "minutes_late", "minutes_early", "notice", "reason"];

/// Everything about one participant.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dossier {
    /// The rows about the participant, by table; every table that can have some.
    pub records: BTreeMap<String, Vec<Values>>,
    /// The columns of each of these tables, in the order of the register.
    pub columns: BTreeMap<String, Vec<String>>,
    /// The sessions that the participant was expected at or had alone, without anybody else.
    pub sessions: Vec<Values>,
    /// What was recorded, changed and removed, in order.
    pub history: Vec<Past>,
}

/// A row about the participant as a step found it and left it.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// The step.
    pub step: i64,
    /// When: UTC, to the second.
    pub at: String,
    /// What kind of step.
    pub kind: String,
    /// The table.
    pub table: String,
    /// The row before; `None` when it came in.
    pub before: Option<Values>,
    /// The row after; `None` when it went.
    pub after: Option<Values>,
}

impl Reader<'_> {
    /// Returns everything about the participant with a number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn dossier(&self, number: ParticipantId) -> Result<Dossier, StoreError> {
        let reach = Reach::of(self.connection)?;
        let id = i64::from(number.0);
        let reading = Reading { connection: self.connection, id, codes: self.session_codes()? };
        let mut dossier = Dossier::default();
        for (table, column) in reach.person() {
            reading.note(&mut dossier, table, &format!("\"{column}\" = :id"))?;
            reading.past(table, column, &mut dossier.history)?;
        }
        for (table, column) in reach.of_session() {
            let own = format!("\"{column}\" IN (SELECT id FROM session WHERE participant = :id)");
            reading.note(&mut dossier, &table, &own)?;
        }
        let named = "subject = (SELECT code FROM participant WHERE id = :id)";
        reading.note(&mut dossier, "waiver", named)?;
        dossier.sessions = reading.sessions()?;
        reading.past_marks(&mut dossier.history)?;
        dossier.history.sort_by_key(|past| past.step);
        Ok(dossier)
    }

    /// Returns the code of each session by number.
    fn session_codes(&self) -> Result<BTreeMap<i64, String>, StoreError> {
        let mut statement = self.connection.prepare("SELECT id, code FROM session")?;
        let codes = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(codes.collect::<Result<_, _>>()?)
    }
}

/// Reads what is about one participant.
struct Reading<'a> {
    connection: &'a Connection,
    id: i64,
    codes: BTreeMap<i64, String>,
}

impl Reading<'_> {
    /// Puts the rows of a table that fulfil a condition into the dossier.
    fn note(&self, dossier: &mut Dossier, name: &str, condition: &str) -> Result<(), StoreError> {
        let known = table(self.connection, name.to_owned())?;
        dossier.records.insert(name.to_owned(), self.rows(&known, condition)?);
        dossier.columns.insert(name.to_owned(), known.columns);
        Ok(())
    }

    fn rows(&self, known: &Table, condition: &str) -> Result<Vec<Values>, StoreError> {
        let name = known.name.as_str();
        let key: Vec<_> = known.key.iter().map(|column| format!("\"{column}\"")).collect();
        let order = if key.is_empty() { "1".to_owned() } else { key.join(", ") };
        let sql = format!("SELECT * FROM \"{name}\" WHERE {condition} ORDER BY {order}");
        let mut statement = self.connection.prepare(&sql)?;
        let columns = columns(&statement);
        let mut rows = statement.query(named_params! { ":id": self.id })?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(self.shown(name, values(row, &columns)?));
        }
        Ok(found)
    }

    fn sessions(&self) -> Result<Vec<Values>, StoreError> {
        let mut statement = self.connection.prepare(include_str!("list_sessions.sql"))?;
        let columns = columns(&statement);
        let mut rows = statement.query(named_params! { ":id": self.id })?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(self.shown("session", values(row, &columns)?));
        }
        Ok(found)
    }

    /// Reads what the journal keeps of the rows of a table, one to an image.
    fn past(&self, table: &str, column: &str, past: &mut Vec<Past>) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("list_single.sql"))?;
        let params = named_params! { ":entity": table, ":column": column, ":id": self.id };
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            let side = |name: &str| -> Result<Option<Values>, StoreError> {
                let image: Option<String> = row.get(name)?;
                let image = image.and_then(|image| serde_json::from_str::<Values>(&image).ok());
                let own = image.filter(|image| image.get(column).and_then(Value::as_i64) == Some(self.id));
                Ok(own.map(|image| self.shown(table, image)))
            };
            let (before, after) = (side("before")?, side("after")?);
            past.push(step(row, before, after)?);
        }
        Ok(())
    }

    /// Reads the marks that an import stored many to an image.
    fn past_marks(&self, past: &mut Vec<Past>) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare(include_str!("list_many.sql"))?;
        let mut rows = statement.query(named_params! { ":id": self.id })?;
        while let Some(row) = rows.next()? {
            let image: Vec<Value> = serde_json::from_str(&row.get::<_, String>("image")?).unwrap_or_default();
            let named = MARK.iter().map(|column| (*column).to_owned()).zip(image).collect();
            let image = Some(self.shown("mark", named));
            let came = row.get::<_, String>("side")? == "after";
            past.push(if came { step(row, None, image)? } else { step(row, image, None)? });
        }
        Ok(())
    }

    /// Returns a row as the participant may see it: codes in place of numbers, words in place of places
    /// in a list, and nothing about others.
    fn shown(&self, table: &str, row: Values) -> Values {
        let kept = row.into_iter().filter(|(column, _)| !is_hidden(table, column));
        kept.map(|(column, value)| {
            let value = self.worded(table, &column, value);
            (column, value)
        })
        .collect()
    }

    fn worded(&self, table: &str, column: &str, value: Value) -> Value {
        let Some(number) = value.as_i64() else { return value };
        let word = match (table, column) {
            (_, "session") => self.codes.get(&number).cloned(),
            ("mark", "presence") => Presence::from_number(number).map(|word| word.word().to_owned()),
            ("mark", "notice") => Notice::from_number(number).map(|word| word.word().to_owned()),
            ("mark", "reason") => Reason::from_number(number).map(|word| word.word().to_owned()),
            _ => return value,
        };
        word.map_or(Value::Null, Value::String)
    }
}

/// The person's number says nothing outside the register.
fn is_hidden(table: &str, column: &str) -> bool {
    column == "participant"
        || OF_OTHERS.contains(&column)
        || (column == "id" && matches!(table, "participant" | "session"))
}

fn columns(statement: &Statement) -> Vec<String> {
    statement.column_names().map(str::to_owned).collect()
}

fn values(row: &Row, columns: &[String]) -> Result<Values, StoreError> {
    let mut values = Map::new();
    for (at, column) in columns.iter().enumerate() {
        let value = match row.get_ref(at)? {
            ValueRef::Integer(number) => Value::from(number),
            ValueRef::Text(text) => Value::from(String::from_utf8_lossy(text)),
            _ => Value::Null,
        };
        values.insert(column.clone(), value);
    }
    Ok(values)
}

fn step(row: &Row, before: Option<Values>, after: Option<Values>) -> Result<Past, StoreError> {
    Ok(Past {
        step: row.get("op")?,
        at: row.get("at")?,
        kind: row.get("kind")?,
        table: row.get("entity")?,
        before,
        after,
    })
}
