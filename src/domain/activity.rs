//! Activities: what a session is about.

use super::code::ActivityCode;
use super::language::Language;
use super::vocabulary::{YesNo, vocabulary};

vocabulary! {
    /// Whether an activity is held for a group or for one participant.
    Kind {
        /// For a group.
        Group = "group",
        /// For one participant.
        Individual = "individual",
    }
}

/// One activity of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// Its code, such as `finnish`.
    pub code: ActivityCode,
    /// Its name in English.
    pub name_en: Option<String>,
    /// Its name in Finnish.
    pub name_fi: Option<String>,
    /// Its name in Swedish.
    pub name_sv: Option<String>,
    /// For a group or for one participant.
    pub kind: Kind,
    /// Who provides it, where it is not the project itself.
    pub provider: Option<String>,
    /// The usual length in minutes.
    pub minutes: Option<u16>,
    /// Whether its attended time counts as participant hours.
    pub counted: YesNo,
}

impl Activity {
    /// Returns its name in a language, else in another one.
    pub fn name(&self, language: Language) -> Option<&str> {
        language.of_names([self.name_en.as_deref(), self.name_fi.as_deref(), self.name_sv.as_deref()])
    }
}
