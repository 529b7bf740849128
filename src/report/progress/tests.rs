//! The day before and after, nobody and everybody, and the pace.

use super::*;
use crate::report::tests_support::{day, unknown};

fn cohort(start: &str, end: &str) -> Cohort {
    let code = "K1".parse().expect("a code");
    let (start, end) = (day(start), day(end));
    Cohort { code, name: None, start, weeks: 10, end, target: None, emphasis: None }
}

fn people(entered: &[&str]) -> Vec<Person> {
    let person = |on: &&str| {
        let mut person = unknown("P-01");
        person.participant.entered = Some(day(on));
        person
    };
    entered.iter().map(person).collect()
}

fn at(project: &Project, people: &[Person], cohorts: &[Cohort], on: &str) -> Progress {
    progress(&Scene { project, people, cohorts, sums: &Sums::default() }, day("2021-01-01"), day(on))
}

fn project() -> Project {
    Project { end: Some(day("2021-12-31")), target: Some(3), ..Project::default() }
}

#[test]
fn a_project_without_people_target_or_end_has_only_its_days() {
    let empty = at(&Project::default(), &[], &[], "2021-06-01");
    assert_eq!((empty.time, empty.target, empty.rest, empty.participants), (None, None, None, 0));
    assert_eq!(sheet(&empty).rows[0][5], crate::report::sheet::Cell::Empty);
}

#[test]
fn the_first_and_the_last_day_are_days_of_the_project() {
    let gone = |on: &str| at(&project(), &[], &[], on).time.expect("an end").part;
    assert_eq!(gone("2020-12-31"), 0);
    assert_eq!(gone("2021-01-01"), 1);
    assert_eq!(gone("2021-12-30"), 364);
    assert_eq!(gone("2021-12-31"), 365);
    assert_eq!(gone("2022-06-01"), 365);
}

#[test]
fn people_count_from_the_day_they_enter() {
    let people = people(&["2021-03-01", "2021-06-01", "2020-06-01"]);
    let count = |on: &str| at(&project(), &people, &[], on).participants;
    assert_eq!(count("2021-02-28"), 0);
    assert_eq!(count("2021-03-01"), 1);
    assert_eq!(count("2021-06-01"), 2, "nobody counts from before the project");
    assert_eq!(at(&project(), &[unknown("P-01")], &[], "2021-06-01").participants, 0, "not supported yet");
}

#[test]
fn a_cohort_is_ahead_running_or_done() {
    let cohorts = [cohort("2021-08-30", "2021-11-12")];
    let stands = |on: &str| {
        let found = at(&project(), &[], &cohorts, on);
        (found.cohorts_ahead, found.cohorts_running, found.cohorts_done)
    };
    assert_eq!(stands("2021-08-29"), (1, 0, 0));
    assert_eq!(stands("2021-08-30"), (0, 1, 0));
    assert_eq!(stands("2021-11-12"), (0, 1, 0));
    assert_eq!(stands("2021-11-13"), (0, 0, 1));
}

fn needed(participants: u64, weeks: u64) -> Pace {
    pace(&Rest { participants, days: weeks * 7, weeks })
}

#[test]
fn the_pace_is_told_in_whole_weeks_or_people() {
    assert_eq!(needed(3, 14), Pace::OneEvery(5));
    assert_eq!(needed(1, 1), Pace::OneEvery(1));
    assert_eq!(needed(2, 3), Pace::OneEvery(2));
    assert_eq!(needed(4, 5), Pace::OneEvery(1));
    assert_eq!(needed(5, 4), Pace::AWeek(2));
    assert_eq!(needed(9, 1), Pace::AWeek(9));
    assert_eq!(needed(0, 10), Pace::Reached);
    assert_eq!(needed(0, 0), Pace::Reached);
    assert_eq!(needed(1, 0), Pace::NoTime);
}

#[test]
fn a_week_begun_is_a_week_left() {
    let left = |on: &str| at(&project(), &[], &[], on).rest.expect("a target and an end").weeks;
    assert_eq!(left("2021-12-31"), 0);
    assert_eq!(left("2021-12-30"), 1);
    assert_eq!(left("2021-12-24"), 1);
    assert_eq!(left("2021-12-23"), 2);
    assert_eq!(left("2022-02-01"), 0);
    assert_eq!((left("2020-01-01"), left("2020-12-31")), (53, 53), "not before the first day");
    let more = at(&project(), &people(&["2021-01-01"; 5]), &[], "2021-06-01");
    assert_eq!(more.rest.expect("a rest").participants, 0, "more than promised");
}
