//! How attendance is counted, from the dictionary of its columns.

use crate::report::dictionary::{Entry, FILES, Family, File};
use crate::report::page::{Block, Page};
use crate::report::sheet::{Sheet, left};
use crate::words::Words;

use crate::cli::dictionary::define;

/// Returns the rules, then each column of attendance.csv.
pub(super) fn page(tr: &Words) -> Page {
    let mut page = Page::new(tr.counting_title());
    for text in [tr.counting_expected(), tr.counting_nobody(), tr.counting_support()] {
        page.push(Block::Text(text));
    }
    page.push(Block::Heading(tr.counting_columns()));
    page.push(Block::Facts(columns(tr)));
    page.push(Block::Note(tr.counting_rates()));
    page.push(Block::Note(tr.few_note()));
    page
}

/// Returns the same columns, a row for each.
pub(super) fn sheet(tr: &Words) -> Sheet {
    let mut sheet = Sheet::new("guide_counting", &["column", "definition"].map(left));
    for (column, definition) in columns(tr) {
        sheet.push([column.into(), definition.into()]);
    }
    sheet
}

fn columns(tr: &Words) -> Vec<(String, String)> {
    let is_attendance = |file: &&File| file.family == Family::Report && file.stem() == "attendance";
    let attendance = FILES.iter().find(is_attendance);
    let told = |file: &File, entry: &Entry| (entry.column.to_owned(), define(file, entry, tr));
    attendance.map(|file| file.entries.iter().map(|entry| told(file, entry)).collect()).unwrap_or_default()
}
