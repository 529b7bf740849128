//! Recording that somebody was tried.

use chrono::NaiveDate;

use crate::domain::contact::{Contact, Purpose, Way};
use crate::domain::vocabulary::YesNo;
use crate::store::StepKind;

use super::super::case_work::{happened, next};
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::{ask, clock};
use super::safe::remind;
use super::{Add, step};

/// What was tried.
struct Attempt {
    purpose: Purpose,
    date: NaiveDate,
    way: Option<Way>,
    reached: YesNo,
    next: Option<NaiveDate>,
}

/// Records a contact that was tried, and when the next one is due.
pub(super) fn add(add: &Add, desk: &mut Desk) -> Result<(), Failure> {
    happened(add.on, desk)?;
    let mut store = desk.writer(add.writing)?;
    let (id, person) = store.read().participant(&add.participant)?;
    let known = store.read().contacts_of(&person.code)?;
    remind(&person.code, &store.read(), desk)?;
    let date = add.on.unwrap_or_else(clock::today);
    let purpose = add.purpose.unwrap_or_else(|| usual(&known, date));
    let way = asked_way(add, desk)?;
    let reached = asked_reached(add, desk)?;
    let next_on = asked_next(add, reached, desk)?;
    if let Some(next_on) = next_on.filter(|next_on| *next_on < date) {
        return Err(Failure::refused(desk.tr.next_before_contact(&desk.tr.day(next_on), &desk.tr.day(date))));
    }
    let attempt = Attempt { purpose, date, way, reached, next: next_on };
    let contacts = after(&known, &person.code, &attempt);
    let taken = step(StepKind::ContactAdd, &contacts[0]);
    store
        .change(taken, |tx| contacts.iter().try_for_each(|contact| tx.put_contact(id, contact).map(drop)))?;
    let (tr, code) = (&desk.tr, &person.code);
    let day = tr.day(date);
    let line = match reached {
        YesNo::Yes => tr.contact_reached(code, &day),
        YesNo::No => tr.contact_not_reached(code, &day),
    };
    desk.say_done(add.writing, &line);
    if let Some(day) = next_on {
        desk.say_done(add.writing, &tr.contact_next(code, &tr.weekday_and_day(day)));
    }
    Ok(())
}

/// Returns what an attempt is for that does not say so: what has been due the longest.
fn usual(known: &[Contact], on: NaiveDate) -> Purpose {
    let due = known.iter().filter(|contact| contact.is_open() && contact.due <= Some(on));
    due.min_by_key(|contact| contact.due).map_or(Purpose::Support, |contact| contact.purpose)
}

/// Returns the contacts as an attempt leaves them, the attempt itself first.
///
/// Whoever is reached closes what was due for the same purpose, but for an outcome, which is due until
/// it is recorded. Where nobody was reached, what was due stays due, and `next` says from when on.
fn after(
    known: &[Contact],
    participant: &crate::domain::code::ParticipantCode,
    attempt: &Attempt,
) -> Vec<Contact> {
    let open = known.iter().filter(|contact| contact.is_open() && contact.purpose == attempt.purpose);
    let open = open.min_by_key(|contact| contact.due).cloned();
    let closes = attempt.reached == YesNo::Yes && attempt.purpose.point().is_none();
    let free = next(known.iter().map(|contact| contact.number));
    let tried = Contact {
        participant: participant.clone(),
        number: free,
        purpose: attempt.purpose,
        due: None,
        date: Some(attempt.date),
        way: attempt.way,
        reached: Some(attempt.reached),
    };
    let booked =
        |number| Contact { number, due: attempt.next, date: None, way: None, reached: None, ..tried.clone() };
    let (first, later) = match open {
        Some(open) if closes => {
            let tried = Contact { number: open.number, due: open.due, ..tried.clone() };
            (tried, attempt.next.map(|_| booked(free)))
        }
        Some(open) => (tried.clone(), attempt.next.map(|due| Contact { due: Some(due), ..open })),
        None => (tried.clone(), attempt.next.map(|_| booked(free + 1))),
    };
    std::iter::once(first).chain(later).collect()
}

