//! Every text that a person reads, in English, Finnish and Swedish.
//!
//! The texts stand in `en.ftl`, `fi.ftl` and `sv.ftl` (help in `help.fi.ftl` and `help.sv.ftl`); `messages.rs` has a typed function for each
//! whole sentence, and `vocabulary.rs` looks up the words of closed lists. Machine names (codes,
//! headers, JSON keys) are never translated.
//!
//! # Why
//! A command says two or three sentences of some four hundred, so a message is parsed when it is
//! first asked for, not the whole file at every start.

mod calendar;
mod catalogue;
mod help;
mod lists;
mod messages;
#[cfg(test)]
mod tests;
mod vocabulary;

use std::cell::RefCell;
use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

pub use help::HelpTexts;
pub use lists::list;
pub use messages::LISTS;

pub use crate::domain::language::Language;

/// The texts of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// Which language.
    pub language: Language,
}

impl Words {
    /// Returns the texts of a language.
    pub fn new(language: Language) -> Self {
        Self { language }
    }

    /// Returns a message by id, with its variables filled in.
    ///
    /// A missing message gives its id: a test sees to it that none is missing.
    fn message(&self, id: &str, args: &FluentArgs) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// Returns a message by id, or nothing when the language has none.
    fn find(&self, id: &str, args: &FluentArgs) -> Option<String> {
        SAID.with_borrow_mut(|said| {
            let bundle = said.entry(self.language).or_insert_with(|| empty(self.language));
            if !bundle.has_message(id) {
                let text =
                    catalogue::texts(self.language).iter().find_map(|file| catalogue::entry(file, id))?;
                bundle.add_resource(FluentResource::try_new(text.to_owned()).ok()?).ok()?;
            }
            let pattern = bundle.get_message(id)?.value()?;
            let mut slips = Vec::new();
            Some(bundle.format_pattern(pattern, Some(args), &mut slips).into_owned())
        })
    }
}

thread_local! {
    /// The messages that were said already: a roll of ten says the same few again and again.
    static SAID: RefCell<HashMap<Language, FluentBundle<FluentResource>>> = RefCell::default();
}

/// Returns a bundle without messages.
fn empty(language: Language) -> FluentBundle<FluentResource> {
    let tag = language.to_string().parse().expect("a language tag of two letters");
    let mut bundle = FluentBundle::new(vec![tag]);
    // Terminals and files show the marks that would keep the directions of text apart.
    bundle.set_use_isolating(false);
    bundle
}
