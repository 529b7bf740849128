//! What stands in the register: codes, with days and words of closed lists to tell them apart.

use crate::cli::need::label;
use crate::domain::activity::Kind;
use crate::domain::code::{NeedCode, ParticipantCode};
use crate::domain::need::NeedKind;
use crate::domain::session::Status;
use crate::domain::vocabulary::Vocabulary;
use crate::domain::waiver::Waiver;
use crate::store::{Reader, SessionGlance, StoreError};

use crate::cli::log::Teller;

use super::Asked;
use super::candidate::{Candidate, Offer};

/// The most codes of one kind that are offered.
pub(super) const MOST: u32 = 300;

/// The most sessions that are offered: as many as a screen holds.
const SESSIONS: usize = 20;

/// How many sessions are looked at: those of a cohort, or those around today on either side.
const LOOKED_AT: u32 = 200;

/// How many steps are offered.
const STEPS: u32 = 20;

/// How many records of needs are looked at.
const NEEDS: u32 = 500;

/// Returns the sessions that begin as typed, nearest to today first.
pub(super) fn sessions(typed: &str, asked: &Asked) -> Offer {
    let Some(store) = asked.register.open() else { return Offer::nothing() };
    let mut near = nearest(typed, asked, &store.read()).unwrap_or_default();
    // A cancelled session has no marks.
    near.retain(|session| asked.line.path != ["attend"] || session.status != Status::Cancelled);
    near.sort_by(|one, other| {
        let away = |session: &SessionGlance| (session.date - asked.today).num_days().abs();
        (away(one), one.date, &one.code).cmp(&(away(other), other.date, &other.code))
    });
    near.truncate(SESSIONS);
    near.into_iter().map(|session| described(&session, asked)).collect()
}

/// Returns sessions that begin as typed, with the nearest among them.
fn nearest(typed: &str, asked: &Asked, known: &Reader) -> Result<Vec<SessionGlance>, StoreError> {
    if typed.is_empty() {
        return known.sessions_around(asked.today, SESSIONS as u32);
    }
    let mut found = known.sessions_like(typed, LOOKED_AT)?;
    if found.len() == LOOKED_AT as usize {
        let around = known.sessions_around(asked.today, LOOKED_AT)?;
        found.extend(around.into_iter().filter(|session| session.code.as_str().starts_with(typed)));
        found.sort_by(|one, other| one.code.cmp(&other.code));
        found.dedup();
    }
    Ok(found)
}

fn described(session: &SessionGlance, asked: &Asked) -> Candidate {
    let day = asked.tr.weekday_and_day(session.date);
    Candidate::new(session.code.as_str(), asked.tr.complete_session(&day, &session.activity))
}

/// Returns the participants whose codes begin as typed.
pub(super) fn participants(typed: &str, asked: &Asked) -> Offer {
    let Some(store) = asked.register.open() else { return Offer::nothing() };
    let codes = store.read().participants_like(typed, MOST).unwrap_or_default();
    codes.iter().map(|code| Candidate::new(code.as_str(), "")).collect()
}

/// Returns the participant who has just that code.
pub(super) fn participant(code: &str, known: &Reader) -> Option<ParticipantCode> {
    if code.is_empty() {
        return None;
    }
    let first = known.participants_like(code, 1).ok()?.pop()?;
    Some(first).filter(|first| first.as_str() == code)
}

/// Returns the cohorts whose codes begin as typed.
pub(super) fn cohorts(typed: &str, asked: &Asked) -> Offer {
    let Some(store) = asked.register.open() else { return Offer::nothing() };
    let cohorts = store.read().cohorts_like(typed, MOST).unwrap_or_default();
    let days = |from, to| asked.tr.complete_days(&asked.tr.day(from), &asked.tr.day(to));
    cohorts.iter().map(|(code, from, to)| Candidate::new(code.as_str(), days(*from, *to))).collect()
}

/// Returns the activities whose codes begin as typed.
pub(super) fn activities(typed: &str, asked: &Asked) -> Offer {
    let Some(store) = asked.register.open() else { return Offer::nothing() };
    let activities = store.read().activities_like(typed, MOST).unwrap_or_default();
    let kind = |kind: &dyn std::fmt::Display| asked.tr.word("kind", &kind.to_string());
    activities.iter().map(|(code, of)| Candidate::new(code.as_str(), kind(of))).collect()
}

/// Returns the individual activities whose codes begin as typed.
pub(super) fn individual_activities(typed: &str, asked: &Asked) -> Offer {
    let Some(store) = asked.register.open() else { return Offer::nothing() };
    let activities = store.read().activities_like(typed, MOST).unwrap_or_default();
    let individual = activities.iter().filter(|(_, kind)| *kind == Kind::Individual);
    individual.map(|(code, _)| Candidate::new(code.as_str(), "")).collect()
}

