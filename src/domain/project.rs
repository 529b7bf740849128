//! The project: the ESF operation whose register this is.

use chrono::NaiveDate;

use super::vocabulary::vocabulary;

vocabulary! {
    /// A funding programme: whose indicators a report counts by.
    Programme {
        /// European Social Fund 2014-2020.
        Esf2014 = "ESF-2014",
        /// European Social Fund Plus 2021-2027.
        EsfPlus2021 = "ESF+-2021",
    }
}

/// The settings of the project; every one may be open until a report needs it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Project {
    /// What the project is called.
    pub name: Option<String>,
    /// The funder's project code.
    pub code: Option<String>,
    /// Who funds it.
    pub funder: Option<String>,
    /// Whose indicators count.
    pub programme: Option<Programme>,
    /// First day of the project: cumulative figures begin here.
    pub start: Option<NaiveDate>,
    /// Last day of the project.
    pub end: Option<NaiveDate>,
    /// How many participants the project promised.
    pub target: Option<u32>,
    /// The last day on which the funder may ask for evidence, as the funding decision says.
    pub retention: Option<NaiveDate>,
}
