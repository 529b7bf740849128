//! What a step changed: each value before and after, row by row.

use serde_json::Value;

use crate::cli::codes::{Codes, mark, mark_word};
use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::cli::listing::{Format, Listing, is_worded};
use crate::cli::mark_words;
use crate::domain::day::iso;
use crate::report::sheet::{Cell, Sheet, left};
use crate::store::{Reader, StoreError, Touch, Values};
use crate::words::Words;

use super::{Teller, moment};

/// How many values a screen shows.
const MOST: usize = 200;

/// Longer texts are told by their length on a screen.
const LONG: usize = 400;

/// What stands, for programs, in the place of a value that is not shown.
const KEPT_BACK: &str = "not_shown";

/// Columns that only say which record it is.
const KEYS: [&str; 2] = ["id", "one"];

/// Shows a step and each value that it changed.
pub(super) fn show(step: i64, listing: Listing, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let known = store.read();
    let entry = known.entry(step)?;
    let rows = Rows { tr: desk.tr, codes: Codes::of(&known), shown: listing.format == Format::Table };
    if rows.shown {
        let what = Teller::new(known, desk.tr).told(&entry)?;
        let at = moment(&entry.at, &desk.tr);
        desk.print_line(&crate::render::visible(&desk.tr.step_told(step, &at, &entry.who, &what)))?;
    }
    let (sheet, more) = rows.of(step, &known, false)?;
    desk.show(&sheet, listing)?;
    if more > 0 {
        desk.say(&desk.tr.values_more(more, step));
    }
    Ok(())
}

/// Shows what taking a step back brings back.
pub(in crate::cli) fn taken_back(step: i64, known: &Reader, desk: &mut Desk) -> Result<(), Failure> {
    let rows = Rows { tr: desk.tr, codes: Codes::of(known), shown: true };
    let (sheet, more) = rows.of(step, known, true)?;
    desk.show(&sheet, Listing { format: Format::Table })?;
    if more > 0 {
        desk.say(&desk.tr.values_more(more, step));
    }
    Ok(())
}

struct Rows {
    tr: Words,
    codes: Codes,
    /// Whether a person reads it.
    shown: bool,
}

impl Rows {
    /// Returns the values that a step changed, and how many more there are than a screen shows;
    /// `back` turns before and after around.
    fn of(&self, step: i64, known: &Reader, back: bool) -> Result<(Sheet, usize), StoreError> {
        let columns = [left("record"), left("code"), left("field"), left("before"), left("after")];
        let (mut sheet, mut more) = (Sheet::new("changes", &columns), 0);
        known.each_touch_of(step, |mut touch| {
            if back {
                std::mem::swap(&mut touch.before, &mut touch.after);
            }
            // Of a large import there are hundreds of thousands: those that nobody sees are only counted.
            let room = if self.shown { MOST - sheet.rows.len() } else { usize::MAX };
            if room == 0 {
                more += self.count(&touch);
                return;
            }
            let mut rows = self.rows(&touch).into_iter();
            rows.by_ref().take(room).for_each(|row| sheet.push(row));
            more += rows.count();
        })?;
        Ok((sheet, more))
    }

    /// Returns how many rows [`Rows::rows`] makes of a change.
    fn count(&self, touch: &Touch) -> usize {
        if touch.entity == "mark" && self.shown { 1 } else { fields(touch).len() }
    }

    fn rows(&self, touch: &Touch) -> Vec<[Cell; 5]> {
        let key: Vec<&str> = touch.key.iter().map(String::as_str).collect();
        let code = self.codes.code(&touch.entity, &key, touch.after.as_ref().or(touch.before.as_ref()));
        let record = match self.shown {
            true => self.tr.word("record", &touch.entity),
            false => touch.entity.clone(),
        };
        let row = |field: String, before: String, after: String| {
            let code = Cell::text(code.clone());
            [Cell::text(record.clone()), code, Cell::text(field), Cell::text(before), Cell::text(after)]
        };
        if touch.entity == "mark" && self.shown {
            let said =
                |values: &Option<Values>| mark_words::told(values.as_ref().and_then(mark).as_ref(), &self.tr);
            return vec![row(String::new(), said(&touch.before), said(&touch.after))];
        }
        let fields = fields(touch).into_iter().map(|column| {
            let field = if self.shown { self.tr.heading(&column) } else { column.clone() };
            let (before, after) = (value(&touch.before, &column), value(&touch.after, &column));
            row(field, self.value(touch, &column, before), self.value(touch, &column, after))
        });
        fields.collect()
    }

    /// Returns a value as people or programs read it.
    fn value(&self, touch: &Touch, column: &str, value: Option<&Value>) -> String {
        let text = match value {
            None | Some(Value::Null) => return String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        };
        if is_kept_back(touch, column) {
            return if self.shown { self.tr.not_shown() } else { KEPT_BACK.to_owned() };
        }
        match (touch.entity.as_str(), column) {
            ("mark", _) => {
                let number = value.and_then(Value::as_i64);
                mark_word(column, number).map_or(text, str::to_owned)
            }
            (_, "participant") => self.codes.participant(&text),
            (_, "session") => self.codes.session(&text),
            _ if self.shown => self.said(column, &text),
            _ => text,
        }
    }

    fn said(&self, column: &str, text: &str) -> String {
        match iso(text) {
            Ok(day) => self.tr.day(day),
            Err(_) if is_worded(column) => self.tr.word(column, text),
            Err(_) if text.len() > LONG => self.tr.long_text(text.chars().count()),
            Err(_) => text.to_owned(),
        }
    }
}

/// Returns the columns that changed; of a row that came or went, those that hold something.
fn fields(touch: &Touch) -> Vec<String> {
    let of_key = |column: &str| touch.entity != "session" && matches!(column, "participant" | "session");
    let either = touch.after.iter().chain(&touch.before).next();
    let columns = either.into_iter().flat_map(|values| values.keys());
    let columns = columns.filter(|column| !KEYS.contains(&column.as_str()) && !of_key(column));
    columns.filter(|column| value(&touch.before, column) != value(&touch.after, column)).cloned().collect()
}

fn value<'a>(values: &'a Option<Values>, column: &str) -> Option<&'a Value> {
    values.as_ref().and_then(|values| values.get(column)).filter(|value| **value != Value::Null)
}

/// Says whether a value is nobody's business in a log: a name, or the text of a private note.
fn is_kept_back(touch: &Touch, column: &str) -> bool {
    let is_private = |values: &Option<Values>| {
        value(values, "private").and_then(Value::as_str).is_some_and(|private| private == "yes")
    };
    match (touch.entity.as_str(), column) {
        (_, "alias") => true,
        ("note", "text") => is_private(&touch.before) || is_private(&touch.after),
        _ => false,
    }
}
