//! The note on method: who counts, when, and what is not counted.

use crate::domain::project::Programme;
use crate::report::esf::DEFINITIONS_VERSION;
use crate::report::page::Block;
use crate::report::quality::LetStand;

use super::Report;
use crate::cli::check::show::why_told;
use crate::cli::finding;

/// Returns the note on method; `few` says whether the page shows a share of few.
pub(super) fn blocks(report: &Report, few: bool) -> Vec<Block> {
    let tr = &report.words;
    let programme = tr.word("programme", &report.settings.programme.to_string());
    let mut lines = vec![
        tr.method_once(),
        tr.method_complete(&tr.indicator("GRAND_TOTAL")),
        tr.method_when(),
        tr.method_windows(),
        tr.method_not_stated(&tr.indicator("GRAND_TOTAL")),
        tr.method_attendance(),
        tr.method_rates(),
    ];
    match report.settings.programme {
        Programme::Esf2014 => lines.push(tr.method_non_binary(&programme)),
        Programme::EsfPlus2021 => lines.push(tr.method_long_term(report.settings.ltu_months_under_25)),
    }
    if few {
        lines.push(tr.method_few());
    }
    lines.push(tr.method_versions(env!("CARGO_PKG_VERSION"), DEFINITIONS_VERSION));
    let mut blocks = vec![Block::Heading(tr.title_method()), Block::List(lines)];
    blocks.extend(let_stand(report));
    blocks
}

/// Returns what was let stand, each with its reason; nothing where nothing was.
fn let_stand(report: &Report) -> Vec<Block> {
    let tr = &report.words;
    let told = |stands: &LetStand| {
        let finding = &stands.finding;
        let found = finding::told(finding, tr);
        format!("{}: {found}: {}", tr.heading(&finding.subject), why_told(stands, tr))
    };
    let lines: Vec<_> = report.findings.let_stand.iter().map(told).collect();
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Block::Subheading(tr.title_let_stand()), Block::List(lines)]
}
