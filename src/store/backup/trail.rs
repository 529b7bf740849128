//! Which steps two copies of a register have in common.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::super::journal::StepKind;
use super::super::{Store, StoreError, schema};
use crate::domain::vocabulary::Vocabulary;

/// The steps of a register or a copy of it, each with what tells it from another of its number.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trail(Vec<Footprint>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Footprint {
    op: i64,
    line: String,
    /// Holds all before fast; a step that an older version took may have none yet.
    seal: Option<String>,
}

impl Footprint {
    fn is_same(&self, other: &Self) -> bool {
        let sealed_otherwise = self.seal.is_some() && other.seal.is_some() && self.seal != other.seal;
        self.op == other.op && self.line == other.line && !sealed_otherwise
    }

    fn is_erasure(&self) -> bool {
        self.line.rsplit(' ').next() == Some(StepKind::Erase.word())
    }
}

impl Store {
    /// Returns the steps so far, of a register of any version.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn trail(&self) -> Result<Trail, StoreError> {
        let has_seals = schema::version(&self.connection)? >= schema::WITH_ERASURES;
        footprints(&self.connection, has_seals).map(Trail)
    }
}

fn footprints(connection: &Connection, has_seals: bool) -> Result<Vec<Footprint>, StoreError> {
    let sql = match has_seals {
        true => "SELECT id, at || ' ' || who || ' ' || kind AS line, seal FROM op ORDER BY id",
        false => "SELECT id, at || ' ' || who || ' ' || kind AS line, NULL AS seal FROM op ORDER BY id",
    };
    let mut statement = connection.prepare(sql)?;
    let steps = statement.query_map([], |row| {
        Ok(Footprint { op: row.get("id")?, line: row.get("line")?, seal: row.get("seal")? })
    })?;
    Ok(steps.collect::<Result<_, _>>()?)
}

impl Trail {
    /// Returns the steps that the other does not have, in order.
    pub fn beyond(&self, other: &Self) -> Vec<i64> {
        let common = self.0.iter().zip(&other.0).take_while(|(one, other)| one.is_same(other)).count();
        self.0[common..].iter().map(|step| step.op).collect()
    }

    /// Returns as [`Trail::beyond`] what comes and goes with a restore: an erasure stays in force in either
    /// case.
    pub fn beyond_erasures(&self, other: &Self) -> Vec<i64> {
        let beyond = self.beyond(other).into_iter().collect::<BTreeSet<_>>();
        let steps = self.0.iter().filter(|step| beyond.contains(&step.op) && !step.is_erasure());
        steps.map(|step| step.op).collect()
    }

    /// Says whether all of the other's steps are in it, and more.
    pub fn goes_on_from(&self, other: &Self) -> bool {
        other.beyond(self).is_empty() && self.0.len() > other.0.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trail(steps: &[(&str, Option<&str>)]) -> Trail {
        let steps = steps.iter().zip(1..);
        Trail(
            steps
                .map(|((line, seal), op)| Footprint {
                    op,
                    line: (*line).to_owned(),
                    seal: seal.map(str::to_owned),
                })
                .collect(),
        )
    }

    #[test]
    fn what_two_copies_have_in_common_ends_where_they_part() {
        let now = trail(&[("a", Some("1")), ("b", Some("2")), ("c", Some("3"))]);
        let older = trail(&[("a", Some("1")), ("b", Some("2"))]);
        let branch = trail(&[("a", Some("1")), ("b", Some("9")), ("c", Some("8")), ("d", Some("7"))]);
        assert_eq!((now.beyond(&older), older.beyond(&now)), (vec![3], vec![]));
        assert_eq!((now.beyond(&branch), branch.beyond(&now)), (vec![2, 3], vec![2, 3, 4]));
        assert!(now.goes_on_from(&older) && !older.goes_on_from(&now) && !now.goes_on_from(&now));
        assert!(!branch.goes_on_from(&now) && now.goes_on_from(&Trail::default()));
    }

    #[test]
    fn an_erasure_neither_goes_nor_comes_back() {
        let then = trail(&[("day who import", Some("1"))]);
        let now =
            trail(&[("day who import", Some("1")), ("day who erase", None), ("day erase attend", None)]);
        assert_eq!((now.beyond(&then), now.beyond_erasures(&then)), (vec![2, 3], vec![3]));
    }

    #[test]
    fn a_step_that_was_sealed_later_is_the_same_step() {
        let (sealed, not_yet) = (trail(&[("a", Some("1"))]), trail(&[("a", None)]));
        assert!(sealed.beyond(&not_yet).is_empty());
        assert_eq!(sealed.beyond(&trail(&[("x", None)])), [1]);
    }
}
