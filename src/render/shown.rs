//! What a table shows: headings and cells in words, before anybody draws them.

use chrono::NaiveDate;

use crate::report::page::{Bar, Bars, Strip};
use crate::report::sheet::{Align, Cell, Column, Share, Sheet};

use super::visible::visible;

/// What stands for a ratio of nothing.
const NO_RATIO: &str = "–";

/// The most decimals of a number in a table.
const SCREEN: u32 = 2;

/// How a table looks, and in which language.
pub struct Look<'a> {
    /// Gives the words for a column.
    pub header: &'a dyn Fn(&str) -> String,
    /// Gives the words for a text of a column: a translated word of a vocabulary, or the text.
    pub cell: &'a dyn Fn(&str, &str) -> String,
    /// Writes a day.
    pub day: &'a dyn Fn(NaiveDate) -> String,
    /// The widest that a line may be; `None` never wraps.
    pub width: Option<u16>,
    /// No line drawing: columns stand two spaces apart.
    pub plain: bool,
    /// Percentages with a decimal comma.
    pub decimal_comma: bool,
}

/// A table in words; every text in it is safe for a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The headings, and the side of each column.
    pub columns: Vec<(String, Align)>,
    /// The rows, each with one text for each column.
    pub rows: Vec<Vec<String>>,
}

impl Shown {
    /// Returns what a sheet shows.
    ///
    /// A ratio is a percentage with one decimal, half away from zero, with its 95 % Wilson interval
    /// beside it where the whole is below ten; a ratio of nothing is "–".
    pub fn sheet(sheet: &Sheet, look: &Look) -> Self {
        let heading = |column: &Column| (safe(&(look.header)(column.id)), column.align);
        let row = |row: &Vec<Cell>| {
            sheet.columns.iter().zip(row).map(|(column, cell)| safe(&words(column, cell, look))).collect()
        };
        Self {
            columns: sheet.columns.iter().map(heading).collect(),
            rows: sheet.rows.iter().map(row).collect(),
        }
    }

    /// Returns the numbers behind bars: part, whole, share and interval.
    pub fn bars(bars: &Bars, look: &Look) -> Self {
        let number = |id: &str| (safe(&(look.header)(id)), Align::Right);
        let columns =
            [(safe(&(look.header)(bars.of)), Align::Left), number("part"), number("out_of"), number("share")];
        let with_interval = bars.bars.iter().any(|bar| bar.interval);
        let interval = with_interval.then(|| number("interval"));
        let row = |bar: &Bar| {
            let Share { part, whole } = bar.share;
            let share = percent(bar.share, look.decimal_comma);
            let row = [safe(&bar.label), part.to_string(), whole.to_string(), share];
            row.into_iter().chain(with_interval.then(|| interval_of(bar))).collect()
        };
        Self {
            columns: columns.into_iter().chain(interval).collect(),
            rows: bars.bars.iter().map(row).collect(),
        }
    }

    /// Returns a strip as a table: a column for each of its columns, a sign in each cell.
    pub fn strip(strip: &Strip, look: &Look) -> Self {
        let first = (safe(&(look.header)(strip.of)), Align::Left);
        let others = strip.columns.iter().map(|heading| (safe(heading), Align::Right));
        let row = |(label, squares): &(String, Vec<_>)| {
            let signs = squares.iter().map(|square: &crate::report::page::Square| square.sign.to_string());
            std::iter::once(safe(label)).chain(signs.map(|sign| safe(&sign))).collect()
        };
        Self {
            columns: std::iter::once(first).chain(others).collect(),
            rows: strip.rows.iter().map(row).collect(),
        }
    }
}

/// Returns a percentage with one decimal, without an interval.
pub fn percent(share: Share, decimal_comma: bool) -> String {
    let Some(tenths) = share.rounded(3) else { return NO_RATIO.to_owned() };
    let mark = if decimal_comma { ',' } else { '.' };
    format!("{}{mark}{} %", tenths / 10, tenths % 10)
}

/// Returns the 95 % interval of a bar that shows one: `30–95 %`.
pub fn interval_of(bar: &Bar) -> String {
    let interval = bar.share.wilson().filter(|_| bar.interval);
    interval.map(in_percent).unwrap_or_else(|| NO_RATIO.to_owned())
}

fn in_percent((low, high): (f64, f64)) -> String {
    format!("{:.0}–{:.0} %", low * 100.0, high * 100.0)
}

fn words(column: &Column, cell: &Cell, look: &Look) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => (look.cell)(column.id, text),
        Cell::Count(count) => count.to_string(),
        Cell::Day(day) => (look.day)(*day),
        Cell::Number(score) if look.decimal_comma => score.decimals(SCREEN).replace('.', ","),
        Cell::Number(score) => score.decimals(SCREEN),
        Cell::Ratio(share) => percentage(*share, look.decimal_comma),
    }
}

fn percentage(share: Share, decimal_comma: bool) -> String {
    let percent = percent(share, decimal_comma);
    match share.interval_of_few() {
        Some(interval) => format!("{percent} ({})", in_percent(interval)),
        None => percent,
    }
}

fn safe(text: &str) -> String {
    visible(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_percent_is_rounded_away_from_zero() {
        assert_eq!(percentage(Share { part: 1, whole: 2000 }, false), "0.1 %");
        assert_eq!(percentage(Share { part: 25, whole: 32 }, false), "78.1 %");
        assert_eq!(percentage(Share { part: 32, whole: 32 }, true), "100,0 %");
        assert_eq!(percentage(Share::default(), true), "–");
    }

    #[test]
    fn a_share_of_few_shows_how_little_it_says() {
        assert_eq!(percentage(Share { part: 3, whole: 4 }, false), "75.0 % (30–95 %)");
        assert_eq!(percentage(Share { part: 9, whole: 9 }, false), "100.0 % (70–100 %)");
        assert_eq!(percentage(Share { part: 9, whole: 10 }, false), "90.0 %");
    }
}
