//! `ikut need`: what support a participant needs, and the project's own list of needs.

mod kind;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::domain::code::{NeedCode, ParticipantCode};
use crate::domain::need::{Level, Need};
use crate::domain::vocabulary::{Vocabulary, YesNo};
use crate::report::sheet::{Cell, Sheet, left};
use crate::store::{Entity, Reader, Step, StepKind, StoreError};

use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::listing::Listing;
use super::value::{typed_day, word};

pub(super) use kind::label;

/// Keep what support participants need, and the project's list of needs
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
    Retire(Retire),
}

/// Add needs of a participant, or a need to the project's list
///
/// `need add P-07 wellbeing=some` records what a participant needs, and once more later: both
/// answers are kept. `need add wellbeing --name-en Wellbeing` puts a need on the project's list; once
/// there is a list, only the needs on it are asked about.
#[derive(Debug, Args)]
struct Add {
    #[command(flatten)]
    whose: Whose,
    #[command(flatten)]
    names: Names,
    #[command(flatten)]
    writing: Writing,
}

/// Show the project's list of needs
///
/// Each need with its name and how many participants were asked about it; retired ones, and those
/// that are recorded though they are not on the list, say so.
#[derive(Debug, Args)]
struct List {
    #[command(flatten)]
    listing: Listing,
}

/// Show what one participant needs, or everybody
#[derive(Debug, Args)]
struct Show {
    /// The participant's code; without it, everybody
    #[arg(value_name = "PARTICIPANT")]
    participant: Option<ParticipantCode>,
    #[command(flatten)]
    listing: Listing,
}

/// Change needs of a participant, or a need of the project's list
///
/// `need edit P-07 wellbeing=much --on 2021-08-30` corrects an answer; `need edit wellbeing --name-sv
/// Välbefinnande` changes a name on the list, and `--retired no` brings a retired need back.
#[derive(Debug, Args)]
struct Edit {
    #[command(flatten)]
    whose: Whose,
    #[command(flatten)]
    names: Names,
    /// Whether the need is no longer asked about
    #[arg(long, value_name = "ANSWER", value_parser = word::<YesNo>(), conflicts_with_all = ["needs", "on"])]
    retired: Option<YesNo>,
    #[command(flatten)]
    writing: Writing,
}

/// Retire a need of the project's list
///
/// It is no longer asked about; what was recorded stays, in every report.
#[derive(Debug, Args)]
struct Retire {
    /// The need's code
    #[arg(value_name = "KIND_OF_NEED")]
    need: NeedCode,
    #[command(flatten)]
    writing: Writing,
}

/// A participant with needs, or the code of a need on the project's list.
#[derive(Debug, Args)]
struct Whose {
    /// The participant's code; with a name, the code of a need of the project's list
    #[arg(value_name = "PARTICIPANT")]
    participant: NeedCode,
    /// A need with its level: none, some or much, such as wellbeing=some
    #[arg(value_name = "NEED", value_parser = leveled,
        conflicts_with_all = ["name_en", "name_fi", "name_sv"])]
    needs: Vec<(NeedCode, Level)>,
    /// The day on which it was asked; without it, today
    #[arg(long, value_name = "DATE", value_parser = typed_day,
        conflicts_with_all = ["name_en", "name_fi", "name_sv"])]
    on: Option<NaiveDate>,
}

/// The names of a need on the project's list.
#[derive(Debug, Args)]
struct Names {
    /// The need's name in English
    #[arg(long, value_name = "NAME")]
    name_en: Option<String>,
    /// The need's name in Finnish
    #[arg(long, value_name = "NAME")]
    name_fi: Option<String>,
    /// The need's name in Swedish
    #[arg(long, value_name = "NAME")]
    name_sv: Option<String>,
}

/// Reads `wellbeing=some`.
fn leveled(text: &str) -> Result<(NeedCode, Level), String> {
    let refused = || text.to_owned();
    let (need, level) = text.split_once('=').ok_or_else(refused)?;
    Ok((need.parse().map_err(|_| refused())?, Level::parse(level).map_err(|_| refused())?))
}

