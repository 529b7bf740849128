//! Which session was meant.

use crate::domain::code::ParticipantCode;
use crate::domain::fact::SessionId;
use crate::domain::session::{Session, Status};
use crate::store::{Reader, StoreError};

use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::roll::expected;
use super::super::session_words::short;
use super::super::{ask, clock};
use super::name::Name;

/// How many sessions are shown before and after a day that has none.
const NEAREST: u32 = 2;

/// The most sessions that a list to choose from shows.
const LISTED: usize = 9;

type Numbered = (SessionId, Session);

/// Returns the session that was meant, asking when several fit.
///
/// # Errors
/// None fits; several do, and there is nobody to ask.
pub(super) fn session(
    name: &Name,
    participants: &[&ParticipantCode],
    known: &Reader,
    desk: &Desk,
) -> Result<Numbered, Failure> {
    let mut fits = candidates(name, participants, known)?;
    match fits.len() {
        0 => nearest(name, known, desk),
        1 => Ok(fits.remove(0)),
        _ => one_of(fits, known, desk),
    }
}

/// Returns the sessions that may be meant, which is one where nobody need be asked.
///
/// # Errors
/// Nothing has the code, or no participant the code of somebody named.
pub(in crate::cli) fn candidates(
    name: &Name,
    participants: &[&ParticipantCode],
    known: &Reader,
) -> Result<Vec<Numbered>, StoreError> {
    if let Some(code) = &name.code {
        return Ok(vec![known.session(code)?]);
    }
    let fits = fitting(name, known)?;
    if fits.len() > 1 { of_all(fits, participants, known) } else { Ok(fits) }
}

/// Returns the sessions that fit: those of the day; without a day those of today, else those of
/// the past that are still planned, the latest first. A cancelled session fits only by its code.
fn fitting(name: &Name, known: &Reader) -> Result<Vec<Numbered>, StoreError> {
    let today = clock::today();
    let day = name.day.unwrap_or(today);
    let fits = |(_, session): &Numbered| session.status != Status::Cancelled && name.fits(session);
    let mut of_day = known.sessions_between(day, day)?;
    of_day.retain(fits);
    if name.day.is_some() || !of_day.is_empty() {
        return Ok(of_day);
    }
    let mut past = known.planned_before(today)?;
    past.retain(fits);
    past.reverse();
    Ok(past)
}

/// Narrows to the sessions at which everyone named is expected, where there are such.
fn of_all(
    fits: Vec<Numbered>,
    participants: &[&ParticipantCode],
    known: &Reader,
) -> Result<Vec<Numbered>, StoreError> {
    let mut people = Vec::new();
    for code in participants {
        people.push(known.participant(code)?.0);
    }
    let mut narrowed = Vec::new();
    for numbered in &fits {
        let expected = expected(&numbered.1, known)?;
        if people.iter().all(|person| expected.contains(person)) {
            narrowed.push(numbered.clone());
        }
    }
    Ok(if narrowed.is_empty() { fits } else { narrowed })
}

fn one_of(mut fits: Vec<Numbered>, known: &Reader, desk: &Desk) -> Result<Numbered, Failure> {
    let more = fits.len().saturating_sub(LISTED);
    fits.truncate(LISTED);
    let lines: Vec<String> = fits.iter().map(|(_, session)| short(session, &desk.tr)).collect();
    if !ask::can_ask(desk) {
        let failure = Failure::refused(desk.tr.several_sessions(fits.len() + more));
        return Err(lines.into_iter().fold(failure, Failure::hint));
    }
    known.let_go()?;
    let at = ask::one_of(desk, &desk.tr.ask_session(), &lines)?;
    Ok(fits.swap_remove(at))
}

/// Asks for one of the nearest sessions when none fits and no day was named.
fn nearest(name: &Name, known: &Reader, desk: &Desk) -> Result<Numbered, Failure> {
    let day = name.day.unwrap_or_else(clock::today);
    let near = known.sessions_near(day, (name.cohort.as_ref(), name.activity.as_ref()), NEAREST)?;
    if name.day.is_none() && !near.is_empty() && ask::can_ask(desk) {
        return one_of(near, known, desk);
    }
    let line = match name.day {
        Some(day) => desk.tr.no_session_fits(&desk.tr.weekday_and_day(day)),
        None => desk.tr.no_session_open(),
    };
    let failure = Failure::refused(line);
    let failure = near.iter().fold(failure, |failure, (_, session)| failure.hint(short(session, &desk.tr)));
    Err(failure.hint(desk.tr.hint_session_name()))
}
