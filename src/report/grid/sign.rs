//! The signs of the grid: the letters of the short form in which marks are typed.

use crate::domain::mark::{Mark, Notice, Presence};
use crate::domain::session::Status;
use crate::domain::vocabulary::vocabulary;

vocabulary! {
    /// What the grid shows of a participant at a session.
    Sign {
        /// There from beginning to end.
        Present = "present",
        /// There, late.
        Late = "late",
        /// There, and left early.
        LeftEarly = "left_early",
        /// There, late, and left early.
        LateAndEarly = "late_and_early",
        /// Absent without notice.
        AbsentNone = "absent_none",
        /// Absent, told before the session; on a planned one, an absence announced.
        AbsentInAdvance = "absent_in_advance",
        /// Absent, told after it.
        AbsentAfterwards = "absent_afterwards",
        /// Absent, and not known whether there was notice.
        AbsentNoticeUnknown = "absent_notice_unknown",
        /// Expected at a held session, without a mark: never the same as absent.
        Unmarked = "unmarked",
        /// Not expected: agreed beforehand, or not in the group that day.
        NotExpected = "not_expected",
        /// Planned, nothing announced.
        Planned = "planned",
        /// Called off.
        Cancelled = "cancelled",
    }
}

impl Sign {
    /// Returns the sign for a mark, or for none, of somebody at a session with that status.
    pub fn of(mark: Option<&Mark>, status: Status) -> Self {
        match (mark, status) {
            (_, Status::Cancelled) => Self::Cancelled,
            (None, Status::Planned) => Self::Planned,
            (None, Status::Held) => Self::Unmarked,
            (Some(mark), _) => Self::of_mark(mark),
        }
    }

    fn of_mark(mark: &Mark) -> Self {
        match mark.presence {
            Presence::NotExpected => Self::NotExpected,
            Presence::Absent => Self::of_absence(mark.notice),
            Presence::Present => match (mark.minutes_late > 0, mark.minutes_early > 0) {
                (false, false) => Self::Present,
                (true, false) => Self::Late,
                (false, true) => Self::LeftEarly,
                (true, true) => Self::LateAndEarly,
            },
        }
    }

    fn of_absence(notice: Option<Notice>) -> Self {
        match notice {
            Some(Notice::None) => Self::AbsentNone,
            Some(Notice::InAdvance) => Self::AbsentInAdvance,
            Some(Notice::Afterwards) => Self::AbsentAfterwards,
            None => Self::AbsentNoticeUnknown,
        }
    }

    /// Returns the one character that stands for it, where there is one the letter that is typed.
    pub fn letter(self) -> char {
        match self {
            Self::Present => 'p',
            Self::Late => 'l',
            Self::LeftEarly => 'e',
            Self::LateAndEarly => 'b',
            Self::AbsentNone => 'a',
            Self::AbsentInAdvance => 'n',
            Self::AbsentAfterwards => 'f',
            Self::AbsentNoticeUnknown => 'u',
            Self::Unmarked => '?',
            Self::NotExpected => '·',
            Self::Planned => '_',
            Self::Cancelled => '/',
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::mark_line::parse;
    use crate::domain::vocabulary::Vocabulary;

    fn sign(typed: &str) -> char {
        Sign::of(Some(&parse(typed).expect(typed)), Status::Held).letter()
    }

    #[test]
    fn a_sign_is_the_letter_that_is_typed() {
        for typed in ["p", "l15", "e20", "a", "n", "f", "n:health", "l5:transport"] {
            assert_eq!(Some(sign(typed)), typed.chars().next(), "{typed}");
        }
        assert_eq!(sign("l10e20"), 'b');
        assert_eq!(sign("x"), '·');
    }

    #[test]
    fn no_two_signs_look_the_same() {
        let letters: BTreeSet<_> = Sign::MEMBERS.iter().map(|sign| sign.letter()).collect();
        assert_eq!(letters.len(), Sign::MEMBERS.len());
    }

    #[test]
    fn an_absence_without_known_notice_is_not_one_without_notice() {
        let absent = Mark { presence: Presence::Absent, ..Mark::PRESENT };
        assert_eq!(Sign::of(Some(&absent), Status::Held), Sign::AbsentNoticeUnknown);
    }

    #[test]
    fn without_a_mark_the_session_decides() {
        assert_eq!(Sign::of(None, Status::Held), Sign::Unmarked);
        assert_eq!(Sign::of(None, Status::Planned), Sign::Planned);
        assert_eq!(Sign::of(None, Status::Cancelled), Sign::Cancelled);
        let told = parse("n").expect("a mark");
        assert_eq!(Sign::of(Some(&told), Status::Planned), Sign::AbsentInAdvance);
    }
}
