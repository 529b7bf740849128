//! Enrolments and how they end.

use super::super::dice::Dice;
use super::super::records::Records;
use super::cohort::COHORTS;
use super::participant::PARTICIPANTS;
use super::{Act, DONE, FIRST, LAST, REFUSED, text};

/// Enrols somebody who is in no cohort yet, or is in that one already: which is refused.
pub fn enrol(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (participant, cohort) = (dice.one_of(&PARTICIPANTS)?, dice.one_of(&COHORTS)?);
    let elsewhere = |key: &Vec<String>| key[0] == participant && key[1] != cohort;
    let free = !rows.keys("enrolments.csv").iter().any(elsewhere);
    free.then(|| enrolled(participant, cohort))
}

/// Returns the command that enrols somebody.
pub fn enrolled(participant: &'static str, cohort: &'static str) -> Act {
    Act::new("enrol", format!("enrol {participant} {cohort}"), move |rows| {
        rows.known("participants.csv", &[participant])?;
        rows.known("cohorts.csv", &[cohort])?;
        rows.add("enrolments.csv", &[participant, cohort, FIRST], &[("mode", "group")])
    })
}

/// Returns somebody who is enrolled, and where.
pub fn somebody(rows: &Records, dice: &mut Dice) -> Option<(String, String)> {
    let mut key = dice.one_of(&rows.keys("enrolments.csv"))?;
    key.truncate(2);
    let cohort = key.pop()?;
    Some((key.pop()?, cohort))
}

/// Changes whether somebody is expected at group sessions, or how their time there ended.
pub fn edit(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (participant, cohort) = somebody(rows, dice)?;
    let (how, cells): (_, &[_]) = dice.one_of(&[
        ("--mode group", &[("mode", "group")][..]),
        ("--mode individual", &[("mode", "individual")]),
        ("--no-end", &[("to", ""), ("exit", "")]),
        ("--to 2021-10-15 --exit withdrew", &[("to", "2021-10-15"), ("exit", "withdrew")]),
    ])?;
    Some(Act::new("enrolment_edit", format!("enrolment edit {participant} {cohort} {how}"), move |rows| {
        rows.edit("enrolments.csv", &[&participant, &cohort, FIRST], cells)
    }))
}

/// Ends somebody's time in a cohort, and now and then in the project.
pub fn exit(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (participant, cohort) = somebody(rows, dice)?;
    let how = dice.one_of(&["completed", "moved", "health", "other"])?;
    let leaves = dice.below(2)? == 0;
    let left = if leaves { format!(" --left {LAST}") } else { String::new() };
    let words = format!("exit {participant} {how} --cohort {cohort} --on {LAST}{left} --no-input");
    Some(Act::new("exit", words, move |rows| {
        let key = [participant.as_str(), &cohort, FIRST];
        if !rows.cell("enrolments.csv", &key, "to").is_empty() {
            let is = |column, value| rows.cell("enrolments.csv", &key, column) == value;
            let stays = rows.keys_under("enrolments.csv", &[&participant]);
            let is_open = |stay: &Vec<String>| {
                rows.cell("enrolments.csv", &[&stay[0], &stay[1], &stay[2]], "to").is_empty()
            };
            // Said once more of a time that ended so, it ends the time in the project alone.
            if !(leaves && is("to", LAST) && is("exit", how)) || stays.iter().any(is_open) {
                return REFUSED;
            }
        }
        rows.edit("enrolments.csv", &key, &[("to", LAST), ("exit", how)])?;
        if leaves {
            rows.set("participants.csv", &[&participant], &[("left", LAST)]);
            // Four weeks after the last day, and six months after.
            book(rows, &participant, ("exit", "outcome_exit"), "2021-11-19");
            book(rows, &participant, ("six_months", "outcome_six_months"), "2022-04-22");
        }
        DONE
    }))
}

/// Books a contact for an outcome that none is recorded for and none is booked for.
fn book(rows: &mut Records, participant: &str, (point, purpose): (&str, &str), due: &str) {
    let open = rows.keys_under("contacts.csv", &[participant]).into_iter().any(|key| {
        let cell = |column| rows.cell("contacts.csv", &[participant, &key[1]], column);
        cell("purpose") == purpose && cell("date").is_empty()
    });
    // One of before the days that count is asked for again.
    let opens = if point == "exit" { LAST } else { due };
    let is_settled = rows.has("outcomes.csv", &[participant, point])
        && rows.cell("outcomes.csv", &[participant, point], "date") >= opens;
    if !open && !is_settled {
        let number = rows.next("contacts.csv", &[participant]);
        rows.set("contacts.csv", &[participant, &number], &[("purpose", purpose), ("due", &text(due))]);
    }
}
