//! feedback.csv.

use crate::domain::code::SessionCode;
use crate::domain::feedback::{BEST, LAST_SLIP, LONGEST, Slip};
use crate::domain::waiver::points_at_a_person;

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::problem::Trouble;
use super::read::Record;
use super::value::whole;
use super::write::{Line, Written};

impl Record for Slip {
    type Key = (SessionCode, u32);
    type Id = ();
    const FILE: File = File::Feedback;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let session = cells.needed_code("session", None, &known.sessions);
        let number = cells.needed("slip", None, whole(1, LAST_SLIP));
        Some((session?.0, number?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let mark = || whole(1, BEST.into());
        let was = |of: fn(&Self) -> Option<u8>| before.as_ref().and_then(of);
        let useful = cells.optional("useful", was(|slip| slip.useful), mark());
        let understood = cells.optional("understood", was(|slip| slip.understood), mark());
        let felt_safe = cells.optional("felt_safe", was(|slip| slip.felt_safe), mark());
        let comment = cells.text("comment", before.as_ref().and_then(|slip| slip.comment.clone()));
        if let Some(comment) = &comment {
            if comment.chars().nth(LONGEST).is_some() {
                cells.tell_unshown("comment", Trouble::TextTooLong { most: LONGEST });
            }
            if points_at_a_person(comment) {
                cells.tell_unshown("comment", Trouble::PersonalComment);
            }
        }
        let (session, number) = key?.clone();
        let slip = Self { session, number, useful, understood, felt_safe, comment };
        if slip.is_empty() && !cells.refused {
            cells.tell("useful", Trouble::Missing);
        }
        Some(slip)
    }
}

impl Written for Slip {
    const FILE: File = File::Feedback;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.session));
        line.shows(Some(self.number));
        self.marks().into_iter().for_each(|mark| line.shows(mark));
        line.text(self.comment.as_deref());
    }
}
