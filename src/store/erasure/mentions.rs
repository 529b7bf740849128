//! Texts about others that name somebody who is to be erased.

use rusqlite::named_params;

use super::super::read::all;
use super::super::{Reader, StoreError};
use super::reach::{Reach, quoted};
use super::unname::{Texts, texts, words};
use crate::domain::fact::ParticipantId;
use crate::domain::mention::{begins, names};

/// The waivers that an erasure removes with the participant `:id`, which no reference tells.
const OWN_WAIVERS: &str = "subject IN (SELECT code FROM participant WHERE id = :id \
    UNION SELECT code FROM session WHERE participant = :id)";

/// A row that names somebody.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mention {
    /// The table.
    pub entity: String,
    /// The values of its key.
    pub key: Vec<String>,
    /// Whether a code or a working name stands there by itself. Otherwise a word begins with it, as where a
    /// language bends names: an erasure leaves that alone, since it may be another word.
    pub is_exact: bool,
}

impl Reader<'_> {
    /// Returns the rows that are not about a participant and in whose texts a code or a working name of
    /// that participant stands: an erasure takes it out of them where it stands by itself.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn mentions(&self, number: ParticipantId) -> Result<Vec<Mention>, StoreError> {
        let reach = Reach::of(self.connection)?;
        let words = words(self.connection, &[number.0.into()])?;
        let mut mentions = Vec::new();
        for texts in texts(self.connection)? {
            let own = match texts.table.name.as_str() {
                "waiver" => OWN_WAIVERS.to_owned(),
                other => reach.condition(other),
            };
            mentions.extend(self.in_texts(&texts, &own, number, &words)?);
        }
        Ok(mentions)
    }

    fn in_texts(
        &self,
        texts: &Texts,
        own: &str,
        number: ParticipantId,
        words: &[String],
    ) -> Result<Vec<Mention>, StoreError> {
        let table = &texts.table;
        let own = if own.is_empty() { "0" } else { own };
        let columns: Vec<_> = texts.columns.iter().map(|text| format!("coalesce(\"{text}\", '')")).collect();
        let columns = columns.join(" || char(10) || ");
        let sql = format!(
            "SELECT {columns} AS told, {} FROM \"{}\" WHERE :id IS NOT NULL AND NOT coalesce({own}, 0)",
            quoted(&table.key),
            table.name
        );
        let rows = all(self.connection, &sql, named_params! { ":id": number.0 }, |row| {
            let key = (1..=table.key.len()).map(|at| row.get_ref(at).map(shown)).collect::<Result<_, _>>()?;
            Ok((row.get::<_, String>("told")?, key))
        })?;
        let mention = |(told, key): (String, Vec<String>)| {
            let is_exact = words.iter().any(|word| names(&told, word));
            let is_one = is_exact || words.iter().any(|word| begins(&told, word));
            is_one.then(|| Mention { entity: table.name.clone(), key, is_exact })
        };
        Ok(rows.into_iter().filter_map(mention).collect())
    }
}

fn shown(value: rusqlite::types::ValueRef) -> String {
    match value {
        rusqlite::types::ValueRef::Integer(number) => number.to_string(),
        other => other.as_str().unwrap_or_default().to_owned(),
    }
}
