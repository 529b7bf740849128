//! The report for the European Social Fund on a screen.

use crate::render::visible;
use crate::report::sheet::{Cell, Sheet};
use crate::report::wilson::FEW;

use super::check::show;
use super::desk::Desk;
use super::esf_report::Report;
use super::failure::Failure;

/// The columns that begin every block of attendance.csv.
const KEYS: [&str; 2] = ["cohort", "activity"];

/// The columns that tell the same for every row, and stand in the title.
const IN_TITLE: [&str; 5] = ["period", "from", "until", "scope", "kind"];

/// How wide a block may be where nobody looks at a screen.
const USUAL_WIDTH: u16 = 100;

/// How many rows are tried for the width of a block.
const TRIED: usize = 60;

/// Shows the report: indicators and attendance of the period and so far, then the findings.
pub(super) fn show(report: &Report, desk: &mut Desk) -> Result<(), Failure> {
    for scope in ["period", "cumulative"] {
        title(report, scope, "indicators", desk)?;
        let columns = ["code", "label", "women", "men", "non_binary", "not_stated", "total"];
        block(&report.indicators.rows_with("scope", scope).only(&columns), desk)?;
    }
    if let (Some(target), Some(Cell::Count(people))) = (report.project.target, supported(report)) {
        desk.print_line(&desk.tr.target_progress(people, target))?;
        desk.print_line("")?;
    }
    for scope in ["period", "cumulative"] {
        title(report, scope, "attendance", desk)?;
        let rows = report.attendance.rows_with("scope", scope);
        for columns in blocks(&rows, desk) {
            block(&rows.only(&columns), desk)?;
        }
        if has_few(&rows) {
            desk.print_line(&desk.tr.few_note())?;
            desk.print_line("")?;
        }
    }
    if report.quality.rows.is_empty() {
        desk.print_line(&desk.tr.no_findings())?;
        return let_stand(report, desk);
    }
    desk.print_line(&desk.tr.title_findings())?;
    report.quality.rows.iter().try_for_each(|row| finding(row, desk))?;
    let_stand(report, desk)
}

/// Shows what was let stand, with the reason.
fn let_stand(report: &Report, desk: &mut Desk) -> Result<(), Failure> {
    let stands = &report.findings.let_stand;
    if stands.is_empty() {
        return Ok(());
    }
    desk.print_line("")?;
    desk.print_line(&desk.tr.title_let_stand())?;
    stands.iter().try_for_each(|stands| show::let_stand(stands, desk))
}

/// Returns how many participants the project has supported so far.
fn supported(report: &Report) -> Option<Cell> {
    let row =
        report.indicators.rows_with("scope", "cumulative").rows_with("code", "GRAND_TOTAL").only(&["total"]);
    row.rows.into_iter().flatten().next()
}

/// Shows a finding on two lines, the way out on the second, where it can be copied whole.
fn finding(row: &[Cell], desk: &mut Desk) -> Result<(), Failure> {
    let text = |cell: &Cell| match cell {
        Cell::Text(text) => visible(text).into_owned(),
        _ => String::new(),
    };
    let [_, severity, subject, detail, fix] = row else { return Ok(()) };
    let severity = desk.tr.word("severity", &text(severity));
    let subject = desk.tr.heading(&text(subject));
    desk.print_line(&format!("{severity}  {subject}: {}", text(detail)))?;
    desk.print_line(&format!("    {}", text(fix)))
}

/// Returns the columns in blocks that a screen has room for, each beginning with the keys.
fn blocks(sheet: &Sheet, desk: &Desk) -> Vec<Vec<&'static str>> {
    let few = Sheet { rows: sheet.rows.iter().take(TRIED).cloned().collect(), ..sheet.clone() };
    let width = width(desk);
    let mut blocks: Vec<Vec<&'static str>> = Vec::new();
    let columns = sheet.columns.iter().map(|column| column.id);
    for column in columns.filter(|id| !KEYS.contains(id) && !IN_TITLE.contains(id)) {
        let wider = blocks.last().map(|block| [block.as_slice(), &[column]].concat());
        match wider.filter(|wider| fits(&few.only(wider), width, desk)) {
            Some(wider) => *blocks.last_mut().expect("the block that was made wider") = wider,
            None => blocks.push([&KEYS[..], &[column]].concat()),
        }
    }
    blocks
}

fn width(desk: &Desk) -> u16 {
    desk.width().unwrap_or(USUAL_WIDTH)
}

fn fits(sheet: &Sheet, width: u16, desk: &Desk) -> bool {
    let table = desk.table_within(sheet, Some(width));
    table.lines().all(|line| console::measure_text_width(line) <= width.into())
}

fn title(report: &Report, scope: &str, part: &str, desk: &mut Desk) -> Result<(), Failure> {
    let tr = desk.tr;
    let part = tr.word("part", part);
    let programme = tr.word("programme", &report.settings.programme.to_string());
    let first = report.attendance.rows_with("scope", scope).only(&["from"]);
    let from = match first.rows.first().and_then(|row| row.first()) {
        Some(Cell::Day(from)) => *from,
        _ => report.period.from,
    };
    let (from, until) = (tr.day(from), tr.day(report.period.until));
    let line = tr.title_part(&part, &programme, &tr.word("scope", scope), &from, &until);
    desk.print_line(&line)
}

fn block(sheet: &Sheet, desk: &mut Desk) -> Result<(), Failure> {
    let table = desk.table_within(sheet, Some(width(desk)));
    desk.print_line(&table)?;
    desk.print_line("")
}

fn has_few(sheet: &Sheet) -> bool {
    let few = |cell: &Cell| matches!(cell, Cell::Ratio(share) if share.whole > 0 && share.whole < FEW);
    sheet.rows.iter().flatten().any(few)
}