/// Adds, lists, shows or changes needs.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::Add(Add { whose, names, .. }) if whose.needs.is_empty() && names.are_none() => {
            Err(missing(&whose.participant, desk))
        }
        Action::Add(add) if add.whose.needs.is_empty() => {
            kind::add(&add.whose.participant, &add.names, add.writing, desk)
        }
        Action::Add(add) => put(&add.whose, StepKind::NeedAdd, add.writing, desk),
        Action::List(list) => kind::list(list.listing, desk),
        Action::Show(show) => self::show(&show, desk),
        Action::Edit(Edit { whose, names, retired: None, .. })
            if whose.needs.is_empty() && names.are_none() =>
        {
            Err(missing(&whose.participant, desk))
        }
        Action::Edit(edit) if edit.whose.needs.is_empty() => kind::edit(&edit, desk),
        Action::Edit(edit) => put(&edit.whose, StepKind::NeedEdit, edit.writing, desk),
        Action::Retire(retire) => kind::retire(&retire, desk),
    }
}

fn missing(code: &NeedCode, desk: &Desk) -> Failure {
    let failure = Failure::refused(desk.tr.need_missing()).hint(desk.tr.hint_need_of(code));
    failure.hint(desk.tr.hint_need_list(code))
}

impl Names {
    fn are_none(&self) -> bool {
        self.name_en.is_none() && self.name_fi.is_none() && self.name_sv.is_none()
    }
}

fn show(show: &Show, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let needs = match &show.participant {
        Some(participant) => {
            store.read().participant(participant)?;
            store.read().needs_of(participant)?
        }
        None => store.read().needs()?,
    };
    desk.show(&sheet(&needs), show.listing)
}

fn put(whose: &Whose, kind: StepKind, writing: Writing, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(writing)?;
    // A need's code takes more signs than a participant's.
    let code = whose.participant.as_str();
    let none = |_| StoreError::NoSuch { entity: Entity::Participant, code: code.to_owned(), near: None };
    let participant: ParticipantCode = code.parse().map_err(none)?;
    let (id, _) = store.read().participant(&participant)?;
    let date = whose.on.unwrap_or_else(clock::today);
    let need = |(need, level): &(NeedCode, Level)| Need {
        participant: participant.clone(),
        date,
        need: need.clone(),
        level: *level,
    };
    let needs: Vec<_> = whose.needs.iter().map(need).collect();
    for (at, need) in needs.iter().enumerate() {
        if needs[..at].iter().any(|earlier| earlier.need == need.need) {
            return Err(Failure::refused(desk.tr.need_twice(&need.need)));
        }
        fits(need, kind, store.read().find_need(id, need)?.is_some(), &store.read(), desk)?;
    }
    let step = Step::new(kind).with("participant", &participant).with("needs", needs.len());
    let done =
        store.change(step, |tx| needs.iter().try_for_each(|need| tx.put_need(id, need).map(|_| ())))?;
    let line = match done.changed {
        true => desk.tr.needs_written(&participant, needs.len(), &desk.tr.day(date)),
        false => desk.tr.nothing_changed(),
    };
    desk.say_done(writing, &line);
    Ok(())
}

/// Sees that a need can be added or changed: only what is on the project's list is asked about.
fn fits(need: &Need, kind: StepKind, is_there: bool, known: &Reader, desk: &Desk) -> Result<(), Failure> {
    let code = || format!("{} {} {}", need.participant, need.date, need.need);
    match kind {
        StepKind::NeedAdd if is_there => Err(StoreError::Taken { entity: Entity::Need, code: code() }.into()),
        StepKind::NeedEdit if !is_there => {
            Err(StoreError::NoSuch { entity: Entity::Need, code: code(), near: None }.into())
        }
        StepKind::NeedAdd => kind::is_asked(&need.need, known, desk),
        _ => Ok(()),
    }
}

fn sheet(needs: &[Need]) -> Sheet {
    let columns = [left("participant"), left("date"), left("need"), left("level")];
    let mut sheet = Sheet::new("needs", &columns);
    for need in needs {
        sheet.push([
            Cell::shown(&need.participant),
            need.date.into(),
            Cell::shown(&need.need),
            Cell::word(need.level),
        ]);
    }
    sheet
}
