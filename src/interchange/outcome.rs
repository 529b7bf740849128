//! outcomes.csv.

use crate::domain::code::ParticipantCode;
use crate::domain::outcome::{Outcome, Point};

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::read::Record;
use super::value::{date, word};
use super::write::{Line, Written};

impl Record for Outcome {
    type Key = (ParticipantCode, Point);
    type Id = ();
    const FILE: File = File::Outcomes;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let participant = cells.needed_code("participant", None, &known.participants);
        let point = cells.needed("point", None, word);
        Some((participant?.0, point?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let was = before.as_ref();
        let date = cells.optional("date", was.and_then(|was| was.date), date);
        let labour_status = cells.optional("labour_status", was.and_then(|was| was.labour_status), word);
        let in_education = cells.optional("in_education", was.and_then(|was| was.in_education), word);
        let job_searching = cells.optional("job_searching", was.and_then(|was| was.job_searching), word);
        let qualification = cells.optional("qualification", was.and_then(|was| was.qualification), word);
        let improved = cells.optional("improved", was.and_then(|was| was.improved), word);
        let source = cells.optional("source", was.and_then(|was| was.source), word);
        let (participant, point) = key?.clone();
        Some(Self {
            participant,
            point,
            date,
            labour_status,
            in_education,
            job_searching,
            qualification,
            improved,
            source,
        })
    }
}

impl Written for Outcome {
    const FILE: File = File::Outcomes;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.participant));
        line.shows(Some(self.point));
        line.shows(self.date);
        line.shows(self.labour_status);
        line.shows(self.in_education);
        line.shows(self.job_searching);
        line.shows(self.qualification);
        line.shows(self.improved);
        line.shows(self.source);
    }
}
