//! `ikut today`, and `ikut` alone: what is on, what is not marked yet, and who is worth a call.

use chrono::{Days, NaiveDate};
use clap::Args;

use crate::domain::due::{Due, due};
use crate::domain::quiet::Watch;
use crate::domain::week::week_of;
use crate::report::today::{
    Agenda, Codes, Dues, Found, LOOK_AHEAD, LOOK_BACK, Pass, Programme, agenda, sheet,
};
use crate::store::{Care, Reader, StoreError};

use super::desk::Desk;
use super::failure::Failure;
use super::listing::{Format, Listing};
use super::unlock::in_words;
use super::{clock, contact, today_page};

/// How many days ahead a window that opens is shown.
const DUE_AHEAD: u32 = 7;

/// For how many days a window that closed with nothing recorded is shown.
const DUE_BACK: u64 = 28;

/// Show what is on, what is not marked yet, and who is worth a call
///
/// The sessions of today; those of the past that are not fully marked; the next day on which
/// somebody may come alone; whoever was not reached for some days or missed three sessions
/// running without telling; and the outcomes and contacts that are due. `ikut` without a command
/// shows the same.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Worth a call is who was not reached for so many days
    #[arg(long, value_name = "NUMBER", default_value = "14")]
    days: u32,
    #[command(flatten)]
    listing: Listing,
}

/// Shows the page.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader_with(Care::Daily)?;
    let page = page(arguments.days, &store.read())?;
    match arguments.listing.format {
        Format::Table => {
            let people = page.calls.iter().map(|call| &call.participant);
            let people = people.chain(page.due.iter().map(|due| &due.participant));
            let people = people.chain(page.contacts.iter().map(|contact| &contact.participant));
            let rules = contact::Rules::of(people, &store.read())?;
            desk.print(today_page::text(&page, &rules, desk))?;
            match desk.open_for().map(in_words) {
                Some((hours, minutes)) => {
                    desk.print_line(&format!("\n{}", desk.tr.today_open(hours, minutes)))
                }
                None => Ok(()),
            }
        }
        _ => desk.show(&sheet(&page), arguments.listing),
    }
}

/// Reads the sessions of a year, those still planned before, and the next days.
fn page(days: u32, known: &Reader) -> Result<Agenda, StoreError> {
    let now = clock::now();
    let today = now.date();
    let watch = Watch { today, since: back(today, LOOK_BACK), days };
    let calendar = known.calendar()?;
    let mut pass = Pass::new(&calendar, watch);
    known.each_event_planned_before(&calendar, watch.since, |event| pass.read(event))?;
    let ahead = today.checked_add_days(Days::new(LOOK_AHEAD)).unwrap_or(NaiveDate::MAX);
    known.each_event_by_day(&calendar, (watch.since, ahead), |event| pass.read(event))?;
    let mut found = pass.finish();
    found.reached = known.last_reached(today)?;
    let codes = codes(&found, known)?;
    let due = Dues { outcomes: outcomes(today, known)?, contacts: contact::untold(today, 0, known)? };
    Ok(agenda(found, &codes, programme(today, known)?, due, now, &watch))
}

/// Returns the outcomes that are due, without what closed longer ago: `ikut due` shows all.
fn outcomes(today: NaiveDate, known: &Reader) -> Result<Vec<Due>, StoreError> {
    let mut due = due(&known.leavings()?, today, DUE_AHEAD);
    due.retain(|due| back(today, DUE_BACK) <= due.closes);
    Ok(due)
}

fn back(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
}

fn codes(found: &Found, known: &Reader) -> Result<Codes, StoreError> {
    let sessions = known.sessions_numbered(&found.sessions())?;
    let named = found.people();
    let people = known.participant_codes()?.into_iter().filter(|(id, _)| named.contains(id)).collect();
    Ok(Codes { sessions, people })
}

/// Returns where the cohorts stand that run on a day.
fn programme(today: NaiveDate, known: &Reader) -> Result<Vec<Programme>, StoreError> {
    let mut running = Vec::new();
    for cohort in known.cohorts()? {
        if cohort.start <= today && today <= cohort.end {
            let breaks = known.breaks(&cohort.code)?;
            let week = week_of(today, cohort.start, cohort.weeks, &breaks);
            running.push(Programme { cohort: cohort.code, week, weeks: cohort.weeks });
        }
    }
    Ok(running)
}
