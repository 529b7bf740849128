//! What is done next: mostly something that can be done with the rows there are.

use super::act::{Act, FIRST, planned_for};
use super::dice::Dice;
use super::records::Records;

const PARTICIPANTS: [&str; 5] = ["P-01", "P-02", "P-03", "P-04", "P-05"];
const COHORTS: [&str; 2] = ["K1", "K2"];
const GROUP: [&str; 2] = ["rights", "finnish"];
const ALONE: &str = "guidance";
const DAYS: [&str; 6] = ["2021-09-06", "2021-09-14", "2021-09-22", "2021-09-30", "2021-10-15", "2021-10-22"];
const MARKS: [&str; 8] = ["p", "l5", "e10", "l5e10", "a", "n:health", "f", "x"];
const KINDS: usize = 24;

/// Returns what a day begins with: enough to work with.
pub fn first() -> Vec<Act> {
    let activity = |code: &str, kind| Act::ActivityAdd { code: text(code), kind, minutes: 60 };
    let mut acts = vec![
        activity(GROUP[0], "group"),
        activity(ALONE, "individual"),
        Act::CohortNew { code: text(COHORTS[0]) },
    ];
    for participant in &PARTICIPANTS[..2] {
        acts.push(Act::ParticipantAdd { code: text(participant), gender: "woman" });
        acts.push(Act::Enrol { participant: text(participant), cohort: text(COHORTS[0]) });
    }
    acts
}

/// Draws acts until one makes sense; `None` when the dice are used up.
pub fn draw(rows: &Records, dice: &mut Dice) -> Option<Act> {
    loop {
        let kind = dice.below(KINDS + 8)?;
        let act = match kind {
            // A new register has nothing to work with: most of what comes first is adding.
            KINDS.. => add(rows, dice),
            _ => of_kind(kind, rows, dice),
        };
        match act {
            Some(act) if dice.below(8)? == 0 && !matches!(act, Act::Undo | Act::Redo) => {
                return Some(Act::Rehearse(Box::new(act)));
            }
            Some(act) => return Some(act),
            None => (),
        }
    }
}

fn add(rows: &Records, dice: &mut Dice) -> Option<Act> {
    match dice.below(5)? {
        0 => Some(Act::CohortNew { code: text(dice.one_of(&COHORTS)?) }),
        1 => Some(Act::ParticipantAdd { code: text(dice.one_of(&PARTICIPANTS)?), gender: "woman" }),
        2 => of_kind(4, rows, dice),
        3 => of_kind(9, rows, dice),
        _ => of_kind(12, rows, dice),
    }
}

