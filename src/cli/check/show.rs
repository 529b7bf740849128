//! Findings on a screen, and as rows for programs.

use crate::render::visible;
use crate::report::quality::{Finding, Judged, LetStand, quality_sheet};
use crate::report::sheet::{Cell, Sheet, left};
use crate::words::{Language, Words};

use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::finding::told;
use super::super::listing::{Format, Listing};
use super::Narrowing;

/// How many findings of one check a screen shows where everything was asked for.
const MOST: usize = 8;

/// Shows findings, and fails when one of them wants work; notes alone are shown only where they
/// were asked for, by a program or by severity. What was let stand is shown on demand, and no work.
pub(super) fn findings(
    judged: &Judged,
    narrowing: &Narrowing,
    format: Format,
    desk: &mut Desk,
) -> Result<(), Failure> {
    let found = &judged.standing;
    if format == Format::Table {
        if narrowing.wants_notes() || wants_work(found) {
            on_screen(found, narrowing.wants_notes(), desk)?;
        }
        if narrowing.waived {
            judged.let_stand.iter().try_for_each(|stands| let_stand(stands, desk))?;
        }
    } else {
        let words = Words::new(desk.globals.lang.unwrap_or(Language::En));
        let shown = if narrowing.waived { judged.let_stand.as_slice() } else { &[] };
        let sheet = quality_sheet(found, &|finding| told(finding, &words));
        desk.show(&with_let_stand(sheet, narrowing.waived, shown, &words), Listing { format })?;
    }
    if wants_work(found) { Err(Failure::found()) } else { Ok(()) }
}

/// Adds what was let stand, and a column that says why, where both were asked for.
fn with_let_stand(mut sheet: Sheet, asked: bool, shown: &[LetStand], words: &Words) -> Sheet {
    if !asked {
        return sheet;
    }
    sheet.columns.push(left("waived"));
    sheet.rows.iter_mut().for_each(|row| row.push(Cell::Empty));
    let findings: Vec<Finding> = shown.iter().map(|stands| stands.finding.clone()).collect();
    let waived = quality_sheet(&findings, &|finding| told(finding, words)).rows;
    for (mut row, stands) in waived.into_iter().zip(shown) {
        row.push(Cell::text(&stands.waiver.why));
        sheet.push(row);
    }
    sheet
}

/// Shows what was let stand with its reason in place of a way out.
pub(in crate::cli) fn let_stand(stands: &LetStand, desk: &mut Desk) -> Result<(), Failure> {
    let tr = desk.tr;
    let finding = &stands.finding;
    let subject = tr.heading(&finding.subject);
    let line = format!("{subject}: {}", told(finding, &tr));
    desk.print_line(&format!("{}  {}", tr.let_stand(), visible(&line)))?;
    desk.print_line(&format!("    {}  [{}]", why_told(stands, &tr), finding.rule))
}

/// Returns the reason, and until when it holds.
pub(in crate::cli) fn why_told(stands: &LetStand, tr: &Words) -> String {
    let why = visible(&stands.waiver.why).into_owned();
    match stands.waiver.until {
        Some(until) => tr.let_stand_until(&why, &tr.day(until)),
        None => why,
    }
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
