//! `ikut need`: what support a participant needs.

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::domain::code::{NeedCode, ParticipantCode};
use crate::domain::need::{Level, Need};
use crate::domain::vocabulary::Vocabulary;
use crate::report::sheet::{Cell, Sheet, left};
use crate::store::{Entity, Step, StepKind, StoreError};

use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::listing::{Listing, OfParticipant};
use super::value::typed_day;

/// Keep what support participants need
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Add needs of a participant
    Add(Change),
    /// List the needs
    List(Listing),
    /// Show the needs of one participant
    Show(OfParticipant),
    /// Change needs of a participant
    Edit(Change),
}

/// Needs with their levels.
#[derive(Debug, Args)]
struct Change {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// A need with its level: none, some or much, such as wellbeing=some
    #[arg(value_name = "NEED", value_parser = leveled, required = true)]
    needs: Vec<(NeedCode, Level)>,
    /// The day on which it was asked; without it, today
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
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
        Action::Add(change) => put(&change, StepKind::NeedAdd, desk),
        Action::List(listing) => {
            let needs = desk.reader()?.read().needs()?;
            desk.show(&sheet(&needs), listing)
        }
        Action::Show(show) => {
            let store = desk.reader()?;
            store.read().participant(&show.participant)?;
            let needs = store.read().needs_of(&show.participant)?;
            desk.show(&sheet(&needs), show.listing)
        }
        Action::Edit(change) => put(&change, StepKind::NeedEdit, desk),
    }
}

fn put(change: &Change, kind: StepKind, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(change.writing)?;
    let (id, _) = store.read().participant(&change.participant)?;
    let date = change.on.unwrap_or_else(clock::today);
    let needs: Vec<_> = change.needs.iter().map(|(need, level)| change.need(date, need, *level)).collect();
    for (at, need) in needs.iter().enumerate() {
        if needs[..at].iter().any(|earlier| earlier.need == need.need) {
            return Err(Failure::refused(desk.tr.need_twice(&need.need)));
        }
        let known = store.read().find_need(id, need)?.is_some();
        let code = || format!("{} {} {}", need.participant, need.date, need.need);
        match kind {
            StepKind::NeedAdd if known => {
                return Err(StoreError::Taken { entity: Entity::Need, code: code() }.into());
            }
            StepKind::NeedEdit if !known => {
                return Err(StoreError::NoSuch { entity: Entity::Need, code: code(), near: None }.into());
            }
            _ => (),
        }
    }
    let step = Step::new(kind).with("participant", &change.participant).with("needs", needs.len());
    let done =
        store.change(step, |tx| needs.iter().try_for_each(|need| tx.put_need(id, need).map(|_| ())))?;
    let line = match done.changed {
        true => desk.tr.needs_written(&change.participant, needs.len(), &desk.tr.day(date)),
        false => desk.tr.nothing_changed(),
    };
    desk.say_done(change.writing, &line);
    Ok(())
}

impl Change {
    fn need(&self, date: NaiveDate, need: &NeedCode, level: Level) -> Need {
        Need { participant: self.participant.clone(), date, need: need.clone(), level }
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
