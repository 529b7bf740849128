//! The course of a cohort: what its sessions come to, by programme week and by activity.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use crate::domain::activity::Kind;
use crate::domain::code::{ActivityCode, CohortCode};
use crate::domain::fact::{Calendar, CohortAt, Event, Sitting};
use crate::domain::week::week_in;
use crate::report::attendance::{Closed, Pass, Row};

/// A cohort with the Mondays of its programme weeks, which breaks do not belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// Which cohort.
    pub cohort: CohortCode,
    /// The Mondays, in order.
    pub mondays: Vec<NaiveDate>,
}

/// What the sessions of a cohort come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// Which cohort, and when its weeks are.
    pub programme: Programme,
    /// Each programme week, in order, with or without sessions.
    pub weeks: Vec<Row>,
    /// Sessions in no programme week: in a break, before the first week or after the last.
    pub outside: Row,
    /// By activity, those with a session only.
    pub activities: BTreeMap<ActivityCode, (Kind, Row)>,
    /// How many sessions of an activity were held in each programme week.
    pub held: BTreeMap<ActivityCode, Vec<u64>>,
    /// All of it: the cohort's own row of `attendance.csv`.
    pub all: Row,
}

/// Follows several cohorts through one pass over their sessions and marks.
pub struct Courses<'a> {
    calendar: &'a Calendar,
    pass: Pass<'a>,
    places: HashMap<CohortAt, usize>,
    courses: Vec<Course>,
}

impl<'a> Courses<'a> {
    /// Returns the courses of these cohorts before any session is read, in the order given.
    pub fn new(calendar: &'a Calendar, programmes: Vec<Programme>) -> Self {
        let place = |(at, programme): (usize, &Programme)| {
            let known = calendar.cohorts.iter().position(|code| *code == programme.cohort);
            known.map(|cohort| (CohortAt(cohort as u32), at))
        };
        let places = programmes.iter().enumerate().filter_map(place).collect();
        let courses = programmes.into_iter().map(Course::new).collect();
        Self { calendar, pass: Pass::new(calendar), places, courses }
    }

    /// Reads the next session or mark; those of other cohorts are passed over.
    pub fn read(&mut self, event: Event) {
        let places = &self.places;
        if let Some((sitting, closed)) = self.pass.read(event, |sitting| places.contains_key(&sitting.cohort))
        {
            self.take(&sitting, &closed);
        }
    }

    /// Returns the courses, in the order in which the cohorts were given.
    pub fn finish(mut self) -> Vec<Course> {
        if let Some((sitting, closed)) = self.pass.finish() {
            self.take(&sitting, &closed);
        }
        self.courses
    }

    fn take(&mut self, sitting: &Sitting, closed: &Closed) {
        let Some(place) = self.places.get(&sitting.cohort) else { return };
        let activity = &self.calendar.activities[sitting.activity.0 as usize];
        self.courses[*place].take(sitting.date, (&activity.code, activity.kind), closed);
    }
}

impl Course {
    fn new(programme: Programme) -> Self {
        let weeks = vec![Row::default(); programme.mondays.len()];
        let (activities, held) = (BTreeMap::new(), BTreeMap::new());
        Self { programme, weeks, outside: Row::default(), activities, held, all: Row::default() }
    }

    fn take(&mut self, date: NaiveDate, (activity, kind): (&ActivityCode, Kind), closed: &Closed) {
        let week = week_in(&self.programme.mondays, date).map(|week| usize::from(week) - 1);
        match week {
            Some(week) => self.weeks[week].take(closed),
            None => self.outside.take(closed),
        }
        let (_, row) = self.activities.entry(activity.clone()).or_insert_with(|| (kind, Row::default()));
        row.take(closed);
        let held = self.held.entry(activity.clone()).or_insert_with(|| vec![0; self.weeks.len()]);
        if let Some(week) = week {
            held[week] += closed.sums.of(crate::report::attendance::Sum::SessionsHeld);
        }
        self.all.take(closed);
    }

    /// Says whether any session lies in no programme week.
    pub fn has_outside(&self) -> bool {
        self.outside != Row::default()
    }
}
