//! Reading typed values out of rows.

use std::str::FromStr;

use chrono::{NaiveDate, NaiveTime};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Params, Row, RowIndex};

use super::{Entity, StoreError};
use crate::domain::day::iso;
use crate::domain::nearest::nearest;
use crate::domain::session::time_of_day;

/// A column by its name, or by its place where rows are many: a name is looked for at each row.
pub(super) trait Column: RowIndex + Copy {
    /// The error for a value of this column that no command could have written.
    fn bad(self, row: &Row) -> rusqlite::Error;
}

impl Column for &str {
    fn bad(self, _row: &Row) -> rusqlite::Error {
        bad(self)
    }
}

impl Column for usize {
    fn bad(self, row: &Row) -> rusqlite::Error {
        bad(row.as_ref().column_name(self).unwrap_or_default())
    }
}

/// Reads a column whose text must be one of a type's; a value that is none is an error, never a
/// silent default.
pub(super) fn parsed<T: FromStr>(row: &Row, column: impl Column) -> rusqlite::Result<T> {
    let text = row.get_ref(column)?.as_str().map_err(|_| column.bad(row))?;
    text.parse().map_err(|_| column.bad(row))
}

/// Reads a column that may be empty.
pub(super) fn maybe<T: FromStr>(row: &Row, column: impl Column) -> rusqlite::Result<Option<T>> {
    let text = row.get_ref(column)?.as_str_or_null().map_err(|_| column.bad(row))?;
    text.map(|text| text.parse().map_err(|_| column.bad(row))).transpose()
}

/// Reads a column that holds a day.
pub(super) fn day(row: &Row, column: impl Column) -> rusqlite::Result<NaiveDate> {
    maybe_day(row, column)?.ok_or_else(|| column.bad(row))
}

/// Reads a column that holds a day or nothing.
pub(super) fn maybe_day(row: &Row, column: impl Column) -> rusqlite::Result<Option<NaiveDate>> {
    let text = row.get_ref(column)?.as_str_or_null().map_err(|_| column.bad(row))?;
    text.map(|text| iso(text).map_err(|_| column.bad(row))).transpose()
}

/// Reads a column that holds a time of day or nothing.
pub(super) fn maybe_time(row: &Row, column: impl Column) -> rusqlite::Result<Option<NaiveTime>> {
    let text = row.get_ref(column)?.as_str_or_null().map_err(|_| column.bad(row))?;
    text.map(|text| time_of_day(text).ok_or_else(|| column.bad(row))).transpose()
}

/// Returns a time of day as it is stored.
pub(super) fn clock(time: Option<NaiveTime>) -> Option<String> {
    time.map(|time| time.format("%H:%M").to_string())
}

/// The error for a value that no command could have written.
pub(super) fn bad(column: &str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, column.to_owned().into())
}

/// Returns all rows of a statement.
pub(super) fn all<T>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
    read: impl FnMut(&Row) -> rusqlite::Result<T>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Returns the one row of a statement, if there is one.
pub(super) fn one<T>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
    read: impl FnOnce(&Row) -> rusqlite::Result<T>,
) -> Result<Option<T>, StoreError> {
    Ok(connection.prepare_cached(sql)?.query_row(params, read).optional()?)
}

/// The error for a code that no record has, with the nearest that one has.
pub(super) fn no_such(connection: &Connection, entity: Entity, code: &str) -> StoreError {
    let table = match entity {
        Entity::Cohort => "SELECT code FROM cohort",
        Entity::Activity => "SELECT code FROM activity",
        Entity::Participant => "SELECT code FROM participant",
        Entity::Session => "SELECT code FROM session",
        Entity::Instrument => "SELECT DISTINCT instrument FROM instrument",
        Entity::Enrolment | Entity::Outcome | Entity::Need | Entity::Lesson | Entity::Assessment => {
            return StoreError::NoSuch { entity, code: code.to_owned(), near: None };
        }
    };
    let mut codes = all(connection, table, [], |row| row.get::<_, String>(0)).unwrap_or_default();
    if entity == Entity::Session {
        keep_to_cohort(connection, code, &mut codes);
    }
    let near = nearest(code, codes.iter().map(String::as_str)).map(str::to_owned);
    StoreError::NoSuch { entity, code: code.to_owned(), near }
}

/// Keeps the sessions of the cohort that was typed, where there is one: a slip is in the number.
fn keep_to_cohort(connection: &Connection, code: &str, codes: &mut Vec<String>) {
    let Some((cohort, _)) = code.rsplit_once('-') else { return };
    let sql = "SELECT code FROM cohort WHERE code = ?1 COLLATE NOCASE";
    let known = all(connection, sql, [cohort], |row| row.get::<_, String>(0)).unwrap_or_default();
    let of_cohort =
        |code: &String| code.rsplit_once('-').is_some_and(|(of, _)| known.iter().any(|one| one == of));
    if !known.is_empty() {
        codes.retain(of_cohort);
    }
}
