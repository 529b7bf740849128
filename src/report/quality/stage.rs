//! A small register in which everything is as it should be, for the tests to disturb.

use chrono::{NaiveDate, NaiveTime};

use crate::domain::activity::{Activity, Kind};
use crate::domain::cohort::Cohort;
use crate::domain::enrolment::{Enrolment, EnrolmentMode};
use crate::domain::fact::{
    ActivityAt, ActivityFact, Calendar, CohortAt, Event, MarkFact, ParticipantId, Person, SessionId, Sitting,
    Slot, Stay,
};
use crate::domain::mark::Mark;
use crate::domain::participant::FunderRecord;
use crate::domain::period::Period;
use crate::domain::project::{Programme, Project};
use crate::domain::session::Status;
use crate::domain::vocabulary::{Answer, YesNo};
use crate::report::attendance::Tally;
use crate::report::esf::{BrokenCheck, Settings};
use crate::report::tests_support::{complete, day, period, start};

use super::*;

/// A register, and how it is judged.
pub(crate) struct Stage {
    pub(crate) project: Project,
    pub(crate) people: Vec<Person>,
    pub(crate) enrolments: Vec<Enrolment>,
    pub(crate) plans: Vec<Plan>,
    pub(crate) activities: Vec<Activity>,
    pub(crate) slots: Vec<Slot>,
    /// Place of the session, place of the person, mark.
    pub(crate) marks: Vec<(u32, u32, Mark)>,
    pub(crate) period: Period,
    pub(crate) of_report: bool,
    pub(crate) today: NaiveDate,
    pub(crate) settings: Settings,
    pub(crate) late: Vec<Late>,
    pub(crate) broken: Vec<BrokenCheck>,
}

/// A complete record with every sensitive question answered and the papers in order.
pub(crate) fn tidy(code: &str) -> Person {
    let mut person = complete(code);
    let participant = &mut person.participant;
    participant.form_signed = Some(day("2021-08-30"));
    participant.funder_record = Some(FunderRecord::Entered);
    let answers = [
        &mut participant.foreign_background,
        &mut participant.third_country_national,
        &mut participant.minority,
        &mut participant.disability,
        &mut participant.homeless,
        &mut participant.rural,
        &mut participant.other_disadvantaged,
    ];
    answers.into_iter().for_each(|answer| *answer = Some(Answer::No));
    person
}

/// A time in a cohort from the first day of the stage on.
pub(crate) fn stay(person: &str, cohort: &str) -> Enrolment {
    Enrolment {
        participant: person.parse().expect("a code"),
        cohort: cohort.parse().expect("a code"),
        from: day("2021-08-30"),
        to: None,
        mode: EnrolmentMode::Group,
        exit: None,
    }
}

/// A cohort of ten weeks without breaks.
pub(crate) fn plan(code: &str) -> Plan {
    let (start, end) = (day("2021-08-30"), day("2022-03-31"));
    let code = code.parse().expect("a code");
    let cohort = Cohort { code, name: None, start, weeks: 10, end, target: None, emphasis: None };
    Plan { cohort, breaks: Vec::new() }
}

fn activity(code: &str, kind: Kind, minutes: u16) -> Activity {
    Activity {
        code: code.parse().expect("a code"),
        name_en: None,
        name_fi: None,
        name_sv: None,
        kind,
        provider: None,
        minutes: Some(minutes),
        counted: YesNo::Yes,
    }
}

/// A held session: of the group for `None`, else of the person at a place.
pub(crate) fn slot(number: u32, date: &str, hour: u32, person: Option<u32>) -> Slot {
    let sitting = Sitting {
        id: SessionId(number),
        cohort: CohortAt(0),
        activity: ActivityAt(person.is_some().into()),
        participant: person.map(ParticipantId),
        date: day(date),
        minutes: if person.is_some() { 60 } else { 180 },
        status: Status::Held,
    };
    Slot { sitting, start: NaiveTime::from_hms_opt(hour, 0, 0) }
}

