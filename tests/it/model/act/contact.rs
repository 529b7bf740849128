//! Contacts, booked and tried.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, DONE, REFUSED, TODAY, numbered, somebody};

/// Books a contact, or records one that was tried.
pub fn add(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = somebody(rows, dice)?;
    let purpose = dice.one_of(&["support", "absence", "outcome_exit"])?;
    let due = dice.one_of(&["2021-11-20", "2021-11-30", "2021-12-07"])?;
    let (reached, books) = (dice.one_of(&["yes", "no"])?, dice.below(2)? == 0);
    let command = format!("contact add {code} --purpose {purpose}");
    Some(match dice.below(2)? {
        0 => Act::new("contact_add", format!("{command} --due {due}"), move |rows| {
            booked(rows, &code, purpose, due);
            DONE
        }),
        _ => {
            let next = if books { format!(" --next {due}") } else { String::new() };
            Act::new("contact_add", format!("{command} --reached {reached} --way phone{next}"), move |rows| {
                if books && due < TODAY {
                    return REFUSED;
                }
                tried(rows, &code, purpose, reached, books.then_some(due));
                DONE
            })
        }
    })
}

fn booked(rows: &mut Records, code: &str, purpose: &str, due: &str) {
    let number = rows.next("contacts.csv", &[code]);
    rows.set("contacts.csv", &[code, &number], &[("purpose", purpose), ("due", due)]);
}

/// Whoever is reached closes what was due first for the same purpose, but for an outcome; where nobody
/// was, that stays due, and the next day is its own.
fn tried(rows: &mut Records, code: &str, purpose: &str, reached: &str, next: Option<&str>) {
    let tried = [("purpose", purpose), ("date", TODAY), ("way", "phone"), ("reached", reached)];
    let open = open(rows, code, purpose);
    let closes = reached == "yes" && !purpose.starts_with("outcome");
    let fresh = rows.next("contacts.csv", &[code]);
    match (open, next) {
        (Some(open), next) if closes => {
            rows.set("contacts.csv", &[code, &open], &tried);
            next.into_iter().for_each(|due| booked(rows, code, purpose, due));
        }
        (Some(open), next) => {
            rows.set("contacts.csv", &[code, &fresh], &tried);
            next.into_iter().for_each(|due| rows.set("contacts.csv", &[code, &open], &[("due", due)]));
        }
        (None, next) => {
            rows.set("contacts.csv", &[code, &fresh], &tried);
            next.into_iter().for_each(|due| booked(rows, code, purpose, due));
        }
    }
}

/// Returns the number of the contact that is due first for a purpose.
fn open(rows: &Records, code: &str, purpose: &str) -> Option<String> {
    let numbers = rows.keys_under("contacts.csv", &[code]).into_iter().map(|mut key| key.remove(1));
    let cell = |number: &String, column| rows.cell("contacts.csv", &[code, number], column).to_owned();
    let open = numbers.filter(|number| cell(number, "purpose") == purpose && cell(number, "date").is_empty());
    open.min_by_key(|number| (cell(number, "due"), number.parse::<u32>().expect("a number")))
}

/// Removes a contact.
pub fn remove(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (code, number) = numbered("contacts.csv", rows, dice)?;
    Some(Act::new("contact_remove", format!("contact remove {code} {number}"), move |rows| {
        rows.take("contacts.csv", &[&code, &number])
    }))
}

/// Changes a contact.
pub fn edit(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (code, number) = numbered("contacts.csv", rows, dice)?;
    let (how, column, value) = dice.one_of(&[
        ("--way email", "way", "email"),
        ("--due 2021-12-01", "due", "2021-12-01"),
        ("--purpose other", "purpose", "other"),
        ("--reached yes", "reached", "yes"),
    ])?;
    Some(Act::new("contact_edit", format!("contact edit {code} {number} {how}"), move |rows| {
        rows.known("contacts.csv", &[&code, &number])?;
        // Reached when? Of a contact that is only booked it says too little.
        if column == "reached" && rows.cell("contacts.csv", &[&code, &number], "date").is_empty() {
            return REFUSED;
        }
        rows.edit("contacts.csv", &[&code, &number], &[(column, value)])
    }))
}
