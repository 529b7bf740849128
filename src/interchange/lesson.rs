//! lessons.csv.

use crate::domain::code::CohortCode;
use crate::domain::lesson::{LAST, LONGEST, Lesson};

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::read::Record;
use super::value::{date, whole};
use super::write::{Line, Written};

impl Record for Lesson {
    type Key = (CohortCode, u32);
    type Id = ();
    const FILE: File = File::Lessons;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let cohort = cells.needed_code("cohort", None, &known.cohorts);
        let number = cells.needed("number", None, whole(1, LAST));
        Some((cohort?.0, number?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let date = cells.needed("date", before.as_ref().map(|was| was.date), date);
        let text = cells.needed_text("text", before.map(|was| was.text), LONGEST);
        let (cohort, number) = key?.clone();
        Some(Self { cohort, number, date: date?, text: text? })
    }
}

impl Written for Lesson {
    const FILE: File = File::Lessons;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.cohort));
        line.shows(Some(self.number));
        line.shows(Some(self.date));
        line.text(Some(&self.text));
    }
}