fn of_kind(kind: usize, rows: &Records, dice: &mut Dice) -> Option<Act> {
    let minutes = |dice: &mut Dice| dice.one_of(&[60, 90, 180]);
    Some(match kind {
        0..=2 => Act::Undo,
        3 => Act::Redo,
        4 => match dice.below(3)? {
            0 => Act::ActivityAdd { code: text(ALONE), kind: "individual", minutes: minutes(dice)? },
            at => Act::ActivityAdd { code: text(GROUP[at - 1]), kind: "group", minutes: minutes(dice)? },
        },
        5 => Act::ActivityEdit {
            code: text(dice.one_of(&[GROUP[0], GROUP[1], ALONE])?),
            minutes: minutes(dice)?,
        },
        6 => Act::CohortEdit {
            code: text(dice.one_of(&COHORTS)?),
            name: text(dice.one_of(&["Aamu", "Ilta"])?),
        },
        7 => Act::ParticipantAdd {
            code: text(dice.one_of(&PARTICIPANTS)?),
            gender: dice.one_of(&["woman", "man", "not_stated"])?,
        },
        8 => {
            let (column, value) = dice.one_of(&[
                ("labour_status", "inactive"),
                ("disability", "refused"),
                ("age_at_entry", "31"),
                ("education", "2"),
                ("form_signed", "2021-09-06"),
            ])?;
            Act::ParticipantEdit { code: text(dice.one_of(&PARTICIPANTS)?), column, value: text(value) }
        }
        9 => enrol(rows, dice)?,
        10 => {
            let key = enrolment(rows, dice)?;
            Act::EnrolmentEdit {
                participant: key.0,
                cohort: key.1,
                mode: dice.one_of(&["group", "individual"])?,
            }
        }
        11 => {
            let key = enrolment(rows, dice)?;
            let open = rows.cell("enrolments.csv", &[&key.0, &key.1, FIRST], "to").is_empty();
            open.then_some(())?;
            Act::Exit {
                participant: key.0,
                cohort: key.1,
                how: dice.one_of(&["completed", "moved", "other"])?,
            }
        }
        12 | 13 => session(rows, dice)?,
        14 => Act::SessionMove { code: sessions(rows, dice, &["planned"])?, to: text(dice.one_of(&DAYS)?) },
        15 => Act::SessionCancel { code: sessions(rows, dice, &["planned"])? },
        16 => {
            Act::SessionMinutes { code: sessions(rows, dice, &["planned", "held"])?, minutes: minutes(dice)? }
        }
        17 | 18 => mark(rows, dice)?,
        19 => {
            let (participant, cohort) = enrolment(rows, dice)?;
            let (on, mark) = (text(dice.one_of(&DAYS)?), dice.one_of(&MARKS)?);
            // Where several are planned, the one meant would have to be named.
            let clear = planned_for(rows, &participant, ALONE, &on).len() < 2;
            (clear && rows.has("activities.csv", &[ALONE])).then_some(())?;
            Act::Meet { participant, cohort, activity: text(ALONE), on, mark }
        }
        20 => Act::Outcome {
            edit: dice.below(2)? == 0,
            participant: known(rows, dice)?,
            point: dice.one_of(&["exit", "six_months"])?,
            status: dice.one_of(&["employed", "inactive"])?,
        },
        21 => Act::Need {
            edit: dice.below(2)? == 0,
            participant: known(rows, dice)?,
            need: dice.one_of(&["housing", "wellbeing"])?,
            level: dice.one_of(&["none", "some", "much"])?,
        },
        22 => {
            let (rule, participant) =
                (dice.one_of(&["form_unsigned", "funder_record_missing"])?, known(rows, dice)?);
            if dice.below(3)? > 0 {
                Act::Waive { rule, participant }
            } else {
                Act::Unwaive { rule, participant }
            }
        }
        _ => match dice.below(4)? {
            0 => Act::Project { column: "target", value: dice.below(50)?.to_string() },
            1 => Act::Project { column: "name", value: text(dice.one_of(&["Taimi", "Silta"])?) },
            2 => Act::LessonRemove { cohort: cohort(rows, dice)?, number: dice.below(3)? as u32 + 1 },
            _ => Act::LessonAdd {
                cohort: cohort(rows, dice)?,
                text: dice.one_of(&["more coping", "fewer breaks"])?,
            },
        },
    })
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn known(rows: &Records, dice: &mut Dice) -> Option<String> {
    dice.one_of(&rows.keys("participants.csv")).map(|key| key[0].clone())
}

fn cohort(rows: &Records, dice: &mut Dice) -> Option<String> {
    dice.one_of(&rows.keys("cohorts.csv")).map(|key| key[0].clone())
}

/// Somebody who is in no cohort yet, or is in that one already: which is refused.
fn enrol(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (participant, cohort) = (text(dice.one_of(&PARTICIPANTS)?), text(dice.one_of(&COHORTS)?));
    let elsewhere = |key: &Vec<String>| key[0] == participant && key[1] != cohort;
    let free = !rows.keys("enrolments.csv").iter().any(elsewhere);
    free.then_some(Act::Enrol { participant, cohort })
}

fn enrolment(rows: &Records, dice: &mut Dice) -> Option<(String, String)> {
    let mut key = dice.one_of(&rows.keys("enrolments.csv"))?;
    key.truncate(2);
    let cohort = key.pop()?;
    Some((key.pop()?, cohort))
}

fn session(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let on = text(dice.one_of(&DAYS)?);
    let activity = dice.one_of(&rows.keys("activities.csv"))?.remove(0);
    if activity == ALONE {
        let (participant, cohort) = enrolment(rows, dice)?;
        return Some(Act::SessionAdd { cohort, activity, participant, on });
    }
    Some(Act::SessionAdd { cohort: cohort(rows, dice)?, activity, participant: String::new(), on })
}

fn sessions(rows: &Records, dice: &mut Dice, states: &[&str]) -> Option<String> {
    let code = dice.one_of(&rows.keys("sessions.csv"))?.remove(0);
    states.contains(&rows.cell("sessions.csv", &[&code], "status")).then_some(code)
}

/// A mark of somebody who was in the cohort, or of the one whom an individual session is for.
fn mark(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = sessions(rows, dice, &["planned", "held"])?;
    let cohort = rows.cell("sessions.csv", &[&code], "cohort").to_owned();
    let participant = match rows.cell("sessions.csv", &[&code], "participant") {
        "" => {
            let (participant, of) = enrolment(rows, dice)?;
            (of == cohort).then_some(participant)?
        }
        one => one.to_owned(),
    };
    Some(Act::Attend { code, participant, mark: dice.one_of(&MARKS)? })
}
