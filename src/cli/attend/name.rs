//! What the first words of `ikut attend` say of the session.

use std::str::FromStr;

use chrono::NaiveDate;

use crate::domain::code::{ActivityCode, CohortCode, ParticipantCode, SessionCode};
use crate::domain::day;
use crate::domain::session::Session;
use crate::store::{Reader, StoreError};

use super::super::clock;
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::value::brief;
use super::typed::INPUT;

/// What was said of a session; what was not said fits any.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::cli) struct Name {
    /// Its code, with which nothing else need be said.
    pub(in crate::cli) code: Option<SessionCode>,
    /// Its day.
    pub(super) day: Option<NaiveDate>,
    /// Whose it is.
    pub(super) cohort: Option<CohortCode>,
    /// What it is about.
    pub(in crate::cli) activity: Option<ActivityCode>,
}

/// Reads as many words as name a session, and returns the others: marks.
///
/// A word is tried as a session's code, a day, a cohort, an activity, in this order; each is taken
/// once, and the first word that is none of them begins the marks.
///
/// # Errors
/// The first word names nothing that the register knows, neither a session nor a participant.
pub(super) fn read<'a>(
    words: &'a [String],
    known: &Reader,
    desk: &Desk,
) -> Result<(Name, &'a [String]), Failure> {
    let (name, at) = begun(words, known)?;
    let marks = &words[at..];
    match marks.first() {
        Some(word) if at == 0 && !begins_marks(word, known)? => Err(unknown(word, known, desk)),
        _ => Ok((name, marks)),
    }
}

/// Reads as many words as name a session, and returns how many they are.
///
/// # Errors
/// Whatever the register says.
pub(in crate::cli) fn begun(words: &[impl AsRef<str>], known: &Reader) -> Result<(Name, usize), StoreError> {
    let mut name = Name::default();
    let mut at = 0;
    while at < words.len() && name.takes(words[at].as_ref(), known)? {
        at += 1;
    }
    Ok((name, at))
}

impl Name {
    fn takes(&mut self, word: &str, known: &Reader) -> Result<bool, StoreError> {
        if self.code.is_some() || word == INPUT || word.contains('=') {
            return Ok(false);
        }
        if *self == Self::default() {
            self.code = code(word, known)?;
        }
        if self.code.is_none() && self.day.is_none() {
            self.day = day::typed(word, clock::today()).ok();
            if self.day.is_some() {
                return Ok(true);
            }
        }
        Ok(self.code.is_some() || self.takes_narrower(word, known)?)
    }

    fn takes_narrower(&mut self, word: &str, known: &Reader) -> Result<bool, StoreError> {
        if self.cohort.is_none() {
            self.cohort = spelled(word, |code| Ok(known.find_cohort(code)?.is_some()))?;
            if self.cohort.is_some() {
                return Ok(true);
            }
        }
        if self.activity.is_none() {
            self.activity = spelled(word, |code| Ok(known.find_activity(code)?.is_some()))?;
            return Ok(self.activity.is_some());
        }
        Ok(false)
    }

    /// Says whether a session is one that was meant.
    pub(super) fn fits(&self, session: &Session) -> bool {
        self.day.is_none_or(|day| session.date == day)
            && self.cohort.as_ref().is_none_or(|cohort| session.cohort == *cohort)
            && self.activity.as_ref().is_none_or(|activity| session.activity == *activity)
    }
}

/// Returns the code that the register knows, in the letter case that it has there.
fn spelled<C: FromStr>(
    word: &str,
    is_known: impl Fn(&C) -> Result<bool, StoreError>,
) -> Result<Option<C>, StoreError> {
    let cases = [word.to_owned(), word.to_ascii_uppercase(), word.to_ascii_lowercase()];
    for (at, case) in cases.iter().enumerate() {
        if let (false, Ok(code)) = (cases[..at].contains(case), case.parse())
            && is_known(&code)?
        {
            return Ok(Some(code));
        }
    }
    Ok(None)
}

fn code(word: &str, known: &Reader) -> Result<Option<SessionCode>, StoreError> {
    spelled(word, |code| Ok(known.find_session(code)?.is_some()))
}

/// Returns the code of the participant that is meant, whatever the letter case.
///
/// # Errors
/// Whatever the register says.
pub(super) fn participant(word: &str, known: &Reader) -> Result<Option<ParticipantCode>, StoreError> {
    spelled(word, |code| Ok(known.find_participant(code)?.is_some()))
}

/// Returns what to say of a word among the marks that names a session; nothing where it names none.
///
/// # Errors
/// Whatever the register says.
pub(super) fn session_behind(word: &str, known: &Reader, desk: &Desk) -> Result<Option<Failure>, StoreError> {
    let code = code(word, known)?;
    Ok(code
        .map(|code| Failure::refused(desk.tr.session_comes_first(&code)).hint(desk.tr.hint_marks_for(&code))))
}

/// Returns what to say of a word that has the form of a date and is no day.
pub(super) fn no_such_day(word: &str, desk: &Desk) -> Option<Failure> {
    day::looks_like_a_date(word).then(|| Failure::refused(desk.tr.no_such_day(&brief(word))))
}

fn begins_marks(word: &str, known: &Reader) -> Result<bool, StoreError> {
    if word == INPUT || word.contains('=') {
        return Ok(true);
    }
    Ok(participant(word, known)?.is_some())
}

/// Returns what to say of a first word that names nothing: the nearer guess wins.
fn unknown(word: &str, known: &Reader, desk: &Desk) -> Failure {
    if word.trim().is_empty() {
        return Failure::refused(desk.tr.word_is_empty()).hint(desk.tr.hint_session_name());
    }
    if let Some(failure) = no_such_day(word, desk) {
        return failure;
    }
    let session = word.parse().ok().and_then(|code| known.session(&code).err());
    let participant = word.parse().ok().and_then(|code| known.participant(&code).err());
    let is_near = |error: &StoreError| matches!(error, StoreError::NoSuch { near: Some(_), .. });
    match (session, participant) {
        (Some(session), Some(participant)) if is_near(&participant) && !is_near(&session) => {
            participant.into()
        }
        (Some(session), _) => session.into(),
        _ => Failure::refused(desk.tr.not_a_session(&brief(word))).hint(desk.tr.hint_session_name()),
    }
}
