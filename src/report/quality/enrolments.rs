//! Findings about people's times in cohorts.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};

use crate::domain::code::{CohortCode, ParticipantCode};
use crate::domain::enrolment::{Enrolment, EnrolmentMode, ExitReason};
use crate::domain::fact::{Person, Slot};
use crate::domain::outcome::Timing;
use crate::domain::participant::LabourStatus;
use crate::domain::session::Status;

use super::fix::{attendance_of, edit_enrolment, edit_participant};
use super::timetable::nearest_outside;
use super::{Detail, Finding, Rule, Scene};

/// How many days an enrolment may stay open once its cohort has ended, and how many somebody may
/// be on a roll before it is worth asking why they were never there.
const PATIENCE: u64 = 14;

/// After how many days without an enrolment it is worth asking whether support goes on.
const AFTER_LAST: u64 = 28;

/// Returns what is odd about the enrolments of everyone supported by the end of the period.
pub fn findings(scene: &Scene) -> Vec<Finding> {
    let mut stays: HashMap<&ParticipantCode, Vec<&Enrolment>> = HashMap::new();
    for stay in scene.enrolments.iter().filter(|stay| stay.from <= scene.period.until) {
        stays.entry(&stay.participant).or_default().push(stay);
    }
    let met = met(scene);
    let of_person = |person| {
        let stays = stays.get(person_code(person)).map_or(&[][..], Vec::as_slice);
        of_one(person, stays, &met, scene)
    };
    scene.supported().flat_map(of_person).collect()
}

/// The days of each cohort's group sessions that were held.
type Met<'a> = HashMap<&'a CohortCode, Vec<NaiveDate>>;

fn met<'a>(scene: &'a Scene) -> Met<'a> {
    let mut met: Met = HashMap::new();
    let held = |slot: &&Slot| slot.sitting.status == Status::Held && slot.sitting.participant.is_none();
    for slot in scene.slots.iter().filter(held).filter(|slot| slot.sitting.date <= scene.day) {
        let cohort = &scene.calendar.cohorts[slot.sitting.cohort.0 as usize];
        met.entry(cohort).or_default().push(slot.sitting.date);
    }
    met
}

fn person_code(person: &Person) -> &ParticipantCode {
    &person.participant.code
}

fn of_one(person: &Person, stays: &[&Enrolment], met: &Met, scene: &Scene) -> Vec<Finding> {
    let each = |stay: &&Enrolment| {
        let found = [
            before_entered(stay, person),
            before_project(stay, scene),
            beside_cohort(stay, scene),
            open_after_cohort(stay, scene),
            open_after_left(stay, person),
            exit_reason_missing(stay),
            exit_against_outcome(stay, person),
        ];
        found.into_iter().flatten()
    };
    let whole = [
        no_enrolment(person, stays),
        still_in_project(person, stays, scene),
        never_attended(stays, met, scene),
    ];
    stays.iter().flat_map(each).chain(whole.into_iter().flatten()).chain(overlaps(stays)).collect()
}

fn of(rule: Rule, stay: &Enrolment, detail: Detail, columns: &[&str]) -> Finding {
    Finding::new(rule, &stay.participant, detail, edit_enrolment(stay, columns))
}

fn before_entered(stay: &Enrolment, person: &Person) -> Option<Finding> {
    let entered = person.participant.entered.filter(|entered| stay.from < *entered)?;
    let detail = Detail::Days { found: stay.from, against: entered };
    Some(of(Rule::EnrolmentBeforeEntered, stay, detail, &["from"]))
}

fn before_project(stay: &Enrolment, scene: &Scene) -> Option<Finding> {
    let detail = Detail::Days { found: stay.from, against: scene.project_start };
    (stay.from < scene.project_start).then(|| of(Rule::EnrolmentBeforeProject, stay, detail, &["from"]))
}

/// One-to-one support goes on beside a cohort; whoever is expected at its sessions is in it.
fn beside_cohort(stay: &Enrolment, scene: &Scene) -> Option<Finding> {
    let cohort = &scene.plan(&stay.cohort)?.cohort;
    if stay.from > cohort.end {
        let detail = Detail::Days { found: stay.from, against: cohort.end };
        return Some(of(Rule::EnrolmentAfterCohort, stay, detail, &["from"]));
    }
    let outside = |day| nearest_outside(day, cohort.start, Some(cohort.end)).map(|against| (day, against));
    let ((found, against), column) = outside(stay.from)
        .map(|days| (days, "from"))
        .or_else(|| Some((stay.to.and_then(outside)?, "to")))
        .filter(|_| stay.mode == EnrolmentMode::Group)?;
    Some(of(Rule::EnrolmentOutsideCohort, stay, Detail::Days { found, against }, &[column]))
}

