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
        Detail::Lacking(point, columns) => {
            let names: Vec<_> = columns.iter().map(|column| tr.heading(column)).collect();
            let point = tr.word("point", &point.to_string());
            tr.finding_lacking(&rule_told(finding.rule, tr), &point, &names.join(", "))
        }
        Detail::People(people) => tr.finding_unmarked(*people),
        Detail::Who(people) => whom(finding.rule, people, tr),
        Detail::Codes(codes) => tr.finding_codes(&rule_told(finding.rule, tr), &codes.join(", ")),
        Detail::Day(day) => tr.finding_day(&rule_told(finding.rule, tr), &tr.day(*day)),
        Detail::Count(count) => tr.finding_count(&rule_told(finding.rule, tr), *count),
        Detail::Numbers { found, against } => {
            tr.finding_numbers(&rule_told(finding.rule, tr), *found, *against)
        }
        Detail::Marks { marks, first } => {
            tr.finding_marks(&rule_told(finding.rule, tr), *marks, &tr.day(*first))
        }
        Detail::Window { opens, closes } => {
            tr.finding_window(&rule_told(finding.rule, tr), &tr.day(*opens), &tr.day(*closes))
        }
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

/// Returns what a rule finds, in a sentence.
pub(super) fn rule_told(rule: Rule, tr: &Words) -> String {
    tr.word("rule", &rule.to_string())
}

fn whom(rule: Rule, people: &[String], tr: &Words) -> String {
    let codes = people.join(", ");
    match rule {
        Rule::AnswersRefused => tr.finding_refused(people.len(), &codes),
        _ => tr.finding_not_asked(people.len(), &codes),
    }
}
