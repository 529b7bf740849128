//! Contacts as lists.

use chrono::{Days, NaiveDate};

use crate::domain::contact::Contact;
use crate::domain::vocabulary::Vocabulary;
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Reader, StoreError};

use super::super::clock;
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::listing::Format;
use super::super::today_page::section;
use super::safe::{Rules, remind};
use super::{Due, List};

/// Lists contacts.
pub(super) fn list(list: &List, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let known = store.read();
    let Some(participant) = &list.participant else {
        let sheet = sheet(&known.contacts()?);
        return desk.show(&sheet, list.listing);
    };
    known.participant(participant)?;
    let sheet = sheet(&known.contacts_of(participant)?);
    if list.listing.format != Format::Table {
        return desk.show(&sheet, list.listing);
    }
    remind(participant, &known, desk)?;
    // With whom they are was just typed.
    let columns = ["number", "purpose", "due", "date", "way", "reached"];
    desk.show(&sheet.only(&columns), list.listing)
}

fn sheet(contacts: &[Contact]) -> Sheet {
    let columns = [
        left("participant"),
        right("number"),
        left("purpose"),
        left("due"),
        left("date"),
        left("way"),
        left("reached"),
    ];
    let mut sheet = Sheet::new("contacts", &columns);
    for contact in contacts {
        sheet.push([
            Cell::shown(&contact.participant),
            contact.number.into(),
            Cell::word(contact.purpose),
            Cell::maybe(contact.due),
            Cell::maybe(contact.date),
            Cell::maybe(contact.way.map(Cell::word)),
            Cell::maybe(contact.reached.map(Cell::word)),
        ]);
    }
    sheet
}

/// Shows whom to contact.
pub(super) fn due(due: &Due, desk: &mut Desk) -> Result<(), Failure> {
    let today = clock::today();
    let store = desk.reader()?;
    let known = store.read();
    let contacts = all_due(today, due.days, &known)?;
    match due.listing.format {
        Format::Table if contacts.is_empty() => desk.print_line(&desk.tr.contacts_due_nothing(due.days)),
        Format::Table => {
            let rules = Rules::of(contacts.iter().map(|contact| &contact.participant), &known)?;
            let beside =
                |contact: &Contact| rules.beside(&contact.participant, row(contact, today, desk), desk);
            let rows = contacts.iter().map(beside).collect();
            let text = section(&desk.tr.contacts_due_now(), rows, desk).unwrap_or_default();
            desk.print(text)
        }
        _ => desk.show(&sheet(&contacts), due.listing),
    }
}

/// Returns the contacts that are due on a day or in the next `days`, but for those about an outcome:
/// what is due of the outcomes says more.
pub(in super::super) fn untold(
    today: NaiveDate,
    days: u32,
    known: &Reader,
) -> Result<Vec<Contact>, StoreError> {
    let mut contacts = all_due(today, days, known)?;
    contacts.retain(|contact| contact.purpose.point().is_none());
    Ok(contacts)
}

/// Returns the contacts that are due on a day or in the next `days`.
fn all_due(today: NaiveDate, days: u32, known: &Reader) -> Result<Vec<Contact>, StoreError> {
    let until = today.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX);
    known.contacts_due(until)
}

/// Returns the line of a contact that is due: with whom, what for, and since when.
pub(in super::super) fn row(contact: &Contact, today: NaiveDate, desk: &Desk) -> Vec<String> {
    let tr = &desk.tr;
    let due = contact.due.unwrap_or(today);
    let day = tr.weekday_and_day(due);
    let when = match (today - due).num_days() {
        0 => tr.contact_due_today(),
        late @ 1.. => tr.contact_due_since(&day, late as u64),
        _ => tr.contact_due_on(&day),
    };
    let way = contact.way.map(|way| tr.word("way", way.word()));
    let purpose = tr.word("purpose", contact.purpose.word());
    let detail = std::iter::once(when).chain(way).collect::<Vec<_>>().join("; ");
    vec![contact.participant.to_string(), purpose, detail]
}