fn open_after_cohort(stay: &Enrolment, scene: &Scene) -> Option<Finding> {
    let end = scene.plan(&stay.cohort)?.cohort.end;
    let open = stay.to.is_none() && stay.mode == EnrolmentMode::Group;
    let (rule, columns) = (Rule::EnrolmentOpenAfterCohort, ["to", "exit"]);
    (open && end + Days::new(PATIENCE) < scene.day).then(|| of(rule, stay, Detail::Day(end), &columns))
}

fn open_after_left(stay: &Enrolment, person: &Person) -> Option<Finding> {
    let left = person.participant.left.filter(|left| stay.to.is_none_or(|to| to > *left))?;
    Some(of(Rule::EnrolmentOpenAfterLeft, stay, Detail::Day(left), &["to"]))
}

fn exit_reason_missing(stay: &Enrolment) -> Option<Finding> {
    let to = stay.to.filter(|_| stay.exit.is_none())?;
    Some(of(Rule::ExitReasonMissing, stay, Detail::Day(to), &["exit"]))
}

fn exit_against_outcome(stay: &Enrolment, person: &Person) -> Option<Finding> {
    let outcome = person.exit.as_ref()?;
    let counts = outcome.timing(person.participant.left) == Timing::Counts;
    let works = outcome.labour_status.is_none_or(|status| status == LabourStatus::Employed);
    let odd = counts && !works && stay.exit == Some(ExitReason::Employment);
    odd.then(|| of(Rule::ExitAgainstOutcome, stay, Detail::Nothing, &["exit"]))
}

fn no_enrolment(person: &Person, stays: &[&Enrolment]) -> Option<Finding> {
    let code = person_code(person);
    let fix = format!("ikut enrol {code} COHORT");
    stays.is_empty().then(|| Finding::new(Rule::NoEnrolment, code, Detail::Nothing, fix))
}

fn still_in_project(person: &Person, stays: &[&Enrolment], scene: &Scene) -> Option<Finding> {
    let ends: Option<Vec<NaiveDate>> = stays.iter().map(|stay| stay.to).collect();
    let last = ends?.into_iter().max()?;
    let code = person_code(person);
    let odd = person.participant.left.is_none() && last + Days::new(AFTER_LAST) < scene.day;
    let fix = edit_participant(code.as_str(), &["left"]);
    odd.then(|| Finding::new(Rule::StillInProject, code, Detail::Day(last), fix))
}

/// Two weeks on the roll of a group that met meanwhile, and present at no session of any kind.
fn never_attended(stays: &[&Enrolment], met: &Met, scene: &Scene) -> Option<Finding> {
    let code = &stays.first()?.participant;
    if scene.seen.people.get(code).is_some_and(|seen| seen.attended > 0) {
        return None;
    }
    let met = |stay: &&&Enrolment| {
        met.get(&stay.cohort).is_some_and(|days| days.iter().any(|day| stay.holds(*day)))
    };
    let long = |stay: &&&Enrolment| {
        stay.mode == EnrolmentMode::Group && stay.from + Days::new(PATIENCE) <= scene.day
    };
    let stay = stays.iter().filter(long).find(met)?;
    Some(Finding::new(Rule::NeverAttended, code, Detail::Day(stay.from), attendance_of(code)))
}

fn overlaps(stays: &[&Enrolment]) -> Vec<Finding> {
    let mut stays = stays.to_vec();
    stays.sort_by_key(|stay| (&stay.cohort, stay.from));
    let mut found = Vec::new();
    for (place, one) in stays.iter().enumerate() {
        for other in stays[place + 1..].iter().filter(|other| one.is_at_odds(other)) {
            let mut cohorts = vec![one.cohort.to_string(), other.cohort.to_string()];
            cohorts.sort_unstable();
            found.push(of(Rule::EnrolmentsOverlap, one, Detail::Codes(cohorts), &["to"]));
        }
    }
    found
}
