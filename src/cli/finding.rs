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
        Detail::People(people) => tr.finding_unmarked(*people),
        Detail::Who(people) => whom(finding.rule, people, tr),
        Detail::Ages { youngest, oldest } => tr.finding_ages(*youngest, *oldest),
        Detail::Outcome { point, date, window } => {
            let line = tr.word("rule", &finding.rule.to_string());
            let point = tr.word("point", &point.to_string());
            let date = date.map_or_else(|| "–".to_owned(), |date| tr.day(date));
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

fn whom(rule: Rule, people: &[String], tr: &Words) -> String {
    let codes = people.join(", ");
    match rule {
        Rule::AnswersRefused => tr.finding_refused(people.len(), &codes),
        _ => tr.finding_not_asked(people.len(), &codes),
    }
}
