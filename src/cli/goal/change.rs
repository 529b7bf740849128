//! Adding and changing goals.

use crate::domain::code::ParticipantCode;
use crate::domain::fact::{ParticipantId, SessionId};
use crate::domain::goal::{Goal, GoalSession, GoalState, LONGEST};
use crate::domain::vocabulary::Vocabulary;
use crate::store::{Step, StepKind, Store};

use super::super::case_work::{meeting, next, text};
use super::super::clock;
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::globals::Writing;
use super::{Add, Edit, End};

/// A meeting that a goal is to be tied to, or no longer.
type Tie = Option<(SessionId, GoalSession)>;

/// Adds a goal.
pub(super) fn add(add: &Add, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(add.writing)?;
    let known = store.read();
    let (id, person) = known.participant(&add.participant)?;
    let number = next(known.goals_of(&person.code)?.iter().map(|goal| goal.number));
    let mut date = add.on;
    let tie = match &add.session {
        Some(session) => {
            let at = meeting(session, &person.code, &known, desk)?;
            date = date.or(Some(known.session(session)?.1.date));
            Some((at, tied(&person.code, number, session)))
        }
        None => None,
    };
    let again = format!("ikut goal add {}", person.code);
    let text = text(desk, desk.tr.ask_goal(&person.code), LONGEST, &again)?;
    let goal = Goal {
        participant: person.code,
        number,
        date: date.unwrap_or_else(clock::today),
        area: add.area,
        state: GoalState::Open,
        review: add.review,
        text,
    };
    put(&mut store, StepKind::GoalAdd, id, &goal, (tie, None))?;
    desk.say_done(add.writing, &desk.tr.goal_added(&goal.participant, number));
    desk.say(&desk.tr.goal_steps_next(&goal.participant, number));
    Ok(())
}

/// Changes a goal.
pub(super) fn edit(edit: &Edit, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(edit.writing)?;
    let known = store.read();
    let (id, _) = known.participant(&edit.which.participant)?;
    let before = known.goal(&edit.which.participant, edit.which.goal)?;
    let tie = |session| -> Result<_, Failure> {
        let at = meeting(session, &before.participant, &known, desk)?;
        Ok((at, tied(&before.participant, before.number, session)))
    };
    let ties = (edit.session.as_ref().map(tie).transpose()?, edit.no_session.as_ref().map(tie).transpose()?);
    let mut after = Goal {
        area: edit.area.or(before.area),
        state: edit.state.unwrap_or(before.state),
        review: edit.review.or(before.review).filter(|_| !edit.no_review),
        ..before.clone()
    };
    if edit.text {
        let again = format!("ikut goal edit {} {} --text", after.participant, after.number);
        after.text = text(desk, desk.tr.ask_goal(&after.participant), LONGEST, &again)?;
    }
    let changed = put(&mut store, StepKind::GoalEdit, id, &after, ties)?;
    say_changed(changed, &before, &after, edit.writing, desk);
    Ok(())
}

/// Ends a goal.
pub(super) fn end(end: &End, state: GoalState, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(end.writing)?;
    let known = store.read();
    let (id, _) = known.participant(&end.which.participant)?;
    let before = known.goal(&end.which.participant, end.which.goal)?;
    let tie = match &end.session {
        Some(session) => {
            let at = meeting(session, &before.participant, &known, desk)?;
            Some((at, tied(&before.participant, before.number, session)))
        }
        None => None,
    };
    let after = Goal { state, ..before.clone() };
    let changed = put(&mut store, StepKind::GoalEdit, id, &after, (tie, None))?;
    say_changed(changed, &before, &after, end.writing, desk);
    Ok(())
}

/// Puts another state on a goal, as one step; says whether it was another.
pub(in super::super) fn put_state(
    store: &mut Store,
    id: ParticipantId,
    goal: &Goal,
    state: GoalState,
) -> Result<bool, Failure> {
    put(store, StepKind::GoalEdit, id, &Goal { state, ..goal.clone() }, (None, None))
}

/// Returns the step that is about a goal.
pub(in super::super) fn step_of(kind: StepKind, participant: &ParticipantCode, goal: u32) -> Step {
    Step::new(kind).with("participant", participant).with("goal", goal)
}

fn put(
    store: &mut Store,
    kind: StepKind,
    id: ParticipantId,
    goal: &Goal,
    (tie, untie): (Tie, Tie),
) -> Result<bool, Failure> {
    let done = store.change(step_of(kind, &goal.participant, goal.number), |tx| {
        tx.put_goal(id, goal)?;
        if let Some((session, tie)) = &tie {
            tx.put_goal_session(id, *session, tie)?;
        }
        if let Some((session, _)) = &untie {
            tx.remove_goal_session(id, goal.number, *session)?;
        }
        Ok::<_, Failure>(())
    })?;
    Ok(done.changed)
}

fn tied(participant: &ParticipantCode, goal: u32, session: &crate::domain::code::SessionCode) -> GoalSession {
    GoalSession { participant: participant.clone(), goal, session: session.clone() }
}

fn say_changed(changed: bool, before: &Goal, after: &Goal, writing: Writing, desk: &Desk) {
    let tr = &desk.tr;
    let line = match changed {
        false => tr.nothing_changed(),
        true if before.state != after.state => {
            tr.goal_now(&after.participant, after.number, &tr.word("state", after.state.word()))
        }
        true => tr.goal_changed(&after.participant, after.number),
    };
    desk.say_done(writing, &line);
}
