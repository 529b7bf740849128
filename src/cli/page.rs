//! Showing a page: in a format for people, or what of it programs read.

use crate::domain::vocabulary::vocabulary;
use crate::render::page;
use crate::report::page::Page;
use crate::report::sheet::Sheet;

use super::desk::Desk;
use super::failure::Failure;
use super::listing::{Format, Listing, looking};

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
    }
}

impl Desk {
    /// Shows a page in the format asked for; programs read the first of the sheets.
    ///
    /// The sheets hold every figure of the page under machine names.
    pub(super) fn show_page(
        &mut self,
        page: &Page,
        sheets: &[&Sheet],
        format: PageFormat,
    ) -> Result<(), Failure> {
        let list = |format| sheets.first().map(|sheet| (*sheet, Listing { format }));
        let shown = match format {
            PageFormat::Csv => return list(Format::Csv).map_or(Ok(()), |(sheet, how)| self.show(sheet, how)),
            PageFormat::Json => {
                return list(Format::Json).map_or(Ok(()), |(sheet, how)| self.show(sheet, how));
            }
            PageFormat::Table => {
                looking(self.tr, self.width(), self.is_plain(), |look| page::text(page, look))
            }
            PageFormat::Md => looking(self.tr, None, true, |look| page::md(page, look)),
        };
        self.print(shown)
    }
}
