//! Participants.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, DONE, Effect, FIRST, TODAY, secret, text};

/// The participants that there may be.
pub const PARTICIPANTS: [&str; 5] = ["P-01", "P-02", "P-03", "P-04", "P-05"];

/// Returns two participants in the first cohort.
pub fn first() -> Vec<Act> {
    let both = |code| [added(code, "woman"), super::enrolment::enrolled(code, super::cohort::COHORTS[0])];
    PARTICIPANTS[..2].iter().flat_map(|code| both(code)).collect()
}

/// Adds a participant, with a working name or without one.
pub fn add(_: &Records, dice: &mut Dice) -> Option<Act> {
    let code = dice.one_of(&PARTICIPANTS)?;
    if dice.below(2)? == 0 {
        return Some(added(code, dice.one_of(&["woman", "man", "not_stated"])?));
    }
    let alias = secret(code, "Aalto");
    let input = alias.clone();
    let words = format!("participant add {code} --entered {FIRST} --alias");
    let act = Act::new("participant_add", words, move |rows| {
        rows.add("participants.csv", &[code], &[("entered", FIRST), ("alias", &alias)])
    });
    Some(act.told(input))
}

fn added(code: &'static str, gender: &'static str) -> Act {
    let words = format!("participant add {code} --gender {gender} --entered {FIRST}");
    Act::new("participant_add", words, move |rows| {
        rows.add("participants.csv", &[code], &[("entered", FIRST)])?;
        answer(rows, code, "gender", gender);
        DONE
    })
}

/// Changes what is recorded of a participant.
pub fn edit(_: &Records, dice: &mut Dice) -> Option<Act> {
    let code = text(dice.one_of(&PARTICIPANTS)?);
    if dice.below(6)? == 0 {
        let alias = secret(&code, "Aalto");
        let input = alias.clone();
        let act = Act::new("participant_edit", format!("participant edit {code} --alias"), move |rows| {
            rows.edit("participants.csv", &[&code], &[("alias", &alias)])
        });
        return Some(act.told(input));
    }
    if dice.below(6)? == 0 {
        let column = dice.one_of(&["form_signed", "age_at_entry", "funder_record"])?;
        let words = format!("participant edit {code} --clear {column}");
        return Some(Act::new("participant_edit", words, move |rows| {
            rows.edit("participants.csv", &[&code], &[(column, "")])
        }));
    }
    let (column, value) = dice.one_of(&[
        ("labour_status", "inactive"),
        ("disability", "refused"),
        ("disability", "no"),
        ("residence", "permit"),
        ("gender", "man"),
        ("age_at_entry", "31"),
        ("education", "2"),
        ("form_signed", "2021-09-06"),
        ("funder_record", "entered"),
    ])?;
    let words = format!("participant edit {code} --{} {value}", column.replace('_', "-"));
    Some(Act::new("participant_edit", words, move |rows| {
        rows.known("participants.csv", &[&code])?;
        answer(rows, &code, column, value);
        DONE
    }))
}

/// Puts an answer into its column, and remembers the day on which it was refused, until it is answered.
pub fn answer(rows: &mut Records, code: &str, column: &str, value: &str) -> Effect {
    rows.set("participants.csv", &[code], &[(column, value)]);
    match value {
        "refused" | "not_stated" => refuse(rows, code, column, TODAY),
        _ => rows.remove("refusals.csv", &[code, column]),
    }
    DONE
}

/// Remembers that a question was refused; the day stays that of the first time.
pub fn refuse(rows: &mut Records, code: &str, question: &str, on: &str) {
    if !rows.has("refusals.csv", &[code, question]) {
        rows.set("refusals.csv", &[code, question], &[("date", on)]);
    }
}
