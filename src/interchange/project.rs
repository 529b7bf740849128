//! project.csv: the project's settings, one row without a key.

use crate::domain::project::Project;

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::read::Record;
use super::value::{date, whole, word};
use super::write::{Line, Written};

/// The most participants that a project or a cohort may promise.
pub(super) const MOST_PROMISED: u32 = 1_000_000;

impl Record for Project {
    type Key = ();
    type Id = ();
    const FILE: File = File::Project;

    fn key(_cells: &mut Cells<'_>, _known: &Known) -> Option<()> {
        Some(())
    }

    /// The day of retention has a file of its own.
    fn leans(_cells: &Cells<'_>) -> bool {
        true
    }

    fn read(_key: Option<&()>, before: Option<Self>, cells: &mut Cells<'_>, _known: &Known) -> Option<Self> {
        let before = before.unwrap_or_default();
        let retention = before.retention;
        let project = Self {
            name: cells.text("name", before.name),
            code: cells.text("code", before.code),
            funder: cells.text("funder", before.funder),
            programme: cells.optional("programme", before.programme, word),
            start: cells.optional("start", before.start, date),
            end: cells.optional("end", before.end, date),
            target: cells.optional("target", before.target, whole(0, MOST_PROMISED)),
            retention,
        };
        cells.ordered("end", project.start, project.end);
        Some(project)
    }
}

impl Written for Project {
    const FILE: File = File::Project;

    fn write(&self, line: &mut Line) {
        line.text(self.name.as_deref());
        line.text(self.code.as_deref());
        line.text(self.funder.as_deref());
        line.shows(self.programme);
        line.shows(self.start);
        line.shows(self.end);
        line.shows(self.target);
    }
}
