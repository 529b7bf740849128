//! The languages that ikut speaks, and in which a participant may be written to.

use super::vocabulary::vocabulary;

vocabulary! {
    /// A language that ikut speaks.
    Language {
        /// English.
        En = "en",
        /// Finnish.
        Fi = "fi",
        /// Swedish.
        Sv = "sv",
    }
}

impl Language {
    /// Returns the language of a locale name such as `fi_FI.UTF-8`; English for any other.
    pub fn of_locale(locale: &str) -> Self {
        let tag = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
        tag.to_lowercase().parse().unwrap_or(Self::En)
    }
}
