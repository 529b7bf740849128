//! Who has more in the register than evidence.

use std::collections::BTreeSet;

use super::super::{Reader, StoreError};
use super::EVIDENCE;
use super::reach::Reach;
use crate::domain::fact::ParticipantId;

impl Reader<'_> {
    /// Returns those of whom more is recorded than the evidence that an erasure would leave: all in one
    /// pass over each table, since no index tells the marks of one person.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn with_more_than_evidence(&self) -> Result<BTreeSet<ParticipantId>, StoreError> {
        let reach = Reach::of(self.connection)?;
        let others = reach
            .person()
            .iter()
            .filter(|(table, _)| table.as_str() != "participant" && !EVIDENCE.contains(&table.as_str()));
        let mut found = self.every_number(include_str!("list_with_own_words.sql"))?;
        for (table, column) in others {
            let sql = format!("SELECT DISTINCT \"{column}\" FROM \"{table}\" WHERE \"{column}\" IS NOT NULL");
            found.extend(self.every_number(&sql)?);
        }
        Ok(found)
    }

    fn every_number(&self, sql: &str) -> Result<BTreeSet<ParticipantId>, StoreError> {
        let mut statement = self.connection.prepare(sql)?;
        let numbers = statement.query_map([], |row| row.get(0).map(ParticipantId))?;
        Ok(numbers.collect::<Result<_, _>>()?)
    }
}
