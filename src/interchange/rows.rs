//! Bytes to rows of cells, with the physical line on which each row begins.
//!
//! # Why
//! The `csv` crate writes our files but does not read them: it counts no line for a blank line that
//! it skips, is one line behind after `\r\n`, and takes all that follows an unclosed quote for one
//! cell without a word. An import is no better than the places it names.

use std::io::{self, BufRead, BufReader, Read};
use std::mem::take;

use super::problem::Trouble;

/// The most bytes of one row, but for a row that holds a whole file.
const LONGEST: usize = 1 << 20;

/// What the next line or lines are.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// A row of cells.
    Row,
    /// No more rows.
    End,
    /// A row that cannot be taken apart.
    Broken(Trouble),
}

/// Where in a cell the last byte stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Begin,
    Bare,
    Quoted,
    /// After a quote in a quoted cell: the end of it, or the first of two.
    Quote,
    /// After the CR behind a quoted cell.
    Return,
}

/// One row of cells.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// The line on which it begins, the header's being 1.
    pub(super) line: u64,
    text: String,
    ends: Vec<usize>,
}

impl Row {
    /// Returns how many cells the row has.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Returns a cell as it stands, quotes taken off; empty where there is none.
    pub(super) fn cell(&self, at: usize) -> &str {
        let from = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied();
        let to = self.ends.get(at).copied();
        to.and_then(|to| self.text.get(from.unwrap_or(0)..to)).unwrap_or("")
    }

    /// Says whether there is nothing in any cell.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// The rows of one file; one row at a time is held.
pub(super) struct Rows<R> {
    input: io::Take<BufReader<R>>,
    separator: Option<u8>,
    longest: usize,
    lines: u64,
    raw: Vec<u8>,
    /// The row that was read last.
    pub(super) row: Row,
}

impl<R: Read> Rows<R> {
    pub(super) fn new(input: R) -> Self {
        let input = BufReader::with_capacity(1 << 16, input).take(0);
        Self { input, separator: None, longest: LONGEST, lines: 0, raw: Vec::new(), row: Row::default() }
    }

    /// Lets a row have more bytes.
    pub(super) fn up_to(self, longest: usize) -> Self {
        Self { longest, ..self }
    }

    /// Moves to the next row; blank lines are passed over.
    pub(super) fn next(&mut self) -> io::Result<Next> {
        loop {
            let next = self.take_row()?;
            if next != Next::Row || self.row.ends.len() > 1 || !self.row.is_blank() {
                return Ok(next);
            }
        }
    }

    fn take_row(&mut self) -> io::Result<Next> {
        let mut text = take(&mut self.row.text).into_bytes();
        text.clear();
        self.row.ends.clear();
        self.row.line = self.lines + 1;
        let (mut place, mut stray, mut length) = (Place::Begin, false, 0);
        loop {
            length += self.physical_line()?;
            match self.raw.last() {
                None if self.lines < self.row.line => return Ok(Next::End),
                None => return Ok(Next::Broken(Trouble::OpenQuote)),
                Some(_) if length > self.longest => return Ok(Next::Broken(Trouble::TooLong)),
                Some(_) => self.lines += 1,
            }
            place = self.cells_of_line(place, &mut text, &mut stray);
            if place != Place::Quoted {
                break;
            }
        }
        self.row.ends.push(text.len());
        Ok(self.judge(text, stray))
    }

    fn judge(&mut self, text: Vec<u8>, stray: bool) -> Next {
        if text.contains(&0) {
            return Next::Broken(Trouble::NotText);
        }
        match String::from_utf8(text) {
            Err(_) => Next::Broken(Trouble::NotUtf8),
            Ok(_) if stray => Next::Broken(Trouble::StrayQuote),
            Ok(text) => {
                self.row.text = text;
                Next::Row
            }
        }
    }

    /// Reads one line with its end into `raw`, and no more than a row may have.
    fn physical_line(&mut self) -> io::Result<usize> {
        self.raw.clear();
        self.input.set_limit(self.longest as u64 + 1);
        let bytes = self.input.read_until(b'\n', &mut self.raw)?;
        if self.lines == 0 && self.raw.starts_with(b"\xEF\xBB\xBF") {
            self.raw.drain(..3);
            if self.raw.is_empty() {
                return Ok(0);
            }
        }
        if self.separator.is_none() && !self.raw.trim_ascii().is_empty() {
            self.separator = Some(separator(&self.raw));
        }
        Ok(bytes)
    }

