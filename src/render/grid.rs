//! Rows of signs under a calendar, in blocks of weeks that a screen has room for.
//!
//! What a sign means, and whose the rows are, is for the caller to know.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use crate::domain::day::monday;

/// The narrowest day: two digits, or two letters of a weekday.
const DAY: usize = 2;

/// What stands between two weeks.
const BETWEEN: &str = "  ";

/// What stands over a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Over {
    /// The day; columns come by day.
    pub date: NaiveDate,
    /// A letter for what the column is about.
    pub letter: Option<char>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strip {
    /// Whose it is.
    pub label: String,
    /// One sign for each column.
    pub signs: Vec<char>,
}

/// How a grid looks, and in which language.
pub struct Frame<'a> {
    /// What the line of weeks is called, of months, of days, and of the columns' letters.
    pub labels: [String; 4],
    /// Gives the number of the week that a Monday begins.
    pub week: &'a dyn Fn(NaiveDate) -> String,
    /// Gives the weekday in two letters.
    pub weekday: &'a dyn Fn(NaiveDate) -> String,
    /// The widest that a line may be; a single column may be wider.
    pub width: usize,
    /// No line drawing.
    pub plain: bool,
}

/// Returns the grid in blocks, each of lines: weeks, months, weekdays, days, letters, then the rows.
///
/// A block ends with a week where a whole week fits, else with a day, else with a column. The month
/// stands where a block or a month begins. Sessions of one day stand side by side.
pub fn blocks(over: &[Over], strips: &[Strip], frame: &Frame) -> Vec<Vec<String>> {
    let labels = frame.labels.iter().chain(strips.iter().map(|strip| &strip.label));
    let margin = labels.map(|label| label.chars().count()).max().unwrap_or(0);
    let room = frame.width.saturating_sub(margin + BETWEEN.len());
    cut(over, room, frame)
        .into_iter()
        .map(|range| Block::new(over, range, margin, frame).lines(strips, frame))
        .collect()
}

/// Returns the columns of each block.
fn cut(over: &[Over], room: usize, frame: &Frame) -> Vec<Range<usize>> {
    let mut blocks = Vec::new();
    let mut from = 0;
    while from < over.len() {
        let fits = |to: &usize| Block::new(over, from..*to, 0, frame).wide() <= room;
        // What fits only grows with its end, so the first end that does not fit is the last tried.
        let last = (from + 1..=over.len()).take_while(fits).last().unwrap_or(from + 1);
        let ends = |part: fn(NaiveDate) -> NaiveDate| {
            let is_end =
                |to: &usize| over.get(*to).is_none_or(|next| part(next.date) != part(over[to - 1].date));
            (from + 1..=last).rev().find(is_end)
        };
        let to = ends(monday).or_else(|| ends(|date| date)).unwrap_or(last);
        blocks.push(from..to);
        from = to;
    }
    blocks
}

/// Some columns, by week and day.
struct Block<'a> {
    over: &'a [Over],
    weeks: Vec<Week>,
    margin: usize,
}

struct Week {
    monday: NaiveDate,
    days: Vec<Range<usize>>,
    wide: usize,
}

impl<'a> Block<'a> {
    fn new(over: &'a [Over], range: Range<usize>, margin: usize, frame: &Frame) -> Self {
        let mut weeks: Vec<Week> = Vec::new();
        let mut at = range.start;
        for day in over[range].chunk_by(|one, next| one.date == next.date) {
            let monday = monday(day[0].date);
            if weeks.last().is_none_or(|week| week.monday != monday) {
                let wide = (frame.week)(monday).chars().count();
                weeks.push(Week { monday, days: Vec::new(), wide });
            }
            if let Some(week) = weeks.last_mut() {
                week.days.push(at..at + day.len());
                let days = week.days.iter().map(|day| day.len().max(DAY) + 1).sum::<usize>() - 1;
                week.wide = week.wide.max(days);
            }
            at += day.len();
        }
        Self { over, weeks, margin }
    }

    /// Returns how wide the columns are together.
    fn wide(&self) -> usize {
        let gaps = BETWEEN.len() * self.weeks.len().saturating_sub(1);
        self.weeks.iter().map(|week| week.wide).sum::<usize>() + gaps
    }

    fn lines(&self, strips: &[Strip], frame: &Frame) -> Vec<String> {
        let [week, month, day, letter] = &frame.labels;
        let date = |day: &Range<usize>| self.over[day.start].date;
        let mut lines = vec![
            self.by_week(week, |week| (frame.week)(week.monday)),
            self.by_day(month, |day| self.month(day)),
            self.by_day(day, |day| (frame.weekday)(date(day))),
            self.by_day("", |day| format!("{:>DAY$}", date(day).day())),
        ];
        if self.over.iter().any(|over| over.letter.is_some()) {
            let letters =
                |day: &Range<usize>| self.over[day.clone()].iter().filter_map(|over| over.letter).collect();
            lines.push(self.by_day(letter, letters));
        }
        if !frame.plain {
            lines.push("─".repeat(self.margin + BETWEEN.len() + self.wide()));
        }
        let signs = |strip: &Strip, day: &Range<usize>| strip.signs[day.clone()].iter().collect();
        lines.extend(strips.iter().map(|strip| self.by_day(&strip.label, |day| signs(strip, day))));
        lines
    }

