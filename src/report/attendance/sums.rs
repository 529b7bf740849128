//! The sums of an attendance row, and the rates made from them.

use std::ops::AddAssign;

use crate::domain::vocabulary::{Vocabulary, vocabulary};
use crate::report::sheet::Share;

vocabulary! {
    /// A number that adds up over sessions, named as its column.
    Sum {
        /// Sessions that are planned still.
        SessionsPlanned = "sessions_planned",
        /// Sessions that were held.
        SessionsHeld = "sessions_held",
        /// Sessions that were called off.
        SessionsCancelled = "sessions_cancelled",
        /// Attended, absent and unmarked: a person once for each held session.
        Expected = "expected",
        /// Present, however late.
        Attended = "attended",
        /// Present with no minutes late.
        OnTime = "on_time",
        /// Present with minutes late.
        Late = "late",
        /// Present with minutes early; one person can be late and leave early.
        LeftEarly = "left_early",
        /// Absent, told before the session.
        AbsentInAdvance = "absent_in_advance",
        /// Absent, told after it.
        AbsentAfterwards = "absent_afterwards",
        /// Absent without notice.
        AbsentNone = "absent_none",
        /// Absent, and not known whether there was notice.
        AbsentNoticeUnknown = "absent_notice_unknown",
        /// Marked at a held session as agreed not to take part: not expected there.
        NotExpected = "not_expected",
        /// Expected without a mark: never the same as absent.
        Unmarked = "unmarked",
        /// Session minutes of everyone attended or absent.
        MinutesExpected = "minutes_expected",
        /// Session minutes less those late and early, of everyone attended.
        MinutesAttended = "minutes_attended",
        /// Attended minutes of activities that count as participant hours.
        CountedMinutes = "counted_minutes",
        /// Held group sessions with every expected person marked and exactly one attended.
        LoneSessions = "lone_sessions",
    }
}

/// One number for each [`Sum`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sums([u64; Sum::MEMBERS.len()]);

impl Sums {
    /// Returns one number.
    pub fn of(&self, sum: Sum) -> u64 {
        self.0[sum as usize]
    }

    /// Adds to one number.
    pub fn add(&mut self, sum: Sum, number: u64) {
        self.0[sum as usize] += number;
    }

    /// Returns how often somebody was absent, with whatever notice.
    pub fn absent(&self) -> u64 {
        use Sum::{AbsentAfterwards, AbsentInAdvance, AbsentNone, AbsentNoticeUnknown};
        let kinds = [AbsentInAdvance, AbsentAfterwards, AbsentNone, AbsentNoticeUnknown];
        kinds.into_iter().map(|kind| self.of(kind)).sum()
    }

    /// Attended over attended and absent; who is unmarked is in neither.
    pub fn attendance_rate(&self) -> Share {
        Share { part: self.of(Sum::Attended), whole: self.of(Sum::Attended) + self.absent() }
    }

    /// Attended or absent with notice in advance, over attended and absent.
    pub fn commitment_rate(&self) -> Share {
        let kept = self.of(Sum::Attended) + self.of(Sum::AbsentInAdvance);
        Share { part: kept, whole: self.attendance_rate().whole }
    }

    /// On time over attended.
    pub fn punctuality_rate(&self) -> Share {
        Share { part: self.of(Sum::OnTime), whole: self.of(Sum::Attended) }
    }
}

impl AddAssign for Sums {
    fn add_assign(&mut self, other: Self) {
        for (sum, number) in self.0.iter_mut().zip(other.0) {
            *sum += number;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_has_no_rate() {
        let sums = Sums::default();
        assert_eq!(sums.attendance_rate().four_decimals(), None);
        assert_eq!(sums.commitment_rate().four_decimals(), None);
        assert_eq!(sums.punctuality_rate().four_decimals(), None);
    }

    #[test]
    fn notice_in_advance_keeps_commitment_but_not_attendance() {
        let mut sums = Sums::default();
        sums.add(Sum::Attended, 2);
        sums.add(Sum::OnTime, 1);
        sums.add(Sum::AbsentInAdvance, 1);
        sums.add(Sum::AbsentNone, 1);
        sums.add(Sum::Unmarked, 9);
        assert_eq!(sums.attendance_rate(), Share { part: 2, whole: 4 });
        assert_eq!(sums.commitment_rate(), Share { part: 3, whole: 4 });
        assert_eq!(sums.punctuality_rate(), Share { part: 1, whole: 2 });
    }
}
