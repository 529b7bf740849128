//! The first line: which column stands where.

use std::io::{self, Read};

use crate::domain::nearest::nearest;

use super::file::File;
use super::problem::{Problem, Problems, Trouble, shown};
use super::rows::{Next, Row, Rows};

/// Where each column of a file stands.
pub(super) struct Header {
    pub(super) file: File,
    /// By place in [`File::columns`].
    places: Vec<Option<usize>>,
    /// How many cells a row has.
    pub(super) width: usize,
}

impl Header {
    /// Reads the first line; `None` when it is broken, with all its problems told.
    pub(super) fn read<R: Read>(
        file: File,
        rows: &mut Rows<R>,
        problems: &mut Problems,
    ) -> io::Result<Option<Self>> {
        let found = match rows.next()? {
            Next::Row => Self::check(file, &rows.row),
            Next::End => Err(vec![at_top(file, rows.row.line, None, "", Trouble::EmptyFile)]),
            Next::Broken(Trouble::TooLong | Trouble::NotText) => Err(vec![not_text(file, rows.row.line)]),
            Next::Broken(trouble) => Err(vec![at_top(file, rows.row.line, None, "", trouble)]),
        };
        Ok(found.map_err(|told| told.into_iter().for_each(|problem| problems.add(problem))).ok())
    }

    fn check(file: File, row: &Row) -> Result<Self, Vec<Problem>> {
        let names: Vec<_> = (0..row.len()).map(|at| row.cell(at).trim()).collect();
        if names.iter().any(|name| name.contains(char::is_control)) {
            return Err(vec![not_text(file, row.line)]);
        }
        let columns = file.columns();
        if !names.iter().any(|name| columns.contains(name)) {
            return Err(vec![at_top(file, row.line, None, "", Trouble::NoHeader)]);
        }
        let told = told(file, row.line, &names);
        if !told.is_empty() {
            return Err(told);
        }
        let places = columns.iter().map(|column| names.iter().position(|name| name == column)).collect();
        Ok(Self { file, places, width: names.len() })
    }

    /// Returns where a column stands; `None` when the file does not have it.
    pub(super) fn place(&self, column: &'static str) -> Option<usize> {
        let at = self.file.columns().iter().position(|known| *known == column);
        self.places[at.expect("readers name columns of their file")]
    }

    /// Says whether every column is there.
    pub(super) fn is_whole(&self) -> bool {
        self.places.iter().all(Option::is_some)
    }
}

fn told(file: File, line: u64, names: &[&str]) -> Vec<Problem> {
    let columns = file.columns();
    let mut told = Vec::new();
    for (at, name) in names.iter().enumerate() {
        match columns.iter().find(|column| *column == name) {
            Some(column) if names[..at].contains(name) => {
                told.push(at_top(file, line, Some(column), name, Trouble::DuplicateColumn));
            }
            Some(_) => (),
            None => {
                let near = nearest(name, columns.iter().copied());
                told.push(at_top(file, line, None, name, Trouble::UnknownColumn { near }));
            }
        }
    }
    let missing = file.keys().iter().filter(|key| !names.contains(key));
    told.extend(missing.map(|key| at_top(file, line, Some(key), "", Trouble::MissingColumn)));
    told
}

fn not_text(file: File, line: u64) -> Problem {
    at_top(file, line, None, "", Trouble::NotText)
}

fn at_top(file: File, line: u64, column: Option<&'static str>, value: &str, what: Trouble) -> Problem {
    Problem { file, line, column, value: shown(value), what }
}
