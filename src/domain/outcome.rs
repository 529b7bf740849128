//! Outcomes: a participant's situation at a reference point, and the windows in which it counts.

use chrono::{Days, NaiveDate};

use super::code::ParticipantCode;
use super::day::plus_months;
use super::participant::LabourStatus;
use super::vocabulary::{YesNo, vocabulary};

vocabulary! {
    /// A reference point.
    Point {
        /// On leaving.
        Exit = "exit",
        /// Six months after.
        SixMonths = "six_months",
    }
}

vocabulary! {
    /// From whom an outcome is known.
    Source {
        /// The participant.
        Participant = "participant",
        /// The project worker.
        Worker = "worker",
        /// A register.
        Register = "register",
        /// The participant was not reached: nothing is known, nothing counts.
        NotReached = "not_reached",
    }
}

/// A participant's situation at a reference point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Who.
    pub participant: ParticipantCode,
    /// Which reference point.
    pub point: Point,
    /// The day on which it was so.
    pub date: Option<NaiveDate>,
    /// Situation on the labour market.
    pub labour_status: Option<LabourStatus>,
    /// In education or training.
    pub in_education: Option<YesNo>,
    /// Searching for a job.
    pub job_searching: Option<YesNo>,
    /// Gained a qualification.
    pub qualification: Option<YesNo>,
    /// A better situation than at entry.
    pub improved: Option<YesNo>,
    /// From whom it is known.
    pub source: Option<Source>,
}

impl Point {
    /// Returns the first and the last day on which an outcome counts, for somebody who left on
    /// `left`.
    ///
    /// On leaving: from `left` to 28 days after. Six months after: from the day six months after
    /// `left`, and at most three months later. Source: the counting rules of the report.
    pub fn window(self, left: NaiveDate) -> (NaiveDate, NaiveDate) {
        match self {
            Self::Exit => (left, left + Days::new(28)),
            Self::SixMonths => {
                let opens = plus_months(left, 6);
                (opens, plus_months(opens, 3))
            }
        }
    }
}

/// How an outcome stands to its window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timing {
    /// It counts.
    Counts,
    /// It has no day.
    Undated,
    /// The participant has not left.
    NotLeft,
    /// Before the window opens.
    Early,
    /// After the window closed.
    Late,
    /// Nobody was reached.
    NotReached,
}

impl Outcome {
    /// Returns how the outcome stands to its window; only [`Timing::Counts`] enters a figure.
    pub fn timing(&self, left: Option<NaiveDate>) -> Timing {
        timing(self.point, self.date, self.source, left)
    }
}

/// Returns how an outcome of that day and source stands to its window, for somebody who left on
/// `left` or has not left.
pub fn timing(
    point: Point,
    date: Option<NaiveDate>,
    source: Option<Source>,
    left: Option<NaiveDate>,
) -> Timing {
    if source == Some(Source::NotReached) {
        return Timing::NotReached;
    }
    let Some(left) = left else { return Timing::NotLeft };
    let Some(date) = date else { return Timing::Undated };
    let (opens, closes) = point.window(left);
    if date < opens {
        Timing::Early
    } else if date > closes {
        Timing::Late
    } else {
        Timing::Counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::iso;

    fn outcome(point: Point, date: &str) -> Outcome {
        Outcome {
            participant: "P-01".parse().expect("a code"),
            point,
            date: iso(date).ok(),
            labour_status: None,
            in_education: None,
            job_searching: None,
            qualification: None,
            improved: None,
            source: None,
        }
    }

    fn timing(point: Point, date: &str, left: &str) -> Timing {
        outcome(point, date).timing(iso(left).ok())
    }

    #[test]
    fn an_exit_counts_from_the_last_day_to_four_weeks_after() {
        assert_eq!(timing(Point::Exit, "2021-11-11", "2021-11-12"), Timing::Early);
        assert_eq!(timing(Point::Exit, "2021-11-12", "2021-11-12"), Timing::Counts);
        assert_eq!(timing(Point::Exit, "2021-12-10", "2021-11-12"), Timing::Counts);
        assert_eq!(timing(Point::Exit, "2021-12-11", "2021-11-12"), Timing::Late);
    }

    #[test]
    fn six_months_counts_for_three_months() {
        let left = "2021-08-31";
        assert_eq!(timing(Point::SixMonths, "2022-02-27", left), Timing::Early);
        assert_eq!(timing(Point::SixMonths, "2022-02-28", left), Timing::Counts);
        assert_eq!(timing(Point::SixMonths, "2022-05-28", left), Timing::Counts);
        assert_eq!(timing(Point::SixMonths, "2022-05-29", left), Timing::Late);
        assert_eq!(timing(Point::SixMonths, "2024-02-29", "2023-08-31"), Timing::Counts);
        assert_eq!(timing(Point::SixMonths, "2024-02-28", "2023-08-31"), Timing::Early);
    }

    #[test]
    fn nobody_reached_nobody_left_no_day_never_count() {
        let mut reached = outcome(Point::Exit, "2021-11-12");
        assert_eq!(reached.timing(None), Timing::NotLeft);
        reached.source = Some(Source::NotReached);
        assert_eq!(reached.timing(iso("2021-11-12").ok()), Timing::NotReached);
        assert_eq!(timing(Point::Exit, "", "2021-11-12"), Timing::Undated);
    }
}
