//! `ikut report cohort`: the picture of one cohort.

mod courses;
mod page;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use clap::Args;

use crate::domain::code::{CohortCode, ParticipantCode};
use crate::domain::cohort::Cohort;
use crate::domain::enrolment::Enrolment;
use crate::domain::lesson::Lesson;
use crate::domain::vocabulary::vocabulary;
use crate::report::cohorts::{
    self, Course, NeedAt, People, activities, needs_at_entry, needs_sheet, people_sheet, weeks,
};
use crate::report::sheet::Sheet;
use crate::store::{Reader, StoreError};

use super::desk::Desk;
use super::failure::Failure;
use super::page::PageFormat;
use super::value::word;
use super::{clock, lesson};

pub(super) use courses::courses;
pub(super) use page::SESSIONS;

vocabulary! {
    /// One of the sheets of a cohort's picture.
    CohortPart {
        /// Attendance by programme week.
        Weeks = "weeks",
        /// Attendance by activity.
        Activities = "activities",
        /// Who was there.
        People = "people",
        /// Needs at entry.
        Needs = "needs",
        /// Lessons learned.
        Lessons = "lessons",
    }
}

/// Show the picture of one cohort
///
/// Who started, stayed and ended how; attendance by programme week and by activity with its 95 %
/// interval; punctuality and notice; needs at entry; what was learned. No participant is named in
/// it. The levels of a need are shown where at least five people were asked about it; in a group of
/// fewer than five, health is not told as a reason of leaving.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The cohort's code
    #[arg(value_name = "COHORT")]
    cohort: CohortCode,
    /// Show it like this
    #[arg(long, value_name = "FORMAT", value_parser = word::<PageFormat>(), default_value = "table")]
    format: PageFormat,
    /// The part to show as csv or json
    #[arg(long, value_name = "PART", value_parser = word::<CohortPart>(), default_value = "weeks")]
    part: CohortPart,
}

/// All that the picture shows.
pub(super) struct Picture {
    pub(super) cohort: Cohort,
    pub(super) people: People,
    pub(super) course: Course,
    pub(super) needs: Vec<NeedAt>,
    pub(super) lessons: Vec<Lesson>,
}

/// Shows the picture.
pub(super) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let picture = Picture::of(&arguments.cohort, &store.read(), clock::today())?;
    let page = page::page(&picture, desk);
    let mut sheets = picture.sheets();
    sheets.sort_by_key(|(part, _)| *part != arguments.part);
    let sheets: Vec<&Sheet> = sheets.iter().map(|(_, sheet)| sheet).collect();
    desk.show_page(&page, &sheets, arguments.format)
}

impl Picture {
    fn of(code: &CohortCode, known: &Reader, today: NaiveDate) -> Result<Self, StoreError> {
        let found = known.cohort(code)?;
        let course = courses(known, std::slice::from_ref(&found))?.remove(0);
        let enrolments = known.enrolments_in(code)?;
        let needs = needs_at_entry(&known.needs()?, &first_days(&enrolments, today));
        let people = cohorts::people(&found.cohort, &enrolments, today);
        Ok(Self { people, course, needs, lessons: known.lessons_of(code)?, cohort: found.cohort })
    }

    fn sheets(&self) -> Vec<(CohortPart, Sheet)> {
        vec![
            (CohortPart::Weeks, weeks("cohort_weeks", std::slice::from_ref(&self.course))),
            (CohortPart::Activities, activities("cohort_activities", &self.course)),
            (CohortPart::People, people_sheet("cohort_people", &self.people)),
            (CohortPart::Needs, needs_sheet("cohort_needs", &self.needs)),
            (CohortPart::Lessons, lesson::sheet(&self.lessons)),
        ]
    }
}

/// Returns the first day in the cohort of everyone who has begun.
fn first_days(enrolments: &[Enrolment], today: NaiveDate) -> BTreeMap<ParticipantCode, NaiveDate> {
    let mut first = BTreeMap::new();
    for enrolment in enrolments.iter().filter(|enrolment| enrolment.from <= today) {
        let day = first.entry(enrolment.participant.clone()).or_insert(enrolment.from);
        *day = enrolment.from.min(*day);
    }
    first
}
