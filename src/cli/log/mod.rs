//! `ikut log`: what was done, in plain words.

mod detail;
mod mark;
mod told;

use chrono::{NaiveDate, NaiveDateTime};
use clap::Args;

use crate::domain::code::{CohortCode, ParticipantCode, SessionCode};
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Entry, Reader, StepKind, Steps};
use crate::words::{Language, Words};

use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::listing::{Format, Listing};
use super::value::{typed_day, word};

pub(super) use detail::taken_back;
pub(super) use told::Teller;

/// How many steps are shown unless somebody says otherwise.
const USUAL: u32 = 20;

/// Show what was done, the latest first
///
/// One line for each step, with its number, which `ikut undo` takes. With --session and --participant
/// together, the history of that one mark: who set what, and when, the oldest first.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only steps about this participant
    #[arg(long, value_name = "PARTICIPANT")]
    participant: Option<ParticipantCode>,
    /// Only steps about this session
    #[arg(long, value_name = "SESSION")]
    session: Option<SessionCode>,
    /// Only steps about this cohort and its sessions
    #[arg(long, value_name = "COHORT")]
    cohort: Option<CohortCode>,
    /// Only steps taken on or after this day
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    from: Option<NaiveDate>,
    /// Only steps taken on or before this day
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    until: Option<NaiveDate>,
    /// Only steps of this kind
    #[arg(long, value_name = "KIND", value_parser = word::<StepKind>(), hide_possible_values = true)]
    kind: Option<StepKind>,
    /// Show at most this many steps, the latest; without it 20, and of one mark all
    #[arg(long, value_name = "NUMBER")]
    limit: Option<u32>,
    /// Show each value that this step changed, before and after
    #[arg(long, value_name = "STEP", value_parser = clap::value_parser!(i64).range(1..),
        conflicts_with_all = ["participant", "session", "cohort", "from", "until", "kind", "anchor"])]
    detail: Option<i64>,
    /// Show a line for the paper diary that holds fast all that was recorded so far
    #[arg(long)]
    anchor: bool,
    #[command(flatten)]
    listing: Listing,
}

/// Shows the latest steps.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    if arguments.anchor {
        return anchor(arguments.listing, desk);
    }
    if let Some(step) = arguments.detail {
        return detail::show(step, arguments.listing, desk);
    }
    if let (Some(session), Some(participant)) = (&arguments.session, &arguments.participant) {
        return mark::show((session, participant), &arguments, desk);
    }
    let store = desk.reader()?;
    let entries = store.read().steps(&arguments.wanted(&store.read())?)?;
    let sheet = match arguments.listing.format {
        Format::Table => by_day(&entries, &Teller::new(store.read(), desk.tr))?,
        _ => {
            let words = Words::new(desk.globals.lang.unwrap_or(Language::En));
            for_programs(&entries, &Teller::new(store.read(), words))?
        }
    };
    desk.show(&sheet, arguments.listing)
}

impl Arguments {
    fn wanted(&self, known: &Reader) -> Result<Steps, Failure> {
        let of_participant = self.participant.as_ref().map(|code| known.steps_of_participant(code));
        let of_session = self.session.as_ref().map(|code| known.steps_of_session(code));
        let of_cohort = self.cohort.as_ref().map(|code| known.steps_of_cohort(code));
        let mut steps: Option<Vec<i64>> = None;
        for found in [of_participant, of_session, of_cohort].into_iter().flatten() {
            let found = found?;
            steps = Some(match steps {
                Some(steps) => steps.into_iter().filter(|step| found.contains(step)).collect(),
                None => found,
            });
        }
        Ok(Steps {
            from: self.from.map(clock::begin_of),
            until: self.until.map(clock::end_of),
            kind: self.kind,
            steps,
            ..Steps::latest(self.limit.unwrap_or(USUAL))
        })
    }
}

/// Returns the steps for people: each day stands once, before its first step.
fn by_day(entries: &[Entry], teller: &Teller) -> Result<Sheet, Failure> {
    let columns = [right("step"), left("day"), left("time"), left("who"), left("what"), left("state")];
    let mut sheet = Sheet::new("log", &columns);
    let mut shown = None;
    for entry in entries {
        let at = clock::local(&entry.at);
        let day = at.map(|at| at.date());
        let new_day = day.filter(|_| day != shown).map(|day| teller.tr.weekday_and_day(day));
        shown = day;
        sheet.push([
            (entry.op as u64).into(),
            Cell::maybe(new_day),
            Cell::text(at.map_or_else(|| entry.at.clone(), time)),
            Cell::text(entry.who.clone()),
            Cell::text(teller.told(entry)?),
            Cell::maybe(entry.undone.then(|| teller.tr.step_undone())),
        ]);
    }
    Ok(sheet)
}

fn time(at: NaiveDateTime) -> String {
    at.format("%H:%M").to_string()
}

fn for_programs(entries: &[Entry], teller: &Teller) -> Result<Sheet, Failure> {
    let columns =
        [right("step"), left("at"), left("who"), left("kind"), right("undoes"), left("what"), left("state")];
    let mut sheet = Sheet::new("log", &columns);
    for entry in entries {
        sheet.push([
            (entry.op as u64).into(),
            Cell::text(entry.at.clone()),
            Cell::text(entry.who.clone()),
            Cell::word(entry.kind),
            Cell::maybe(entry.undoes.map(|undoes| undoes as u64)),
            Cell::text(teller.told(entry)?),
            if entry.undone { "undone".into() } else { Cell::Empty },
        ]);
    }
    Ok(sheet)
}

/// Shows the head of the journal as words.
fn anchor(listing: Listing, desk: &mut Desk) -> Result<(), Failure> {
    let Some((op, words)) = desk.reader()?.read().anchor()? else {
        desk.say(&desk.tr.anchor_none());
        return Ok(());
    };
    if listing.format == Format::Table {
        let day = desk.tr.day(clock::today());
        desk.print_line(&desk.tr.anchor_line(op, &day, &words))?;
        desk.say(&desk.tr.anchor_diary());
        return Ok(());
    }
    let mut sheet = Sheet::new("anchor", &[right("step"), left("words")]);
    sheet.push([(op as u64).into(), Cell::shown(&words)]);
    desk.show(&sheet, listing)
}

/// Returns a moment of the journal as people read it: local day and time.
pub(super) fn moment(at: &str, tr: &Words) -> String {
    match clock::local(at) {
        Some(at) => format!("{} {}", tr.day(at.date()), at.format("%H:%M")),
        None => at.to_owned(),
    }
}
