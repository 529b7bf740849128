//! Days and periods in the short forms that people type.

use chrono::{Datelike, NaiveDate};

use crate::domain::day::{self, NotADay, WeekdayWord};
use crate::domain::period::Period;
use crate::domain::vocabulary::Vocabulary;

use super::Asked;
use super::candidate::{Candidate, Offer};

/// The days with names, the most usual first.
const NAMED: [&str; 3] = ["today", "yesterday", "tomorrow"];

/// Those of something to come.
const COMING: [&str; 2] = ["today", "tomorrow"];

/// The periods that are counted from today.
const RELATIVE: [&str; 7] =
    ["last-quarter", "this-quarter", "last-month", "this-month", "last-year", "this-year", "all"];

/// Returns the named days and weekdays, each with the day that it means now.
pub(super) fn days(typed: &str, asked: &Asked) -> Offer {
    named(&NAMED, typed, asked, day::typed)
}

/// Returns the same for something to come: a weekday is the next such day.
pub(super) fn coming(typed: &str, asked: &Asked) -> Offer {
    named(&COMING, typed, asked, day::coming)
}

type Reads = fn(&str, NaiveDate) -> Result<NaiveDate, NotADay>;

fn named(named: &[&str], typed: &str, asked: &Asked, reads: Reads) -> Offer {
    let names = named.iter().chain(WeekdayWord::WORDS).filter(|name| name.starts_with(typed));
    let meant = |name: &&str| reads(name, asked.today).ok();
    names.filter_map(|name| Some(Candidate::new(*name, asked.tr.weekday_and_day(meant(name)?)))).collect()
}

/// Returns the weekdays, each with the `:` that its activities stand behind.
pub(super) fn weekdays(typed: &str, asked: &Asked) -> Offer {
    let names = WeekdayWord::WORDS.iter().filter(|name| name.starts_with(typed));
    names.map(|name| Candidate::new(format!("{name}:"), asked.tr.word("weekday", name))).collect()
}

/// Returns the periods that begin as typed, each with its first and last day.
pub(super) fn periods(typed: &str, asked: &Asked) -> Offer {
    let year = typed.get(..4).and_then(|year| year.parse().ok()).unwrap_or_else(|| asked.today.year());
    let mut names: Vec<String> = RELATIVE.map(str::to_owned).into();
    for year in [year, year - 1] {
        names.extend((1..=4).map(|quarter| format!("{year:04}Q{quarter}")));
        names.push(format!("{year:04}"));
    }
    // Months only once somebody has begun with one.
    if typed.get(4..5) == Some("-") {
        names.extend((1..=12).map(|month| format!("{year:04}-{month:02}")));
    }
    let fits = names.into_iter().filter(|name| name.starts_with(typed));
    fits.map(|name| period(name, asked)).collect()
}

fn period(name: String, asked: &Asked) -> Candidate {
    // The whole project has its first day in the register, and needs no explanation.
    let read = Period::parse(&name, asked.today, asked.today).ok().filter(|_| name != "all");
    let days =
        |period: Period| asked.tr.complete_days(&asked.tr.day(period.from), &asked.tr.day(period.until));
    Candidate::new(name, read.map(days).unwrap_or_default())
}
