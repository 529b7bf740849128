//! Slips of paper: the same three questions for everybody, and room for a line.

use clap::Args;

use crate::domain::vocabulary::Vocabulary;
use crate::render::slips::{Slips, slips};
use crate::words::{Language, Words};

use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::page::PageFormat;
use super::super::value::word;

/// How they are printed.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Ask in this language; several with commas, without it in the one that ikut speaks
    #[arg(long, value_name = "LANGUAGE", value_parser = word::<Language>(), value_delimiter = ',')]
    asking: Vec<Language>,
}

/// Prints a page of slips.
pub(super) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    desk.refuse_screen(PageFormat::Html)?;
    let mut languages = arguments.asking.clone();
    languages.dedup();
    if languages.is_empty() {
        languages.push(desk.tr.language);
    }
    let asked: Vec<_> = languages.iter().map(|language| asked(*language)).collect();
    desk.print(slips(&asked))
}

/// Returns the words of a slip in a language.
fn asked(language: Language) -> Slips {
    let tr = Words::new(language);
    Slips {
        language: language.word(),
        title: tr.slip_title(),
        questions: [tr.slip_useful(), tr.slip_understood(), tr.slip_felt_safe()],
        ends: (tr.slip_least(), tr.slip_best()),
        comment: tr.slip_comment(),
        promise: tr.slip_promise(),
    }
}
