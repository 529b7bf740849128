//! `ikut outcome`: a participant's situation on leaving and six months after.

mod asked;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::domain::code::ParticipantCode;
use crate::domain::fact::ParticipantId;
use crate::domain::outcome::{Outcome, Point, Source, Timing};
use crate::domain::participant::{LabourStatus, Participant};
use crate::domain::refusal::{Question, Refusal};
use crate::domain::vocabulary::{Vocabulary, YesNo};
use crate::report::sheet::{Cell, Sheet, left};
use crate::store::{Entity, Step, StepKind, Store, StoreError};

use super::contact::{settled, unbook};
use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::listing::{Listing, OfParticipant};
use super::value::{typed_day, word};
use super::{ask, clock, questions};

pub(super) use asked::{Heard, heard, questions as questions_about};

/// Keep participants' situations on leaving and six months after
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Add an outcome
    ///
    /// Without an answer it asks at the terminal, question by question: Enter leaves one, `-` says that
    /// the participant prefers not to answer, and nobody asks again.
    Add(Change),
    /// List the outcomes
    List(Listing),
    /// Show the outcomes of one participant
    Show(OfParticipant),
    /// Change an outcome
    Edit(Change),
}

/// What is known of a situation.
#[derive(Debug, Args)]
struct Change {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// On leaving (exit) or six months after (six_months)
    #[arg(value_name = "POINT", value_parser = word::<Point>())]
    point: Point,
    /// The day on which it was so; without it, today for a new outcome
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    date: Option<NaiveDate>,
    /// Situation on the labour market
    #[arg(long, value_name = "WORD", value_parser = word::<LabourStatus>())]
    labour_status: Option<LabourStatus>,
    /// In education or training
    #[arg(long, value_name = "ANSWER", value_parser = word::<YesNo>())]
    in_education: Option<YesNo>,
    /// Searching for a job
    #[arg(long, value_name = "ANSWER", value_parser = word::<YesNo>())]
    job_searching: Option<YesNo>,
    /// Gained a qualification
    #[arg(long, value_name = "ANSWER", value_parser = word::<YesNo>())]
    qualification: Option<YesNo>,
    /// A better situation on the labour market than at entry
    #[arg(long, value_name = "ANSWER", value_parser = word::<YesNo>())]
    improved: Option<YesNo>,
    /// From whom it is known; not_reached when nobody was
    #[arg(long, value_name = "WORD", value_parser = word::<Source>())]
    source: Option<Source>,
    #[command(flatten)]
    writing: Writing,
}

/// Adds, lists, shows or changes outcomes.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::Add(change) => add(&change, desk),
        Action::List(listing) => {
            let outcomes = desk.reader()?.read().outcomes()?;
            desk.show(&sheet(&outcomes), listing)
        }
        Action::Show(show) => {
            let store = desk.reader()?;
            store.read().participant(&show.participant)?;
            let outcomes = store.read().outcomes_of(&show.participant)?;
            desk.show(&sheet(&outcomes), show.listing)
        }
        Action::Edit(change) => edit(&change, desk),
    }
}

fn add(change: &Change, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(change.writing)?;
    let (id, person) = store.read().participant(&change.participant)?;
    let known = store.read().outcomes_of(&change.participant)?;
    if known.iter().any(|outcome| outcome.point == change.point) {
        let code = format!("{} {}", change.participant, change.point);
        return Err(StoreError::Taken { entity: Entity::Outcome, code }.into());
    }
    let heard = change.said(desk)?;
    write(heard, (id, &person, change.point), &mut store, desk, change.writing)
}

/// Writes down what was said of a participant's situation.
///
/// # Errors
/// Whatever the register says.
pub(super) fn write(
    heard: Heard,
    (id, person, point): (ParticipantId, &Participant, Point),
    store: &mut Store,
    desk: &Desk,
    writing: Writing,
) -> Result<(), Failure> {
    match heard {
        Heard::Nothing => desk.say(&desk.tr.nothing_changed()),
        Heard::Refused(date) => refuse((id, person, point), date, store, desk, writing)?,
        Heard::Outcome(outcome) => {
            let step = Step::new(StepKind::OutcomeAdd)
                .with("participant", &outcome.participant)
                .with("point", outcome.point);
            store.change(step, |tx| {
                settled(tx, id, &outcome, person.left)?;
                tx.put_outcome(id, &outcome)
            })?;
            let point = desk.tr.word("point", &outcome.point.to_string());
            desk.say_done(writing, &desk.tr.outcome_added(&outcome.participant, &point));
            remark(&outcome, person, desk);
        }
    }
    Ok(())
}

/// Takes down that the participant prefers not to say how things stand.
fn refuse(
    (id, person, point): (ParticipantId, &Participant, Point),
    date: NaiveDate,
    store: &mut Store,
    desk: &Desk,
    writing: Writing,
) -> Result<(), Failure> {
    let question = Question::of_point(point);
    let refusal = Refusal { participant: person.code.clone(), question, date };
    let step = Step::new(StepKind::Intake).with("participant", &person.code).with("question", question);
    store.change(step, |tx| {
        tx.put_refusal(id, &refusal)?;
        unbook(tx, id, &person.code, point)
    })?;
    let asked = desk.tr.word("question", question.word());
    desk.say_done(writing, &desk.tr.refusal_kept(&person.code, &asked));
    Ok(())
}

