//! The rows that figures are made from.

mod excerpt;
mod timetable;

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Params, Row, named_params};

use super::mark::mark_at;
use super::read::{Column, all, day, maybe_day, parsed};
use super::{Reader, StoreError};
use crate::domain::code::{CohortCode, SessionCode};
use crate::domain::fact::{
    ActivityAt, ActivityFact, Calendar, CohortAt, Event, MarkFact, ParticipantId, Person, SessionId, Sitting,
    Stay,
};
use crate::domain::outcome::{Outcome, Point};
use crate::domain::refusal::Refusal;

pub use excerpt::Narrowing;

/// The outcomes by participant, as the people come.
type Outcomes = std::iter::Peekable<std::vec::IntoIter<Outcome>>;

/// The refusals by participant, as the people come.
type Refusals = std::iter::Peekable<std::vec::IntoIter<Refusal>>;

impl Reader<'_> {
    /// Returns every participant with first enrolment, outcomes and refusals, by code.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn people(&self) -> Result<Vec<Person>, StoreError> {
        let mut outcomes = self.outcomes()?.into_iter().peekable();
        let mut refusals = self.refusals()?.into_iter().peekable();
        all(self.connection, include_str!("list_people.sql"), [], |row| {
            person(row, &mut outcomes, &mut refusals)
        })
    }

    /// Returns cohorts, activities and enrolments; the sessions are left for
    /// [`Reader::each_event_between`], because there may be a million.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn calendar(&self) -> Result<Calendar, StoreError> {
        let cohorts: Vec<CohortCode> = self.cohorts()?.into_iter().map(|cohort| cohort.code).collect();
        let activities = self.activities()?.iter().map(activity_fact).collect();
        let cohort_at = places(cohorts.iter().map(CohortCode::as_str));
        let stays = all(self.connection, include_str!("list_stays.sql"), [], |row| stay(row, &cohort_at))?;
        Ok(Calendar { cohorts, activities, stays, sittings: Vec::new() })
    }

    /// Gives each session on these days, first and last included, to `each`, by ascending number,
    /// and after it its marks by ascending participant.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn each_event_between(
        &self,
        calendar: &Calendar,
        (from, until): (NaiveDate, NaiveDate),
        each: impl FnMut(Event),
    ) -> Result<(), StoreError> {
        let days = named_params! { ":from": from, ":until": until };
        self.each_event(calendar, include_str!("list_events.sql"), days, each)
    }

    /// Gives each session on these days, first and last included, to `each`, by day and ascending
    /// number, and after it its marks by ascending participant: for few days out of many.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn each_event_by_day(
        &self,
        calendar: &Calendar,
        (from, until): (NaiveDate, NaiveDate),
        each: impl FnMut(Event),
    ) -> Result<(), StoreError> {
        let days = named_params! { ":from": from, ":until": until };
        self.each_event(calendar, include_str!("list_events_by_day.sql"), days, each)
    }

    /// Gives each session that is still planned on a day before this one to `each`, by day and
    /// ascending number, and after it its marks by ascending participant.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn each_event_planned_before(
        &self,
        calendar: &Calendar,
        day: NaiveDate,
        each: impl FnMut(Event),
    ) -> Result<(), StoreError> {
        let before = named_params! { ":before": day };
        self.each_event(calendar, include_str!("list_events_planned.sql"), before, each)
    }

    /// Gives each session of these cohorts to `each`, by ascending number, and after it its marks by
    /// ascending participant.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn each_event_of(
        &self,
        calendar: &Calendar,
        cohorts: &[&CohortCode],
        each: impl FnMut(Event),
    ) -> Result<(), StoreError> {
        let cohorts: Vec<_> = cohorts.iter().map(|code| code.as_str()).collect();
        let cohorts = serde_json::json!(cohorts).to_string();
        let wanted = named_params! { ":cohorts": cohorts };
        self.each_event(calendar, include_str!("list_events_of.sql"), wanted, each)
    }

    /// Gives what a statement with the columns of `list_events.sql` finds to `each`.
    fn each_event(
        &self,
        calendar: &Calendar,
        sql: &str,
        params: impl Params,
        mut each: impl FnMut(Event),
    ) -> Result<(), StoreError> {
        let cohort_at = places(calendar.cohorts.iter().map(CohortCode::as_str));
        let activity_at = places(calendar.activities.iter().map(|activity| activity.code.as_str()));
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let mut at = None;
        while let Some(row) = rows.next()? {
            let session = SessionId(row.get(0)?);
            if at != Some(session) {
                at = Some(session);
                each(Event::Sitting(sitting(row, &cohort_at, &activity_at)?));
            }
            if let Some(participant) = row.get::<_, Option<u32>>(7)?.map(ParticipantId) {
                each(Event::Mark(MarkFact { session, participant, mark: mark_at(row, 8)? }));
            }
        }
        Ok(())
    }

    /// Returns what a roll needs of one session: the session alone, with the stays of its cohort.
    ///
    /// # Errors
    /// No session has the code.
    pub fn calendar_of(&self, code: &SessionCode) -> Result<Calendar, StoreError> {
        let (id, session) = self.session(code)?;
        let cohort_at = places(std::iter::once(session.cohort.as_str()));
        let activity_at = places(std::iter::once(session.activity.as_str()));
        let activities = vec![activity_fact(&self.activity(&session.activity)?)];
        let cohort = named_params! { ":cohort": session.cohort.as_str() };
        let stays =
            all(self.connection, include_str!("stays_of_cohort.sql"), cohort, |row| stay(row, &cohort_at))?;
        let one = named_params! { ":id": id.0 };
        let sittings = all(self.connection, include_str!("find_sitting.sql"), one, |row| {
            sitting(row, &cohort_at, &activity_at)
        })?;
        Ok(Calendar { cohorts: vec![session.cohort], activities, stays, sittings })
    }

    /// Returns the code of one session by number.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn session_code(&self, id: SessionId) -> Result<SessionCode, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT code FROM session WHERE id = :id")?;
        Ok(statement.query_row(named_params! { ":id": id.0 }, |row| parsed(row, "code"))?)
    }
}

