//! Texts about others that name somebody who is to be erased.

use rusqlite::named_params;

use super::super::journal::table::{Table, tables};
use super::super::read::all;
use super::super::{Reader, StoreError};
use super::reach::{Reach, quoted};
use crate::domain::fact::ParticipantId;
use crate::domain::mention::names;

/// Tables whose texts are no words of the project about people.
const NOT_TEXTS: [&str; 4] = ["participant", "instrument", "need_kind", "submission_file"];

/// A row that names somebody.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mention {
    /// The table.
    pub entity: String,
    /// The values of its key.
    pub key: Vec<String>,
}

impl Reader<'_> {
    /// Returns the rows that are not about a participant and in whose texts one of these words stands.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn mentions(&self, number: ParticipantId, words: &[String]) -> Result<Vec<Mention>, StoreError> {
        let reach = Reach::of(self.connection)?;
        let mut mentions = Vec::new();
        for table in tables(self.connection)? {
            if !NOT_TEXTS.contains(&table.name.as_str()) {
                mentions.extend(self.in_table(&table, &reach.condition(&table.name), number, words)?);
            }
        }
        Ok(mentions)
    }

    fn in_table(
        &self,
        table: &Table,
        own: &str,
        number: ParticipantId,
        words: &[String],
    ) -> Result<Vec<Mention>, StoreError> {
        let texts = "SELECT name FROM pragma_table_info(?1) WHERE type = 'TEXT' AND pk = 0";
        let texts: Vec<String> = all(self.connection, texts, [&table.name], |row| row.get(0))?;
        if texts.is_empty() {
            return Ok(Vec::new());
        }
        let own = if own.is_empty() { "0" } else { own };
        let texts: Vec<_> = texts.iter().map(|text| format!("coalesce(\"{text}\", '')")).collect();
        let texts = texts.join(" || char(10) || ");
        let sql = format!(
            "SELECT {texts} AS told, {} FROM \"{}\" WHERE :id IS NOT NULL AND NOT coalesce({own}, 0)",
            quoted(&table.key),
            table.name
        );
        let rows = all(self.connection, &sql, named_params! { ":id": number.0 }, |row| {
            let key = (1..=table.key.len()).map(|at| row.get_ref(at).map(shown)).collect::<Result<_, _>>()?;
            Ok((row.get::<_, String>("told")?, key))
        })?;
        let naming = rows.into_iter().filter(|(told, _)| words.iter().any(|word| names(told, word)));
        Ok(naming.map(|(_, key)| Mention { entity: table.name.clone(), key }).collect())
    }
}

fn shown(value: rusqlite::types::ValueRef) -> String {
    match value {
        rusqlite::types::ValueRef::Integer(number) => number.to_string(),
        other => other.as_str().unwrap_or_default().to_owned(),
    }
}
