//! The 95 % interval of a share, as cells that stand beside it whatever the whole is.

use crate::report::sheet::{Cell, Column, Share, Sheet, left};

/// In how many parts the ends of an interval are told: four decimals.
const PARTS: u64 = 10_000;

/// The column of an interval in words.
const INTERVAL: Column = left("interval");

/// Returns the lower end of the share's 95 % Wilson interval; empty for a ratio of nothing.
pub fn low(share: Share) -> Cell {
    Cell::maybe(share.wilson().map(|(low, _)| end(low)))
}

/// Returns the upper end of it.
pub fn high(share: Share) -> Cell {
    Cell::maybe(share.wilson().map(|(_, high)| end(high)))
}

fn end(ratio: f64) -> Share {
    Share { part: (ratio * PARTS as f64).round() as u64, whole: PARTS }
}

/// Returns the interval as a person reads it, `57–85 %`; nothing for a ratio of nothing.
pub fn interval(share: Share) -> String {
    match share.wilson() {
        Some((low, high)) => format!("{:.0}–{:.0} %", low * 100.0, high * 100.0),
        None => String::new(),
    }
}

/// Returns the sheet with one column `interval` in place of the two ends: for a page.
pub fn with_intervals(sheet: &Sheet, rate: &str) -> Sheet {
    let place = |id: &str| sheet.columns.iter().position(|column| column.id == id);
    let (Some(rate), Some(low), Some(high)) = (place(rate), place("low"), place("high")) else {
        return sheet.clone();
    };
    let mut shown = sheet.clone();
    shown.columns[low] = INTERVAL;
    shown.columns.remove(high);
    for row in &mut shown.rows {
        row[low] = match row[rate] {
            Cell::Ratio(share) => Cell::text(interval(share)),
            _ => Cell::Empty,
        };
        row.remove(high);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sheet::right;

    fn of(part: u64, whole: u64) -> Share {
        Share { part, whole }
    }

    #[test]
    fn an_interval_of_nothing_is_empty() {
        assert_eq!(
            (low(of(0, 0)), high(of(0, 0)), interval(of(0, 0))),
            (Cell::Empty, Cell::Empty, String::new())
        );
    }

    #[test]
    fn an_interval_has_two_ends_with_four_decimals() {
        assert_eq!(low(of(5, 10)), Cell::Ratio(of(2366, PARTS)));
        assert_eq!(high(of(5, 10)), Cell::Ratio(of(7634, PARTS)));
        assert_eq!(interval(of(5, 10)), "24–76 %");
        assert_eq!((interval(of(1, 1)), interval(of(0, 1))), ("21–100 %".to_owned(), "0–79 %".to_owned()));
    }

    #[test]
    fn a_page_has_one_column_for_both_ends() {
        let mut sheet = Sheet::new("x", &[right("rate"), right("low"), right("high"), right("n")]);
        sheet.push([of(5, 10).into(), low(of(5, 10)), high(of(5, 10)), 1u64.into()]);
        sheet.push([Cell::Empty, Cell::Empty, Cell::Empty, 2u64.into()]);
        let shown = with_intervals(&sheet, "rate");
        assert_eq!(shown.columns, [right("rate"), INTERVAL, right("n")]);
        assert_eq!(shown.rows[0][1..], [Cell::text("24–76 %"), 1u64.into()]);
        assert_eq!(shown.rows[1], [Cell::Empty, Cell::Empty, 2u64.into()]);
    }
}
