//! safe_contacts.csv.

use crate::domain::code::ParticipantCode;
use crate::domain::safe_contact::{LONGEST, SafeContact};

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::problem::Trouble;
use super::read::Record;
use super::value::word;
use super::write::{Line, Written};

impl Record for SafeContact {
    type Key = ParticipantCode;
    type Id = ();
    const FILE: File = File::SafeContacts;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        Some(cells.needed_code("participant", None, &known.participants)?.0)
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let language = cells.optional("language", before.as_ref().and_then(|was| was.language), word);
        let rule = cells.text("rule", before.and_then(|was| was.rule));
        if rule.as_deref().is_some_and(|rule| rule.chars().nth(LONGEST).is_some()) {
            cells.tell_unshown("rule", Trouble::TextTooLong { most: LONGEST });
        }
        Some(Self { participant: key?.clone(), language, rule })
    }
}

impl Written for SafeContact {
    const FILE: File = File::SafeContacts;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.participant));
        line.shows(self.language);
        line.text(self.rule.as_deref());
    }
}
