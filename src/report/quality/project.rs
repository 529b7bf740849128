//! Findings about the project's settings, the period, and the figures as a whole.

use chrono::NaiveDate;

use crate::domain::fact::Person;
use crate::report::esf::BrokenCheck;

use super::fix::edit_project;
use super::{Detail, Finding, Rule, Scene};

/// The subject of what concerns the project as a whole.
pub const PROJECT: &str = "project";

/// Returns what is missing of the project, and what is odd about the period.
pub fn findings(scene: &Scene) -> Vec<Finding> {
    let settings = settings(scene);
    let whole = [end_before_start(scene), no_participants(scene), target_behind(scene)];
    let of_period = if scene.of_report { period(scene) } else { Vec::new() };
    let broken = scene.broken.iter().map(self_check);
    settings.into_iter().chain(whole.into_iter().flatten()).chain(of_period).chain(broken).collect()
}

fn settings(scene: &Scene) -> Vec<Finding> {
    let project = scene.project;
    let settings = [
        (Rule::ProjectStartMissing, project.start.is_some(), "start"),
        (Rule::ProjectProgrammeMissing, project.programme.is_some() || scene.of_report, "programme"),
        (Rule::ProjectEndMissing, project.end.is_some(), "end"),
        (Rule::ProjectCodeMissing, project.code.is_some(), "code"),
        (Rule::ProjectTargetMissing, project.target.is_some(), "target"),
    ];
    let missing = settings.into_iter().filter(|(_, known, _)| !known);
    missing
        .map(|(rule, _, column)| Finding::new(rule, PROJECT, Detail::Nothing, edit_project(&[column])))
        .collect()
}

fn end_before_start(scene: &Scene) -> Option<Finding> {
    let (start, end) = scene.project.start.zip(scene.project.end).filter(|(start, end)| end < start)?;
    let detail = Detail::Days { found: end, against: start };
    Some(Finding::new(Rule::ProjectEndBeforeStart, PROJECT, detail, edit_project(&["end"])))
}

fn no_participants(scene: &Scene) -> Option<Finding> {
    let none = scene.supported().next().is_none();
    let fix = "ikut participant add".to_owned();
    none.then(|| Finding::new(Rule::NoParticipants, PROJECT, Detail::Nothing, fix))
}

/// Supported people against the target, pro rata to the days of the project that are past.
fn target_behind(scene: &Scene) -> Option<Finding> {
    let project = scene.project;
    let (start, end, target) = (project.start?, project.end?, project.target?);
    let (whole, past) = (days(start, end)?, days(start, scene.day.min(end))?);
    let supported = |person: &&Person| person.entered().is_some_and(|entered| entered <= scene.day);
    let found = scene.people.iter().filter(supported).count() as u64;
    let against = u64::from(target) * past / whole;
    let fix = edit_project(&["target"]);
    let detail = Detail::Numbers { found, against };
    (found < against).then(|| Finding::new(Rule::TargetBehind, PROJECT, detail, fix))
}

/// Returns how many days there are, first and last included.
fn days(from: NaiveDate, to: NaiveDate) -> Option<u64> {
    u64::try_from((to - from).num_days() + 1).ok().filter(|days| *days > 0)
}

fn period(scene: &Scene) -> Vec<Finding> {
    let (period, start, end) = (scene.period, scene.project_start, scene.project.end);
    let before = (Rule::PeriodBeforeProject, (period.from < start).then_some((period.from, start)), "start");
    let beyond = end.filter(|end| *end < period.until).map(|end| (period.until, end));
    let beyond = (Rule::PeriodBeyondProject, beyond, "end");
    let found = [before, beyond].into_iter().filter_map(|(rule, days, column)| {
        let (found, against) = days?;
        Some(Finding::new(rule, &period.name, Detail::Days { found, against }, edit_project(&[column])))
    });
    found.chain(not_over(scene)).collect()
}

fn not_over(scene: &Scene) -> Option<Finding> {
    let period = scene.period;
    let fix = format!("ikut check report --period {}", period.name);
    let open = scene.day < period.until;
    open.then(|| Finding::new(Rule::PeriodNotOver, &period.name, Detail::Day(period.until), fix))
}

fn self_check(broken: &BrokenCheck) -> Finding {
    let codes = broken.codes.iter().map(ToString::to_string).collect();
    Finding::new(Rule::SelfCheckBroken, broken.check, Detail::Codes(codes), "ikut check".to_owned())
}
