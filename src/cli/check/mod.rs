//! `ikut check`: what is not right in the register, or not known yet.

mod anchor;
mod catalogue;
pub(super) mod deep;
mod look;
pub(super) mod show;
#[cfg(test)]
mod tests;
mod waive;

use clap::{Args, Subcommand};

use crate::domain::check::Severity;
use crate::domain::code::ParticipantCode;

use crate::domain::project::Programme;
use crate::report::quality::Finding;
use crate::store::Reader;

use super::desk::Desk;
use super::failure::Failure;
use super::listing::Listing;
use super::value::word;

/// Look the register through before a report
///
/// Says nothing and ends with 0 when nothing is to be done; ends with 4 when a finding of severity
/// `should` or graver stands. Notes are shown beside others, and do not count. Every finding comes
/// with the command that mends it; what stands in capitals is for you to fill in.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Option<Action>,
    /// Prove the register: its pages, its tables against its journal, the journal's seals
    ///
    /// Replays the journal from the first step on and compares it with the tables. It notices a page
    /// that was put back from an older copy, too. Says nothing and ends with 0 when all is well.
    #[arg(long, conflicts_with_all = ["period", "severity", "rule", "participant", "waived", "anchor"])]
    deep: bool,
    /// Say whether a line of the paper diary still stands in the register
    ///
    /// The eight words that `ikut log --anchor` showed; without them they are asked for, or read from
    /// standard input. Ends with 4 when the line does not stand.
    #[arg(long, value_name = "WORD", num_args = 0.., conflicts_with_all = ["period", "severity", "rule", "participant", "waived"])]
    anchor: Option<Vec<String>>,
    /// Look only at the sessions of this period, and at people who entered by its end
    #[arg(long, value_name = "PERIOD")]
    period: Option<String>,
    #[command(flatten)]
    narrowing: Narrowing,
    #[command(flatten)]
    listing: Listing,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Look at what a report of a period would find
    ///
    /// The same findings as in its quality.csv. Ends with 4 when one of severity `should` or graver
    /// stands.
    Report(OfReport),
    /// List all checks with their severity and what they find
    List(Listing),
    /// Say what one check finds, and how to mend it
    Explain(Explained),
    /// Let a finding stand, with a reason
    ///
    /// It no longer counts, and is told in the report's method note with its reason. The reason names
    /// no person; without --why it is asked for, or read from standard input. A finding of severity
    /// `blocks` cannot be let stand.
    Waive(waive::Waive),
    /// Let a finding stand no longer
    Unwaive(waive::Unwaive),
    /// List the findings that were let stand
    ///
    /// With the state of each: standing, expired (past its last day, and counted again), or gone (no
    /// longer found).
    Waived(Listing),
}

/// Which report.
#[derive(Debug, Args)]
struct OfReport {
    /// The period: 2021Q4, 2021, 2021-10, 2021-09-01..2021-12-31, all, last-quarter
    #[arg(long, value_name = "PERIOD")]
    period: String,
    #[command(flatten)]
    narrowing: Narrowing,
    #[command(flatten)]
    listing: Listing,
}

/// Which check.
#[derive(Debug, Args)]
struct Explained {
    /// The check's id
    #[arg(value_name = "CHECK")]
    rule: String,
}

/// Which findings are wanted.
#[derive(Debug, Args)]
struct Narrowing {
    /// Only findings of this severity
    #[arg(long, value_name = "SEVERITY", value_parser = word::<Severity>())]
    severity: Option<Severity>,
    /// Only findings of this check
    #[arg(long, value_name = "CHECK")]
    rule: Option<String>,
    /// Only findings about this participant
    #[arg(long, value_name = "PARTICIPANT")]
    participant: Option<ParticipantCode>,
    /// Show the findings that were let stand as well, with the reason
    #[arg(long)]
    waived: bool,
}

/// Looks the register through, or says what the checks are.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let Arguments { action, deep, anchor, period, narrowing, listing } = arguments;
    if let Some(words) = anchor {
        return anchor::check(&words, listing, desk);
    }
    match action {
        None if deep => deep::check(listing.format, desk),
        None => {
            let found = look::at_register(period.as_deref(), &narrowing, desk)?;
            show::findings(&found, &narrowing, listing.format, desk)
        }
        Some(Action::Report(wanted)) => {
            let found = look::at_report(&wanted.period, &wanted.narrowing, desk)?;
            show::findings(&found, &wanted.narrowing, wanted.listing.format, desk)
        }
        Some(Action::List(listing)) => catalogue::list(listing, desk),
        Some(Action::Waive(waived)) => waive::waive(&waived, desk),
        Some(Action::Unwaive(unwaived)) => waive::unwaive(&unwaived, desk),
        Some(Action::Waived(listing)) => waive::list(listing, desk),
        Some(Action::Explain(explained)) => catalogue::explain(&explained.rule, desk),
    }
}

/// Returns every finding on the register as it stands, let stand or not; `programme` counts in
/// place of the project's own.
pub(super) fn all(
    programme: Option<Programme>,
    known: &Reader,
    desk: &Desk,
) -> Result<Vec<Finding>, Failure> {
    look::all(programme, known, desk)
}
