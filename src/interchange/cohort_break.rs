//! breaks.csv.

use chrono::NaiveDate;

use crate::domain::code::CohortCode;
use crate::domain::cohort::Break;

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::read::Record;
use super::value::date;
use super::write::{Line, Written};

/// A break, and the cohort that takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CohortBreak {
    /// Whose break.
    pub cohort: CohortCode,
    /// When, and why.
    pub pause: Break,
}

impl Record for CohortBreak {
    type Key = (CohortCode, NaiveDate);
    type Id = ();
    const FILE: File = File::Breaks;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let cohort = cells.needed_code("cohort", None, &known.cohorts);
        let from = cells.needed("from", None, date);
        Some((cohort?.0, from?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let before = before.map(|was| was.pause);
        let to = cells.needed("to", before.as_ref().map(|was| was.to), date);
        cells.ordered("to", key.map(|(_, from)| *from), to);
        let reason = cells.text("reason", before.and_then(|was| was.reason));
        let (cohort, from) = key?.clone();
        Some(Self { cohort, pause: Break { from, to: to?, reason } })
    }

    fn learn(&self, _id: (), known: &mut Known) {
        known.pause(&self.cohort, self.pause.clone());
    }
}

impl Written for CohortBreak {
    const FILE: File = File::Breaks;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.cohort));
        line.shows(Some(self.pause.from));
        line.shows(Some(self.pause.to));
        line.text(self.pause.reason.as_deref());
    }
}
