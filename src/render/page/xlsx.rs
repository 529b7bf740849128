//! A page as a workbook: what it says on a first sheet, then one sheet for each table.
//!
//! Cells are typed and have the values of the CSV files: numbers are numbers, days are days, ratios
//! have four decimals. The same page gives the same bytes on every machine and day.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use crate::render::shown::Look;
use crate::render::visible::visible;
use crate::report::page::{Block, Page};
use crate::report::sheet::{Align, Cell, Sheet};

/// The most characters that a spreadsheet's cell takes.
const LONGEST: usize = 32_767;

/// The largest number that a spreadsheet keeps whole.
const LARGEST: u64 = 1 << 53;

/// The widths that a column may have, in characters.
const WIDTHS: (usize, usize) = (8, 60);

/// A4, as workbooks number papers.
const A4: u8 = 9;

/// How many characters of a note are sure to fit a line.
const LINE: usize = 85;

/// The highest that a row may be, in points.
const HIGHEST: u32 = 409;

/// How many columns can still be read across a page.
const ACROSS: usize = 14;

/// Returns the workbook: the page's words on the sheet `about`, then the sheets under their names.
///
/// # Errors
/// A sheet has more rows or columns than a spreadsheet takes.
pub fn xlsx(page: &Page, sheets: &[&Sheet], look: &Look) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // A fixed day: when the file was written is not what it says.
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let title = shortened(&page.title);
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&day));
    about(workbook.add_worksheet(), page, sheets, look)?;
    for sheet in sheets {
        fill(workbook.add_worksheet(), sheet)?;
    }
    workbook.save_to_buffer()
}

fn about(on: &mut Worksheet, page: &Page, sheets: &[&Sheet], look: &Look) -> Result<(), XlsxError> {
    on.set_name("about")?.set_column_width(0, 28)?.set_column_width(1, 100)?;
    on.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    let bold = Format::new().set_bold();
    let wrapped = Format::new().set_text_wrap();
    let title = Format::new().set_bold().set_font_size(14);
    on.write_string_with_format(0, 0, shortened(&page.title), &title)?;
    let mut row = 2;
    for line in said(page) {
        match line {
            Said::Heading(words) => {
                row += 1;
                on.write_string_with_format(row, 0, shortened(words), &bold)?;
            }
            Said::Fact(what, value) => {
                on.write_string(row, 0, shortened(what))?;
                on.write_string_with_format(row, 1, shortened(value), &wrapped)?;
                on.set_row_height(row, height(value))?;
            }
            Said::Text(words) => {
                on.write_string_with_format(row, 1, shortened(words), &wrapped)?;
                on.set_row_height(row, height(words))?;
            }
        }
        row += 1;
    }
    columns(on, row + 1, sheets, look)
}

/// Returns how high a row of wrapped words is, in points: not every spreadsheet finds that out itself.
fn height(words: &str) -> u32 {
    let lines = words.chars().count() / LINE + 1;
    (lines as u32 * 15).min(HIGHEST)
}

/// Writes, sheet by sheet, what each column is called in the reader's language.
fn columns(on: &mut Worksheet, mut row: u32, sheets: &[&Sheet], look: &Look) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    for sheet in sheets {
        on.write_string_with_format(row, 0, sheet.name, &bold)?;
        for column in &sheet.columns {
            row += 1;
            on.write_string(row, 0, column.id)?.write_string(row, 1, shortened(&(look.header)(column.id)))?;
        }
        row += 2;
    }
    Ok(())
}

/// A line of the sheet `about`.
enum Said<'a> {
    Heading(&'a str),
    Fact(&'a str, &'a str),
    Text(&'a str),
}

/// Returns the words of the page; a heading that only has tables and charts below it is left out.
fn said(page: &Page) -> Vec<Said<'_>> {
    let mut lines = Vec::new();
    let mut heading = None;
    for block in &page.blocks {
        let words = match block {
            Block::Heading(words) | Block::Subheading(words) => {
                heading = Some(Said::Heading(words));
                continue;
            }
            Block::Text(words) | Block::Note(words) => vec![Said::Text(words)],
            Block::List(items) => items.iter().map(|item| Said::Text(item)).collect(),
            Block::Facts(facts) => facts.iter().map(|(what, value)| Said::Fact(what, value)).collect(),
            Block::Table { .. } | Block::Bars(_) | Block::Strip(_) => continue,
        };
        lines.extend(heading.take());
        lines.extend(words);
    }
    lines
}

