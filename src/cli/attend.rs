//! `ikut attend`: marks in one line.

use clap::Args;

use crate::domain::code::{ParticipantCode, SessionCode};
use crate::domain::fact::{MarkFact, ParticipantId, SessionId};
use crate::domain::mark::{Mark, Presence, Room};
use crate::domain::mark_line::{self, MarkLineError};
use crate::domain::session::{Session, Status};
use crate::domain::vocabulary::Vocabulary;
use crate::store::{Reader, Step, StepKind, StoreError, Writer};

use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::mark_words::{problem, told};
use super::roll::{expected, unmarked};
use super::value::brief;

/// Mark attendance at a session
///
/// Marks: p present, l15 fifteen minutes late, e20 left twenty minutes early, l10e20 both, a absent
/// without notice, n told in advance, f told afterwards, x not expected; each with :REASON behind
/// it where there is one. A code alone means present, and - takes a mark away. Only who is named
/// changes.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The session's code
    #[arg(value_name = "SESSION")]
    session: SessionCode,
    /// A participant with a mark, such as P-02=l15 or P-03=n:health
    #[arg(value_name = "MARK", required_unless_present = "rest")]
    marks: Vec<String>,
    /// The mark of everyone expected who is not marked yet and not named
    #[arg(long, value_name = "MARK")]
    rest: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// One participant's mark, before and after.
struct Entry {
    id: ParticipantId,
    code: ParticipantCode,
    before: Option<Mark>,
    /// `None` takes the mark away.
    after: Option<Mark>,
}

/// Marks attendance.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(arguments.writing)?;
    let (id, session) = store.read().session(&arguments.session)?;
    let entries = arguments.entries(id, &session, &store.read(), desk)?;
    let after = session_after(&session, &entries, desk)?;
    check(&after, &entries, desk)?;
    let own = own_participant(&after, &store.read())?;
    let step = Step::new(StepKind::Attend).with("session", &after.code).with("marks", entries.len());
    let done = store.change(step, |tx| {
        tx.put_session(&after, own)?;
        entries.iter().try_for_each(|entry| write(tx, id, entry))
    })?;
    let day = desk.tr.weekday_and_day(after.date);
    desk.say_done(arguments.writing, &desk.tr.attend_session(&after.code, &after.activity, &day));
    entries.iter().for_each(|entry| desk.say(&line(entry, desk)));
    for entry in guests(&entries, &after, &store.read())? {
        desk.say(&desk.tr.mark_guest(&entry.code, &after.cohort));
    }
    if !done.changed {
        desk.say(&desk.tr.nothing_changed());
    }
    Ok(())
}

fn write(tx: &Writer, session: SessionId, entry: &Entry) -> Result<(), StoreError> {
    match entry.after {
        Some(mark) => tx.put_mark(&MarkFact { session, participant: entry.id, mark }).map(|_| ()),
        None => tx.remove_mark(session, entry.id),
    }
}

/// Returns who is marked without being enrolled that day: a guest, or a slip of the finger.
fn guests<'a>(entries: &'a [Entry], session: &Session, known: &Reader) -> Result<Vec<&'a Entry>, Failure> {
    let expected = expected(session, known)?;
    let is_there = |entry: &&Entry| entry.after.is_some_and(|mark| mark.presence != Presence::NotExpected);
    Ok(entries.iter().filter(is_there).filter(|entry| !expected.contains(&entry.id)).collect())
}

fn line(entry: &Entry, desk: &Desk) -> String {
    let after = told(entry.after.as_ref(), &desk.tr);
    match entry.before {
        before if before == entry.after => desk.tr.mark_same(&entry.code, &after),
        before => desk.tr.mark_changed(&entry.code, &told(before.as_ref(), &desk.tr), &after),
    }
}

fn own_participant(session: &Session, known: &Reader) -> Result<Option<ParticipantId>, Failure> {
    match &session.participant {
        Some(code) => Ok(Some(known.participant(code)?.0)),
        None => Ok(None),
    }
}

impl Arguments {
    fn entries(
        &self,
        id: SessionId,
        session: &Session,
        known: &Reader,
        desk: &Desk,
    ) -> Result<Vec<Entry>, Failure> {
        let mut entries: Vec<Entry> = Vec::new();
        for text in &self.marks {
            let (code, mark) = named(text, desk)?;
            if entries.iter().any(|entry| entry.code == code) {
                return Err(Failure::refused(desk.tr.named_twice(&code)));
            }
            let participant = known.participant(&code)?.0;
            entries.push(Entry {
                id: participant,
                before: known.find_mark(id, participant)?,
                code,
                after: mark,
            });
        }
        if let Some(rest) = &self.rest {
            let mark = mark_line::parse(rest).map_err(|error| not_a_mark(&error, desk))?;
            let mut rest = unmarked(id, session, known)?;
            rest.retain(|(participant, _)| entries.iter().all(|entry| entry.id != *participant));
            entries.extend(rest.into_iter().map(|(id, code)| Entry {
                id,
                code,
                before: None,
                after: Some(mark),
            }));
        }
        entries.sort_by(|one, other| one.code.cmp(&other.code));
        Ok(entries)
    }
}

/// Reads `P-02=l15`; a code alone means present, and `-` no mark.
fn named(text: &str, desk: &Desk) -> Result<(ParticipantCode, Option<Mark>), Failure> {
    let (code, mark) = text.split_once('=').unwrap_or((text, "p"));
    if code.is_empty() || mark.is_empty() {
        return Err(Failure::refused(desk.tr.not_a_mark(&brief(text))).hint(desk.tr.hint_marks()));
    }
    let not_a_code = || Failure::refused(desk.tr.not_a_code(&brief(code)));
    let code = code.parse().map_err(|_| not_a_code().hint(desk.tr.hint_list("ikut participant list")))?;
    if mark == "-" {
        return Ok((code, None));
    }
    let mark = mark_line::parse(mark).map_err(|error| not_a_mark(&error, desk))?;
    Ok((code, Some(mark)))
}

fn not_a_mark(error: &MarkLineError, desk: &Desk) -> Failure {
    match error {
        MarkLineError::NotAMark { value } => {
            Failure::refused(desk.tr.not_a_mark(&brief(value))).hint(desk.tr.hint_marks())
        }
        MarkLineError::Minutes { value } => {
            Failure::refused(desk.tr.not_minutes(&brief(value))).hint(desk.tr.hint_marks())
        }
        MarkLineError::Reason(unknown) => {
            let failure = Failure::refused(desk.tr.not_a_reason(&brief(&unknown.value)));
            let near = unknown.near().map(|near| desk.tr.hint_near(near));
            let failure = near.into_iter().fold(failure, Failure::hint);
            failure.hint(desk.tr.hint_allowed(&crate::domain::mark::Reason::WORDS.join(", ")))
        }
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
    let room = Room { status: session.status, minutes: session.minutes };
    let mut lines = Vec::new();
    for (entry, mark) in entries.iter().filter_map(|entry| Some((entry, entry.after.as_ref()?))) {
        if session.participant.as_ref().is_some_and(|own| *own != entry.code) {
            lines.push(desk.tr.mark_not_theirs(&entry.code, &session.code));
        } else if let Err(trouble) = room.check(mark) {
            lines.push(problem(&trouble, &entry.code, &session.code, &desk.tr));
        }
    }
    if lines.is_empty() { Ok(()) } else { Err(Failure::refused_all(lines)) }
}
