//! What findings are drawn from: the register, read once, with one pass over the marks.

use chrono::NaiveDate;

use crate::domain::activity::Activity;
use crate::domain::enrolment::Enrolment;
use crate::domain::fact::{Calendar, Person, Slot};
use crate::domain::period::Period;
use crate::domain::project::Project;
use crate::report::attendance::{Attendance, Tally};
use crate::report::esf::{BrokenCheck, Settings};
use crate::report::quality::{self, Judged, Late, Plan, Scene, Seen, Watch, timetable};
use crate::report::scope::Range;
use crate::store::{Reader, StoreError};

/// After how many days the record of a mark is late.
const LATE: u32 = 7;

/// A register as it was read.
pub(super) struct Survey {
    /// Everyone in it.
    pub(super) people: Vec<Person>,
    /// The attendance of the period.
    pub(super) attendance: Attendance,
    calendar: Calendar,
    enrolments: Vec<Enrolment>,
    plans: Vec<Plan>,
    activities: Vec<Activity>,
    slots: Vec<Slot>,
    seen: Seen,
}

/// How a register is judged.
pub(super) struct Judgement<'a> {
    pub(super) project: &'a Project,
    pub(super) start: NaiveDate,
    pub(super) period: &'a Period,
    pub(super) settings: &'a Settings,
    pub(super) today: NaiveDate,
    /// Whether the findings are those of a report.
    pub(super) of_report: bool,
    pub(super) broken: &'a [BrokenCheck],
}

impl Survey {
    /// Reads the register for a period.
    pub(super) fn of(known: &Reader, period: &Period, start: NaiveDate) -> Result<Self, StoreError> {
        let (from, until) = Range::days(period, start);
        let people = known.people()?;
        let calendar = known.calendar()?;
        let slots = known.slots(&calendar)?;
        let ids = known.participant_codes()?;
        let clashes = timetable::clashes(&slots, &calendar, (period.from, period.until));
        let mut tally = Tally::new(&calendar, period, start);
        let mut watch = Watch::new(&calendar, &people, &ids, period, clashes);
        known.each_event_between(&calendar, (from, until), |event| {
            tally.read(event);
            watch.read(event);
        })?;
        let (attendance, seen) = (tally.finish(), watch.finish());
        let (enrolments, activities) = (known.enrolments()?, known.activities()?);
        let plans = plans(known)?;
        Ok(Self { people, attendance, calendar, enrolments, plans, activities, slots, seen })
    }

    /// Returns the findings, the gravest first, and those that were let stand.
    pub(super) fn findings(&self, judged: &Judgement, known: &Reader) -> Result<Judged, StoreError> {
        let session_code = |id| known.session_code(id).map(|code| code.to_string()).unwrap_or_default();
        let late = if judged.of_report { Vec::new() } else { late(known, judged.period)? };
        let day = if judged.of_report { judged.period.until.min(judged.today) } else { judged.today };
        let found = quality::findings(&Scene {
            project: judged.project,
            people: &self.people,
            enrolments: &self.enrolments,
            plans: &self.plans,
            activities: &self.activities,
            calendar: &self.calendar,
            slots: &self.slots,
            period: judged.period,
            of_report: judged.of_report,
            day,
            project_start: judged.start,
            settings: judged.settings,
            attendance: &self.attendance,
            seen: &self.seen,
            late: &late,
            broken: judged.broken,
            session_code: &session_code,
        });
        Ok(Judged::of(found, &known.waivers()?, day))
    }
}

fn plans(known: &Reader) -> Result<Vec<Plan>, StoreError> {
    let plan = |cohort: crate::domain::cohort::Cohort| {
        let breaks = known.breaks(&cohort.code)?;
        Ok(Plan { cohort, breaks })
    };
    known.cohorts()?.into_iter().map(plan).collect()
}

fn late(known: &Reader, period: &Period) -> Result<Vec<Late>, StoreError> {
    let marked = known.marked_late(LATE)?.into_iter();
    let wanted = marked.filter(|(_, date, _)| period.from <= *date && *date <= period.until);
    Ok(wanted.map(|(session, date, recorded)| Late { session, date, recorded }).collect())
}