fn fill(on: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    on.set_name(sheet.name)?.set_freeze_panes(1, 0)?;
    paper(on, sheet.columns.len());
    on.set_repeat_rows(0, 0)?;
    let left = Format::new().set_bold();
    let right = Format::new().set_bold().set_align(FormatAlign::Right);
    for (at, column) in (0u16..).zip(&sheet.columns) {
        let format = if column.align == Align::Right { &right } else { &left };
        on.write_string_with_format(0, at, column.id, format)?;
        on.set_column_width(at, width(sheet, at.into()) as f64)?;
    }
    let kinds = Kinds::new();
    for (row, cells) in (1u32..).zip(&sheet.rows) {
        for (at, cell) in (0u16..).zip(cells) {
            kinds.write(on, row, at, cell)?;
        }
    }
    let last = (sheet.rows.len() as u32, (sheet.columns.len() as u16).saturating_sub(1));
    on.autofilter(0, 0, last.0, last.1)?;
    Ok(())
}

/// Sets up printing: a sheet of few columns fits the width of the paper, a wider one takes more pages.
fn paper(on: &mut Worksheet, columns: usize) {
    on.set_landscape().set_paper_size(A4);
    if columns <= ACROSS {
        on.set_print_fit_to_pages(1, 0);
    }
}

/// How cells that are no text look.
struct Kinds {
    count: Format,
    day: Format,
    ratio: Format,
}

impl Kinds {
    fn new() -> Self {
        let with = |number: &str| Format::new().set_num_format(number);
        Self { count: with("0"), day: with("yyyy-mm-dd"), ratio: with("0.0000") }
    }

    fn write(&self, on: &mut Worksheet, row: u32, at: u16, cell: &Cell) -> Result<(), XlsxError> {
        match cell {
            Cell::Empty => {}
            Cell::Text(text) => {
                on.write_string(row, at, shortened(text))?;
            }
            Cell::Count(count) if *count <= LARGEST => {
                on.write_number_with_format(row, at, *count as f64, &self.count)?;
            }
            Cell::Count(count) => {
                on.write_string(row, at, count.to_string())?;
            }
            Cell::Day(day) => match date(*day) {
                Some(date) => {
                    on.write_datetime_with_format(row, at, &date, &self.day)?;
                }
                // A spreadsheet's calendar begins in 1900.
                None => {
                    on.write_string(row, at, day.to_string())?;
                }
            },
            Cell::Number(score) => {
                let number = score.decimals(4).parse::<f64>().unwrap_or_default();
                on.write_number(row, at, number)?;
            }
            Cell::Ratio(share) => {
                if let Some(number) = share.four_decimals().and_then(|digits| digits.parse::<f64>().ok()) {
                    on.write_number_with_format(row, at, number, &self.ratio)?;
                }
            }
        }
        Ok(())
    }
}

fn date(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|year| *year >= 1900)?;
    ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8).ok()
}

/// Returns how wide a column is, so that what stands in it can be read, within bounds.
fn width(sheet: &Sheet, at: usize) -> usize {
    let long = |cell: &Cell| match cell {
        Cell::Text(text) => text.chars().count(),
        Cell::Day(_) => 10,
        Cell::Count(count) => count.to_string().len(),
        Cell::Number(_) | Cell::Ratio(_) => 6,
        Cell::Empty => 0,
    };
    let cells = sheet.rows.iter().filter_map(|row| row.get(at)).map(long);
    // The arrow of the filter covers the end of a heading.
    let heading = sheet.columns.get(at).map_or(0, |column| column.id.len() + 3);
    cells.chain([heading]).max().unwrap_or(0).clamp(WIDTHS.0, WIDTHS.1) + 1
}

/// Returns a text that a cell takes, with nothing in it that turns the reading order.
fn shortened(text: &str) -> String {
    let text = visible(text);
    // Spreadsheets count in UTF-16, where a sign is two units at most.
    if text.len() <= LONGEST || text.encode_utf16().count() <= LONGEST {
        return text.into_owned();
    }
    let mut units = 1;
    let fits = |sign: &char| {
        units += sign.len_utf16();
        units <= LONGEST
    };
    text.chars().take_while(fits).chain(['…']).collect()
}
