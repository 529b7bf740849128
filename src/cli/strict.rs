//! `ikut report esf --strict`: no report where something blocks it.

use crate::domain::check::Severity;
use crate::report::quality::Finding;
use crate::store::Reader;

use super::check;
use super::desk::Desk;
use super::esf_report::Wanted;
use super::failure::{Exit, Failure};
use super::finding::told;

/// Refuses a report that a finding blocks, and shows the findings: those of the register as it
/// stands, because what blocks a report may keep it from being counted at all.
pub(super) fn refuse_blocked(wanted: &Wanted, known: &Reader, desk: &Desk) -> Result<(), Failure> {
    let found = check::all(wanted.programme, known, desk)?;
    let blocks = |finding: &&Finding| finding.rule.severity() == Severity::Blocks;
    let blocking: Vec<_> = found.iter().filter(blocks).collect();
    if blocking.is_empty() {
        return Ok(());
    }
    let tr = &desk.tr;
    let line = |finding: &&Finding| format!("{}: {}", tr.heading(&finding.subject), told(finding, tr));
    let refused = tr.strict_refused(&crate::render::visible(wanted.period), blocking.len());
    let lines = std::iter::once(refused).chain(blocking.iter().map(line)).collect();
    let hints = blocking.iter().map(|finding| finding.fix.clone()).collect();
    Err(Failure::Said { exit: Exit::Found, lines, hints })
}
