//! Reporting periods: any range of days, with a name.

use chrono::{Datelike, NaiveDate};

use super::{day, number};

/// A reporting period, first and last day included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// The period in its canonical form: `2021Q4`, `2021`, `2021-10`, `2021-09-01..2021-12-31` or `all`.
    pub name: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
}

/// A text that is no period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    /// None of the forms.
    #[error("`{value}` is not a period")]
    NotAPeriod {
        /// What was written.
        value: String,
    },
    /// The last day lies before the first.
    #[error("`{value}` ends before it begins")]
    Backwards {
        /// What was written.
        value: String,
    },
}

impl Period {
    /// Returns the period that a text names, for a project that began on `start`.
    ///
    /// `2021Q4`, `2021`, `2021-10`, `2021-09-01..2021-12-31`, `all` (the project's start to
    /// `today`), and from `today`: `this-` or `last-` with `month`, `quarter` or `year`.
    ///
    /// # Errors
    /// None of these, or a range that ends before it begins.
    pub fn parse(text: &str, today: NaiveDate, start: NaiveDate) -> Result<Self, PeriodError> {
        let value = || text.to_owned();
        let (name, from, until) = match text {
            "all" => ("all".to_owned(), start, today),
            _ => relative(text, today)
                .or_else(|| quarter(text))
                .or_else(|| month(text))
                .or_else(|| year(text))
                .or_else(|| range(text))
                .ok_or_else(|| PeriodError::NotAPeriod { value: value() })?,
        };
        if until < from {
            return Err(PeriodError::Backwards { value: value() });
        }
        Ok(Self { name, from, until })
    }

    /// Says whether a day lies in the period.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.until
    }
}

type Named = (String, NaiveDate, NaiveDate);

fn relative(text: &str, today: NaiveDate) -> Option<Named> {
    let (which, unit) = text.split_once('-')?;
    let months = match unit {
        "month" => 1,
        "quarter" => 3,
        "year" => 12,
        _ => return None,
    };
    let this = today.year() * 12 + (today.month0() / months * months) as i32;
    let first = match which {
        "this" => this,
        "last" => this - months as i32,
        _ => return None,
    };
    let (year, month) = (first.div_euclid(12), first.rem_euclid(12) + 1);
    match unit {
        "month" => self::month(&format!("{year:04}-{month:02}")),
        "quarter" => quarter(&format!("{year:04}Q{}", (month + 2) / 3)),
        _ => self::year(&format!("{year:04}")),
    }
}

fn quarter(text: &str) -> Option<Named> {
    let (year, number) = text.split_once(['Q', 'q'])?;
    let first = match number {
        "1" => 1,
        "2" => 4,
        "3" => 7,
        "4" => 10,
        _ => return None,
    };
    let year = four_digits(year)?;
    months(format!("{year:04}Q{number}"), year, first, 3)
}

fn month(text: &str) -> Option<Named> {
    let (year, month) = text.split_once('-')?;
    let (year, month) = (four_digits(year)?, number::whole(month).filter(|_| month.len() == 2)?);
    months(format!("{year:04}-{month:02}"), year, month, 1)
}

fn year(text: &str) -> Option<Named> {
    let year = four_digits(text)?;
    months(format!("{year:04}"), year, 1, 12)
}

fn range(text: &str) -> Option<Named> {
    let (from, until) = text.split_once("..")?;
    let (from, until) = (day::iso(from).ok()?, day::iso(until).ok()?);
    Some((format!("{from}..{until}"), from, until))
}

fn months(name: String, year: i32, first: u32, count: u32) -> Option<Named> {
    let from = NaiveDate::from_ymd_opt(year, first, 1)?;
    Some((name, from, day::plus_months(from, count).pred_opt()?))
}

fn four_digits(text: &str) -> Option<i32> {
    number::whole(text).filter(|year| text.len() == 4 && *year > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<(String, String, String), PeriodError> {
        let today = day::iso("2022-01-15").expect("a day");
        let start = day::iso("2020-06-01").expect("a day");
        let period = Period::parse(text, today, start)?;
        Ok((period.name, period.from.to_string(), period.until.to_string()))
    }

    #[test]
    fn each_form_is_a_range_with_a_canonical_name() {
        for (text, name, from, until) in [
            ("2021Q4", "2021Q4", "2021-10-01", "2021-12-31"),
            ("2021q1", "2021Q1", "2021-01-01", "2021-03-31"),
            ("2021", "2021", "2021-01-01", "2021-12-31"),
            ("2024-02", "2024-02", "2024-02-01", "2024-02-29"),
            ("0001-01", "0001-01", "0001-01-01", "0001-01-31"),
            ("9999-12", "9999-12", "9999-12-01", "9999-12-31"),
            ("2021-09-01..2021-12-31", "2021-09-01..2021-12-31", "2021-09-01", "2021-12-31"),
            ("2021-09-01..2021-09-01", "2021-09-01..2021-09-01", "2021-09-01", "2021-09-01"),
            ("all", "all", "2020-06-01", "2022-01-15"),
            ("last-quarter", "2021Q4", "2021-10-01", "2021-12-31"),
            ("this-quarter", "2022Q1", "2022-01-01", "2022-03-31"),
            ("last-month", "2021-12", "2021-12-01", "2021-12-31"),
            ("last-year", "2021", "2021-01-01", "2021-12-31"),
        ] {
            let expected = (name.to_owned(), from.to_owned(), until.to_owned());
            assert_eq!(parse(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        let signed = ["2021-+1", "2021--1", "+021", "-021", "+202Q1", "2021Q+1", "+021-01", "2021-0+"];
        let signed = signed.into_iter().chain(["2021-+9-01..2021-12-31", "+021-09-01..2021-12-31"]);
        for text in
            ["", "2021Q5", "2021Q0", "21Q4", "2021-13", "2021-1", "2021-09-01", "Q4", "0000", "next-year"]
                .into_iter()
                .chain(signed)
        {
            assert!(matches!(parse(text), Err(PeriodError::NotAPeriod { .. })), "{text}");
        }
        assert!(matches!(parse("2021-12-31..2021-09-01"), Err(PeriodError::Backwards { .. })));
    }
}
