//! Showing a sheet: as a table at a terminal, as CSV or JSON for programs.

use chrono::NaiveDate;
use clap::Args;

use crate::domain::vocabulary::vocabulary;
use crate::render::{self, Dialect, Look};
use crate::report::sheet::Sheet;

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

/// The option of every command that shows a list.
#[derive(Debug, Clone, Copy, Args)]
pub(super) struct Listing {
    /// Show it like this
    #[arg(long, value_name = "FORMAT", value_parser = word::<Format>(), default_value = "table")]
    pub(super) format: Format,
}

impl Desk {
    /// Shows a sheet in the format asked for.
    pub(super) fn show(&mut self, sheet: &Sheet, listing: Listing) -> Result<(), Failure> {
        match listing.format {
            Format::Csv => self.print(render::csv(sheet, Dialect::Plain)),
            Format::Json => self.print(render::json(sheet)),
            Format::Table if sheet.rows.is_empty() => {
                self.say(&self.tr.list_is_empty());
                Ok(())
            }
            Format::Table => self.print(self.table(sheet)),
        }
    }

    /// Returns a sheet as a table in the person's language.
    pub(super) fn table(&self, sheet: &Sheet) -> String {
        let tr = self.tr;
        let header = |column: &str| tr.heading(column);
        let cell = |column: &str, word: &str| match tr.has_word(column, word) {
            true => tr.word(column, word),
            false => word.to_owned(),
        };
        let day = |day: NaiveDate| tr.day(day);
        render::table(
            sheet,
            &Look {
                header: &header,
                cell: &cell,
                day: &day,
                width: self.width(),
                plain: self.is_plain(),
                decimal_comma: tr.has_decimal_comma(),
            },
        )
    }
}
