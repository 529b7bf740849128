//! instruments.csv.

use crate::domain::code::InstrumentCode;
use crate::domain::instrument::{KeptInstrument, LAST_VERSION};

use super::cells::Cells;
use super::file::File;
use super::known::{Known, version_key};
use super::problem::Trouble;
use super::questionnaire::questionnaire;
use super::read::Record;
use super::value::{code, whole};
use super::write::{Line, Written};

impl Record for KeptInstrument {
    type Key = (InstrumentCode, u32);
    type Id = ();
    const FILE: File = File::Instruments;

    fn key(cells: &mut Cells<'_>, _known: &Known) -> Option<Self::Key> {
        let instrument = cells.needed("instrument", None, code);
        let version = cells.needed("version", None, whole(1, LAST_VERSION));
        Some((instrument?, version?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let content = cells.text("content", before.map(|was| was.content));
        if content.is_none() && !cells.may_stand_elsewhere("content") {
            cells.tell_unshown("content", Trouble::Missing);
        }
        let ((instrument, version), content) = (key?.clone(), content?);
        let line = match questionnaire(&content) {
            Ok(read) if read.code == instrument && read.version == version => None,
            Ok(_) => Some(1),
            Err(slips) => Some(slips.first().map_or(1, |slip| slip.line)),
        };
        if let Some(line) = line {
            cells.tell_unshown("content", Trouble::NotAnInstrument { line });
        }
        Some(Self { instrument, version, content })
    }

    fn learn(&self, _id: (), known: &mut Known) {
        if let Ok(instrument) = questionnaire(&self.content) {
            known.instrument(instrument);
        }
    }

    fn refuse((code, version): &Self::Key, known: &mut Known) {
        known.instruments.refuse(&version_key(code.as_str(), *version));
    }

    fn lose(known: &mut Known) {
        known.instruments.lose();
    }
}

impl Written for KeptInstrument {
    const FILE: File = File::Instruments;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.instrument));
        line.shows(Some(self.version));
        line.text(Some(&self.content));
    }
}
