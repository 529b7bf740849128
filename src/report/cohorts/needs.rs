//! What the people of a cohort needed when they entered it.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use crate::domain::code::{NeedCode, ParticipantCode};
use crate::domain::need::{Level, Need};
use crate::report::sheet::Share;

/// How many days after the first one a need may be asked and still be one at entry: four weeks.
const DAYS: u64 = 28;

/// How many had a need when they entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedAt {
    /// Which need.
    pub need: NeedCode,
    /// How many had none of it.
    pub none: u64,
    /// How many had some.
    pub some: u64,
    /// How many had much.
    pub much: u64,
}

impl NeedAt {
    /// Returns how many were asked about it.
    pub fn asked(&self) -> u64 {
        self.none + self.some + self.much
    }

    /// Returns how many had some or much of it.
    pub fn had(&self) -> u64 {
        self.some + self.much
    }

    /// Returns those who had it, of those who were asked.
    pub fn share(&self) -> Share {
        Share { part: self.had(), whole: self.asked() }
    }
}

/// Counts needs at entry, by code; `entered` holds everyone with their first day in the cohort.
///
/// Of each need and person the last record counts that was made by the first day; where there is
/// none, the first one of the four weeks after it.
pub fn needs_at_entry(needs: &[Need], entered: &BTreeMap<ParticipantCode, NaiveDate>) -> Vec<NeedAt> {
    let mut records: BTreeMap<(&NeedCode, &ParticipantCode), (NaiveDate, Level)> = BTreeMap::new();
    for need in needs {
        let Some(first) = entered.get(&need.participant) else { continue };
        let key = (&need.need, &need.participant);
        let known = records.get(&key).map(|(date, _)| *date);
        if is_nearer(need.date, known, *first) {
            records.insert(key, (need.date, need.level));
        }
    }
    let mut counted: BTreeMap<&NeedCode, [u64; 3]> = BTreeMap::new();
    for ((need, _), (_, level)) in &records {
        counted.entry(need).or_default()[*level as usize] += 1;
    }
    let told =
        |(need, [none, some, much]): (&NeedCode, [u64; 3])| NeedAt { need: need.clone(), none, some, much };
    counted.into_iter().map(told).collect()
}

/// Says whether a record of that day tells more of the first day than the one that is known.
fn is_nearer(date: NaiveDate, known: Option<NaiveDate>, first: NaiveDate) -> bool {
    if date > first.checked_add_days(Days::new(DAYS)).unwrap_or(first) {
        return false;
    }
    match known {
        None => true,
        Some(known) if date <= first => known > first || known < date,
        Some(known) => known > first && date < known,
    }
}
