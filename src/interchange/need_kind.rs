//! need_kinds.csv.

use crate::domain::code::NeedCode;
use crate::domain::need::NeedKind;

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::read::Record;
use super::value::{code, word};
use super::write::{Line, Written};

impl Record for NeedKind {
    type Key = NeedCode;
    type Id = ();
    const FILE: File = File::NeedKinds;

    fn key(cells: &mut Cells<'_>, _known: &Known) -> Option<NeedCode> {
        cells.needed("need", None, code)
    }

    fn read(
        key: Option<&NeedCode>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let was = before.as_ref();
        let retired = cells.needed("retired", was.map(|was| was.retired), word);
        Some(Self {
            need: key?.clone(),
            name_en: cells.text("name_en", was.and_then(|was| was.name_en.clone())),
            name_fi: cells.text("name_fi", was.and_then(|was| was.name_fi.clone())),
            name_sv: cells.text("name_sv", was.and_then(|was| was.name_sv.clone())),
            retired: retired?,
        })
    }
}

impl Written for NeedKind {
    const FILE: File = File::NeedKinds;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.need));
        line.text(self.name_en.as_deref());
        line.text(self.name_fi.as_deref());
        line.text(self.name_sv.as_deref());
        line.shows(Some(self.retired));
    }
}
