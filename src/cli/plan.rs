//! `ikut cohort new`: the plan of a cohort, shown before it is written.

use chrono::NaiveDate;
use clap::Args;

use crate::domain::activity::{Activity, Kind};
use crate::domain::code::{CohortCode, SessionCode};
use crate::domain::cohort::{Break, Cohort};
use crate::domain::holiday::{holiday, is_eve};
use crate::domain::schedule::{Proposed, Weekly, proposed, skipped};
use crate::domain::session::{Session, Status};
use crate::domain::vocabulary::Vocabulary;
use crate::domain::week::{WeekError, planned_end, programme_weeks};
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Entity, Reader, Step, StepKind, StoreError};

use super::ask;
use super::desk::Desk;
use super::door;
use super::failure::Failure;
use super::globals::Writing;
use super::lesson;
use super::listing::{Format, Listing};
use super::next_code;
use super::value::{pause, typed_day};

/// Plan a cohort with its sessions
///
/// The sessions follow from weekly rules, around breaks and Finnish public holidays. A rule is
/// DAY:ACTIVITY[,ACTIVITY...][@HH:MM][/MINUTES]; several activities take turns. The plan is shown
/// before it is written.
#[derive(Debug, Args)]
pub(super) struct New {
    /// The cohort's code, such as K1
    #[arg(value_name = "COHORT")]
    cohort: CohortCode,
    /// First day
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    start: NaiveDate,
    /// Planned programme weeks
    #[arg(long, value_name = "NUMBER", default_value = "10", value_parser = clap::value_parser!(u16).range(1..=520))]
    weeks: u16,
    /// Last day, where it is not the Friday of the last programme week
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    end: Option<NaiveDate>,
    /// A break: days without programme, FROM..TO, with =REASON behind it if you like
    #[arg(long = "break", value_name = "BREAK", value_parser = pause)]
    pauses: Vec<Break>,
    /// A weekly rule, such as mon:rights,jobsearch@12:00/180
    #[arg(long, value_name = "RULE", value_parser = rule)]
    weekly: Vec<Weekly>,
    /// What it is called
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// How many participants it is planned for
    #[arg(long, value_name = "NUMBER")]
    target: Option<u32>,
    /// What it puts weight on
    #[arg(long, value_name = "TEXT")]
    emphasis: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

fn rule(text: &str) -> Result<Weekly, crate::domain::schedule::WeeklyError> {
    text.parse()
}

/// Plans a cohort: shows the plan, asks, writes.
pub(super) fn new(new: New, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(new.writing)?;
    if store.read().find_cohort(&new.cohort)?.is_some() {
        return Err(StoreError::Taken { entity: Entity::Cohort, code: new.cohort.to_string() }.into());
    }
    let (cohort, mondays) = new.cohort(desk)?;
    let_in(&new.pauses, desk)?;
    let span = (cohort.start, cohort.end);
    let proposals = proposed(&new.weekly, &mondays, span, &new.pauses);
    let sessions = new.sessions(&proposals, &store.read(), desk)?;
    if !desk.begun_anew {
        show(&new, span, &sessions, desk)?;
        lesson::remember(new.start, &store.read(), desk)?;
    }
    let sessions: Vec<Session> = sessions.into_iter().map(|(_, session)| session).collect();
    let summary = desk.tr.plan_summary(
        &cohort.code,
        cohort.weeks,
        &desk.tr.weekday_and_day(cohort.start),
        &desk.tr.weekday_and_day(cohort.end),
        sessions.len(),
    );
    desk.say(&summary);
    if !new.writing.dry_run && !ask::confirm(desk, desk.tr.ask_write_plan())? {
        desk.say(&desk.tr.nothing_changed());
        return Ok(());
    }
    let step = Step::new(StepKind::CohortNew).with("cohort", &cohort.code).with("sessions", sessions.len());
    store.change(step, |tx| {
        tx.put_cohort(&cohort)?;
        for pause in &new.pauses {
            tx.put_break(&cohort.code, pause)?;
        }
        sessions.iter().try_for_each(|session| tx.put_session(session, None).map(|_| ()))
    })?;
    desk.say_done(new.writing, &desk.tr.plan_written(&cohort.code, sessions.len()));
    Ok(())
}

/// Looks at the reasons of breaks before they are kept.
pub(super) fn let_in(pauses: &[Break], desk: &Desk) -> Result<(), Failure> {
    pauses.iter().try_for_each(|pause| door::let_in(pause.reason.clone(), desk).map(|_| ()))
}

impl New {
    /// Returns the cohort and the Mondays of its programme weeks.
    fn cohort(&self, desk: &Desk) -> Result<(Cohort, Vec<NaiveDate>), Failure> {
        let trouble = |error| no_room(error, desk);
        let mondays = programme_weeks(self.start, self.weeks, &self.pauses).map_err(trouble)?;
        let planned = planned_end(self.start, self.weeks, &self.pauses).map_err(trouble)?;
        let end = self.end.unwrap_or(planned);
        if end < self.start {
            let (start, end) = (desk.tr.day(self.start), desk.tr.day(end));
            return Err(Failure::refused(desk.tr.ends_before_start(&start, &end)));
        }
        let cohort = Cohort {
            code: self.cohort.clone(),
            name: door::over(self.name.as_deref(), None, desk)?,
            start: self.start,
            weeks: self.weeks,
            end,
            target: self.target,
            emphasis: door::over(self.emphasis.as_deref(), None, desk)?,
        };
        Ok((cohort, mondays))
    }

