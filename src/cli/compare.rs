//! `ikut report compare`: cohorts side by side, by programme week.

use clap::Args;

use crate::domain::code::CohortCode;
use crate::domain::vocabulary::vocabulary;
use crate::report::attendance::Sum;
use crate::report::cohorts::{Course, totals, weeks};
use crate::report::page::{Block, Page};
use crate::report::sheet::Sheet;
use crate::store::Reader;

use super::cohort_report::{SESSIONS, courses};
use super::desk::Desk;
use super::failure::Failure;
use super::figures_page::{attendance_by_week, bars, held_strip, table};
use super::page::PageFormat;
use super::value::word;

vocabulary! {
    /// One of the sheets of a comparison.
    ComparePart {
        /// Attendance by programme week.
        Weeks = "weeks",
        /// One row for each cohort.
        Totals = "totals",
    }
}

/// Show cohorts side by side, by programme week
///
/// Sessions, people and attendance of each cohort week by week; breaks are no weeks. The cohorts
/// stand in the order in which they are named, and none is better than another.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The cohorts' codes, two or more
    #[arg(value_name = "COHORT", num_args = 2.., required = true)]
    cohorts: Vec<CohortCode>,
    /// Show it like this
    #[arg(long, value_name = "FORMAT", value_parser = word::<PageFormat>(), default_value = "table")]
    format: PageFormat,
    /// The part to show as csv or json
    #[arg(long, value_name = "PART", value_parser = word::<ComparePart>(), default_value = "weeks")]
    part: ComparePart,
}

/// Shows the comparison.
pub(super) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    refuse_twice(&arguments.cohorts, desk)?;
    let store = desk.reader()?;
    let courses = compared(&arguments.cohorts, &store.read())?;
    let (weeks, totals) = (weeks("compare_weeks", &courses), totals("compare_totals", &courses));
    let page = page(&courses, (&weeks, &totals), desk);
    let sheets = match arguments.part {
        ComparePart::Weeks => [&weeks, &totals],
        ComparePart::Totals => [&totals, &weeks],
    };
    desk.show_page(&page, &sheets, arguments.format)
}

fn refuse_twice(cohorts: &[CohortCode], desk: &Desk) -> Result<(), Failure> {
    let again = cohorts.iter().enumerate().find(|(at, code)| cohorts[..*at].contains(code));
    match again {
        Some((_, code)) => {
            Err(Failure::refused(desk.tr.compare_twice(code)).hint(desk.tr.hint_list("ikut cohort list")))
        }
        None => Ok(()),
    }
}

fn compared(codes: &[CohortCode], known: &Reader) -> Result<Vec<Course>, Failure> {
    let cohorts = codes.iter().map(|code| known.cohort(code)).collect::<Result<Vec<_>, _>>()?;
    Ok(courses(known, &cohorts)?)
}

fn page(courses: &[Course], (weeks, totals): (&Sheet, &Sheet), desk: &Desk) -> Page {
    let tr = &desk.tr;
    let codes: Vec<_> = courses.iter().map(|course| course.programme.cohort.as_str()).collect();
    let mut page = Page::new(tr.compare_page(&codes.join(", ")));
    page.push(Block::Note(tr.compare_note()));
    page.push(Block::Heading(tr.title_weeks()));
    page.push(attendance_by_week(courses, tr));
    page.push(Block::Note(tr.interval_note()));
    page.push(table(tr.caption_weeks(), weeks.only(&[&["week", "cohort"], &SESSIONS[..]].concat())));
    if courses.iter().any(Course::has_outside) {
        page.push(Block::Note(tr.outside_note()));
    }
    let held = |course: &Course| course.weeks.iter().map(|row| row.sums.of(Sum::SessionsHeld)).collect();
    let rows = courses.iter().map(|course| (course.programme.cohort.to_string(), held(course)));
    page.push(held_strip(tr.caption_held(), "cohort", rows.collect(), tr));
    page.push(Block::Heading(tr.title_totals()));
    let share = |course: &Course| (course.programme.cohort.to_string(), course.all.sums.attendance_rate());
    page.push(bars(tr.caption_total_bars(), "cohort", courses.iter().map(share).collect()));
    page.push(table(tr.caption_totals(), totals.only(&[&["cohort", "weeks"], &SESSIONS[..]].concat())));
    page
}
