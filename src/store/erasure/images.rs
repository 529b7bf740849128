//! The images of the journal: what they say about a person goes, on both sides; what stays as evidence
//! stays under the new number and code, so that what was can still be counted.

use std::collections::BTreeSet;

use rusqlite::{Connection, Params, named_params};

use super::super::StoreError;
use super::EVIDENCE;
use super::reach::Reach;
use super::rewrite::{Under, rewrite};

/// What lost values.
#[derive(Debug, Default)]
pub(super) struct Blanked {
    /// How many changes.
    pub(super) changes: u64,
    /// Their steps.
    pub(super) steps: BTreeSet<i64>,
}

/// Blanks every image about a participant but those of the evidence, which stays as somebody else's.
///
/// Only the side goes that is about the person: a session that was the person's for a time may be a
/// group's before or after.
pub(super) fn blank(
    tx: &Connection,
    reach: &Reach,
    id: i64,
    under: Option<&Under>,
    blanked: &mut Blanked,
) -> Result<(), StoreError> {
    note_sessions(tx, id)?;
    for (table, column) in reach.person() {
        match under {
            Some(under) if table == "participant" || EVIDENCE.contains(&table.as_str()) => {
                rewrite(tx, table, column, id, under, blanked)?;
            }
            _ => sides(tx, table, column, id, blanked)?,
        }
    }
    for (table, column) in reach.of_session() {
        both(tx, &table, &hangs(&table, &column), blanked)?;
    }
    blanked.note(tx, include_str!("blank_waivers.sql"), named_params! { ":id": id })?;
    if under.is_none() {
        // The person's marks are taken out of the images that hold many.
        blanked.note(tx, include_str!("trim_many.sql"), named_params! { ":id": id })?;
    }
    tx.execute_batch("DROP TABLE temp.erased_session; DROP TABLE temp.erased_code;")?;
    Ok(())
}

impl Blanked {
    /// Runs a statement that returns the step of each change that it touches.
    fn note(&mut self, tx: &Connection, sql: &str, params: impl Params) -> Result<(), StoreError> {
        let mut statement = tx.prepare(sql)?;
        let mut steps = statement.query(params)?;
        while let Some(step) = steps.next()? {
            self.changes += 1;
            self.steps.insert(step.get(0)?);
        }
        Ok(())
    }
}

/// Notes the individual sessions that the person ever had, and the codes, for what names no number.
fn note_sessions(tx: &Connection, id: i64) -> Result<(), StoreError> {
    tx.execute_batch(
        "CREATE TEMP TABLE erased_session (id INTEGER PRIMARY KEY); CREATE TEMP TABLE erased_code (code TEXT PRIMARY KEY);",
    )?;
    tx.execute(include_str!("note_sessions.sql"), named_params! { ":id": id })?;
    tx.execute(include_str!("note_codes.sql"), named_params! { ":id": id })?;
    Ok(())
}

/// A session that was the person's may be a group's now, or its number another's: what stands there is
/// not about the person.
fn hangs(table: &str, column: &str) -> String {
    let erased = format!(
        "(SELECT id FROM temp.erased_session WHERE id NOT IN (SELECT \"{column}\" FROM \"{table}\"))"
    );
    format!("json_extract(before, '$.{column}') IN {erased} OR json_extract(after, '$.{column}') IN {erased}")
}

/// Blanks each side that is about the person.
fn sides(
    tx: &Connection,
    table: &str,
    column: &str,
    id: i64,
    blanked: &mut Blanked,
) -> Result<(), StoreError> {
    let about = |side: &str| format!("coalesce(json_extract({side}, '$.{column}') = :id, 0)");
    let (before, after) = (about("before"), about("after"));
    let sql = format!(
        "UPDATE change SET before = iif({before}, NULL, before), after = iif({after}, NULL, after) \
         WHERE many = 0 AND entity = '{table}' AND ({before} OR {after}) RETURNING op"
    );
    blanked.note(tx, &sql, named_params! { ":id": id })
}

/// Blanks both sides.
fn both(tx: &Connection, table: &str, condition: &str, blanked: &mut Blanked) -> Result<(), StoreError> {
    let sql = format!(
        "UPDATE change SET before = NULL, after = NULL \
         WHERE many = 0 AND entity = '{table}' AND ({condition}) RETURNING op"
    );
    blanked.note(tx, &sql, [])
}
