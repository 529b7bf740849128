//! `ikut goal`: what a participant wants to reach, step by step.

mod change;
mod show;
mod step;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::domain::code::{ParticipantCode, SessionCode};
use crate::domain::goal::{Area, GoalState, LAST};

use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::listing::Listing;
use super::value::{coming_day, typed_day, word};

pub(super) use change::{put_state, step_of};

/// Keep what participants want to reach
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Add(Add),
    List(List),
    Show(Show),
    Edit(Edit),
    Step(Step),
    Reach(End),
    LetGo(LetGo),
}

/// Add a goal of a participant
///
/// The goal is asked for at the terminal or read from standard input, at most 500 characters, in the
/// participant's own words where that can be; it is never an argument.
#[derive(Debug, Args)]
struct Add {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// What part of life it is about
    #[arg(long, value_name = "AREA", value_parser = word::<Area>())]
    area: Option<Area>,
    /// When to look at it again, such as +30
    #[arg(long, value_name = "DAY", value_parser = coming_day)]
    review: Option<NaiveDate>,
    /// The session at which it was set
    #[arg(long, value_name = "SESSION")]
    session: Option<SessionCode>,
    /// The day on which it was set; without it, the session's day or today
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

/// List the goals
#[derive(Debug, Args)]
struct List {
    /// The participant's code; without it, everybody
    #[arg(value_name = "PARTICIPANT")]
    participant: Option<ParticipantCode>,
    /// Only goals that stand so
    #[arg(long, value_name = "STATE", value_parser = word::<GoalState>())]
    state: Option<GoalState>,
    #[command(flatten)]
    listing: Listing,
}

/// Which goal.
#[derive(Debug, Args)]
struct Which {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// The number of the goal
    #[arg(value_name = "GOAL", value_parser = number())]
    goal: u32,
}

/// Show one goal with its steps and meetings
///
/// As csv or json, its steps.
#[derive(Debug, Args)]
struct Show {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    listing: Listing,
}

/// Change a goal
#[derive(Debug, Args)]
struct Edit {
    #[command(flatten)]
    which: Which,
    /// What part of life it is about
    #[arg(long, value_name = "AREA", value_parser = word::<Area>())]
    area: Option<Area>,
    /// How it stands
    #[arg(long, value_name = "STATE", value_parser = word::<GoalState>())]
    state: Option<GoalState>,
    /// When to look at it again
    #[arg(long, value_name = "DAY", value_parser = coming_day)]
    review: Option<NaiveDate>,
    /// It need not be looked at again
    #[arg(long, conflicts_with = "review")]
    no_review: bool,
    /// A session at which it was talked about
    #[arg(long, value_name = "SESSION")]
    session: Option<SessionCode>,
    /// A session at which it was not talked about after all
    #[arg(long, value_name = "SESSION")]
    no_session: Option<SessionCode>,
    /// Ask for the goal's words anew
    #[arg(long)]
    text: bool,
    #[command(flatten)]
    writing: Writing,
}

/// Add a step towards a goal, or say that one is done
///
/// The step is asked for at the terminal or read from standard input, at most 300 characters.
#[derive(Debug, Args)]
struct Step {
    #[command(flatten)]
    which: Which,
    /// The step with this number is done
    #[arg(long, value_name = "GOAL_STEP", value_parser = number())]
    done: Option<u32>,
    /// The step with this number is not done after all
    #[arg(long, value_name = "GOAL_STEP", value_parser = number(), conflicts_with = "done")]
    not_done: Option<u32>,
    /// Ask for the words of the step with this number anew
    #[arg(long, value_name = "GOAL_STEP", value_parser = number(), conflicts_with_all = ["done", "not_done"])]
    edit: Option<u32>,
    /// The day on which it was done; without it, today
    #[arg(long, value_name = "DATE", value_parser = typed_day, requires = "done")]
    on: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

/// Say that a goal was reached
#[derive(Debug, Args)]
struct End {
    #[command(flatten)]
    which: Which,
    /// The session at which that was seen
    #[arg(long, value_name = "SESSION")]
    session: Option<SessionCode>,
    #[command(flatten)]
    writing: Writing,
}

/// Say that a participant no longer wants a goal
///
/// Letting go is as good an end as reaching: wants change as life does.
#[derive(Debug, Args)]
struct LetGo {
    #[command(flatten)]
    end: End,
}

fn number() -> clap::builder::RangedI64ValueParser<u32> {
    clap::value_parser!(u32).range(1..=i64::from(LAST))
}

/// Adds, lists, shows or changes goals.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::Add(add) => change::add(&add, desk),
        Action::List(list) => show::list(&list, desk),
        Action::Show(show) => show::show(&show, desk),
        Action::Edit(edit) => change::edit(&edit, desk),
        Action::Step(step) => step::run(&step, desk),
        Action::Reach(end) => change::end(&end, GoalState::Reached, desk),
        Action::LetGo(end) => change::end(&end.end, GoalState::LetGo, desk),
    }
}
