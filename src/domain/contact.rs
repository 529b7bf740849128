//! Contacts: who was tried when, whether they were reached, and when to try next.

use chrono::NaiveDate;

use super::code::ParticipantCode;
use super::outcome::Point;
use super::vocabulary::{YesNo, vocabulary};

/// The greatest number that a contact of a participant can have.
pub const LAST: u32 = 9_999;

vocabulary! {
    /// What a contact is for.
    Purpose {
        /// Support.
        Support = "support",
        /// To hear how things are after an absence.
        Absence = "absence",
        /// The situation on leaving.
        OutcomeExit = "outcome_exit",
        /// The situation six months after.
        OutcomeSixMonths = "outcome_six_months",
        /// A referral.
        Referral = "referral",
        /// Something else.
        Other = "other",
    }
}

vocabulary! {
    /// How a participant is contacted.
    Way {
        /// A call.
        Phone = "phone",
        /// A text message.
        Message = "message",
        /// An email.
        Email = "email",
        /// A meeting.
        Meeting = "meeting",
        /// Through somebody else, as agreed.
        ThroughOther = "through_other",
    }
}

/// One contact: due, tried, or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// With whom.
    pub participant: ParticipantCode,
    /// Its number for the participant, counted from 1.
    pub number: u32,
    /// What it is for.
    pub purpose: Purpose,
    /// When it is due.
    pub due: Option<NaiveDate>,
    /// When it was tried; `None` while it is only due.
    pub date: Option<NaiveDate>,
    /// How.
    pub way: Option<Way>,
    /// Whether the participant was reached; known exactly when it was tried.
    pub reached: Option<YesNo>,
}

impl Contact {
    /// Says whether the contact is still to be made.
    pub fn is_open(&self) -> bool {
        self.date.is_none()
    }
}

impl Purpose {
    /// Returns the purpose of asking for an outcome.
    pub fn of(point: Point) -> Self {
        match point {
            Point::Exit => Self::OutcomeExit,
            Point::SixMonths => Self::OutcomeSixMonths,
        }
    }

    /// Returns the outcome that is asked for.
    pub fn point(self) -> Option<Point> {
        match self {
            Self::OutcomeExit => Some(Point::Exit),
            Self::OutcomeSixMonths => Some(Point::SixMonths),
            _ => None,
        }
    }
}
