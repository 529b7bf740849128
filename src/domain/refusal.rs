//! Refusals: questions that a participant prefers not to answer, so that nobody asks again.
//!
//! # Why
//! Some columns of the contract have a word of their own for it (`refused`, `not_stated`), others have
//! none: an empty labour status may mean that nobody asked. A refusal tells the two apart, and changes
//! no figure.

use chrono::NaiveDate;

use super::code::ParticipantCode;
use super::life_area::LifeArea;
use super::outcome::Point;
use super::vocabulary::{Vocabulary, vocabulary};

vocabulary! {
    /// A question that may be refused: a column of the participant, an area of life, how they are
    /// reached, or the situation at a reference point.
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
        /// The language in which they are written to.
        Language = "language",
        /// What whoever reaches out must mind.
        ContactRule = "contact_rule",
        /// The situation on leaving.
        Exit = "exit",
        /// The situation six months after.
        SixMonths = "six_months",
    }
}

impl Question {
    /// Returns the area of life that the question is about.
    pub fn area(self) -> Option<LifeArea> {
        self.word().parse().ok()
    }

    /// Returns the question about an area of life.
    pub fn of_area(area: LifeArea) -> Self {
        area.word().parse().expect("every area is a question")
    }

    /// Returns the question about the situation at a reference point.
    pub fn of_point(point: Point) -> Self {
        match point {
            Point::Exit => Self::Exit,
            Point::SixMonths => Self::SixMonths,
        }
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

    #[test]
    fn every_area_of_life_may_be_refused() {
        for area in LifeArea::MEMBERS {
            assert_eq!(Question::of_area(*area).area(), Some(*area));
        }
        assert_eq!(Question::Gender.area(), None);
    }
}
