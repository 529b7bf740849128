//! enrolments.csv.

use chrono::NaiveDate;

use crate::domain::code::{CohortCode, ParticipantCode};
use crate::domain::enrolment::Enrolment;

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::problem::Trouble;
use super::read::Record;
use super::value::{date, word};
use super::write::{Line, Written};

impl Record for Enrolment {
    type Key = (ParticipantCode, CohortCode, NaiveDate);
    type Id = ();
    const FILE: File = File::Enrolments;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let participant = cells.needed_code("participant", None, &known.participants);
        let cohort = cells.needed_code("cohort", None, &known.cohorts);
        let from = cells.needed("from", None, date);
        Some((participant?.0, cohort?.0, from?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let was = before.as_ref();
        let to = cells.given("to", was.and_then(|was| was.to), date);
        let mode = cells.needed("mode", was.map(|was| was.mode), word);
        let exit = cells.optional("exit", was.and_then(|was| was.exit), word);
        cells.ordered("to", key.map(|key| key.2), to.unwrap_or(None));
        if exit.is_some() && to == Ok(None) && !cells.may_stand_elsewhere("to") {
            cells.tell("exit", Trouble::ExitWithoutEnd);
        }
        let (participant, cohort, from) = key?.clone();
        Some(Self { participant, cohort, from, to: to.ok()?, mode: mode?, exit })
    }
}

impl Written for Enrolment {
    const FILE: File = File::Enrolments;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.participant));
        line.shows(Some(&self.cohort));
        line.shows(Some(self.from));
        line.shows(self.to);
        line.shows(Some(self.mode));
        line.shows(self.exit);
    }
}
