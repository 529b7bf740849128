//! The images of the journal: what they say about a person goes, on both sides, and the line stays.

use std::collections::BTreeSet;

use rusqlite::{Connection, Params, named_params};

use super::super::StoreError;
use super::super::journal::reseal;
use super::reach::Reach;

/// No step has this number: no change is left out.
const NO_STEP: i64 = 0;

/// What lost its values.
#[derive(Default)]
struct Blanked {
    changes: u64,
    steps: BTreeSet<i64>,
}

/// Blanks every image about a participant, seals anew what is left of their steps, and returns how many
/// changes it touched.
///
/// In the step that erases, only the side goes that is about the person: the row that stays under
/// another code came in with it.
pub(super) fn blank(tx: &Connection, reach: &Reach, id: i64, op: i64) -> Result<u64, StoreError> {
    let mut blanked = Blanked::default();
    note_sessions(tx, id)?;
    for (table, column) in reach.person() {
        both(tx, table, &about(column), (id, op), &mut blanked)?;
        own(tx, table, &format!("json_extract(image, '$.{column}') = :id"), (id, op), &mut blanked)?;
    }
    for (table, column) in reach.of_session() {
        both(tx, &table, &hangs(&column), (id, NO_STEP), &mut blanked)?;
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

fn about(column: &str) -> String {
    format!("json_extract(before, '$.{column}') = :id OR json_extract(after, '$.{column}') = :id")
}

fn hangs(column: &str) -> String {
    let erased = "(SELECT id FROM temp.erased_session)";
    format!("json_extract(before, '$.{column}') IN {erased} OR json_extract(after, '$.{column}') IN {erased}")
}

/// Blanks both sides in every step but the one that erases.
fn both(
    tx: &Connection,
    table: &str,
    condition: &str,
    (id, op): (i64, i64),
    blanked: &mut Blanked,
) -> Result<(), StoreError> {
    let sql = format!(
        "UPDATE change SET before = NULL, after = NULL \
         WHERE many = 0 AND entity = '{table}' AND op <> :op AND :id IS NOT NULL AND ({condition}) RETURNING op"
    );
    blanked.note(tx, &sql, named_params! { ":id": id, ":op": op })
}

/// Blanks the side that is about the person in the step that erases.
fn own(
    tx: &Connection,
    table: &str,
    condition: &str,
    (id, op): (i64, i64),
    blanked: &mut Blanked,
) -> Result<(), StoreError> {
    for side in ["before", "after"] {
        let condition = condition.replace("image", side);
        let sql = format!(
            "UPDATE change SET {side} = NULL \
             WHERE many = 0 AND entity = '{table}' AND op = :op AND {condition} RETURNING op"
        );
        blanked.note(tx, &sql, named_params! { ":id": id, ":op": op })?;
    }
    Ok(())
}
