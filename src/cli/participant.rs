//! `ikut participant`: people, by code.

use clap::{Args, Subcommand};

use crate::domain::code::ParticipantCode;
use crate::domain::fact::ParticipantId;
use crate::domain::intake::{self, follow};
use crate::domain::participant::Participant;
use crate::domain::refusal::{Question, Refusal};
use crate::domain::vocabulary::Vocabulary;
use crate::store::{Entity, Reader, Step, StepKind, StoreError, Writer};

use super::clock;
use super::desk::Desk;
use super::door;
use super::failure::Failure;
use super::globals::Writing;
use super::leaving;
use super::listing::{Format, Listing, OfParticipant};
use super::participant_entry::{Clearable, Entry};
use super::participant_sheet;
use super::person_page;
use super::value::word;

/// Keep what is recorded of participants, by code
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Add(Add),
    /// List the participants
    List(Listing),
    /// Show what is recorded of one participant
    Show(OfParticipant),
    Edit(Edit),
}

/// Add a participant
#[derive(Debug, Args)]
struct Add {
    /// The participant's code; without it, the next free one
    #[arg(value_name = "PARTICIPANT")]
    participant: Option<ParticipantCode>,
    #[command(flatten)]
    entry: Entry,
    #[command(flatten)]
    writing: Writing,
}

/// Change what is recorded of a participant
#[derive(Debug, Args)]
struct Edit {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    #[command(flatten)]
    entry: Entry,
    /// Forget what is recorded under this column
    #[arg(long, value_name = "COLUMN", value_parser = word::<Clearable>())]
    clear: Vec<Clearable>,
    #[command(flatten)]
    writing: Writing,
}

/// Adds, lists, shows or changes participants.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::Add(add) => self::add(&add, desk),
        Action::List(listing) => list(listing, desk),
        Action::Show(show) => self::show(&show, desk),
        Action::Edit(edit) => self::edit(&edit, desk),
    }
}

fn add(add: &Add, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(add.writing)?;
    let code = match &add.participant {
        Some(code) => code.clone(),
        None => next_code(&store.read())?,
    };
    if store.read().find_participant(&code)?.is_some() {
        return Err(StoreError::Taken { entity: Entity::Participant, code: code.to_string() }.into());
    }
    if add.participant.is_some() {
        door::let_in(Some(code.to_string()), desk)?;
    }
    let person = add.entry.over(Participant::new(code.clone()), desk)?;
    let step = Step::new(StepKind::ParticipantAdd).with("participant", &code);
    store.change(step, |tx| put(tx, &person))?;
    desk.say_done(add.writing, &desk.tr.participant_added(&code));
    Ok(())
}

/// Writes a participant, and with it what is refused anew and what is answered after all.
fn put(tx: &Writer, person: &Participant) -> Result<ParticipantId, StoreError> {
    let (id, _) = tx.put_participant(person)?;
    let refused: Vec<_> = tx.refusals_of(&person.code)?.into_iter().map(|known| known.question).collect();
    let (anew, answered) = follow(person, &refused);
    for question in anew {
        let refusal = Refusal { participant: person.code.clone(), question, date: clock::today() };
        tx.put_refusal(id, &refusal)?;
    }
    for question in answered {
        tx.remove_refusal(id, question)?;
    }
    Ok(id)
}

fn next_code(known: &Reader) -> Result<ParticipantCode, StoreError> {
    let codes = known.participant_codes()?;
    let highest = codes.iter().filter_map(|(_, code)| code.number()).max().unwrap_or(0);
    // A number beyond those that are counted is a name which somebody gave.
    let mut free = (highest + 1..).map(ParticipantCode::of);
    let is_free = |code: &ParticipantCode| codes.iter().all(|(_, known)| known != code);
    Ok(free.find(is_free).expect("a register holds fewer people than there are numbers"))
}

fn edit(edit: &Edit, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(edit.writing)?;
    let (_, before) = store.read().participant(&edit.participant)?;
    let (was, mut kept) = (before.left, before);
    edit.clear.iter().for_each(|column| column.clear(&mut kept));
    // Whoever forgets an answer may ask again.
    let asked_anew: Vec<Question> =
        edit.clear.iter().filter_map(|column| column.word().parse().ok()).collect();
    let after = edit.entry.over(kept, desk)?;
    let step = Step::new(StepKind::ParticipantEdit).with("participant", &after.code);
    let done = store.change(step, |tx| {
        let id = put(tx, &after)?;
        for question in asked_anew.iter().filter(|question| !intake::is_known(&after, **question)) {
            tx.remove_refusal(id, *question)?;
        }
        leaving::rebook(tx, id, &after.code, (was, after.left))
    })?;
    let line =
        if done.changed { desk.tr.participant_changed(&after.code) } else { desk.tr.nothing_changed() };
    desk.say_done(edit.writing, &line);
    if let Some(left) = after.left.filter(|left| was != Some(*left)) {
        leaving::tell(&after.code, left, &store.read(), edit.writing, desk)?;
    }
    Ok(())
}

fn list(listing: Listing, desk: &mut Desk) -> Result<(), Failure> {
    let people = desk.reader()?.read().people()?;
    desk.show(&participant_sheet::list(&people), listing)
}

fn show(show: &OfParticipant, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let (id, person) = store.read().participant(&show.participant)?;
    let record = participant_sheet::record(&person);
    if show.listing.format != Format::Table {
        return desk.show(&record, show.listing);
    }
    person_page::show(&person.code, id, &store, desk)
}
