//! What was learned from a cohort.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, DONE, TODAY, numbered, one_of};

const TEXTS: [&str; 2] = ["more coping", "fewer breaks"];

/// Adds a lesson.
pub fn add(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (cohort, text) = (one_of("cohorts.csv", rows, dice)?, dice.one_of(&TEXTS)?);
    let act = Act::new("lesson_add", format!("cohort note {cohort} --yes"), move |rows| {
        let next = rows.next("lessons.csv", &[&cohort]);
        rows.set("lessons.csv", &[&cohort, &next], &[("date", TODAY), ("text", text)]);
        DONE
    });
    Some(act.told(text))
}

/// Changes a lesson.
pub fn edit(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (cohort, number) = numbered("lessons.csv", rows, dice)?;
    let text = dice.one_of(&TEXTS)?;
    let words = format!("cohort note {cohort} --edit {number} --on {TODAY}");
    let act = Act::new("lesson_edit", words, move |rows| {
        rows.edit("lessons.csv", &[&cohort, &number], &[("text", text)])
    });
    Some(act.told(text))
}

/// Removes a lesson.
pub fn remove(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (cohort, number) = numbered("lessons.csv", rows, dice)?;
    Some(Act::new("lesson_remove", format!("cohort note {cohort} --remove {number}"), move |rows| {
        rows.take("lessons.csv", &[&cohort, &number])
    }))
}
