//! `ikut attend`: marks in one line, or person by person at a terminal.

mod marking;
pub(super) mod name;
mod roll_call;
mod stay;
mod typed;
pub(super) mod which;

use clap::Args;

use crate::domain::session::Session;
use crate::store::{Care, Reader};

use super::ask;
use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;

use marking::Marking;
pub(in crate::cli) use marking::{Entry, line, trouble};
pub(in crate::cli) use typed::not_a_mark;
use typed::{INPUT, Typed};

/// Mark attendance at a session
///
/// The session is named by its code, by a day (today, -1, mon, 4.10.), by cohort or activity (K1
/// finnish), or not at all: then it is today's, else the only one of the past that is not marked
/// yet. Marks: p present, l15 fifteen minutes late, e20 left twenty minutes early, l10e20 both, a
/// absent without notice, n told in advance, f told afterwards, x not expected; each with :REASON
/// behind it where there is one. A code alone means present, P-01=- takes a mark away, and - reads
/// marks from standard input. Only who is named changes. Without marks, at a terminal, ikut asks
/// about one participant after the other.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The session: K1-014, today, -1, 4.10. or K1 finnish
    #[arg(value_name = "SESSION", allow_negative_numbers = true)]
    session: Option<String>,
    /// A participant with a mark, such as P-02=l15 or P-03=n:health
    #[arg(value_name = "MARK", allow_negative_numbers = true)]
    marks: Vec<String>,
    /// The mark of everyone expected who is not marked yet and not named
    #[arg(long, value_name = "MARK")]
    rest: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// Marks attendance.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let words: Vec<String> = arguments.session.into_iter().chain(arguments.marks).collect();
    // Whoever types takes time: nobody else waits for the register meanwhile.
    if words.iter().any(|word| word == INPUT) {
        desk.path()?;
        ask::input(desk)?;
    }
    let mut store = desk.writer_with(arguments.writing, Care::Daily)?;
    let (name, words) = name::read(&words, &store.read(), desk)?;
    let typed = Typed::read(words, arguments.rest.as_deref(), &store.read(), desk)?;
    let (id, session) = which::session(&name, &typed.participants(), &store.read(), desk)?;
    let called = typed.is_empty();
    let entries = match called {
        true => roll_call::entries(id, &session, &store.read(), desk)?,
        false => typed.entries(id, &session, &store.read(), desk)?,
    };
    let marking = Marking::new(id, &session, entries, &store.read(), desk)?;
    let changed = marking.take(&mut store)?;
    match called {
        // The picture before writing has shown every mark a moment ago.
        true => marking.say_written(arguments.writing, desk),
        false => marking.say(arguments.writing, desk),
    }
    marking.say_guests(desk);
    if !changed {
        desk.say(&desk.tr.nothing_changed());
        return Ok(());
    }
    tell_sent(&session, &store.read(), desk)
}

/// Says that the report about the session's day was sent already. What is of today was not.
fn tell_sent(session: &Session, known: &Reader, desk: &Desk) -> Result<(), Failure> {
    if session.date < clock::today()
        && let Some((number, period)) = known.sent_for(session.date)?
    {
        desk.say(&desk.tr.mark_sent(&period, number));
    }
    Ok(())
}
