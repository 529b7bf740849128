//! The clock, which tests and demonstrations can set: `IKUT_NOW=2021-11-24T14:02:00`.

use chrono::{Local, NaiveDate, NaiveDateTime, SubsecRound, TimeZone, Utc};

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
    utc.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Returns the moment in UTC, to the second.
pub(super) fn utc() -> NaiveDateTime {
    set().unwrap_or_else(|| Utc::now().naive_utc().trunc_subsecs(0))
}

/// Returns a moment of the journal as local time; a set clock has no zone.
pub(super) fn local(stamp: &str) -> Option<NaiveDateTime> {
    let utc = NaiveDateTime::parse_from_str(stamp, "%Y-%m-%dT%H:%M:%SZ").ok()?;
    if set().is_some() {
        return Some(utc);
    }
    Some(Utc.from_utc_datetime(&utc).with_timezone(&Local).naive_local())
}

fn set() -> Option<NaiveDateTime> {
    let text = std::env::var("IKUT_NOW").ok()?;
    NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S").ok()
}
