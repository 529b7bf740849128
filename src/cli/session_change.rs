//! `ikut session add`, `edit` and `move`.

use chrono::{NaiveDate, NaiveTime};
use clap::Args;

use crate::domain::activity::{Activity, Kind};
use crate::domain::code::{ActivityCode, CohortCode, ParticipantCode, SessionCode};
use crate::domain::fact::{ParticipantId, SessionId};
use crate::domain::mark::{Mark, Room};
use crate::domain::session::{Session, SessionMode, Status};
use crate::store::{Reader, Step, StepKind, Store, StoreError};

use super::ask;
use super::clock;
use super::desk::Desk;
use super::door;
use super::failure::Failure;
use super::globals::Writing;
use super::mark_words::problem;
use super::next_code;
use super::plan::length;
use super::second_look;
use super::session_words::when;
use super::value::{coming_day, minutes, time, word};

/// Add a session
#[derive(Debug, Args)]
pub(super) struct Add {
    /// The cohort's code
    #[arg(value_name = "COHORT")]
    cohort: CohortCode,
    /// The activity's code
    #[arg(value_name = "ACTIVITY")]
    activity: ActivityCode,
    /// The day; a weekday is the next such day
    #[arg(long, value_name = "DAY", value_parser = coming_day)]
    on: NaiveDate,
    /// When it begins
    #[arg(long, value_name = "TIME", value_parser = time)]
    at: Option<NaiveTime>,
    /// The participant of an individual activity
    #[arg(long, value_name = "PARTICIPANT")]
    participant: Option<ParticipantCode>,
    #[command(flatten)]
    more: More,
    #[command(flatten)]
    writing: Writing,
}

/// What else can be said of a session.
#[derive(Debug, Args)]
struct More {
    /// Length in minutes, where it is not the activity's usual one
    #[arg(long, value_name = "MINUTES", value_parser = minutes)]
    minutes: Option<u16>,
    /// On site or remote
    #[arg(long, value_name = "WORD", value_parser = word::<SessionMode>())]
    mode: Option<SessionMode>,
    /// Who leads it, by a short sign
    #[arg(long, value_name = "SIGN")]
    facilitator: Option<String>,
}

/// Change a session
///
/// Day and time change with `ikut session move`, and a session is called off with `ikut session
/// cancel`.
#[derive(Debug, Args)]
pub(super) struct Edit {
    /// The session's code
    #[arg(value_name = "SESSION")]
    session: SessionCode,
    /// The activity's code
    #[arg(long, value_name = "ACTIVITY")]
    activity: Option<ActivityCode>,
    /// The participant of an individual activity
    #[arg(long, value_name = "PARTICIPANT")]
    participant: Option<ParticipantCode>,
    /// Planned, held or cancelled
    #[arg(long, value_name = "STATUS", value_parser = word::<Status>())]
    status: Option<Status>,
    #[command(flatten)]
    more: More,
    #[command(flatten)]
    writing: Writing,
}

/// Move a session to another day or time
///
/// The session keeps its code, its marks and the memory of where it was.
#[derive(Debug, Args)]
pub(super) struct Move {
    /// The session's code
    #[arg(value_name = "SESSION")]
    session: SessionCode,
    /// To this day; a weekday is the next such day
    #[arg(long, value_name = "DAY", value_parser = coming_day, required_unless_present = "at")]
    to: Option<NaiveDate>,
    /// To this time
    #[arg(long, value_name = "TIME", value_parser = time)]
    at: Option<NaiveTime>,
    #[command(flatten)]
    writing: Writing,
}

/// A participant's mark at a session.
pub(super) type AtSession = (ParticipantId, ParticipantCode, Mark);

