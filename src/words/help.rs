//! Help in Finnish and Swedish, looked up by command path; English help stands in the program.

use fluent_bundle::FluentArgs;

use super::{Language, Words};

/// The help texts of one language.
#[derive(Debug, Clone, Copy)]
pub struct HelpTexts {
    words: Words,
}

impl Words {
    /// Returns the help texts; `None` in English, whose help stands in the program.
    pub fn help_texts(&self) -> Option<HelpTexts> {
        (self.language != Language::En).then_some(HelpTexts { words: *self })
    }
}

impl HelpTexts {
    /// Returns what a command is for: `help-cohort-new`.
    pub fn command(&self, path: &str) -> Option<String> {
        self.text(&format!("help-{path}"))
    }

    /// Returns what a command is for at length: `help-cohort-new-more`.
    pub fn command_at_length(&self, path: &str) -> Option<String> {
        self.text(&format!("help-{path}-more"))
    }

    /// Returns what an argument is for: `help-cohort-new--start`, or `help--start` where it means
    /// the same everywhere.
    pub fn argument(&self, path: &str, id: &str) -> Option<String> {
        self.text(&format!("help-{path}--{id}")).or_else(|| self.text(&format!("help--{id}")))
    }

    /// Returns the name of a value: `value-DATE`.
    pub fn value(&self, name: &str) -> Option<String> {
        self.text(&format!("value-{name}"))
    }

    fn text(&self, id: &str) -> Option<String> {
        self.words.find(&id.replace('_', "-"), &FluentArgs::new())
    }
}
