//! The page as one sheet for programs: a row for each thing, in the order of the page.

use chrono::NaiveDate;

use crate::domain::code::CohortCode;
use crate::domain::contact::Contact;
use crate::domain::due::Due;
use crate::domain::quiet::RUN;
use crate::domain::vocabulary::vocabulary;
use crate::report::sheet::{Cell, Sheet, left, right};

use super::agenda::{Agenda, Call, Programme, Reason, Slot};

vocabulary! {
    /// What a row is about.
    Section {
        /// Where a cohort stands: `number` is the week, `of` the planned weeks.
        Programme = "programme",
        /// A session of today: `number` of the expected are unmarked (empty before its time),
        /// `codes` have announced not to come.
        Today = "today",
        /// A session of the past: `number` of the expected are unmarked, and `codes` says who.
        Unmarked = "unmarked",
        /// A session to which somebody may come alone: `number` of the expected are left, `codes`
        /// have announced not to come.
        Alone = "alone",
        /// A participant who is worth a call, with a reason.
        Call = "call",
        /// An outcome that is due: `reason` is how it stands, `point` which it is, `opens` and
        /// `date` the first and the last day that count, `number` how many days are left.
        Due = "due",
        /// A contact that is due since `date`: `reason` is what for, `number` for how many days.
        Contact = "contact",
    }
}

/// Returns the sheet of a page.
pub fn sheet(agenda: &Agenda) -> Sheet {
    let columns = [
        left("section"),
        left("cohort"),
        left("session"),
        left("date"),
        left("start"),
        left("activity"),
        left("participant"),
        left("reason"),
        right("number"),
        right("of"),
        left("codes"),
        left("point"),
        left("opens"),
    ];
    let mut sheet = Sheet::new("today", &columns);
    agenda.programme.iter().for_each(|programme| sheet.push(week(programme)));
    for slot in &agenda.sessions {
        let unmarked = slot.begun.then_some(slot.unmarked.len());
        sheet.push(row(Section::Today, slot, unmarked, spaced(&slot.announced)));
    }
    for slot in &agenda.unmarked {
        sheet.push(row(Section::Unmarked, slot, Some(slot.unmarked.len()), spaced(&slot.unmarked)));
    }
    for slot in &agenda.alone {
        sheet.push(row(Section::Alone, slot, Some(slot.left().count()), spaced(&slot.announced)));
    }
    agenda.calls.iter().for_each(|one| sheet.push(call(one, agenda.days)));
    agenda.due.iter().for_each(|one| sheet.push(due(one, agenda.today)));
    agenda.contacts.iter().for_each(|one| sheet.push(contact(one, agenda.today)));
    sheet
}

fn due(due: &Due, today: NaiveDate) -> [Cell; 13] {
    let middle = [
        Cell::Empty,
        due.closes.into(),
        Cell::Empty,
        Cell::Empty,
        Cell::shown(&due.participant),
        Cell::word(due.state),
    ];
    let left = Cell::maybe(due.days_left(today));
    let mut row = line(Section::Due, None, middle, left, Cell::Empty, Cell::Empty);
    row[11] = Cell::word(due.point);
    row[12] = due.opens.into();
    row
}

fn contact(contact: &Contact, today: NaiveDate) -> [Cell; 13] {
    let due = contact.due.unwrap_or(today);
    let middle = [
        Cell::Empty,
        due.into(),
        Cell::Empty,
        Cell::Empty,
        Cell::shown(&contact.participant),
        Cell::word(contact.purpose),
    ];
    let days = u64::try_from((today - due).num_days()).unwrap_or(0);
    line(Section::Contact, None, middle, days.into(), Cell::Empty, Cell::Empty)
}

fn week(programme: &Programme) -> [Cell; 13] {
    let cohort = &programme.cohort;
    let (week, weeks) = (Cell::maybe(programme.week), programme.weeks.into());
    line(Section::Programme, Some(cohort), [const { Cell::Empty }; 6], week, weeks, Cell::Empty)
}

fn row(section: Section, slot: &Slot, number: Option<usize>, codes: Cell) -> [Cell; 13] {
    let session = &slot.session;
    let middle = [
        Cell::shown(&session.code),
        session.date.into(),
        Cell::maybe(session.start.map(|start| start.format("%H:%M").to_string())),
        Cell::shown(&session.activity),
        Cell::maybe(session.participant.as_ref().map(Cell::shown)),
        Cell::Empty,
    ];
    line(section, Some(&session.cohort), middle, Cell::maybe(number), slot.expected.len().into(), codes)
}

/// `missed`: `number` sessions (`of` are the fewest that count), and `codes` says which.
/// `not_reached` and `not_reached_since_joining`: `number` days (`of` are the fewest that count)
/// since `date`. `not_reached_for_a_year`: neither is known, only that it is longer.
fn call(call: &Call, days: u32) -> [Cell; 13] {
    let (word, on, number, of, codes) = match &call.reason {
        Reason::Missed(codes) => ("missed", None, codes.len().into(), RUN.into(), spaced(codes)),
        Reason::Reached(on, ago) => ("not_reached", Some(*on), (*ago).into(), days.into(), Cell::Empty),
        Reason::Joined(on, ago) => {
            ("not_reached_since_joining", Some(*on), (*ago).into(), days.into(), Cell::Empty)
        }
        Reason::LongAgo => ("not_reached_for_a_year", None, Cell::Empty, days.into(), Cell::Empty),
    };
    let middle = [
        Cell::Empty,
        Cell::maybe(on),
        Cell::Empty,
        Cell::Empty,
        Cell::shown(&call.participant),
        Cell::text(word),
    ];
    line(Section::Call, None, middle, number, of, codes)
}

fn line(
    section: Section,
    cohort: Option<&CohortCode>,
    middle: [Cell; 6],
    number: Cell,
    of: Cell,
    codes: Cell,
) -> [Cell; 13] {
    let [session, date, start, activity, participant, reason] = middle;
    let cohort = Cell::maybe(cohort.map(Cell::shown));
    let section = Cell::word(section);
    let (point, opens) = (Cell::Empty, Cell::Empty);
    [section, cohort, session, date, start, activity, participant, reason, number, of, codes, point, opens]
}

fn spaced(codes: &[impl std::fmt::Display]) -> Cell {
    Cell::text(codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))
}
