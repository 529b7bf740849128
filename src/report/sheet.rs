//! Sheets: what a report or a list shows, before anybody decides how it looks.
//!
//! Part and whole of a ratio stay together up to the last moment, and rounding is done in integers
//! so that the same figures give the same digits on every machine.

use chrono::NaiveDate;

use crate::domain::score::Score;
use crate::domain::vocabulary::Vocabulary;

/// Rows under fixed columns; the name becomes a file's name and a JSON schema's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called, such as `indicators`.
    pub name: &'static str,
    /// The columns, in order.
    pub columns: Vec<Column>,
    /// The rows, each with one cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// To which side a table sets a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Words and days.
    Left,
    /// Numbers.
    Right,
}

/// A column: an id that is never translated, and a side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The header of files and the key of JSON.
    pub id: &'static str,
    /// The side for tables.
    pub align: Align,
}

/// One value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Not recorded, or not meaningful.
    Empty,
    /// A code, a word of a vocabulary or free text.
    Text(String),
    /// How many.
    Count(u64),
    /// A day.
    Day(NaiveDate),
    /// A number that may have decimals and may be below 0.
    Number(Score),
    /// A part of a whole; renders as empty when the whole is 0.
    Ratio(Share),
}

/// A part and the whole that it is taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// Who is in the part.
    pub part: u64,
    /// Who is in the whole.
    pub whole: u64,
}

/// Returns a column for words and days.
pub const fn left(id: &'static str) -> Column {
    Column { id, align: Align::Left }
}

/// Returns a column for numbers.
pub const fn right(id: &'static str) -> Column {
    Column { id, align: Align::Right }
}

impl Sheet {
    /// Returns a sheet without rows.
    pub fn new(name: &'static str, columns: &[Column]) -> Self {
        Self { name, columns: columns.to_vec(), rows: Vec::new() }
    }

    /// Adds a row.
    ///
    /// # Panics
    /// The row has not exactly one cell for each column: a slip in the program.
    pub fn push(&mut self, row: impl IntoIterator<Item = Cell>) {
        let row: Vec<_> = row.into_iter().collect();
        assert_eq!(row.len(), self.columns.len(), "a row of `{}` fills its columns", self.name);
        self.rows.push(row);
    }
}

impl Sheet {
    /// Returns the sheet with only these columns, in this order: a screen has no room for all.
    pub fn only(&self, columns: &[&str]) -> Self {
        let places: Vec<usize> = columns.iter().filter_map(|id| self.place(id)).collect();
        let rows = self.rows.iter().map(|row| places.iter().map(|at| row[*at].clone()).collect());
        Self {
            name: self.name,
            columns: places.iter().map(|at| self.columns[*at]).collect(),
            rows: rows.collect(),
        }
    }

    /// Returns the sheet with only the rows that have this text in a column.
    pub fn rows_with(&self, column: &str, text: &str) -> Self {
        let place = self.place(column);
        let wanted = |row: &&Vec<Cell>| place.is_some_and(|at| row[at] == Cell::text(text));
        Self { rows: self.rows.iter().filter(wanted).cloned().collect(), ..self.clone() }
    }

    fn place(&self, id: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.id == id)
    }
}

impl Cell {
    /// Returns a cell with text; empty when the text is.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// Returns a cell with what a code or another value is written as.
    pub fn shown(value: &impl std::fmt::Display) -> Self {
        Self::text(value.to_string())
    }

    /// Returns a cell with a word of a vocabulary.
    pub fn word(member: impl Vocabulary) -> Self {
        Self::text(member.word())
    }

    /// Returns a cell with the value, or an empty one.
    pub fn maybe(value: Option<impl Into<Self>>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

impl From<NaiveDate> for Cell {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<Score> for Cell {
    fn from(score: Score) -> Self {
        Self::Number(score)
    }
}

impl From<Share> for Cell {
    fn from(share: Share) -> Self {
        Self::Ratio(share)
    }
}

impl From<u64> for Cell {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Cell {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<u16> for Cell {
    fn from(count: u16) -> Self {
        Self::Count(count.into())
    }
}

impl From<usize> for Cell {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

impl Share {
    /// Returns the ratio in units of ten to the minus `decimals`, half away from zero; `None` for
    /// a ratio of nothing.
    ///
    /// Two thirds with four decimals is 6667. Counted in integers: no float is involved.
    pub fn rounded(self, decimals: u32) -> Option<u128> {
        let whole = (self.whole > 0).then(|| u128::from(self.whole))?;
        Some((u128::from(self.part) * 10u128.pow(decimals) * 2 + whole) / (whole * 2))
    }

    /// Returns the ratio with four decimals and a point, as files write it.
    pub fn four_decimals(self) -> Option<String> {
        let units = self.rounded(4)?;
        Some(format!("{}.{:04}", units / 10_000, units % 10_000))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(part: u64, whole: u64) -> Option<String> {
        Share { part, whole }.four_decimals()
    }

    #[test]
    fn a_ratio_of_nothing_is_none() {
        assert_eq!(digits(0, 0), None);
        assert_eq!(digits(5, 0), None);
        assert_eq!(digits(0, 5).as_deref(), Some("0.0000"));
        assert_eq!(digits(5, 5).as_deref(), Some("1.0000"));
    }

    #[test]
    fn a_half_is_rounded_away_from_zero() {
        assert_eq!(digits(1, 20_000).as_deref(), Some("0.0001"));
        assert_eq!(digits(3, 20_000).as_deref(), Some("0.0002"));
        assert_eq!(digits(1, 20_001).as_deref(), Some("0.0000"));
        assert_eq!(digits(1, 32).as_deref(), Some("0.0313"));
        assert_eq!(digits(2, 3).as_deref(), Some("0.6667"));
        assert_eq!(digits(u64::MAX, u64::MAX).as_deref(), Some("1.0000"));
        assert_eq!(digits(3, 2).as_deref(), Some("1.5000"));
    }

    #[test]
    fn what_is_not_recorded_is_an_empty_cell() {
        assert_eq!(Cell::maybe(None::<u64>), Cell::Empty);
        assert_eq!(Cell::text(""), Cell::Empty);
        assert_eq!(Cell::maybe(Some("x")), Cell::Text("x".to_owned()));
        assert_eq!(Cell::from(3usize), Cell::Count(3));
    }

    #[test]
    fn a_cell_is_small_because_sheets_are_large() {
        assert!(size_of::<Cell>() <= 24);
    }

    #[test]
    #[should_panic(expected = "fills its columns")]
    fn a_row_fills_its_columns() {
        Sheet::new("list", &[left("a"), right("b")]).push([Cell::Empty]);
    }
}
