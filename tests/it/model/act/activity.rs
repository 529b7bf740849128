//! The catalogue of activities.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, REFUSED, text};

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

/// Changes how long an activity is, whether its time counts, or for whom it is.
pub fn edit(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = text(dice.one_of(&[GROUP[0], GROUP[1], ALONE])?);
    if dice.below(3)? == 0 {
        return other_kind(code, rows);
    }
    let (column, value) =
        dice.one_of(&[("minutes", "60"), ("minutes", "90"), ("counted", "no"), ("provider", "Kielikoulu")])?;
    Some(Act::new("activity_edit", format!("activity edit {code} --{column} {value}"), move |rows| {
        rows.edit("activities.csv", &[&code], &[(column, value)])
    }))
}

/// Makes an activity one for a group, or for one: not once there are sessions of it.
fn other_kind(code: String, rows: &Records) -> Option<Act> {
    rows.known("activities.csv", &[&code])?;
    let kind = if is_alone(rows, &code) { "group" } else { "individual" };
    Some(Act::new("activity_edit", format!("activity edit {code} --kind {kind}"), move |rows| {
        let used = rows.keys("sessions.csv");
        if used.iter().any(|key| rows.cell("sessions.csv", &[&key[0]], "activity") == code) {
            return REFUSED;
        }
        rows.edit("activities.csv", &[&code], &[("kind", kind)])
    }))
}

/// Says whether an activity is for one participant.
pub fn is_alone(rows: &Records, code: &str) -> bool {
    rows.cell("activities.csv", &[code], "kind") == "individual"
}

/// Says whether an activity is there and for a group.
pub fn is_group(rows: &Records, code: &str) -> bool {
    rows.cell("activities.csv", &[code], "kind") == "group"
}
