//! The data dictionary: every column of every file, from one list.
//!
//! A test compares the list with the columns that the sheets really have; the definitions in words are
//! found by file and column. The JSON schemas are made from the same list.

pub mod entry;
mod files;
mod folder;
pub mod schema;
pub mod sheet;

#[cfg(test)]
mod tests;

use crate::domain::vocabulary::{Vocabulary, vocabulary};

pub use entry::{Empty, Entry, Type, Unit};
pub use schema::schema;
pub use sheet::dictionary_sheet;

vocabulary! {
    /// What of ikut has columns.
    Family {
        /// Written or shown by a report.
        Report = "report",
        /// A file of the interchange folder.
        Interchange = "interchange",
    }
}

/// A file with its columns.
#[derive(Debug, Clone, Copy)]
pub struct File {
    /// Which family.
    pub family: Family,
    /// The name, such as `indicators.csv`; a report's sheet is JSON under the same name as well.
    pub name: &'static str,
    /// The columns, in order.
    pub entries: &'static [Entry],
}

const fn file(name: &'static str, entries: &'static [Entry]) -> File {
    File { family: Family::Report, name, entries }
}

/// Every file, those of a report first.
pub const FILES: &[File] = &[
    file("indicators.csv", files::INDICATORS),
    file("attendance.csv", files::ATTENDANCE),
    file("quality.csv", files::QUALITY),
    file("manifest.json", files::MANIFEST),
    file("explanation.csv", files::EXPLANATION),
    file("dictionary.csv", files::DICTIONARY),
    folder::PROJECT,
    folder::RETENTION,
    folder::COHORTS,
    folder::BREAKS,
    folder::ACTIVITIES,
    folder::PARTICIPANTS,
    folder::ENROLMENTS,
    folder::SESSIONS,
    folder::ATTENDANCE,
    folder::OUTCOMES,
    folder::NEEDS,
    folder::REFUSALS,
    folder::LIFE_AREAS,
    folder::SAFE_CONTACTS,
    folder::LESSONS,
    folder::INSTRUMENTS,
    folder::ASSESSMENTS,
    folder::ANSWERS,
    folder::FEEDBACK,
    folder::SUBMISSIONS,
    folder::SUBMISSION_FILES,
    folder::WAIVERS,
];

impl File {
    /// Returns the name without its ending.
    pub fn stem(&self) -> &'static str {
        self.name.split('.').next().unwrap_or(self.name)
    }

    /// Returns the ids under which the definition of a column is looked for, the nearest first.
    pub fn definitions(&self, entry: &Entry) -> [String; 2] {
        let column = entry.column.replace("[]", "").replace('.', "_");
        [format!("{}-{}-{column}", self.family.word(), self.stem()), column]
    }
}
