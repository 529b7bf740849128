//! All that figures are counted from, record by record, so that one can be put back to what it was.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::code::{ActivityCode, CohortCode};
use crate::domain::enrolment::EnrolmentMode;
use crate::domain::fact::{
    ActivityAt, ActivityFact, Calendar, CohortAt, Event, MarkFact, ParticipantId, Person, SessionId, Sitting,
    Stay,
};
use crate::domain::mark::Mark;
use crate::domain::outcome::{Outcome, Point};
use crate::domain::participant::Participant;
use crate::domain::period::Period;
use crate::domain::session::Status;
use crate::report::attendance::{Attendance, Tally};
use crate::report::esf::{Settings, figures, indicator_sheet};

use super::figures::Figures;
use super::sheets::Sheets;
use crate::report::sheet::Sheet;

/// A record that figures are counted from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Record {
    /// The project's first day.
    Project,
    /// An activity.
    Activity(ActivityCode),
    /// A participant, as recorded at entry.
    Participant(ParticipantId),
    /// A participant's time in a cohort, by its first day.
    Enrolment(ParticipantId, CohortCode, NaiveDate),
    /// An outcome.
    Outcome(ParticipantId, Point),
    /// A session.
    Session(SessionId),
    /// A mark.
    Mark(SessionId, ParticipantId),
}

/// A session as figures need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionFact {
    /// Whose session it is.
    pub cohort: CohortCode,
    /// What it is about.
    pub activity: ActivityCode,
    /// The participant of an individual session.
    pub participant: Option<ParticipantId>,
    /// The day.
    pub date: NaiveDate,
    /// Planned length in minutes.
    pub minutes: u16,
    /// Planned, held or cancelled.
    pub status: Status,
}

/// The end and the mode of an enrolment.
pub type StayFact = (Option<NaiveDate>, EnrolmentMode);

/// A register as figures need it, at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// The project's first day.
    pub start: Option<NaiveDate>,
    /// The activities.
    pub activities: BTreeMap<ActivityCode, ActivityFact>,
    /// Everyone, as recorded at entry.
    pub participants: BTreeMap<ParticipantId, Participant>,
    /// The enrolments, by participant, cohort and first day.
    pub enrolments: BTreeMap<(ParticipantId, CohortCode, NaiveDate), StayFact>,
    /// The outcomes.
    pub outcomes: BTreeMap<(ParticipantId, Point), Outcome>,
    /// The sessions.
    pub sessions: BTreeMap<SessionId, SessionFact>,
    /// The marks.
    pub marks: BTreeMap<(SessionId, ParticipantId), Mark>,
}

impl Facts {
    /// Returns the records that are not the same at another moment.
    pub fn changed(&self, other: &Self) -> BTreeSet<Record> {
        let mut found = BTreeSet::new();
        if self.start != other.start {
            found.insert(Record::Project);
        }
        differing(&self.activities, &other.activities, |code| found.insert(Record::Activity(code.clone())));
        differing(&self.participants, &other.participants, |id| found.insert(Record::Participant(*id)));
        differing(&self.enrolments, &other.enrolments, |(id, cohort, from)| {
            found.insert(Record::Enrolment(*id, cohort.clone(), *from))
        });
        differing(&self.outcomes, &other.outcomes, |(id, point)| found.insert(Record::Outcome(*id, *point)));
        differing(&self.sessions, &other.sessions, |id| found.insert(Record::Session(*id)));
        differing(&self.marks, &other.marks, |(session, id)| found.insert(Record::Mark(*session, *id)));
        found
    }

    /// Makes one record what it is at another moment.
    pub fn take(&mut self, record: &Record, other: &Self) {
        match record {
            Record::Project => self.start = other.start,
            Record::Activity(code) => put(&mut self.activities, &other.activities, code),
            Record::Participant(id) => put(&mut self.participants, &other.participants, id),
            Record::Enrolment(id, cohort, from) => {
                put(&mut self.enrolments, &other.enrolments, &(*id, cohort.clone(), *from));
            }
            Record::Outcome(id, point) => put(&mut self.outcomes, &other.outcomes, &(*id, *point)),
            Record::Session(id) => put(&mut self.sessions, &other.sessions, id),
            Record::Mark(session, id) => put(&mut self.marks, &other.marks, &(*session, *id)),
        }
    }

    /// Counts the figures of a report.
    pub fn count(&self, period: &Period, settings: &Settings) -> Figures {
        self.sheets(period, settings).figures()
    }

    /// Counts the sheets of a report.
    pub fn sheets(&self, period: &Period, settings: &Settings) -> Sheets {
        Sheets { indicators: self.indicators(period, settings), attendance: self.attendance_sheet(period) }
    }