fn asked_way(add: &Add, desk: &Desk) -> Result<Option<Way>, Failure> {
    match add.way {
        None if ask::can_ask(desk) => ask::maybe_word(desk, "way", &desk.tr.ask_contact_way()),
        way => Ok(way),
    }
}

fn asked_reached(add: &Add, desk: &Desk) -> Result<YesNo, Failure> {
    if let Some(reached) = add.reached {
        return Ok(reached);
    }
    if !ask::can_ask(desk) {
        let line = desk.tr.contact_reached_missing();
        return Err(Failure::refused(line).hint(desk.tr.hint_contact_reached(&add.participant)));
    }
    let reached = ask::confirm(desk, desk.tr.ask_contact_reached(&add.participant))?;
    Ok(if reached { YesNo::Yes } else { YesNo::No })
}

/// Asks when to try again, where nobody was reached and nothing was said.
fn asked_next(add: &Add, reached: YesNo, desk: &Desk) -> Result<Option<NaiveDate>, Failure> {
    if add.next.is_some() || reached == YesNo::Yes || !ask::can_ask(desk) {
        return Ok(add.next);
    }
    let (question, form) = (desk.tr.ask_contact_next(), desk.tr.a_coming_day());
    ask::maybe_once(desk, question, form, |text| super::coming_day(text).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::iso;

    fn booked(number: u32, purpose: Purpose, due: &str) -> Contact {
        let participant = "P-01".parse().expect("a code");
        Contact { participant, number, purpose, due: iso(due).ok(), date: None, way: None, reached: None }
    }

    fn told(known: &[Contact], purpose: Purpose, reached: YesNo, next: &str) -> Vec<String> {
        let date = iso("2021-10-04").expect("a day");
        let attempt = Attempt { purpose, date, way: Some(Way::Phone), reached, next: iso(next).ok() };
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let line = |contact: &Contact| {
            format!("{} due {} tried {}", contact.number, day(contact.due), day(contact.date))
        };
        after(known, &"P-01".parse().expect("a code"), &attempt).iter().map(line).collect()
    }

    #[test]
    fn an_attempt_without_a_booking_stands_alone_and_may_book_the_next() {
        assert_eq!(told(&[], Purpose::Support, YesNo::No, ""), ["1 due  tried 2021-10-04"]);
        let next = told(&[], Purpose::Support, YesNo::No, "2021-10-11");
        assert_eq!(next, ["1 due  tried 2021-10-04", "2 due 2021-10-11 tried "]);
    }

    #[test]
    fn whoever_is_reached_closes_what_was_due() {
        let known = [booked(4, Purpose::Support, "2021-10-01"), booked(5, Purpose::Support, "2021-10-20")];
        let reached = told(&known, Purpose::Support, YesNo::Yes, "2021-11-01");
        assert_eq!(reached, ["4 due 2021-10-01 tried 2021-10-04", "6 due 2021-11-01 tried "]);
    }

    #[test]
    fn where_nobody_is_reached_what_was_due_stays_due_or_moves() {
        let known = [booked(4, Purpose::Support, "2021-10-01")];
        assert_eq!(told(&known, Purpose::Support, YesNo::No, ""), ["5 due  tried 2021-10-04"]);
        let moved = told(&known, Purpose::Support, YesNo::No, "2021-10-11");
        assert_eq!(moved, ["5 due  tried 2021-10-04", "4 due 2021-10-11 tried "]);
    }

    #[test]
    fn an_outcome_is_due_until_it_is_recorded() {
        let known = [booked(4, Purpose::OutcomeExit, "2021-10-01")];
        assert_eq!(told(&known, Purpose::OutcomeExit, YesNo::Yes, ""), ["5 due  tried 2021-10-04"]);
    }

    #[test]
    fn an_attempt_is_for_what_has_been_due_the_longest() {
        let on = iso("2021-10-04").expect("a day");
        assert_eq!(usual(&[], on), Purpose::Support);
        let known = [booked(1, Purpose::Absence, "2021-10-04"), booked(2, Purpose::Other, "2021-10-05")];
        assert_eq!(usual(&known, on), Purpose::Absence);
        assert_eq!(usual(&known[1..], on), Purpose::Support);
    }
}
