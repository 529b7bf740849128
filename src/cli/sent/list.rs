//! `ikut report sent`: what was sent.

use clap::Args;

use crate::domain::submission::{SentFile, Submission};
use crate::domain::vocabulary::vocabulary;
use crate::report::scope::Scope;
use crate::report::sent::{Figures, damage};
use crate::report::sheet::{Cell, Sheet, left, right};

use crate::cli::clock;
use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::cli::listing::Listing;

use super::compare::{figures, period, settings};
use super::recount::recount;

vocabulary! {
    /// Whether the figures of a submission are the same today.
    SentState {
        /// They are.
        Same = "same",
        /// Some are others.
        Changed = "changed",
        /// Its files are not those that were sent.
        Damaged = "damaged",
    }
}

/// How much of a digest tells one from another.
const BRIEF_DIGEST: usize = 12;

/// List the reports that were sent
///
/// With whether their figures are the same today: how many would be different in the period, and since
/// the project began.
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
            left("figures"),
            right("period_changed"),
            right("cumulative_changed"),
            left("note"),
        ],
    );
    let wanted: Vec<_> = all.iter().map(|sent| (period(sent), settings(sent))).collect();
    let mut today = recount(&wanted, &known)?.unwrap_or_default().into_iter();
    for sent in &all {
        let files = known.sent_files(sent.number)?;
        let [state, of_period, cumulative] = agreement(sent, &files, today.next());
        sheet.push([
            sent.number.into(),
            Cell::text(&sent.period),
            Cell::word(sent.programme),
            Cell::maybe(sent.corrected(&all).map(|earlier| earlier.number)),
            sent_on(sent),
            files.len().into(),
            Cell::text(sent.sha256.chars().take(BRIEF_DIGEST).collect::<String>()),
            state,
            of_period,
            cumulative,
            Cell::maybe(sent.note.clone()),
        ]);
    }
    desk.show(&sheet, arguments.listing)
}

/// Returns whether the figures are the same today, and how many of them are others in the period and
/// since the project began.
fn agreement(sent: &Submission, files: &[SentFile], today: Option<Figures>) -> [Cell; 3] {
    if damage(sent, files).is_some() {
        return [Cell::word(SentState::Damaged), Cell::Empty, Cell::Empty];
    }
    let Some(today) = today else { return [Cell::Empty, Cell::Empty, Cell::Empty] };
    let found = figures(files).differences(&today);
    let over = |scope| found.iter().filter(|one| one.place.scope == scope).count();
    let state = if found.is_empty() { SentState::Same } else { SentState::Changed };
    [Cell::word(state), over(Scope::Period).into(), over(Scope::Cumulative).into()]
}

/// Returns the local day on which a report was sent.
fn sent_on(sent: &Submission) -> Cell {
    clock::local(&sent.sent_at).map_or_else(|| Cell::text(&sent.sent_at), |at| at.date().into())
}
