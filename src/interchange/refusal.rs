//! refusals.csv.

use crate::domain::code::ParticipantCode;
use crate::domain::refusal::{Question, Refusal};

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::read::Record;
use super::value::{date, word};
use super::write::{Line, Written};

impl Record for Refusal {
    type Key = (ParticipantCode, Question);
    type Id = ();
    const FILE: File = File::Refusals;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let participant = cells.needed_code("participant", None, &known.participants);
        let question = cells.needed("question", None, word);
        Some((participant?.0, question?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let date = cells.needed("date", before.map(|was| was.date), date);
        let (participant, question) = key?.clone();
        Some(Self { participant, question, date: date? })
    }
}

impl Written for Refusal {
    const FILE: File = File::Refusals;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.participant));
        line.shows(Some(self.question));
        line.shows(Some(self.date));
    }
}
