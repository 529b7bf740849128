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
pub(super) fn blank(
    tx: &Connection,
    reach: &Reach,
    id: i64,
    under: Option<&Under>,
) -> Result<Blanked, StoreError> {
    let mut blanked = Blanked::default();
    note_sessions(tx, id)?;
    for (table, column) in reach.person() {
        match under {
            Some(under) if table == "participant" || EVIDENCE.contains(&table.as_str()) => {
                rewrite(tx, table, column, id, under, &mut blanked)?;
            }
            _ => both(tx, table, &about(column), id, &mut blanked)?,
        }
    }
    for (table, column) in reach.of_session() {
        both(tx, &table, &hangs(&column), id, &mut blanked)?;
    }
    blanked.note(tx, include_str!("blank_waivers.sql"), named_params! { ":id": id })?;
    if under.is_none() {
        // The person's marks are taken out of the images that hold many.
        blanked.note(tx, include_str!("trim_many.sql"), named_params! { ":id": id })?;
    }
    tx.execute_batch("DROP TABLE temp.erased_session; DROP TABLE temp.erased_code;")?;
    Ok(blanked)
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

fn both(
    tx: &Connection,
    table: &str,
    condition: &str,
    id: i64,
    blanked: &mut Blanked,
) -> Result<(), StoreError> {
    let sql = format!(
        "UPDATE change SET before = NULL, after = NULL \
         WHERE many = 0 AND entity = '{table}' AND :id IS NOT NULL AND ({condition}) RETURNING op"
    );
    blanked.note(tx, &sql, named_params! { ":id": id })
}
