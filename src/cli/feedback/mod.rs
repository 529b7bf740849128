//! `ikut feedback`: what sessions were like, on slips that name nobody.
//!
//! # Why
//! A slip is worth something only if its writer can be sure of staying unknown, also towards somebody who
//! has the whole register: the slips, the journal, the attendance list and every report. So a slip has
//! no code and no time. The slips of a session are typed in together; each gets a number that the
//! system's generator draws, and they are written in the order of these numbers, so that neither the
//! table nor the journal tells in which order they were typed. The journal's line says the session and
//! how many. Fewer than three slips at once are refused, in the first entry and in every later one: of
//! two, each writer would know the other's, and of one everybody would. An individual session takes
//! none, nor does one more slips than people attended it.
//!
//! What can still be inferred, and must be said to those who are asked:
//! - that one of those who attended wrote each slip; with three slips, a guess is right in one of three;
//! - everybody's answer, where all slips of a session say the same;
//! - which slips were typed in together, and when: the writers who handed in late are among them. The
//!   journal keeps an entry that was undone, too, so that the slips by which the next differs are known;
//! - a person by what a comment tells or how it is written. Who types it in can shorten it; identity
//!   codes, addresses and telephone numbers are refused, names cannot be told from other words;
//! - the handwriting: the paper slips should be destroyed once they are typed in;
//! - by the account that types it in: the terminal's own memory of lines.
//!
//! Reports show a question from five answers on, and nothing whose rest within its cohort, its activity
//! or the project would be fewer than five, since that could be had by subtraction. Comments are shown
//! in the order of their letters, with no session beside them.

mod add;
mod lot;
mod slips;

use clap::{Args, Subcommand};

use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::Reader;

use super::desk::Desk;
use super::failure::Failure;
use super::listing::Listing;

pub(super) use add::FEWEST;

/// Keep what sessions were like, without knowing who said it
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Type in the slips of a session, all in one go
    ///
    /// A line for each slip, at the terminal or on standard input: three numbers from 1 to 5 (useful,
    /// understood, felt safe), - where nothing was marked, then the comment if there is one. The slips
    /// are kept without a name, a time or an order; at least three at once. Who reads the whole register
    /// can still guess: everybody's answer where all slips say the same, or a person by what a comment
    /// tells. Destroy the paper afterwards.
    Add(add::Arguments),
    /// List how many slips there are of each session
    List(Listing),
    /// Make slips of paper to print, as HTML for A4
    Print(slips::Arguments),
}

/// Types in, lists or prints slips.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::Add(arguments) => add::run(&arguments, desk),
        Action::List(listing) => {
            let sheet = list(&desk.reader()?.read())?;
            desk.show(&sheet, listing)
        }
        Action::Print(arguments) => slips::run(&arguments, desk),
    }
}

/// Returns the sessions that have slips, with how many: never a slip.
fn list(known: &Reader) -> Result<Sheet, Failure> {
    let columns = [left("session"), left("date"), left("activity"), right("slips")];
    let mut sheet = Sheet::new("feedback_slips", &columns);
    let slips = known.feedback()?;
    for of_session in slips.chunk_by(|one, other| one.session == other.session) {
        let (_, session) = known.session(&of_session[0].session)?;
        sheet.push([
            Cell::shown(&session.code),
            session.date.into(),
            Cell::shown(&session.activity),
            of_session.len().into(),
        ]);
    }
    Ok(sheet)
}
