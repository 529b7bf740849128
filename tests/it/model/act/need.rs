//! What support participants need.

use super::super::dice::Dice;
use super::super::records::Records;
use super::need_kind::is_asked;
use super::{Act, REFUSED, TODAY, somebody, text};

const LEVELS: [&str; 3] = ["none", "some", "much"];

/// Adds a need; where the project has a list, only what it asks about.
pub fn add(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let participant = somebody(rows, dice)?;
    let (need, level) = (dice.one_of(&["housing", "wellbeing"])?, dice.one_of(&LEVELS)?);
    Some(Act::new("need_add", format!("need add {participant} {need}={level}"), move |rows| {
        match is_asked(rows, need) {
            true => rows.add("needs.csv", &[&participant, TODAY, need], &[("level", level)]),
            false => REFUSED,
        }
    }))
}

/// Changes a need.
pub fn edit(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let key = dice.one_of(&rows.keys("needs.csv"))?;
    let (participant, need, level) = (text(&key[0]), text(&key[2]), dice.one_of(&LEVELS)?);
    Some(Act::new("need_edit", format!("need edit {participant} {need}={level}"), move |rows| {
        rows.edit("needs.csv", &[&participant, TODAY, &need], &[("level", level)])
    }))
}
