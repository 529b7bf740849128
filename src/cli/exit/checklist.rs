//! The checklist of somebody who leaves: each question can be passed over with Enter, and what is settled
//! is not asked.

use crate::domain::contact::Purpose;
use crate::domain::fact::ParticipantId;
use crate::domain::goal::GoalState;
use crate::domain::outcome::{Outcome, Point, Source};
use crate::domain::participant::{LabourStatus, Participant};
use crate::domain::referral::{LONGEST, Referral, ReferralState};
use crate::domain::vocabulary::{Vocabulary, YesNo};
use crate::render::visible;
use crate::store::{Step, StepKind, Store};

use super::super::case_work::{maybe_text, next};
use super::super::contact::{Booking, book, settled};
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::goal::put_state;
use super::super::value::coming_day;
use super::super::{ask, clock};
use super::is_settled;

/// Walks the checklist; each answer is a step of its own, so that one can be undone alone.
pub(super) fn walk(
    store: &mut Store,
    id: ParticipantId,
    person: &Participant,
    desk: &Desk,
) -> Result<(), Failure> {
    desk.say(&desk.tr.checklist());
    outcome(store, id, person, desk)?;
    goals(store, id, person, desk)?;
    referral(store, id, person, desk)?;
    contact(store, id, person, desk)
}

/// Asks for the situation on leaving, where the participant left the project.
fn outcome(store: &mut Store, id: ParticipantId, person: &Participant, desk: &Desk) -> Result<(), Failure> {
    if person.left.is_none() || is_settled(&store.read(), &person.code, Point::Exit)? {
        return Ok(());
    }
    let tr = &desk.tr;
    let status = ask::maybe_word(desk, tr.checklist_outcome(&LabourStatus::WORDS.join(", ")))?;
    let Some(status) = status else { return Ok(()) };
    let answer = |column: &str| ask::maybe_word(desk, tr.checklist_answer(&tr.heading(column)));
    let outcome = Outcome {
        participant: person.code.clone(),
        point: Point::Exit,
        date: Some(clock::today()),
        labour_status: Some(status),
        in_education: answer("in_education")?,
        job_searching: answer("job_searching")?,
        qualification: answer("qualification")?,
        improved: answer("improved")?,
        source: Some(Source::Participant),
    };
    let step = Step::new(StepKind::OutcomeAdd).with("participant", &person.code).with("point", Point::Exit);
    store.change(step, |tx| {
        settled(tx, id, &outcome, person.left)?;
        tx.put_outcome(id, &outcome)
    })?;
    desk.say(&tr.outcome_added(&person.code, &tr.word("point", Point::Exit.word())));
    Ok(())
}

/// Asks how each open goal stands.
fn goals(store: &mut Store, id: ParticipantId, person: &Participant, desk: &Desk) -> Result<(), Failure> {
    let open = store.read().goals_of(&person.code)?;
    for goal in open.iter().filter(|goal| goal.state == GoalState::Open) {
        let question =
            desk.tr.checklist_goal(goal.number, &visible(&goal.text), &GoalState::WORDS.join(", "));
        if let Some(state) = ask::maybe_word::<GoalState>(desk, question)?
            && put_state(store, id, goal, state)?
        {
            let state = desk.tr.word("state", state.word());
            desk.say(&desk.tr.goal_now(&person.code, goal.number, &state));
        }
    }
    Ok(())
}

/// Asks where support goes on, where no service is in sight.
fn referral(store: &mut Store, id: ParticipantId, person: &Participant, desk: &Desk) -> Result<(), Failure> {
    let known = store.read().referrals_of(&person.code)?;
    let goes_on = |referral: &Referral| referral.state.is_alive() && referral.goes_on != Some(YesNo::No);
    if known.iter().any(goes_on) {
        return Ok(());
    }
    let Some(service) = maybe_text(desk, desk.tr.checklist_service(), LONGEST)? else { return Ok(()) };
    let number = next(known.iter().map(|referral| referral.number));
    let referral = Referral {
        participant: person.code.clone(),
        number,
        date: clock::today(),
        service,
        state: ReferralState::Proposed,
        consent: None,
        changed: None,
        goes_on: Some(YesNo::Yes),
    };
    let step = Step::new(StepKind::ReferralAdd).with("participant", &person.code).with("referral", number);
    store.change(step, |tx| tx.put_referral(id, &referral))?;
    let state = desk.tr.word("state", referral.state.word());
    desk.say(&desk.tr.referral_added(&person.code, number, &state));
    Ok(())
}

/// Asks when to be in touch next, where nothing is booked.
fn contact(store: &mut Store, id: ParticipantId, person: &Participant, desk: &Desk) -> Result<(), Failure> {
    let known = store.read().contacts_of(&person.code)?;
    if known.iter().any(|contact| contact.is_open() && contact.purpose.point().is_none()) {
        return Ok(());
    }
    let read = |text: &str| coming_day(text).ok();
    let Some(due) = ask::maybe_once(desk, desk.tr.checklist_contact(), read)? else { return Ok(()) };
    let booking = Booking { purpose: Purpose::Support, due, way: None };
    let number = next(known.iter().map(|contact| contact.number));
    let step = Step::new(StepKind::ContactAdd).with("participant", &person.code).with("contact", number);
    store.change(step, |tx| book(tx, id, &person.code, &booking))?;
    desk.say(&desk.tr.contact_next(&person.code, &desk.tr.weekday_and_day(due)));
    Ok(())
}
