//! The checklist of somebody who leaves: each question can be passed over with Enter, and what is settled
//! is not asked. What is said is kept as a draft, and written down once the last question was put.

use crate::domain::code::ParticipantCode;
use crate::domain::contact::Purpose;
use crate::domain::fact::ParticipantId;
use crate::domain::goal::{Goal, GoalState};
use crate::domain::outcome::Point;
use crate::domain::participant::Participant;
use crate::domain::referral::{LONGEST, Referral, ReferralState};
use crate::domain::refusal::Question as Refused;
use crate::domain::vocabulary::{Vocabulary, YesNo};
use crate::render::visible;
use crate::store::{Step, StepKind, Store, StoreError};
use crate::words::Words;

use super::super::case_work::next;
use super::super::contact::{Booking, book};
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::globals::Writing;
use super::super::goal::put_state;
use super::super::outcome;
use super::super::questions::{self, Answers, Question, Said};
use super::super::value::coming_day;
use super::super::{ask, clock};

/// What is still to be asked of somebody.
struct Open {
    outcome: bool,
    goals: Vec<Goal>,
    service: bool,
    contact: bool,
}

/// Says whether somebody was interrupted in the checklist of a participant.
///
/// # Errors
/// Whatever the register says.
pub(super) fn is_begun(store: &Store, participant: &ParticipantCode) -> Result<bool, StoreError> {
    Ok(store.read().find_draft(&draft(participant))?.is_some())
}

/// Walks the checklist; each answer is a step of its own, so that one can be undone alone.
///
/// # Errors
/// Whoever is interrupted, or whatever the register says: the answers so far are kept as a draft.
pub(super) fn walk(
    store: &mut Store,
    id: ParticipantId,
    person: &Participant,
    desk: &Desk,
) -> Result<(), Failure> {
    let open = Open::of(person, store)?;
    let known = desk.answers.borrow().said.clone();
    let said = match known {
        Some(said) => said,
        None => asked(&open, id, person, store, desk)?,
    };
    desk.answers.borrow_mut().said = Some(said.clone());
    write(&open, &said, store, id, person, desk)?;
    Ok(store.forget_draft(&draft(&person.code))?)
}

fn draft(participant: &ParticipantCode) -> String {
    format!("exit {participant}")
}

/// Asks what is open, beginning with the draft.
fn asked(
    open: &Open,
    id: ParticipantId,
    person: &Participant,
    store: &Store,
    desk: &Desk,
) -> Result<Said, Failure> {
    let name = draft(&person.code);
    let begun = store.read().find_draft(&name)?;
    let begun: Said = begun.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    if open.is_empty() {
        return Ok(begun);
    }
    let keep = |said: &Said| {
        let text = serde_json::to_string(said).expect("a map of texts is JSON");
        Ok(store.keep_draft(&name, Some(id), &text)?)
    };
    keep(&begun)?;
    store.read().let_go()?;
    ask::tell(&desk.tr.checklist());
    ask::tell(&questions::keys(open.outcome, desk));
    let again = format!("ikut exit {}", person.code);
    let said = questions::put(|said| open.questions(said, &desk.tr), begun, keep, desk);
    said.map_err(|failure| ask::draft_kept(failure, &again, desk))
}

impl Open {
    fn of(person: &Participant, store: &Store) -> Result<Self, StoreError> {
        let known = store.read();
        let code = &person.code;
        let refused = known.refusals_of(code)?.iter().any(|refusal| refusal.question == Refused::Exit);
        let recorded = known.outcomes_of(code)?.iter().any(|outcome| outcome.point == Point::Exit);
        let mut goals = known.goals_of(code)?;
        goals.retain(|goal| goal.state == GoalState::Open);
        let goes_on = |referral: &Referral| referral.state.is_alive() && referral.goes_on != Some(YesNo::No);
        Ok(Self {
            outcome: person.left.is_some() && !refused && !recorded,
            goals,
            service: !known.referrals_of(code)?.iter().any(goes_on),
            contact: !known
                .contacts_of(code)?
                .iter()
                .any(|contact| contact.is_open() && contact.purpose.point().is_none()),
        })
    }

