//! What is recorded about one participant, as a page to read.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::domain::code::ParticipantCode;
use crate::domain::day::iso;
use crate::report::page::{Block, Page};
use crate::report::sheet::{Cell, Column, Sheet, left};
use crate::store::{Dossier, Reader, StoreError, Values};
use crate::words::Words;

/// A session as a person asks about it: when, what, and how it went for them.
const SESSION: [&str; 12] = [
    "date",
    "start",
    "activity",
    "presence",
    "minutes_late",
    "minutes_early",
    "notice",
    "reason",
    "minutes",
    "mode",
    "status",
    "code",
];

/// What the project calls its activities and needs, by the column and the code.
pub(super) struct Called(BTreeMap<(&'static str, String), String>);

impl Called {
    /// Returns the names in the person's language.
    pub(super) fn of(known: &Reader, tr: &Words) -> Result<Self, StoreError> {
        let (activities, needs) = (known.activities()?, known.need_kinds()?);
        let activities = activities
            .iter()
            .filter_map(|one| Some((("activity", one.code.to_string()), one.name(tr.language)?.to_owned())));
        let needs = needs
            .iter()
            .filter_map(|one| Some((("need", one.need.to_string()), one.name(tr.language)?.to_owned())));
        Ok(Self(activities.chain(needs).collect()))
    }

    fn cell(&self, column: &'static str, value: &Value) -> Cell {
        if let Value::Number(number) = value {
            return number.as_u64().map_or_else(|| Cell::text(number.to_string()), Cell::Count);
        }
        let text = text(value);
        match self.0.get(&(column, text.clone())) {
            Some(name) => Cell::text(name.clone()),
            None => iso(&text).map_or_else(|_| Cell::text(text), Cell::Day),
        }
    }
}

/// Returns the page: the person first, then the sessions, then each other kind of record that there is.
pub(super) fn page(code: &ParticipantCode, dossier: &Dossier, called: &Called, tr: &Words) -> Page {
    let mut page = Page::new(tr.person_page(code));
    page.push(Block::Text(tr.person_page_about()));
    let columns = |table: &str| dossier.columns.get(table).map(Vec::as_slice).unwrap_or_default();
    for row in dossier.records.get("participant").into_iter().flatten() {
        page.push(Block::Facts(facts(row, columns("participant"), tr)));
    }
    let sessions = sessions(dossier);
    push(&mut page, tr.person_sessions(), sheet(&sessions, &SESSION.map(str::to_owned), called));
    for (table, rows) in &dossier.records {
        // The sessions have these in them.
        if !["participant", "session", "mark"].contains(&table.as_str()) {
            push(&mut page, tr.word("records", table), sheet(rows, columns(table), called));
        }
    }
    page.push(Block::Note(tr.person_page_history(dossier.history.len())));
    page
}

fn push(page: &mut Page, title: String, sheet: Sheet) {
    if !sheet.rows.is_empty() {
        page.push(Block::Heading(title.clone()));
        page.push(Block::Table { caption: title, sheet });
    }
}

/// Returns the sessions with the participant's marks in them.
fn sessions(dossier: &Dossier) -> Vec<Values> {
    let marks = dossier.records.get("mark").map(Vec::as_slice).unwrap_or_default();
    let marks: BTreeMap<_, _> =
        marks.iter().filter_map(|mark| Some((mark.get("session")?.as_str()?, mark))).collect();
    let with_mark = |session: &Values| {
        let code = session.get("code").and_then(Value::as_str).unwrap_or_default();
        let mark = marks.get(code).into_iter().copied().flatten();
        session.iter().chain(mark).map(|(column, value)| (column.clone(), value.clone())).collect()
    };
    dossier.sessions.iter().map(with_mark).collect()
}

fn facts(row: &Values, columns: &[String], tr: &Words) -> Vec<(String, String)> {
    let known = columns.iter().filter_map(|column| Some((column, row.get(column)?)));
    let known = known.filter(|(_, value)| !value.is_null());
    known.map(|(column, value)| (tr.heading(column), fact(column, &text(value), tr))).collect()
}

fn fact(column: &str, text: &str, tr: &Words) -> String {
    iso(text).map_or_else(|_| tr.word(column, text), |day| tr.day(day))
}

/// Returns rows under those columns that any of them fills.
fn sheet(rows: &[Values], columns: &[String], called: &Called) -> Sheet {
    let filled = |name: &&String| rows.iter().any(|row| row.get(*name).is_some_and(|value| !value.is_null()));
    let names: Vec<&String> = columns.iter().filter(filled).collect();
    let columns: Vec<Column> = names.iter().map(|name| left(lasting(name))).collect();
    let mut sheet = Sheet::new("person", &columns);
    for row in rows {
        let cells = names.iter().zip(&columns).map(|(name, column)| (row.get(*name), column.id));
        sheet.push(cells.map(|(value, id)| value.map_or(Cell::Empty, |value| called.cell(id, value))));
    }
    sheet
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
    match name {
        // Of a list of files it says how many rows were turned away.
        "refused" => "prefers_not",
        _ => Box::leak(name.to_owned().into_boxed_str()),
    }
}
