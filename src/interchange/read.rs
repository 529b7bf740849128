//! The one loop that reads every file.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;
use std::io::{self, Read};

use super::cells::Cells;
use super::cohort_break::CohortBreak;
use super::file::File;
use super::header::Header;
use super::known::Known;
use super::problem::{Problem, Problems, Trouble};
use super::rows::{Next, Row, Rows};

/// A record that a file has one row for.
pub trait Record: Sized {
    /// What tells one row from another.
    type Key: Clone + Eq + Hash;
    /// How the register calls the record where others refer to it.
    type Id: Copy;
    /// The file.
    const FILE: File;

    /// Takes the key from a row; `None` when it is wrong, which is told.
    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key>;

    /// Says whether the row says less than a record holds, although every column is there.
    fn leans(_cells: &Cells<'_>) -> bool {
        false
    }

    /// Takes the record from a row; what the row does not say stays as it was before.
    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        known: &Known,
    ) -> Option<Self>;

    /// Makes the record known to the rows after it.
    fn learn(&self, _id: Self::Id, _known: &mut Known) {}

    /// Makes known that the record was refused.
    fn refuse(_key: &Self::Key, _known: &mut Known) {}

    /// Makes known that the file was not read to its end.
    fn lose(_known: &mut Known) {}
}

/// Reads a file: hands every row without a problem to `keep`, with its line, and tells the rest.
///
/// `before` gives the record that the register holds under a key; it is asked only where a row says
/// less than a record holds. `keep` is called also when something else in the import is wrong
/// already: the caller takes everything back once [`Problems`] are not empty.
///
/// # Errors
/// The input cannot be read, or `before` or `keep` fails.
pub fn read<R: Record, E: From<io::Error>>(
    input: impl Read,
    known: &mut Known,
    problems: &mut Problems,
    mut before: impl FnMut(&R::Key) -> Result<Option<R>, E>,
    mut keep: impl FnMut(&R, u64) -> Result<R::Id, E>,
) -> Result<(), E> {
    let mut rows = Rows::new(input).up_to(R::FILE.longest_row());
    let Some(header) = Header::read(R::FILE, &mut rows, problems)? else {
        R::lose(known);
        return Ok(());
    };
    let mut reading = Reading { header, known, problems, first_lines: HashMap::new() };
    loop {
        match rows.next()? {
            Next::Row => reading.row(&rows.row, &mut before, &mut keep)?,
            Next::Broken(what) => {
                let goes_on = matches!(what, Trouble::NotUtf8 | Trouble::StrayQuote);
                reading.tell(&rows.row, what);
                R::lose(reading.known);
                if !goes_on {
                    return Ok(());
                }
            }
            Next::End => return Ok(()),
        }
    }
}

/// Reads breaks.csv for the ends of cohorts that state none, and tells no problem: that is for the
/// real reading of the file, which comes after the cohorts'.
///
/// # Errors
/// The input cannot be read.
pub fn foresee_breaks(input: impl Read, known: &mut Known) -> io::Result<()> {
    let mut told_later = Problems::default();
    let mut rows = Rows::new(input);
    let Some(header) = Header::read(File::Breaks, &mut rows, &mut told_later)? else { return Ok(()) };
    while rows.next()? != Next::End {
        let mut cells = Cells::new(&header, &rows.row, &mut told_later);
        let key = CohortBreak::key(&mut cells, known);
        if let Some(pause) = CohortBreak::read(key.as_ref(), None, &mut cells, known) {
            pause.learn((), known);
        }
    }
    Ok(())
}

struct Reading<'a, K> {
    header: Header,
    known: &'a mut Known,
    problems: &'a mut Problems,
    /// Lines are narrow, since attendance has a million.
    first_lines: HashMap<K, u32>,
}

impl<K: Clone + Eq + Hash> Reading<'_, K> {
    fn row<R: Record<Key = K>, E>(
        &mut self,
        row: &Row,
        before: &mut impl FnMut(&K) -> Result<Option<R>, E>,
        keep: &mut impl FnMut(&R, u64) -> Result<R::Id, E>,
    ) -> Result<(), E> {
        // Spreadsheets leave rows of empty cells below a table; yet a project may have nothing else.
        let may_be_empty = R::FILE.keys().is_empty() && self.first_lines.is_empty();
        if row.is_blank() && !may_be_empty {
            return Ok(());
        }
        if row.len() != self.header.width {
            self.misshapen::<R>(row);
            return Ok(());
        }
        let mut cells = Cells::new(&self.header, row, self.problems);
        let key = R::key(&mut cells, self.known);
        cells.keyless = key.is_none();
        if let Some(key) = &key {
            first_of_its_key(self.first_lines.entry(key.clone()), &mut cells);
        }
        let leans = !self.header.is_whole() || R::leans(&cells);
        let earlier = match &key {
            Some(key) if leans => before(key)?,
            _ => None,
        };
        let record = R::read(key.as_ref(), earlier, &mut cells, self.known).filter(|_| !cells.refused);
        match (record, key) {
            (Some(record), _) => record.learn(keep(&record, row.line)?, self.known),
            (None, Some(key)) => R::refuse(&key, self.known),
            (None, None) => (),
        }
        Ok(())
    }

    /// Tells a row with too few or too many cells, and refuses its key where it can be seen.
    fn misshapen<R: Record<Key = K>>(&mut self, row: &Row) {
        let mut told_in_one = Problems::default();
        let key = R::key(&mut Cells::new(&self.header, row, &mut told_in_one), self.known);
        match key {
            Some(key) => R::refuse(&key, self.known),
            None => R::lose(self.known),
        }
        self.tell(row, Trouble::FieldCount { found: row.len(), expected: self.header.width });
    }

    fn tell(&mut self, row: &Row, what: Trouble) {
        let (file, line) = (self.header.file, row.line);
        self.problems.add(Problem { file, line, column: None, value: String::new(), what });
    }
}

fn first_of_its_key<K>(entry: Entry<'_, K, u32>, cells: &mut Cells<'_>) {
    match entry {
        Entry::Vacant(free) => {
            free.insert(u32::try_from(cells.row.line).unwrap_or(u32::MAX));
        }
        Entry::Occupied(first) => {
            let first_line = u64::from(*first.get());
            cells.tell_of(cells.header.file.keys().first().copied(), Trouble::Repeated { first_line });
        }
    }
}
