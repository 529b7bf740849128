//! Scores: exact fractions, so that the same answers give the same digits on every machine.

use std::cmp::Ordering;

/// What a score is written with: units of a ten-thousandth.
const UNITS: i64 = 10_000;

/// A number as a fraction in lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Score {
    part: i64,
    /// Above 0.
    whole: i64,
}

impl Score {
    /// Returns `part / whole`; `None` for a fraction of nothing.
    pub fn of(part: i64, whole: i64) -> Option<Self> {
        if whole == 0 {
            return None;
        }
        let common = common(part, whole).max(1) * whole.signum();
        Some(Self { part: part / common, whole: whole / common })
    }

    /// Reads a number with at most four decimals, such as `-2` or `2.5`.
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let digits = decimals.bytes().all(|byte| byte.is_ascii_digit());
        if !digits || decimals.is_empty() || decimals.len() > 4 || whole.len() > 7 {
            return None;
        }
        let units: i64 = format!("{decimals:0<4}").parse().ok()?;
        let number: i64 = whole.parse().ok()?;
        let units = if whole.starts_with('-') { -units } else { units };
        Self::of(number * UNITS + units, UNITS)
    }

    /// Returns how much more this is than another; less than nothing where it is less.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        let (part, whole) = (self.part * other.whole - other.part * self.whole, self.whole * other.whole);
        Self::of(part, whole).expect("neither whole is 0")
    }

    /// Returns the number halfway between two.
    #[must_use]
    pub fn halfway(self, other: Self) -> Self {
        let (part, whole) = (self.part * other.whole + other.part * self.whole, self.whole * other.whole * 2);
        Self::of(part, whole).expect("neither whole is 0")
    }

    /// Returns the middle one of some, and of an even number of them what lies halfway between the two
    /// in the middle; `None` of none.
    pub fn median(mut scores: Vec<Self>) -> Option<Self> {
        scores.sort_unstable();
        let middle = scores.len().checked_sub(1)? / 2;
        let (low, high) = (scores[middle], scores[scores.len() / 2]);
        Some(low.halfway(high))
    }

    /// Returns the number with at most so many decimals (four at the most), half away from zero, and
    /// without zeros at its end.
    pub fn decimals(self, most: u32) -> String {
        let scale = 10_i128.pow(most.min(4));
        let (part, whole) = (i128::from(self.part), i128::from(self.whole));
        let units = (part.abs() * scale * 2 + whole) / (whole * 2);
        let sign = if part < 0 && units > 0 { "-" } else { "" };
        let decimals = format!("{:0width$}", units % scale, width = most.min(4) as usize);
        let decimals = decimals.trim_end_matches('0');
        let point = if decimals.is_empty() { "" } else { "." };
        format!("{sign}{}{point}{decimals}", units / scale)
    }

    /// Returns on which of so many steps from `low` to `high` the number stands, counted from 0.
    pub fn step(self, (low, high): (Self, Self), steps: usize) -> usize {
        let (above, range) = (self.minus(low), high.minus(low));
        let part = i128::from(above.part) * i128::from(range.whole) * (steps.max(1) as i128 - 1);
        let whole = i128::from(above.whole) * i128::from(range.part);
        let step = if whole > 0 { (part * 2 + whole) / (whole * 2) } else { 0 };
        usize::try_from(step).unwrap_or(0).min(steps.saturating_sub(1))
    }
}

impl From<i32> for Score {
    fn from(number: i32) -> Self {
        Self { part: number.into(), whole: 1 }
    }
}

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        let across = |one: i64, other: i64| i128::from(one) * i128::from(other);
        across(self.part, other.whole).cmp(&across(other.part, self.whole))
    }
}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Returns the greatest number that divides both.
fn common(one: i64, other: i64) -> i64 {
    if other == 0 { one.abs() } else { common(other, one % other) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(text: &str) -> Score {
        Score::parse(text).expect("a number")
    }

    #[test]
    fn a_fraction_is_kept_in_lowest_terms_and_never_of_nothing() {
        assert_eq!(Score::of(1, 0), None);
        assert_eq!(Score::of(6, 4), Score::of(-3, -2));
        assert_eq!(Score::of(0, 7), Some(Score::from(0)));
        assert_eq!(score("2.50"), Score::of(5, 2).expect("a number"));
        assert_eq!(score("-0.5"), Score::of(-1, 2).expect("a number"));
        for text in ["", "x", "1.", "1.23456", "1,5", "12345678", "1e3", "--1"] {
            assert_eq!(Score::parse(text), None, "{text}");
        }
    }

    #[test]
    fn decimals_are_rounded_half_away_from_zero_and_end_in_no_zero() {
        let third = Score::of(1, 3).expect("a number");
        assert_eq!((third.decimals(4), third.decimals(1)), ("0.3333".to_owned(), "0.3".to_owned()));
        assert_eq!(score("2.25").decimals(1), "2.3");
        assert_eq!(score("-2.25").decimals(1), "-2.3");
        assert_eq!(score("-0.01").decimals(1), "0");
        assert_eq!(score("52").decimals(2), "52");
        assert_eq!(score("9.96").decimals(1), "10");
    }

    #[test]
    fn the_middle_of_an_even_number_lies_halfway() {
        let of = |numbers: &[i32]| Score::median(numbers.iter().map(|n| Score::from(*n)).collect());
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[4]), Some(Score::from(4)));
        assert_eq!(of(&[9, 1, 2]), Some(Score::from(2)));
        assert_eq!(of(&[1, 2, 9, 0]), Score::of(3, 2));
    }

    #[test]
    fn differences_and_steps_are_exact() {
        assert_eq!(score("2.5").minus(score("4")), score("-1.5"));
        assert!(score("-1") < score("-0.5"));
        let whole = (Score::from(0), Score::from(100));
        assert_eq!([0, 50, 100].map(|at| Score::from(at).step(whole, 8)), [0, 4, 7]);
        assert_eq!(Score::from(3).step((Score::from(3), Score::from(3)), 8), 0);
    }
}