    /// Adds the cells of the line in `raw`; the last one stays open.
    fn cells_of_line(&mut self, mut place: Place, text: &mut Vec<u8>, stray: &mut bool) -> Place {
        let separator = self.separator.unwrap_or(b',');
        for byte in self.raw.iter().copied() {
            place = match (place, byte) {
                (Place::Quoted, b'"') => Place::Quote,
                (Place::Begin, b'"') => Place::Quoted,
                (Place::Quote, b'\r') => Place::Return,
                (Place::Begin | Place::Bare | Place::Quote, byte) if byte == separator => {
                    self.row.ends.push(text.len());
                    Place::Begin
                }
                (Place::Quote, b'"') | (Place::Quoted, _) => {
                    text.push(byte);
                    Place::Quoted
                }
                (place, b'\n') => place,
                (place, byte) => {
                    *stray |= matches!(place, Place::Quote | Place::Return);
                    text.push(byte);
                    Place::Bare
                }
            };
        }
        if place == Place::Bare && text.ends_with(b"\r") {
            text.pop();
        }
        place
    }
}

/// Returns the sign between the names of a header; a name has neither.
fn separator(header: &[u8]) -> u8 {
    let count = |sign| header.iter().filter(|byte| **byte == sign).count();
    if count(b';') > count(b',') { b';' } else { b',' }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(bytes: &[u8]) -> Vec<(u64, Vec<String>)> {
        let mut rows = Rows::new(bytes);
        let mut found = Vec::new();
        while rows.next().expect("memory can be read") == Next::Row {
            found.push((rows.row.line, (0..rows.row.len()).map(|at| rows.row.cell(at).to_owned()).collect()));
        }
        found
    }

    fn last(bytes: &[u8]) -> (u64, Next) {
        let mut rows = Rows::new(bytes);
        loop {
            match rows.next().expect("memory can be read") {
                Next::Row => (),
                other => return (rows.row.line, other),
            }
        }
    }

    fn row(line: u64, cells: &[&str]) -> (u64, Vec<String>) {
        (line, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn commas_and_semicolons_separate_as_the_header_says() {
        assert_eq!(rows(b"a,b\n1;2,3\n"), [row(1, &["a", "b"]), row(2, &["1;2", "3"])]);
        assert_eq!(rows(b"\xEF\xBB\xBFa;b\r\n1,2;3\r\n"), [row(1, &["a", "b"]), row(2, &["1,2", "3"])]);
    }

    #[test]
    fn quotes_hold_separators_line_breaks_and_quotes() {
        let read = rows(b"a,b\n\"1,\r\n\"\"2\",\"\"\n3,4\"5\"");
        assert_eq!(read, [row(1, &["a", "b"]), row(2, &["1,\r\n\"2", ""]), row(4, &["3", "4\"5\""])]);
    }

    #[test]
    fn blank_lines_count_but_are_no_rows() {
        assert_eq!(rows(b"\n\r\na,b\r\n  \r\n,\r\n"), [row(3, &["a", "b"]), row(5, &["", ""])]);
        assert_eq!(rows(b""), []);
        assert_eq!(rows(b"\xEF\xBB\xBF"), []);
    }

    #[test]
    fn a_carriage_return_within_a_cell_stays() {
        assert_eq!(rows(b"a,b\n\"1\r\",2\rx\r\n"), [row(1, &["a", "b"]), row(2, &["1\r", "2\rx"])]);
        assert_eq!(rows(b"a,b\n1,\"2\r\"\r\n"), [row(1, &["a", "b"]), row(2, &["1", "2\r"])]);
        assert_eq!(rows(b"a,b\n1,\r\n"), [row(1, &["a", "b"]), row(2, &["1", ""])]);
    }

    #[test]
    fn what_is_no_row_says_why_and_where() {
        assert_eq!(last(b"a\n1\n\"2\n3\n"), (3, Next::Broken(Trouble::OpenQuote)));
        assert_eq!(last(b"a\n\"1\" 2\n"), (2, Next::Broken(Trouble::StrayQuote)));
        assert_eq!(last(b"a\n\"1\"\r2\n"), (2, Next::Broken(Trouble::StrayQuote)));
        assert_eq!(last(b"a\n\xE4\n"), (2, Next::Broken(Trouble::NotUtf8)));
        assert_eq!(last(b"a\n\0\n"), (2, Next::Broken(Trouble::NotText)));
        let mut long = b"a\n".to_vec();
        long.resize(LONGEST + 3, b'x');
        assert_eq!(last(&long), (2, Next::Broken(Trouble::TooLong)));
    }

    #[test]
    fn reading_goes_on_after_a_broken_row() {
        let mut rows = Rows::new(&b"a,b\n\"1\"x,\xE4\n\"1\"x,2\n3,4\n"[..]);
        let mut next = || rows.next().expect("memory can be read");
        assert_eq!(next(), Next::Row);
        assert_eq!(next(), Next::Broken(Trouble::NotUtf8));
        assert_eq!(next(), Next::Broken(Trouble::StrayQuote));
        assert_eq!(next(), Next::Row);
        assert_eq!((rows.row.line, rows.row.cell(1), rows.row.cell(2)), (4, "4", ""));
    }
}
