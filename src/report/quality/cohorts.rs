//! Findings about cohorts: their plan, and what became of it.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;

use crate::domain::activity::Kind;
use crate::domain::day::monday;
use crate::domain::fact::{CohortAt, ParticipantId};
use crate::domain::session::Status;

use super::fix::edit_cohort;
use super::timetable::nearest_outside;
use super::{Detail, Finding, Plan, Rule, Scene};

/// How many people a coaching is made for, first and last included.
const USUAL: std::ops::RangeInclusive<u64> = 4..=6;

/// What a cohort came to.
#[derive(Debug, Default)]
struct Came {
    people: BTreeSet<ParticipantId>,
    sessions: u64,
    /// Mondays of the weeks with a group session that was not called off.
    weeks: BTreeSet<NaiveDate>,
}

/// Returns what is odd about the cohorts that began by the end of the period.
pub fn findings(scene: &Scene) -> Vec<Finding> {
    let came = came(scene);
    let nothing = Came::default();
    let each = |(place, plan): (u32, &Plan)| {
        let came = came.get(&CohortAt(place)).unwrap_or(&nothing);
        let found = [
            without_sessions(plan, came),
            without_participants(plan, came),
            weeks(plan, came, scene),
            size(plan, came),
            outside_project(plan, scene),
        ];
        found.into_iter().flatten().collect::<Vec<_>>()
    };
    let begun = |(_, plan): &(u32, &Plan)| plan.cohort.start <= scene.day.min(scene.period.until);
    (0..).zip(scene.plans).filter(begun).flat_map(each).collect()
}

fn came(scene: &Scene) -> HashMap<CohortAt, Came> {
    let mut came: HashMap<CohortAt, Came> = HashMap::new();
    for stay in &scene.calendar.stays {
        came.entry(stay.cohort).or_default().people.insert(stay.participant);
    }
    for slot in scene.slots.iter().filter(|slot| slot.sitting.status != Status::Cancelled) {
        let of_cohort = came.entry(slot.sitting.cohort).or_default();
        of_cohort.sessions += 1;
        if scene.calendar.activities[slot.sitting.activity.0 as usize].kind == Kind::Group {
            of_cohort.weeks.insert(monday(slot.sitting.date));
        }
    }
    came
}

fn without_sessions(plan: &Plan, came: &Came) -> Option<Finding> {
    let code = &plan.cohort.code;
    let fix = format!("ikut session add {code} ACTIVITY --on DATE");
    (came.sessions == 0).then(|| Finding::new(Rule::CohortWithoutSessions, code, Detail::Nothing, fix))
}

fn without_participants(plan: &Plan, came: &Came) -> Option<Finding> {
    let code = &plan.cohort.code;
    let fix = format!("ikut enrol PARTICIPANT {code}");
    came.people.is_empty().then(|| Finding::new(Rule::CohortWithoutParticipants, code, Detail::Nothing, fix))
}

/// Calendar weeks with a group session, against the plan; too few only once the cohort has ended.
fn weeks(plan: &Plan, came: &Came, scene: &Scene) -> Option<Finding> {
    let (found, against) = (came.weeks.len() as u64, u64::from(plan.cohort.weeks));
    let ended = plan.cohort.end < scene.day && came.sessions > 0;
    let rule = match found.cmp(&against) {
        std::cmp::Ordering::Greater => Rule::CohortWeeksOver,
        std::cmp::Ordering::Less if ended => Rule::CohortWeeksUnder,
        _ => return None,
    };
    let code = &plan.cohort.code;
    Some(Finding::new(rule, code, Detail::Numbers { found, against }, edit_cohort(code, &["weeks"])))
}

fn size(plan: &Plan, came: &Came) -> Option<Finding> {
    let people = came.people.len() as u64;
    let rule = if people < *USUAL.start() { Rule::CohortSmall } else { Rule::CohortLarge };
    let code = &plan.cohort.code;
    let fix = format!("ikut cohort show {code}");
    let odd = people > 0 && !USUAL.contains(&people);
    odd.then(|| Finding::new(rule, code, Detail::Count(people), fix))
}

fn outside_project(plan: &Plan, scene: &Scene) -> Option<Finding> {
    let outside = |day| nearest_outside(day, scene.project_start, scene.project.end).map(|end| (day, end));
    let begins = outside(plan.cohort.start).map(|days| (days, "start"));
    let ((found, against), column) = begins.or_else(|| Some((outside(plan.cohort.end)?, "end")))?;
    let code = &plan.cohort.code;
    let detail = Detail::Days { found, against };
    Some(Finding::new(Rule::CohortOutsideProject, code, detail, edit_cohort(code, &[column])))
}
