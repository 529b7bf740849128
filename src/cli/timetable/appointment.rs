//! Sessions to come with what a timetable says of them.

use chrono::{Days, NaiveDate};

use crate::domain::activity::Activity;
use crate::domain::code::ParticipantCode;
use crate::domain::language::Language;
use crate::domain::session::Session;
use crate::report::timetable::{Standing, coming};
use crate::store::{Narrowing, Reader, StoreError};

/// How many days ahead a timetable looks: a coaching is over long before.
const AHEAD: u64 = 366;

/// Returns the days of a timetable that begins on a day.
pub(in super::super) fn from_now_on(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    (today, today.checked_add_days(Days::new(AHEAD)).unwrap_or(today))
}

/// A session to come.
#[derive(Debug, Clone)]
pub(in super::super) struct Appointment {
    /// The session.
    pub(in super::super) session: Session,
    /// What it is about.
    pub(in super::super) activity: Activity,
    /// How it stands for the participant.
    pub(in super::super) standing: Standing,
    /// What a calendar calls it: the same each time, and says nothing.
    pub(in super::super) uid: String,
}

impl Appointment {
    /// Returns the name of the activity in a language, else in another one.
    pub(in super::super) fn name(&self, language: Language) -> Option<String> {
        self.activity.name(language).map(str::to_owned)
    }
}

/// Returns the sessions on some days, first and last included, that are, or once were, the
/// participant's.
pub(in super::super) fn appointments(
    code: &ParticipantCode,
    (from, until): (NaiveDate, NaiveDate),
    known: &Reader,
) -> Result<Vec<Appointment>, StoreError> {
    let (id, _) = known.participant(code)?;
    let excerpt = known.excerpt_of_participant(id, &Narrowing { activity: None, from, until })?;
    let appointment = |(occasion, standing): (&crate::domain::fact::Occasion, Standing)| {
        let (number, session) = known.session(&occasion.code)?;
        let activity = known.activity(&session.activity)?;
        let uid = known.token(&format!("session {} of {}", number.0, id.0))?;
        Ok(Appointment { session, activity, standing, uid })
    };
    coming(&excerpt, id, from).into_iter().map(appointment).collect()
}
