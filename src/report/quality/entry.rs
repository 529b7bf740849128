//! Findings about entry data that contradict each other, or the calendar.

use chrono::{Datelike, NaiveDate};

use crate::domain::age::{age_on_entry, ages_by_year};
use crate::domain::fact::Person;
use crate::domain::participant::{Isced, LabourStatus, Participant, Residence};
use crate::domain::vocabulary::{Answer, YesNo};

use super::fix::{clear_participant, show_participant};
use super::people::finding;
use super::{Detail, Finding, Rule, Scene};

/// The ages that participants of a programme for working life have, first and last included.
const USUAL_AGES: std::ops::RangeInclusive<u16> = 15..=74;

/// From which age somebody in education usually has completed a level.
const ADULT: u16 = 18;

/// Returns what contradicts itself about a person who entered on `entered`.
pub fn findings(person: &Person, entered: NaiveDate, scene: &Scene) -> Vec<Finding> {
    let end = scene.project.end;
    let found = [
        entered_after_project(person, entered, end),
        entered_in_future(person, entered, scene.day),
        left_in_future(person, scene),
        left_after_project(person, end),
        born_after_entry(person, entered),
        age_against_birth(person, entered),
        birth_year_against_date(person),
        birth_kept_twice(person),
        unusual_age(person, entered),
        since_with_other_status(person),
        education_beyond_age(person, entered),
        studying_without_level(person, entered),
        third_country_without_background(person),
        citizen_of_third_country(person),
    ];
    found.into_iter().flatten().collect()
}

fn entered_after_project(person: &Person, entered: NaiveDate, end: Option<NaiveDate>) -> Option<Finding> {
    let end = end.filter(|end| entered > *end)?;
    let detail = Detail::Days { found: entered, against: end };
    Some(finding(Rule::EnteredAfterProject, person, detail, &["entered"]))
}

fn entered_in_future(person: &Person, entered: NaiveDate, day: NaiveDate) -> Option<Finding> {
    (entered > day).then(|| finding(Rule::EnteredInFuture, person, Detail::Day(entered), &["entered"]))
}

/// In a report of a period that is over, whoever left after it simply has not left yet.
fn left_in_future(person: &Person, scene: &Scene) -> Option<Finding> {
    let left = person.participant.left.filter(|left| *left > scene.day && !scene.is_over())?;
    Some(finding(Rule::LeftInFuture, person, Detail::Day(left), &["left"]))
}

fn left_after_project(person: &Person, end: Option<NaiveDate>) -> Option<Finding> {
    let (left, end) = person.participant.left.zip(end).filter(|(left, end)| left > end)?;
    let detail = Detail::Days { found: left, against: end };
    Some(finding(Rule::LeftAfterProject, person, detail, &["left"]))
}

fn born_after_entry(person: &Person, entered: NaiveDate) -> Option<Finding> {
    let known = &person.participant;
    let born = known.birth_date.filter(|born| *born > entered).map(|_| "birth_date");
    let year = || known.birth_year.filter(|year| i32::from(*year) > entered.year()).map(|_| "birth_year");
    let column = born.or_else(year)?;
    Some(finding(Rule::BornAfterEntry, person, Detail::Nothing, &[column]))
}

/// The age that the birth date gives, or one of the two that the birth year leaves open.
fn age_against_birth(person: &Person, entered: NaiveDate) -> Option<Finding> {
    let known = &person.participant;
    let age = known.age_at_entry?;
    let without = Participant { age_at_entry: None, ..known.clone() };
    let (youngest, oldest) = match known.birth_date {
        Some(_) => age_on_entry(&without, entered).map(|age| (age, age))?,
        None => ages_by_year(&without, entered)?,
    };
    let detail = Detail::Numbers { found: age.into(), against: youngest.into() };
    let fits = (youngest..=oldest).contains(&age);
    (!fits).then(|| finding(Rule::AgeAgainstBirth, person, detail, &["age_at_entry"]))
}

fn birth_year_against_date(person: &Person) -> Option<Finding> {
    let (born, year) = person.participant.birth_date.zip(person.participant.birth_year)?;
    let code = &person.participant.code;
    let fix = clear_participant(code, "birth_year");
    (born.year() != i32::from(year))
        .then(|| Finding::new(Rule::BirthYearAgainstDate, code, Detail::Nothing, fix))
}

fn birth_kept_twice(person: &Person) -> Option<Finding> {
    let known = &person.participant;
    let (date, year, age) = (known.birth_date, known.birth_year, known.age_at_entry);
    let column = match (age, date, year) {
        (Some(_), Some(_), _) => "birth_date",
        (Some(_), None, Some(_)) | (None, Some(_), Some(_)) => "birth_year",
        _ => return None,
    };
    let fix = clear_participant(&known.code, column);
    Some(Finding::new(Rule::BirthKeptTwice, &known.code, Detail::Nothing, fix))
}

fn unusual_age(person: &Person, entered: NaiveDate) -> Option<Finding> {
    let age = age_on_entry(&person.participant, entered).filter(|age| !USUAL_AGES.contains(age))?;
    let rule = if age < *USUAL_AGES.start() { Rule::Under15 } else { Rule::Over74 };
    Some(finding(rule, person, Detail::Count(age.into()), &["age_at_entry"]))
}

fn since_with_other_status(person: &Person) -> Option<Finding> {
    let known = &person.participant;
    let since = known.unemployed_since?;
    let other = known.labour_status.is_some_and(|status| status != LabourStatus::Unemployed);
    let (code, fix) = (&known.code, clear_participant(&known.code, "unemployed_since"));
    other.then(|| Finding::new(Rule::UnemployedSinceOtherStatus, code, Detail::Day(since), fix))
}

fn education_beyond_age(person: &Person, entered: NaiveDate) -> Option<Finding> {
    let age = age_on_entry(&person.participant, entered)?;
    let least = least_age(person.participant.education?);
    let detail = Detail::Numbers { found: age.into(), against: least.into() };
    (age < least).then(|| finding(Rule::EducationBeyondAge, person, detail, &["education"]))
}

/// Returns the age before which hardly anybody has completed a level.
fn least_age(level: Isced) -> u16 {
    match level {
        Isced::Zero | Isced::One => 0,
        Isced::Two => 13,
        Isced::Three => 16,
        Isced::Four | Isced::Five => 17,
        Isced::Six => 19,
        Isced::Seven => 21,
        Isced::Eight => 23,
    }
}

fn studying_without_level(person: &Person, entered: NaiveDate) -> Option<Finding> {
    let known = &person.participant;
    let adult = age_on_entry(known, entered).is_some_and(|age| age >= ADULT);
    let odd = known.in_education == Some(YesNo::Yes) && known.education == Some(Isced::Zero);
    (adult && odd).then(|| finding(Rule::StudyingWithoutLevel, person, Detail::Nothing, &["education"]))
}

fn third_country_without_background(person: &Person) -> Option<Finding> {
    let known = &person.participant;
    let odd = known.third_country_national == Some(Answer::Yes)
        && known.foreign_background == Some(Answer::No)
        && known.residence != Some(Residence::Citizen);
    let columns = ["foreign_background"];
    odd.then(|| finding(Rule::ThirdCountryWithoutBackground, person, Detail::Nothing, &columns))
}

fn citizen_of_third_country(person: &Person) -> Option<Finding> {
    let known = &person.participant;
    let odd =
        known.residence == Some(Residence::Citizen) && known.third_country_national == Some(Answer::Yes);
    let (code, fix) = (&known.code, show_participant(&known.code));
    odd.then(|| Finding::new(Rule::CitizenOfThirdCountry, code, Detail::Nothing, fix))
}
