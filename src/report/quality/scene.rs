//! What findings are drawn from.

use chrono::NaiveDate;

use crate::domain::activity::Activity;
use crate::domain::code::{CohortCode, SessionCode};
use crate::domain::cohort::{Break, Cohort};
use crate::domain::enrolment::Enrolment;
use crate::domain::fact::{Calendar, Person, SessionId, Slot};
use crate::domain::period::Period;
use crate::domain::project::Project;
use crate::report::attendance::Attendance;
use crate::report::esf::{BrokenCheck, Settings};

use super::watch::Seen;

/// A cohort with its breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The cohort.
    pub cohort: Cohort,
    /// Its breaks.
    pub breaks: Vec<Break>,
}

/// A session whose marks were recorded long after its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Late {
    /// Which session.
    pub session: SessionCode,
    /// Its day.
    pub date: NaiveDate,
    /// The day on which the last of the marks was first recorded.
    pub recorded: NaiveDate,
}

/// What the findings of a report, or of a register, are drawn from.
pub struct Scene<'a> {
    /// The settings of the project.
    pub project: &'a Project,
    /// Everyone in the register.
    pub people: &'a [Person],
    /// Every enrolment.
    pub enrolments: &'a [Enrolment],
    /// Every cohort, in the order of the calendar.
    pub plans: &'a [Plan],
    /// Every activity, in the order of the calendar.
    pub activities: &'a [Activity],
    /// The calendar that numbers cohorts and activities.
    pub calendar: &'a Calendar,
    /// Every session.
    pub slots: &'a [Slot],
    /// The reporting period; people who entered after it are left alone.
    pub period: &'a Period,
    /// Whether this is the list of a report, and not of the register as it stands.
    pub of_report: bool,
    /// The day of the judgement: today or, in a report, the last day of a period that is over, so
    /// that its list stays the same for ever.
    pub day: NaiveDate,
    /// First day of the project.
    pub project_start: NaiveDate,
    /// How the report counts.
    pub settings: &'a Settings,
    /// The attendance of the same period.
    pub attendance: &'a Attendance,
    /// What the pass over the marks saw.
    pub seen: &'a Seen,
    /// Sessions that were marked late; none in a report, which must not depend on how the register
    /// came to be.
    pub late: &'a [Late],
    /// Where the figures contradict each other.
    pub broken: &'a [BrokenCheck],
    /// Gives the code of a session.
    pub session_code: &'a dyn Fn(SessionId) -> String,
}

impl Scene<'_> {
    /// Says whether this is the report of a period that is over: what came after it is not its own.
    pub(super) fn is_over(&self) -> bool {
        self.of_report && self.day == self.period.until
    }

    /// Returns the cohort with a code.
    pub(super) fn plan(&self, code: &CohortCode) -> Option<&Plan> {
        // By code: the register gives them in this order.
        let place = self.plans.binary_search_by(|plan| plan.cohort.code.cmp(code)).ok()?;
        Some(&self.plans[place])
    }

    /// Returns the sessions on the days of the period.
    pub(super) fn slots_in_period(&self) -> impl Iterator<Item = &Slot> {
        let period = self.period;
        self.slots.iter().filter(|slot| period.from <= slot.sitting.date && slot.sitting.date <= period.until)
    }

    /// Returns everyone supported by the end of the period.
    pub(super) fn supported(&self) -> impl Iterator<Item = &Person> {
        let until = self.period.until;
        self.people.iter().filter(move |person| person.entered().is_some_and(|day| day <= until))
    }
}
