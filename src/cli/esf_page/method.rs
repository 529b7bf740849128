//! The note on method: who counts, when, and what is not counted.

use crate::domain::project::Programme;
use crate::report::esf::DEFINITIONS_VERSION;
use crate::report::page::Block;

use super::Report;

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
    vec![Block::Heading(tr.title_method()), Block::List(lines)]
}
