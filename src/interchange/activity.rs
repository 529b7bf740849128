//! activities.csv.

use crate::domain::activity::{Activity, Kind};
use crate::domain::code::ActivityCode;
use crate::domain::session::LONGEST;

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::problem::Trouble;
use super::read::Record;
use super::value::{code, whole, word};
use super::write::{Line, Written};

impl Record for Activity {
    type Key = ActivityCode;
    type Id = ();
    const FILE: File = File::Activities;

    fn key(cells: &mut Cells<'_>, _known: &Known) -> Option<ActivityCode> {
        cells.needed("activity", None, code)
    }

    fn read(
        key: Option<&ActivityCode>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        known: &Known,
    ) -> Option<Self> {
        let before = before.as_ref();
        let kind = cells.needed("kind", before.map(|was| was.kind), word::<Kind>);
        let is = key.and_then(|key| known.activities.entry(key.as_str()));
        if let Some((is, _)) = is.zip(kind).filter(|(is, kind)| is != kind) {
            cells.tell("kind", Trouble::KindFixed { is });
        }
        let minutes = whole(1, LONGEST.into());
        let minutes = cells.optional("minutes", before.and_then(|was| was.minutes), minutes);
        let counted = cells.needed("counted", before.map(|was| was.counted), word);
        Some(Self {
            code: key?.clone(),
            name_en: cells.text("name_en", before.and_then(|was| was.name_en.clone())),
            name_fi: cells.text("name_fi", before.and_then(|was| was.name_fi.clone())),
            name_sv: cells.text("name_sv", before.and_then(|was| was.name_sv.clone())),
            kind: kind?,
            provider: cells.text("provider", before.and_then(|was| was.provider.clone())),
            minutes,
            counted: counted?,
        })
    }

    fn learn(&self, _id: (), known: &mut Known) {
        known.activity(&self.code, self.kind);
    }

    fn refuse(key: &ActivityCode, known: &mut Known) {
        known.activities.refuse(key.as_str());
    }

    fn lose(known: &mut Known) {
        known.activities.lose();
    }
}

impl Written for Activity {
    const FILE: File = File::Activities;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.code));
        line.text(self.name_en.as_deref());
        line.text(self.name_fi.as_deref());
        line.text(self.name_sv.as_deref());
        line.shows(Some(self.kind));
        line.text(self.provider.as_deref());
        line.shows(self.minutes);
        line.shows(Some(self.counted));
    }
}
