//! A sheet as CSV.

use std::borrow::Cow;

use csv::{QuoteStyle, Terminator, WriterBuilder};

use crate::domain::guard::guarded;
use crate::report::sheet::{Cell, Sheet};

/// For whom a CSV file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// For programs: comma, `.`, line feed, UTF-8 without a mark.
    Plain,
    /// For a spreadsheet set to Finnish or Swedish: `;`, decimal comma, CRLF and a byte order mark.
    Nordic,
}

/// Returns the sheet as CSV: one header line, full precision, quotes only where they are needed.
///
/// Texts that a spreadsheet would run are guarded; numbers and days need no guard.
pub fn csv(sheet: &Sheet, dialect: Dialect) -> Vec<u8> {
    let (mark, delimiter, end): (&[u8], _, _) = match dialect {
        Dialect::Plain => (b"", b',', Terminator::Any(b'\n')),
        Dialect::Nordic => ("\u{feff}".as_bytes(), b';', Terminator::CRLF),
    };
    let mut builder = WriterBuilder::new();
    builder.delimiter(delimiter).terminator(end).quote_style(QuoteStyle::Necessary);
    let mut writer = builder.from_writer(mark.to_vec());
    let rows = sheet.rows.iter().map(|row| row.iter().map(|cell| field(cell, dialect)).collect());
    for row in std::iter::once(header(sheet)).chain(rows) {
        write(&mut writer, &row);
    }
    writer.into_inner().expect("memory takes every byte")
}

fn header(sheet: &Sheet) -> Vec<Cow<'_, str>> {
    sheet.columns.iter().map(|column| column.id.into()).collect()
}

fn write(writer: &mut csv::Writer<Vec<u8>>, row: &[Cow<str>]) {
    writer.write_record(row.iter().map(|field| field.as_bytes())).expect("every row has the same length");
}

fn field(cell: &Cell, dialect: Dialect) -> Cow<'_, str> {
    match cell {
        Cell::Empty => "".into(),
        Cell::Text(text) => guarded(text),
        Cell::Count(count) => count.to_string().into(),
        Cell::Day(day) => day.to_string().into(),
        Cell::Number(score) if dialect == Dialect::Nordic => score.decimals(4).replace('.', ",").into(),
        Cell::Number(score) => score.decimals(4).into(),
        Cell::Ratio(share) => {
            let digits = share.four_decimals().unwrap_or_default();
            if dialect == Dialect::Nordic { digits.replace('.', ",") } else { digits }.into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sheet::{Share, left, right};

    fn written(cells: [Cell; 2], dialect: Dialect) -> String {
        let mut sheet = Sheet::new("list", &[left("a"), right("b")]);
        sheet.push(cells);
        String::from_utf8(csv(&sheet, dialect)).expect("UTF-8")
    }

    fn ratio(part: u64, whole: u64) -> Cell {
        Share { part, whole }.into()
    }

    #[test]
    fn a_sheet_without_rows_is_its_header() {
        assert_eq!(csv(&Sheet::new("list", &[left("a"), right("b")]), Dialect::Plain), b"a,b\n");
    }

    #[test]
    fn plain_is_for_programs() {
        assert_eq!(written(["x".into(), ratio(2, 3)], Dialect::Plain), "a,b\nx,0.6667\n");
        let day = crate::domain::day::iso("2021-10-04").expect("a day");
        assert_eq!(written([day.into(), ratio(0, 0)], Dialect::Plain), "a,b\n2021-10-04,\n");
    }

    #[test]
    fn nordic_is_for_a_finnish_spreadsheet() {
        assert_eq!(
            written(["x;y".into(), ratio(2, 3)], Dialect::Nordic),
            "\u{feff}a;b\r\n\"x;y\";0,6667\r\n"
        );
    }

    #[test]
    fn quotes_stand_only_where_they_are_needed() {
        assert_eq!(written(["a b;c".into(), 1u64.into()], Dialect::Plain), "a,b\na b;c,1\n");
        assert_eq!(written(["a,b".into(), Cell::Empty], Dialect::Plain), "a,b\n\"a,b\",\n");
        assert_eq!(written(["say \"x\"".into(), Cell::Empty], Dialect::Plain), "a,b\n\"say \"\"x\"\"\",\n");
        assert_eq!(written(["two\nlines".into(), Cell::Empty], Dialect::Plain), "a,b\n\"two\nlines\",\n");
    }

    #[test]
    fn a_text_that_a_spreadsheet_would_run_is_guarded() {
        assert_eq!(written(["=1+1".into(), "-5".into()], Dialect::Plain), "a,b\n'=1+1,'-5\n");
        assert_eq!(written(["@x".into(), Cell::Count(5)], Dialect::Nordic), "\u{feff}a;b\r\n'@x;5\r\n");
    }
}
