//! Showing a page: in a format for people, or what of it programs read.

use std::io::{IsTerminal, stdout};
use std::path::Path;

use crate::domain::vocabulary::{Vocabulary, vocabulary};
use crate::render::Look;
use crate::render::page::{self, Around};
use crate::report::page::Page;
use crate::report::sheet::Sheet;
use crate::words::Words;

use super::desk::Desk;
use super::explain::shown;
use super::failure::Failure;
use super::listing::{Format, Listing, looking};
use super::write_file::write_one;

vocabulary! {
    /// How a report is shown.
    PageFormat {
        /// Tables and sentences on a screen.
        Table = "table",
        /// Comma-separated values.
        Csv = "csv",
        /// JSON with a schema name.
        Json = "json",
        /// Markdown with GitHub's tables.
        Md = "md",
        /// One HTML file.
        Html = "html",
        /// A workbook, a sheet for each table.
        Xlsx = "xlsx",
    }
}

vocabulary! {
    /// A page that is written beside the files for programs.
    With {
        /// Markdown with GitHub's tables.
        Md = "md",
        /// One HTML file.
        Html = "html",
        /// A workbook, a sheet for each table.
        Xlsx = "xlsx",
    }
}

/// Where a file is to go.
#[derive(Debug, Clone, Copy)]
pub(super) struct Given<'a> {
    /// Its name, where one is given.
    pub(super) out: Option<&'a Path>,
    /// Whether it may take the place of another.
    pub(super) force: bool,
}

impl With {
    /// Returns the name of the file.
    pub(super) fn file(self) -> &'static str {
        match self {
            Self::Md => "report.md",
            Self::Html => "report.html",
            Self::Xlsx => "report.xlsx",
        }
    }

    /// Returns the bytes of a page and the sheets behind it, in the language of its words.
    pub(super) fn bytes(self, page: &Page, sheets: &[&Sheet], tr: Words) -> Result<Vec<u8>, Failure> {
        let language = tr.language.to_string();
        let around = Around { language: &language, as_table: &tr.as_table() };
        let made = looking(tr, None, true, |look| match self {
            Self::Md => Ok(page::md(page, look).into_bytes()),
            Self::Html => Ok(page::html(page, look, &around).into_bytes()),
            Self::Xlsx => page::xlsx(page, sheets, look),
        });
        made.map_err(|error| Failure::Fault(error.into()))
    }
}

impl Desk {
    /// Shows a page in the format asked for; programs read the first of the sheets.
    ///
    /// The sheets hold every figure of the page under machine names; a workbook has all of them.
    pub(super) fn show_page(
        &mut self,
        page: &Page,
        sheets: &[&Sheet],
        format: PageFormat,
    ) -> Result<(), Failure> {
        self.refuse_screen(format)?;
        let with = match format {
            PageFormat::Table => {
                let look = |look: &Look| page::text(page, look);
                return self.print(looking(self.tr, self.width(), self.is_plain(), look));
            }
            PageFormat::Csv => return self.show_first(sheets, Format::Csv),
            PageFormat::Json => return self.show_first(sheets, Format::Json),
            PageFormat::Md => With::Md,
            PageFormat::Html => With::Html,
            PageFormat::Xlsx => With::Xlsx,
        };
        self.print(with.bytes(page, sheets, self.tr)?)
    }

    /// Gives out a file: under its name, or where none is given on standard output, which must not be
    /// a screen.
    pub(super) fn give_file(&mut self, bytes: &[u8], format: &str, to: Given<'_>) -> Result<(), Failure> {
        let Some(path) = to.out else {
            return match stdout().is_terminal() {
                true => {
                    Err(Failure::refused(self.tr.page_not_for_screen(format)).hint(self.tr.hint_out_file()))
                }
                false => self.print(bytes),
            };
        };
        write_one(path, bytes, to.force, self)?;
        self.say(&self.tr.file_written(&shown(path)));
        Ok(())
    }

    /// Refuses to show at a terminal what no person reads there.
    pub(super) fn refuse_screen(&self, format: PageFormat) -> Result<(), Failure> {
        let is_file = matches!(format, PageFormat::Html | PageFormat::Xlsx);
        if !is_file || !stdout().is_terminal() {
            return Ok(());
        }
        let format = format.word();
        Err(Failure::refused(self.tr.page_not_for_screen(format)).hint(self.tr.hint_page_file(format)))
    }

    fn show_first(&mut self, sheets: &[&Sheet], format: Format) -> Result<(), Failure> {
        sheets.first().map_or(Ok(()), |sheet| self.show(sheet, Listing { format }))
    }
}
