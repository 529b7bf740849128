//! `ikut exit`: a participant leaves a cohort.

use chrono::NaiveDate;
use clap::Args;

use crate::domain::code::{CohortCode, ParticipantCode};
use crate::domain::enrolment::{Enrolment, ExitReason};
use crate::domain::outcome::Point;
use crate::store::{Step, StepKind};

use super::clock;
use super::desk::Desk;
use super::enrolment::{check, the_one};
use super::failure::Failure;
use super::globals::Writing;
use super::participant_entry::check_days;
use super::value::{typed_day, word};

/// End a participant's time in a cohort
///
/// Support may go on after the coaching: only --left says that the participant left the project,
/// and opens the four weeks for the outcome on leaving.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// How it ended
    #[arg(value_name = "HOW", value_parser = word::<ExitReason>())]
    exit: ExitReason,
    /// The cohort, where the participant is in several
    #[arg(long, value_name = "COHORT")]
    cohort: Option<CohortCode>,
    /// Last day in the cohort; without it today, or the cohort's last day once that is past
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    on: Option<NaiveDate>,
    /// Last day in the project, when the participant leaves it too
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    left: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

/// Ends an enrolment, and the time in the project where that is said.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(arguments.writing)?;
    let (id, person) = store.read().participant(&arguments.participant)?;
    let before = the_one(&store.read(), &arguments.participant, arguments.cohort.as_ref(), None, desk)?;
    if let Some(to) = before.to {
        let line = desk.tr.exited_already(&before.participant, &before.cohort, &desk.tr.day(to));
        return Err(
            Failure::refused(line).hint(desk.tr.hint_enrolment_edit(&before.participant, &before.cohort))
        );
    }
    let end = store.read().cohort(&before.cohort)?.cohort.end;
    let to = arguments.on.unwrap_or_else(|| clock::today().min(end).max(before.from));
    let after = Enrolment { to: Some(to), exit: Some(arguments.exit), ..before };
    check(&after, desk)?;
    let mut leaver = person.clone();
    leaver.left = arguments.left.or(person.left);
    check_days(&leaver, desk)?;
    let step =
        Step::new(StepKind::Exit).with("participant", &after.participant).with("cohort", &after.cohort);
    store.change(step, |tx| {
        tx.put_participant(&leaver)?;
        tx.put_enrolment(id, &after)
    })?;
    let how = desk.tr.word("exit", &arguments.exit.to_string());
    let line = desk.tr.exited(&after.participant, &after.cohort, &desk.tr.day(to), &how);
    desk.say_done(arguments.writing, &line);
    if let Some(left) = arguments.left {
        let (opens, closes) = Point::Exit.window(left);
        desk.say(&desk.tr.outcome_window(&after.participant, &desk.tr.day(opens), &desk.tr.day(closes)));
    }
    Ok(())
}