fn activity_fact(activity: &crate::domain::activity::Activity) -> ActivityFact {
    ActivityFact { code: activity.code.clone(), kind: activity.kind, counted: activity.counted }
}

fn places<'a>(codes: impl Iterator<Item = &'a str>) -> HashMap<String, u32> {
    codes.map(str::to_owned).zip(0..).collect()
}

fn person(row: &Row, outcomes: &mut Outcomes, refusals: &mut Refusals) -> rusqlite::Result<Person> {
    let participant = super::participant::read(row)?;
    let (mut exit, mut six_months) = (None, None);
    while let Some(outcome) = outcomes.next_if(|outcome| outcome.participant == participant.code) {
        match outcome.point {
            Point::Exit => exit = Some(outcome),
            Point::SixMonths => six_months = Some(outcome),
        }
    }
    let mut refused = Vec::new();
    while let Some(refusal) = refusals.next_if(|refusal| refusal.participant == participant.code) {
        refused.push(refusal.question);
    }
    Ok(Person { first_enrolled: maybe_day(row, "first_enrolled")?, participant, exit, six_months, refused })
}

fn stay(row: &Row, cohorts: &HashMap<String, u32>) -> rusqlite::Result<Stay> {
    Ok(Stay {
        participant: ParticipantId(row.get("participant")?),
        cohort: CohortAt(place(row, 1, cohorts)?),
        from: day(row, "from")?,
        to: maybe_day(row, "to")?,
        mode: parsed(row, "mode")?,
    })
}

/// Reads by the places of `list_sittings.sql` and `find_sitting.sql`: there are many thousands.
fn sitting(
    row: &Row,
    cohorts: &HashMap<String, u32>,
    activities: &HashMap<String, u32>,
) -> rusqlite::Result<Sitting> {
    Ok(Sitting {
        id: SessionId(row.get(0)?),
        cohort: CohortAt(place(row, 1, cohorts)?),
        activity: ActivityAt(place(row, 2, activities)?),
        participant: row.get::<_, Option<u32>>(3)?.map(ParticipantId),
        date: day(row, 4)?,
        minutes: row.get(5)?,
        status: parsed(row, 6)?,
    })
}

fn place(row: &Row, at: usize, places: &HashMap<String, u32>) -> rusqlite::Result<u32> {
    let code = row.get_ref(at)?.as_str()?;
    places.get(code).copied().ok_or_else(|| at.bad(row))
}
