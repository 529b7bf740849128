//! Blocks that the pages about cohorts share.

use crate::report::attendance::Row;
use crate::report::cohorts::Course;
use crate::report::page::{Bar, Bars, Block, Shade, Square, Strip};
use crate::report::sheet::{Share, Sheet};
use crate::words::Words;

/// The most that one sign can count.
const MOST: u64 = 9;

/// What stands for more than that.
const MORE: char = '+';

/// What stands where nothing was held.
const NONE: char = '·';

/// Returns a table.
pub(super) fn table(caption: String, sheet: Sheet) -> Block {
    Block::Table { caption, sheet }
}

/// Returns shares as bars, each with its interval.
pub(super) fn bars(caption: String, of: &'static str, shares: Vec<(String, Share)>) -> Block {
    let bar = |(label, share)| Bar { label, share, interval: true };
    Block::Bars(Bars { caption, of, bars: shares.into_iter().map(bar).collect() })
}

/// Returns attendance by programme week as bars, week by week and in each the cohorts as given.
pub(super) fn attendance_by_week(courses: &[Course], tr: &Words) -> Block {
    let most = courses.iter().map(|course| course.weeks.len()).max().unwrap_or(0);
    let label = |week: usize, course: &Course| match courses.len() {
        1 => week.to_string(),
        _ => format!("{week} {}", course.programme.cohort),
    };
    let of_week =
        |week: usize| courses.iter().filter_map(move |course| Some((week, course, course.weeks.get(week)?)));
    let share =
        |(week, course, row): (usize, &Course, &Row)| (label(week + 1, course), row.sums.attendance_rate());
    bars(tr.caption_bars(), "week", (0..most).flat_map(of_week).map(share).collect())
}

/// Returns how many sessions were held in each programme week, as a strip.
pub(super) fn held_strip(
    caption: String,
    of: &'static str,
    rows: Vec<(String, Vec<u64>)>,
    tr: &Words,
) -> Block {
    let most = rows.iter().map(|(_, held)| held.len()).max().unwrap_or(0);
    let counts = || rows.iter().flat_map(|(_, held)| held.iter().copied());
    let mut legend = Vec::new();
    if counts().any(|count| count > 0) {
        legend.push(('1', tr.legend_held()));
    }
    if counts().any(|count| count > MOST) {
        legend.push((MORE, tr.legend_more(MOST)));
    }
    if counts().any(|count| count == 0) {
        legend.push((NONE, tr.legend_none()));
    }
    let squares = |held: Vec<u64>| {
        let blank = Square { sign: ' ', shade: Shade::Blank };
        let mut squares: Vec<_> = held.into_iter().map(square).collect();
        squares.resize(most, blank);
        squares
    };
    let columns = (1..=most).map(|week| week.to_string()).collect();
    let rows = rows.into_iter().map(|(label, held)| (label, squares(held))).collect();
    Block::Strip(Strip { caption, of, columns, rows, legend })
}

fn square(held: u64) -> Square {
    let sign = match held {
        0 => NONE,
        1..=MOST => char::from_digit(held as u32, 10).unwrap_or(MORE),
        _ => MORE,
    };
    Square { sign, shade: if held == 0 { Shade::Blank } else { Shade::Full } }
}
