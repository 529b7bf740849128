//! `ikut instrument`: the questionnaires that the project uses.

mod import;
mod page;
mod slips;

use std::io::{IsTerminal, stdout};

use clap::{Args, Subcommand};

use crate::domain::code::InstrumentCode;
use crate::domain::instrument::{Instrument, KeptInstrument, LAST_VERSION};
use crate::interchange::questionnaire;
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Reader, StoreError};

use super::desk::Desk;
use super::failure::Failure;
use super::listing::Listing;
use super::page::PageFormat;
use super::value::word;

pub(super) use page::scale_name;

/// Keep the questionnaires that the project uses
///
/// An instrument is a TOML file with a code, a version, items by id, and how a score is counted. The
/// texts of the items may be missing where the licence forbids to copy them. Another wording is another
/// version: what was answered keeps its meaning.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Take an instrument from a file
    ///
    /// Everything that is wrong with the file is told at once, each with its line and what is allowed.
    /// A version that was answered already is never replaced.
    Import(import::Arguments),
    /// List the instruments
    List(Listing),
    /// Show an instrument, its items and how it is counted
    Show(Show),
    /// Write an instrument as it was imported, word for word
    Export(Which),
}

/// A version of an instrument.
#[derive(Debug, Args)]
struct Which {
    /// The instrument's code
    #[arg(value_name = "INSTRUMENT")]
    instrument: InstrumentCode,
    /// The version; without it, the latest
    #[arg(value_name = "VERSION", value_parser = version())]
    version: Option<u32>,
}

#[derive(Debug, Args)]
struct Show {
    #[command(flatten)]
    which: Which,
    /// Show it like this
    #[arg(long, value_name = "FORMAT", value_parser = word::<PageFormat>(), default_value = "table")]
    format: PageFormat,
}

/// Reads a version's number.
pub(super) fn version() -> clap::builder::RangedI64ValueParser<u32> {
    clap::value_parser!(u32).range(1..=i64::from(LAST_VERSION))
}

/// Imports, lists, shows or writes instruments.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::Import(arguments) => import::run(&arguments, desk),
        Action::List(listing) => {
            let sheet = list(&desk.reader()?.read(), desk)?;
            desk.show(&sheet, listing)
        }
        Action::Show(show) => {
            let store = desk.reader()?;
            let instrument = found(&store.read(), &show.which.instrument, show.which.version)?;
            let page = page::page(&instrument, desk);
            desk.show_page(&page, &[&page::items(&instrument, desk)], show.format)
        }
        Action::Export(which) => {
            let store = desk.reader()?;
            let kept = store.read().instrument(&which.instrument, which.version)?;
            export(&kept, desk)
        }
    }
}

/// Returns a version of an instrument, without a number the latest.
pub(super) fn found(
    known: &Reader,
    code: &InstrumentCode,
    version: Option<u32>,
) -> Result<Instrument, StoreError> {
    understood(&known.instrument(code, version)?)
}

/// Returns the instrument that is kept.
pub(super) fn understood(kept: &KeptInstrument) -> Result<Instrument, StoreError> {
    let bad = |_| StoreError::BadValue { column: "instrument.content".to_owned() };
    questionnaire(&kept.content).map_err(bad)
}

/// Returns what an instrument is called.
pub(super) fn name<'a>(instrument: &'a Instrument, desk: &Desk) -> &'a str {
    let name = instrument.names.in_language(&desk.tr.language.to_string());
    name.unwrap_or(instrument.code.as_str())
}

fn list(known: &Reader, desk: &Desk) -> Result<Sheet, Failure> {
    let columns = [
        left("instrument"),
        right("version"),
        left("name"),
        right("items"),
        left("formula"),
        right("assessments"),
    ];
    let mut sheet = Sheet::new("instruments", &columns);
    for kept in known.instruments()? {
        let instrument = understood(&kept)?;
        sheet.push([
            Cell::shown(&kept.instrument),
            kept.version.into(),
            name(&instrument, desk).into(),
            instrument.items.len().into(),
            Cell::maybe(instrument.total.as_ref().map(|total| Cell::word(total.formula))),
            known.times_answered(&kept.instrument, kept.version)?.into(),
        ]);
    }
    Ok(sheet)
}

fn export(kept: &KeptInstrument, desk: &mut Desk) -> Result<(), Failure> {
    if !stdout().is_terminal() {
        return desk.print(&kept.content);
    }
    kept.content.lines().try_for_each(|line| desk.print_line(&crate::render::visible(line)))
}
