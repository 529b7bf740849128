//! Age in completed years on the day of entry.

use chrono::{Datelike, NaiveDate};

use super::participant::Participant;

/// The highest age that is taken for one.
pub const HIGHEST: u16 = 120;

/// Returns the age in completed years on `entered`: `age_at_entry`, else from `birth_date`, else
/// from `birth_year` as if born on 1 July; `None` when nothing is known, or when the birth lies
/// after the entry.
///
/// Somebody born on 29 February completes a year on 1 March of a common year.
/// Source: the counting rules of the report.
pub fn age_on_entry(person: &Participant, entered: NaiveDate) -> Option<u16> {
    person
        .age_at_entry
        .or_else(|| person.birth_date.and_then(|born| completed(born, entered)))
        .or_else(|| born_in_july(person).and_then(|born| completed(born, entered)))
}

/// Returns the ages that somebody of whom only the birth year is known can have on `entered`:
/// born on 31 December or on 1 January.
pub fn ages_by_year(person: &Participant, entered: NaiveDate) -> Option<(u16, u16)> {
    if person.age_at_entry.is_some() || person.birth_date.is_some() {
        return None;
    }
    let year = person.birth_year?.into();
    let oldest = completed(NaiveDate::from_ymd_opt(year, 1, 1)?, entered)?;
    let youngest = completed(NaiveDate::from_ymd_opt(year, 12, 31)?, entered).unwrap_or(0);
    Some((youngest, oldest))
}

fn born_in_july(person: &Participant) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(person.birth_year?.into(), 7, 1)
}

fn completed(born: NaiveDate, on: NaiveDate) -> Option<u16> {
    let had_birthday = (on.month(), on.day()) >= (born.month(), born.day());
    u16::try_from(on.year() - born.year() - i32::from(!had_birthday)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::iso;

    fn person(change: impl FnOnce(&mut Participant)) -> Participant {
        let mut person = Participant::new("P-01".parse().expect("a code"));
        change(&mut person);
        person
    }

    fn day(text: &str) -> NaiveDate {
        iso(text).expect("a day")
    }

    #[test]
    fn a_year_is_completed_on_the_birthday() {
        let born = person(|p| p.birth_date = Some(day("1996-08-30")));
        assert_eq!(age_on_entry(&born, day("2021-08-29")), Some(24));
        assert_eq!(age_on_entry(&born, day("2021-08-30")), Some(25));
        assert_eq!(age_on_entry(&born, day("1996-08-29")), None);
    }

    #[test]
    fn a_leap_day_birthday_is_completed_on_the_first_of_march() {
        let born = person(|p| p.birth_date = Some(day("1996-02-29")));
        assert_eq!(age_on_entry(&born, day("2021-02-28")), Some(24));
        assert_eq!(age_on_entry(&born, day("2021-03-01")), Some(25));
        assert_eq!(age_on_entry(&born, day("2024-02-29")), Some(28));
    }

    #[test]
    fn the_age_goes_before_the_date_and_the_date_before_the_year() {
        let all = person(|p| {
            p.age_at_entry = Some(40);
            p.birth_date = Some(day("1990-01-01"));
            p.birth_year = Some(1980);
        });
        assert_eq!(age_on_entry(&all, day("2021-01-01")), Some(40));
        let two = person(|p| {
            p.birth_date = Some(day("1990-01-01"));
            p.birth_year = Some(1980);
        });
        assert_eq!(age_on_entry(&two, day("2021-01-01")), Some(31));
        assert_eq!(age_on_entry(&person(|_| ()), day("2021-01-01")), None);
    }

    #[test]
    fn a_year_alone_means_the_first_of_july() {
        let born = person(|p| p.birth_year = Some(1996));
        assert_eq!(age_on_entry(&born, day("2021-06-30")), Some(24));
        assert_eq!(age_on_entry(&born, day("2021-07-01")), Some(25));
        assert_eq!(ages_by_year(&born, day("2021-08-30")), Some((24, 25)));
    }
}
