//! The rows of the interchange files, as the model keeps them and as an export shows them.

use std::collections::BTreeMap;

use crate::world::World;

/// Files that hold what a report was when it was sent: bytes that the model does not make.
const FROZEN: [&str; 2] = ["submissions.csv", "submission_files.csv"];

/// Rows by file and key; the cells of a row by column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Records {
    rows: BTreeMap<(String, Vec<String>), BTreeMap<String, String>>,
}

/// How many columns are the key of a file.
fn keys(file: &str) -> usize {
    match file {
        "project.csv" => 0,
        "cohorts.csv" | "activities.csv" | "participants.csv" | "sessions.csv" => 1,
        "needs.csv" | "enrolments.csv" => 3,
        _ => 2,
    }
}

impl Records {
    /// Reads the export of a register.
    pub fn read(world: &World) -> Self {
        let mut records = Self::default();
        for (file, text) in world.export() {
            if FROZEN.contains(&file.as_str()) {
                continue;
            }
            let mut lines = text.lines();
            let header: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
            for line in lines {
                let cells: Vec<&str> = line.split(',').collect();
                let key: Vec<_> = cells[..keys(&file)].iter().map(|cell| (*cell).to_owned()).collect();
                let row =
                    header.iter().zip(&cells).map(|(name, cell)| ((*name).to_owned(), (*cell).to_owned()));
                records.rows.insert((file.clone(), key), row.filter(|(_, cell)| !cell.is_empty()).collect());
            }
        }
        records
    }

    /// Returns a cell; empty where nothing is recorded.
    pub fn cell(&self, file: &str, key: &[&str], column: &str) -> &str {
        self.rows.get(&at(file, key)).and_then(|row| row.get(column)).map_or("", String::as_str)
    }

    /// Says whether there is such a row.
    pub fn has(&self, file: &str, key: &[&str]) -> bool {
        self.rows.contains_key(&at(file, key))
    }

    /// Returns the keys of a file's rows.
    pub fn keys(&self, file: &str) -> Vec<Vec<String>> {
        self.rows.keys().filter(|(name, _)| name == file).map(|(_, key)| key.clone()).collect()
    }

    /// Sets cells of a row, which is made where it is missing; an empty cell is not recorded.
    pub fn set(&mut self, file: &str, key: &[&str], cells: &[(&str, &str)]) {
        let row = self.rows.entry(at(file, key)).or_default();
        for (column, cell) in cells {
            match cell.is_empty() {
                true => row.remove(*column),
                false => row.insert((*column).to_owned(), (*cell).to_owned()),
            };
        }
    }

    /// Takes a row out.
    pub fn remove(&mut self, file: &str, key: &[&str]) {
        self.rows.remove(&at(file, key));
    }

    /// Says how other records differ, if they do.
    pub fn differs_from(&self, found: &Self) -> Option<String> {
        let missing = self.rows.iter().find(|(key, row)| found.rows.get(key) != Some(row));
        let surplus = found.rows.iter().find(|(key, row)| self.rows.get(key) != Some(row));
        match (missing, surplus) {
            (None, None) => None,
            (expected, found) => Some(format!("expected {expected:?}\nfound {found:?}")),
        }
    }
}

fn at(file: &str, key: &[&str]) -> (String, Vec<String>) {
    (file.to_owned(), key.iter().map(|part| (*part).to_owned()).collect())
}
