//! Texts about others that name the person: the name goes from them, in the records and in the history.

use std::collections::BTreeSet;

use rusqlite::types::Value;
use rusqlite::{Connection, ToSql, named_params, params_from_iter};
use serde_json::{Map, Value as Json};

use super::super::StoreError;
use super::super::journal::table::{Table, table};
use super::super::read::all;
use super::images::Blanked;
use super::prose::PROSE;
use super::reach::quoted;
use crate::domain::mention::unnamed;

/// A working name with fewer letters may be any word of a sentence.
const SHORTEST: usize = 3;

/// A table with its columns of [`PROSE`].
pub(super) struct Texts {
    pub(super) table: Table,
    pub(super) columns: &'static [&'static str],
}

/// Returns the tables in whose texts somebody may be named.
pub(super) fn texts(connection: &Connection) -> Result<Vec<Texts>, StoreError> {
    let known = PROSE
        .iter()
        .map(|&(name, columns)| Ok(Texts { table: table(connection, name.to_owned())?, columns }));
    known.collect()
}

/// Returns the codes and working names that whoever has one of these numbers ever had, but for those that
/// are another's as well.
pub(super) fn words(connection: &Connection, numbers: &[i64]) -> Result<Vec<String>, StoreError> {
    let names = all(connection, include_str!("list_names.sql"), [], |row| {
        Ok((row.get::<_, i64>("id")?, row.get::<_, String>("name")?.to_lowercase()))
    })?;
    let (own, others): (Vec<_>, Vec<_>) = names.into_iter().partition(|(id, _)| numbers.contains(id));
    let others: BTreeSet<_> = others.into_iter().map(|(_, name)| name).collect();
    let own: BTreeSet<_> = own.into_iter().map(|(_, name)| name).collect();
    Ok(own.into_iter().filter(|name| name.chars().count() >= SHORTEST && !others.contains(name)).collect())
}

/// Takes these words out of every text and of every image of a text: as if they had never stood there.
pub(super) fn unname(tx: &Connection, words: &[String], blanked: &mut Blanked) -> Result<(), StoreError> {
    let last: i64 = tx.query_row("SELECT coalesce(max(id), 0) FROM change", [], |row| row.get(0))?;
    for texts in texts(tx)? {
        for column in texts.columns {
            rows(tx, &texts.table, column, words)?;
        }
    }
    // The history has the same texts from the beginning, so that the step changed none of them.
    tx.execute("DELETE FROM change WHERE id > :last", named_params! { ":last": last })?;
    for texts in texts(tx)? {
        images(tx, &texts, words, blanked)?;
    }
    drafts(tx, words)
}

fn rows(tx: &Connection, table: &Table, column: &str, words: &[String]) -> Result<(), StoreError> {
    let (name, key) = (&table.name, &table.key);
    let sql = format!("SELECT \"{column}\", {} FROM \"{name}\" WHERE \"{column}\" IS NOT NULL", quoted(key));
    let found = all(tx, &sql, [], |row| {
        let key = (1..=key.len()).map(|at| row.get::<_, Value>(at)).collect::<Result<Vec<_>, _>>()?;
        Ok((row.get::<_, String>(0)?, key))
    })?;
    let same: Vec<_> = key.iter().enumerate().map(|(at, key)| format!("\"{key}\" = ?{}", at + 2)).collect();
    let sql = format!("UPDATE \"{name}\" SET \"{column}\" = ?1 WHERE {}", same.join(" AND "));
    for (text, key) in found {
        if let Some(clear) = without(&text, words) {
            let values = std::iter::once(&clear as &dyn ToSql).chain(key.iter().map(|key| key as &dyn ToSql));
            tx.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        }
    }
    Ok(())
}

fn images(tx: &Connection, texts: &Texts, words: &[String], blanked: &mut Blanked) -> Result<(), StoreError> {
    let sql = "SELECT id, op, before, after FROM change WHERE entity = ?1 AND many = 0";
    let found = all(tx, sql, [&texts.table.name], |row| {
        let sides: [Option<String>; 2] = [row.get("before")?, row.get("after")?];
        Ok((row.get::<_, i64>("id")?, row.get::<_, i64>("op")?, sides))
    })?;
    for (id, op, sides) in found {
        let [before, after] = &sides.each_ref().map(|side| image(side.as_deref()?, texts, words));
        if before.is_some() || after.is_some() {
            let sql = "UPDATE change SET before = coalesce(:before, before), after = coalesce(:after, after) WHERE id = :id";
            tx.prepare_cached(sql)?
                .execute(named_params! { ":before": before, ":after": after, ":id": id })?;
            blanked.steps.insert(op);
        }
    }
    Ok(())
}

/// Returns an image whose texts are without the words; `None` where none of them is there.
fn image(image: &str, texts: &Texts, words: &[String]) -> Option<String> {
    let small = image.to_lowercase();
    if !words.iter().any(|word| small.contains(word)) {
        return None;
    }
    let mut values: Map<String, Json> = serde_json::from_str(image).ok()?;
    let mut any = false;
    for column in texts.columns {
        if let Some(Json::String(text)) = values.get_mut(*column)
            && let Some(clear) = without(text, words)
        {
            (*text, any) = (clear, true);
        }
    }
    any.then(|| Json::Object(values).to_string())
}

/// A draft keeps its texts with their line breaks spelled out.
fn drafts(tx: &Connection, words: &[String]) -> Result<(), StoreError> {
    let found = all(tx, "SELECT name, content FROM draft", [], |row| {
        Ok((row.get::<_, String>("name")?, row.get::<_, String>("content")?))
    })?;
    for (name, content) in found {
        let lines: Vec<_> = content.split("\\n").map(|line| without(line, words)).collect();
        if lines.iter().any(Option::is_some) {
            let lines = lines.into_iter().zip(content.split("\\n"));
            let clear: Vec<_> = lines.map(|(clear, line)| clear.unwrap_or_else(|| line.to_owned())).collect();
            tx.prepare_cached("UPDATE draft SET content = :content WHERE name = :name")?
                .execute(named_params! { ":content": clear.join("\\n"), ":name": name })?;
        }
    }
    Ok(())
}

/// Returns a text without any of the words; `None` where none of them is there.
fn without(text: &str, words: &[String]) -> Option<String> {
    words
        .iter()
        .fold(None, |clear: Option<String>, word| unnamed(clear.as_deref().unwrap_or(text), word).or(clear))
}