    /// Returns the sessions with their programme weeks, numbered in the order of the clock.
    fn sessions(
        &self,
        proposals: &[Proposed],
        known: &Reader,
        desk: &Desk,
    ) -> Result<Vec<(u16, Session)>, Failure> {
        let codes = next_code::next(&self.cohort, proposals.len(), known)?;
        let session =
            |(code, plan): (SessionCode, &Proposed)| Ok((plan.week, self.session(code, plan, known, desk)?));
        codes.into_iter().zip(proposals).map(session).collect()
    }

    fn session(
        &self,
        code: SessionCode,
        plan: &Proposed,
        known: &Reader,
        desk: &Desk,
    ) -> Result<Session, Failure> {
        let activity = known.activity(&plan.activity)?;
        Ok(Session {
            code,
            cohort: self.cohort.clone(),
            activity: group_only(&activity, desk)?,
            participant: None,
            date: plan.date,
            start: plan.start,
            minutes: length(&activity, plan.minutes, desk)?,
            mode: None,
            status: Status::Planned,
            facilitator: None,
        })
    }
}

/// Refuses an individual activity in a weekly rule: it would need its participant.
fn group_only(activity: &Activity, desk: &Desk) -> Result<crate::domain::code::ActivityCode, Failure> {
    match activity.kind {
        Kind::Group => Ok(activity.code.clone()),
        Kind::Individual => {
            Err(Failure::refused(desk.tr.plan_individual(&activity.code)).hint(desk.tr.hint_session_add()))
        }
    }
}

/// Returns how long a session is: what was said, else the activity's usual length.
pub(super) fn length(activity: &Activity, said: Option<u16>, desk: &Desk) -> Result<u16, Failure> {
    let unknown =
        || Failure::refused(desk.tr.length_unknown(&activity.code)).hint(desk.tr.hint_length(&activity.code));
    said.or(activity.minutes).ok_or_else(unknown)
}

/// Words a plan that has no room.
pub(super) fn no_room(error: WeekError, desk: &Desk) -> Failure {
    match error {
        WeekError::NoWeeks => Failure::refused(desk.tr.plan_no_weeks()),
        WeekError::TooFar { weeks } => Failure::refused(desk.tr.plan_too_far(weeks)),
    }
}

/// A line of the plan: a session, or a day that is passed over.
type Line = (NaiveDate, [Cell; 7]);

fn show(
    plan: &New,
    span: (NaiveDate, NaiveDate),
    sessions: &[(u16, Session)],
    desk: &mut Desk,
) -> Result<(), Failure> {
    let columns = [
        right("week"),
        left("date"),
        left("start"),
        left("session"),
        left("activity"),
        right("minutes"),
        left("remark"),
    ];
    let free = skipped(&plan.weekly, span, &plan.pauses).into_iter().map(|day| passed_over(day, plan, desk));
    let mut lines: Vec<Line> =
        sessions.iter().map(|(week, session)| planned(*week, session, desk)).chain(free).collect();
    lines.sort_by_key(|(day, _)| *day);
    if lines.is_empty() {
        return Ok(());
    }
    let mut sheet = Sheet::new("plan", &columns);
    lines.into_iter().for_each(|(_, cells)| sheet.push(cells));
    desk.show(&sheet, Listing { format: Format::Table })?;
    desk.close()
}

fn planned(week: u16, session: &Session, desk: &Desk) -> Line {
    let cells = [
        week.into(),
        Cell::text(desk.tr.weekday_and_day(session.date)),
        Cell::maybe(session.start.map(|start| start.format("%H:%M").to_string())),
        Cell::shown(&session.code),
        Cell::shown(&session.activity),
        session.minutes.into(),
        Cell::maybe(is_eve(session.date).then(|| desk.tr.remark_eve())),
    ];
    (session.date, cells)
}

fn passed_over(day: NaiveDate, plan: &New, desk: &Desk) -> Line {
    let pause = plan.pauses.iter().find(|pause| pause.holds(day));
    let why = match (holiday(day), pause) {
        (Some(holiday), _) => desk.tr.word("holiday", holiday.word()),
        (None, Some(pause)) => desk.tr.remark_break(&pause.reason.clone().unwrap_or_default()),
        (None, None) => String::new(),
    };
    let empty = || Cell::Empty;
    let date = Cell::text(desk.tr.weekday_and_day(day));
    (day, [empty(), date, empty(), empty(), empty(), empty(), Cell::text(why.trim())])
}
