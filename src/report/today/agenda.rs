//! The sections of the page.

use std::collections::{BTreeMap, HashMap};

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::activity::Kind;
use crate::domain::code::{CohortCode, ParticipantCode, SessionCode};
use crate::domain::contact::Contact;
use crate::domain::due::Due;
use crate::domain::fact::{ParticipantId, SessionId};
use crate::domain::quiet::{Turn, Watch, Worth, worth_a_call};
use crate::domain::session::{Session, Status};

use super::pass::{Found, Seen};

/// What is on, what is to be done, and who is worth a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// The day.
    pub today: NaiveDate,
    /// Not reached for so many days is worth a call.
    pub days: u32,
    /// Where each running cohort stands, by code.
    pub programme: Vec<Programme>,
    /// The sessions of today that are not cancelled, by time.
    pub sessions: Vec<Slot>,
    /// The sessions of the past that are not fully marked, the oldest first.
    pub unmarked: Vec<Slot>,
    /// The group sessions of the next day that has any, at which at most one person is left.
    pub alone: Vec<Slot>,
    /// Who is worth a call, by code.
    pub calls: Vec<Call>,
    /// The outcomes that are due, the first to close first.
    pub due: Vec<Due>,
    /// The contacts that are due, but for those about an outcome, the first due comes first.
    pub contacts: Vec<Contact>,
}

/// What is due.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dues {
    /// The outcomes.
    pub outcomes: Vec<Due>,
    /// The contacts, but for those about an outcome.
    pub contacts: Vec<Contact>,
}

/// Where a cohort stands in its programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// Which cohort.
    pub cohort: CohortCode,
    /// The week of today, counted from 1; `None` in a week without programme.
    pub week: Option<u16>,
    /// How many weeks are planned.
    pub weeks: u16,
}

/// A session with the people that matter to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// The session.
    pub session: Session,
    /// Whether its time has come.
    pub begun: bool,
    /// Who is expected before any mark is read, by code.
    pub expected: Vec<ParticipantCode>,
    /// Who of them is announced not to come.
    pub announced: Vec<ParticipantCode>,
    /// Who of them has no mark.
    pub unmarked: Vec<ParticipantCode>,
}

/// Somebody who is worth a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// Who.
    pub participant: ParticipantCode,
    /// Why.
    pub reason: Reason,
}

/// As [`Worth`], with codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Missed these sessions, the last ones, without telling.
    Missed(Vec<SessionCode>),
    /// Not reached since this day, so many days ago.
    Reached(NaiveDate, u32),
    /// Not reached since joining on this day, so many days ago.
    Joined(NaiveDate, u32),
    /// Not reached in all the days that were looked at.
    LongAgo,
}

/// The sessions and the codes behind the numbers of [`Found`].
#[derive(Debug, Default)]
pub struct Codes {
    /// The sessions of [`Found::sessions`].
    pub sessions: BTreeMap<SessionId, Session>,
    /// The codes of [`Found::people`].
    pub people: HashMap<ParticipantId, ParticipantCode>,
}

/// Returns the page for a moment.
pub fn agenda(
    found: Found,
    codes: &Codes,
    programme: Vec<Programme>,
    due: Dues,
    now: NaiveDateTime,
    watch: &Watch,
) -> Agenda {
    let calls = calls(&found, codes, watch);
    let (here, later): (Vec<_>, Vec<_>) =
        found.ahead.into_iter().partition(|seen| seen.sitting.date == watch.today);
    let slots = |seen: Vec<Seen>| {
        let mut slots: Vec<_> = seen.iter().filter_map(|seen| codes.slot(seen, now)).collect();
        slots.sort_by(|one, other| in_order(&one.session).cmp(&in_order(&other.session)));
        slots
    };
    Agenda {
        today: watch.today,
        days: watch.days,
        programme,
        sessions: slots(here),
        unmarked: slots(found.gaps),
        alone: slots(alone(later)),
        calls,
        due: due.outcomes,
        contacts: due.contacts,
    }
}

impl Agenda {
    /// Says whether nothing is on and nothing is to be done.
    pub fn is_quiet(&self) -> bool {
        let sessions = [&self.sessions, &self.unmarked, &self.alone];
        sessions.iter().all(|slots| slots.is_empty())
            && self.calls.is_empty()
            && self.due.is_empty()
            && self.contacts.is_empty()
    }
}

impl Slot {
    /// Returns who is expected and not announced to stay away.
    pub fn left(&self) -> impl Iterator<Item = &ParticipantCode> {
        self.expected.iter().filter(|code| !self.announced.contains(code))
    }
}

impl Codes {
    fn slot(&self, seen: &Seen, now: NaiveDateTime) -> Option<Slot> {
        let session = self.sessions.get(&seen.sitting.id)?.clone();
        let begins = session.date.and_time(session.start.unwrap_or_default());
        Some(Slot {
            begun: begins <= now || session.status == Status::Held,
            expected: self.of(seen.roll.iter().copied()),
            announced: self.of(seen.announced()),
            unmarked: self.of(seen.unmarked()),
            session,
        })
    }

    fn of(&self, people: impl Iterator<Item = ParticipantId>) -> Vec<ParticipantCode> {
        let mut codes: Vec<_> = people.filter_map(|person| self.people.get(&person).cloned()).collect();
        codes.sort();
        codes
    }
}

/// Returns the group sessions of the first day that has any, at which at most one is left of those
/// expected; where nobody is expected anyway nobody comes alone.
fn alone(later: Vec<Seen>) -> Vec<Seen> {
    let groups = || later.iter().filter(|seen| seen.kind == Kind::Group);
    let next = groups().map(|seen| seen.sitting.date).min();
    let few = |seen: &&Seen| !seen.roll.is_empty() && seen.roll.len() - seen.announced().count() <= 1;
    groups().filter(|seen| Some(seen.sitting.date) == next).filter(few).cloned().collect()
}

fn calls(found: &Found, codes: &Codes, watch: &Watch) -> Vec<Call> {
    let mut calls = Vec::new();
    for (person, turns) in &found.turns {
        let (Some(code), Some(joined)) = (codes.people.get(person), found.joined.get(person)) else {
            continue;
        };
        let mut turns = turns.clone();
        let order = |turn: &Turn| codes.sessions.get(&turn.session).map(in_order);
        turns.sort_by(|one, other| order(one).cmp(&order(other)));
        let worth = worth_a_call(&turns, *joined, found.reached.get(person).copied(), watch).into_iter();
        calls.extend(worth.map(|worth| Call { participant: code.clone(), reason: reason(worth, codes) }));
    }
    // One person's reasons stay in their order.
    calls.sort_by(|one: &Call, other| one.participant.cmp(&other.participant));
    calls
}

fn reason(worth: Worth, codes: &Codes) -> Reason {
    let code = |id: &SessionId| codes.sessions.get(id).map(|session| session.code.clone());
    match worth {
        Worth::Missed(sessions) => Reason::Missed(sessions.iter().filter_map(code).collect()),
        Worth::Reached { on, days } => Reason::Reached(on, days),
        Worth::Joined { on, days } => Reason::Joined(on, days),
        Worth::LongAgo => Reason::LongAgo,
    }
}

/// Returns what sessions are ordered by: day, time and code.
fn in_order(session: &Session) -> (NaiveDate, Option<chrono::NaiveTime>, &SessionCode) {
    (session.date, session.start, &session.code)
}
