//! An individual session about to be written with its mark.

use crate::cli::ask;
use crate::cli::attend::{Entry, line, trouble};
use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::cli::globals::Writing;
use crate::cli::mark_words::told;
use crate::cli::next_code;
use crate::cli::plan::length;
use crate::cli::session_words::when;
use crate::domain::code::SessionCode;
use crate::domain::fact::{MarkFact, SessionId};
use crate::domain::mark::Mark;
use crate::domain::session::{Session, SessionMode, Status};
use crate::store::{Reader, Step, StepKind, Store, StoreError};

use super::said::Said;

/// An individual session with its mark, both as they are to stand.
pub(super) struct Meeting {
    session: Session,
    entry: Entry,
    /// Whether the session is in the register already.
    is_known: bool,
    /// Others of the participant and the activity that were held that day.
    others: Vec<SessionCode>,
}

impl Meeting {
    /// Returns the session that was planned, else a new one.
    ///
    /// # Errors
    /// Several are planned, nothing says whose session it is or how long it was, or the mark cannot
    /// stand.
    pub(super) fn new(said: Said, known: &Reader, desk: &Desk) -> Result<Self, Failure> {
        let of_day = of_day(&said, known)?;
        let planned = the_planned(&said, &of_day, desk)?;
        let before = planned.map(|(id, _)| known.find_mark(*id, said.id)).transpose()?.flatten();
        let session = match planned {
            Some((_, planned)) => said.over(planned),
            None => said.new_session(known, desk)?,
        };
        let after = said.mark.or(if said.ahead { before } else { Some(Mark::PRESENT) });
        let held = of_day.iter().filter(|(_, other)| other.status == Status::Held);
        let meeting = Self {
            others: held.map(|(_, other)| other.code.clone()).collect(),
            entry: Entry { id: said.id, code: said.participant, before, after },
            is_known: planned.is_some(),
            session,
        };
        meeting.check(said.ahead, desk)?;
        Ok(meeting)
    }

    fn check(&self, ahead: bool, desk: &Desk) -> Result<(), Failure> {
        if ahead && self.entry.after.is_some_and(|mark| !mark.is_ahead()) {
            let day = desk.tr.weekday_and_day(self.session.date);
            return Err(Failure::refused(desk.tr.session_to_come(&self.session.code, &day))
                .hint(desk.tr.hint_ahead()));
        }
        trouble(&self.session, &self.entry, desk).map_or(Ok(()), |line| Err(Failure::refused(line)))
    }

    /// Asks, where somebody can be asked, before a second session of the same day is added.
    ///
    /// # Errors
    /// The person stopped, or whatever the register says.
    pub(super) fn is_confirmed(
        &self,
        writing: Writing,
        known: &Reader,
        desk: &Desk,
    ) -> Result<bool, Failure> {
        if self.is_known || self.others.is_empty() || writing.dry_run || !ask::can_ask(desk) {
            return Ok(true);
        }
        known.let_go()?;
        let question = desk.tr.ask_meet_another(&self.entry.code, &self.session.activity, &self.others());
        ask::confirm(desk, question)
    }

    /// Returns the codes of the others of that day.
    fn others(&self) -> String {
        self.others.iter().map(SessionCode::as_str).collect::<Vec<_>>().join(", ")
    }

    /// Writes both in one step, and says whether anything changed.
    ///
    /// # Errors
    /// Whatever the register says.
    pub(super) fn take(&self, store: &mut Store) -> Result<bool, StoreError> {
        let step = Step::new(StepKind::Meet).with("session", &self.session.code);
        let step = step.with("participant", &self.entry.code);
        let done = store.change(step, |tx| {
            let (session, _) = tx.put_session(&self.session, Some(self.entry.id))?;
            let fact = |mark| MarkFact { session, participant: self.entry.id, mark };
            self.entry.after.map_or(Ok(()), |mark| tx.put_mark(&fact(mark)).map(|_| ()))
        })?;
        Ok(done.changed)
    }

