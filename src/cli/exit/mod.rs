//! `ikut exit`: a participant leaves a cohort.

mod checklist;

use chrono::NaiveDate;
use clap::Args;

use crate::domain::code::{CohortCode, ParticipantCode};
use crate::domain::contact::Purpose;
use crate::domain::enrolment::{Enrolment, ExitReason};
use crate::domain::fact::ParticipantId;
use crate::domain::outcome::Point;
use crate::domain::refusal::Question;
use crate::domain::vocabulary::Vocabulary;
use crate::store::{Reader, Step, StepKind, StoreError, Writer};

use super::contact::{Booking, book};
use super::desk::Desk;
use super::enrolment::{check, the_one};
use super::failure::Failure;
use super::globals::Writing;
use super::participant_entry::check_days;
use super::value::{typed_day, word};
use super::{ask, clock};

/// End a participant's time in a cohort
///
/// Support may go on after the coaching: only --left says that the participant left the project,
/// opens the four weeks for the outcome on leaving, and books the contacts for it and for the
/// situation six months after. At a terminal a short checklist follows: outcome, goals, where support
/// goes on, the next contact; Enter passes over each of them.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// How it ended; without it, it is asked
    #[arg(value_name = "HOW", value_parser = word::<ExitReason>())]
    exit: Option<ExitReason>,
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
    let exit = asked_how(&arguments, desk)?;
    let left = asked_left(&arguments, person.left, desk)?;
    let to = arguments.on.unwrap_or_else(|| clock::today().min(end).max(before.from));
    let after = Enrolment { to: Some(to), exit: Some(exit), ..before };
    check(&after, desk)?;
    let mut leaver = person.clone();
    leaver.left = left.or(person.left);
    check_days(&leaver, desk)?;
    let step =
        Step::new(StepKind::Exit).with("participant", &after.participant).with("cohort", &after.cohort);
    store.change(step, |tx| {
        tx.put_participant(&leaver)?;
        tx.put_enrolment(id, &after)?;
        match left {
            Some(left) => book_outcomes(tx, id, &after.participant, left),
            None => Ok(()),
        }
    })?;
    let how = desk.tr.word("exit", &exit.to_string());
    let line = desk.tr.exited(&after.participant, &after.cohort, &desk.tr.day(to), &how);
    desk.say_done(arguments.writing, &line);
    if let Some(left) = left {
        let (opens, closes) = Point::Exit.window(left);
        desk.say(&desk.tr.outcome_window(&after.participant, &desk.tr.day(opens), &desk.tr.day(closes)));
        for point in Point::MEMBERS {
            if is_settled(&store.read(), &after.participant, *point)? {
                continue;
            }
            let (point, due) = (desk.tr.word("point", point.word()), booked_for(*point, left));
            desk.say_done(arguments.writing, &desk.tr.outcome_booked(&point, &desk.tr.day(due)));
        }
    }
    if ask::can_ask(desk) && !arguments.writing.dry_run {
        checklist::walk(&mut store, id, &leaver, desk)?;
    }
    Ok(())
}

/// Says whether nobody needs to ask for an outcome: it is recorded, or the participant prefers not to
/// answer.
fn is_settled(known: &Reader, participant: &ParticipantCode, point: Point) -> Result<bool, StoreError> {
    let recorded = known.outcomes_of(participant)?.iter().any(|outcome| outcome.point == point);
    let question = Question::of_point(point);
    Ok(recorded || known.refusals_of(participant)?.iter().any(|refusal| refusal.question == question))
}

/// Books the contacts for the outcomes, unless these are settled already.
fn book_outcomes(
    tx: &Writer,
    id: ParticipantId,
    participant: &ParticipantCode,
    left: NaiveDate,
) -> Result<(), StoreError> {
    for point in Point::MEMBERS.iter() {
        if is_settled(tx, participant, *point)? {
            continue;
        }
        let booking = Booking { purpose: Purpose::of(*point), due: booked_for(*point, left), way: None };
        book(tx, id, participant, &booking)?;
    }
    Ok(())
}

/// Returns the day on which an outcome is to be asked: four weeks after the last day, its last day that
/// counts, and six months after, its first.
fn booked_for(point: Point, left: NaiveDate) -> NaiveDate {
    let (opens, closes) = point.window(left);
    match point {
        Point::Exit => closes,
        Point::SixMonths => opens,
    }
}

fn asked_how(arguments: &Arguments, desk: &Desk) -> Result<ExitReason, Failure> {
    let allowed = ExitReason::WORDS.join(", ");
    let said = match arguments.exit {
        None if ask::can_ask(desk) => ask::maybe_word(desk, desk.tr.ask_exit(&allowed))?,
        exit => exit,
    };
    let missing = || Failure::refused(desk.tr.exit_missing()).hint(desk.tr.hint_allowed(&allowed));
    said.ok_or_else(missing)
}

/// Asks for the last day in the project; support often goes on, so that Enter means that it does.
fn asked_left(
    arguments: &Arguments,
    known: Option<NaiveDate>,
    desk: &Desk,
) -> Result<Option<NaiveDate>, Failure> {
    if arguments.left.is_some() || known.is_some() || !ask::can_ask(desk) {
        return Ok(arguments.left);
    }
    ask::maybe_once(desk, desk.tr.ask_left(&arguments.participant), |text| typed_day(text).ok())
}
