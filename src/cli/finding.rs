//! Findings in words.

use crate::report::quality::{Detail, Finding, Rule};
use crate::words::Words;

/// Returns the sentence of a finding.
pub(super) fn told(finding: &Finding, tr: &Words) -> String {
    match &finding.detail {
        Detail::Nothing => tr.word("rule", &finding.rule.to_string()),
        Detail::Missing(columns) => {
            let names: Vec<_> = columns.iter().map(|column| tr.heading(column)).collect();
            tr.finding_missing(&names.join(", "))
        }
        Detail::People(people) => counted(finding.rule, *people, tr),
        Detail::Ages { youngest, oldest } => tr.finding_ages(*youngest, *oldest),
        Detail::Outcome { point, date, window } => {
            let line = tr.word("rule", &finding.rule.to_string());
            let point = tr.word("point", &point.to_string());
            let date = date.map(|date| tr.day(date)).unwrap_or_default();
            match window {
                // Who was not reached was looked for on a day that would have counted.
                Some((opens, closes)) if finding.rule != Rule::OutcomeNotReached => {
                    tr.finding_outcome(&line, &point, &date, &tr.day(*opens), &tr.day(*closes))
                }
                _ => tr.finding_outcome_alone(&line, &point, &date),
            }
        }
        Detail::Days { found, against } => {
            tr.finding_days(&tr.word("rule", &finding.rule.to_string()), &tr.day(*found), &tr.day(*against))
        }
    }
}

fn counted(rule: Rule, people: u64, tr: &Words) -> String {
    match rule {
        Rule::AnswersRefused => tr.finding_refused(people),
        Rule::AnswersNotAsked => tr.finding_not_asked(people),
        _ => tr.finding_unmarked(people),
    }
}