/// Returns the numbers of the lessons of the cohort on the line, with their days and never a word.
pub(super) fn lessons(typed: &str, asked: &Asked) -> Offer {
    let Some(cohort) = asked.line.positionals.first().and_then(|code| code.parse().ok()) else {
        return Offer::nothing();
    };
    let Some(store) = asked.register.open() else { return Offer::nothing() };
    let lessons = store.read().lessons_of(&cohort).unwrap_or_default();
    let numbered = lessons.iter().map(|lesson| (lesson.number.to_string(), asked.tr.day(lesson.date)));
    let fits = numbered.filter(|(number, _)| number.starts_with(typed));
    fits.map(|(number, day)| Candidate::new(number, day)).collect()
}

/// Returns the needs that are asked about, each with the `=` that its level stands behind: those of the
/// project's list with their names, and without a list those in use.
pub(super) fn needs(typed: &str, asked: &Asked) -> Offer {
    let Some(store) = asked.register.open() else { return Offer::nothing() };
    let kinds = store.read().need_kinds().unwrap_or_default();
    if kinds.is_empty() {
        let needs = store.read().needs_of_late(NEEDS).unwrap_or_default();
        let fits = needs.iter().filter(|need| need.as_str().starts_with(typed));
        return fits.map(|need| Candidate::new(format!("{need}="), "")).collect();
    }
    let fits = kinds.iter().filter(|kind| !kind.is_retired() && kind.need.as_str().starts_with(typed));
    fits.map(|kind| Candidate::new(format!("{}=", kind.need), told(&kind.need, &kinds, asked))).collect()
}

/// Returns the needs of the project's list, retired ones too where they can be meant.
pub(super) fn need_kinds(typed: &str, asked: &Asked) -> Offer {
    let Some(store) = asked.register.open() else { return Offer::nothing() };
    let kinds = store.read().need_kinds().unwrap_or_default();
    let can_be_meant = |kind: &&NeedKind| !kind.is_retired() || asked.line.path == ["need", "edit"];
    let fits = kinds.iter().filter(|kind| kind.need.as_str().starts_with(typed)).filter(can_be_meant);
    fits.map(|kind| Candidate::new(kind.need.as_str(), told(&kind.need, &kinds, asked))).collect()
}

/// Returns the name of a need, where it has one.
fn told(need: &NeedCode, kinds: &[NeedKind], asked: &Asked) -> String {
    Some(label(need, kinds, &asked.tr)).filter(|name| name != need.as_str()).unwrap_or_default()
}

/// Returns the latest steps, each with what it did; once a number is begun, those that begin so.
pub(super) fn steps(typed: &str, asked: &Asked) -> Offer {
    if !typed.bytes().all(|byte| byte.is_ascii_digit()) {
        return Offer::nothing();
    }
    let Some(store) = asked.register.open() else { return Offer::nothing() };
    let known = store.read();
    let teller = Teller::new(known, asked.tr);
    let latest = known.entries(STEPS).unwrap_or_default();
    let fits = latest.iter().filter(|entry| entry.op.to_string().starts_with(typed));
    fits.map(|entry| Candidate::new(entry.op.to_string(), teller.told(entry).unwrap_or_default())).collect()
}

/// Returns the submissions by number, and once something is typed that is none by period.
pub(super) fn submissions(typed: &str, asked: &Asked) -> Offer {
    let Some(store) = asked.register.open() else { return Offer::nothing() };
    let sent = store.read().submissions().unwrap_or_default();
    let numbers = sent.iter().map(|sent| (sent.number.to_string(), sent.period.clone()));
    let latest = sent.iter().filter(|one| !one.is_corrected(&sent));
    let periods = latest.map(|sent| (sent.period.clone(), String::new()));
    let fits = |(value, _): &(String, String)| value.starts_with(typed);
    numbers.chain(periods).filter(fits).map(|(value, note)| Candidate::new(value, note)).collect()
}

/// Returns what the findings of the named check are about that were let stand, with the reason.
pub(super) fn waived(typed: &str, asked: &Asked) -> Offer {
    let Some(store) = asked.register.open() else { return Offer::nothing() };
    let check = asked.line.positionals.first();
    let named = |waiver: &Waiver| check.is_none_or(|check| waiver.rule.word() == *check);
    let waivers = store.read().waivers().unwrap_or_default().into_iter().filter(named);
    let fits = waivers.filter(|waiver| waiver.subject.as_str().starts_with(typed));
    fits.map(|waiver| Candidate::new(waiver.subject.to_string(), waiver.why)).collect()
}
