//! What rests on an earlier step: which later steps that stand would not fit to a register without it.
//!
//! A later step rests on an earlier one when it touched the same row; when it put in a row that refers
//! to one that would go, or took away one that a row that would come back refers to; and where a rule
//! of the register binds their rows together: the marks of a session to its state, its length and its
//! day, what was noted of it to whose it is, a session to the kind of its activity, answers to the wording
//! of their instrument, a participant's enrolments in one cohort to each other.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

use rusqlite::{Connection, named_params};
use serde_json::Value;

use super::super::StoreError;
use super::super::read::all;
use super::table::{Table, table};
use super::touch::{Touch, Values, each_touch, written};

/// A row, or what rows are bound to: a name, and the values of a key.
type Place = (String, Vec<String>);

/// A rule that binds rows to what stands in another row.
struct Rule {
    /// What is bound, in words: the first part of a place.
    name: &'static str,
    /// The tables whose rows are bound, and their columns that hold the key of the other row.
    tables: &'static [&'static str],
    by: &'static [&'static str],
    /// The table of the other row, and the columns that they are bound to.
    to: &'static str,
    columns: &'static [&'static str],
}

/// The rules of the register over several tables that a reference does not tell.
const RULES: [Rule; 4] = [
    Rule {
        name: "marks of a session",
        tables: &["mark"],
        by: &["session"],
        to: "session",
        columns: &["status", "minutes", "date", "participant"],
    },
    Rule {
        name: "what was said of a session",
        tables: &["note", "goal_session", "feedback"],
        by: &["session"],
        to: "session",
        columns: &["participant"],
    },
    Rule {
        name: "sessions of an activity",
        tables: &["session"],
        by: &["activity"],
        to: "activity",
        columns: &["kind"],
    },
    Rule {
        name: "answers to an instrument",
        tables: &["assessment"],
        by: &["instrument", "version"],
        to: "instrument",
        columns: &["content"],
    },
];

/// Returns the later steps that stand and rest on the step `op`, or on one that does, in the order in which
/// they can be undone: the latest first.
pub(super) fn resting_on(connection: &Connection, op: i64) -> Result<Vec<i64>, StoreError> {
    let later = Later::of(connection, include_str!("standing_since.sql"), op)?;
    let (mut found, mut next) = (BTreeSet::new(), vec![op]);
    while let Some(step) = next.pop() {
        let resting = later.against(connection, step)?;
        next.extend(resting.into_iter().filter(|other| *other > step && found.insert(*other)));
    }
    Ok(found.into_iter().rev().collect())
}

/// Returns what was done since the undo `undo` and would not fit to a register with what that took away.
pub(super) fn against_redo(connection: &Connection, undo: i64) -> Result<Vec<i64>, StoreError> {
    let later = Later::of(connection, include_str!("otherwise_since.sql"), undo)?;
    Ok(later.against(connection, undo)?.into_iter().collect())
}

/// Later steps, read once.
struct Later<'a> {
    known: RefCell<Tables<'a>>,
    rows: Rows,
}

impl<'a> Later<'a> {
    fn of(connection: &'a Connection, sql: &str, op: i64) -> Result<Self, StoreError> {
        let (mut known, mut rows) = (Tables::new(connection), Rows::default());
        for step in all(connection, sql, named_params! { ":op": op }, |row| row.get::<_, i64>(0))? {
            each_touch(connection, step, |touch| rows.note(&touch, &mut known))?;
        }
        Ok(Self { known: RefCell::new(known), rows })
    }

    /// Returns those that do not go with the step `op` being turned around.
    fn against(&self, connection: &Connection, op: i64) -> Result<BTreeSet<i64>, StoreError> {
        let mut found = BTreeSet::new();
        if !self.rows.touched.is_empty() {
            let mut known = self.known.borrow_mut();
            each_touch(connection, op, |touch| self.rows.find(&touch, &mut known, &mut found))?;
        }
        Ok(found)
    }
}

/// What the later steps did, by the rows that it rests on.
#[derive(Default)]
struct Rows {
    /// Rows touched, and what rows are bound to.
    touched: HashMap<Place, BTreeSet<i64>>,
    /// Rows that something refers to that was put in.
    wanted: HashMap<Place, BTreeSet<i64>>,
    /// Rows taken away.
    gone: HashMap<Place, BTreeSet<i64>>,
    /// Rows touched that are bound to another row, and rows that changed in what others are bound to.
    tied: HashMap<Place, BTreeSet<i64>>,
    binding: HashMap<Place, BTreeSet<i64>>,
}

