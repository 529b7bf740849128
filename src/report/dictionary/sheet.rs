//! The data dictionary as a sheet.

use crate::report::sheet::{Cell, Column, Sheet, left};

use super::{Entry, FILES, File};

/// The columns: a row for each column of each file.
pub const COLUMNS: [Column; 8] = [
    left("family"),
    left("file"),
    left("column"),
    left("type"),
    left("unit"),
    left("values"),
    left("empty"),
    left("definition"),
];

/// Returns the dictionary; `define` gives the definition of a column in words.
pub fn dictionary_sheet(define: &dyn Fn(&File, &Entry) -> String) -> Sheet {
    let mut sheet = Sheet::new("dictionary", &COLUMNS);
    for file in FILES {
        for entry in file.entries {
            sheet.push([
                Cell::word(file.family),
                file.name.into(),
                entry.column.into(),
                Cell::word(entry.holds),
                Cell::maybe(entry.unit.map(Cell::word)),
                Cell::text(entry.values.join(" ")),
                Cell::word(entry.empty),
                Cell::text(define(file, entry)),
            ]);
        }
    }
    sheet
}
