//! cohorts.csv.

use chrono::{Datelike, NaiveDate};

use crate::domain::code::CohortCode;
use crate::domain::cohort::Cohort;
use crate::domain::week::planned_end;

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::problem::Trouble;
use super::project::MOST_PROMISED;
use super::read::Record;
use super::value::{code, date, whole};
use super::write::{Line, Written};

/// The most weeks of a plan: as many as can be laid out.
const MOST_WEEKS: u32 = 520;

impl Record for Cohort {
    type Key = CohortCode;
    type Id = ();
    const FILE: File = File::Cohorts;

    fn key(cells: &mut Cells<'_>, _known: &Known) -> Option<CohortCode> {
        cells.needed("cohort", None, code)
    }

    fn read(
        key: Option<&CohortCode>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        known: &Known,
    ) -> Option<Self> {
        let before = before.as_ref();
        let start = cells.needed("start", before.map(|was| was.start), date);
        let weeks = cells.needed("weeks", before.map(|was| was.weeks), whole(1, MOST_WEEKS));
        let end = match cells.given("end", before.map(|was| was.end), date) {
            Ok(None) => planned(key, start, weeks, cells, known),
            given => given.unwrap_or(None),
        };
        cells.ordered("end", start, end);
        let target = cells.optional("target", before.and_then(|was| was.target), whole(0, MOST_PROMISED));
        Some(Self {
            code: key?.clone(),
            name: cells.text("name", before.and_then(|was| was.name.clone())),
            start: start?,
            weeks: weeks?,
            end: end?,
            target,
            emphasis: cells.text("emphasis", before.and_then(|was| was.emphasis.clone())),
        })
    }

    fn learn(&self, _id: (), known: &mut Known) {
        known.cohort(&self.code);
    }

    fn refuse(key: &CohortCode, known: &mut Known) {
        known.cohorts.refuse(key.as_str());
    }

    fn lose(known: &mut Known) {
        known.cohorts.lose();
    }
}

/// Returns the Friday of the last programme week, of a plan whose parts are right.
fn planned(
    key: Option<&CohortCode>,
    start: Option<NaiveDate>,
    weeks: Option<u16>,
    cells: &mut Cells<'_>,
    known: &Known,
) -> Option<NaiveDate> {
    let (key, start, weeks) = (key?, start?, weeks?);
    // A year of five digits could be written, but not read again.
    let end = planned_end(start, weeks, known.breaks(key)).ok().filter(|end| end.year() <= 9999);
    if end.is_none() {
        cells.tell("end", Trouble::NoRoomForWeeks { weeks });
    }
    end
}

impl Written for Cohort {
    const FILE: File = File::Cohorts;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.code));
        line.text(self.name.as_deref());
        line.shows(Some(self.start));
        line.shows(Some(self.weeks));
        line.shows(Some(self.end));
        line.shows(self.target);
        line.text(self.emphasis.as_deref());
    }
}
