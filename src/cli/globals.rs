//! The options that every command takes.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;

use crate::words::Language;

use super::as_of::{Moment, moment};
use super::value::word;

/// The options that every command takes.
#[derive(Debug, Clone, Args)]
pub(super) struct Globals {
    /// Use this register
    ///
    /// Without it: IKUT_REGISTER, the nearest ikut.db in this folder or above it, then the
    /// platform's data folder.
    #[arg(long, global = true, value_name = "FILE", help_heading = "Options for every command")]
    pub(super) register: Option<PathBuf>,
    /// Speak this language: en, fi or sv
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = word::<Language>(), help_heading = "Options for every command")]
    pub(super) lang: Option<Language>,
    /// Read the passphrase from the first line of this file
    #[arg(long, global = true, value_name = "FILE", help_heading = "Options for every command")]
    pub(super) passphrase_file: Option<PathBuf>,
    /// Read the passphrase from the first line that this command prints
    #[arg(
        long,
        global = true,
        value_name = "COMMAND",
        conflicts_with = "passphrase_file",
        help_heading = "Options for every command"
    )]
    pub(super) passphrase_command: Option<String>,
    /// Show the register as it was after a step, or at the end of a day
    ///
    /// A step by its number in the log, or a day: 57, 2021-10-04, yesterday. It shows what was; what
    /// is written goes into the register of today.
    #[arg(long, global = true, value_name = "MOMENT", value_parser = moment, allow_negative_numbers = true, help_heading = "Options for every command")]
    pub(super) as_of: Option<Moment>,
    /// Answer yes to every question
    #[arg(long, short = 'y', global = true, help_heading = "Options for every command")]
    pub(super) yes: bool,
    /// Never ask; refuse where an answer is needed
    #[arg(long, global = true, help_heading = "Options for every command")]
    pub(super) no_input: bool,
    /// Say nothing but what was asked for
    #[arg(long, short, global = true, help_heading = "Options for every command")]
    pub(super) quiet: bool,
    /// Draw no boxes, for screen readers
    #[arg(long, global = true, help_heading = "Options for every command")]
    pub(super) plain: bool,
}

/// The option of every command that writes.
#[derive(Debug, Clone, Copy, Default, Args)]
pub(super) struct Writing {
    /// Show what would change, and change nothing
    #[arg(long, short = 'n')]
    pub(super) dry_run: bool,
}

/// Returns the language to speak, before the words are understood: help and errors need it too.
pub(super) fn language(words: &[OsString]) -> Language {
    asked_for(words).or_else(from_environment).unwrap_or(Language::En)
}

fn asked_for(words: &[OsString]) -> Option<Language> {
    let text = |word: &OsString| word.to_str().map(str::to_owned);
    let mut rest = words.iter().filter_map(text).skip(1).take_while(|word| word != "--");
    while let Some(word) = rest.next() {
        if word == "--lang" {
            return rest.next()?.parse().ok();
        }
        if let Some(language) = word.strip_prefix("--lang=") {
            return language.parse().ok();
        }
    }
    None
}

fn from_environment() -> Option<Language> {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG"))?;
    Some(Language::of_locale(&locale))
}
