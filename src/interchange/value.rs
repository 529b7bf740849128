//! What the text of a cell stands for.

use std::str::FromStr;

use chrono::{NaiveDate, NaiveTime};

use crate::domain::code::CodeError;
use crate::domain::session::time_of_day;
use crate::domain::vocabulary::Vocabulary;
use crate::domain::{day, number};

use super::problem::{Trouble, shown};

/// Returns the member that a word names.
pub(super) fn word<V: Vocabulary>(text: &str) -> Result<V, Trouble> {
    V::parse(text).map_err(|unknown| Trouble::UnknownWord { allowed: unknown.allowed, near: unknown.near() })
}

/// Returns the code that a cell holds.
pub(super) fn code<C: FromStr<Err = CodeError>>(text: &str) -> Result<C, Trouble> {
    text.parse().map_err(|error| {
        Trouble::NotACode(match error {
            CodeError::Empty => CodeError::Empty,
            CodeError::TooLong { value, most } => CodeError::TooLong { value: shown(&value), most },
            CodeError::BadCharacter { value, signs } => {
                CodeError::BadCharacter { value: shown(&value), signs }
            }
            CodeError::Reserved { value } => CodeError::Reserved { value: shown(&value) },
        })
    })
}

/// Returns the day of an ISO date.
pub(super) fn date(text: &str) -> Result<NaiveDate, Trouble> {
    day::iso(text).map_err(|_| Trouble::NotADate { near: dotted(text) })
}

/// Returns the ISO form of a date written as `30.8.2021`.
fn dotted(text: &str) -> Option<String> {
    let with_year = text.matches('.').count() == 2 && !text.ends_with('.');
    // With a year in it, no date depends on today.
    let day = with_year.then(|| day::typed(text, NaiveDate::default()).ok()).flatten()?;
    let iso = day.to_string();
    day::iso(&iso).is_ok().then_some(iso)
}

/// Returns a whole number between two bounds.
pub(super) fn whole<N: TryFrom<u32>>(least: u32, most: u32) -> impl Fn(&str) -> Result<N, Trouble> {
    move |text| {
        let number = number::whole::<u32>(text).filter(|number| (least..=most).contains(number));
        number.and_then(|number| N::try_from(number).ok()).ok_or(Trouble::NotANumber { least, most })
    }
}

/// Returns the time of day `HH:MM`.
pub(super) fn time(text: &str) -> Result<NaiveTime, Trouble> {
    exact_time(text).ok_or_else(|| {
        let colon = text.replace('.', ":");
        let padded = if colon.len() == 4 { format!("0{colon}") } else { colon };
        Trouble::NotATime { near: exact_time(&padded).map(|_| padded) }
    })
}

fn exact_time(text: &str) -> Option<NaiveTime> {
    let digits = text.bytes().enumerate().all(|(at, byte)| at == 2 || byte.is_ascii_digit());
    digits.then(|| time_of_day(text)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_of_another_form_carries_the_iso_form() {
        let near = |text| match date(text) {
            Err(Trouble::NotADate { near }) => near,
            other => unreachable!("{other:?}"),
        };
        assert_eq!(near("30.8.2021"), Some("2021-08-30".to_owned()));
        assert_eq!(near("08.09.2021"), Some("2021-09-08".to_owned()));
        for text in ["31.9.2021", "30.8.", "today", "30.8.21", "..", "a.b.c", "1.1.99999", "2021.8.30"] {
            assert_eq!(near(text), None, "{text}");
        }
        assert_eq!(date("2021-08-30"), Ok(NaiveDate::from_ymd_opt(2021, 8, 30).expect("a day")));
    }

    #[test]
    fn a_number_is_plain_whole_and_within_its_bounds() {
        assert_eq!(whole::<u16>(1, 1_440)("1440"), Ok(1_440));
        for text in ["0", "1441", "-1", "+1", "1.0", "1,0", "1 000", "٣", "99999999999"] {
            assert_eq!(
                whole::<u16>(1, 1_440)(text),
                Err(Trouble::NotANumber { least: 1, most: 1_440 }),
                "{text}"
            );
        }
    }

    #[test]
    fn a_time_is_two_digits_a_colon_and_two_digits() {
        assert_eq!(time("09:05"), Ok(NaiveTime::from_hms_opt(9, 5, 0).expect("a time")));
        for (text, near) in [("9:05", Some("09:05")), ("9.05", Some("09:05")), ("12.30", Some("12:30"))] {
            assert_eq!(time(text), Err(Trouble::NotATime { near: near.map(str::to_owned) }), "{text}");
        }
        for text in ["24:00", "12:60", "noon", "12", "1€05", "09: 5"] {
            assert_eq!(time(text), Err(Trouble::NotATime { near: None }), "{text}");
        }
    }
}
