//! Steps towards a goal.

use crate::domain::goal::{GoalStep, LONGEST_STEP};
use crate::store::{Entity, Reader, StepKind, StoreError};

use super::super::case_work::{happened, next, text};
use super::super::clock;
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::{Step, step_of};

/// Adds a step, or changes one.
pub(super) fn run(step: &Step, desk: &mut Desk) -> Result<(), Failure> {
    happened(step.on, desk)?;
    let mut store = desk.writer(step.writing)?;
    let known = store.read();
    let (id, _) = known.participant(&step.which.participant)?;
    let goal = known.goal(&step.which.participant, step.which.goal)?;
    let question = || desk.tr.ask_goal_step(&goal.participant, goal.number);
    let again = format!("ikut goal step {} {}", goal.participant, goal.number);
    let (kind, after) = match (step.done, step.not_done, step.edit) {
        (Some(number), _, _) => {
            let done = Some(step.on.unwrap_or_else(clock::today));
            (StepKind::GoalStepEdit, GoalStep { done, ..before(step, number, &known)? })
        }
        (_, Some(number), _) => {
            (StepKind::GoalStepEdit, GoalStep { done: None, ..before(step, number, &known)? })
        }
        (_, _, Some(number)) => {
            let before = before(step, number, &known)?;
            let text = text(desk, question(), LONGEST_STEP, &format!("{again} --edit {number}"))?;
            (StepKind::GoalStepEdit, GoalStep { text, ..before })
        }
        _ => {
            let steps = known.goal_steps_of(&goal.participant)?;
            let numbers = steps.iter().filter(|known| known.goal == goal.number).map(|known| known.number);
            let number = next(numbers);
            let text = text(desk, question(), LONGEST_STEP, &again)?;
            let participant = goal.participant.clone();
            (StepKind::GoalStepAdd, GoalStep { participant, goal: goal.number, number, done: None, text })
        }
    };
    let taken = step_of(kind, &goal.participant, goal.number).with("number", after.number);
    let done = store.change(taken, |tx| tx.put_goal_step(id, &after))?;
    let tr = &desk.tr;
    let line = match (done.changed, step.done) {
        (false, _) => tr.nothing_changed(),
        (_, Some(number)) => tr.goal_step_done(&goal.participant, goal.number, number),
        _ if kind == StepKind::GoalStepAdd => {
            tr.goal_step_added(&goal.participant, goal.number, after.number)
        }
        _ => tr.goal_step_changed(&goal.participant, goal.number, after.number),
    };
    desk.say_done(step.writing, &line);
    Ok(())
}

fn before(step: &Step, number: u32, known: &Reader) -> Result<GoalStep, StoreError> {
    let (participant, goal) = (&step.which.participant, step.which.goal);
    let is_it = |known: &GoalStep| known.goal == goal && known.number == number;
    let code = || format!("{participant} {goal} {number}");
    let none = || StoreError::NoSuch { entity: Entity::GoalStep, code: code(), near: None };
    known.goal_steps_of(participant)?.into_iter().find(is_it).ok_or_else(none)
}
