//! Rows to bytes.

use std::fmt::Display;
use std::io::{self, Write};

use crate::domain::guard::guarded;

use super::file::File;

/// The cells of one row that is written; every cell passes the formula guard here.
#[derive(Debug, Default)]
pub struct Line {
    cells: csv::ByteRecord,
    scratch: String,
}

impl Line {
    /// Adds free text; nothing is an empty cell.
    pub(super) fn text(&mut self, text: Option<&str>) {
        self.cells.push_field(guarded(text.unwrap_or("")).as_bytes());
    }

    /// Adds a code, word, number or date; nothing is an empty cell.
    pub(super) fn shows(&mut self, value: Option<impl Display>) {
        use std::fmt::Write;
        self.scratch.clear();
        if let Some(value) = value {
            write!(self.scratch, "{value}").expect("a string takes what is written");
        }
        self.cells.push_field(guarded(&self.scratch).as_bytes());
    }
}

/// What can be written as a row of a file.
pub trait Written {
    /// The file.
    const FILE: File;

    /// Adds one cell for every column, in their order.
    fn write(&self, line: &mut Line);
}

impl<T: Written> Written for &T {
    const FILE: File = T::FILE;

    fn write(&self, line: &mut Line) {
        T::write(self, line);
    }
}

/// A file that is being written, row by row.
pub struct Sheet<W: Write> {
    file: File,
    csv: csv::Writer<W>,
    line: Line,
}

impl<W: Write> Sheet<W> {
    /// Begins a file with its header.
    ///
    /// # Errors
    /// The output takes no more.
    pub fn begin(file: File, out: W) -> io::Result<Self> {
        let mut csv = csv::Writer::from_writer(out);
        csv.write_record(file.columns())?;
        Ok(Self { file, csv, line: Line::default() })
    }

    /// Writes a row, which must be one of this file.
    ///
    /// # Errors
    /// The output takes no more.
    pub fn row<T: Written>(&mut self, row: &T) -> io::Result<()> {
        debug_assert_eq!(T::FILE, self.file);
        self.line.cells.clear();
        row.write(&mut self.line);
        Ok(self.csv.write_byte_record(&self.line.cells)?)
    }

    /// Ends the file; without it, the last rows may be lost.
    ///
    /// # Errors
    /// The output takes no more.
    pub fn finish(mut self) -> io::Result<()> {
        self.csv.flush()
    }
}

/// Writes a whole file.
///
/// # Errors
/// The output takes no more.
pub fn write<T: Written>(out: impl Write, rows: impl IntoIterator<Item = T>) -> io::Result<()> {
    let mut sheet = Sheet::begin(T::FILE, out)?;
    rows.into_iter().try_for_each(|row| sheet.row(&row))?;
    sheet.finish()
}
