//! retention.csv: until when the funder may ask for evidence, one row without a key.

use chrono::NaiveDate;

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::read::Record;
use super::value::date;
use super::write::{Line, Written};

/// The last day on which the funder may ask for evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Retention {
    /// The day.
    pub until: Option<NaiveDate>,
}

impl Record for Retention {
    type Key = ();
    type Id = ();
    const FILE: File = File::Retention;

    fn key(_cells: &mut Cells<'_>, _known: &Known) -> Option<()> {
        Some(())
    }

    fn read(_key: Option<&()>, before: Option<Self>, cells: &mut Cells<'_>, _known: &Known) -> Option<Self> {
        Some(Self { until: cells.optional("until", before.and_then(|was| was.until), date) })
    }
}

impl Written for Retention {
    const FILE: File = File::Retention;

    fn write(&self, line: &mut Line) {
        line.shows(self.until);
    }
}
