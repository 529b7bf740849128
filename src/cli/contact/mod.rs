//! `ikut contact`: who was tried when, whether they were reached, and when to try next.

mod attempt;
mod change;
mod safe;
mod show;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::domain::code::ParticipantCode;
use crate::domain::contact::{Contact, LAST, Purpose, Way};
use crate::domain::vocabulary::YesNo;
use crate::store::{Step, StepKind};

use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::listing::Listing;
use super::value::{coming_day, typed_day, word};

pub(super) use change::{Booking, book, move_booked, settled, unbook, unbook_on};
pub(super) use safe::Rules;
pub(super) use show::{row, untold};

/// Keep contacts with participants, tried and due
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Add(Add),
    List(List),
    Due(Due),
    Edit(Edit),
    Remove(Remove),
}

/// Record a contact that was tried, or book one
///
/// With --due a contact is booked. Without it, one was tried: at the terminal the participant's rule
/// for safe contact is shown first, and what is not said is asked. A contact stays due until the
/// participant is reached; --next moves it, or books the next one.
#[derive(Debug, Args)]
struct Add {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// What it is for; without it, what is due, else support
    #[arg(long, value_name = "PURPOSE", value_parser = word::<Purpose>())]
    purpose: Option<Purpose>,
    /// How the participant was contacted, or is to be
    #[arg(long, value_name = "WAY", value_parser = word::<Way>())]
    way: Option<Way>,
    /// Whether the participant was reached
    #[arg(long, value_name = "ANSWER", value_parser = word::<YesNo>(), conflicts_with = "due")]
    reached: Option<YesNo>,
    /// The day on which it was tried; without it, today
    #[arg(long, value_name = "DATE", value_parser = typed_day, conflicts_with = "due")]
    on: Option<NaiveDate>,
    /// When the next contact is due, such as +7
    #[arg(long, value_name = "DAY", value_parser = coming_day, conflicts_with = "due")]
    next: Option<NaiveDate>,
    /// Book a contact for this day, such as +7
    #[arg(long, value_name = "DAY", value_parser = coming_day)]
    due: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

/// List the contacts
#[derive(Debug, Args)]
struct List {
    /// The participant's code; without it, everybody
    #[arg(value_name = "PARTICIPANT")]
    participant: Option<ParticipantCode>,
    #[command(flatten)]
    listing: Listing,
}

/// Show whom to contact
///
/// The contacts that are due, the first due comes first, also those booked for an outcome; at the
/// terminal with each participant's rule for safe contact. On which days an outcome counts stands in
/// `ikut due`.
#[derive(Debug, Args)]
struct Due {
    /// Show also what is due in the next days
    #[arg(long, value_name = "NUMBER", default_value = "7")]
    days: u32,
    #[command(flatten)]
    listing: Listing,
}

/// Which contact.
#[derive(Debug, Args)]
struct Which {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// The number of the contact
    #[arg(value_name = "CONTACT", value_parser = number())]
    contact: u32,
}

/// Change a contact
#[derive(Debug, Args)]
struct Edit {
    #[command(flatten)]
    which: Which,
    /// What it is for
    #[arg(long, value_name = "PURPOSE", value_parser = word::<Purpose>())]
    purpose: Option<Purpose>,
    /// How the participant was contacted, or is to be
    #[arg(long, value_name = "WAY", value_parser = word::<Way>())]
    way: Option<Way>,
    /// Whether the participant was reached
    #[arg(long, value_name = "ANSWER", value_parser = word::<YesNo>())]
    reached: Option<YesNo>,
    /// The day on which it was tried
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    on: Option<NaiveDate>,
    /// When it is due
    #[arg(long, value_name = "DAY", value_parser = coming_day)]
    due: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

/// Remove a contact
#[derive(Debug, Args)]
struct Remove {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    writing: Writing,
}

fn number() -> clap::builder::RangedI64ValueParser<u32> {
    clap::value_parser!(u32).range(1..=i64::from(LAST))
}

/// Adds, lists, changes or removes contacts.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::Add(add) => match add.due {
            Some(due) => change::add_booking(&add, due, desk),
            None => attempt::add(&add, desk),
        },
        Action::List(list) => show::list(&list, desk),
        Action::Due(due) => show::due(&due, desk),
        Action::Edit(edit) => change::edit(&edit, desk),
        Action::Remove(remove) => change::remove(&remove, desk),
    }
}

fn step(kind: StepKind, contact: &Contact) -> Step {
    Step::new(kind).with("participant", &contact.participant).with("contact", contact.number)
}
