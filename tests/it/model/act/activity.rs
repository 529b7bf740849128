//! The catalogue of activities.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, text};

/// The activities for a group, and the one for one participant.
pub const GROUP: [&str; 2] = ["rights", "finnish"];
pub const ALONE: &str = "guidance";

const MINUTES: [&str; 3] = ["60", "90", "180"];

/// Returns one of each kind.
pub fn first() -> Vec<Act> {
    vec![added(GROUP[0], "60"), added(ALONE, "60")]
}

/// Adds an activity.
pub fn add(_: &Records, dice: &mut Dice) -> Option<Act> {
    Some(added(dice.one_of(&[GROUP[0], GROUP[1], ALONE])?, dice.one_of(&MINUTES)?))
}

fn added(code: &'static str, minutes: &'static str) -> Act {
    let kind = if code == ALONE { "individual" } else { "group" };
    Act::new("activity_add", format!("activity add {code} --kind {kind} --minutes {minutes}"), move |rows| {
        rows.add("activities.csv", &[code], &[("kind", kind), ("minutes", minutes), ("counted", "yes")])
    })
}

/// Changes how long an activity is, or whether its time counts.
pub fn edit(_: &Records, dice: &mut Dice) -> Option<Act> {
    let code = text(dice.one_of(&[GROUP[0], GROUP[1], ALONE])?);
    let (column, value) =
        dice.one_of(&[("minutes", "60"), ("minutes", "90"), ("counted", "no"), ("provider", "Kielikoulu")])?;
    Some(Act::new("activity_edit", format!("activity edit {code} --{column} {value}"), move |rows| {
        rows.edit("activities.csv", &[&code], &[(column, value)])
    }))
}
