//! notes.csv: the notes that are not private. A private one is in no file, so that no row can say so.

use crate::domain::code::ParticipantCode;
use crate::domain::note::{LAST, LONGEST, Note};
use crate::domain::vocabulary::YesNo;

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::read::Record;
use super::value::{code, date, whole, word};
use super::write::{Line, Written};

impl Record for Note {
    type Key = (ParticipantCode, u32);
    type Id = ();
    const FILE: File = File::Notes;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let participant = cells.needed_code("participant", None, &known.participants);
        let number = cells.needed("number", None, whole(1, LAST));
        Some((participant?.0, number?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        known: &Known,
    ) -> Option<Self> {
        let was = before.as_ref();
        let day = cells.needed("date", was.map(|was| was.date), date);
        let kind = cells.needed("kind", was.map(|was| was.kind), word);
        let session = cells.optional("session", was.and_then(|was| was.session.clone()), code);
        if let Some(session) = &session {
            let own = key.and_then(|(participant, _)| known.participants.entry(participant.as_str()));
            cells.session_of("session", session, own, known);
        }
        let text = cells.needed_text("text", before.map(|was| was.text), LONGEST);
        let (participant, number) = key?.clone();
        let private = YesNo::No;
        Some(Self { participant, number, date: day?, kind: kind?, private, session, text: text? })
    }
}

impl Written for Note {
    const FILE: File = File::Notes;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.participant));
        line.shows(Some(self.number));
        line.shows(Some(self.date));
        line.shows(Some(self.kind));
        line.shows(self.session.as_ref());
        line.text(Some(&self.text));
    }
}
