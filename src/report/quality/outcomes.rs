//! Findings about outcomes that are not counted.

use crate::domain::fact::Person;
use crate::domain::outcome::{Outcome, Timing};
use crate::domain::vocabulary::Vocabulary;

use super::{Detail, Finding, Rule, edit_participant, option};

/// Returns a finding for each outcome that does not count: first on leaving, then six months
/// after.
pub fn findings(person: &Person) -> Vec<Finding> {
    let outcomes = person.exit.iter().chain(&person.six_months);
    outcomes.filter_map(|outcome| finding(person, outcome)).collect()
}

fn finding(person: &Person, outcome: &Outcome) -> Option<Finding> {
    let left = person.participant.left;
    let rule = rule(outcome.timing(left))?;
    let subject = person.participant.code.to_string();
    let fix = match rule {
        Rule::OutcomeBeforeLeaving => edit_participant(&subject, &["left"]),
        _ => format!("ikut outcome edit {subject} {} {}", outcome.point.word(), options(rule)),
    };
    let window = left.map(|left| outcome.point.window(left));
    let detail = Detail::Outcome { point: outcome.point, date: outcome.date, window };
    Some(Finding { rule, subject, detail, fix })
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

fn options(rule: Rule) -> String {
    let date = option("date");
    if rule == Rule::OutcomeNotReached { format!("--source SOURCE {date}") } else { date }
}
