//! The pass over the marks, beside that of attendance: what rules ask of single marks.
//!
//! # Why
//! Marks are many. So nothing of a mark is kept but what may become a finding: sums for each
//! person, the sessions that are odd, and the marks of whoever is expected at two places at once.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use crate::domain::activity::Kind;
use crate::domain::code::ParticipantCode;
use crate::domain::expected::Roll;
use crate::domain::fact::{
    Calendar, CohortAt, Event, MarkFact, ParticipantId, Person as Known, SessionId, Sitting,
};
use crate::domain::mark::Presence;
use crate::domain::period::Period;
use crate::domain::session::Status;

use super::timetable::Clash;

/// Marks that stand where none was to be expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stray {
    /// How many.
    pub marks: u64,
    /// The day of the first.
    pub first: Option<NaiveDate>,
}

/// What was seen of a person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    /// At how many sessions the person was.
    pub attended: u64,
    /// Marks before the day of entry.
    pub before_entered: Stray,
    /// Marks after the last day in the project.
    pub after_left: Stray,
    /// Marks at group sessions without an enrolment on the day.
    pub outside: Stray,
}

/// What was seen of the marks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen {
    /// Of people with a mark.
    pub people: BTreeMap<ParticipantCode, Person>,
    /// Held sessions with several people expected and no mark.
    pub without_marks: Vec<SessionId>,
    /// Held sessions with nobody expected and no mark.
    pub nobody_expected: Vec<SessionId>,
    /// Held group sessions with marks, at which nobody was.
    pub nobody_came: Vec<SessionId>,
    /// Held sessions with a mark that misses all of it.
    pub minutes_beyond: Vec<SessionId>,
    /// Absences without a word on notice, by cohort.
    pub notice_unknown: BTreeMap<CohortAt, u64>,
    /// Who was at two sessions at the same time.
    pub clashes: Vec<(ParticipantCode, SessionId, SessionId)>,
}

/// What is known of a person before the marks are read.
struct Entry {
    code: ParticipantCode,
    entered: Option<NaiveDate>,
    left: Option<NaiveDate>,
    stays: Vec<(CohortAt, NaiveDate, Option<NaiveDate>)>,
    seen: Person,
    marked: bool,
}

/// Reads the events that attendance reads.
pub struct Watch<'a> {
    calendar: &'a Calendar,
    roll: Roll<'a>,
    period: &'a Period,
    entries: HashMap<ParticipantId, Entry>,
    clashes: Vec<Clash>,
    /// The sessions of the clashes.
    contended: HashSet<SessionId>,
    present: HashSet<(SessionId, ParticipantId)>,
    sitting: Option<Sitting>,
    marks: u64,
    attended: u64,
    beyond: bool,
    seen: Seen,
}

impl<'a> Watch<'a> {
    /// Returns a watch that has seen nothing; `clashes` are those who may be at two places at once.
    pub fn new(
        calendar: &'a Calendar,
        people: &[Known],
        ids: &[(ParticipantId, ParticipantCode)],
        period: &'a Period,
        clashes: Vec<Clash>,
    ) -> Self {
        let contended = clashes.iter().flat_map(|clash| [clash.one, clash.other]).collect();
        Self {
            calendar,
            roll: Roll::new(calendar),
            period,
            entries: entries(calendar, people, ids),
            clashes,
            contended,
            present: HashSet::new(),
            sitting: None,
            marks: 0,
            attended: 0,
            beyond: false,
            seen: Seen::default(),
        }
    }

    /// Reads the next session or mark.
    pub fn read(&mut self, event: Event) {
        match event {
            Event::Sitting(sitting) => {
                self.close();
                let held = sitting.status == Status::Held;
                self.sitting = Some(sitting).filter(|sitting| held && sitting.date <= self.period.until);
                (self.marks, self.attended, self.beyond) = (0, 0, false);
            }
            Event::Mark(fact) => {
                if let Some(sitting) = self.sitting.filter(|sitting| sitting.id == fact.session) {
                    self.mark(&sitting, &fact);
                }
            }
        }
    }

