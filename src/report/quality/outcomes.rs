//! Findings about outcomes that are recorded: those not counted, and those that say too little.

use crate::domain::fact::Person;
use crate::domain::outcome::{Outcome, Point, Timing};
use crate::domain::participant::LabourStatus;
use crate::domain::refusal::Question;
use crate::domain::vocabulary::{Vocabulary, YesNo};

use super::fix::{edit_participant, outcome as edit};
use super::{Detail, Finding, Rule, Scene};

/// Returns a finding for each outcome that does not count or says too little: first on leaving,
/// then six months after.
pub fn findings(person: &Person, scene: &Scene) -> Vec<Finding> {
    let outcomes = || person.exit.iter().chain(&person.six_months);
    let each = |outcome| {
        let found = [not_counted(person, outcome), in_future(outcome, scene), incomplete(person, outcome)];
        found.into_iter().flatten()
    };
    let both = [same_day(person), improved_against_status(person)];
    outcomes().flat_map(each).chain(both.into_iter().flatten()).collect()
}

fn not_counted(person: &Person, outcome: &Outcome) -> Option<Finding> {
    let left = person.participant.left;
    let rule = rule(outcome.timing(left))?;
    let code = &person.participant.code;
    let fix = match rule {
        Rule::OutcomeBeforeLeaving => edit_participant(code.as_str(), &["left"]),
        _ => edit("edit", code, outcome.point.word(), columns(rule)),
    };
    let window = left.map(|left| outcome.point.window(left));
    let detail = Detail::Outcome { point: outcome.point, date: outcome.date, window };
    Some(Finding::new(rule, code, detail, fix))
}

fn rule(timing: Timing) -> Option<Rule> {
    match timing {
        Timing::Counts => None,
        Timing::Undated => Some(Rule::OutcomeUndated),
        Timing::NotLeft => Some(Rule::OutcomeBeforeLeaving),
        Timing::Early => Some(Rule::OutcomeEarly),
        Timing::Late => Some(Rule::OutcomeLate),
        Timing::NotReached => Some(Rule::OutcomeNotReached),
    }
}

fn columns(rule: Rule) -> &'static [&'static str] {
    if rule == Rule::OutcomeNotReached { &["source", "date"] } else { &["date"] }
}

/// In a report of a period that is over, an outcome after it belongs to a later one.
fn in_future(outcome: &Outcome, scene: &Scene) -> Option<Finding> {
    let date = outcome.date.filter(|date| *date > scene.day && !scene.is_over())?;
    let (code, point) = (&outcome.participant, outcome.point);
    let detail = Detail::Outcome { point, date: Some(date), window: None };
    Some(Finding::new(Rule::OutcomeInFuture, code, detail, edit("edit", code, point.word(), &["date"])))
}

/// What the indicators ask of an outcome: on leaving work, education, searching for a job and a
/// qualification; six months after work, and whether the situation is better.
fn incomplete(person: &Person, outcome: &Outcome) -> Option<Finding> {
    let refused = person.refuses(Question::of_point(outcome.point));
    if refused || outcome.timing(person.participant.left) != Timing::Counts {
        return None;
    }
    let asked = match outcome.point {
        Point::Exit => vec![
            ("labour_status", outcome.labour_status.is_some()),
            ("in_education", outcome.in_education.is_some()),
            ("job_searching", outcome.job_searching.is_some() || works(outcome)),
            ("qualification", outcome.qualification.is_some()),
        ],
        Point::SixMonths => vec![
            ("labour_status", outcome.labour_status.is_some()),
            ("improved", outcome.improved.is_some() || !worked(person)),
        ],
    };
    let lacking: Vec<_> = asked.into_iter().filter(|(_, known)| !known).map(|(column, _)| column).collect();
    let (code, point) = (&outcome.participant, outcome.point);
    let fix = edit("edit", code, point.word(), &lacking);
    let none = lacking.is_empty();
    (!none).then(|| Finding::new(Rule::OutcomeIncomplete, code, Detail::Lacking(point, lacking), fix))
}

fn works(outcome: &Outcome) -> bool {
    outcome.labour_status == Some(LabourStatus::Employed)
}

fn worked(person: &Person) -> bool {
    person.participant.labour_status == Some(LabourStatus::Employed)
}

fn same_day(person: &Person) -> Option<Finding> {
    let (exit, later) = person.exit.as_ref().zip(person.six_months.as_ref())?;
    let date = exit.date.filter(|date| later.date == Some(*date))?;
    let code = &person.participant.code;
    let fix = edit("edit", code, Point::SixMonths.word(), &["date"]);
    Some(Finding::new(Rule::OutcomesSameDay, code, Detail::Day(date), fix))
}

fn improved_against_status(person: &Person) -> Option<Finding> {
    let later = person.six_months.as_ref()?;
    let lost = worked(person) && later.labour_status.is_some() && !works(later);
    let odd = lost && later.improved == Some(YesNo::Yes);
    let code = &person.participant.code;
    let fix = edit("edit", code, later.point.word(), &["improved"]);
    odd.then(|| Finding::new(Rule::ImprovedAgainstStatus, code, Detail::Nothing, fix))
}
