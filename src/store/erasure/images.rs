//! The images of the journal: what they say about a person goes, on both sides, and the line stays.

use std::collections::BTreeSet;

use rusqlite::{Connection, Params, named_params};

use super::super::StoreError;
use super::super::journal::reseal;
use super::reach::Reach;

/// What lost its values.
#[derive(Default)]
struct Blanked {
    changes: u64,
    steps: BTreeSet<i64>,
}

/// Blanks every image about a participant, seals anew what is left of their steps, and returns how many
/// changes it touched.
///
/// Only the side goes that is about the person: the row that stays under another code came in with the
/// step that erases, and a session that was the person's for a time may be a group's before or after.
pub(super) fn blank(tx: &Connection, reach: &Reach, id: i64, op: i64) -> Result<u64, StoreError> {
    let mut blanked = Blanked::default();
    note_sessions(tx, id)?;
    for (table, column) in reach.person() {
        sides(tx, table, column, id, &mut blanked)?;
    }
    for (table, column) in reach.of_session() {
        both(tx, &table, &hangs(&table, &column), &mut blanked)?;
    }
    blanked.note(tx, include_str!("blank_waivers.sql"), named_params! { ":id": id })?;
    // The person's marks are taken out of the images that hold many.
    blanked.note(tx, include_str!("trim_many.sql"), named_params! { ":id": id })?;
    tx.execute_batch("DROP TABLE temp.erased_session; DROP TABLE temp.erased_code;")?;
    reseal(tx, op, &blanked.steps)?;
    Ok(blanked.changes)
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
