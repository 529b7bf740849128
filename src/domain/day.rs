//! Days: adding months, and the short forms that people type.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::number::whole;
use super::vocabulary::{Vocabulary, vocabulary};

/// The years that four digits can write; no project lies elsewhere.
pub const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

vocabulary! {
    /// A day of the week as it is typed.
    WeekdayWord {
        /// Monday.
        Mon = "mon",
        /// Tuesday.
        Tue = "tue",
        /// Wednesday.
        Wed = "wed",
        /// Thursday.
        Thu = "thu",
        /// Friday.
        Fri = "fri",
        /// Saturday.
        Sat = "sat",
        /// Sunday.
        Sun = "sun",
    }
}

impl WeekdayWord {
    /// Returns how many days after Monday it is.
    pub fn after_monday(self) -> u64 {
        self as u64
    }

    /// Returns the word for a day's weekday.
    pub fn of(day: NaiveDate) -> Self {
        match day.weekday() {
            Weekday::Mon => Self::Mon,
            Weekday::Tue => Self::Tue,
            Weekday::Wed => Self::Wed,
            Weekday::Thu => Self::Thu,
            Weekday::Fri => Self::Fri,
            Weekday::Sat => Self::Sat,
            Weekday::Sun => Self::Sun,
        }
    }
}

/// A text that is no day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{value}` is not a day")]
pub struct NotADay {
    /// What was written.
    pub value: String,
}

/// Returns the day that an ISO date names; exactly `YYYY-MM-DD`.
///
/// # Errors
/// Another form, or a day that the calendar does not have.
pub fn iso(text: &str) -> Result<NaiveDate, NotADay> {
    // By hand: a report reads a day for each of a hundred thousand sessions.
    let day = match *text.as_bytes() {
        [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] => {
            let year = number(&[y1, y2, y3, y4]).and_then(|year| i32::try_from(year).ok());
            let parts = year.zip(number(&[m1, m2])).zip(number(&[d1, d2]));
            parts.and_then(|((year, month), day)| NaiveDate::from_ymd_opt(year, month, day))
        }
        _ => None,
    };
    // The year 0000 is none that a project could have, and chrono takes it.
    day.filter(|day| YEARS.contains(&day.year())).ok_or_else(|| NotADay { value: text.to_owned() })
}

/// Returns the number that digits are.
fn number(digits: &[u8]) -> Option<u32> {
    digits
        .iter()
        .try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0')))
}

/// Returns the day that a person typed: `2021-10-04`, `4.10.2021`, `4.10.`, `today`, `yesterday`,
/// `tomorrow`, `-1`, `+7`, or a weekday for the last such day, today included.
///
/// A day without a year is the one nearest to today. Words are taken in English, Finnish and
/// Swedish: whoever reads `ma` in a table types `ma`.
///
/// # Errors
/// None of these forms, or a day that the calendar does not have.
pub fn typed(text: &str, today: NaiveDate) -> Result<NaiveDate, NotADay> {
    let refused = || NotADay { value: text.to_owned() };
    let found = match text {
        "today" | "tänään" | "idag" | "i dag" => Some(today),
        "yesterday" | "eilen" | "igår" | "i går" => today.pred_opt(),
        "tomorrow" | "huomenna" | "imorgon" | "i morgon" => today.succ_opt(),
        _ => iso(text)
            .ok()
            .or_else(|| days_away(text, today))
            .or_else(|| last_weekday(text, today))
            .or_else(|| dotted(text, today)),
    };
    found.filter(|day| YEARS.contains(&day.year())).ok_or_else(refused)
}

/// Returns the day that a person typed for something to come: as [`typed`], but a weekday is the
/// next such day, today included.
///
/// # Errors
/// As [`typed`].
pub fn coming(text: &str, today: NaiveDate) -> Result<NaiveDate, NotADay> {
    let last = typed(text, today)?;
    let is_past_weekday = weekday(text).is_some() && last < today;
    let next = if is_past_weekday { last.checked_add_days(Days::new(7)) } else { Some(last) };
    let next = next.filter(|day| YEARS.contains(&day.year()));
    next.ok_or_else(|| NotADay { value: text.to_owned() })
}

/// Says whether a text has the form of a date, be it in the calendar or not: `30.2.`.
pub fn looks_like_a_date(text: &str) -> bool {
    let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split(['.', '-']).collect();
    let (&[one, two, three], true) = (&parts[..], parts.iter().all(digits)) else { return false };
    let dotted = !text.contains('-') && !one.is_empty() && !two.is_empty();
    dotted || (!text.contains('.') && one.len() == 4 && two.len() == 2 && three.len() == 2)
}

