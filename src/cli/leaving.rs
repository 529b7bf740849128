//! Leaving the project: what is booked for the outcomes, and what moves with the last day.

use chrono::NaiveDate;

use crate::domain::code::ParticipantCode;
use crate::domain::contact::Purpose;
use crate::domain::enrolment::Enrolment;
use crate::domain::fact::ParticipantId;
use crate::domain::outcome::{Point, Timing};
use crate::domain::refusal::Question;
use crate::domain::vocabulary::Vocabulary;
use crate::store::{Reader, StoreError, Writer};

use super::clock;
use super::contact::{Booking, book, move_booked, settled, unbook_on};
use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;

/// The last day that a register can hold.
const LAST_DAY: NaiveDate = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day of the calendar");

/// Refuses a last day in the project before the last day in a cohort.
///
/// # Errors
/// The participant was in a cohort after it.
pub(super) fn refuse_before_groups(
    left: NaiveDate,
    enrolments: &[Enrolment],
    desk: &Desk,
) -> Result<(), Failure> {
    let later = enrolments.iter().filter(|one| one.to.unwrap_or(one.from) > left);
    let Some(later) = later.max_by_key(|one| one.to) else { return Ok(()) };
    let day = desk.tr.day(later.to.unwrap_or(later.from));
    let line = desk.tr.left_before_group(&later.participant, &later.cohort, &day, &desk.tr.day(left));
    Err(Failure::refused(line).hint(desk.tr.hint_enrolment_edit(&later.participant, &later.cohort)))
}

/// Books the contacts for the outcomes within the step that writes another last day, unless these are
/// settled; what was booked moves along, or goes where nobody has left after all. A contact whose day was
/// moved by hand stays on its day.
///
/// # Errors
/// Whatever the register says.
pub(super) fn rebook(
    tx: &Writer,
    id: ParticipantId,
    participant: &ParticipantCode,
    (before, after): (Option<NaiveDate>, Option<NaiveDate>),
) -> Result<(), StoreError> {
    if before == after {
        return Ok(());
    }
    for point in Point::MEMBERS.iter().copied() {
        let was = before.map(|left| booked_for(point, left));
        let Some(left) = after else {
            was.map_or(Ok(()), |due| unbook_on(tx, id, participant, (point, due)))?;
            continue;
        };
        let due = booked_for(point, left);
        if due > LAST_DAY {
            continue;
        }
        was.map_or(Ok(()), |was| move_booked(tx, id, participant, point, (was, due)))?;
        if !is_settled(tx, participant, point, left)? {
            book(tx, id, participant, &Booking { purpose: Purpose::of(point), due, way: None })?;
        }
    }
    for outcome in tx.outcomes_of(participant)? {
        settled(tx, id, &outcome, after)?;
    }
    Ok(())
}

/// Says when the outcomes count and what is booked for them.
///
/// # Errors
/// Whatever the register says.
pub(super) fn tell(
    participant: &ParticipantCode,
    left: NaiveDate,
    known: &Reader,
    writing: Writing,
    desk: &Desk,
) -> Result<(), StoreError> {
    let tr = &desk.tr;
    if left > clock::today() {
        desk.say(&tr.left_ahead(&tr.day(left)));
    }
    for point in Point::MEMBERS.iter().copied() {
        if is_settled(known, participant, point, left)? || booked_for(point, left) > LAST_DAY {
            continue;
        }
        let (opens, closes) = point.window(left);
        if point == Point::Exit {
            desk.say(&tr.outcome_window(participant, &tr.day(opens), &tr.day(closes)));
        }
        let due = tr.day(booked_for(point, left));
        desk.say_done(writing, &tr.outcome_booked(&tr.word("point", point.word()), &due));
    }
    Ok(())
}

/// Says whether nobody needs to ask for an outcome of somebody who left on `left`: the participant
/// prefers not to answer, or one is recorded that counts, or of after the days on which one could.
fn is_settled(
    known: &Reader,
    participant: &ParticipantCode,
    point: Point,
    left: NaiveDate,
) -> Result<bool, StoreError> {
    let outcomes = known.outcomes_of(participant)?;
    let mut timings =
        outcomes.iter().filter(|outcome| outcome.point == point).map(|outcome| outcome.timing(Some(left)));
    let question = Question::of_point(point);
    let refused = known.refusals_of(participant)?.iter().any(|refusal| refusal.question == question);
    Ok(refused || timings.any(|timing| matches!(timing, Timing::Counts | Timing::Late)))
}

/// Returns the day on which an outcome is to be asked: four weeks after the last day, its last day that
/// counts, and six months after, its first.
fn booked_for(point: Point, left: NaiveDate) -> NaiveDate {
    let (opens, closes) = point.window(left);
    match point {
        Point::Exit => closes,
        Point::SixMonths => opens,
    }
}
