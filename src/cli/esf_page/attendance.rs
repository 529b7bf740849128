//! Attendance on the page: a bar for each cohort, then the table.

use crate::report::attendance::sheet::ALL;
use crate::report::page::{Bar, Bars, Block};
use crate::report::sheet::{Cell, Share, Sheet};

use super::{Report, SCOPES, caption, note, table, told, whole_project};

/// The columns that a page of A4 has room for; all of them are in attendance.csv.
const COLUMNS: [&str; 12] = [
    "cohort",
    "activity",
    "sessions_held",
    "participants",
    "attended",
    "late",
    "absent_in_advance",
    "absent_afterwards",
    "absent_none",
    "unmarked",
    "attendance_rate",
    "punctuality_rate",
];

/// Returns attendance in the period and since the project began.
pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let tr = &report.words;
    let mut blocks = vec![Block::Heading(tr.word("part", "attendance"))];
    for scope in SCOPES {
        let rows = report.attendance.rows_with("scope", scope);
        let bars = bars(&rows, report);
        if !bars.is_empty() {
            let caption = tr.page_bars(&caption("attendance", scope, report));
            blocks.push(Block::Bars(Bars { caption, of: "cohort", bars }));
        }
        blocks.push(table("attendance", scope, rows.only(&COLUMNS), report));
    }
    let few = blocks.iter().any(Block::has_few);
    blocks.extend(note(few, || tr.few_note()));
    blocks
}

/// Returns a bar for each cohort, and below several of them one for the project.
fn bars(rows: &Sheet, report: &Report) -> Vec<Bar> {
    let whole = rows.rows_with("activity", ALL).only(&["cohort", "attendance_rate"]);
    let bar = |row: &Vec<Cell>| match row.as_slice() {
        [cohort, Cell::Ratio(share)] if share.whole > 0 => Some(bar(told(cohort), *share, report)),
        _ => None,
    };
    let bars: Vec<_> = whole.rows.iter().filter_map(bar).collect();
    if let [cohort, _] = bars.as_slice() { vec![cohort.clone()] } else { bars }
}

fn bar(cohort: &str, share: Share, report: &Report) -> Bar {
    let label = if cohort == ALL { whole_project(&report.words) } else { cohort.to_owned() };
    Bar { label, share, interval: true }
}
