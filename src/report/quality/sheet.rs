//! `quality.csv` as a sheet.

use crate::report::sheet::{Cell, Sheet, left};

use super::Finding;

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
