//! Every rule: a register in which it finds something, and one in which it is silent.

mod cohorts;
mod outcomes;
mod people;
mod project;
mod sessions;

use super::stage::{Stage, plan, slot, stay, tidy};
use super::*;
use crate::domain::cohort::Break;
use crate::domain::enrolment::ExitReason;
use crate::domain::fact::SessionId;
use crate::domain::mark::{Mark, Notice, Presence};
use crate::domain::outcome::{Outcome, Source};
use crate::domain::participant::{FunderRecord, Gender, Isced, LabourStatus, Residence};
use crate::domain::session::Status;
use crate::domain::vocabulary::{Answer, YesNo};
use crate::report::esf::{BrokenCheck, Check, Counted};
use crate::report::scope::Scope;
use crate::report::tests_support::{day, outcome, period, unknown};

type Change = fn(&mut Stage);

/// A rule, what makes it find something, and what comes near without doing so.
type Case = (Rule, Change, Change);

const ABSENT: Mark = Mark { presence: Presence::Absent, ..Mark::PRESENT };

fn known(stage: &mut Stage) -> &mut crate::domain::participant::Participant {
    &mut stage.first().participant
}

fn on(text: &str) -> Option<NaiveDate> {
    Some(day(text))
}

/// The first person leaves; only the enrolment ends with it.
fn leaves(stage: &mut Stage, left: &str) {
    known(stage).left = on(left);
    stage.enrolments[0].to = on(left);
    stage.enrolments[0].exit = Some(ExitReason::Completed);
}

fn whole(point: Point, date: &str) -> Outcome {
    Outcome {
        labour_status: Some(LabourStatus::Unemployed),
        in_education: Some(YesNo::No),
        job_searching: Some(YesNo::Yes),
        qualification: Some(YesNo::No),
        improved: Some(YesNo::No),
        ..outcome("P-01", point, date)
    }
}

fn left_with(stage: &mut Stage, left: &str, exit: &str) {
    leaves(stage, left);
    stage.first().exit = Some(whole(Point::Exit, exit));
}

fn of_register(stage: &mut Stage, today: &str) {
    stage.of_report = false;
    stage.period = period("2020-01-01..2024-12-31");
    stage.today = day(today);
}

/// Every case of every topic.
pub(crate) fn cases() -> impl Iterator<Item = &'static Case> {
    [people::PEOPLE, outcomes::OUTCOMES, sessions::SESSIONS, cohorts::COHORTS, project::PROJECT]
        .into_iter()
        .flatten()
}

fn found(change: Change) -> Vec<Finding> {
    let mut stage = Stage::new();
    change(&mut stage);
    stage.found()
}

/// Returns a finding of every rule.
pub(crate) fn one_of_each() -> Vec<Finding> {
    let of_rule = |(rule, fires, _): &Case| {
        found(*fires).into_iter().find(|finding| finding.rule == *rule).expect("it finds something")
    };
    cases().map(of_rule).collect()
}

#[test]
fn where_everything_is_as_it_should_be_nothing_is_found() {
    assert_eq!(Stage::new().found(), []);
}

#[test]
fn every_rule_finds_something_here_and_nothing_there() {
    for (rule, fires, silent) in cases() {
        let finds = |change: &Change| found(*change).iter().any(|finding| finding.rule == *rule);
        assert!(finds(fires), "{rule} finds nothing");
        assert!(!finds(silent), "{rule} finds something where it should be silent");
    }
}

#[test]
fn every_rule_has_its_case() {
    for rule in Rule::ALL {
        assert_eq!(cases().filter(|(named, ..)| named == rule).count(), 1, "{rule}");
    }
    assert!(Rule::ALL.len() >= 60);
}

#[test]
fn findings_do_not_depend_on_the_order_of_sessions_and_enrolments() {
    for (rule, fires, _) in cases() {
        let mut stage = Stage::new();
        fires(&mut stage);
        let before = stage.found();
        stage.enrolments.reverse();
        let last = stage.slots.len() as u32 - 1;
        stage.slots.reverse();
        assert_eq!(stage.slots[0].sitting.id, SessionId(last));
        assert_eq!(stage.found(), before, "{rule}");
    }
}
