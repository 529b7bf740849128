//! Life areas: the whole situation of a participant, looked at from the start.

use chrono::NaiveDate;

use super::code::ParticipantCode;
use super::need::Level;
use super::vocabulary::vocabulary;

vocabulary! {
    /// An area of life, in the order in which it is asked about.
    LifeArea {
        /// A place to live.
        Housing = "housing",
        /// Health.
        Health = "health",
        /// Family.
        Family = "family",
        /// A criminal process or another one at law.
        LegalProcess = "legal_process",
        /// The permit of residence.
        ResidencePermit = "residence_permit",
        /// Money.
        Money = "money",
        /// People to turn to.
        Network = "network",
        /// Coping with everyday life.
        EverydayCoping = "everyday_coping",
        /// Keeping times and days.
        TimeManagement = "time_management",
        /// Wellbeing.
        Wellbeing = "wellbeing",
    }
}

/// How much support a participant needs in an area of life, as it stood on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaLevel {
    /// Who.
    pub participant: ParticipantCode,
    /// When it was asked.
    pub date: NaiveDate,
    /// Which area.
    pub area: LifeArea,
    /// How much.
    pub level: Level,
}
