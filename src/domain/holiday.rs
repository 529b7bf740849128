//! Finnish public holidays, computed for any year.
//!
//! The days are those of the laws in force since 1992, when Epiphany and Ascension Day went back
//! from Saturdays to their own days. Midsummer Eve and Christmas Eve are no public holidays, though
//! most places are closed: a plan may say so, no counting rule does.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::vocabulary::vocabulary;

vocabulary! {
    /// A public holiday in Finland.
    Holiday {
        /// 1 January.
        NewYear = "new_year",
        /// 6 January.
        Epiphany = "epiphany",
        /// The Friday before Easter.
        GoodFriday = "good_friday",
        /// Easter Sunday.
        Easter = "easter",
        /// The Monday after Easter.
        EasterMonday = "easter_monday",
        /// 1 May.
        MayDay = "may_day",
        /// The Thursday 39 days after Easter.
        Ascension = "ascension",
        /// The Sunday 49 days after Easter.
        Pentecost = "pentecost",
        /// The Saturday from 20 to 26 June.
        Midsummer = "midsummer",
        /// The Saturday from 31 October to 6 November.
        AllSaints = "all_saints",
        /// 6 December.
        Independence = "independence",
        /// 25 December.
        Christmas = "christmas",
        /// 26 December.
        SecondChristmas = "second_christmas",
    }
}

/// Returns the public holiday that a day is, if it is one.
pub fn holiday(day: NaiveDate) -> Option<Holiday> {
    fixed(day).or_else(|| saturday(day)).or_else(|| around_easter(day))
}

/// Says whether a day is Midsummer Eve or Christmas Eve: no holiday by law, yet nearly all is closed.
pub fn is_eve(day: NaiveDate) -> bool {
    let midsummer_eve = day.succ_opt().is_some_and(|next| saturday(next) == Some(Holiday::Midsummer));
    midsummer_eve || (day.month(), day.day()) == (12, 24)
}

fn fixed(day: NaiveDate) -> Option<Holiday> {
    match (day.month(), day.day()) {
        (1, 1) => Some(Holiday::NewYear),
        (1, 6) => Some(Holiday::Epiphany),
        (5, 1) => Some(Holiday::MayDay),
        (12, 6) => Some(Holiday::Independence),
        (12, 25) => Some(Holiday::Christmas),
        (12, 26) => Some(Holiday::SecondChristmas),
        _ => None,
    }
}

fn saturday(day: NaiveDate) -> Option<Holiday> {
    if day.weekday() != Weekday::Sat {
        return None;
    }
    match (day.month(), day.day()) {
        (6, 20..=26) => Some(Holiday::Midsummer),
        (10, 31) | (11, 1..=6) => Some(Holiday::AllSaints),
        _ => None,
    }
}

fn around_easter(day: NaiveDate) -> Option<Holiday> {
    match (day - easter(day.year())?).num_days() {
        -2 => Some(Holiday::GoodFriday),
        0 => Some(Holiday::Easter),
        1 => Some(Holiday::EasterMonday),
        39 => Some(Holiday::Ascension),
        49 => Some(Holiday::Pentecost),
        _ => None,
    }
}

/// Returns Easter Sunday of a year, in the Gregorian calendar.
///
/// The first Sunday after the church's full moon on or after 21 March. The moon's age comes from
/// the year's place in the 19-year cycle and the century's corrections.
pub fn easter(year: i32) -> Option<NaiveDate> {
    let century = year.div_euclid(100);
    let cycle = year.rem_euclid(19);
    let leap_years_dropped = century - century.div_euclid(4);
    let moon_drift = (8 * century + 13).div_euclid(25);
    let age = (19 * cycle + leap_years_dropped - moon_drift + 15).rem_euclid(30);
    // The two corrections keep the full moon out of 19 April twice in one cycle.
    let late = age == 29 || (age == 28 && cycle > 10);
    let full_moon = NaiveDate::from_ymd_opt(year, 3, 21)? + Days::new(age as u64 - u64::from(late));
    let to_sunday = 7 - u64::from(full_moon.weekday().num_days_from_sunday());
    full_moon.checked_add_days(Days::new(to_sunday))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::iso;

    fn on(text: &str) -> Option<Holiday> {
        holiday(iso(text).expect("a day"))
    }

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for sunday in [
            "1818-03-22",
            "1943-04-25",
            "1954-04-18",
            "1981-04-19",
            "2008-03-23",
            "2019-04-21",
            "2020-04-12",
            "2021-04-04",
            "2022-04-17",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19",
            "2285-03-22",
        ] {
            let day = iso(sunday).expect("a day");
            assert_eq!(easter(day.year()), Some(day));
        }
    }

    #[test]
    fn the_days_of_2022_are_holidays() {
        use Holiday as H;
        for (text, is) in [
            ("2022-01-01", H::NewYear),
            ("2022-01-06", H::Epiphany),
            ("2022-04-15", H::GoodFriday),
            ("2022-04-17", H::Easter),
            ("2022-04-18", H::EasterMonday),
            ("2022-05-01", H::MayDay),
            ("2022-05-26", H::Ascension),
            ("2022-06-05", H::Pentecost),
            ("2022-06-25", H::Midsummer),
            ("2022-11-05", H::AllSaints),
            ("2022-12-06", H::Independence),
            ("2022-12-25", H::Christmas),
            ("2022-12-26", H::SecondChristmas),
        ] {
            assert_eq!(on(text), Some(is), "{text}");
        }
        assert_eq!(on("2022-06-24"), None);
        assert_eq!(on("2022-04-16"), None);
        assert!(is_eve(iso("2022-06-24").expect("a day")) && is_eve(iso("2022-12-24").expect("a day")));
        assert!(!is_eve(iso("2022-06-23").expect("a day")));
    }

    #[test]
    fn saturday_holidays_keep_to_their_week() {
        assert_eq!(on("2020-06-20"), Some(Holiday::Midsummer));
        assert_eq!(on("2021-06-26"), Some(Holiday::Midsummer));
        assert_eq!(on("2020-10-31"), Some(Holiday::AllSaints));
        assert_eq!(on("2021-11-06"), Some(Holiday::AllSaints));
        assert_eq!(on("2021-10-30"), None);
    }
}
