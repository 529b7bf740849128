//! How far the project is: people against the target, time gone, what was done, and at what pace
//! the rest would come.

mod pace;
mod sheet;

use chrono::NaiveDate;

use crate::domain::cohort::Cohort;
use crate::domain::fact::Person;
use crate::domain::project::Project;
use crate::report::attendance::{Sum, Sums};
use crate::report::sheet::Share;

pub use pace::{Pace, Rest, pace};
pub use sheet::sheet;

#[cfg(test)]
mod tests;

/// How far the project is on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The day.
    pub on: NaiveDate,
    /// First day of the project.
    pub start: NaiveDate,
    /// Last day of the project, where it is recorded.
    pub end: Option<NaiveDate>,
    /// Days of the project gone by, the day itself included, of all its days.
    pub time: Option<Share>,
    /// How many participants the project promised, where that is recorded.
    pub target: Option<u64>,
    /// Supported participants so far: those of GRAND_TOTAL.
    pub participants: u64,
    /// What is still to come, where target and end are known.
    pub rest: Option<Rest>,
    /// Attended minutes that count as participant hours.
    pub counted_minutes: u64,
    /// Sessions held.
    pub sessions_held: u64,
    /// Cohorts whose last day has gone by.
    pub cohorts_done: u64,
    /// Cohorts on their way.
    pub cohorts_running: u64,
    /// Cohorts that have not begun.
    pub cohorts_ahead: u64,
}

/// What the progress is told from.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// The project's settings.
    pub project: &'a Project,
    /// Everyone in the register.
    pub people: &'a [Person],
    /// Every cohort.
    pub cohorts: &'a [Cohort],
    /// What the project's sessions up to the day come to.
    pub sums: &'a Sums,
}

/// Returns how far the project that began on `start` is on a day.
pub fn progress(scene: &Scene, start: NaiveDate, on: NaiveDate) -> Progress {
    // Before the project begins, all of its days are left.
    let eve = start.pred_opt().unwrap_or(start);
    let (end, target) = (scene.project.end, scene.project.target.map(u64::from));
    let entered = |person: &&Person| person.entered().is_some_and(|day| start <= day && day <= on);
    let participants = scene.people.iter().filter(entered).count() as u64;
    let cohorts = |is: fn(&Cohort, NaiveDate) -> bool| {
        scene.cohorts.iter().filter(|cohort| is(cohort, on)).count() as u64
    };
    Progress {
        on,
        start,
        end,
        time: end.map(|end| Share { part: days(start, on.min(end)), whole: days(start, end) }),
        target,
        participants,
        rest: target.zip(end).map(|(target, end)| Rest::of(target, participants, on.max(eve), end)),
        counted_minutes: scene.sums.of(Sum::CountedMinutes),
        sessions_held: scene.sums.of(Sum::SessionsHeld),
        cohorts_done: cohorts(|cohort, on| cohort.end < on),
        cohorts_running: cohorts(|cohort, on| cohort.start <= on && on <= cohort.end),
        cohorts_ahead: cohorts(|cohort, on| on < cohort.start),
    }
}

/// Returns how many days there are from one to another, both included; none backwards.
fn days(from: NaiveDate, until: NaiveDate) -> u64 {
    u64::try_from((until - from).num_days() + 1).unwrap_or(0)
}
