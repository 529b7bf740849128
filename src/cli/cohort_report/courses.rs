//! From the register to the courses of cohorts, in one pass over their marks.

use crate::domain::week::programme_weeks;
use crate::report::cohorts::{Course, Courses, Programme};
use crate::store::{CohortWithBreaks, Reader, StoreError};

/// Returns the courses of cohorts, in the order given.
pub(in super::super) fn courses(
    known: &Reader,
    cohorts: &[CohortWithBreaks],
) -> Result<Vec<Course>, StoreError> {
    let calendar = known.calendar()?;
    let codes: Vec<_> = cohorts.iter().map(|found| &found.cohort.code).collect();
    let mut courses = Courses::new(&calendar, cohorts.iter().map(programme).collect());
    known.each_event_of(&calendar, &codes, |event| courses.read(event))?;
    Ok(courses.finish())
}

/// Returns the programme of a cohort; a plan that cannot be laid out has no weeks.
fn programme(found: &CohortWithBreaks) -> Programme {
    let cohort = &found.cohort;
    let mondays = programme_weeks(cohort.start, cohort.weeks, &found.breaks).unwrap_or_default();
    Programme { cohort: cohort.code.clone(), mondays }
}
