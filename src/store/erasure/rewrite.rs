//! The evidence that stays: in every image of the journal, too, it is somebody's with a new number and
//! code, without what the funder does not ask for.
//!
//! # Why
//! Were these images blanked, as all others are, a figure as of an earlier day would lose the person, and
//! so would the account of what moved a figure since a report was sent.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};
use serde_json::{Map, Value};

use super::super::StoreError;
use super::super::read::all;
use super::images::Blanked;

/// Whose the evidence is from now on.
#[derive(Debug)]
pub(super) struct Under {
    /// The new number.
    pub(super) number: i64,
    /// The new code.
    pub(super) code: String,
    /// The age in years on entry, in place of a birth.
    pub(super) age_at_entry: Option<u16>,
    /// Other codes for sessions whose own name the person.
    pub(super) sessions: BTreeMap<String, String>,
}

/// What of a participant is no evidence; see `domain::retention::evidence`.
const NOT_EVIDENCE: [&str; 4] = ["alias", "birth_date", "birth_year", "residence"];

/// An image of the journal.
struct Image {
    id: i64,
    op: i64,
    before: Option<String>,
    after: Option<String>,
    many: i64,
}

/// Rewrites every image of a table that is about the participant `id`.
pub(super) fn rewrite(
    tx: &Connection,
    table: &str,
    column: &str,
    id: i64,
    under: &Under,
    blanked: &mut Blanked,
) -> Result<(), StoreError> {
    let params = named_params! { ":table": table, ":column": format!("$.{column}"), ":id": id };
    let found = all(tx, include_str!("list_images.sql"), params, |row| {
        let (before, after) = (row.get("before")?, row.get("after")?);
        Ok(Image { id: row.get("id")?, op: row.get("op")?, before, after, many: row.get("many")? })
    })?;
    for image in found {
        let turned = |side: Option<String>| match image.many {
            0 => side.map(|side| one(table, column, &side, id, under)).transpose(),
            _ => side.map(|side| many(&side, id, under)).transpose(),
        };
        let (before, after) = (turned(image.before)?, turned(image.after)?);
        tx.prepare_cached("UPDATE change SET before = :before, after = :after WHERE id = :id")?
            .execute(named_params! { ":before": before, ":after": after, ":id": image.id })?;
        blanked.changes += 1;
        blanked.steps.insert(image.op);
    }
    Ok(())
}

fn one(table: &str, column: &str, image: &str, id: i64, under: &Under) -> Result<String, StoreError> {
    let mut values: Map<String, Value> = serde_json::from_str(image).map_err(|_| bad(table))?;
    if values.get(column).and_then(Value::as_i64) != Some(id) {
        return Ok(image.to_owned());
    }
    values.insert(column.to_owned(), under.number.into());
    match table {
        "participant" => {
            values.insert("code".to_owned(), under.code.clone().into());
            values.insert("age_at_entry".to_owned(), under.age_at_entry.into());
            for column in
                NOT_EVIDENCE.iter().filter(|column| values.contains_key(**column)).collect::<Vec<_>>()
            {
                values.insert((*column).to_string(), Value::Null);
            }
        }
        "session" => {
            let code = values.get("code").and_then(Value::as_str);
            if let Some(other) = code.and_then(|code| under.sessions.get(code)) {
                values.insert("code".to_owned(), other.clone().into());
            }
        }
        "mark" => drop(values.insert("reason".to_owned(), Value::Null)),
        "enrolment" if values.get("exit").and_then(Value::as_str) == Some("health") => {
            values.insert("exit".to_owned(), "other".into());
        }
        _ => (),
    }
    Ok(Value::Object(values).to_string())
}

/// The marks of a large import: session, participant, presence, minutes late and early, notice, reason.
fn many(image: &str, id: i64, under: &Under) -> Result<String, StoreError> {
    let mut image: Value = serde_json::from_str(image).map_err(|_| bad("mark"))?;
    let rows = image.get_mut("rows").and_then(Value::as_array_mut).ok_or_else(|| bad("mark"))?;
    for row in rows.iter_mut().filter_map(Value::as_array_mut) {
        if let [_, participant, _, _, _, _, reason] = row.as_mut_slice()
            && participant.as_i64() == Some(id)
        {
            *participant = under.number.into();
            *reason = Value::Null;
        }
    }
    // Its place must not tell whose it was: see `order`.
    rows.sort_by_key(|row| [row[0].as_i64(), row[1].as_i64()]);
    Ok(image.to_string())
}

fn bad(column: &str) -> StoreError {
    StoreError::BadValue { column: column.to_owned() }
}
