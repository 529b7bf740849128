//! Refusals: questions that a participant prefers not to answer, so that nobody asks again.
//!
//! # Why
//! Some columns of the contract have a word of their own for it (`refused`, `not_stated`), others have
//! none: an empty labour status may mean that nobody asked. A refusal tells the two apart, and changes
//! no figure.

use chrono::NaiveDate;

use super::code::ParticipantCode;
use super::vocabulary::vocabulary;

vocabulary! {
    /// A question that may be refused: a column of the participant, or an area of life.
    Question {
        /// Gender.
        Gender = "gender",
        /// Age on the day of entry, however it is recorded.
        AgeAtEntry = "age_at_entry",
        /// Situation on the labour market.
        LabourStatus = "labour_status",
        /// Since when unemployed.
        UnemployedSince = "unemployed_since",
        /// In education or training.
        InEducation = "in_education",
        /// Highest completed education.
        Education = "education",
        /// Foreign background.
        ForeignBackground = "foreign_background",
        /// Third-country national.
        ThirdCountryNational = "third_country_national",
        /// Member of a minority.
        Minority = "minority",
        /// Disability.
        Disability = "disability",
        /// Homeless or affected by housing exclusion.
        Homeless = "homeless",
        /// From a rural area.
        Rural = "rural",
        /// Other disadvantage.
        OtherDisadvantaged = "other_disadvantaged",
        /// Ground of residence.
        Residence = "residence",
        /// A place to live.
        Housing = "housing",
        /// Health.
        Health = "health",
        /// Family.
        Family = "family",
        /// A process at law.
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

/// A question that a participant prefers not to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Who.
    pub participant: ParticipantCode,
    /// Which question.
    pub question: Question,
    /// The day on which it was put.
    pub date: NaiveDate,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::life_area::LifeArea;
    use crate::domain::vocabulary::Vocabulary;

    #[test]
    fn every_area_of_life_may_be_refused() {
        for area in LifeArea::WORDS {
            assert!(Question::parse(area).is_ok(), "{area}");
        }
    }
}
