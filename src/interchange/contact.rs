//! contacts.csv.

use crate::domain::code::ParticipantCode;
use crate::domain::contact::{Contact, LAST};

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::problem::Trouble;
use super::read::Record;
use super::value::{date, whole, word};
use super::write::{Line, Written};

impl Record for Contact {
    type Key = (ParticipantCode, u32);
    type Id = ();
    const FILE: File = File::Contacts;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let participant = cells.needed_code("participant", None, &known.participants);
        let number = cells.needed("number", None, whole(1, LAST));
        Some((participant?.0, number?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        let was = before.as_ref();
        let purpose = cells.needed("purpose", was.map(|was| was.purpose), word);
        let due = cells.given("due", was.and_then(|was| was.due), date);
        let tried = cells.given("date", was.and_then(|was| was.date), date);
        let way = cells.optional("way", was.and_then(|was| was.way), word);
        let reached = cells.given("reached", was.and_then(|was| was.reached), word);
        let (due, tried, reached) = (due.ok()?, tried.ok()?, reached.ok()?);
        if !cells.keyless {
            match (due, tried, reached) {
                (None, None, None) => cells.tell("due", Trouble::Missing),
                (_, Some(_), None) => cells.tell("reached", Trouble::Missing),
                (_, None, Some(_)) => cells.tell("date", Trouble::Missing),
                _ => (),
            }
        }
        let (participant, number) = key?.clone();
        Some(Self { participant, number, purpose: purpose?, due, date: tried, way, reached })
    }
}

impl Written for Contact {
    const FILE: File = File::Contacts;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.participant));
        line.shows(Some(self.number));
        line.shows(Some(self.purpose));
        line.shows(self.due);
        line.shows(self.date);
        line.shows(self.way);
        line.shows(self.reached);
    }
}
