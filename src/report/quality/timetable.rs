//! Findings about the days and times of sessions, whatever their marks.

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use crate::domain::activity::Kind;
use crate::domain::expected::Roll;
use crate::domain::fact::{Calendar, ParticipantId, SessionId, Slot};
use crate::domain::holiday::holiday;
use crate::domain::session::Status;

use super::fix::{attend, session};
use super::{Detail, Finding, Plan, Rule, Scene};

/// An individual session is long from this many times the activity's usual length.
const TIMES_LONG: u16 = 2;

/// Somebody who is expected at two sessions at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clash {
    /// Who.
    pub participant: ParticipantId,
    /// At the one session.
    pub one: SessionId,
    /// And at the other.
    pub other: SessionId,
}

/// Returns what is odd about the days and times of the period's sessions.
pub fn findings(scene: &Scene) -> Vec<Finding> {
    let wanted = |slot: &&Slot| slot.sitting.status != Status::Cancelled;
    let each = |slot: &Slot| -> Vec<Finding> {
        let found = [
            planned_past(slot, scene),
            held_in_future(slot, scene),
            on_holiday(slot, scene),
            in_break(slot, scene),
            outside_cohort(slot, scene),
            outside_project(slot, scene),
            long(slot, scene),
        ];
        found.into_iter().flatten().collect()
    };
    scene.slots_in_period().filter(wanted).flat_map(each).chain(overlaps(scene)).collect()
}

fn date(slot: &Slot) -> NaiveDate {
    slot.sitting.date
}

fn of(rule: Rule, slot: &Slot, detail: Detail, scene: &Scene, fix: impl Fn(&str) -> String) -> Finding {
    let code = (scene.session_code)(slot.sitting.id);
    Finding::new(rule, &code, detail, fix(&code))
}

fn to_move(code: &str) -> String {
    session("move", code)
}

fn planned_past(slot: &Slot, scene: &Scene) -> Option<Finding> {
    let past = slot.sitting.status == Status::Planned && date(slot) < scene.day;
    past.then(|| of(Rule::SessionPlannedPast, slot, Detail::Day(date(slot)), scene, attend))
}

fn held_in_future(slot: &Slot, scene: &Scene) -> Option<Finding> {
    let early = slot.sitting.status == Status::Held && date(slot) > scene.day;
    early.then(|| of(Rule::SessionHeldInFuture, slot, Detail::Day(date(slot)), scene, to_move))
}

fn on_holiday(slot: &Slot, scene: &Scene) -> Option<Finding> {
    holiday(date(slot))?;
    Some(of(Rule::SessionOnHoliday, slot, Detail::Day(date(slot)), scene, to_move))
}

fn plan<'a>(slot: &Slot, scene: &'a Scene) -> &'a Plan {
    &scene.plans[slot.sitting.cohort.0 as usize]
}

fn kind(slot: &Slot, calendar: &Calendar) -> Kind {
    calendar.activities[slot.sitting.activity.0 as usize].kind
}

fn in_break(slot: &Slot, scene: &Scene) -> Option<Finding> {
    let paused = plan(slot, scene).breaks.iter().any(|pause| pause.holds(date(slot)));
    paused.then(|| of(Rule::SessionInBreak, slot, Detail::Day(date(slot)), scene, to_move))
}

fn outside_cohort(slot: &Slot, scene: &Scene) -> Option<Finding> {
    let cohort = &plan(slot, scene).cohort;
    let against = nearest_outside(date(slot), cohort.start, Some(cohort.end))?;
    let group = kind(slot, scene.calendar) == Kind::Group;
    let detail = Detail::Days { found: date(slot), against };
    group.then(|| of(Rule::SessionOutsideCohort, slot, detail, scene, to_move))
}

/// Returns the end of a time that a day lies beyond.
pub(super) fn nearest_outside(day: NaiveDate, from: NaiveDate, to: Option<NaiveDate>) -> Option<NaiveDate> {
    if day < from { Some(from) } else { to.filter(|to| *to < day) }
}

fn outside_project(slot: &Slot, scene: &Scene) -> Option<Finding> {
    let against = nearest_outside(date(slot), scene.project_start, scene.project.end)?;
    let held = slot.sitting.status == Status::Held;
    let detail = Detail::Days { found: date(slot), against };
    held.then(|| of(Rule::SessionOutsideProject, slot, detail, scene, to_move))
}

