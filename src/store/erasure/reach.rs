//! Which rows describe a participant, as the references of the schema say.
//!
//! # Why
//! A list of tables would be forgotten when the next table comes. A column that refers to a participant,
//! straight or through other tables, makes its row one about that person; a row that hangs on such a
//! row goes with it.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::super::StoreError;

/// A reference of one table to another.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Reference {
    columns: Vec<String>,
    to: String,
    to_columns: Vec<String>,
    /// Whether the row can stand without what it refers to.
    loose: bool,
}

/// How the rows of every table hang together with a participant.
#[derive(Debug)]
pub(in crate::store) struct Reach {
    /// The column that holds the participant's number, by table.
    person: BTreeMap<String, String>,
    references: BTreeMap<String, Vec<Reference>>,
}

/// Rows that let go of what they refer to: `UPDATE table SET columns` to nothing.
pub(super) struct Loose {
    pub(super) table: String,
    pub(super) columns: Vec<String>,
    pub(super) condition: String,
}

impl Reach {
    /// Reads the references of the schema.
    pub(in crate::store) fn of(connection: &Connection) -> Result<Self, StoreError> {
        let mut references = BTreeMap::new();
        for table in names(connection)? {
            let found = references_of(connection, &table)?;
            references.insert(table, found);
        }
        let mut reach = Self { person: BTreeMap::new(), references };
        reach.person.insert("participant".to_owned(), "id".to_owned());
        while reach.widen() {}
        Ok(reach)
    }

    /// Finds the columns that refer to a known one; says whether there was any.
    fn widen(&mut self) -> bool {
        let mut found = Vec::new();
        for (table, references) in &self.references {
            for reference in references.iter().filter(|_| !self.person.contains_key(table)) {
                let known = self.person.get(&reference.to);
                let place = known.and_then(|column| reference.to_columns.iter().position(|to| to == column));
                found.extend(place.map(|at| (table.clone(), reference.columns[at].clone())));
            }
        }
        let any = !found.is_empty();
        self.person.extend(found);
        any
    }

    /// Returns each table whose rows are about a participant, with the column that holds the number.
    pub(in crate::store) fn person(&self) -> &BTreeMap<String, String> {
        &self.person
    }

    /// Returns the tables whose rows go, each before those that its rows hang on.
    pub(super) fn tables(&self) -> Vec<String> {
        let mut rest: Vec<_> = self.references.keys().filter(|table| self.goes(table)).cloned().collect();
        let mut order = Vec::new();
        while let Some(at) = rest.iter().position(|table| !self.is_hung_on(table, &rest)) {
            order.push(rest.remove(at));
        }
        order
    }

    fn is_hung_on(&self, table: &str, by: &[String]) -> bool {
        by.iter().any(|other| other != table && self.strong(other).any(|reference| reference.to == table))
    }

    fn goes(&self, table: &str) -> bool {
        self.person.contains_key(table) || self.strong(table).any(|reference| self.goes(&reference.to))
    }

    fn strong(&self, table: &str) -> impl Iterator<Item = &Reference> {
        let references = self.references.get(table).map(Vec::as_slice).unwrap_or_default();
        references.iter().filter(move |reference| !reference.loose && reference.to != table)
    }

    /// Returns the condition under which a row of a table is about the participant `:id`, or hangs on
    /// one that is.
    pub(super) fn condition(&self, table: &str) -> String {
        let own = self.person.get(table).map(|column| format!("\"{column}\" = :id"));
        let hung = self.strong(table).filter(|reference| reference.to != "participant");
        let hung = hung.filter(|reference| self.goes(&reference.to)).map(|reference| self.within(reference));
        own.into_iter().chain(hung).collect::<Vec<_>>().join(" OR ")
    }

    fn within(&self, reference: &Reference) -> String {
        format!(
            "({}) IN (SELECT {} FROM \"{}\" WHERE {})",
            quoted(&reference.columns),
            quoted(&reference.to_columns),
            reference.to,
            self.condition(&reference.to)
        )
    }

    /// Returns the rows of others that let go of what goes.
    pub(super) fn loose(&self) -> Vec<Loose> {
        let mut loose = Vec::new();
        for (table, references) in &self.references {
            let go = references.iter().filter(|reference| reference.loose && self.goes(&reference.to));
            for reference in go.filter(|reference| reference.to != "participant") {
                let condition = self.within(reference);
                loose.push(Loose { table: table.clone(), columns: reference.columns.clone(), condition });
            }
        }
        loose
    }

    /// Returns the tables without a number of their own whose rows hang on a session, with the column
    /// of the session.
    pub(in crate::store) fn of_session(&self) -> Vec<(String, String)> {
        let tables = self.references.iter().filter(|(table, _)| !self.person.contains_key(*table));
        let on = tables.flat_map(|(table, references)| {
            let on = references.iter().filter(|reference| reference.to == "session" && !reference.loose);
            on.map(move |reference| (table.clone(), reference.columns[0].clone()))
        });
        on.collect()
    }
}

fn names(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let sql =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let mut statement = connection.prepare(sql)?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

fn references_of(connection: &Connection, table: &str) -> Result<Vec<Reference>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("list_references.sql"))?;
    let mut rows = statement.query([table])?;
    let mut found: BTreeMap<i64, Reference> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (column, to_column): (String, String) = (row.get("column")?, row.get("to_column")?);
        let (to, bound): (String, bool) = (row.get("to_table")?, row.get("bound")?);
        let reference = found.entry(row.get("id")?).or_insert_with(|| Reference {
            columns: Vec::new(),
            to,
            to_columns: Vec::new(),
            loose: true,
        });
        reference.columns.push(column);
        reference.to_columns.push(to_column);
        reference.loose &= !bound;
    }
    Ok(found.into_values().collect())
}

/// Returns names as SQL spells them.
pub(super) fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
}
