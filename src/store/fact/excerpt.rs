//! The part of the register behind one page of attendance.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use rusqlite::{Row, ToSql, named_params};

use super::{activity_fact, mark_at, places, sitting, stay};
use crate::domain::code::{ActivityCode, CohortCode, ParticipantCode};
use crate::domain::fact::{Calendar, Excerpt, Occasion, ParticipantId};
use crate::store::read::{all, parsed};
use crate::store::{Reader, StoreError};

/// Which sessions are wanted.
#[derive(Debug, Clone)]
pub struct Narrowing {
    /// Those of this activity; `None` for all of them.
    pub activity: Option<ActivityCode>,
    /// Those on or after this day.
    pub from: NaiveDate,
    /// Those on or before this day.
    pub until: NaiveDate,
}

impl Reader<'_> {
    /// Returns the sessions of a cohort with their marks, and the enrolments in it.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn excerpt_of_cohort(&self, cohort: &CohortCode, wanted: &Narrowing) -> Result<Excerpt, StoreError> {
        let key: &dyn ToSql = &cohort.as_str();
        let calendar =
            self.calendar_with(vec![cohort.clone()], include_str!("stays_of_cohort.sql"), (":cohort", key))?;
        let sql = include_str!("occasions_of_cohort.sql");
        let occasions = self.occasions(sql, (":cohort", key), wanted, &calendar)?;
        self.excerpt(calendar, occasions)
    }

    /// Returns the sessions of every cohort that a participant was ever in, their own and those
    /// with a mark of theirs; with their marks and enrolments, and nobody else's.
    ///
    /// # Errors
    /// Whatever the register says.
    pub fn excerpt_of_participant(
        &self,
        participant: ParticipantId,
        wanted: &Narrowing,
    ) -> Result<Excerpt, StoreError> {
        let key: &dyn ToSql = &participant.0;
        let cohorts = self.cohorts()?.into_iter().map(|cohort| cohort.code).collect();
        let calendar =
            self.calendar_with(cohorts, include_str!("stays_of_participant.sql"), (":participant", key))?;
        let sql = include_str!("occasions_of_participant.sql");
        let occasions = self.occasions(sql, (":participant", key), wanted, &calendar)?;
        self.excerpt(calendar, occasions)
    }

    fn calendar_with(
        &self,
        cohorts: Vec<CohortCode>,
        stays: &'static str,
        key: (&str, &dyn ToSql),
    ) -> Result<Calendar, StoreError> {
        let activities = self.activities()?.iter().map(activity_fact).collect();
        let cohort_at = places(cohorts.iter().map(CohortCode::as_str));
        let stays = all(self.connection, stays, &[key][..], |row| stay(row, &cohort_at))?;
        Ok(Calendar { cohorts, activities, stays, sittings: Vec::new() })
    }

    fn occasions(
        &self,
        sql: &'static str,
        key: (&str, &dyn ToSql),
        wanted: &Narrowing,
        calendar: &Calendar,
    ) -> Result<Vec<Occasion>, StoreError> {
        let cohort_at = places(calendar.cohorts.iter().map(CohortCode::as_str));
        let activity_at = places(calendar.activities.iter().map(|activity| activity.code.as_str()));
        let activity = wanted.activity.as_ref().map(ActivityCode::as_str);
        let narrowed = named_params! { ":from": wanted.from, ":until": wanted.until, ":activity": activity };
        let params = [narrowed, &[key]].concat();
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(&params[..])?;
        let mut occasions = Vec::new();
        while let Some(row) = rows.next()? {
            gather(&mut occasions, row, &cohort_at, &activity_at)?;
        }
        Ok(occasions)
    }

    fn excerpt(&self, calendar: Calendar, occasions: Vec<Occasion>) -> Result<Excerpt, StoreError> {
        let marked = occasions.iter().flat_map(|occasion| occasion.marks.iter().map(|(person, _)| *person));
        let own = occasions.iter().filter_map(|occasion| occasion.sitting.participant);
        let stays = calendar.stays.iter().map(|stay| stay.participant);
        let people: BTreeSet<ParticipantId> = marked.chain(own).chain(stays).collect();
        let code = |id| -> Result<(ParticipantId, ParticipantCode), StoreError> {
            Ok((id, self.participant_code(id)?))
        };
        let people = people.into_iter().map(code).collect::<Result<_, _>>()?;
        Ok(Excerpt { calendar, occasions, people })
    }
}

/// Adds a row to its session: the one before it, or the next.
fn gather(
    occasions: &mut Vec<Occasion>,
    row: &Row,
    cohorts: &HashMap<String, u32>,
    activities: &HashMap<String, u32>,
) -> rusqlite::Result<()> {
    let sitting = sitting(row, cohorts, activities)?;
    if occasions.last().is_none_or(|last| last.sitting.id != sitting.id) {
        occasions.push(Occasion { code: parsed(row, 7)?, sitting, marks: Vec::new() });
    }
    if let (Some(person), Some(last)) = (row.get::<_, Option<u32>>(8)?, occasions.last_mut()) {
        last.marks.push((ParticipantId(person), mark_at(row, 9)?));
    }
    Ok(())
}
