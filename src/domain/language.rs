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

    /// Returns that of the names, given in English, Finnish and Swedish, which is in this language; else
    /// the first that there is.
    pub fn of_names(self, names: [Option<&str>; 3]) -> Option<&str> {
        let own = match self {
            Self::En => names[0],
            Self::Fi => names[1],
            Self::Sv => names[2],
        };
        own.or_else(|| names.into_iter().flatten().next())
    }
}
