//! The journal's lines: none missing, none open, each as it was sealed, each with its own changes.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::super::super::StoreError;
use super::super::super::read::all;
use super::super::seal::line;
use super::{Flaw, RowFlaw};

/// A step as far as its place in the journal goes.
struct Place {
    op: i64,
    first_change: i64,
    open: bool,
    sealed: bool,
    values_sealed: bool,
}

/// Returns what is wrong with the journal's lines.
pub(super) fn flaws(connection: &Connection) -> Result<Vec<Flaw>, StoreError> {
    let sql = "SELECT id, first_change, open, seal IS NOT NULL AS sealed, digest IS NOT NULL AS values_sealed \
         FROM op ORDER BY id";
    let places = all(connection, sql, [], |row| {
        Ok(Place {
            op: row.get("id")?,
            first_change: row.get("first_change")?,
            open: row.get("open")?,
            sealed: row.get("sealed")?,
            values_sealed: row.get("values_sealed")?,
        })
    })?;
    let mut flaws = missing(&places);
    flaws.extend(places.iter().filter(|place| place.open).map(|place| Flaw::StepOpen { op: place.op }));
    flaws.extend(seals(connection, &places)?);
    flaws.extend(changes(connection, &places)?);
    flaws.extend(erasures(connection)?);
    Ok(flaws)
}

/// The list of who was erased is not watched by the journal: each of its rows is of a step that erased.
fn erasures(connection: &Connection) -> Result<Vec<Flaw>, StoreError> {
    let sql = "SELECT participant, op FROM erasure WHERE op NOT IN (SELECT id FROM op WHERE kind = 'erase')";
    let strange = all(connection, sql, [], |row| Ok([row.get::<_, i64>(0)?, row.get(1)?]))?;
    let key = |numbers: [i64; 2]| numbers.iter().map(i64::to_string).collect();
    let flaw =
        |numbers| Flaw::Row { entity: "erasure".to_owned(), key: key(numbers), what: RowFlaw::Unknown };
    Ok(strange.into_iter().map(flaw).collect())
}

/// Returns the steps that are not as they were sealed.
pub(in crate::store) fn broken(connection: &Connection) -> Result<BTreeSet<i64>, StoreError> {
    let broken = flaws(connection)?.into_iter().filter_map(|flaw| match flaw {
        Flaw::Seal { op } | Flaw::Changes { op } => Some(op),
        _ => None,
    });
    Ok(broken.collect())
}

fn missing(places: &[Place]) -> Vec<Flaw> {
    let before = [0].into_iter().chain(places.iter().map(|place| place.op));
    let gaps = before.zip(places).filter(|(before, place)| before + 1 != place.op);
    gaps.map(|(before, place)| Flaw::StepsMissing { from: before + 1, until: place.op - 1 }).collect()
}

/// A register that was last written before there were seals, of lines or of values, has none yet.
fn seals(connection: &Connection, places: &[Place]) -> Result<Vec<Flaw>, StoreError> {
    let mut flaws = Vec::new();
    if !places.iter().any(|place| place.sealed) {
        return Ok(flaws);
    }
    let all_have_values = places.last().is_some_and(|place| place.values_sealed);
    for place in places {
        let line = line(connection, place.op)?;
        if line.seal.as_ref() != Some(&line.expected()) || !line.holds.unwrap_or(!all_have_values) {
            flaws.push(Flaw::Seal { op: place.op });
        }
    }
    Ok(flaws)
}

/// Changes are numbered without gaps, and each stands where its step's begin.
fn changes(connection: &Connection, places: &[Place]) -> Result<Vec<Flaw>, StoreError> {
    let sql = "SELECT op, min(id), max(id), count(*) FROM change GROUP BY op ORDER BY op";
    let found =
        all(connection, sql, [], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get::<_, i64>(3)?]))?;
    let mut flaws = Vec::new();
    let mut next = 1;
    for place in places {
        let of_step = found.iter().find(|[op, ..]| *op == place.op);
        let whole = of_step.is_some_and(|[_, first, last, count]| {
            *first == next && place.first_change == next && last - first + 1 == *count
        });
        if !whole {
            flaws.push(Flaw::Changes { op: place.op });
        }
        next = of_step.map_or(next, |[_, _, last, _]| last + 1);
    }
    let strange = found.iter().filter(|[op, ..]| !places.iter().any(|place| place.op == *op));
    flaws.extend(strange.map(|[op, ..]| Flaw::Changes { op: *op }));
    Ok(flaws)
}
