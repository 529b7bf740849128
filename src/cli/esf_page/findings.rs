//! The findings on the page: by severity, each with the command that mends it.

use crate::domain::vocabulary::Vocabulary;
use crate::report::page::Block;
use crate::report::quality::Severity;
use crate::report::sheet::{Cell, Sheet, left};

use super::{Report, told};

/// Returns the findings, what blocks first.
pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let tr = &report.words;
    let mut blocks = vec![Block::Heading(tr.title_findings())];
    for severity in Severity::WORDS {
        let found = report.quality.rows_with("severity", severity);
        if found.rows.is_empty() {
            continue;
        }
        blocks.push(Block::Subheading(tr.page_severity(severity)));
        let caption = tr.page_findings(found.rows.len(), &tr.word("severity", severity));
        blocks.push(Block::Table { caption, sheet: findings(&found, report) });
    }
    if report.quality.rows.is_empty() {
        blocks.push(Block::Text(tr.no_findings()));
    }
    blocks
}

fn findings(found: &Sheet, report: &Report) -> Sheet {
    let mut sheet = Sheet::new("findings", &["subject", "detail", "fix"].map(left));
    for row in found.only(&["subject", "detail", "fix"]).rows {
        let mut cells = row.into_iter();
        // About a whole question, such as `minority`, or about a code.
        let subject = cells.next().map(|cell| Cell::text(report.words.heading(told(&cell))));
        sheet.push(subject.into_iter().chain(cells));
    }
    sheet
}
