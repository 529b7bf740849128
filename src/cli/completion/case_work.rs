//! The numbers of case work: of the participant on the line, with days and states and never a word of
//! what somebody wrote.

use crate::domain::code::ParticipantCode;
use crate::domain::vocabulary::Vocabulary;
use crate::store::{Reader, StoreError};

use super::Asked;
use super::candidate::{Candidate, Offer};

/// Numbers with what tells one from another.
type Numbers = Vec<(u32, String)>;

/// Returns the numbers of the goals, with how they stand.
pub(super) fn goals(typed: &str, asked: &Asked) -> Offer {
    offered(typed, asked, |known, participant| {
        let state = |word: &str| asked.tr.word("state", word);
        let goals = known.goals_of(participant)?.into_iter();
        Ok(goals.map(|goal| (goal.number, state(goal.state.word()))).collect())
    })
}

/// Returns the numbers of the steps of the goal on the line, with the days on which they were done.
pub(super) fn steps(typed: &str, asked: &Asked) -> Offer {
    let goal = asked.line.positionals.get(1).and_then(|goal| goal.parse::<u32>().ok());
    offered(typed, asked, |known, participant| {
        let steps = known.goal_steps_of(participant)?.into_iter().filter(|step| Some(step.goal) == goal);
        let done = |day: Option<_>| day.map(|day| asked.tr.day(day)).unwrap_or_default();
        Ok(steps.map(|step| (step.number, done(step.done))).collect())
    })
}

/// Returns the numbers of the notes, with their days.
pub(super) fn notes(typed: &str, asked: &Asked) -> Offer {
    offered(typed, asked, |known, participant| {
        let notes = known.notes_of(participant)?.into_iter();
        // That there is a private note is nobody's business who looks over a shoulder.
        let open = notes.filter(|note| !note.is_private());
        Ok(open.map(|note| (note.number, asked.tr.day(note.date))).collect())
    })
}

/// Returns the numbers of the contacts, with the day on which they were tried or are due.
pub(super) fn contacts(typed: &str, asked: &Asked) -> Offer {
    offered(typed, asked, |known, participant| {
        let day = |day: Option<_>| day.map(|day| asked.tr.day(day)).unwrap_or_default();
        let contacts = known.contacts_of(participant)?.into_iter();
        Ok(contacts.map(|contact| (contact.number, day(contact.date.or(contact.due)))).collect())
    })
}

/// Returns the numbers of the referrals, with how they stand.
pub(super) fn referrals(typed: &str, asked: &Asked) -> Offer {
    offered(typed, asked, |known, participant| {
        let state = |word: &str| asked.tr.word("state", word);
        let referrals = known.referrals_of(participant)?.into_iter();
        Ok(referrals.map(|referral| (referral.number, state(referral.state.word()))).collect())
    })
}

fn offered(
    typed: &str,
    asked: &Asked,
    numbers: impl Fn(&Reader, &ParticipantCode) -> Result<Numbers, StoreError>,
) -> Offer {
    let Some(participant) = asked.line.positionals.first().and_then(|code| code.parse().ok()) else {
        return Offer::nothing();
    };
    let Some(store) = asked.register.open() else { return Offer::nothing() };
    let numbers = numbers(&store.read(), &participant).unwrap_or_default().into_iter();
    let fits = numbers.map(|(number, note)| (number.to_string(), note));
    let fits = fits.filter(|(number, _)| number.starts_with(typed));
    fits.map(|(number, note)| Candidate::new(number, note)).collect()
}
