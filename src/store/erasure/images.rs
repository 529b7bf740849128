//! The images of the journal: what they say about a person goes, on both sides, and the line stays.

use rusqlite::{Connection, named_params};

use super::super::StoreError;
use super::reach::Reach;

/// No step has this number: no change is left out.
const NO_STEP: i64 = 0;

/// Blanks every image about a participant, and returns how many changes it touched.
///
/// In the step that erases, only the side goes that is about the person: the row that stays under
/// another code came in with it.
pub(super) fn blank(tx: &Connection, reach: &Reach, id: i64, op: i64) -> Result<u64, StoreError> {
    let mut touched = 0;
    note_sessions(tx, id)?;
    for (table, column) in reach.person() {
        touched += both(tx, table, &about(column), id, op)?;
        touched += own(tx, table, &format!("json_extract(image, '$.{column}') = :id"), id, op)?;
    }
    for (table, column) in reach.of_session() {
        touched += both(tx, &table, &hangs(&column), id, NO_STEP)?;
    }
    touched += tx.execute(include_str!("blank_waivers.sql"), named_params! { ":id": id })? as u64;
    touched += trim(tx, id)?;
    tx.execute_batch("DROP TABLE temp.erased_session; DROP TABLE temp.erased_code;")?;
    Ok(touched)
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
fn both(tx: &Connection, table: &str, condition: &str, id: i64, op: i64) -> Result<u64, StoreError> {
    let sql = format!(
        "UPDATE change SET before = NULL, after = NULL \
         WHERE many = 0 AND entity = '{table}' AND op <> :op AND :id IS NOT NULL AND ({condition})"
    );
    Ok(tx.execute(&sql, named_params! { ":id": id, ":op": op })? as u64)
}

/// Blanks the side that is about the person in the step that erases.
fn own(tx: &Connection, table: &str, condition: &str, id: i64, op: i64) -> Result<u64, StoreError> {
    let mut touched = 0;
    for side in ["before", "after"] {
        let condition = condition.replace("image", side);
        let sql = format!(
            "UPDATE change SET {side} = NULL WHERE many = 0 AND entity = '{table}' AND op = :op AND {condition}"
        );
        touched += tx.execute(&sql, named_params! { ":id": id, ":op": op })? as u64;
    }
    Ok(touched)
}

/// Takes the person's marks out of the images that hold many.
fn trim(tx: &Connection, id: i64) -> Result<u64, StoreError> {
    Ok(tx.execute(include_str!("trim_many.sql"), named_params! { ":id": id })? as u64)
}