/// Adds a session.
pub(super) fn add(add: &Add, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(add.writing)?;
    let known = store.read();
    known.cohort(&add.cohort)?;
    let activity = known.activity(&add.activity)?;
    let session = Session {
        code: next_code::next_one(&add.cohort, &known)?,
        cohort: add.cohort.clone(),
        activity: activity.code.clone(),
        participant: add.participant.clone(),
        date: add.on,
        start: add.at,
        minutes: length(&activity, add.more.minutes, desk)?,
        mode: add.more.mode,
        status: Status::Planned,
        facilitator: door::over(add.more.facilitator.as_deref(), None, desk)?,
    };
    let participant = own_participant(&session, &activity, &known, desk)?;
    let look = second_look::line(&session, &known, desk)?;
    let step = Step::new(StepKind::SessionAdd).with("session", &session.code);
    store.change(step, |tx| tx.put_session(&session, participant))?;
    let day = desk.tr.weekday_and_day(session.date);
    desk.say_done(add.writing, &desk.tr.session_added(&session.code, &session.activity, &day));
    look.iter().for_each(|line| desk.say(line));
    Ok(())
}

/// Returns the number of the session's own participant, where it has one.
pub(super) fn own_id(session: &Session, known: &Reader) -> Result<Option<ParticipantId>, StoreError> {
    session.participant.as_ref().map(|code| known.participant(code).map(|(id, _)| id)).transpose()
}

/// Returns the number of the session's own participant: there is one exactly when the activity is
/// individual.
fn own_participant(
    session: &Session,
    activity: &Activity,
    known: &Reader,
    desk: &Desk,
) -> Result<Option<ParticipantId>, Failure> {
    match (activity.kind, &session.participant) {
        (Kind::Group, None) => Ok(None),
        (Kind::Individual, Some(code)) => Ok(Some(known.participant(code)?.0)),
        (Kind::Group, Some(_)) => Err(Failure::refused(desk.tr.participant_not_allowed(&activity.code))),
        (Kind::Individual, None) => {
            Err(Failure::refused(desk.tr.participant_needed(&activity.code)).hint(desk.tr.hint_participant()))
        }
    }
}

/// Changes a session.
pub(super) fn edit(edit: &Edit, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(edit.writing)?;
    let (id, before) = store.read().session(&edit.session)?;
    let activity = store.read().activity(edit.activity.as_ref().unwrap_or(&before.activity))?;
    let owner = before.participant.clone();
    let participant = match activity.kind {
        Kind::Group if edit.participant.is_none() => None,
        _ => edit.participant.clone().or(before.participant),
    };
    let before_status = before.status;
    let after = Session {
        activity: activity.code.clone(),
        participant,
        status: edit.status.unwrap_or(before.status),
        minutes: edit.more.minutes.unwrap_or(before.minutes),
        mode: edit.more.mode.or(before.mode),
        facilitator: door::over(edit.more.facilitator.as_deref(), before.facilitator, desk)?,
        ..before
    };
    let own = own_participant(&after, &activity, &store.read(), desk)?;
    if before_status != Status::Held {
        refuse_held_ahead(&after, desk)?;
    }
    refuse_lost_marks(id, &after, own, &store.read(), desk)?;
    if after.participant != owner {
        refuse_shared(id, &after, &store.read(), desk)?;
    }
    let step = Step::new(StepKind::SessionEdit).with("session", &after.code);
    let changed = write(&mut store, step, &after, own)?;
    let line = if changed { desk.tr.session_changed(&after.code) } else { desk.tr.nothing_changed() };
    desk.say_done(edit.writing, &line);
    Ok(())
}

/// Refuses a session that is held before its day has come.
fn refuse_held_ahead(session: &Session, desk: &Desk) -> Result<(), Failure> {
    if session.status != Status::Held || session.date <= clock::today() {
        return Ok(());
    }
    let day = desk.tr.weekday_and_day(session.date);
    Err(Failure::refused(desk.tr.session_to_come(&session.code, &day)).hint(desk.tr.hint_held()))
}

/// Refuses a change under which marks that stand could not stand any more.
fn refuse_lost_marks(
    id: SessionId,
    after: &Session,
    own: Option<ParticipantId>,
    known: &Reader,
    desk: &Desk,
) -> Result<(), Failure> {
    let marks = known.marks_at(id)?;
    let mut hint = desk.tr.hint_marks_first();
    if after.status == Status::Cancelled {
        refuse_held(after, &marks, desk)?;
        hint = desk.tr.hint_list(&format!("ikut session cancel {}", after.code));
    }
    let room = Room { status: after.status, minutes: after.minutes };
    let mut lines = Vec::new();
    for (participant, code, mark) in marks {
        if own.is_some_and(|own| own != participant) {
            lines.push(desk.tr.mark_not_theirs(&code, &after.code));
        } else if let Err(trouble) = room.check(&mark) {
            lines.push(problem(&trouble, &code, &after.code, &desk.tr));
        }
    }
    if lines.is_empty() { Ok(()) } else { Err(Failure::refused_all(lines).hint(hint)) }
}

