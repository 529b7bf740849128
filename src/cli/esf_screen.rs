//! The report for the European Social Fund on a screen.

use crate::report::sheet::{Cell, Sheet};
use crate::report::wilson::FEW;

use super::desk::Desk;
use super::esf::Report;
use super::failure::Failure;

const KEYS: [&str; 2] = ["cohort", "activity"];

/// The columns of attendance.csv, in groups that a screen has room for.
const GROUPS: [&[&str]; 4] = [
    &["sessions_planned", "sessions_held", "sessions_cancelled", "lone_sessions", "participants"],
    &["expected", "attended", "on_time", "late", "left_early", "not_expected", "unmarked"],
    &["absent_in_advance", "absent_afterwards", "absent_none", "absent_notice_unknown", "attendance_rate"],
    &["minutes_expected", "minutes_attended", "counted_minutes", "commitment_rate", "punctuality_rate"],
];

/// Shows the report: indicators and attendance of the period and so far, then the findings.
pub(super) fn show(report: &Report, desk: &mut Desk) -> Result<(), Failure> {
    for scope in ["period", "cumulative"] {
        title(report, scope, "indicators", desk)?;
        let columns = ["code", "label", "women", "men", "non_binary", "not_stated", "total"];
        block(&report.indicators.rows_with("scope", scope).only(&columns), desk)?;
    }
    for scope in ["period", "cumulative"] {
        title(report, scope, "attendance", desk)?;
        let rows = report.attendance.rows_with("scope", scope);
        for group in GROUPS {
            block(&rows.only(&[&KEYS, group].concat()), desk)?;
        }
        if has_few(&rows) {
            desk.print_line(&desk.tr.few_note())?;
            desk.print_line("")?;
        }
    }
    if report.quality.rows.is_empty() {
        return desk.print_line(&desk.tr.no_findings());
    }
    desk.print_line(&desk.tr.title_findings())?;
    block(&report.quality, desk)
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
    let table = desk.table(sheet);
    desk.print_line(&table)?;
    desk.print_line("")
}

fn has_few(sheet: &Sheet) -> bool {
    let few = |cell: &Cell| matches!(cell, Cell::Ratio(share) if share.whole > 0 && share.whole < FEW);
    sheet.rows.iter().flatten().any(few)
}
