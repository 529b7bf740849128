//! The rows of the interchange files, as the model keeps them and as an export shows them.

use std::collections::BTreeMap;

use crate::world::World;

/// Where a row stands: its file, and the cells of its key.
pub type Place = (String, Vec<String>);

/// The cells of a row by column, without its key; an empty cell is not there.
pub type Row = BTreeMap<String, String>;

/// The columns that are the key of a file; a file without any has one row at most.
const KEYS: [(&str, &[&str]); 27] = [
    ("project.csv", &[]),
    ("retention.csv", &[]),
    ("cohorts.csv", &["cohort"]),
    ("breaks.csv", &["cohort", "from"]),
    ("lessons.csv", &["cohort", "number"]),
    ("activities.csv", &["activity"]),
    ("participants.csv", &["participant"]),
    ("enrolments.csv", &["participant", "cohort", "from"]),
    ("sessions.csv", &["session"]),
    ("attendance.csv", &["session", "participant"]),
    ("feedback.csv", &["session", "slip"]),
    ("outcomes.csv", &["participant", "point"]),
    ("needs.csv", &["participant", "date", "need"]),
    ("need_kinds.csv", &["need"]),
    ("goals.csv", &["participant", "number"]),
    ("goal_steps.csv", &["participant", "goal", "number"]),
    ("goal_sessions.csv", &["participant", "goal", "session"]),
    ("notes.csv", &["participant", "number"]),
    ("contacts.csv", &["participant", "number"]),
    ("referrals.csv", &["participant", "number"]),
    ("life_areas.csv", &["participant", "date", "area"]),
    ("refusals.csv", &["participant", "question"]),
    ("safe_contacts.csv", &["participant"]),
    ("waivers.csv", &["rule", "subject"]),
    ("instruments.csv", &["instrument", "version"]),
    ("assessments.csv", &["participant", "instrument", "date"]),
    ("answers.csv", &["participant", "instrument", "date", "item"]),
];

/// What was sent is kept in two files more.
const SENT: [(&str, &[&str]); 2] =
    [("submissions.csv", &["submission"]), ("submission_files.csv", &["submission", "file"])];

/// Columns that are in no file: a list shows them.
const HIDDEN: [&str; 2] = ["private", "cancelled_for"];

/// Returns the columns that are the key of a file.
pub fn key_of(file: &str) -> &'static [&'static str] {
    let found = KEYS.iter().chain(&SENT).find(|(name, _)| *name == file);
    found.unwrap_or_else(|| panic!("the model does not know the key of {file}")).1
}

/// All rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Records {
    rows: BTreeMap<Place, Row>,
}

impl Records {
    /// Reads the export of a register.
    pub fn read(world: &World) -> Self {
        Self::of(&world.export())
    }

    /// Reads files.
    pub fn of(files: &[(String, String)]) -> Self {
        let mut records = Self::default();
        for (file, text) in files {
            let keys = key_of(file).len();
            let mut lines = csv::Reader::from_reader(text.as_bytes());
            let header = lines.headers().expect("a header").clone();
            for line in lines.records() {
                let line = line.expect("a line");
                let key = line.iter().take(keys).map(str::to_owned).collect();
                let cells = header.iter().zip(&line).skip(keys).filter(|(_, cell)| !cell.is_empty());
                let row = cells.map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect();
                records.rows.insert((file.clone(), key), row);
            }
        }
        records
    }

    /// Returns every row with its place.
    pub fn all(&self) -> impl Iterator<Item = (&Place, &Row)> {
        self.rows.iter()
    }

    /// Returns the row at a place.
    pub fn at(&self, place: &Place) -> Option<&Row> {
        self.rows.get(place)
    }

    /// Puts a row at a place, or takes it away.
    pub fn put(&mut self, place: &Place, row: Option<&Row>) {
        match row {
            Some(row) => self.rows.insert(place.clone(), row.clone()),
            None => self.rows.remove(place),
        };
    }

    /// Returns a cell; empty where nothing is recorded.
    pub fn cell(&self, file: &str, key: &[&str], column: &str) -> &str {
        self.rows.get(&place(file, key)).and_then(|row| row.get(column)).map_or("", String::as_str)
    }

