//! The project's settings.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, DONE};

/// Returns what a report needs to know.
pub fn first() -> Vec<Act> {
    vec![Act::new("project_edit", "project edit --programme ESF-2014 --start 2021-08-01", |rows| {
        rows.set("project.csv", &[], &[("programme", "ESF-2014"), ("start", "2021-08-01")]);
        DONE
    })]
}

/// Changes a setting.
pub fn edit(_: &Records, dice: &mut Dice) -> Option<Act> {
    if dice.below(5)? == 0 {
        return retention(dice);
    }
    let (column, value) = dice.one_of(&[
        ("target", "20"),
        ("target", "25"),
        ("name", "Taimi"),
        ("name", "Silta"),
        ("code", "S22012"),
        ("end", "2022-12-31"),
    ])?;
    Some(Act::new("project_edit", format!("project edit --{column} {value}"), move |rows| {
        rows.set("project.csv", &[], &[(column, value)]);
        DONE
    }))
}

/// Says until when the funder may ask for evidence.
pub fn retention(dice: &mut Dice) -> Option<Act> {
    let until = dice.one_of(&["2030-12-31", "2031-12-31", "2021-11-23"])?;
    Some(Act::new("project_edit", format!("project edit --retention {until}"), move |rows| {
        rows.set("project.csv", &[], &[]);
        rows.set("retention.csv", &[], &[("until", until)]);
        DONE
    }))
}
