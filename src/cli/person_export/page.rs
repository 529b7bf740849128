//! What is recorded about one participant, as a page to read.

use serde_json::Value;

use crate::domain::code::ParticipantCode;
use crate::report::page::{Block, Page};
use crate::report::sheet::{Cell, Column, Sheet, left};
use crate::store::{Dossier, Values};
use crate::words::Words;

/// Returns the page: the person first, then each kind of record that there is.
pub(super) fn page(code: &ParticipantCode, dossier: &Dossier, tr: &Words) -> Page {
    let mut page = Page::new(tr.person_page(code));
    page.push(Block::Text(tr.person_page_about()));
    for row in dossier.records.get("participant").into_iter().flatten() {
        page.push(Block::Facts(facts(row, tr)));
    }
    let others =
        dossier.records.iter().filter(|(table, rows)| table.as_str() != "participant" && !rows.is_empty());
    for (table, rows) in others {
        // Its own sessions are among all of them below.
        if table != "session" {
            push(&mut page, tr.word("records", table), rows);
        }
    }
    if !dossier.sessions.is_empty() {
        push(&mut page, tr.person_sessions(), &dossier.sessions);
    }
    page.push(Block::Note(tr.person_page_history(dossier.history.len())));
    page
}

fn push(page: &mut Page, title: String, rows: &[Values]) {
    page.push(Block::Heading(title.clone()));
    page.push(Block::Table { caption: title, sheet: sheet(rows) });
}

fn facts(row: &Values, tr: &Words) -> Vec<(String, String)> {
    let known = row.iter().filter(|(_, value)| !value.is_null());
    known.map(|(column, value)| (tr.heading(column), tr.word(column, &text(value)))).collect()
}

/// Returns rows under those columns that any of them fills.
fn sheet(rows: &[Values]) -> Sheet {
    let names: Vec<&String> = rows.first().map(|row| row.keys().collect()).unwrap_or_default();
    let filled = |name: &&String| rows.iter().any(|row| row.get(*name).is_some_and(|value| !value.is_null()));
    let names: Vec<&String> = names.into_iter().filter(filled).collect();
    let columns: Vec<Column> = names.iter().map(|name| left(lasting(name))).collect();
    let mut sheet = Sheet::new("person", &columns);
    for row in rows {
        sheet.push(names.iter().map(|name| cell(row.get(*name))));
    }
    sheet
}

fn cell(value: Option<&Value>) -> Cell {
    match value {
        Some(Value::Number(number)) => {
            number.as_u64().map_or_else(|| Cell::text(number.to_string()), Cell::Count)
        }
        Some(value) => {
            let text = text(value);
            crate::domain::day::iso(&text).map_or_else(|_| Cell::text(text), Cell::Day)
        }
        None => Cell::Empty,
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// Returns the name of a column for as long as the program runs, which is not long: a sheet wants its
/// columns so, and here they come from the schema.
fn lasting(name: &str) -> &'static str {
    Box::leak(name.to_owned().into_boxed_str())
}