/// Returns the day that is that many calendar months later; 31 August + 6 months is the last day
/// of February. Source: the counting rule "months are added by calendar".
pub fn plus_months(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// Returns the Monday of a day's calendar week.
pub fn monday(day: NaiveDate) -> NaiveDate {
    day - Days::new(u64::from(day.weekday().num_days_from_monday()))
}

/// Returns the weekday that a short word names in English, Finnish or Swedish.
pub fn weekday(text: &str) -> Option<WeekdayWord> {
    const OTHERS: [[&str; 5]; 7] = [
        ["ma", "mån", "monday", "maanantai", "måndag"],
        ["ti", "tis", "tuesday", "tiistai", "tisdag"],
        ["ke", "ons", "wednesday", "keskiviikko", "onsdag"],
        ["to", "tors", "thursday", "torstai", "torsdag"],
        ["pe", "fre", "friday", "perjantai", "fredag"],
        ["la", "lör", "saturday", "lauantai", "lördag"],
        ["su", "sön", "sunday", "sunnuntai", "söndag"],
    ];
    let other = || OTHERS.iter().position(|words| words.contains(&text)).map(|at| WeekdayWord::MEMBERS[at]);
    text.parse().ok().or_else(other)
}

fn days_away(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let (sign, digits) = text.split_at_checked(1)?;
    let days = Days::new(whole::<u16>(digits)?.into());
    match sign {
        "-" => today.checked_sub_days(days),
        "+" => today.checked_add_days(days),
        _ => None,
    }
}

fn last_weekday(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let wanted = weekday(text)?;
    let back = (7 + WeekdayWord::of(today).after_monday() - wanted.after_monday()) % 7;
    today.checked_sub_days(Days::new(back))
}

fn dotted(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let mut parts = text.split('.');
    let day = whole(parts.next()?)?;
    let month = whole(parts.next()?)?;
    let year = parts.next()?;
    if parts.next().is_some() {
        return None;
    }
    if !year.is_empty() {
        return NaiveDate::from_ymd_opt(whole(year).filter(|y| *y > 999)?, month, day);
    }
    let near = (-1..=1).filter_map(|off| NaiveDate::from_ymd_opt(today.year() + off, month, day));
    near.min_by_key(|found| (*found - today).num_days().abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        iso(text).expect("a day")
    }

    #[test]
    fn only_a_whole_iso_date_is_a_day() {
        assert_eq!(day("2024-02-29").to_string(), "2024-02-29");
        for wrong in [
            "2023-02-29",
            "2023-2-9",
            "20230209",
            "2023-02-30",
            "",
            "0000-01-01",
            "2023-13-01",
            " 2023-01-01",
        ] {
            assert!(iso(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn months_end_where_the_calendar_ends() {
        assert_eq!(plus_months(day("2021-08-31"), 6), day("2022-02-28"));
        assert_eq!(plus_months(day("2023-08-31"), 6), day("2024-02-29"));
        assert_eq!(plus_months(day("2021-08-30"), 6), day("2022-02-28"));
        assert_eq!(plus_months(day("2021-08-15"), 6), day("2022-02-15"));
    }

    #[test]
    fn a_day_can_be_typed_shortly() {
        let today = day("2021-10-06"); // a Wednesday
        for (text, is) in [
            ("today", "2021-10-06"),
            ("yesterday", "2021-10-05"),
            ("tomorrow", "2021-10-07"),
            ("-1", "2021-10-05"),
            ("+7", "2021-10-13"),
            ("mon", "2021-10-04"),
            ("wed", "2021-10-06"),
            ("thu", "2021-09-30"),
            ("ma", "2021-10-04"),
            ("ons", "2021-10-06"),
            ("eilen", "2021-10-05"),
            ("4.10.", "2021-10-04"),
            ("4.10.2020", "2020-10-04"),
            ("2.1.", "2022-01-02"),
            ("2021-10-04", "2021-10-04"),
        ] {
            assert_eq!(typed(text, today), Ok(day(is)), "{text}");
        }
        let signed = ["++3", "-+1", "+-1", "+1.+9.2021", "1.+9.", "+1.9.", "1.9.+2021", "-1.9.2021"];
        for wrong in
            ["31.11.", "4.10", "4.10.21", "1.1.10000", "x", "", "-", "--1", "ä"].into_iter().chain(signed)
        {
            assert!(typed(wrong, today).is_err(), "{wrong}");
        }
        assert!(typed("yesterday", day("0001-01-01")).is_err());
        assert!(typed("+1", day("9999-12-31")).is_err());
    }

    #[test]
    fn a_weekday_to_come_is_the_next_one() {
        let today = day("2021-10-06"); // a Wednesday
        for (text, is) in [
            ("wed", "2021-10-06"),
            ("thu", "2021-10-07"),
            ("ma", "2021-10-11"),
            ("tis", "2021-10-12"),
            ("yesterday", "2021-10-05"),
            ("-1", "2021-10-05"),
            ("4.10.", "2021-10-04"),
        ] {
            assert_eq!(coming(text, today), Ok(day(is)), "{text}");
        }
        assert!(coming("x", today).is_err());
        assert!(coming("fri", day("9999-12-31")).is_ok());
        assert!(coming("mon", day("9999-12-31")).is_err());
    }

    #[test]
    fn a_day_that_is_not_in_the_calendar_looks_like_a_date() {
        for text in ["30.2.", "31.11.2021", "2021-02-30", "4.10."] {
            assert!(looks_like_a_date(text), "{text}");
        }
        for text in ["30.2", "..", "K1-001", "2021-2-30", "1-2.3", "", "-1", "a.b.", "2021-02-3x"] {
            assert!(!looks_like_a_date(text), "{text}");
        }
    }

    #[test]
    fn a_week_begins_on_monday() {
        assert_eq!(monday(day("2021-08-30")), day("2021-08-30"));
        assert_eq!(monday(day("2021-09-05")), day("2021-08-30"));
    }
}