impl Rows {
    fn note(&mut self, touch: &Touch, known: &mut Tables) -> Result<(), StoreError> {
        let op = touch.op;
        let add = |to: &mut HashMap<Place, BTreeSet<i64>>, place| {
            to.entry(place).or_default().insert(op);
        };
        for place in places(touch) {
            add(&mut self.touched, place);
        }
        match &touch.after {
            Some(after) => {
                let before = touch.before.as_ref().map(|before| known.parents(&touch.entity, before));
                let before = before.transpose()?.unwrap_or_default();
                for parent in known.parents(&touch.entity, after)? {
                    // What it referred to before is for the step that made it so.
                    if !before.contains(&parent) {
                        add(&mut self.wanted, parent);
                    }
                }
            }
            None => add(&mut self.gone, row(touch)),
        }
        for side in [&touch.before, &touch.after].into_iter().flatten() {
            ties(&touch.entity, side).into_iter().for_each(|place| add(&mut self.tied, place));
        }
        binds(touch).into_iter().for_each(|place| add(&mut self.binding, place));
        Ok(())
    }

    /// Adds the later steps that rest on a row of the earlier one.
    fn find(&self, touch: &Touch, known: &mut Tables, found: &mut BTreeSet<i64>) -> Result<(), StoreError> {
        let mut add = |from: &HashMap<Place, BTreeSet<i64>>, place: &Place| {
            found.extend(from.get(place).into_iter().flatten());
        };
        for place in places(touch) {
            add(&self.touched, &place);
        }
        match &touch.before {
            Some(before) => {
                for parent in known.parents(&touch.entity, before)? {
                    add(&self.gone, &parent);
                }
                ties(&touch.entity, before).iter().for_each(|place| add(&self.binding, place));
            }
            None => add(&self.wanted, &row(touch)),
        }
        binds(touch).iter().for_each(|place| add(&self.tied, place));
        Ok(())
    }
}

fn row(touch: &Touch) -> Place {
    (touch.entity.clone(), touch.key.clone())
}

/// Returns the row, and what it shares with the rows that a rule binds it to.
fn places(touch: &Touch) -> Vec<Place> {
    let mut places = vec![row(touch)];
    if touch.entity == "enrolment" {
        places.push(("enrolments".to_owned(), touch.key.iter().take(2).cloned().collect()));
    }
    places
}

/// Returns what rules bind a row to.
fn ties(entity: &str, side: &Values) -> Vec<Place> {
    let held = |rule: &Rule| -> Option<Place> {
        let values = rule.by.iter().map(|column| side.get(*column).filter(|value| !value.is_null()));
        let key: Option<Vec<_>> = values.map(|value| value.map(|value| written(Some(value)))).collect();
        Some((rule.name.to_owned(), key?))
    };
    RULES.iter().filter(|rule| rule.tables.contains(&entity)).filter_map(held).collect()
}

/// Returns what other rows are bound to that a row changed in.
fn binds(touch: &Touch) -> Vec<Place> {
    let (Some(before), Some(after)) = (&touch.before, &touch.after) else { return Vec::new() };
    let differs = |column: &&str| before.get(*column) != after.get(*column);
    let bound = RULES.iter().filter(|rule| rule.to == touch.entity && rule.columns.iter().any(differs));
    bound.map(|rule| (rule.name.to_owned(), touch.key.clone())).collect()
}

/// The tables met so far, with what they refer to.
struct Tables<'a> {
    connection: &'a Connection,
    references: HashMap<String, Vec<Reference>>,
}

/// A reference: the table referred to, and the columns that hold its key.
struct Reference {
    to: Table,
    columns: Vec<String>,
}

impl<'a> Tables<'a> {
    fn new(connection: &'a Connection) -> Self {
        Self { connection, references: HashMap::new() }
    }

    /// Returns the rows that a row refers to.
    fn parents(&mut self, entity: &str, values: &Values) -> Result<Vec<Place>, StoreError> {
        if !self.references.contains_key(entity) {
            self.references.insert(entity.to_owned(), references(self.connection, entity)?);
        }
        let parents = self.references[entity].iter().filter_map(|reference| reference.parent(values));
        Ok(parents.collect())
    }
}

impl Reference {
    /// Returns the row referred to; nothing where a part of the reference is empty.
    fn parent(&self, values: &Values) -> Option<Place> {
        let held =
            self.columns.iter().map(|column| values.get(column).filter(|value| **value != Value::Null));
        let held = held.map(|value| value.map(|value| written(Some(value)))).collect::<Option<Vec<_>>>()?;
        Some((self.to.name.clone(), held))
    }
}

fn references(connection: &Connection, entity: &str) -> Result<Vec<Reference>, StoreError> {
    let sql = "SELECT id, \"table\", \"from\" FROM pragma_foreign_key_list(?1) ORDER BY id, seq";
    let rows = all(connection, sql, [entity], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
    })?;
    let each = rows.chunk_by(|one, next| one.0 == next.0).map(|columns| {
        let to = table(connection, columns[0].1.clone())?;
        Ok(Reference { to, columns: columns.iter().map(|(_, _, column)| column.clone()).collect() })
    });
    each.collect()
}
