//! The rows of a report on attendance.

use crate::domain::activity::Kind;
use crate::domain::code::{ActivityCode, CohortCode};
use crate::domain::fact::{ActivityAt, Calendar, CohortAt, ParticipantId, SessionId};
use crate::report::scope::Range;

use super::sums::Sums;
use super::tally::{Row, Rows};

/// What the marks of a register come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    /// The period in its canonical form.
    pub period: String,
    /// The rows, in the order of the file.
    pub lines: Vec<Line>,
    /// Held sessions of the period with people unmarked, and how many.
    pub unmarked: Vec<(SessionId, u64)>,
    /// Group sessions of the period to which one person came alone.
    pub lone: Vec<SessionId>,
}

/// A row: a cohort's activity, a cohort or the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Over which days.
    pub range: Range,
    /// Which cohort; `None` for the project.
    pub cohort: Option<CohortCode>,
    /// Which activity, and its kind; `None` for all of them.
    pub activity: Option<(ActivityCode, Kind)>,
    /// Different people expected at least once: never the sum of other rows.
    pub participants: u64,
    /// The sums.
    pub sums: Sums,
}

/// Returns the rows of one scope: by cohort the activities that have a session and the cohort
/// itself, then the project; codes in byte order.
pub(super) fn lines(calendar: &Calendar, range: Range, rows: &Rows) -> Vec<Line> {
    let mut keys: Vec<_> = rows.keys().copied().collect();
    keys.sort_by_key(|(cohort, activity)| {
        (cohort_code(calendar, *cohort), activity_code(calendar, *activity))
    });
    let mut lines = Vec::with_capacity(keys.len() * 2 + 1);
    for of_cohort in keys.chunk_by(|one, next| one.0 == next.0) {
        let cohort = cohort_code(calendar, of_cohort[0].0);
        for (at, activity) in of_cohort {
            let fact = &calendar.activities[activity.0 as usize];
            let (code, row) = ((fact.code.clone(), fact.kind), [&rows[&(*at, *activity)]]);
            lines.push(line(range, Some(cohort), Some(code), &row));
        }
        let all: Vec<_> = of_cohort.iter().map(|key| &rows[key]).collect();
        lines.push(line(range, Some(cohort), None, &all));
    }
    lines.push(line(range, None, None, &rows.values().collect::<Vec<_>>()));
    lines
}

fn line(
    range: Range,
    cohort: Option<&CohortCode>,
    activity: Option<(ActivityCode, Kind)>,
    rows: &[&Row],
) -> Line {
    let mut sums = Sums::default();
    rows.iter().for_each(|row| sums += row.sums);
    Line { range, cohort: cohort.cloned(), activity, participants: different(rows), sums }
}

fn different(rows: &[&Row]) -> u64 {
    if let [row] = rows {
        return row.people.len() as u64;
    }
    let mut people: Vec<ParticipantId> = rows.iter().flat_map(|row| row.people.iter().copied()).collect();
    people.sort_unstable();
    people.dedup();
    people.len() as u64
}

fn cohort_code(calendar: &Calendar, at: CohortAt) -> &CohortCode {
    &calendar.cohorts[at.0 as usize]
}

fn activity_code(calendar: &Calendar, at: ActivityAt) -> &ActivityCode {
    &calendar.activities[at.0 as usize].code
}
