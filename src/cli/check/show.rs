//! Findings on a screen, and as rows for programs.

use crate::report::quality::{Finding, quality_sheet};
use crate::words::{Language, Words};

use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::finding::told;
use super::super::listing::{Format, Listing};

/// How many findings of one check a screen shows where everything was asked for.
const MOST: usize = 8;

/// Shows findings, and fails when one of them wants work; notes alone are shown only where they
/// were asked for, by a program or by severity.
pub(super) fn findings(
    found: &[Finding],
    narrowed: bool,
    format: Format,
    desk: &mut Desk,
) -> Result<(), Failure> {
    if format == Format::Table {
        if narrowed || wants_work(found) {
            on_screen(found, narrowed, desk)?;
        }
    } else {
        let words = Words::new(desk.globals.lang.unwrap_or(Language::En));
        desk.show(&quality_sheet(found, &|finding| told(finding, &words)), Listing { format })?;
    }
    if wants_work(found) { Err(Failure::found()) } else { Ok(()) }
}

fn wants_work(found: &[Finding]) -> bool {
    found.iter().any(|finding| finding.rule.severity().wants_work())
}

/// Shows the findings of each check; the many of one where everything was asked for, as a few.
fn on_screen(found: &[Finding], narrowed: bool, desk: &mut Desk) -> Result<(), Failure> {
    for of_rule in found.chunk_by(|one, next| one.rule == next.rule) {
        let most = if narrowed { of_rule.len() } else { MOST };
        of_rule.iter().take(most).try_for_each(|finding| one(finding, desk))?;
        if let Some(more) = of_rule.len().checked_sub(most).filter(|more| *more > 0) {
            let fix = format!("--rule {}", of_rule[0].rule);
            desk.print_line(&format!("    {}", desk.tr.check_more(more, &fix)))?;
        }
    }
    Ok(())
}

/// Shows a finding on two lines, the way out on the second, where it can be copied whole.
fn one(finding: &Finding, desk: &mut Desk) -> Result<(), Failure> {
    let tr = desk.tr;
    let severity = tr.word("severity", &finding.rule.severity().to_string());
    let subject = tr.heading(&finding.subject);
    desk.print_line(&format!("{severity}  {subject}: {}", told(finding, &tr)))?;
    desk.print_line(&format!("    {}  [{}]", finding.fix, finding.rule))
}
