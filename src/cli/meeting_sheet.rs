//! `ikut meeting-sheet`: one participant on one sheet of paper.

use std::path::PathBuf;

use clap::Args;

use crate::domain::code::ParticipantCode;
use crate::render::page::{Around, sheet};
use crate::report::page::Page;

use super::desk::Desk;
use super::failure::Failure;
use super::listing::looking;
use super::page::Given;
use super::person_page::{For, excerpt, portrait};

/// Write one participant on one sheet of paper, for a meeting
///
/// The same as `ikut participant show`, to print, without the working name and without what was
/// recorded of the day of entry.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// Write the sheet to this file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Replace a file that is there
    #[arg(long)]
    force: bool,
}

/// Writes the sheet.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let (id, person) = store.read().participant(&arguments.participant)?;
    let excerpt = excerpt(id, &store.read())?;
    let portrait = portrait(&person.code, &excerpt, store.read(), For::Paper, desk.tr)?;
    let mut page = Page::new(portrait.title);
    portrait.top.into_iter().chain(portrait.strip).chain(portrait.rest).for_each(|block| page.push(block));
    let (language, as_table) = (desk.tr.language.to_string(), desk.tr.as_table());
    let around = Around { language: &language, as_table: &as_table };
    let text = looking(desk.tr, None, true, |look| sheet(&page, look, &around));
    let to = Given { out: arguments.out.as_deref(), force: arguments.force };
    desk.give_file(text.as_bytes(), "html", to)
}
