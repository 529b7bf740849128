//! `ikut report sent`: what was sent.

use clap::Args;

use crate::domain::submission::Submission;
use crate::report::sheet::{Cell, Sheet, left, right};

use crate::cli::clock;
use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::cli::listing::Listing;

/// How much of a digest tells one from another.
const BRIEF_DIGEST: usize = 12;

/// List the reports that were sent
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    listing: Listing,
}

/// Lists the submissions, the first one first.
pub(crate) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let known = store.read();
    let all = known.submissions()?;
    let mut sheet = Sheet::new(
        "sent",
        &[
            right("submission"),
            left("period"),
            left("programme"),
            right("corrects"),
            left("sent_on"),
            right("files"),
            left("sha256"),
            left("note"),
        ],
    );
    for sent in &all {
        let files = known.sent_files(sent.number)?;
        sheet.push([
            sent.number.into(),
            Cell::text(&sent.period),
            Cell::word(sent.programme),
            Cell::maybe(sent.corrected(&all).map(|earlier| earlier.number)),
            sent_on(sent),
            files.len().into(),
            Cell::text(sent.sha256.chars().take(BRIEF_DIGEST).collect::<String>()),
            Cell::maybe(sent.note.clone()),
        ]);
    }
    desk.show(&sheet, arguments.listing)
}

/// Returns the local day on which a report was sent.
fn sent_on(sent: &Submission) -> Cell {
    clock::local(&sent.sent_at).map_or_else(|| Cell::text(&sent.sent_at), |at| at.date().into())
}
