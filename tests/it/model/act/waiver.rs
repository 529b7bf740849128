//! Findings that are let stand.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, DONE, somebody};

const RULES: [&str; 2] = ["form_unsigned", "funder_record_missing"];

/// Lets a finding stand.
pub fn waive(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (rule, code) = (dice.one_of(&RULES)?, somebody(rows, dice)?);
    Some(Act::new("check_waive", format!("check waive {rule} {code} --why agreed"), move |rows| {
        rows.set("waivers.csv", &[rule, &code], &[("why", "agreed")]);
        DONE
    }))
}

/// Lets a finding stand no longer.
pub fn unwaive(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = dice.one_of(&rows.keys("waivers.csv"))?.remove(1);
    let rule = dice.one_of(&RULES)?;
    Some(Act::new("check_unwaive", format!("check unwaive {rule} {code}"), move |rows| {
        rows.take("waivers.csv", &[rule, &code])
    }))
}
