//! `ikut report`: figures.

use clap::{Args, Subcommand};

use super::desk::Desk;
use super::failure::Failure;
use super::{cohort_report, compare, dictionary, esf, feedback_report, instrument_report, progress, sent};

/// Make the figures for the funder and the manager
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Esf(esf::Arguments),
    Send(sent::send::Arguments),
    Sent(sent::list::Arguments),
    ShowSent(sent::show::Arguments),
    Diff(sent::diff::Arguments),
    Dictionary(dictionary::Arguments),
    Cohort(cohort_report::Arguments),
    Compare(compare::Arguments),
    Progress(progress::Arguments),
    Instrument(instrument_report::Arguments),
    Feedback(feedback_report::Arguments),
}

/// Makes a report.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::Esf(arguments) => esf::run(&arguments, desk),
        Action::Send(arguments) => sent::send::run(&arguments, desk),
        Action::Sent(arguments) => sent::list::run(&arguments, desk),
        Action::ShowSent(arguments) => sent::show::run(&arguments, desk),
        Action::Diff(arguments) => sent::diff::run(&arguments, desk),
        Action::Dictionary(arguments) => dictionary::run(&arguments, desk),
        Action::Cohort(arguments) => cohort_report::run(&arguments, desk),
        Action::Compare(arguments) => compare::run(&arguments, desk),
        Action::Progress(arguments) => progress::run(&arguments, desk),
        Action::Instrument(arguments) => instrument_report::run(&arguments, desk),
        Action::Feedback(arguments) => feedback_report::run(&arguments, desk),
    }
}
