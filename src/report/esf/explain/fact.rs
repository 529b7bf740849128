//! Facts: what is recorded of a person and decides whether an indicator counts them.

use chrono::NaiveDate;

use crate::domain::outcome::{Outcome, Point};
use crate::domain::vocabulary::{Answer, Vocabulary, vocabulary};
use crate::report::esf::case::Case;

vocabulary! {
    /// A question whose answer decides.
    Fact {
        /// Situation on the labour market at entry.
        LabourStatus = "labour_status",
        /// Since when unemployed.
        UnemployedSince = "unemployed_since",
        /// Completed years on the day of entry.
        Age = "age",
        /// In education or training at entry.
        InEducation = "in_education",
        /// Highest completed education at entry.
        Education = "education",
        /// Foreign background.
        ForeignBackground = "foreign_background",
        /// Third-country national.
        ThirdCountryNational = "third_country_national",
        /// Minority.
        Minority = "minority",
        /// Disability.
        Disability = "disability",
        /// Other disadvantage.
        OtherDisadvantaged = "other_disadvantaged",
        /// Homelessness or housing exclusion.
        Homeless = "homeless",
        /// From a rural area.
        Rural = "rural",
        /// Searching for a job on leaving.
        ExitJobSearching = "exit_job_searching",
        /// In education or training on leaving.
        ExitInEducation = "exit_in_education",
        /// A qualification gained by leaving.
        ExitQualification = "exit_qualification",
        /// Situation on the labour market on leaving.
        ExitLabourStatus = "exit_labour_status",
        /// Situation on the labour market six months after.
        LaterLabourStatus = "six_months_labour_status",
        /// A better situation six months after.
        LaterImproved = "six_months_improved",
    }
}

/// What is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    NotRecorded,
    /// A word of a closed list.
    Word(&'static str),
    /// A day.
    Day(NaiveDate),
    /// Completed years.
    Years(u16),
}

impl Fact {
    /// Returns the reference point that the question belongs to; `None` for the day of entry.
    pub fn point(self) -> Option<Point> {
        match self {
            Self::ExitJobSearching
            | Self::ExitInEducation
            | Self::ExitQualification
            | Self::ExitLabourStatus => Some(Point::Exit),
            Self::LaterLabourStatus | Self::LaterImproved => Some(Point::SixMonths),
            _ => None,
        }
    }

    /// Returns the column of `participants.csv` or `outcomes.csv` that holds the answer; the age may
    /// come from three.
    pub fn column(self) -> &'static str {
        match self {
            Self::Age => "age_at_entry",
            Self::ExitJobSearching => "job_searching",
            Self::ExitInEducation => "in_education",
            Self::ExitQualification => "qualification",
            Self::ExitLabourStatus | Self::LaterLabourStatus => "labour_status",
            Self::LaterImproved => "improved",
            other => other.word(),
        }
    }

    /// Says whether a participant may prefer not to answer.
    pub fn may_be_refused(self) -> bool {
        use Fact as F;
        let sensitive = [F::ForeignBackground, F::ThirdCountryNational, F::Minority, F::Disability];
        sensitive.contains(&self) || [F::OtherDisadvantaged, F::Homeless, F::Rural].contains(&self)
    }

    /// Returns what a complete record says; outcomes count only within their window.
    pub fn value(self, case: &Case) -> Value {
        let person = case.participant;
        match self {
            Self::LabourStatus => Value::Word(case.labour_status.word()),
            Self::UnemployedSince => person.unemployed_since.map_or(Value::NotRecorded, Value::Day),
            Self::Age => Value::Years(case.age),
            Self::InEducation => Value::Word(case.in_education.word()),
            Self::Education => Value::Word(case.education.word()),
            Self::ForeignBackground => word(person.foreign_background),
            Self::ThirdCountryNational => word(person.third_country_national),
            Self::Minority => word(person.minority),
            Self::Disability => word(person.disability),
            Self::OtherDisadvantaged => word(person.other_disadvantaged),
            Self::Homeless => word(person.homeless),
            Self::Rural => word(person.rural),
            Self::ExitJobSearching => told(case.exit, |exit| word(exit.job_searching)),
            Self::ExitInEducation => told(case.exit, |exit| word(exit.in_education)),
            Self::ExitQualification => told(case.exit, |exit| word(exit.qualification)),
            Self::ExitLabourStatus => told(case.exit, |exit| word(exit.labour_status)),
            Self::LaterLabourStatus => told(case.six_months, |later| word(later.labour_status)),
            Self::LaterImproved => told(case.six_months, |later| word(later.improved)),
        }
    }
}

impl Value {
    /// Says whether the participant prefers not to answer.
    pub fn is_refused(self) -> bool {
        self == Self::Word(Answer::Refused.word())
    }
}

fn word(recorded: Option<impl Vocabulary>) -> Value {
    recorded.map_or(Value::NotRecorded, |recorded| Value::Word(recorded.word()))
}

fn told(outcome: Option<&Outcome>, value: impl Fn(&Outcome) -> Value) -> Value {
    outcome.map_or(Value::NotRecorded, value)
}
