//! People and days for the tests of the figures.

use chrono::NaiveDate;

use crate::domain::day::iso;
use crate::domain::fact::Person;
use crate::domain::outcome::{Outcome, Point};
use crate::domain::participant::{Gender, Isced, LabourStatus, Participant};
use crate::domain::period::Period;
use crate::domain::vocabulary::YesNo;

/// Returns a day.
pub fn day(text: &str) -> NaiveDate {
    iso(text).expect("a day")
}

/// Returns a period; the project starts on 2020-06-01 in these tests.
pub fn period(text: &str) -> Period {
    Period::parse(text, day("2024-01-01"), start()).expect("a period")
}

/// Returns the first day of the project.
pub fn start() -> NaiveDate {
    day("2020-06-01")
}

/// Returns somebody of whom only the code is known.
pub fn unknown(code: &str) -> Person {
    let participant = Participant::new(code.parse().expect("a code"));
    Person { participant, first_enrolled: None, exit: None, six_months: None, refused: Vec::new() }
}

/// Returns an inactive woman of 40 who entered on 2021-08-30, with a complete record.
pub fn complete(code: &str) -> Person {
    let mut person = unknown(code);
    let participant = &mut person.participant;
    participant.entered = Some(day("2021-08-30"));
    participant.gender = Some(Gender::Woman);
    participant.age_at_entry = Some(40);
    participant.labour_status = Some(LabourStatus::Inactive);
    participant.in_education = Some(YesNo::No);
    participant.education = Some(Isced::Three);
    person
}

/// Returns an outcome of which only the day is known.
pub fn outcome(code: &str, point: Point, date: &str) -> Outcome {
    Outcome {
        participant: code.parse().expect("a code"),
        point,
        date: iso(date).ok(),
        labour_status: None,
        in_education: None,
        job_searching: None,
        qualification: None,
        improved: None,
        source: None,
    }
}
