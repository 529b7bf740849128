//! The clock, which tests and demonstrations can set: `IKUT_NOW=2021-11-24T14:02:00`.

use chrono::{Local, NaiveDate, NaiveDateTime, NaiveTime, SubsecRound, TimeZone, Utc};

use crate::words::Words;

use super::failure::{Exit, Failure};
use super::value::brief;

/// The variable that sets the clock.
const VARIABLE: &str = "IKUT_NOW";

/// How the journal writes a moment.
const STAMP: &str = "%Y-%m-%dT%H:%M:%SZ";

/// Returns the moment: local time.
pub(super) fn now() -> NaiveDateTime {
    set().unwrap_or_else(|| Local::now().naive_local().trunc_subsecs(0))
}

/// Returns today's date.
pub(super) fn today() -> NaiveDate {
    now().date()
}

/// Returns the moment as the journal keeps it: UTC, to the second.
pub(super) fn stamp() -> String {
    let utc = match set() {
        // A set clock means the same on every machine.
        Some(set) => Utc.from_utc_datetime(&set),
        None => Utc::now(),
    };
    utc.format(STAMP).to_string()
}

/// Returns the moment in UTC, to the second.
pub(super) fn utc() -> NaiveDateTime {
    set().unwrap_or_else(|| Utc::now().naive_utc().trunc_subsecs(0))
}

/// Returns a moment of the journal as local time; a set clock has no zone.
pub(super) fn local(stamp: &str) -> Option<NaiveDateTime> {
    let utc = NaiveDateTime::parse_from_str(stamp, STAMP).ok()?;
    if set().is_some() {
        return Some(utc);
    }
    Some(Utc.from_utc_datetime(&utc).with_timezone(&Local).naive_local())
}

/// Returns the first moment of a local day as the journal writes it.
pub(super) fn begin_of(day: NaiveDate) -> String {
    written(day.and_time(NaiveTime::MIN))
}

/// Returns the last moment of a local day as the journal writes it.
pub(super) fn end_of(day: NaiveDate) -> String {
    written(day.and_hms_opt(23, 59, 59).expect("a time of day"))
}

/// Returns a local moment as the journal writes it; one that the clock skipped is taken as UTC.
fn written(local: NaiveDateTime) -> String {
    let utc = match set() {
        Some(_) => Utc.from_utc_datetime(&local),
        None => Local
            .from_local_datetime(&local)
            .latest()
            .map_or_else(|| Utc.from_utc_datetime(&local), |local| local.with_timezone(&Utc)),
    };
    utc.format(STAMP).to_string()
}

/// Refuses a set clock that says no time: whoever sets one means no other moment.
pub(super) fn refuse_no_time(words: &Words) -> Result<(), Failure> {
    match (std::env::var_os(VARIABLE).filter(|text| !text.is_empty()), set()) {
        (Some(text), None) => {
            let lines = vec![words.clock_no_time(&brief(&text.to_string_lossy()))];
            Err(Failure::Said { exit: Exit::Usage, lines, hints: vec![words.hint_clock()] })
        }
        _ => Ok(()),
    }
}

fn set() -> Option<NaiveDateTime> {
    let text = std::env::var(VARIABLE).ok()?;
    NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S").ok()
}