    fn is_empty(&self) -> bool {
        !self.outcome && self.goals.is_empty() && !self.service && !self.contact
    }

    /// Returns the questions: the situation on leaving, which is known from the participant; the goals;
    /// where support goes on; the next contact.
    fn questions(&self, said: &Said, tr: &Words) -> Vec<Question> {
        let mut questions = Vec::new();
        if self.outcome {
            let about = outcome::questions_about(Point::Exit, said, tr);
            questions.extend(about.into_iter().filter(|question| question.name != "source"));
        }
        questions.extend(self.goals.iter().map(|goal| Question {
            name: goal_name(goal),
            text: tr.checklist_goal(goal.number, &visible(&goal.text)),
            answers: Answers::Word("state", GoalState::WORDS),
            refusable: false,
        }));
        let plain =
            |name: &str, text, answers| Question { name: name.to_owned(), text, answers, refusable: false };
        if self.service {
            questions.push(plain("service", tr.checklist_service(), Answers::Text(LONGEST)));
        }
        if self.contact {
            let day = |text: &str| coming_day(text).ok().map(|day| day.to_string());
            questions.push(plain("contact", tr.checklist_contact(), Answers::Read(day, tr.a_coming_day())));
        }
        questions
    }
}

fn goal_name(goal: &Goal) -> String {
    format!("goal {}", goal.number)
}

/// Writes down what was said, but for what was settled meanwhile.
fn write(
    open: &Open,
    said: &Said,
    store: &mut Store,
    id: ParticipantId,
    person: &Participant,
    desk: &Desk,
) -> Result<(), Failure> {
    let answer = |name: &str| said.get(name).and_then(Option::as_deref);
    if open.outcome {
        let heard = outcome::heard(&person.code, Point::Exit, clock::today(), said);
        if !matches!(heard, outcome::Heard::Nothing) {
            outcome::write(heard, (id, person, Point::Exit), store, desk, Writing::default())?;
        }
    }
    for goal in &open.goals {
        let state = answer(&goal_name(goal)).and_then(|word| GoalState::parse(word).ok());
        if let Some(state) = state
            && put_state(store, id, goal, state)?
        {
            let state = desk.tr.word("state", state.word());
            desk.say(&desk.tr.goal_now(&person.code, goal.number, &state));
        }
    }
    if let Some(service) = answer("service").filter(|_| open.service) {
        referral(service, store, id, person, desk)?;
    }
    if let Some(due) = answer("contact").filter(|_| open.contact).and_then(|day| day.parse().ok()) {
        contact(due, store, id, person, desk)?;
    }
    Ok(())
}

/// Writes down where support goes on.
fn referral(
    service: &str,
    store: &mut Store,
    id: ParticipantId,
    person: &Participant,
    desk: &Desk,
) -> Result<(), Failure> {
    let known = store.read().referrals_of(&person.code)?;
    let number = next(known.iter().map(|referral| referral.number));
    let referral = Referral {
        participant: person.code.clone(),
        number,
        date: clock::today(),
        service: service.to_owned(),
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

/// Books the next contact.
fn contact(
    due: chrono::NaiveDate,
    store: &mut Store,
    id: ParticipantId,
    person: &Participant,
    desk: &Desk,
) -> Result<(), Failure> {
    let known = store.read().contacts_of(&person.code)?;
    let booking = Booking { purpose: Purpose::Support, due, way: None };
    let number = next(known.iter().map(|contact| contact.number));
    let step = Step::new(StepKind::ContactAdd).with("participant", &person.code).with("contact", number);
    store.change(step, |tx| book(tx, id, &person.code, &booking))?;
    desk.say(&desk.tr.contact_next(&person.code, &desk.tr.weekday_and_day(due)));
    Ok(())
}