/// Refuses to make a session one participant's of which others have notes or goals, or feedback.
fn refuse_shared(id: SessionId, after: &Session, known: &Reader, desk: &Desk) -> Result<(), Failure> {
    let Some(owner) = &after.participant else { return Ok(()) };
    let mut others = known.talked_of(id)?;
    others.retain(|other| other != owner);
    if let Some(first) = others.first() {
        let line = |other| desk.tr.session_not_theirs(&after.code, other);
        let look = desk.tr.hint_list(&format!("ikut participant show {first}"));
        return Err(Failure::refused_all(others.iter().map(line).collect()).hint(look));
    }
    match known.feedback_on(id)?.is_empty() {
        true => Ok(()),
        false => {
            Err(Failure::refused(desk.tr.feedback_individual(&after.code))
                .hint(desk.tr.hint_feedback_alone()))
        }
    }
}

/// Says whether somebody was marked at a session who had not announced anything.
pub(super) fn was_held(marks: &[AtSession]) -> bool {
    !marks.iter().all(|(_, _, mark)| mark.is_ahead())
}

/// Refuses to cancel a session at which somebody was marked who had not announced anything.
fn refuse_held(session: &Session, marks: &[AtSession], desk: &Desk) -> Result<(), Failure> {
    if !was_held(marks) {
        return Ok(());
    }
    Err(Failure::refused(desk.tr.session_has_marks(&session.code, marks.len()))
        .hint(desk.tr.hint_marks_away(&session.code)))
}

fn write(
    store: &mut Store,
    step: Step,
    session: &Session,
    participant: Option<ParticipantId>,
) -> Result<bool, Failure> {
    let done = store.change(step, |tx| tx.put_session(session, participant))?;
    Ok(done.changed)
}

/// Moves a session.
pub(super) fn move_to(to: &Move, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(to.writing)?;
    let (id, before) = store.read().session(&to.session)?;
    let own = own_id(&before, &store.read())?;
    let from = when(&before, &desk.tr);
    let (held, stood) = (before.status == Status::Held, (before.date, before.start));
    let was_past = before.date <= clock::today();
    let after = Session { date: to.to.unwrap_or(before.date), start: to.at.or(before.start), ..before };
    if was_past {
        refuse_held_ahead(&after, desk)?;
    }
    if !to.is_confirmed(&from, held && stood != (after.date, after.start), &after, desk)? {
        desk.say(&desk.tr.nothing_changed());
        return Ok(());
    }
    let (look, announced) = again(id, &after, &store.read(), desk)?;
    let step = Step::new(StepKind::SessionMove).with("session", &after.code).with("date", after.date);
    let changed = write(&mut store, step, &after, own)?;
    let line = match changed {
        true => desk.tr.session_moved(&after.code, &from, &when(&after, &desk.tr)),
        false => desk.tr.nothing_changed(),
    };
    desk.say_done(to.writing, &line);
    if changed {
        look.iter().chain(&announced).for_each(|line| desk.say(line));
    }
    Ok(())
}

impl Move {
    /// Asks before the day or the time of something that happened is changed.
    fn is_confirmed(&self, from: &str, held: bool, after: &Session, desk: &Desk) -> Result<bool, Failure> {
        if !held || self.writing.dry_run {
            return Ok(true);
        }
        ask::confirm(desk, desk.tr.ask_move_held(&after.code, from, &when(after, &desk.tr)))
    }
}

/// Returns what to look at again after a move, and whom to ask again.
fn again(
    id: SessionId,
    after: &Session,
    known: &Reader,
    desk: &Desk,
) -> Result<(Option<String>, Vec<String>), StoreError> {
    let asked = (after.status == Status::Planned).then_some((id, after));
    Ok((second_look::line(after, known, desk)?, second_look::announced(asked, known, desk)?))
}
