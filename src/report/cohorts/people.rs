//! Who was in a cohort: how many started, stayed, are there still, and how the others ended.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::code::ParticipantCode;
use crate::domain::cohort::Cohort;
use crate::domain::enrolment::{Enrolment, EnrolmentMode, ExitReason};

use super::ENOUGH;

/// How many people were in a cohort, as it stands on a day; each counted once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct People {
    /// Began by that day.
    pub started: u64,
    /// Of them, never in the group: one-to-one support alongside it.
    pub individual: u64,
    /// In the cohort on its last day, or completed; `None` before that day.
    pub stayed: Option<u64>,
    /// In the cohort on the day.
    pub there: u64,
    /// Not in it any more.
    pub ended: u64,
    /// How the time of those ended, where that is recorded.
    pub exits: BTreeMap<Option<ExitReason>, u64>,
}

/// Counts the people of a cohort from the enrolments in it.
///
/// Who came back has one way of ending, the last one. In a group of fewer than [`ENOUGH`], health is
/// told as another reason.
pub fn people(cohort: &Cohort, enrolments: &[Enrolment], on: NaiveDate) -> People {
    let mut stays: BTreeMap<&ParticipantCode, Vec<&Enrolment>> = BTreeMap::new();
    for enrolment in enrolments.iter().filter(|enrolment| enrolment.from <= on) {
        stays.entry(&enrolment.participant).or_default().push(enrolment);
    }
    let few = (stays.len() as u64) < ENOUGH;
    let mut people = People { stayed: (cohort.end <= on).then_some(0), ..People::default() };
    stays.values().for_each(|stays| people.take(stays, cohort.end, on, few));
    people
}

impl People {
    fn take(&mut self, stays: &[&Enrolment], end: NaiveDate, on: NaiveDate, few: bool) {
        let Some(last) = stays.iter().max_by_key(|stay| stay.from) else { return };
        self.started += 1;
        self.individual += u64::from(stays.iter().all(|stay| stay.mode == EnrolmentMode::Individual));
        let to_the_end = |stay: &&Enrolment| stay.holds(end) || stay.exit == Some(ExitReason::Completed);
        if let Some(stayed) = &mut self.stayed {
            *stayed += u64::from(stays.iter().any(to_the_end));
        }
        if stays.iter().any(|stay| stay.holds(on)) {
            self.there += 1;
            return;
        }
        self.ended += 1;
        let exit = match last.exit {
            Some(ExitReason::Health) if few => Some(ExitReason::Other),
            exit => exit,
        };
        *self.exits.entry(exit).or_default() += 1;
    }
}
