//! The run-rate still needed.

use chrono::NaiveDate;

/// What is still to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rest {
    /// Participants still needed to reach the target; 0 once it is reached.
    pub participants: u64,
    /// Days that are left after the day, the last one included.
    pub days: u64,
    /// Weeks that are left, one begun counted whole.
    pub weeks: u64,
}

/// At what pace they would have to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Nobody is needed any more.
    Reached,
    /// Somebody is needed, and no day is left.
    NoTime,
    /// One in so many weeks, to the nearest whole week.
    OneEvery(u64),
    /// So many a week, rounded up.
    AWeek(u64),
}

impl Rest {
    pub(super) fn of(target: u64, participants: u64, on: NaiveDate, end: NaiveDate) -> Self {
        let days = u64::try_from((end - on).num_days()).unwrap_or(0);
        Self { participants: target.saturating_sub(participants), days, weeks: days.div_ceil(7) }
    }
}

/// Returns the pace that the rest needs.
pub fn pace(rest: &Rest) -> Pace {
    let Rest { participants, weeks, .. } = *rest;
    match (participants, weeks) {
        (0, _) => Pace::Reached,
        (_, 0) => Pace::NoTime,
        (needed, weeks) if needed <= weeks => Pace::OneEvery((weeks * 2 + needed) / (needed * 2)),
        (needed, weeks) => Pace::AWeek(needed.div_ceil(weeks)),
    }
}