fn edit(change: &Change, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(change.writing)?;
    let (id, person) = store.read().participant(&change.participant)?;
    let known = store.read().outcomes_of(&change.participant)?;
    let before = known.iter().find(|outcome| outcome.point == change.point);
    let missing = || {
        let code = format!("{} {}", change.participant, change.point);
        StoreError::NoSuch { entity: Entity::Outcome, code, near: None }
    };
    let outcome = change.over(Some(before.ok_or_else(missing)?));
    let step = Step::new(StepKind::OutcomeEdit)
        .with("participant", &outcome.participant)
        .with("point", outcome.point);
    let done = store.change(step, |tx| {
        settled(tx, id, &outcome, person.left)?;
        tx.put_outcome(id, &outcome)
    })?;
    let point = desk.tr.word("point", &outcome.point.to_string());
    let line = match done.changed {
        true => desk.tr.outcome_changed(&outcome.participant, &point),
        false => desk.tr.nothing_changed(),
    };
    desk.say_done(change.writing, &line);
    remark(&outcome, &person, desk);
    Ok(())
}

/// Says when an outcome will not count, and in which days it would.
fn remark(outcome: &Outcome, person: &Participant, desk: &Desk) {
    match (outcome.timing(person.left), person.left) {
        (Timing::Early | Timing::Late, Some(left)) => {
            let (opens, closes) = outcome.point.window(left);
            desk.say(&desk.tr.outcome_outside(&desk.tr.day(opens), &desk.tr.day(closes)));
        }
        (Timing::NotLeft, _) => desk.say(&desk.tr.outcome_before_leaving(&person.code)),
        _ => (),
    }
}

impl Change {
    /// Returns what is said of the situation: by the options, else at the terminal.
    fn said(&self, desk: &Desk) -> Result<Heard, Failure> {
        let outcome = self.over(None);
        if asked::says_something(&outcome) {
            return Ok(Heard::Outcome(outcome));
        }
        if !ask::can_ask(desk) {
            let line = desk.tr.outcome_nothing();
            let hint = desk.tr.hint_outcome_say(&self.participant, &self.point);
            return Err(Failure::refused(line).hint(hint));
        }
        let known = desk.answers.borrow().said.clone();
        let said = match known {
            Some(said) => said,
            None => {
                let point = desk.tr.word("question", Question::of_point(self.point).word());
                ask::tell(&desk.tr.outcome_head(&self.participant, &point));
                ask::tell(&questions::keys(true, desk));
                let asked = |one: &questions::Question| one.name != "source" || self.source.is_none();
                let list = |said: &_| {
                    questions_about(self.point, said, &desk.tr).into_iter().filter(asked).collect()
                };
                questions::put(list, questions::Said::new(), |_| Ok(()), desk)?
            }
        };
        desk.answers.borrow_mut().said = Some(said.clone());
        let source = self.source.map(|source| ("source".to_owned(), Some(source.to_string())));
        let said = said.into_iter().chain(source).collect();
        Ok(heard(&self.participant, self.point, self.date.unwrap_or_else(clock::today), &said))
    }

    fn over(&self, before: Option<&Outcome>) -> Outcome {
        let before = before.cloned().unwrap_or_else(|| Outcome {
            participant: self.participant.clone(),
            point: self.point,
            date: Some(clock::today()),
            labour_status: None,
            in_education: None,
            job_searching: None,
            qualification: None,
            improved: None,
            source: None,
        });
        Outcome {
            participant: before.participant,
            point: before.point,
            date: self.date.or(before.date),
            labour_status: self.labour_status.or(before.labour_status),
            in_education: self.in_education.or(before.in_education),
            job_searching: self.job_searching.or(before.job_searching),
            qualification: self.qualification.or(before.qualification),
            improved: self.improved.or(before.improved),
            source: self.source.or(before.source),
        }
    }
}

fn sheet(outcomes: &[Outcome]) -> Sheet {
    let columns = [
        left("participant"),
        left("point"),
        left("date"),
        left("labour_status"),
        left("in_education"),
        left("job_searching"),
        left("qualification"),
        left("improved"),
        left("source"),
    ];
    let mut sheet = Sheet::new("outcomes", &columns);
    for outcome in outcomes {
        sheet.push([
            Cell::shown(&outcome.participant),
            Cell::word(outcome.point),
            Cell::maybe(outcome.date),
            Cell::maybe(outcome.labour_status.map(Cell::word)),
            Cell::maybe(outcome.in_education.map(Cell::word)),
            Cell::maybe(outcome.job_searching.map(Cell::word)),
            Cell::maybe(outcome.qualification.map(Cell::word)),
            Cell::maybe(outcome.improved.map(Cell::word)),
            Cell::maybe(outcome.source.map(Cell::word)),
        ]);
    }
    sheet
}
