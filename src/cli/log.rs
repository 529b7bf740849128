//! `ikut log`: what was done, in plain words.

use clap::Args;

use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::Entry;
use crate::words::Words;

use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::listing::{Format, Listing};

/// Show what was done, the latest first
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Show at most this many steps
    #[arg(long, value_name = "NUMBER", default_value = "20")]
    limit: u32,
    /// Show a line for the paper diary that holds fast all that was recorded so far
    #[arg(long)]
    anchor: bool,
    #[command(flatten)]
    listing: Listing,
}

/// Shows the latest steps.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    if arguments.anchor {
        return anchor(arguments.listing, desk);
    }
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

/// Shows the head of the journal as words.
fn anchor(listing: Listing, desk: &mut Desk) -> Result<(), Failure> {
    let Some((op, words)) = desk.reader()?.read().anchor()? else {
        desk.say(&desk.tr.anchor_none());
        return Ok(());
    };
    if listing.format == Format::Table {
        let day = desk.tr.day(clock::today());
        desk.print_line(&desk.tr.anchor_line(op, &day, &words))?;
        desk.say(&desk.tr.anchor_diary());
        return Ok(());
    }
    let mut sheet = Sheet::new("anchor", &[right("step"), left("words")]);
    sheet.push([(op as u64).into(), Cell::shown(&words)]);
    desk.show(&sheet, listing)
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
