//! `ikut log`: what was done, in plain words.

use clap::Args;

use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::Entry;
use crate::words::Words;

use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::listing::Listing;

/// Show what was done, the latest first
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Show at most this many steps
    #[arg(long, value_name = "NUMBER", default_value = "20")]
    limit: u32,
    #[command(flatten)]
    listing: Listing,
}

/// Shows the latest steps.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let entries = desk.reader()?.read().entries(arguments.limit)?;
    let mut sheet = Sheet::new("log", &[right("step"), left("at"), left("who"), left("what"), left("state")]);
    for entry in entries {
        let undone = entry.undone.then(|| desk.tr.step_undone());
        sheet.push([
            (entry.op as u64).into(),
            Cell::text(moment(&entry, &desk.tr)),
            Cell::text(entry.who.clone()),
            Cell::text(told(&entry, &desk.tr)),
            Cell::maybe(undone),
        ]);
    }
    desk.show(&sheet, arguments.listing)
}

fn moment(entry: &Entry, tr: &Words) -> String {
    match clock::local(&entry.at) {
        Some(at) => format!("{} {}", tr.day(at.date()), at.format("%H:%M")),
        None => entry.at.clone(),
    }
}

/// Returns what a step did, in words.
pub(super) fn told(entry: &Entry, tr: &Words) -> String {
    tr.step(&entry.kind.to_string(), &entry.details)
}