impl Stage {
    /// Four people in one cohort, one group session and one individual session, all marked.
    pub(crate) fn new() -> Self {
        let codes = ["P-01", "P-02", "P-03", "P-04"];
        let group = (0..4).map(|person| (0, person, Mark::PRESENT));
        Self {
            project: Project {
                code: Some("S1".to_owned()),
                programme: Some(Programme::Esf2014),
                start: Some(start()),
                end: Some(day("2023-02-28")),
                target: Some(4),
                ..Project::default()
            },
            people: codes.map(tidy).to_vec(),
            enrolments: codes.map(|code| stay(code, "K1")).to_vec(),
            plans: vec![plan("K1")],
            activities: vec![
                activity("rights", Kind::Group, 180),
                activity("guidance", Kind::Individual, 60),
            ],
            slots: vec![slot(0, "2021-10-04", 12, None), slot(1, "2021-10-05", 10, Some(0))],
            marks: group.chain([(1, 0, Mark::PRESENT)]).collect(),
            period: period("2021Q4"),
            of_report: true,
            today: day("2022-01-15"),
            settings: Settings::of(Programme::Esf2014),
            late: Vec::new(),
            broken: Vec::new(),
        }
    }

    /// Returns the first person.
    pub(crate) fn first(&mut self) -> &mut Person {
        &mut self.people[0]
    }

    fn place(&self, code: impl std::fmt::Display) -> u32 {
        let code = code.to_string();
        let place = self.people.iter().position(|person| person.participant.code.as_str() == code);
        place.expect("a person of the stage") as u32
    }

    fn calendar(&self) -> Calendar {
        let stay = |stay: &Enrolment| Stay {
            participant: ParticipantId(self.place(&stay.participant)),
            cohort: CohortAt(
                self.plans.iter().position(|plan| plan.cohort.code == stay.cohort).expect("a cohort") as u32,
            ),
            from: stay.from,
            to: stay.to,
            mode: stay.mode,
        };
        let fact = |activity: &Activity| ActivityFact {
            code: activity.code.clone(),
            kind: activity.kind,
            counted: activity.counted,
        };
        Calendar {
            cohorts: self.plans.iter().map(|plan| plan.cohort.code.clone()).collect(),
            activities: self.activities.iter().map(fact).collect(),
            stays: self.enrolments.iter().map(stay).collect(),
            sittings: Vec::new(),
        }
    }

    /// Returns the findings.
    pub(crate) fn found(&self) -> Vec<Finding> {
        let calendar = self.calendar();
        let ids: Vec<_> = self.people.iter().zip(0..).collect();
        let ids: Vec<_> = ids
            .into_iter()
            .map(|(person, id)| (ParticipantId(id), person.participant.code.clone()))
            .collect();
        let days = (self.period.from, self.period.until);
        let clashes = timetable::clashes(&self.slots, &calendar, days);
        let mut tally = Tally::new(&calendar, &self.period, start());
        let mut watch = Watch::new(&calendar, &self.people, &ids, &self.period, clashes);
        for event in self.events() {
            tally.read(event);
            watch.read(event);
        }
        let (attendance, seen) = (tally.finish(), watch.finish());
        let until = self.period.until;
        findings(&Scene {
            project: &self.project,
            people: &self.people,
            enrolments: &self.enrolments,
            plans: &self.plans,
            activities: &self.activities,
            calendar: &calendar,
            slots: &self.slots,
            period: &self.period,
            of_report: self.of_report,
            day: if self.of_report { until.min(self.today) } else { self.today },
            project_start: self.project.start.unwrap_or(start()),
            settings: &self.settings,
            attendance: &attendance,
            seen: &seen,
            late: &self.late,
            broken: &self.broken,
            session_code: &|session| format!("K1-{:03}", session.0 + 1),
        })
    }

    fn events(&self) -> Vec<Event> {
        let of_slot = |slot: &Slot| {
            let id = slot.sitting.id;
            let here = self.marks.iter().filter(move |(session, ..)| *session == id.0);
            let mark = move |(_, person, mark): &(u32, u32, Mark)| {
                Event::Mark(MarkFact { session: id, participant: ParticipantId(*person), mark: *mark })
            };
            std::iter::once(Event::Sitting(slot.sitting)).chain(here.map(mark)).collect::<Vec<_>>()
        };
        self.slots.iter().flat_map(of_slot).collect()
    }
}
