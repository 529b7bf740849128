//! Findings, and the rules themselves, as sheets.

use crate::domain::vocabulary::Vocabulary;
use crate::report::sheet::{Cell, Sheet, left};

use super::{Finding, Rule};

/// Returns the findings as the rows of `quality.csv`; `word` gives the sentence of the detail.
pub fn quality_sheet(findings: &[Finding], word: &dyn Fn(&Finding) -> String) -> Sheet {
    let columns = ["rule", "severity", "subject", "detail", "fix"].map(left);
    let mut sheet = Sheet::new("quality", &columns);
    for finding in findings {
        sheet.push([
            Cell::word(finding.rule),
            Cell::word(finding.rule.severity()),
            Cell::text(&finding.subject),
            Cell::text(word(finding)),
            Cell::text(&finding.fix),
        ]);
    }
    sheet
}

/// Returns every rule, the gravest first; `word` gives what it finds, in a sentence.
pub fn catalogue_sheet(word: &dyn Fn(Rule) -> String) -> Sheet {
    let mut rules = Rule::ALL.to_vec();
    rules.sort_by_key(|rule| (rule.severity(), rule.word()));
    let mut sheet = Sheet::new("checks", &["id", "severity", "finds"].map(left));
    for rule in rules {
        sheet.push([Cell::word(rule), Cell::word(rule.severity()), Cell::text(word(rule))]);
    }
    sheet
}
