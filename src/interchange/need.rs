//! needs.csv.

use chrono::NaiveDate;

use crate::domain::code::{NeedCode, ParticipantCode};
use crate::domain::need::Need;

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::read::Record;
use super::value::{code, date, word};
use super::write::{Line, Written};

impl Record for Need {
    type Key = (ParticipantCode, NaiveDate, NeedCode);
    type Id = ();
    const FILE: File = File::Needs;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let participant = cells.needed_code("participant", None, &known.participants);
        let date = cells.needed("date", None, date);
        let need = cells.needed("need", None, code);
        Some((participant?.0, date?, need?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let level = cells.needed("level", before.map(|was| was.level), word);
        let (participant, date, need) = key?.clone();
        Some(Self { participant, date, need, level: level? })
    }
}

impl Written for Need {
    const FILE: File = File::Needs;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.participant));
        line.shows(Some(self.date));
        line.shows(Some(&self.need));
        line.shows(Some(self.level));
    }
}
