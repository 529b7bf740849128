//! Reading what was typed into domain types.

use chrono::{NaiveDate, NaiveTime};
use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::domain::cohort::Break;
use crate::domain::day::{self, NotADay};
use crate::domain::session::{length, time_of_day};
use crate::domain::shift::FURTHEST;
use crate::domain::vocabulary::Vocabulary;

use super::clock;

/// The most characters of a typed word that a message repeats.
const BRIEF: usize = 60;

/// Returns what was typed as a message may repeat it: visible, and not longer than a line.
pub(super) fn brief(text: &str) -> String {
    let shown = crate::render::visible(text);
    match shown.char_indices().nth(BRIEF) {
        Some((end, _)) => format!("{}…", &shown[..end]),
        None => shown.into_owned(),
    }
}

/// Returns the parser for a closed list of words.
pub(super) fn word<V: Vocabulary + Send + Sync>() -> impl TypedValueParser<Value = V> {
    PossibleValuesParser::new(V::WORDS).map(|word| V::parse(&word).expect("the list allows only its words"))
}

/// Reads a day in any of the short forms.
///
/// # Errors
/// No day.
pub(super) fn typed_day(text: &str) -> Result<NaiveDate, NotADay> {
    day::typed(text, clock::today())
}

/// Reads a day for something to come: a weekday is the next such day.
///
/// # Errors
/// No day.
pub(super) fn coming_day(text: &str) -> Result<NaiveDate, NotADay> {
    day::coming(text, clock::today())
}

/// Reads a time of day.
///
/// # Errors
/// Not `HH:MM`.
pub(super) fn time(text: &str) -> Result<NaiveTime, String> {
    let (hours, minutes) = text.split_once([':', '.']).unwrap_or((text, "00"));
    time_of_day(&format!("{hours:0>2}:{minutes}")).ok_or_else(|| text.to_owned())
}

/// Reads a length of a session.
///
/// # Errors
/// No length that a session could have.
pub(super) fn minutes(text: &str) -> Result<u16, String> {
    length(text).ok_or_else(|| text.to_owned())
}

/// Reads by how many days something moves, later or with a minus earlier.
///
/// # Errors
/// No whole number of days, none at all, or more than ten years of them.
pub(super) fn days(text: &str) -> Result<i64, String> {
    let number = text.parse().ok();
    number
        .filter(|days: &i64| *days != 0 && (-FURTHEST..=FURTHEST).contains(days))
        .ok_or_else(|| text.to_owned())
}

/// Reads a break: `2021-10-18..2021-10-22`, with `=why` behind it where a reason is known.
///
/// # Errors
/// Not two days, or the last before the first.
pub(super) fn pause(text: &str) -> Result<Break, String> {
    let refused = || text.to_owned();
    let (days, reason) = match text.split_once('=') {
        Some((days, reason)) => (days, Some(reason.to_owned())),
        None => (text, None),
    };
    let (from, to) = days.split_once("..").unwrap_or((days, days));
    let from = typed_day(from).map_err(|_| refused())?;
    let to = typed_day(to).map_err(|_| refused())?;
    if to < from {
        return Err(refused());
    }
    Ok(Break { from, to, reason })
}