    /// Returns the month of a day where it is the first of its month here.
    fn month(&self, day: &Range<usize>) -> String {
        let first = self.weeks[0].days[0].start;
        let month = |at: usize| (self.over[at].date.year(), self.over[at].date.month());
        let is_new = day.start == first || month(day.start - 1) != month(day.start);
        if is_new { month(day.start).1.to_string() } else { String::new() }
    }

    fn by_day(&self, label: &str, text: impl Fn(&Range<usize>) -> String) -> String {
        self.by_week(label, |week| {
            let days = week.days.iter().map(|day| padded(&text(day), day.len().max(DAY)));
            days.collect::<Vec<_>>().join(" ")
        })
    }

    fn by_week(&self, label: &str, text: impl Fn(&Week) -> String) -> String {
        let weeks: Vec<_> = self.weeks.iter().map(|week| padded(&text(week), week.wide)).collect();
        let line = format!("{}{BETWEEN}{}", padded(label, self.margin), weeks.join(BETWEEN));
        line.trim_end().to_owned()
    }
}

/// Returns items two spaces apart, on as many lines as they need; none is broken.
pub fn items_within(items: &[String], width: usize) -> Vec<String> {
    let wide = |text: &str| text.chars().count();
    let mut lines: Vec<String> = Vec::new();
    for item in items {
        match lines.last_mut().filter(|line| wide(line) + BETWEEN.len() + wide(item) <= width) {
            Some(line) => line.extend([BETWEEN, item]),
            None => lines.push(item.clone()),
        }
    }
    lines
}

fn padded(text: &str, wide: usize) -> String {
    format!("{text:<wide$}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::iso;

    fn over(days: &[&str]) -> Vec<Over> {
        let day = |text: &&str| Over { date: iso(text).expect("a day"), letter: Some('A') };
        days.iter().map(day).collect()
    }

    fn shown(over: &[Over], width: usize) -> Vec<Vec<String>> {
        let signs = "abcdefghijklmnopqrstuvwxyz".chars().cycle().take(over.len()).collect();
        let strips = [Strip { label: "P-01".to_owned(), signs }];
        let frame = Frame {
            labels: ["week", "month", "day", "what"].map(str::to_owned),
            week: &|monday| monday.iso_week().week().to_string(),
            weekday: &|day| day.format("%a").to_string()[..2].to_owned(),
            width,
            plain: true,
        };
        blocks(over, &strips, &frame)
    }

    const TWO_WEEKS: [&str; 6] =
        ["2021-08-30", "2021-08-31", "2021-08-31", "2021-09-02", "2021-09-06", "2021-09-10"];

    #[test]
    fn signs_stand_under_their_days_and_weeks() {
        let lines = &shown(&over(&TWO_WEEKS), 80)[0];
        assert_eq!(
            lines.join("\n"),
            "\
week   35        36
month  8     9
day    Mo Tu Th  Mo Fr
       30 31  2   6 10
what   A  AA A   A  A
P-01   a  bc d   e  f"
        );
    }

    #[test]
    fn a_block_ends_with_a_week_where_one_fits() {
        let narrow = shown(&over(&TWO_WEEKS), 20);
        assert_eq!(narrow.len(), 2);
        assert_eq!(narrow[0][5], "P-01   a  bc d");
        assert_eq!(narrow[1][1], "month  9", "each block says its month");
        assert!(narrow.iter().flatten().all(|line| line.chars().count() <= 20));
    }

    #[test]
    fn a_week_that_is_too_wide_is_cut_by_day_and_a_day_by_column() {
        let by_day = shown(&over(&TWO_WEEKS), 12);
        assert_eq!(
            by_day.iter().map(|block| block[5].as_str()).collect::<Vec<_>>()[..2],
            ["P-01   a  bc", "P-01   d"]
        );
        let crowded = shown(&over(&["2021-08-30"; 30]), 15);
        assert!(crowded.iter().flatten().all(|line| line.chars().count() <= 15), "{crowded:?}");
        assert_eq!(shown(&over(&TWO_WEEKS), 0).len(), 6, "there is always one column");
    }

    #[test]
    fn no_column_is_lost_at_any_width() {
        let many: Vec<_> =
            (0..60).map(|day| iso("2021-12-15").expect("a day") + chrono::Days::new(day / 2)).collect();
        let many: Vec<_> = many.into_iter().map(|date| Over { date, letter: None }).collect();
        for width in 0..200 {
            let signs: String = shown(&many, width)
                .iter()
                .map(|block| block[4].replace("P-01", "").replace(' ', ""))
                .collect();
            assert_eq!(signs.len(), 60, "{width}");
        }
    }

    #[test]
    fn items_are_broken_between_and_never_within() {
        let items = ["p present", "l late", "e left early"].map(str::to_owned);
        assert_eq!(items_within(&items, 17), ["p present  l late", "e left early"]);
        assert_eq!(items_within(&items, 1), items);
        assert!(items_within(&[], 80).is_empty());
    }

    #[test]
    fn nothing_has_no_block() {
        assert!(shown(&[], 80).is_empty());
    }
}
