//! Goals as lists and pages.

use crate::domain::goal::{Goal, GoalStep};
use crate::domain::vocabulary::Vocabulary;
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::Reader;

use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::listing::Format;
use super::{List, Show};

/// Lists goals.
pub(super) fn list(list: &List, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let known = store.read();
    let (mut goals, steps) = match &list.participant {
        Some(participant) => {
            known.participant(participant)?;
            (known.goals_of(participant)?, known.goal_steps_of(participant)?)
        }
        None => (known.goals()?, known.goal_steps()?),
    };
    goals.retain(|goal| list.state.is_none_or(|state| goal.state == state));
    let sheet = list_sheet(&goals, &steps);
    match (list.listing.format, &list.participant) {
        // Whose goals they are was just typed.
        (Format::Table, Some(_)) => {
            let columns = ["number", "state", "area", "review", "steps_done", "steps", "text"];
            desk.show(&sheet.only(&columns), list.listing)
        }
        _ => desk.show(&sheet, list.listing),
    }
}

/// Returns goals as a sheet, each with how many of its steps are done.
fn list_sheet(goals: &[Goal], steps: &[GoalStep]) -> Sheet {
    let columns = [
        left("participant"),
        right("number"),
        left("date"),
        left("area"),
        left("state"),
        left("review"),
        right("steps_done"),
        right("steps"),
        left("text"),
    ];
    let mut sheet = Sheet::new("goals", &columns);
    for goal in goals {
        let own =
            || steps.iter().filter(|step| step.participant == goal.participant && step.goal == goal.number);
        sheet.push([
            Cell::shown(&goal.participant),
            goal.number.into(),
            goal.date.into(),
            Cell::maybe(goal.area.map(Cell::word)),
            Cell::word(goal.state),
            Cell::maybe(goal.review),
            own().filter(|step| step.done.is_some()).count().into(),
            own().count().into(),
            Cell::text(goal.text.clone()),
        ]);
    }
    sheet
}

/// Shows one goal.
pub(super) fn show(show: &Show, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let known = store.read();
    known.participant(&show.which.participant)?;
    let goal = known.goal(&show.which.participant, show.which.goal)?;
    let mut steps = known.goal_steps_of(&goal.participant)?;
    steps.retain(|step| step.goal == goal.number);
    if show.listing.format != Format::Table {
        return desk.show(&steps_sheet(&steps), show.listing);
    }
    let fields = fields(&goal, &steps, &known, desk)?;
    desk.show(&fields, show.listing)
}

fn steps_sheet(steps: &[GoalStep]) -> Sheet {
    let columns = [left("participant"), right("goal"), right("number"), left("done"), left("text")];
    let mut sheet = Sheet::new("goal_steps", &columns);
    for step in steps {
        sheet.push([
            Cell::shown(&step.participant),
            step.goal.into(),
            step.number.into(),
            Cell::maybe(step.done),
            Cell::text(step.text.clone()),
        ]);
    }
    sheet
}

fn fields(goal: &Goal, steps: &[GoalStep], known: &Reader, desk: &Desk) -> Result<Sheet, Failure> {
    let tr = &desk.tr;
    let mut fields = Sheet::new("goal", &[left("field"), left("value")]);
    let area = goal.area.map(|area| tr.word("area", area.word()));
    fields.push([Cell::text("text"), Cell::text(goal.text.clone())]);
    fields.push([Cell::text("state"), Cell::text(tr.word("state", goal.state.word()))]);
    fields.push([Cell::text("area"), Cell::maybe(area)]);
    fields.push([Cell::text("date"), goal.date.into()]);
    fields.push([Cell::text("review"), Cell::maybe(goal.review)]);
    for step in steps {
        let line = match step.done {
            Some(day) => tr.step_line_done(step.number, &step.text, &tr.day(day)),
            None => tr.step_line(step.number, &step.text),
        };
        fields.push([Cell::text("goal_step"), Cell::text(line)]);
    }
    for tie in known.goal_sessions_of(&goal.participant)?.iter().filter(|tie| tie.goal == goal.number) {
        let day = tr.weekday_and_day(known.session(&tie.session)?.1.date);
        fields.push([Cell::text("session"), Cell::text(format!("{} {day}", tie.session))]);
    }
    Ok(fields)
}
