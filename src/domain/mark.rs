//! Marks: one participant's attendance at one session, and what a session lets stand.

use super::session::Status;
use super::vocabulary::vocabulary;

vocabulary! {
    /// Whether a participant was there.
    Presence {
        /// There, however late.
        Present = "present",
        /// Not there.
        Absent = "absent",
        /// Agreed beforehand not to take part in this one.
        NotExpected = "not_expected",
    }
}

vocabulary! {
    /// Whether the participant told the project.
    Notice {
        /// Before the session.
        InAdvance = "in_advance",
        /// After it.
        Afterwards = "afterwards",
        /// Not at all.
        None = "none",
    }
}

vocabulary! {
    /// Why a participant was away, late or left early.
    Reason {
        /// Health.
        Health = "health",
        /// Care of a child.
        ChildCare = "child_care",
        /// An appointment with an authority.
        Authority = "authority",
        /// A criminal process.
        CriminalProcess = "criminal_process",
        /// Work or a job interview.
        Work = "work",
        /// Studies.
        Study = "study",
        /// Transport.
        Transport = "transport",
        /// Safety.
        Safety = "safety",
        /// It slipped the mind.
        Forgot = "forgot",
        /// Another reason.
        Other = "other",
        /// The participant did not say.
        NotTold = "not_told",
    }
}

/// One participant's attendance at one session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// There, away, or not expected.
    pub presence: Presence,
    /// Minutes late; 0 for on time.
    pub minutes_late: u16,
    /// Minutes that the participant left early; 0 for stayed to the end.
    pub minutes_early: u16,
    /// Whether the participant told; `None` when that is not known.
    pub notice: Option<Notice>,
    /// Why; `None` when that is not recorded.
    pub reason: Option<Reason>,
}

impl Mark {
    /// Returns the mark of somebody who was there from beginning to end.
    pub const PRESENT: Self =
        Self { presence: Presence::Present, minutes_late: 0, minutes_early: 0, notice: None, reason: None };

    /// Says whether the mark can stand ahead, on a planned session: an absence announced in
    /// advance, or not expected.
    pub fn is_ahead(&self) -> bool {
        match self.presence {
            Presence::NotExpected => true,
            Presence::Absent => self.notice == Some(Notice::InAdvance),
            Presence::Present => false,
        }
    }

    /// Returns the minutes that the participant missed at the beginning and the end.
    pub fn minutes_missed(&self) -> u32 {
        u32::from(self.minutes_late) + u32::from(self.minutes_early)
    }

    /// Checks what the mark says of itself.
    ///
    /// # Errors
    /// Minutes on somebody who was not there; notice on somebody who was there all the time or
    /// not expected.
    pub fn check(&self) -> Result<(), MarkProblem> {
        let away = self.presence != Presence::Present;
        if away && self.minutes_missed() > 0 {
            return Err(MarkProblem::MinutesWhileAway);
        }
        let told_of_something = self.presence == Presence::Absent || self.minutes_missed() > 0;
        if self.notice.is_some() && !told_of_something {
            return Err(MarkProblem::NoticeOfNothing);
        }
        Ok(())
    }
}

/// What a session says about the marks that it can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Planned, held or cancelled.
    pub status: Status,
    /// Planned length in minutes.
    pub minutes: u16,
}

impl Room {
    /// Checks a mark against the session it would stand on.
    ///
    /// # Errors
    /// See [`MarkProblem`]. That an individual session's mark is its own participant's is for the
    /// caller to see, who knows both.
    pub fn check(&self, mark: &Mark) -> Result<(), MarkProblem> {
        mark.check()?;
        match self.status {
            Status::Cancelled => return Err(MarkProblem::Cancelled),
            Status::Planned if !mark.is_ahead() => return Err(MarkProblem::NotHeld),
            Status::Planned | Status::Held => (),
        }
        if mark.minutes_missed() >= u32::from(self.minutes).max(1) {
            return Err(MarkProblem::MinutesBeyond { missed: mark.minutes_missed(), minutes: self.minutes });
        }
        Ok(())
    }
}

/// Why a mark cannot stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MarkProblem {
    /// Minutes late or early on somebody who was not there.
    #[error("minutes late or early go with `present` only")]
    MinutesWhileAway,
    /// Notice where there was nothing to tell.
    #[error("notice goes with `absent`, late or early only")]
    NoticeOfNothing,
    /// The session is cancelled.
    #[error("a cancelled session has no marks")]
    Cancelled,
    /// The session is planned, and the mark is not one that can stand ahead.
    #[error("a planned session takes only what was announced: absent in advance, or not expected")]
    NotHeld,
    /// Late and early take the whole session.
    #[error("{missed} minutes late and early are not less than the session's {minutes}")]
    MinutesBeyond {
        /// Minutes late and early together.
        missed: u32,
        /// The session's minutes.
        minutes: u16,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    const HELD: Room = Room { status: Status::Held, minutes: 60 };

    fn late(late: u16, early: u16) -> Mark {
        Mark { minutes_late: late, minutes_early: early, ..Mark::PRESENT }
    }

    #[test]
    fn late_and_early_leave_at_least_a_minute() {
        assert_eq!(HELD.check(&late(30, 29)), Ok(()));
        assert_eq!(HELD.check(&late(30, 30)), Err(MarkProblem::MinutesBeyond { missed: 60, minutes: 60 }));
        assert_eq!(HELD.check(&late(0, 59)), Ok(()));
        assert!(HELD.check(&late(u16::MAX, u16::MAX)).is_err());
    }

    #[test]
    fn only_what_was_announced_stands_ahead() {
        let planned = Room { status: Status::Planned, minutes: 60 };
        let away = Mark { presence: Presence::Absent, ..Mark::PRESENT };
        assert_eq!(planned.check(&Mark { notice: Some(Notice::InAdvance), ..away }), Ok(()));
        assert_eq!(planned.check(&Mark { presence: Presence::NotExpected, ..Mark::PRESENT }), Ok(()));
        assert_eq!(planned.check(&away), Err(MarkProblem::NotHeld));
        assert_eq!(planned.check(&Mark::PRESENT), Err(MarkProblem::NotHeld));
    }

    #[test]
    fn a_cancelled_session_holds_no_mark() {
        let cancelled = Room { status: Status::Cancelled, minutes: 60 };
        assert_eq!(cancelled.check(&Mark::PRESENT), Err(MarkProblem::Cancelled));
    }

    #[test]
    fn minutes_and_notice_need_their_cause() {
        let absent = Mark { presence: Presence::Absent, minutes_late: 5, ..Mark::PRESENT };
        assert_eq!(absent.check(), Err(MarkProblem::MinutesWhileAway));
        let told = Mark { notice: Some(Notice::None), ..Mark::PRESENT };
        assert_eq!(told.check(), Err(MarkProblem::NoticeOfNothing));
        assert_eq!(Mark { minutes_early: 5, ..told }.check(), Ok(()));
    }
}
