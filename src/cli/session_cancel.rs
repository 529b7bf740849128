//! `ikut session cancel`: one session or several, with the reason where somebody says it.

use clap::Args;

use crate::domain::code::SessionCode;
use crate::domain::fact::{ParticipantId, SessionId};
use crate::domain::session::{CancelReason, Session, Status};
use crate::store::{Reader, Step, StepKind, StoreError, Writer};

use super::ask;
use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::session_change::{AtSession, own_id, was_held};
use super::value::word;

/// Call sessions off
///
/// Absences announced for them go: at a cancelled session nobody is expected. `ikut session edit
/// SESSION --status planned` plans one again.
#[derive(Debug, Args)]
pub(super) struct Cancel {
    /// The session's code; several as one step
    #[arg(value_name = "SESSION", required = true)]
    sessions: Vec<SessionCode>,
    /// Why
    #[arg(long, value_name = "WORD", value_parser = word::<CancelReason>())]
    reason: Option<CancelReason>,
    #[command(flatten)]
    writing: Writing,
}

/// A session as it is before it is called off.
struct Standing {
    id: SessionId,
    session: Session,
    own: Option<ParticipantId>,
    marks: Vec<AtSession>,
    reason: Option<CancelReason>,
}

/// Calls sessions off.
pub(super) fn cancel(cancel: &Cancel, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(cancel.writing)?;
    let found = cancel.found(&store.read())?;
    refuse_held(&found, desk)?;
    if !cancel.is_confirmed(&found, desk)? {
        desk.say(&desk.tr.nothing_changed());
        return Ok(());
    }
    let reason = cancel.asked_reason(&found, desk)?;
    let done = store.change(cancel.step(&found, reason), |tx| {
        found.iter().try_for_each(|standing| call_off(tx, standing, reason))
    })?;
    if !done.changed {
        desk.say_done(cancel.writing, &desk.tr.nothing_changed());
        return Ok(());
    }
    for standing in &found {
        desk.say_done(cancel.writing, &line(standing, reason, desk));
    }
    if !cancel.writing.dry_run && found.iter().any(|standing| !standing.marks.is_empty()) {
        desk.say(&desk.tr.cancel_undo());
    }
    Ok(())
}

impl Cancel {
    /// Returns the sessions named, each once.
    fn found(&self, known: &Reader) -> Result<Vec<Standing>, Failure> {
        let mut found: Vec<Standing> = Vec::new();
        for code in &self.sessions {
            let (id, session) = known.session(code)?;
            if found.iter().all(|standing| standing.id != id) {
                let own = own_id(&session, known)?;
                let (marks, reason) = (known.marks_at(id)?, known.cancel_reason(id)?);
                found.push(Standing { id, session, own, marks, reason });
            }
        }
        Ok(found)
    }

    /// Asks, where somebody can be asked, before what was announced is taken away.
    fn is_confirmed(&self, found: &[Standing], desk: &Desk) -> Result<bool, Failure> {
        let announced = found.iter().map(|standing| standing.marks.len()).sum::<usize>();
        if announced == 0 || self.writing.dry_run || !ask::can_ask(desk) {
            return Ok(true);
        }
        let codes: Vec<_> = found.iter().map(|standing| standing.session.code.as_str()).collect();
        ask::confirm(desk, desk.tr.ask_cancel(&codes.join(", "), announced))
    }

    /// Returns why, asking for it where somebody can be asked; it may stay open.
    fn asked_reason(&self, found: &[Standing], desk: &Desk) -> Result<Option<CancelReason>, Failure> {
        let is_open = self.reason.is_none() && found.iter().any(|standing| !standing.is_cancelled());
        if !is_open || self.writing.dry_run || desk.globals.yes || !ask::can_ask(desk) {
            return Ok(self.reason);
        }
        ask::maybe_word(desk, "cancelled_for", &desk.tr.ask_cancel_reason())
    }

    fn step(&self, found: &[Standing], reason: Option<CancelReason>) -> Step {
        let changed = found.iter().filter(|standing| standing.changes(reason));
        let codes: Vec<_> = changed.map(|standing| standing.session.code.as_str()).collect();
        let step = Step::new(StepKind::SessionCancel).with("session", codes.join(", "));
        match reason {
            Some(reason) => step.with("reason", reason),
            None => step,
        }
    }
}

impl Standing {
    fn is_cancelled(&self) -> bool {
        self.session.status == Status::Cancelled
    }

    /// Says whether calling it off for this reason changes anything; without one the reason stays.
    fn changes(&self, reason: Option<CancelReason>) -> bool {
        !self.is_cancelled() || (reason.is_some() && reason != self.reason)
    }
}

/// Refuses to call off what was held, and names each such session.
fn refuse_held(found: &[Standing], desk: &Desk) -> Result<(), Failure> {
    let held: Vec<_> = found.iter().filter(|standing| was_held(&standing.marks)).collect();
    let Some(first) = held.first() else { return Ok(()) };
    let line = |standing: &&Standing| desk.tr.session_has_marks(&standing.session.code, standing.marks.len());
    let failure = Failure::refused_all(held.iter().map(line).collect());
    Err(failure.hint(desk.tr.hint_marks_away(&first.session.code)))
}

fn call_off(tx: &Writer, standing: &Standing, reason: Option<CancelReason>) -> Result<(), StoreError> {
    for (participant, _, _) in &standing.marks {
        tx.remove_mark(standing.id, *participant)?;
    }
    tx.put_session(&Session { status: Status::Cancelled, ..standing.session.clone() }, standing.own)?;
    reason.map_or(Ok(()), |reason| tx.put_cancel_reason(standing.id, reason))
}

fn line(standing: &Standing, reason: Option<CancelReason>, desk: &Desk) -> String {
    let (code, day) = (&standing.session.code, desk.tr.weekday_and_day(standing.session.date));
    let announced = standing.marks.len();
    let why = |reason: CancelReason| desk.tr.word("cancelled_for", &reason.to_string());
    match reason {
        _ if !standing.changes(reason) => desk.tr.session_cancelled_already(code, &day),
        Some(reason) if standing.is_cancelled() => desk.tr.cancel_reason_changed(code, &day, &why(reason)),
        Some(reason) => desk.tr.session_cancelled_for(code, &day, &why(reason), announced),
        None => desk.tr.session_cancelled(code, &day, announced),
    }
}
