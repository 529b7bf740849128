//! Findings that are let stand.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, DONE, one_of, somebody, text};

/// Lets a finding about a participant or a session stand.
pub fn waive(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (rule, subject) = match dice.below(3)? {
        0 => ("marks_recorded_late", one_of("sessions.csv", rows, dice)?),
        1 => ("form_unsigned", somebody(rows, dice)?),
        _ => ("funder_record_missing", somebody(rows, dice)?),
    };
    Some(Act::new("check_waive", format!("check waive {rule} {subject} --why agreed"), move |rows| {
        rows.set("waivers.csv", &[rule, &subject], &[("why", "agreed")]);
        DONE
    }))
}

/// Lets a finding stand no longer; now and then one that was not let stand.
pub fn unwaive(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (rule, subject) = match dice.below(6)? {
        0 => (text("form_unsigned"), somebody(rows, dice)?),
        _ => {
            let mut key = dice.one_of(&rows.keys("waivers.csv"))?;
            (key.remove(0), key.remove(0))
        }
    };
    Some(Act::new("check_unwaive", format!("check unwaive {rule} {subject}"), move |rows| {
        rows.take("waivers.csv", &[&rule, &subject])
    }))
}
