//! The project's own list of needs.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, one_of};

const NEEDS: [&str; 3] = ["housing", "wellbeing", "transport"];

/// Says whether the project asks about a need: without a list, about every one.
pub fn is_asked(rows: &Records, need: &str) -> bool {
    let listed = rows.has("need_kinds.csv", &[need]);
    let retired = rows.cell("need_kinds.csv", &[need], "retired") == "yes";
    rows.keys("need_kinds.csv").is_empty() || listed && !retired
}

/// Puts a need on the list.
pub fn add(_: &Records, dice: &mut Dice) -> Option<Act> {
    let (need, name) = (dice.one_of(&NEEDS)?, dice.one_of(&["Asuminen", "Arki"])?);
    Some(Act::new("need_kind_add", format!("need add {need} --name-fi {name}"), move |rows| {
        rows.add("need_kinds.csv", &[need], &[("name_fi", name), ("retired", "no")])
    }))
}

/// Changes a need of the list, or brings it back.
pub fn edit(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let need = one_of("need_kinds.csv", rows, dice)?;
    let (how, column, value) =
        dice.one_of(&[("--retired no", "retired", "no"), ("--name-sv Boende", "name_sv", "Boende")])?;
    Some(Act::new("need_kind_edit", format!("need edit {need} {how}"), move |rows| {
        rows.edit("need_kinds.csv", &[&need], &[(column, value)])
    }))
}

/// Retires a need, of the list or not.
pub fn retire(_: &Records, dice: &mut Dice) -> Option<Act> {
    let need = dice.one_of(&NEEDS)?;
    Some(Act::new("need_kind_retire", format!("need retire {need}"), move |rows| {
        rows.edit("need_kinds.csv", &[need], &[("retired", "yes")])
    }))
}
