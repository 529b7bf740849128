//! `ikut cohort shift`: planned sessions moved together, shown before it is written.

use chrono::{Days, NaiveDate};
use clap::Args;

use crate::domain::code::CohortCode;
use crate::domain::day::monday;
use crate::domain::fact::{ParticipantId, SessionId};
use crate::domain::session::{Session, Status};
use crate::domain::shift::{Remark, Shift, remarks};
use crate::report::sheet::{Cell, Sheet, left};
use crate::store::{CohortWithBreaks, Reader, Step, StepKind};

use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::listing::{Format, Listing};
use super::second_look::{announced, told};
use super::session_change::own_id;
use super::value::{coming_day, days};
use super::{ask, clock};

/// Move the planned sessions of a cohort to other days
///
/// Held and cancelled ones stay where they are. All keep their codes, their marks and the memory of
/// where they were. The plan is shown before it is written.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The cohort's code
    #[arg(value_name = "COHORT")]
    cohort: CohortCode,
    /// Those on or after this day; a weekday is the next such day
    #[arg(long, value_name = "DAY", value_parser = coming_day)]
    from: NaiveDate,
    /// Only those on or before this day
    #[arg(long, value_name = "DAY", value_parser = coming_day)]
    until: Option<NaiveDate>,
    /// So many days later; -7 is a week earlier
    #[arg(long, value_name = "DAYS", value_parser = days, allow_negative_numbers = true)]
    days: i64,
    #[command(flatten)]
    writing: Writing,
}

/// A session that moves.
struct Moving {
    id: SessionId,
    own: Option<ParticipantId>,
    was_on: NaiveDate,
    after: Session,
    remarks: Vec<Remark>,
}

impl Moving {
    /// Says whether it was to be on a day that is past, and nobody said whether it was held.
    fn is_past(&self) -> bool {
        self.was_on < clock::today()
    }
}

/// Moves sessions: shows the plan, asks, writes.
pub(super) fn shift(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(arguments.writing)?;
    let plan = store.read().cohort(&arguments.cohort)?;
    let (moving, staying) = arguments.plan(&plan, &store.read(), desk)?;
    refuse_past(&moving, desk)?;
    if !desk.begun_anew {
        show(&moving, desk)?;
    }
    let question = desk.tr.ask_shift(moving.len(), &arguments.cohort);
    if !arguments.writing.dry_run && !ask::confirm(desk, question)? {
        desk.say(&desk.tr.nothing_changed());
        return Ok(());
    }
    let after = moving.iter().map(|one| (one.id, &one.after));
    let announced = announced(after, &store.read(), desk)?;
    store.change(arguments.step(moving.len()), |tx| {
        moving.iter().try_for_each(|one| tx.put_session(&one.after, one.own).map(|_| ()))
    })?;
    let (count, way) = (arguments.days.unsigned_abs(), arguments.way());
    desk.say_done(arguments.writing, &desk.tr.shift_done(moving.len(), &arguments.cohort, count, way));
    announced.iter().for_each(|line| desk.say(line));
    say_end(&plan, &moving, &staying, desk);
    Ok(())
}

impl Arguments {
    /// Returns the sessions that move, by their days, and those that stay.
    fn plan(
        &self,
        plan: &CohortWithBreaks,
        known: &Reader,
        desk: &Desk,
    ) -> Result<(Vec<Moving>, Vec<Session>), Failure> {
        let shift = self.days_that_move(desk)?;
        let sessions = known.sessions_of(&self.cohort)?;
        let (taken, staying): (Vec<_>, Vec<_>) =
            sessions.into_iter().partition(|(_, session)| shift.takes(session));
        let staying: Vec<_> = staying.into_iter().map(|(_, session)| session).collect();
        let mut moving = Vec::new();
        for (id, before) in taken {
            let beyond = || Failure::refused(desk.tr.shift_beyond_calendar(&before.code));
            let date = shift.applied(before.date).ok_or_else(|| beyond().hint(desk.tr.hint_fewer_days()))?;
            let after = Session { date, ..before.clone() };
            let own = own_id(&before, known)?;
            moving.push(Moving { id, own, was_on: before.date, after, remarks: Vec::new() });
        }
        let moved = moving.iter().map(|one| one.after.clone());
        let others: Vec<_> = staying.iter().cloned().chain(moved).collect();
        for one in &mut moving {
            one.remarks = remarks(&one.after, &plan.cohort, &plan.breaks, &others);
        }
        if moving.is_empty() { Err(self.nothing_there(desk)) } else { Ok((moving, staying)) }
    }