    /// Counts the sheets of a report again after one record became another, which leaves one of them
    /// as it was: no mark is in an indicator, and no outcome in attendance.
    pub fn sheets_after(
        &self,
        record: &Record,
        before: &Sheets,
        period: &Period,
        settings: &Settings,
    ) -> Sheets {
        match record {
            Record::Mark(..) | Record::Session(_) | Record::Activity(_) => {
                Sheets { indicators: before.indicators.clone(), attendance: self.attendance_sheet(period) }
            }
            Record::Participant(_) | Record::Outcome(..) => Sheets {
                indicators: self.indicators(period, settings),
                attendance: before.attendance.clone(),
            },
            Record::Project | Record::Enrolment(..) => self.sheets(period, settings),
        }
    }

    fn indicators(&self, period: &Period, settings: &Settings) -> Sheet {
        let start = self.start.unwrap_or(period.from);
        let counted = figures(&self.people(), period, start, settings);
        indicator_sheet(&counted, settings.programme, period, &|_| String::new())
    }

    fn attendance_sheet(&self, period: &Period) -> Sheet {
        self.attendance(period, self.start.unwrap_or(period.from)).sheet()
    }

    fn people(&self) -> Vec<Person> {
        let mut first: BTreeMap<ParticipantId, NaiveDate> = BTreeMap::new();
        for (id, _, from) in self.enrolments.keys() {
            first.entry(*id).and_modify(|known| *known = (*known).min(*from)).or_insert(*from);
        }
        let person = |(id, participant): (&ParticipantId, &Participant)| Person {
            participant: participant.clone(),
            first_enrolled: first.get(id).copied(),
            exit: self.outcomes.get(&(*id, Point::Exit)).cloned(),
            six_months: self.outcomes.get(&(*id, Point::SixMonths)).cloned(),
            // No figure asks for it.
            refused: Vec::new(),
        };
        self.participants.iter().map(person).collect()
    }

    fn attendance(&self, period: &Period, start: NaiveDate) -> Attendance {
        let calendar = self.calendar();
        let mut tally = Tally::new(&calendar, period, start);
        for sitting in &calendar.sittings {
            tally.read(Event::Sitting(*sitting));
            let marks = (sitting.id, ParticipantId(0))..=(sitting.id, ParticipantId(u32::MAX));
            for ((session, participant), mark) in self.marks.range(marks) {
                tally.read(Event::Mark(MarkFact {
                    session: *session,
                    participant: *participant,
                    mark: *mark,
                }));
            }
        }
        tally.finish()
    }

    fn calendar(&self) -> Calendar {
        let of_stays = self.enrolments.keys().map(|(_, cohort, _)| cohort);
        let cohorts: BTreeSet<_> =
            self.sessions.values().map(|session| &session.cohort).chain(of_stays).collect();
        let cohorts: Vec<CohortCode> = cohorts.into_iter().cloned().collect();
        let activities: Vec<ActivityFact> = self.activities.values().cloned().collect();
        let cohort_at = |code: &CohortCode| cohorts.binary_search(code).ok().map(|at| CohortAt(at as u32));
        let stays = self.enrolments.iter().filter_map(|((participant, cohort, from), (to, mode))| {
            let cohort = cohort_at(cohort)?;
            Some(Stay { participant: *participant, cohort, from: *from, to: *to, mode: *mode })
        });
        let stays = stays.collect();
        let sittings = self.sessions.iter().filter_map(|(id, session)| {
            // A session whose activity is put back alone may be left without one: it counts nowhere.
            let activity = activities.iter().position(|known| known.code == session.activity)?;
            Some(Sitting {
                id: *id,
                cohort: cohort_at(&session.cohort)?,
                activity: ActivityAt(activity as u32),
                participant: session.participant,
                date: session.date,
                minutes: session.minutes,
                status: session.status,
            })
        });
        let sittings = sittings.collect();
        Calendar { cohorts, activities, stays, sittings }
    }
}

fn differing<K: Ord, V: PartialEq>(
    one: &BTreeMap<K, V>,
    other: &BTreeMap<K, V>,
    mut found: impl FnMut(&K) -> bool,
) {
    for key in one.keys().chain(other.keys().filter(|key| !one.contains_key(key))) {
        if one.get(key) != other.get(key) {
            found(key);
        }
    }
}

fn put<K: Ord + Clone, V: Clone>(one: &mut BTreeMap<K, V>, other: &BTreeMap<K, V>, key: &K) {
    match other.get(key) {
        Some(value) => one.insert(key.clone(), value.clone()),
        None => one.remove(key),
    };
}
