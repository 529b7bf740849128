//! Marks, as `attend` takes them: who, after `=` the status, after `:` the reason.

use crate::cli::attend::{name, which};
use crate::cli::mark_words::told;
use crate::cli::roll::expected;
use crate::domain::code::ParticipantCode;
use crate::domain::fact::SessionId;
use crate::domain::mark::Reason;
use crate::domain::mark_line;
use crate::domain::session::{Session, Status};
use crate::domain::vocabulary::Vocabulary;
use crate::store::{Reader, StoreError};
use crate::words::Words;

use super::Asked;
use super::candidate::{Candidate, Offer};
use super::records::{self, MOST};

/// The minutes that come up most.
const MINUTES: [u16; 5] = [5, 10, 15, 20, 30];

/// Returns participants, or the marks of the one that is typed already.
pub(super) fn entries(typed: &str, asked: &Asked) -> Offer {
    match typed.split_once('=') {
        Some((code, mark)) => fitting(mark, asked).behind(&format!("{code}=")),
        None => people(typed, asked),
    }
}

/// Returns the marks that the session on the line can take: ahead of it only what is announced, and
/// none once it is cancelled.
pub(super) fn fitting(typed: &str, asked: &Asked) -> Offer {
    let Some((_, session)) = only_session(asked) else { return marks(typed, &asked.tr) };
    let mut offer = marks(typed, &asked.tr);
    if let Offer::Words(words) = &mut offer {
        let is_ahead =
            |text: &str| mark_line::parse(text.trim_end_matches(':')).is_ok_and(|mark| mark.is_ahead());
        match session.status {
            Status::Cancelled => words.clear(),
            Status::Planned if session.date > asked.today => words.retain(|word| is_ahead(&word.value)),
            Status::Planned | Status::Held => (),
        }
    }
    offer
}

/// Returns the session that the words on the line mean, where it is one.
fn only_session(asked: &Asked) -> Option<(SessionId, Session)> {
    let store = asked.register.open()?;
    let known = store.read();
    let (name, _) = name::begun(&asked.line.positionals, &known).ok()?;
    let mut meant = which::candidates(&name, &[], &known).ok()?;
    meant.pop().filter(|_| meant.is_empty())
}

/// Returns the marks that begin as typed: a status, and after `:` a reason.
pub(super) fn marks(typed: &str, tr: &Words) -> Offer {
    if let Some((status, reason)) = typed.split_once(':') {
        if mark_line::parse(status).is_err() {
            return Offer::nothing();
        }
        let fits = Reason::WORDS.iter().filter(|word| word.starts_with(reason));
        let reasons: Offer = fits.map(|word| Candidate::new(*word, tr.word("reason", word))).collect();
        return reasons.behind(&format!("{status}:"));
    }
    let statuses = statuses(typed);
    let whole = statuses.iter().find(|status| *status == typed && typed != "p");
    let reason = whole.map(|status| Candidate::new(format!("{status}:"), tr.complete_reason()));
    statuses.iter().filter_map(|status| described(status, tr)).chain(reason).collect()
}

/// Returns the short forms that begin as typed.
fn statuses(typed: &str) -> Vec<String> {
    let minutes = |letter: String| MINUTES.map(move |minutes| format!("{letter}{minutes}"));
    // Behind `l15` there may be an `e` with minutes of its own.
    let both = typed.find('e').filter(|at| *at > 1).map(|at| typed[..=at].to_owned());
    let [p, a, n, f, x] = ["p", "a", "n", "f", "x"].map(str::to_owned);
    let all = [p].into_iter().chain(minutes("l".to_owned())).chain(both.into_iter().flat_map(minutes));
    let all = all.chain(minutes("e".to_owned())).chain([a, n, f, x]);
    let mut fits: Vec<_> = all.filter(|status| status.starts_with(typed)).collect();
    // What is typed whole stays, whatever its minutes are.
    if fits.is_empty() && mark_line::parse(typed).is_ok() {
        fits.push(typed.to_owned());
    }
    fits
}

fn described(status: &String, tr: &Words) -> Option<Candidate> {
    let mark = mark_line::parse(status).ok()?;
    Some(Candidate::new(status, told(Some(&mark), tr)))
}

/// Returns who is expected at the session on the line and neither marked nor on the line; a code
/// that is typed whole is anybody's, so that a mark can be mended and a guest welcomed. Where the
/// words fit several sessions, an activity tells them apart.
fn people(typed: &str, asked: &Asked) -> Offer {
    let Some(store) = asked.register.open() else { return Offer::nothing() };
    let known = store.read();
    let words = &asked.line.positionals;
    let (name, at) = name::begun(words, &known).unwrap_or_default();
    let named: Vec<&str> = words.iter().skip(at).map(|word| code_of(word)).collect();
    let meant = which::candidates(&name, &[], &known).unwrap_or_default();
    let mut codes = match &meant[..] {
        [(_, session)] if session.status == Status::Cancelled => return Offer::nothing(),
        [(id, session)] => unmarked(*id, session, &known).unwrap_or_default(),
        _ if at > 0 && name.activity.is_none() && named.is_empty() => {
            return records::activities(typed, asked);
        }
        _ => known.participants_like(typed, MOST).unwrap_or_default(),
    };
    codes.retain(|code| code.as_str().starts_with(typed) && !named.contains(&code.as_str()));
    if codes.is_empty() && !named.contains(&typed) {
        codes.extend(records::participant(typed, &known));
    }
    codes.into_iter().map(|code| Candidate::new(format!("{code}="), "")).collect()
}

fn code_of(word: &str) -> &str {
    word.split_once('=').map_or(word, |(code, _)| code)
}

/// Returns who is expected and not marked, by code; a few statements, however many they are.
fn unmarked(id: SessionId, session: &Session, known: &Reader) -> Result<Vec<ParticipantCode>, StoreError> {
    let mut expected = expected(session, known)?;
    let marked = known.marks_of(id)?;
    expected.retain(|participant| marked.iter().all(|(marked, _)| marked != participant));
    if let Some(own) = &session.participant {
        return Ok(expected.first().map(|_| own.clone()).into_iter().collect());
    }
    let mut codes = known.codes_in(&session.cohort)?;
    codes.retain(|(participant, _)| expected.contains(participant));
    codes.sort_by(|(_, one), (_, other)| one.cmp(other));
    Ok(codes.into_iter().map(|(_, code)| code).collect())
}
