//! The pass over sessions and marks.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use crate::domain::activity::Kind;
use crate::domain::expected::Roll;
use crate::domain::fact::{Calendar, Event, ParticipantId, SessionId, Sitting};
use crate::domain::mark::Mark;
use crate::domain::quiet::{Sign, Turn, Watch};
use crate::domain::session::Status;

/// A session with who is expected there and the marks that it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The session.
    pub sitting: Sitting,
    /// For a group or for one participant.
    pub kind: Kind,
    /// Who is expected before any mark is read, in ascending order.
    pub roll: Vec<ParticipantId>,
    /// The marks, by ascending participant.
    pub marks: Vec<(ParticipantId, Mark)>,
}

/// What the pass keeps.
#[derive(Debug, Default)]
pub struct Found {
    /// Sessions of today and after that are not cancelled.
    pub ahead: Vec<Seen>,
    /// Sessions of the past that are still planned or have expected people unmarked.
    pub gaps: Vec<Seen>,
    /// For whom something came after the day of the last contact: the sessions from that day on.
    pub turns: BTreeMap<ParticipantId, Vec<Turn>>,
    /// The first day of the latest enrolment of everybody who is in one today.
    pub joined: HashMap<ParticipantId, NaiveDate>,
    /// The last day on which a contact outside of sessions reached somebody; the pass knows none.
    pub reached: HashMap<ParticipantId, NaiveDate>,
}

/// Reads sessions with their marks.
pub struct Pass<'a> {
    calendar: &'a Calendar,
    roll: Roll<'a>,
    watch: Watch,
    open: Option<Seen>,
    found: Found,
}

impl Seen {
    /// Returns who is expected and has no mark, in ascending order.
    pub fn unmarked(&self) -> impl Iterator<Item = ParticipantId> {
        self.roll.iter().copied().filter(|person| self.mark_of(*person).is_none())
    }

    /// Returns who is expected and announced not to come, in ascending order.
    pub fn announced(&self) -> impl Iterator<Item = ParticipantId> {
        let ahead = |person: &ParticipantId| self.mark_of(*person).is_some_and(|mark| mark.is_ahead());
        self.roll.iter().copied().filter(ahead)
    }

    fn mark_of(&self, person: ParticipantId) -> Option<Mark> {
        let place = self.marks.binary_search_by_key(&person, |(marked, _)| *marked).ok()?;
        Some(self.marks[place].1)
    }

    fn turn_of(&self, person: ParticipantId) -> Turn {
        Turn {
            session: self.sitting.id,
            date: self.sitting.date,
            status: self.sitting.status,
            on_roll: self.roll.contains(&person),
            mark: self.mark_of(person),
        }
    }

    /// Returns everyone who is expected or has a mark, each once.
    fn people(&self) -> impl Iterator<Item = ParticipantId> {
        let guests = self.marks.iter().map(|(person, _)| *person);
        self.roll.iter().copied().chain(guests.filter(|person| !self.roll.contains(person)))
    }
}

impl<'a> Pass<'a> {
    /// Returns a pass that has read nothing yet.
    pub fn new(calendar: &'a Calendar, watch: Watch) -> Self {
        let found = Found { joined: joined(calendar, watch.today), ..Found::default() };
        Self { calendar, roll: Roll::new(calendar), watch, open: None, found }
    }

    /// Reads the next session or mark; marks come by ascending participant.
    pub fn read(&mut self, event: Event) {
        match event {
            Event::Sitting(sitting) => {
                self.close();
                let kind = self.calendar.activities[sitting.activity.0 as usize].kind;
                let roll = self.roll.would_be_expected(&sitting);
                self.open = Some(Seen { sitting, kind, roll, marks: Vec::new() });
            }
            Event::Mark(fact) => {
                if let Some(open) = &mut self.open {
                    open.marks.push((fact.participant, fact.mark));
                }
            }
        }
    }

    /// Closes the last session and returns what was kept.
    pub fn finish(mut self) -> Found {
        self.close();
        self.found.turns.retain(|_, turns| keep_recent(turns));
        self.found
    }

    fn close(&mut self) {
        let Some(seen) = self.open.take() else { return };
        let sitting = &seen.sitting;
        if sitting.status == Status::Cancelled {
            return;
        }
        if self.watch.since <= sitting.date && sitting.date <= self.watch.today {
            self.keep_turns(&seen);
        }
        if self.watch.today <= sitting.date {
            self.found.ahead.push(seen);
        } else if sitting.status == Status::Planned || seen.unmarked().next().is_some() {
            self.found.gaps.push(seen);
        }
    }

    fn keep_turns(&mut self, seen: &Seen) {
        for person in seen.people() {
            if self.found.joined.get(&person).is_some_and(|joined| *joined <= seen.sitting.date) {
                self.found.turns.entry(person).or_default().push(seen.turn_of(person));
            }
        }
    }
}

impl Found {
    /// Returns the number of every session that a page may name.
    pub fn sessions(&self) -> Vec<SessionId> {
        let seen = self.ahead.iter().chain(&self.gaps).map(|seen| seen.sitting.id);
        let turns = self.turns.values().flatten().map(|turn| turn.session);
        seen.chain(turns).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Returns the number of everybody whom a page may name.
    pub fn people(&self) -> BTreeSet<ParticipantId> {
        let seen = self.ahead.iter().chain(&self.gaps).flat_map(|seen| seen.roll.iter().copied());
        seen.chain(self.turns.keys().copied()).collect()
    }
}

/// Returns the first day of the latest enrolment of everybody who is in one on a day.
fn joined(calendar: &Calendar, today: NaiveDate) -> HashMap<ParticipantId, NaiveDate> {
    let mut joined = HashMap::new();
    let goes_on = |from: NaiveDate, to: Option<NaiveDate>| from <= today && to.is_none_or(|to| today <= to);
    for stay in calendar.stays.iter().filter(|stay| goes_on(stay.from, stay.to)) {
        let latest = joined.entry(stay.participant).or_insert(stay.from);
        *latest = stay.from.max(*latest);
    }
    joined
}

/// Keeps the turns from the day of the last contact on, and says whether anything came with or
/// after it: for most people nothing did, and their sessions need not be looked up.
fn keep_recent(turns: &mut Vec<Turn>) -> bool {
    let contacts = turns.iter().filter(|turn| turn.sign() == Sign::Reached).map(|turn| turn.date);
    if let Some(last) = contacts.max() {
        turns.retain(|turn| last <= turn.date);
    }
    turns.iter().any(|turn| matches!(turn.sign(), Sign::Missed | Sign::Waited))
}
