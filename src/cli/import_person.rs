//! The files of an import about the person behind the code.

use std::fs;

use crate::domain::life_area::AreaLevel;
use crate::domain::refusal::Refusal;
use crate::domain::safe_contact::SafeContact;
use crate::interchange::{File, read};

use super::failure::Failure;
use super::import_files::Opened;

/// Reads refusals.csv.
pub(super) fn refusals(step: &mut Opened<'_>, input: fs::File) -> Result<(), Failure> {
    let (tx, tallies) = (step.tx, step.tallies);
    let before = |key: &(_, _)| Ok(tx.refusals_of(&key.0)?.into_iter().find(|row| row.question == key.1));
    let keep = |refusal: &Refusal, _| {
        let (id, _) = tx.participant(&refusal.participant)?;
        tallies.note(File::Refusals, tx.put_refusal(id, refusal)?);
        Ok::<_, Failure>(())
    };
    read(input, step.known, step.problems, before, keep)
}

/// Reads life_areas.csv.
pub(super) fn life_areas(step: &mut Opened<'_>, input: fs::File) -> Result<(), Failure> {
    let (tx, tallies) = (step.tx, step.tallies);
    let before = |key: &(_, _, _)| {
        let known = tx.life_areas_of(&key.0)?;
        Ok(known.into_iter().find(|known| known.date == key.1 && known.area == key.2))
    };
    let keep = |area: &AreaLevel, _| {
        let (id, _) = tx.participant(&area.participant)?;
        tallies.note(File::LifeAreas, tx.put_life_area(id, area)?);
        Ok::<_, Failure>(())
    };
    read(input, step.known, step.problems, before, keep)
}

/// Reads safe_contacts.csv.
pub(super) fn safe_contacts(step: &mut Opened<'_>, input: fs::File) -> Result<(), Failure> {
    let (tx, tallies) = (step.tx, step.tallies);
    let keep = |contact: &SafeContact, _| {
        let (id, _) = tx.participant(&contact.participant)?;
        tallies.note(File::SafeContacts, tx.put_safe_contact(id, contact)?);
        Ok::<_, Failure>(())
    };
    read(input, step.known, step.problems, |code| Ok(tx.safe_contact(code)?), keep)
}