    /// Closes the last session and returns what was seen.
    pub fn finish(mut self) -> Seen {
        self.close();
        let (entries, present) = (&self.entries, &self.present);
        let both = |clash: &&Clash| {
            let there = |session| present.contains(&(session, clash.participant));
            there(clash.one) && there(clash.other)
        };
        let told = |clash: &Clash| {
            let entry = entries.get(&clash.participant)?;
            Some((entry.code.clone(), clash.one, clash.other))
        };
        self.seen.clashes = self.clashes.iter().filter(both).filter_map(told).collect();
        let marked = self.entries.into_values().filter(|entry| entry.marked);
        self.seen.people = marked.map(|entry| (entry.code, entry.seen)).collect();
        self.seen
    }

    fn mark(&mut self, sitting: &Sitting, fact: &MarkFact) {
        let present = fact.mark.presence == Presence::Present;
        self.marks += 1;
        self.attended += u64::from(present);
        self.beyond |= fact.mark.minutes_missed() >= u32::from(sitting.minutes);
        if present && self.contended.contains(&sitting.id) {
            self.present.insert((sitting.id, fact.participant));
        }
        let in_period = self.period.from <= sitting.date;
        if in_period && fact.mark.presence == Presence::Absent && fact.mark.notice.is_none() {
            *self.seen.notice_unknown.entry(sitting.cohort).or_default() += 1;
        }
        let group = self.calendar.activities[sitting.activity.0 as usize].kind == Kind::Group;
        if let Some(entry) = self.entries.get_mut(&fact.participant) {
            entry.read(sitting, group, present);
        }
    }

    fn close(&mut self) {
        let Some(sitting) = self.sitting.take().filter(|sitting| self.period.from <= sitting.date) else {
            return;
        };
        if self.beyond {
            self.seen.minutes_beyond.push(sitting.id);
        }
        match (self.marks, self.attended) {
            (0, _) => match self.roll.expected(&sitting).len() {
                0 => self.seen.nobody_expected.push(sitting.id),
                // One person without a mark is told as unmarked.
                1 => (),
                _ => self.seen.without_marks.push(sitting.id),
            },
            (_, 0) if sitting.participant.is_none() => self.seen.nobody_came.push(sitting.id),
            _ => (),
        }
    }
}

impl Entry {
    fn read(&mut self, sitting: &Sitting, group: bool, present: bool) {
        let day = sitting.date;
        self.marked = true;
        self.seen.attended += u64::from(present);
        if self.entered.is_some_and(|entered| day < entered) {
            self.seen.before_entered.add(day);
        }
        if self.left.is_some_and(|left| left < day) {
            self.seen.after_left.add(day);
        }
        let here = |(cohort, from, to): &(CohortAt, NaiveDate, Option<NaiveDate>)| {
            *cohort == sitting.cohort && *from <= day && to.is_none_or(|to| day <= to)
        };
        if group && !self.stays.iter().any(here) {
            self.seen.outside.add(day);
        }
    }
}

impl Stray {
    fn add(&mut self, day: NaiveDate) {
        self.marks += 1;
        self.first = Some(self.first.map_or(day, |first| first.min(day)));
    }
}

fn entries(
    calendar: &Calendar,
    people: &[Known],
    ids: &[(ParticipantId, ParticipantCode)],
) -> HashMap<ParticipantId, Entry> {
    let known: HashMap<_, _> = people.iter().map(|known| (&known.participant.code, known)).collect();
    let entry = |(id, code): &(ParticipantId, ParticipantCode)| {
        let known = known.get(code);
        let entered = known.and_then(|known| known.participant.entered);
        let left = known.and_then(|known| known.participant.left);
        let code = code.clone();
        (*id, Entry { code, entered, left, stays: Vec::new(), seen: Person::default(), marked: false })
    };
    let mut entries: HashMap<_, _> = ids.iter().map(entry).collect();
    for stay in &calendar.stays {
        if let Some(entry) = entries.get_mut(&stay.participant) {
            entry.stays.push((stay.cohort, stay.from, stay.to));
        }
    }
    entries
}
