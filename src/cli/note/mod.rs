//! `ikut note`: notes about the work with a participant.

mod draft;
mod write;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::domain::code::{ParticipantCode, SessionCode};
use crate::domain::note::{LAST, Note, NoteKind};
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Step, StepKind};

use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::listing::{Format, Listing};
use super::value::{typed_day, word};

/// Keep notes about the work with participants
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Add(Add),
    List(List),
    Edit(Edit),
    Remove(Remove),
}

/// Write a note
///
/// The note is written at the terminal or read from standard input, at most 1000 characters; it is
/// never an argument. While it is written at the terminal, a draft is kept in the register: whoever
/// is interrupted is offered it the next time. A private note stands in the list of its participant
/// and in what `ikut person-export` writes for that participant, and in no other list, report or export.
#[derive(Debug, Args)]
struct Add {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// What it is about; without it, a meeting where a session is named, else an observation
    #[arg(long, value_name = "KIND", value_parser = word::<NoteKind>())]
    kind: Option<NoteKind>,
    /// The session that it is about
    #[arg(long, value_name = "SESSION")]
    session: Option<SessionCode>,
    /// Keep it out of every list, report and export but the participant's own list
    #[arg(long)]
    private: bool,
    /// The day that it is about; without it, the session's day or today
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

/// List the notes
///
/// Those about one participant are listed with the private ones; without a participant, no private
/// note is listed.
#[derive(Debug, Args)]
struct List {
    /// The participant's code; without it, everybody
    #[arg(value_name = "PARTICIPANT")]
    participant: Option<ParticipantCode>,
    #[command(flatten)]
    listing: Listing,
}

/// Which note.
#[derive(Debug, Args)]
struct Which {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// The number of the note
    #[arg(value_name = "NOTE", value_parser = number())]
    note: u32,
}

/// Change a note
#[derive(Debug, Args)]
struct Edit {
    #[command(flatten)]
    which: Which,
    /// What it is about
    #[arg(long, value_name = "KIND", value_parser = word::<NoteKind>())]
    kind: Option<NoteKind>,
    /// The session that it is about
    #[arg(long, value_name = "SESSION")]
    session: Option<SessionCode>,
    /// It is about no session
    #[arg(long, conflicts_with = "session")]
    no_session: bool,
    /// Keep it out of every list, report and export but the participant's own list
    #[arg(long)]
    private: bool,
    /// It is not private any more
    #[arg(long, conflicts_with = "private")]
    not_private: bool,
    /// The day that it is about
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    on: Option<NaiveDate>,
    /// Write the note anew
    #[arg(long)]
    text: bool,
    #[command(flatten)]
    writing: Writing,
}

/// Remove a note
#[derive(Debug, Args)]
struct Remove {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    writing: Writing,
}

fn number() -> clap::builder::RangedI64ValueParser<u32> {
    clap::value_parser!(u32).range(1..=i64::from(LAST))
}

/// Adds, lists, changes or removes notes.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::Add(add) => write::add(&add, desk),
        Action::List(list) => self::list(&list, desk),
        Action::Edit(edit) => write::edit(&edit, desk),
        Action::Remove(remove) => self::remove(&remove, desk),
    }
}

fn list(list: &List, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let notes = match &list.participant {
        Some(participant) => {
            store.read().participant(participant)?;
            store.read().notes_of(participant)?
        }
        None => store.read().notes()?,
    };
    let sheet = sheet(&notes);
    match (list.listing.format, &list.participant) {
        // About whom they are was just typed.
        (Format::Table, Some(_)) => {
            let columns = ["number", "date", "kind", "session", "private", "text"];
            desk.show(&sheet.only(&columns), list.listing)
        }
        _ => desk.show(&sheet, list.listing),
    }
}

fn sheet(notes: &[Note]) -> Sheet {
    let columns = [
        left("participant"),
        right("number"),
        left("date"),
        left("kind"),
        left("session"),
        left("private"),
        left("text"),
    ];
    let mut sheet = Sheet::new("notes", &columns);
    for note in notes {
        sheet.push([
            Cell::shown(&note.participant),
            note.number.into(),
            note.date.into(),
            Cell::word(note.kind),
            Cell::maybe(note.session.as_ref().map(Cell::shown)),
            Cell::word(note.private),
            Cell::text(note.text.clone()),
        ]);
    }
    sheet
}

fn remove(remove: &Remove, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(remove.writing)?;
    let (id, _) = store.read().participant(&remove.which.participant)?;
    let note = store.read().note(&remove.which.participant, remove.which.note)?;
    store.change(step(StepKind::NoteRemove, &note), |tx| tx.remove_note(id, note.number))?;
    desk.say_done(remove.writing, &desk.tr.note_taken_away(&note.participant, note.number));
    Ok(())
}

fn step(kind: StepKind, note: &Note) -> Step {
    Step::new(kind).with("participant", &note.participant).with("note", note.number)
}
