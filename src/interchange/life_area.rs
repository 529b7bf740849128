//! life_areas.csv.

use chrono::NaiveDate;

use crate::domain::code::ParticipantCode;
use crate::domain::life_area::{AreaLevel, LifeArea};

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::read::Record;
use super::value::{date, word};
use super::write::{Line, Written};

impl Record for AreaLevel {
    type Key = (ParticipantCode, NaiveDate, LifeArea);
    type Id = ();
    const FILE: File = File::LifeAreas;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let participant = cells.needed_code("participant", None, &known.participants);
        let date = cells.needed("date", None, date);
        let area = cells.needed("area", None, word);
        Some((participant?.0, date?, area?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let level = cells.needed("level", before.map(|was| was.level), word);
        let (participant, date, area) = key?.clone();
        Some(Self { participant, date, area, level: level? })
    }
}

impl Written for AreaLevel {
    const FILE: File = File::LifeAreas;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.participant));
        line.shows(Some(self.date));
        line.shows(Some(self.area));
        line.shows(Some(self.level));
    }
}
