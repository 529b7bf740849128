//! Writing notes.

use crate::domain::code::{ParticipantCode, SessionCode};
use crate::domain::fact::SessionId;
use crate::domain::note::{LONGEST, Note, NoteKind};
use crate::domain::vocabulary::YesNo;
use crate::store::{Reader, StepKind, Store};

use super::super::case_work::{fitting, happened, meeting, next};
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::{ask, clock, door};
use super::draft::{Draft, offered};
use super::{Add, Edit, step};

/// Writes a new note.
pub(super) fn add(add: &Add, desk: &mut Desk) -> Result<(), Failure> {
    happened(add.on, desk)?;
    let mut store = desk.writer(add.writing)?;
    let (id, person) = store.read().participant(&add.participant)?;
    let code = person.code;
    let mut draft = Draft {
        text: String::new(),
        kind: add.kind,
        session: add.session.clone(),
        private: add.private,
        on: add.on,
    };
    if ask::can_ask(desk) {
        draft = offered(draft, &code, &store, desk)?;
    }
    // What cannot be is said before anybody writes.
    let session = session(draft.session.as_ref(), &code, &store.read(), desk)?;
    let text = written(&draft, &code, desk.tr.ask_note_about(&code), &store, desk)?;
    let again = format!("ikut note add {code}");
    let text = text.ok_or_else(|| Failure::refused(desk.tr.text_empty()).hint(desk.tr.hint_text(&again)))?;
    let known = store.read();
    let day = match &draft.session {
        Some(session) => known.session(session)?.1.date,
        None => clock::today(),
    };
    let usual = if session.is_some() { NoteKind::Meeting } else { NoteKind::Observation };
    let note = Note {
        number: next(known.notes_of(&code)?.iter().map(|note| note.number)),
        participant: code,
        date: draft.on.unwrap_or(day),
        kind: draft.kind.unwrap_or(usual),
        private: if draft.private { YesNo::Yes } else { YesNo::No },
        session: draft.session,
        text,
    };
    store.change(step(StepKind::NoteAdd, &note), |tx| tx.put_note(id, session, &note))?;
    store.forget_draft(&Draft::name(&note.participant))?;
    let line = match note.is_private() {
        true => desk.tr.note_added_private(&note.participant, note.number),
        false => desk.tr.note_written(&note.participant, note.number),
    };
    desk.say_done(add.writing, &line);
    Ok(())
}

/// Changes a note.
pub(super) fn edit(edit: &Edit, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(edit.writing)?;
    let (id, _) = store.read().participant(&edit.which.participant)?;
    let before = store.read().note(&edit.which.participant, edit.which.note)?;
    let private = match (edit.private, edit.not_private) {
        (true, _) => YesNo::Yes,
        (_, true) => YesNo::No,
        _ => before.private,
    };
    let mut after = Note {
        kind: edit.kind.unwrap_or(before.kind),
        session: edit.session.clone().or(before.session.clone()).filter(|_| !edit.no_session),
        private,
        date: edit.on.unwrap_or(before.date),
        ..before
    };
    let session = session(after.session.as_ref(), &after.participant, &store.read(), desk)?;
    if edit.text {
        let again = format!("ikut note edit {} {} --text", after.participant, after.number);
        let question = desk.tr.ask_note_about(&after.participant);
        let text = ask::private_text(desk, question)?;
        let text =
            text.ok_or_else(|| Failure::refused(desk.tr.text_empty()).hint(desk.tr.hint_text(&again)))?;
        after.text = fitting(text, LONGEST, desk)?;
    }
    let done = store.change(step(StepKind::NoteEdit, &after), |tx| tx.put_note(id, session, &after))?;
    let line = match done.changed {
        true => desk.tr.note_rewritten(&after.participant, after.number),
        false => desk.tr.nothing_changed(),
    };
    desk.say_done(edit.writing, &line);
    Ok(())
}

fn session(
    session: Option<&SessionCode>,
    participant: &ParticipantCode,
    known: &Reader,
    desk: &Desk,
) -> Result<Option<SessionId>, Failure> {
    session.map(|session| meeting(session, participant, known, desk)).transpose()
}

/// Returns the words of a note: written at the terminal, where a draft is kept, or read.
fn written(
    draft: &Draft,
    participant: &ParticipantCode,
    question: String,
    store: &Store,
    desk: &Desk,
) -> Result<Option<String>, Failure> {
    let text = match ask::can_ask(desk) {
        true => {
            let keep = |text: &str| draft.keep(text, participant, store);
            let text = ask::composed(desk, question, draft.text.clone(), LONGEST, keep)?;
            // What is not to be kept is not kept as a draft either.
            door::let_in(text, desk).inspect_err(|_| drop(store.forget_draft(&Draft::name(participant))))?
        }
        false => ask::private_text(desk, question)?,
    };
    text.map(|text| fitting(text, LONGEST, desk)).transpose()
}
