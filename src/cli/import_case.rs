//! The files of case work, from their bytes into the open step.

use std::fs;

use crate::domain::code::SessionCode;
use crate::domain::contact::Contact;
use crate::domain::fact::SessionId;
use crate::domain::goal::{Goal, GoalSession, GoalStep};
use crate::domain::need::NeedKind;
use crate::domain::note::Note;
use crate::domain::referral::Referral;
use crate::interchange::{File, read};
use crate::store::{Entity, StoreError, Writer};

use super::failure::Failure;
use super::import_files::Importer;

impl Importer<'_> {
    pub(super) fn need_kinds(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let keep = |kind: &NeedKind, _| {
            tallies.note(File::NeedKinds, tx.put_need_kind(kind)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, |code| Ok(tx.find_need_kind(code)?), keep)
    }

    pub(super) fn goals(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let before = |key: &(_, _)| Ok(tx.goals_of(&key.0)?.into_iter().find(|known| known.number == key.1));
        let keep = |goal: &Goal, _| {
            let (id, _) = tx.participant(&goal.participant)?;
            tallies.note(File::Goals, tx.put_goal(id, goal)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, before, keep)
    }

    pub(super) fn goal_steps(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let before = |key: &(_, _, _)| {
            let (participant, goal, number) = key;
            let known = tx.goal_steps_of(participant)?;
            Ok(known.into_iter().find(|known| known.goal == *goal && known.number == *number))
        };
        let keep = |step: &GoalStep, _| {
            let (id, _) = tx.participant(&step.participant)?;
            tallies.note(File::GoalSteps, tx.put_goal_step(id, step)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, before, keep)
    }

    pub(super) fn goal_sessions(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let keep = |tie: &GoalSession, _| {
            let (id, _) = tx.participant(&tie.participant)?;
            let session = session(tx, &tie.session)?;
            tallies.note(File::GoalSessions, tx.put_goal_session(id, session, tie)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, |_| Ok(None), keep)
    }

    /// A note that is private in the register stays so.
    pub(super) fn notes(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let find = |participant: &_, number| -> Result<Option<Note>, StoreError> {
            Ok(tx.notes_of(participant)?.into_iter().find(|known| known.number == number))
        };
        let before = |key: &(_, _)| Ok(find(&key.0, key.1)?);
        let keep = |note: &Note, _| {
            let (id, _) = tx.participant(&note.participant)?;
            let private = find(&note.participant, note.number)?.map_or(note.private, |known| known.private);
            let session = note.session.as_ref().map(|code| session(tx, code)).transpose()?;
            let note = Note { private, ..note.clone() };
            tallies.note(File::Notes, tx.put_note(id, session, &note)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, before, keep)
    }

    pub(super) fn contacts(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let before =
            |key: &(_, _)| Ok(tx.contacts_of(&key.0)?.into_iter().find(|known| known.number == key.1));
        let keep = |contact: &Contact, _| {
            let (id, _) = tx.participant(&contact.participant)?;
            tallies.note(File::Contacts, tx.put_contact(id, contact)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, before, keep)
    }

    pub(super) fn referrals(&mut self, input: fs::File) -> Result<(), Failure> {
        let (tx, tallies) = (self.tx, self.tallies);
        let before =
            |key: &(_, _)| Ok(tx.referrals_of(&key.0)?.into_iter().find(|known| known.number == key.1));
        let keep = |referral: &Referral, _| {
            let (id, _) = tx.participant(&referral.participant)?;
            tallies.note(File::Referrals, tx.put_referral(id, referral)?);
            Ok::<_, Failure>(())
        };
        read(input, &mut self.known, self.problems, before, keep)
    }
}

fn session(tx: &Writer, code: &SessionCode) -> Result<SessionId, StoreError> {
    let none = || StoreError::NoSuch { entity: Entity::Session, code: code.to_string(), near: None };
    Ok(tx.find_session(code)?.ok_or_else(none)?.0)
}
