//! Marks, at a session or with one.

use super::super::dice::Dice;
use super::super::records::Records;
use super::activity::{ALONE, is_alone};
use super::session::{DAYS, added, is_to_come, standing};
use super::{Act, DONE, REFUSED, enrolment, text};

/// Marks, the last of which takes one away.
const MARKS: [&str; 9] = ["p", "l5", "e10", "l5e10", "a", "n:health", "f", "x", "-"];

/// Marks that say what was announced.
const AHEAD: [&str; 2] = ["x", "n:health"];

/// Columns of a mark: presence, minutes late, minutes early, notice, reason.
fn cells(mark: &str) -> [(&'static str, &'static str); 5] {
    let (presence, late, early, notice, reason) = match mark {
        "p" => ("present", "", "", "", ""),
        "l5" => ("present", "5", "", "", ""),
        "e10" => ("present", "", "10", "", ""),
        "l5e10" => ("present", "5", "10", "", ""),
        "a" => ("absent", "", "", "none", ""),
        "n:health" => ("absent", "", "", "in_advance", "health"),
        "f" => ("absent", "", "", "afterwards", ""),
        _ => ("not_expected", "", "", "", ""),
    };
    [
        ("presence", presence),
        ("minutes_late", late),
        ("minutes_early", early),
        ("notice", notice),
        ("reason", reason),
    ]
}

/// Marks somebody who was in the cohort, or the one whom an individual session is for; everybody who is
/// enrolled, where all were there.
pub fn attend(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = standing(rows, dice, &["planned", "held"])?;
    let cohort = text(rows.cell("sessions.csv", &[&code], "cohort"));
    let whose = text(rows.cell("sessions.csv", &[&code], "participant"));
    let date = text(rows.cell("sessions.csv", &[&code], "date"));
    let mark = if is_to_come(rows, &code) { dice.one_of(&AHEAD)? } else { dice.one_of(&MARKS)? };
    let enrolled = rows.keys("enrolments.csv").into_iter().filter(|key| key[1] == cohort);
    let enrolled: Vec<_> = enrolled.map(|mut key| key.remove(0)).collect();
    let participants = match whose.is_empty() {
        false => vec![whose],
        true if mark == "p" && dice.below(2)? == 0 => enrolled,
        true => vec![dice.one_of(&enrolled)?],
    };
    if participants.is_empty() {
        return None;
    }
    let marks: Vec<_> = participants.iter().map(|participant| format!("{participant}={mark}")).collect();
    Some(Act::new("attend", format!("attend {code} {} --yes", marks.join(" ")), move |rows| {
        let left = |participant| rows.cell("participants.csv", &[participant], "left");
        let gone = |participant| !left(participant).is_empty() && left(participant) < date.as_str();
        // Who has a mark already was there, so that it may be mended.
        let is_new = |participant: &String| !rows.has("attendance.csv", &[&code, participant]);
        if mark != "-" && participants.iter().any(|participant| is_new(participant) && gone(participant)) {
            return REFUSED;
        }
        participants.iter().for_each(|participant| marked(rows, &code, participant, mark));
        DONE
    }))
}

fn marked(rows: &mut Records, code: &str, participant: &str, mark: &str) {
    if mark == "-" {
        return rows.remove("attendance.csv", &[code, participant]);
    }
    rows.set("attendance.csv", &[code, participant], &cells(mark));
    // What can be known beforehand does not make a session one that was held.
    if !AHEAD.contains(&mark) {
        rows.set("sessions.csv", &[code], &[("status", "held")]);
    }
}

/// Records an individual session with its mark: the one that was planned, or a new one.
pub fn meet(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (participant, cohort) = enrolment::somebody(rows, dice)?;
    let (on, mark) = (dice.one_of(&DAYS)?, dice.one_of(&MARKS[..8])?);
    is_alone(rows, ALONE).then_some(())?;
    // Where several are planned, the one meant would have to be named.
    (planned(rows, &participant, on).len() < 2).then_some(())?;
    let words = format!("meet {participant} 45m {ALONE} --on {on} --cohort {cohort} --mark {mark} --yes");
    Some(Act::new("meet", words, move |rows| {
        let code = match planned(rows, &participant, on).as_slice() {
            [] => added(rows, (&cohort, ALONE, &participant), &[("date", on)]),
            [code, ..] => code.clone(),
        };
        rows.set("sessions.csv", &[&code], &[("status", "held"), ("minutes", "45")]);
        marked(rows, &code, &participant, mark);
        DONE
    }))
}

/// Returns the planned sessions of one person on a day.
fn planned(rows: &Records, participant: &str, on: &str) -> Vec<String> {
    let is = |code: &str, column: &str, cell: &str| rows.cell("sessions.csv", &[code], column) == cell;
    let codes = rows.keys("sessions.csv").into_iter().map(|mut key| key.remove(0));
    let this = |code: &String| {
        is(code, "participant", participant) && is(code, "activity", ALONE) && is(code, "date", on)
    };
    codes.filter(|code| this(code) && is(code, "status", "planned")).collect()
}
