//! waivers.csv.

use crate::domain::check::Rule;
use crate::domain::code::Subject;
use crate::domain::waiver::{Waiver, WaiverProblem};

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::problem::Trouble;
use super::read::Record;
use super::value::{code, date, word};
use super::write::{Line, Written};

impl Record for Waiver {
    type Key = (Rule, Subject);
    type Id = ();
    const FILE: File = File::Waivers;

    fn key(cells: &mut Cells<'_>, _known: &Known) -> Option<Self::Key> {
        let rule = cells.needed("rule", None, word);
        let subject = cells.needed("subject", None, code);
        Some((rule?, subject?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let why = cells.untouched("why", before.as_ref().map(|was| was.why.clone())).unwrap_or_default();
        let until = cells.optional("until", before.and_then(|was| was.until), date);
        let (rule, subject) = key?.clone();
        let waiver = Self { rule, subject, why, until };
        match waiver.check() {
            Ok(()) => return Some(waiver),
            Err(WaiverProblem::NoReason) => cells.tell("why", Trouble::Missing),
            // Without its column, so that the text does not go along.
            Err(WaiverProblem::Personal) => cells.tell_of(None, Trouble::Personal),
            Err(WaiverProblem::Blocks) => cells.tell("rule", Trouble::Blocks),
        }
        None
    }
}

impl Written for Waiver {
    const FILE: File = File::Waivers;

    fn write(&self, line: &mut Line) {
        line.shows(Some(self.rule));
        line.shows(Some(&self.subject));
        line.text(Some(&self.why));
        line.shows(self.until);
    }
}
