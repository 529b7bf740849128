//! Goals: what a participant wants to reach, with steps on the way.

use chrono::NaiveDate;

use super::code::{ParticipantCode, SessionCode};
use super::vocabulary::vocabulary;

/// The most characters of a goal.
pub const LONGEST: usize = 500;

/// The most characters of a step.
pub const LONGEST_STEP: usize = 300;

/// The greatest number that a goal of a participant, or a step of a goal, can have.
pub const LAST: u32 = 9_999;

vocabulary! {
    /// The part of life that a goal is about.
    Area {
        /// A place to live.
        Housing = "housing",
        /// Health.
        Health = "health",
        /// Family.
        Family = "family",
        /// A legal process.
        LegalProcess = "legal_process",
        /// The right to stay in the country.
        ResidencePermit = "residence_permit",
        /// Money.
        Money = "money",
        /// Other people.
        Network = "network",
        /// Everyday coping.
        EverydayCoping = "everyday_coping",
        /// Managing time.
        TimeManagement = "time_management",
        /// Wellbeing.
        Wellbeing = "wellbeing",
        /// Working life.
        WorkingLife = "working_life",
    }
}

vocabulary! {
    /// How a goal stands. Letting go is as good an end as reaching.
    GoalState {
        /// It is being worked on.
        Open = "open",
        /// It was reached.
        Reached = "reached",
        /// It became another goal.
        Changed = "changed",
        /// The participant no longer wants it.
        LetGo = "let_go",
    }
}

/// One goal of one participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// Whose.
    pub participant: ParticipantCode,
    /// Its number for the participant, counted from 1.
    pub number: u32,
    /// When it was set.
    pub date: NaiveDate,
    /// What part of life it is about.
    pub area: Option<Area>,
    /// How it stands.
    pub state: GoalState,
    /// When to look at it again.
    pub review: Option<NaiveDate>,
    /// What the participant wants to reach; never empty.
    pub text: String,
}

/// One step towards a goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalStep {
    /// Whose.
    pub participant: ParticipantCode,
    /// The number of the goal.
    pub goal: u32,
    /// Its number within the goal, counted from 1.
    pub number: u32,
    /// When it was done.
    pub done: Option<NaiveDate>,
    /// What the step is; never empty.
    pub text: String,
}

/// A meeting at which a goal was talked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalSession {
    /// Whose goal.
    pub participant: ParticipantCode,
    /// The number of the goal.
    pub goal: u32,
    /// The meeting.
    pub session: SessionCode,
}