    /// Says whether there is such a row.
    pub fn has(&self, file: &str, key: &[&str]) -> bool {
        self.rows.contains_key(&place(file, key))
    }

    /// Returns the keys of a file's rows.
    pub fn keys(&self, file: &str) -> Vec<Vec<String>> {
        self.rows.keys().filter(|(name, _)| name == file).map(|(_, key)| key.clone()).collect()
    }

    /// Returns the keys of a file's rows that begin with these cells.
    pub fn keys_under(&self, file: &str, first: &[&str]) -> Vec<Vec<String>> {
        let mut keys = self.keys(file);
        keys.retain(|key| key.iter().zip(first).all(|(cell, wanted)| cell == wanted));
        keys
    }

    /// Returns the number for a new row under these cells: the one after the last.
    pub fn next(&self, file: &str, first: &[&str]) -> String {
        let numbers = self.keys_under(file, first).into_iter().map(|key| key[first.len()].parse::<u32>());
        (numbers.map(|number| number.expect("a number")).max().unwrap_or(0) + 1).to_string()
    }

    /// Sets cells of a row, which is made where it is missing; an empty cell is not recorded.
    pub fn set(&mut self, file: &str, key: &[&str], cells: &[(&str, &str)]) {
        let row = self.rows.entry(place(file, key)).or_default();
        for (column, cell) in cells {
            match cell.is_empty() {
                true => row.remove(*column),
                false => row.insert((*column).to_owned(), (*cell).to_owned()),
            };
        }
    }

    /// Adds a row; refused where there is one.
    pub fn add(&mut self, file: &str, key: &[&str], cells: &[(&str, &str)]) -> Option<()> {
        (!self.has(file, key)).then(|| self.set(file, key, cells))
    }

    /// Changes a row; refused where there is none.
    pub fn edit(&mut self, file: &str, key: &[&str], cells: &[(&str, &str)]) -> Option<()> {
        self.known(file, key)?;
        self.set(file, key, cells);
        Some(())
    }

    /// Refuses where there is no such row.
    pub fn known(&self, file: &str, key: &[&str]) -> Option<()> {
        self.has(file, key).then_some(())
    }

    /// Takes a row out.
    pub fn remove(&mut self, file: &str, key: &[&str]) {
        self.rows.remove(&place(file, key));
    }

    /// Takes a row out; refused where there is none.
    pub fn take(&mut self, file: &str, key: &[&str]) -> Option<()> {
        self.rows.remove(&place(file, key)).map(drop)
    }

    /// Takes out every row that a test picks.
    pub fn remove_all(&mut self, mut picked: impl FnMut(&Place, &Row) -> bool) {
        self.rows.retain(|place, row| !picked(place, row));
    }

    /// Returns what an export shows of the rows: no private note.
    pub fn shown(&self) -> Self {
        let mut shown = self.clone();
        shown.remove_all(|_, row| row.get("private").is_some_and(|private| private == "yes"));
        for row in shown.rows.values_mut() {
            HIDDEN.iter().for_each(|column| drop(row.remove(*column)));
        }
        shown
    }

    /// Returns one file's rows with some columns only.
    pub fn only(&self, file: &str, columns: &[&str]) -> Self {
        let rows = self.rows.iter().filter(|((name, _), _)| name == file).map(|(place, row)| {
            let cells = row.iter().filter(|(column, _)| columns.contains(&column.as_str()));
            (place.clone(), cells.map(|(column, cell)| (column.clone(), cell.clone())).collect())
        });
        Self { rows: rows.collect() }
    }

    /// Says how other records differ, if they do.
    pub fn differs_from(&self, found: &Self) -> Option<String> {
        let missing: Vec<_> = self.rows.iter().filter(|(at, row)| found.rows.get(*at) != Some(row)).collect();
        let surplus: Vec<_> = found.rows.iter().filter(|(at, row)| self.rows.get(*at) != Some(row)).collect();
        match missing.is_empty() && surplus.is_empty() {
            true => None,
            false => Some(format!("expected {missing:?}\nfound {surplus:?}")),
        }
    }
}

/// Returns the place of a row.
pub fn place(file: &str, key: &[&str]) -> Place {
    (file.to_owned(), key.iter().map(|part| (*part).to_owned()).collect())
}