fn long(slot: &Slot, scene: &Scene) -> Option<Finding> {
    let usual = scene.activities[slot.sitting.activity.0 as usize].minutes?;
    let individual = kind(slot, scene.calendar) == Kind::Individual;
    let long = individual && slot.sitting.minutes > usual.saturating_mul(TIMES_LONG);
    let detail = Detail::Numbers { found: slot.sitting.minutes.into(), against: usual.into() };
    long.then(|| of(Rule::SessionLong, slot, detail, scene, |code| session("minutes", code)))
}

/// When a session begins and ends, in minutes of the day; `None` where no time is recorded.
fn span(slot: &Slot) -> Option<(TimeDelta, TimeDelta)> {
    let begins = slot.start?.signed_duration_since(NaiveTime::MIN);
    Some((begins, begins + TimeDelta::minutes(slot.sitting.minutes.into())))
}

fn at_once(one: &Slot, other: &Slot) -> bool {
    let both = span(one).zip(span(other));
    both.is_some_and(|(one, other)| one.0 < other.1 && other.0 < one.1)
}

fn overlaps(scene: &Scene) -> Vec<Finding> {
    let group = |slot: &&Slot| kind(slot, scene.calendar) == Kind::Group;
    let timed = |slot: &&Slot| slot.start.is_some() && slot.sitting.status != Status::Cancelled;
    let mut slots: Vec<&Slot> = scene.slots_in_period().filter(group).filter(timed).collect();
    slots.sort_by_key(|slot| (date(slot), slot.sitting.cohort));
    let days =
        slots.chunk_by(|one, next| one.sitting.cohort == next.sitting.cohort && date(one) == date(next));
    days.flat_map(pairs).map(|(one, other)| overlap(one, other, scene)).collect()
}

/// Returns those of a day that share a time, two by two.
fn pairs<'a>(day: &[&'a Slot]) -> Vec<(&'a Slot, &'a Slot)> {
    let after = |(place, one): (usize, &&'a Slot)| {
        let one = *one;
        day[place + 1..].iter().filter(move |other| at_once(one, other)).map(move |other| (one, *other))
    };
    day.iter().enumerate().flat_map(after).collect()
}

fn overlap(one: &Slot, other: &Slot, scene: &Scene) -> Finding {
    let mut codes = [one, other].map(|slot| (scene.session_code)(slot.sitting.id));
    codes.sort_unstable();
    let [first, second] = codes;
    let fix = session("move", &second);
    Finding::new(Rule::SessionsOverlap, first, Detail::Codes(vec![second]), fix)
}

/// Returns who is expected at two held sessions at the same time, on days from `from` to `until`.
pub fn clashes(slots: &[Slot], calendar: &Calendar, (from, until): (NaiveDate, NaiveDate)) -> Vec<Clash> {
    let roll = Roll::new(calendar);
    let wanted = |slot: &&Slot| {
        slot.sitting.status == Status::Held
            && from <= date(slot)
            && date(slot) <= until
            && slot.start.is_some()
    };
    let mut held: Vec<&Slot> = slots.iter().filter(wanted).collect();
    held.sort_by_key(|slot| date(slot));
    let days = held.chunk_by(|one, next| date(one) == date(next));
    days.flat_map(|day| clashes_of_day(day, &roll)).collect()
}

fn clashes_of_day(day: &[&Slot], roll: &Roll) -> Vec<Clash> {
    if day.len() < 2 {
        return Vec::new();
    }
    let expected = |(place, slot): (usize, &&Slot)| -> Vec<(ParticipantId, usize)> {
        roll.expected(&slot.sitting).into_iter().map(|who| (who, place)).collect()
    };
    let mut places: Vec<_> = day.iter().enumerate().flat_map(expected).collect();
    places.sort_unstable();
    let of_person = |places: &[(ParticipantId, usize)]| -> Vec<Clash> {
        let slots: Vec<&Slot> = places.iter().map(|(_, place)| day[*place]).collect();
        let clash = |(one, other): (&Slot, &Slot)| Clash {
            participant: places[0].0,
            one: one.sitting.id,
            other: other.sitting.id,
        };
        pairs(&slots).into_iter().map(clash).collect()
    };
    places.chunk_by(|one, next| one.0 == next.0).flat_map(of_person).collect()
}
