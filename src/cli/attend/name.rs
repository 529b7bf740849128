//! What the first words of `ikut attend` say of the session.

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
        if let (None, Ok(code)) = (&self.cohort, word.parse())
            && known.find_cohort(&code)?.is_some()
        {
            self.cohort = Some(code);
            return Ok(true);
        }
        if let (None, Ok(code)) = (&self.activity, word.parse())
            && known.find_activity(&code)?.is_some()
        {
            self.activity = Some(code);
            return Ok(true);
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

fn code(word: &str, known: &Reader) -> Result<Option<SessionCode>, StoreError> {
    let Ok(code) = word.parse::<SessionCode>() else { return Ok(None) };
    Ok(known.find_session(&code)?.map(|_| code))
}

fn begins_marks(word: &str, known: &Reader) -> Result<bool, StoreError> {
    if word == INPUT || word.contains('=') {
        return Ok(true);
    }
    let Ok(code) = word.parse::<ParticipantCode>() else { return Ok(false) };
    Ok(known.find_participant(&code)?.is_some())
}

/// Returns what to say of a first word that names nothing: the nearer guess wins.
fn unknown(word: &str, known: &Reader, desk: &Desk) -> Failure {
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
