//! Showing a sheet: as a table at a terminal, as CSV or JSON for programs.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::{IsTerminal, stdout};

use clap::Args;

use crate::domain::code::ParticipantCode;
use crate::domain::vocabulary::vocabulary;
use crate::render::{self, Dialect, Look};
use crate::report::sheet::{Cell, Sheet, left};
use crate::words::Words;

use super::desk::Desk;
use super::failure::Failure;
use super::value::word;

vocabulary! {
    /// How a list is shown.
    Format {
        /// A table for people.
        Table = "table",
        /// Comma-separated values.
        Csv = "csv",
        /// JSON with a schema name.
        Json = "json",
    }
}

/// The columns that hold words of closed lists, which a table translates.
const WORDED: &[&str] = &[
    "gender",
    "education",
    "foreign_background",
    "third_country_national",
    "minority",
    "disability",
    "homeless",
    "rural",
    "other_disadvantaged",
    "residence",
    "kind",
    "counted",
    "stage",
    "status",
    "cancelled_for",
    "mode",
    "exit",
    "presence",
    "notice",
    "reason",
    "point",
    "source",
    "level",
    "area",
    "language",
    "labour_status",
    "in_education",
    "job_searching",
    "qualification",
    "improved",
    "funder_record",
    "scope",
    "severity",
    "state",
    "rule",
    "field",
    "programme",
    "figures",
    "formula",
    "reverse",
    "question",
    "made",
    "keeps",
    "records",
    "holds",
    "purpose",
    "way",
    "reached",
    "private",
    "goes_on",
    "standing",
    "onward",
];

/// Says whether a column holds words of a closed list.
pub(super) fn is_worded(column: &str) -> bool {
    WORDED.contains(&column)
}

/// The option of every command that shows a list.
#[derive(Debug, Clone, Copy, Args)]
pub(super) struct Listing {
    /// Show it like this
    #[arg(long, value_name = "FORMAT", value_parser = word::<Format>(), default_value = "table")]
    pub(super) format: Format,
}

/// What is shown of one participant; each command says what that is.
#[derive(Debug, Args)]
pub(super) struct OfParticipant {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    pub(super) participant: ParticipantCode,
    #[command(flatten)]
    pub(super) listing: Listing,
}

impl Desk {
    /// Shows a sheet in the format asked for.
    pub(super) fn show(&mut self, sheet: &Sheet, listing: Listing) -> Result<(), Failure> {
        match listing.format {
            Format::Csv if stdout().is_terminal() => {
                let text = String::from_utf8_lossy(&render::csv(sheet, Dialect::Plain)).into_owned();
                text.lines().try_for_each(|line| self.print_line(&render::visible(line)))
            }
            Format::Csv => self.print(render::csv(sheet, Dialect::Plain)),
            Format::Json => self.print(render::json(sheet)),
            Format::Table if sheet.rows.is_empty() => {
                self.say(&self.tr.list_is_empty());
                Ok(())
            }
            Format::Table => {
                let table = self.table(sheet);
                self.print_line(&table)
            }
        }
    }

    /// Shows one record: field by field in a table, as one row elsewhere.
    pub(super) fn show_record(&mut self, record: &Sheet, listing: Listing) -> Result<(), Failure> {
        if listing.format != Format::Table {
            return self.show(record, listing);
        }
        let fields = self.fields(record);
        self.show(&fields, listing)
    }

    /// Returns the first row of a sheet turned on its side, its words in the person's language.
    pub(super) fn fields(&self, record: &Sheet) -> Sheet {
        let mut fields = Sheet::new(record.name, &[left("field"), left("value")]);
        for (column, cell) in record.columns.iter().zip(record.rows.iter().flatten()) {
            let value = match cell {
                Cell::Text(word) if WORDED.contains(&column.id) => Cell::text(self.tr.word(column.id, word)),
                other => other.clone(),
            };
            fields.push([Cell::text(column.id), value]);
        }
        fields
    }

    /// Returns a sheet as a table in the person's language.
    pub(super) fn table(&self, sheet: &Sheet) -> String {
        self.table_within(sheet, self.width())
    }

    /// Returns a sheet as a table that is at most so wide, where its words allow that.
    pub(super) fn table_within(&self, sheet: &Sheet, width: Option<u16>) -> String {
        let header = |column: &str| self.tr.heading_in(sheet.name, column);
        looking(self.tr, width, self.is_plain(), |look| {
            render::table(sheet, &Look { header: &header, ..*look })
        })
    }
}

/// Shows something as tables look in the language of `tr`: `show` is told how.
pub(super) fn looking<T>(tr: Words, width: Option<u16>, plain: bool, show: impl FnOnce(&Look<'_>) -> T) -> T {
    let known = RefCell::new(HashMap::new());
    let cell = |column: &str, word: &str| match WORDED.contains(&column) {
        true if column == "field" => tr.heading(word),
        true => {
            let mut known = known.borrow_mut();
            let key = (column.to_owned(), word.to_owned());
            known.entry(key).or_insert_with(|| tr.word(column, word)).clone()
        }
        false => word.to_owned(),
    };
    show(&Look {
        header: &|column| tr.heading(column),
        cell: &cell,
        day: &|day| tr.day(day),
        width,
        plain,
        decimal_comma: tr.has_decimal_comma(),
    })
}
