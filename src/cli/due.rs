//! `ikut due`: the outcomes that are to be asked, with the days on which they count.

use chrono::NaiveDate;
use clap::Args;

use crate::domain::contact::Contact;
use crate::domain::due::{Due, State, due};
use crate::domain::vocabulary::Vocabulary;
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::Care;
use crate::words::Words;

use super::contact::Rules;
use super::desk::Desk;
use super::failure::Failure;
use super::listing::{Format, Listing};
use super::today_page::section;
use super::{clock, contact};

/// Show the outcomes that are due, with the days on which they count
///
/// The situation on leaving counts for 28 days from the last day, the situation six months after
/// for three months from that day. An outcome stays here until one is recorded that counts; once
/// its window closed, until anything is recorded, also that the participant was not reached. Other
/// contacts that are due stand below, at a terminal with each participant's rule for safe contact; as
/// csv or json `ikut contact due` has them.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Show also what opens in the next days
    #[arg(long, value_name = "NUMBER", default_value = "30")]
    days: u32,
    #[command(flatten)]
    listing: Listing,
}

/// Shows what is due.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let today = clock::today();
    let store = desk.reader_with(Care::Daily)?;
    let all = due(&store.read().leavings()?, today, arguments.days);
    let contacts = contact::untold(today, arguments.days, &store.read())?;
    match arguments.listing.format {
        Format::Table if all.is_empty() && contacts.is_empty() => {
            desk.print_line(&desk.tr.due_nothing(arguments.days))
        }
        Format::Table => {
            let people = all.iter().map(|due| &due.participant);
            let people = people.chain(contacts.iter().map(|contact| &contact.participant));
            let rules = Rules::of(people, &store.read())?;
            desk.print(page(&all, &contacts, today, &rules, desk))
        }
        _ => desk.show(&sheet(&all, today), arguments.listing),
    }
}

/// Returns what is open, what opens soon and what closed, each with the way to record it.
fn page(all: &[Due], contacts: &[Contact], today: NaiveDate, rules: &Rules, desk: &Desk) -> String {
    let tr = &desk.tr;
    let open = |due: &&Due| matches!(due.state, State::Open | State::NotReached);
    let rows = |wanted: &dyn Fn(&&Due) -> bool| {
        let beside = |due: &Due| rules.beside(&due.participant, row(due, today, desk), desk);
        all.iter().filter(wanted).map(beside).collect::<Vec<_>>()
    };
    let parts = [
        section(&tr.due_open(), rows(&open), desk),
        section(&tr.due_to_come(), rows(&|due| due.state == State::ToCome), desk),
        section(&tr.due_closed(), rows(&|due| due.state == State::Closed), desk),
        section(
            &tr.contacts_due(),
            contacts
                .iter()
                .map(|one| rules.beside(&one.participant, contact::row(one, today, desk), desk))
                .collect(),
            desk,
        ),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// Returns the line of an outcome: whose, which, and when it counts.
pub(super) fn row(due: &Due, today: NaiveDate, desk: &Desk) -> Vec<String> {
    let tr = &desk.tr;
    let point = tr.word("point", due.point.word());
    vec![due.participant.to_string(), point, when(due, today, tr)]
}

/// Returns which outcome it is and when it counts.
pub(super) fn told(due: &Due, today: NaiveDate, tr: &Words) -> String {
    format!("{}: {}", tr.word("point", due.point.word()), when(due, today, tr))
}

fn when(due: &Due, today: NaiveDate, tr: &Words) -> String {
    let (opens, closes) = (tr.weekday_and_day(due.opens), tr.weekday_and_day(due.closes));
    let left = due.days_left(today).unwrap_or_default();
    match due.state {
        State::Open => tr.due_open_until(&closes, left, &opens),
        State::NotReached => tr.due_not_reached(&closes, left, &opens),
        State::ToCome => tr.due_opens(&opens, &closes),
        State::Closed => tr.due_closed_on(&closes, &opens),
    }
}

fn sheet(all: &[Due], today: NaiveDate) -> Sheet {
    let columns = [
        left("participant"),
        left("point"),
        left("state"),
        left("opens"),
        left("closes"),
        right("days_left"),
        left("fix"),
    ];
    let mut sheet = Sheet::new("due", &columns);
    for due in all {
        sheet.push([
            Cell::shown(&due.participant),
            Cell::word(due.point),
            Cell::word(due.state),
            due.opens.into(),
            due.closes.into(),
            Cell::maybe(due.days_left(today)),
            Cell::text(due.command()),
        ]);
    }
    sheet
}
