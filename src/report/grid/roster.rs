//! Rosters: a session with everyone who is expected or marked there.

use std::collections::{BTreeMap, HashMap};

use crate::domain::code::{CohortCode, ParticipantCode};
use crate::domain::expected::Roll;
use crate::domain::fact::{ActivityFact, Excerpt, Occasion, ParticipantId};
use crate::domain::mark::Mark;
use crate::report::attendance::{Sums, of_one};

use super::sign::Sign;

/// A session with everyone who is expected or marked there.
#[derive(Debug, Clone)]
pub struct Roster<'a> {
    /// The session.
    pub occasion: &'a Occasion,
    /// Whose session it is.
    pub cohort: &'a CohortCode,
    /// What it is about.
    pub activity: &'a ActivityFact,
    /// The people, by code.
    pub seats: Vec<Seat<'a>>,
}

/// One participant at one session: expected there, or marked, or both.
#[derive(Debug, Clone)]
pub struct Seat<'a> {
    /// Who.
    pub participant: &'a ParticipantCode,
    /// The mark.
    pub mark: Option<Mark>,
    /// What the grid shows.
    pub sign: Sign,
    /// There, or expected, without being enrolled that day.
    pub guest: bool,
    /// What it adds to the sums of the report.
    pub sums: Sums,
}

type Codes<'a> = HashMap<ParticipantId, &'a ParticipantCode>;

/// Returns the rosters of an excerpt, in its order.
pub fn rosters(excerpt: &Excerpt) -> Vec<Roster<'_>> {
    let roll = Roll::new(&excerpt.calendar);
    let codes = excerpt.people.iter().map(|(id, code)| (*id, code)).collect();
    excerpt.occasions.iter().map(|occasion| roster(occasion, &roll, &codes, excerpt)).collect()
}

fn roster<'a>(occasion: &'a Occasion, roll: &Roll, codes: &Codes<'a>, excerpt: &'a Excerpt) -> Roster<'a> {
    let sitting = &occasion.sitting;
    let activity = &excerpt.calendar.activities[sitting.activity.0 as usize];
    let cohort = &excerpt.calendar.cohorts[sitting.cohort.0 as usize];
    let expected = roll.would_be_expected(sitting);
    let mut people: BTreeMap<_, _> = expected.iter().map(|person| (*person, None)).collect();
    people.extend(occasion.marks.iter().map(|(person, mark)| (*person, Some(*mark))));
    let seat = |(person, mark): (ParticipantId, Option<Mark>)| {
        let on_roll = expected.contains(&person);
        let sums = of_one(sitting, activity, person, on_roll, mark.as_ref());
        let sign = Sign::of(mark.as_ref(), sitting.status);
        let guest = !on_roll && sign != Sign::NotExpected;
        Seat { participant: codes[&person], mark, sign, guest, sums }
    };
    let mut seats: Vec<_> = people.into_iter().map(seat).collect();
    seats.sort_by_key(|seat| seat.participant);
    Roster { occasion, cohort, activity, seats }
}
