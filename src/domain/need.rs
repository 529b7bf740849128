//! Needs: what support a participant needs, and how much.

use chrono::NaiveDate;

use super::code::{NeedCode, ParticipantCode};
use super::language::Language;
use super::vocabulary::{YesNo, vocabulary};

vocabulary! {
    /// How strong a need is.
    Level {
        /// None.
        None = "none",
        /// Some.
        Some = "some",
        /// Much.
        Much = "much",
    }
}

/// One need of one participant, as it stood on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Who.
    pub participant: ParticipantCode,
    /// When it was asked.
    pub date: NaiveDate,
    /// Which need of the project's list.
    pub need: NeedCode,
    /// How strong.
    pub level: Level,
}

/// One need of the project's own list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedKind {
    /// Its code, such as `wellbeing`.
    pub need: NeedCode,
    /// Its name in English.
    pub name_en: Option<String>,
    /// Its name in Finnish.
    pub name_fi: Option<String>,
    /// Its name in Swedish.
    pub name_sv: Option<String>,
    /// Whether it is no longer asked about.
    pub retired: YesNo,
}

impl NeedKind {
    /// Returns its name in a language, else in another one.
    pub fn name(&self, language: Language) -> Option<&str> {
        language.of_names([self.name_en.as_deref(), self.name_fi.as_deref(), self.name_sv.as_deref()])
    }

    /// Says whether it is no longer asked about.
    pub fn is_retired(&self) -> bool {
        self.retired == YesNo::Yes
    }
}