    fn days_that_move(&self, desk: &Desk) -> Result<Shift, Failure> {
        match self.until {
            Some(until) if until < self.from => {
                let (from, until) = (desk.tr.day(self.from), desk.tr.day(until));
                Err(Failure::refused(desk.tr.ends_before_start(&from, &until)))
            }
            until => Ok(Shift { from: self.from, until, days: self.days }),
        }
    }

    fn nothing_there(&self, desk: &Desk) -> Failure {
        let from = desk.tr.day(self.from);
        let line = match self.until {
            Some(until) => desk.tr.shift_none_between(&self.cohort, &from, &desk.tr.day(until)),
            None => desk.tr.shift_none(&self.cohort, &from),
        };
        let list = format!("ikut session list --cohort {} --status planned", self.cohort);
        Failure::refused(line).hint(desk.tr.hint_list(&list))
    }

    fn way(&self) -> &'static str {
        if self.days < 0 { "earlier" } else { "later" }
    }

    fn step(&self, sessions: usize) -> Step {
        Step::new(StepKind::CohortShift)
            .with("cohort", &self.cohort)
            .with("sessions", sessions)
            .with("days", self.days.unsigned_abs())
            .with("way", self.way())
    }
}

/// Refuses to plan anything for a day that is past.
fn refuse_past(moving: &[Moving], desk: &Desk) -> Result<(), Failure> {
    let today = clock::today();
    let past: Vec<_> = moving.iter().filter(|one| one.after.date < today).collect();
    let Some(first) = past.first() else { return Ok(()) };
    let (code, day) = (&first.after.code, desk.tr.weekday_and_day(first.after.date));
    Err(Failure::refused(desk.tr.shift_into_past(past.len(), code, &day))
        .hint(desk.tr.hint_shift_into_past(code)))
}

/// Shows where each session was, where it comes, and what to look at again.
fn show(moving: &[Moving], desk: &mut Desk) -> Result<(), Failure> {
    let columns =
        [left("session"), left("activity"), left("start"), left("was"), left("date"), left("remark")];
    let mut sheet = Sheet::new("plan", &columns);
    for one in moving {
        let past = one.is_past().then(|| desk.tr.remark_was_past());
        let remarks: Vec<_> =
            past.into_iter().chain(one.remarks.iter().map(|remark| told(remark, desk))).collect();
        sheet.push([
            Cell::shown(&one.after.code),
            Cell::shown(&one.after.activity),
            Cell::maybe(one.after.start.map(|start| start.format("%H:%M").to_string())),
            Cell::text(desk.tr.weekday_and_day(one.was_on)),
            Cell::text(desk.tr.weekday_and_day(one.after.date)),
            Cell::text(remarks.join("; ")),
        ]);
    }
    desk.show(&sheet, Listing { format: Format::Table })?;
    desk.close()?;
    let remarked = moving.iter().filter(|one| one.is_past() || !one.remarks.is_empty()).count();
    if remarked > 0 {
        desk.say(&desk.tr.shift_look(remarked));
    }
    Ok(())
}

/// Says that the cohort ends before its sessions do, and how that is changed.
fn say_end(plan: &CohortWithBreaks, moving: &[Moving], staying: &[Session], desk: &Desk) {
    let cohort = &plan.cohort;
    let staying = staying.iter().filter(|session| session.status == Status::Planned);
    let days = staying.map(|session| session.date).chain(moving.iter().map(|one| one.after.date));
    if moving.iter().any(|one| one.after.date > cohort.end)
        && let Some(last) = days.max()
    {
        // A cohort ends on the Friday of its last week, unless something is planned after that.
        let later = last.max(monday(last) + Days::new(4));
        desk.say(&desk.tr.shift_after_end(&cohort.code, &desk.tr.day(cohort.end), &later));
    }
}
