//! Marks about to be written: whether they can stand, the one step that writes them, and what is
//! said of them.

use crate::domain::code::ParticipantCode;
use crate::domain::fact::{MarkFact, ParticipantId, SessionId};
use crate::domain::mark::{Mark, Presence, Room};
use crate::domain::session::{Session, Status};
use crate::store::{Reader, Step, StepKind, Store, StoreError, Writer};

use super::super::clock;
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::globals::Writing;
use super::super::mark_words::{problem, told};
use super::super::roll::expected;
use super::stay;

/// Up to so many participants are named in the journal's line.
const NAMED: usize = 4;

/// One participant's mark, before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Entry {
    /// Their number.
    pub(in crate::cli) id: ParticipantId,
    /// Their code.
    pub(in crate::cli) code: ParticipantCode,
    /// What stands now; `None` for unmarked.
    pub(in crate::cli) before: Option<Mark>,
    /// What is to stand; `None` takes the mark away.
    pub(in crate::cli) after: Option<Mark>,
}

/// Marks of one session that can stand together.
pub(super) struct Marking {
    id: SessionId,
    /// The session as it stands after the marks.
    session: Session,
    own: Option<ParticipantId>,
    entries: Vec<Entry>,
    /// Who is expected at the session.
    expected: Vec<ParticipantId>,
}

impl Marking {
    /// Returns the marks when all of them can stand.
    ///
    /// # Errors
    /// Every mark that cannot, in one go.
    pub(super) fn new(
        id: SessionId,
        session: &Session,
        entries: Vec<Entry>,
        known: &Reader,
        desk: &Desk,
    ) -> Result<Self, Failure> {
        let session = session_after(session, &entries, desk)?;
        check(&session, &entries, desk)?;
        let expected = expected(&session, known)?;
        stay::refuse_outside(&session, &entries, &expected, known, desk)?;
        let own = match &session.participant {
            Some(code) => Some(known.participant(code)?.0),
            None => None,
        };
        Ok(Self { id, session, own, entries, expected })
    }

    /// Writes them in one step, and says whether anything changed.
    pub(super) fn take(&self, store: &mut Store) -> Result<bool, Failure> {
        let step = Step::new(StepKind::Attend);
        let step = step.with("session", &self.session.code).with("marks", self.entries.len());
        // Where they are few, the codes say more than their number.
        let step = match self.entries.len() {
            1..=NAMED => step.with("participants", self.codes()),
            _ => step,
        };
        let done = store.change(step, |tx| {
            tx.put_session(&self.session, self.own)?;
            self.entries.iter().try_for_each(|entry| self.write(tx, entry))
        })?;
        Ok(done.changed)
    }

    fn codes(&self) -> String {
        self.entries.iter().map(|entry| entry.code.as_str()).collect::<Vec<_>>().join(", ")
    }

    fn write(&self, tx: &Writer, entry: &Entry) -> Result<(), StoreError> {
        match entry.after {
            Some(mark) => {
                tx.put_mark(&MarkFact { session: self.id, participant: entry.id, mark }).map(|_| ())
            }
            None => tx.remove_mark(self.id, entry.id),
        }
    }

    /// Says of each participant what the mark is and was.
    pub(super) fn say(&self, writing: Writing, desk: &Desk) {
        let day = desk.tr.weekday_and_day(self.session.date);
        desk.say_done(writing, &desk.tr.attend_session(&self.session.code, &self.session.activity, &day));
        self.entries.iter().for_each(|entry| desk.say(&line(entry, desk)));
    }

    /// Says how many marks were written.
    pub(super) fn say_written(&self, writing: Writing, desk: &Desk) {
        desk.say_done(writing, &desk.tr.roll_written(&self.session.code, self.entries.len()));
    }

    /// Points out who is marked without being enrolled that day: a guest, or a slip of the finger.
    pub(super) fn say_guests(&self, desk: &Desk) {
        let is_there =
            |entry: &&Entry| entry.after.is_some_and(|mark| mark.presence != Presence::NotExpected);
        let guests = self.entries.iter().filter(|entry| !self.expected.contains(&entry.id));
        guests
            .filter(is_there)
            .for_each(|entry| desk.say(&desk.tr.mark_guest(&entry.code, &self.session.cohort)));
    }
}

/// Returns what a mark is and was.
pub(in crate::cli) fn line(entry: &Entry, desk: &Desk) -> String {
    let after = told(entry.after.as_ref(), &desk.tr);
    match entry.before {
        before if before == entry.after => desk.tr.mark_same(&entry.code, &after),
        before => desk.tr.mark_changed(&entry.code, &told(before.as_ref(), &desk.tr), &after),
    }
}

/// Returns the session as it stands after the marks: a mark that cannot stand ahead makes a planned
/// session held, once its day has come.
fn session_after(session: &Session, entries: &[Entry], desk: &Desk) -> Result<Session, Failure> {
    let ahead = entries.iter().all(|entry| entry.after.is_none_or(|mark| mark.is_ahead()));
    if session.status != Status::Planned || ahead {
        return Ok(session.clone());
    }
    if session.date > clock::today() {
        let day = desk.tr.weekday_and_day(session.date);
        return Err(Failure::refused(desk.tr.session_to_come(&session.code, &day)).hint(desk.tr.hint_ahead()));
    }
    Ok(Session { status: Status::Held, ..session.clone() })
}

fn check(session: &Session, entries: &[Entry], desk: &Desk) -> Result<(), Failure> {
    let lines: Vec<String> = entries.iter().filter_map(|entry| trouble(session, entry, desk)).collect();
    if lines.is_empty() { Ok(()) } else { Err(Failure::refused_all(lines)) }
}

/// Returns why a mark cannot stand; nothing when it can.
pub(in crate::cli) fn trouble(session: &Session, entry: &Entry, desk: &Desk) -> Option<String> {
    let mark = entry.after.as_ref()?;
    if session.participant.as_ref().is_some_and(|own| *own != entry.code) {
        return Some(desk.tr.mark_not_theirs(&entry.code, &session.code));
    }
    let room = Room { status: session.status, minutes: session.minutes };
    room.check(mark).err().map(|trouble| problem(&trouble, &entry.code, &session.code, &desk.tr))
}
