//! The sheets about cohorts.

use crate::domain::enrolment::ExitReason;
use crate::domain::vocabulary::{Vocabulary, vocabulary};
use crate::report::attendance::sheet::ALL;
use crate::report::attendance::{Row, Sum};
use crate::report::sheet::{Cell, Column, Sheet, left, right};

use super::ENOUGH;
use super::course::Course;
use super::interval::{high, low};
use super::needs::NeedAt;
use super::people::People;

vocabulary! {
    /// What became of the people of a cohort.
    Stage {
        /// Began.
        Started = "started",
        /// Of those, only one-to-one support alongside the cohort.
        Alongside = "alongside",
        /// In the cohort on its last day, or completed.
        Stayed = "stayed",
        /// In the cohort today.
        There = "there",
        /// Not in it any more.
        Ended = "ended",
    }
}

const WEEKS: [Column; 14] = [
    left("cohort"),
    right("week"),
    left("from"),
    right("sessions_planned"),
    right("sessions_held"),
    right("sessions_cancelled"),
    right("participants"),
    right("expected"),
    right("attended"),
    right("marked"),
    right("unmarked"),
    right("attendance_rate"),
    right("low"),
    right("high"),
];

const SUMS: [Column; 23] = [
    right("sessions_planned"),
    right("sessions_held"),
    right("sessions_cancelled"),
    right("participants"),
    right("expected"),
    right("attended"),
    right("marked"),
    right("unmarked"),
    right("attendance_rate"),
    right("low"),
    right("high"),
    right("on_time"),
    right("late"),
    right("left_early"),
    right("punctuality_rate"),
    right("absent_in_advance"),
    right("absent_afterwards"),
    right("absent_none"),
    right("absent_notice_unknown"),
    right("not_expected"),
    right("minutes_attended"),
    right("counted_minutes"),
    right("lone_sessions"),
];

/// Returns the programme weeks of cohorts, week by week and in each the cohorts as they are given;
/// behind them, without a number, the sessions that lie in no programme week.
///
/// `marked` is the whole of the attendance rate, attended or absent; `low` and `high` are the ends
/// of its 95 % Wilson interval.
pub fn weeks(name: &'static str, courses: &[Course]) -> Sheet {
    let mut sheet = Sheet::new(name, &WEEKS);
    let most = courses.iter().map(|course| course.weeks.len()).max().unwrap_or(0);
    for week in 0..most {
        for course in courses.iter().filter(|course| week < course.weeks.len()) {
            let monday = course.programme.mondays[week];
            let keys = [Cell::shown(&course.programme.cohort), (week + 1).into(), monday.into()];
            sheet.push(keys.into_iter().chain(figures(&course.weeks[week], &WEEKS[3..])));
        }
    }
    for course in courses.iter().filter(|course| course.has_outside()) {
        let keys = [Cell::shown(&course.programme.cohort), Cell::Empty, Cell::Empty];
        sheet.push(keys.into_iter().chain(figures(&course.outside, &WEEKS[3..])));
    }
    sheet
}

/// Returns the activities of a cohort by code, then the cohort's own row.
pub fn activities(name: &'static str, course: &Course) -> Sheet {
    let columns = [&[left("cohort"), left("activity"), left("kind")], &SUMS[..]].concat();
    let mut sheet = Sheet::new(name, &columns);
    let cohort = || Cell::shown(&course.programme.cohort);
    for (activity, (kind, row)) in &course.activities {
        let keys = [cohort(), Cell::shown(activity), Cell::word(*kind)];
        sheet.push(keys.into_iter().chain(figures(row, &SUMS)));
    }
    sheet.push([cohort(), ALL.into(), Cell::Empty].into_iter().chain(figures(&course.all, &SUMS)));
    sheet
}

/// Returns one row for each cohort, in the order given.
pub fn totals(name: &'static str, courses: &[Course]) -> Sheet {
    let columns = [&[left("cohort"), right("weeks")], &SUMS[..]].concat();
    let mut sheet = Sheet::new(name, &columns);
    for course in courses {
        let keys = [Cell::shown(&course.programme.cohort), course.weeks.len().into()];
        sheet.push(keys.into_iter().chain(figures(&course.all, &SUMS)));
    }
    sheet
}

fn figures<'a>(row: &'a Row, columns: &'a [Column]) -> impl Iterator<Item = Cell> + 'a {
    columns.iter().map(|column| figure(row, column.id))
}

fn figure(row: &Row, column: &str) -> Cell {
    let sums = &row.sums;
    match column {
        "participants" => row.participants().into(),
        "marked" => sums.attendance_rate().whole.into(),
        "attendance_rate" => sums.attendance_rate().into(),
        "low" => low(sums.attendance_rate()),
        "high" => high(sums.attendance_rate()),
        "punctuality_rate" => sums.punctuality_rate().into(),
        sum => sums.of(sum.parse::<Sum>().expect("every other column is a sum")).into(),
    }
}

/// Returns what became of the people of a cohort, the ways of ending in the order of their list.
pub fn people_sheet(name: &'static str, people: &People) -> Sheet {
    let mut sheet = Sheet::new(name, &[left("stage"), left("exit"), right("participants")]);
    let mut push = |stage: Stage, exit: Cell, count: u64| sheet.push([Cell::word(stage), exit, count.into()]);
    push(Stage::Started, Cell::Empty, people.started);
    push(Stage::Alongside, Cell::Empty, people.individual);
    if let Some(stayed) = people.stayed {
        push(Stage::Stayed, Cell::Empty, stayed);
    }
    push(Stage::There, Cell::Empty, people.there);
    push(Stage::Ended, Cell::Empty, people.ended);
    let ways = ExitReason::MEMBERS.iter().map(|exit| Some(*exit)).chain([None]);
    for exit in ways {
        if let Some(count) = people.exits.get(&exit) {
            push(Stage::Ended, exit.map_or("not_recorded".into(), Cell::word), *count);
        }
    }
    sheet
}

/// Returns needs at entry by code: how many were asked, had none, some or much, and the share of
/// those who had any.
///
/// Of a need that fewer than [`ENOUGH`] were asked about, it is told only that somebody had it.
pub fn needs_sheet(name: &'static str, needs: &[NeedAt]) -> Sheet {
    let columns = [
        left("need"),
        right("asked"),
        right("none"),
        right("some"),
        right("much"),
        right("needed_rate"),
        right("low"),
        right("high"),
    ];
    let mut sheet = Sheet::new(name, &columns);
    for need in needs {
        let share = need.share();
        if need.asked() >= ENOUGH {
            let counts = [need.asked(), need.none, need.some, need.much].map(Cell::from);
            let ratios = [share.into(), low(share), high(share)];
            sheet.push([Cell::shown(&need.need)].into_iter().chain(counts).chain(ratios));
        } else if need.had() > 0 {
            let nothing = std::iter::repeat_n(Cell::Empty, columns.len() - 1);
            sheet.push([Cell::shown(&need.need)].into_iter().chain(nothing));
        }
    }
    sheet
}
