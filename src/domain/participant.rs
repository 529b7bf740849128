//! Participants: people, known by a code, and what is recorded of them on the day of entry.

use chrono::NaiveDate;

use super::code::ParticipantCode;
use super::vocabulary::{Answer, YesNo, vocabulary};

vocabulary! {
    /// A participant's gender.
    Gender {
        /// A woman.
        Woman = "woman",
        /// A man.
        Man = "man",
        /// Neither.
        NonBinary = "non_binary",
        /// The participant does not say.
        NotStated = "not_stated",
    }
}

vocabulary! {
    /// Situation on the labour market.
    LabourStatus {
        /// In paid work or self-employed.
        Employed = "employed",
        /// Unemployed.
        Unemployed = "unemployed",
        /// Outside the labour force.
        Inactive = "inactive",
    }
}

vocabulary! {
    /// On what ground a participant resides in the country.
    Residence {
        /// A citizen.
        Citizen = "citizen",
        /// A permit.
        Permit = "permit",
        /// A decision is pending.
        Pending = "pending",
        /// No right of residence.
        None = "none",
        /// The participant prefers not to answer.
        Refused = "refused",
    }
}

vocabulary! {
    /// Whether a participant is in the funder's own system.
    FunderRecord {
        /// Entered there.
        Entered = "entered",
        /// Cannot be entered there.
        NotPossible = "not_possible",
    }
}

vocabulary! {
    /// Highest completed level of the International Standard Classification of Education.
    Isced {
        /// Early childhood education, or none.
        Zero = "0",
        /// Primary.
        One = "1",
        /// Lower secondary.
        Two = "2",
        /// Upper secondary.
        Three = "3",
        /// Post-secondary, not tertiary.
        Four = "4",
        /// Short-cycle tertiary.
        Five = "5",
        /// Bachelor's or equivalent.
        Six = "6",
        /// Master's or equivalent.
        Seven = "7",
        /// Doctoral or equivalent.
        Eight = "8",
    }
}

/// A person, by code; a field that is `None` was not recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// The code, such as `P-07`.
    pub code: ParticipantCode,
    /// A working name chosen with the participant; never a legal name.
    pub alias: Option<String>,
    /// First day in the project; `None` means the first enrolment's first day.
    pub entered: Option<NaiveDate>,
    /// Last day in the project; `None` while in it.
    pub left: Option<NaiveDate>,
    /// Gender.
    pub gender: Option<Gender>,
    /// Age in completed years on the day of entry.
    pub age_at_entry: Option<u16>,
    /// Day of birth, where the project needs it elsewhere.
    pub birth_date: Option<NaiveDate>,
    /// Year of birth, where the project needs it elsewhere.
    pub birth_year: Option<u16>,
    /// Situation on the labour market on the day of entry.
    pub labour_status: Option<LabourStatus>,
    /// Since when unemployed.
    pub unemployed_since: Option<NaiveDate>,
    /// Whether in education or training on the day of entry.
    pub in_education: Option<YesNo>,
    /// Highest completed education.
    pub education: Option<Isced>,
    /// Foreign background.
    pub foreign_background: Option<Answer>,
    /// Third-country national.
    pub third_country_national: Option<Answer>,
    /// Member of a minority.
    pub minority: Option<Answer>,
    /// Disability.
    pub disability: Option<Answer>,
    /// Homeless or affected by housing exclusion.
    pub homeless: Option<Answer>,
    /// From a rural area.
    pub rural: Option<Answer>,
    /// Other disadvantage.
    pub other_disadvantaged: Option<Answer>,
    /// Ground of residence.
    pub residence: Option<Residence>,
    /// Day on which the start form was signed.
    pub form_signed: Option<NaiveDate>,
    /// Whether in the funder's own system.
    pub funder_record: Option<FunderRecord>,
}

impl Participant {
    /// Returns a participant of whom nothing but the code is known.
    pub fn new(code: ParticipantCode) -> Self {
        Self {
            code,
            alias: None,
            entered: None,
            left: None,
            gender: None,
            age_at_entry: None,
            birth_date: None,
            birth_year: None,
            labour_status: None,
            unemployed_since: None,
            in_education: None,
            education: None,
            foreign_background: None,
            third_country_national: None,
            minority: None,
            disability: None,
            homeless: None,
            rural: None,
            other_disadvantaged: None,
            residence: None,
            form_signed: None,
            funder_record: None,
        }
    }
}