    /// Says what was written, and of what a worker may want to think twice.
    pub(super) fn say(&self, changed: bool, writing: Writing, desk: &Desk) {
        if !changed {
            return desk.say(&desk.tr.nothing_changed());
        }
        desk.say_done(writing, &self.sentence(desk));
        if self.entry.before.is_some() && self.entry.before != self.entry.after {
            desk.say(&line(&self.entry, desk));
        }
        if !self.others.is_empty() {
            desk.say(&desk.tr.meet_another(&self.entry.code, &self.session.activity, &self.others()));
        }
    }

    fn sentence(&self, desk: &Desk) -> String {
        let Session { code, activity, minutes, .. } = &self.session;
        let (participant, tr) = (&self.entry.code, &desk.tr);
        let (day, mark) = (when(&self.session, tr), told(self.entry.after.as_ref(), tr));
        match (self.session.status, self.is_known) {
            (Status::Planned, true) => {
                tr.meet_planned_already(code, activity, participant, *minutes, &day, &mark)
            }
            (Status::Planned, false) => tr.meet_planned(code, activity, participant, *minutes, &day, &mark),
            (_, true) => tr.meet_held(code, activity, participant, *minutes, &day, &mark),
            (_, false) => tr.meet_added(code, activity, participant, *minutes, &day, &mark),
        }
    }
}

impl Said {
    fn status(&self) -> Status {
        if self.ahead { Status::Planned } else { Status::Held }
    }

    /// Returns a planned session with what was said put over it.
    fn over(&self, planned: &Session) -> Session {
        Session {
            start: self.at.or(planned.start),
            minutes: self.minutes.unwrap_or(planned.minutes),
            mode: self.remote.then_some(SessionMode::Remote).or(planned.mode),
            status: self.status(),
            ..planned.clone()
        }
    }

    fn new_session(&self, known: &Reader, desk: &Desk) -> Result<Session, Failure> {
        let cohort = self.cohort_of_day(known, desk)?;
        let code = next_code::next_one(&cohort, known)?;
        Ok(Session {
            code,
            cohort,
            activity: self.activity.code.clone(),
            participant: Some(self.participant.clone()),
            date: self.day,
            start: self.at,
            minutes: length(&self.activity, self.minutes, desk)?,
            mode: self.remote.then_some(SessionMode::Remote),
            status: self.status(),
            facilitator: None,
        })
    }
}

type Numbered = (SessionId, Session);

/// Returns the sessions of the participant and the activity that day, of the cohort that was named.
fn of_day(said: &Said, known: &Reader) -> Result<Vec<Numbered>, StoreError> {
    let mut sessions = known.sessions_between(said.day, said.day)?;
    sessions.retain(|(_, session)| {
        session.participant.as_ref() == Some(&said.participant)
            && session.activity == said.activity.code
            && said.cohort.as_ref().is_none_or(|cohort| session.cohort == *cohort)
    });
    Ok(sessions)
}

/// Returns the one that is planned; of several the one at the time that was said.
fn the_planned<'a>(
    said: &Said,
    of_day: &'a [Numbered],
    desk: &Desk,
) -> Result<Option<&'a Numbered>, Failure> {
    let planned: Vec<_> = of_day.iter().filter(|(_, session)| session.status == Status::Planned).collect();
    let at_the_time: Vec<_> =
        planned.iter().filter(|(_, session)| said.at.is_some() && session.start == said.at).collect();
    match (&planned[..], &at_the_time[..]) {
        ([], _) => Ok(None),
        ([only], _) => Ok(Some(only)),
        (_, [only]) => Ok(Some(only)),
        _ => {
            let line = |(_, session): &&Numbered| format!("{} {}", session.code, when(session, &desk.tr));
            let codes: Vec<_> = planned.iter().map(line).collect();
            let day = desk.tr.weekday_and_day(said.day);
            let sentence =
                desk.tr.meet_several(&said.participant, &said.activity.code, &day, &codes.join(", "));
            Err(Failure::refused(sentence).hint(desk.tr.hint_meet_several(&said.participant)))
        }
    }
}
