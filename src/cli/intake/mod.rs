//! `ikut intake`: what is asked of a participant on entering, and nothing twice.

mod dialogue;
mod draft;
mod form;
mod options;
mod talk;

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

use crate::domain::code::ParticipantCode;
use crate::domain::fact::{ParticipantId, Person};
use crate::domain::intake::{After, Before, Sayings, follow};
use crate::domain::outcome::Point;
use crate::domain::refusal::{Question, Refusal};
use crate::domain::vocabulary::Vocabulary;
use crate::store::{Reader, Step, StepKind, StoreError, Writer};

use super::contact::unbook;
use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::page::Given;
use super::participant_entry::{Entry, check_days};
use super::value::typed_day;
use super::{ask, clock};
use draft::Draft;
use options::Given as Options;

/// Take down what a participant says on entering
///
/// At a terminal it asks only what is missing: the situation on the day of entry, the areas of
/// life, how the participant is reached safely. Every question may be left; `-` says that the
/// participant prefers not to answer, which is remembered with its day, so that nobody asks again.
/// What was said survives an interruption. With options it asks nothing.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// The day of the intake; without it, today
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    on: Option<NaiveDate>,
    /// Ask about the areas of life anew
    #[arg(long)]
    again: bool,
    #[command(flatten)]
    entry: Entry,
    #[command(flatten)]
    given: Options,
    /// Write a form for paper instead, with what is still to be asked, in the participant's language
    #[arg(long, conflicts_with = "dry_run")]
    print: bool,
    /// Write the form to this file
    #[arg(long, value_name = "FILE", requires = "print")]
    out: Option<PathBuf>,
    /// Replace a file that is there
    #[arg(long, requires = "print")]
    force: bool,
    #[command(flatten)]
    writing: Writing,
}

/// Takes an intake down.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    if arguments.print {
        return print(&arguments, desk);
    }
    let code = &arguments.participant;
    let mut store = desk.writer(arguments.writing)?;
    let (id, mut before) = before(code, arguments.again, &store.read())?;
    let day = arguments.on.unwrap_or_else(clock::today);
    let (entry, any) = options::entry_alone(&arguments.entry, code, desk)?;
    let by_options = any || !arguments.given.is_empty();
    let taken = if by_options {
        let sayings = arguments.given.sayings(&entry, desk)?;
        before.person.participant = arguments.entry.over(before.person.participant, desk)?;
        Draft { day, sayings }
    } else if let Some(sayings) = desk.answers.borrow().intake.clone() {
        Draft { day, sayings }
    } else if before.items(&Sayings::default()).is_empty() {
        desk.say(&desk.tr.intake_complete(code));
        return Ok(());
    } else if !ask::can_ask(desk) {
        tell_open(code, &before, desk);
        return Ok(());
    } else {
        let first = first(code, &before, day, &store, desk)?;
        let taken = dialogue::hold((id, code), before.clone(), first, &store, desk)?;
        desk.answers.borrow_mut().intake = Some(taken.sayings.clone());
        taken
    };
    let mut after = before.after(&taken.sayings, taken.day);
    let refused: Vec<_> = before.person.refused.iter().copied().chain(questions(&after)).collect();
    let anew = follow(&after.participant, &refused).0.into_iter();
    after.refused.extend(anew.map(|question| Refusal {
        participant: code.clone(),
        question,
        date: taken.day,
    }));
    check_days(&after.participant, desk)?;
    let step = Step::new(StepKind::Intake).with("participant", code);
    let done = store.change(step, |tx| write(id, &after, tx))?;
    if !by_options {
        Draft::forget(code, &store)?;
    }
    let line = if done.changed { desk.tr.intake_written(code) } else { desk.tr.nothing_changed() };
    desk.say_done(arguments.writing, &line);
    Ok(())
}

/// Gives out the form for paper.
fn print(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let code = &arguments.participant;
    let (_, before) = before(code, arguments.again, &desk.reader()?.read())?;
    let Some(html) = form::html(code, &before, &desk.tr) else {
        desk.say(&desk.tr.intake_complete(code));
        return Ok(());
    };
    let to = Given { out: arguments.out.as_deref(), force: arguments.force };
    desk.give_file(html.as_bytes(), "html", to)
}

fn questions(after: &After) -> impl Iterator<Item = crate::domain::refusal::Question> {
    after.refused.iter().map(|refusal| refusal.question)
}

/// Returns what the register knows of a participant before the intake.
pub(super) fn before(
    code: &ParticipantCode,
    again: bool,
    known: &Reader,
) -> Result<(ParticipantId, Before), StoreError> {
    let (id, participant) = known.participant(code)?;
    let first_enrolled = known.enrolments_of(code)?.iter().map(|stay| stay.from).min();
    let refused = known.refusals_of(code)?.into_iter().map(|refusal| refusal.question).collect();
    let person = Person { participant, first_enrolled, exit: None, six_months: None, refused };
    let areas = known.life_areas_of(code)?;
    // By day, so that the last one stays.
    let areas: BTreeMap<_, _> = areas.into_iter().map(|area| (area.area, area.level)).collect();
    let contact = known.safe_contact(code)?;
    let programme = known.project()?.and_then(|project| project.programme);
    Ok((id, Before { person, areas, contact, programme, again }))
}

/// Returns what the dialogue begins with: the draft of an earlier one, or nothing.
fn first(
    code: &ParticipantCode,
    before: &Before,
    day: NaiveDate,
    store: &crate::store::Store,
    desk: &Desk,
) -> Result<Draft, Failure> {
    let nothing = Draft { day, sayings: Sayings::default() };
    let Some(mut draft) = Draft::find(code, store)? else { return Ok(nothing) };
    draft.sayings = before.still_open(&draft.sayings);
    if draft.sayings.is_empty() {
        return Ok(nothing);
    }
    let question = desk.tr.ask_intake_draft(code, draft.sayings.len(), &desk.tr.day(draft.day));
    if ask::goes_on(desk, &question)? {
        return Ok(draft);
    }
    Draft::forget(code, store)?;
    Ok(nothing)
}

/// Says what nobody asked yet, where nobody can be asked.
fn tell_open(code: &ParticipantCode, before: &Before, desk: &Desk) {
    let open: Vec<_> = before.items(&Sayings::default()).into_iter().map(|item| item.word()).collect();
    desk.say(&desk.tr.intake_open(code, &open.join(", ")));
}

fn write(id: ParticipantId, after: &After, tx: &Writer) -> Result<(), StoreError> {
    tx.put_participant(&after.participant)?;
    for refusal in &after.refused {
        tx.put_refusal(id, refusal)?;
        // Nobody asks again what a participant prefers not to say.
        for point in Point::MEMBERS.iter().filter(|point| Question::of_point(**point) == refusal.question) {
            unbook(tx, id, &refusal.participant, *point)?;
        }
    }
    for question in &after.lifted {
        tx.remove_refusal(id, *question)?;
    }
    for area in &after.areas {
        tx.put_life_area(id, area)?;
    }
    if let Some(contact) = &after.contact {
        tx.put_safe_contact(id, contact)?;
    }
    Ok(())
}
