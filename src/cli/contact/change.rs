//! Booking, changing and removing contacts.

use chrono::NaiveDate;

use crate::domain::code::ParticipantCode;
use crate::domain::contact::{Contact, Purpose, Way};
use crate::domain::fact::ParticipantId;
use crate::domain::outcome::{Outcome, Point, Source, Timing};
use crate::domain::vocabulary::{Vocabulary, YesNo};
use crate::store::{StepKind, StoreError, Writer};

use super::super::case_work::next;
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::{Add, Edit, Remove, step};

/// A contact to come.
pub(in super::super) struct Booking {
    /// What it is for.
    pub(in super::super) purpose: Purpose,
    /// When it is due.
    pub(in super::super) due: NaiveDate,
    /// How, where that is known.
    pub(in super::super) way: Option<Way>,
}

/// Books a contact.
pub(super) fn add_booking(add: &Add, due: NaiveDate, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(add.writing)?;
    let (id, person) = store.read().participant(&add.participant)?;
    let booking = Booking { purpose: add.purpose.unwrap_or(Purpose::Support), due, way: add.way };
    let number = next(store.read().contacts_of(&person.code)?.iter().map(|contact| contact.number));
    let contact = booked(&person.code, number, &booking);
    store.change(step(StepKind::ContactAdd, &contact), |tx| tx.put_contact(id, &contact))?;
    let tr = &desk.tr;
    let purpose = tr.word("purpose", booking.purpose.word());
    desk.say_done(add.writing, &tr.contact_booked(&person.code, &tr.weekday_and_day(due), &purpose));
    Ok(())
}

/// Books a contact within a step, unless one for the same purpose is due already; says whether it did.
pub(in super::super) fn book(
    tx: &Writer,
    id: ParticipantId,
    participant: &ParticipantCode,
    booking: &Booking,
) -> Result<bool, StoreError> {
    let known = tx.contacts_of(participant)?;
    if known.iter().any(|contact| contact.is_open() && contact.purpose == booking.purpose) {
        return Ok(false);
    }
    let number = next(known.iter().map(|contact| contact.number));
    tx.put_contact(id, &booked(participant, number, booking))?;
    Ok(true)
}

fn booked(participant: &ParticipantCode, number: u32, booking: &Booking) -> Contact {
    Contact {
        participant: participant.clone(),
        number,
        purpose: booking.purpose,
        due: Some(booking.due),
        date: None,
        way: booking.way,
        reached: None,
    }
}

/// Closes the contact that was booked for an outcome, within the step that records it, for somebody who
/// left on `left`.
///
/// The participant was reached where the outcome is known from them. Where it is known from somebody
/// else, nobody needs to be contacted any more, and the booking goes. It stays while an outcome is still
/// to come that counts: nobody was reached, or the day lies before the window.
pub(in super::super) fn settled(
    tx: &Writer,
    id: ParticipantId,
    outcome: &Outcome,
    left: Option<NaiveDate>,
) -> Result<(), StoreError> {
    if !matches!(outcome.timing(left), Timing::Counts | Timing::Late) {
        return Ok(());
    }
    let Some(date) = outcome.date.filter(|_| outcome.source == Some(Source::Participant)) else {
        return unbook(tx, id, &outcome.participant, outcome.point);
    };
    for contact in booked_about(tx, &outcome.participant, outcome.point)? {
        tx.put_contact(id, &Contact { date: Some(date), reached: Some(YesNo::Yes), ..contact })?;
    }
    Ok(())
}

/// Removes the contact that was booked for an outcome which nobody needs to ask for.
pub(in super::super) fn unbook(
    tx: &Writer,
    id: ParticipantId,
    participant: &ParticipantCode,
    point: Point,
) -> Result<(), StoreError> {
    for contact in booked_about(tx, participant, point)? {
        tx.remove_contact(id, contact.number)?;
    }
    Ok(())
}

/// Removes the contact that was booked for an outcome, where it is due on that day.
pub(in super::super) fn unbook_on(
    tx: &Writer,
    id: ParticipantId,
    participant: &ParticipantCode,
    (point, due): (Point, NaiveDate),
) -> Result<(), StoreError> {
    for contact in booked_about(tx, participant, point)?.iter().filter(|contact| contact.due == Some(due)) {
        tx.remove_contact(id, contact.number)?;
    }
    Ok(())
}

/// Moves the contact that was booked for an outcome, where it is due on the first of two days.
pub(in super::super) fn move_booked(
    tx: &Writer,
    id: ParticipantId,
    participant: &ParticipantCode,
    point: Point,
    (was, due): (NaiveDate, NaiveDate),
) -> Result<(), StoreError> {
    let booked = booked_about(tx, participant, point)?.into_iter();
    for contact in booked.filter(|contact| contact.due == Some(was)) {
        tx.put_contact(id, &Contact { due: Some(due), ..contact })?;
    }
    Ok(())
}

/// Returns the contacts about an outcome that are still to be made.
fn booked_about(
    tx: &Writer,
    participant: &ParticipantCode,
    point: Point,
) -> Result<Vec<Contact>, StoreError> {
    let mut known = tx.contacts_of(participant)?;
    known.retain(|contact| contact.is_open() && contact.purpose == Purpose::of(point));
    Ok(known)
}

/// Changes a contact.
pub(super) fn edit(edit: &Edit, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(edit.writing)?;
    let (id, _) = store.read().participant(&edit.which.participant)?;
    let before = store.read().contact(&edit.which.participant, edit.which.contact)?;
    let after = Contact {
        purpose: edit.purpose.unwrap_or(before.purpose),
        way: edit.way.or(before.way),
        reached: edit.reached.or(before.reached),
        date: edit.on.or(before.date),
        due: edit.due.or(before.due),
        ..before
    };
    if after.date.is_some() != after.reached.is_some() {
        let (participant, number) = (&after.participant, after.number);
        return Err(Failure::refused(desk.tr.contact_half())
            .hint(format!("ikut contact edit {participant} {number} --on DATE --reached yes|no")));
    }
    let done = store.change(step(StepKind::ContactEdit, &after), |tx| tx.put_contact(id, &after))?;
    let line = match done.changed {
        true => desk.tr.contact_changed(&after.participant, after.number),
        false => desk.tr.nothing_changed(),
    };
    desk.say_done(edit.writing, &line);
    Ok(())
}

/// Removes a contact.
pub(super) fn remove(remove: &Remove, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(remove.writing)?;
    let (id, _) = store.read().participant(&remove.which.participant)?;
    let contact = store.read().contact(&remove.which.participant, remove.which.contact)?;
    store.change(step(StepKind::ContactRemove, &contact), |tx| tx.remove_contact(id, contact.number))?;
    desk.say_done(remove.writing, &desk.tr.contact_removed(&contact.participant, contact.number));
    Ok(())
}
