//! Participants' situations on leaving and six months after.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, DONE, TODAY, numbered, somebody, text};

/// Adds an outcome.
pub fn add(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (participant, point) = (somebody(rows, dice)?, dice.one_of(&["exit", "six_months"])?);
    said("outcome_add", participant, text(point), dice)
}

/// Changes an outcome.
pub fn edit(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (participant, point) = numbered("outcomes.csv", rows, dice)?;
    said("outcome_edit", participant, if point == "77" { text("exit") } else { point }, dice)
}

/// A contact that was booked for the outcome is closed.
fn said(kind: &'static str, participant: String, point: String, dice: &mut Dice) -> Option<Act> {
    let status = dice.one_of(&["employed", "inactive"])?;
    let source = dice.one_of(&["participant", "worker", "not_reached"])?;
    let verb = kind.trim_start_matches("outcome_");
    let words = format!("outcome {verb} {participant} {point} --labour-status {status} --source {source}");
    Some(Act::new(kind, words, move |rows| {
        let key = [participant.as_str(), &point];
        let cells = [("labour_status", status), ("source", source)];
        match kind {
            "outcome_edit" => rows.edit("outcomes.csv", &key, &cells)?,
            _ => {
                rows.add("outcomes.csv", &key, &cells)?;
                rows.set("outcomes.csv", &key, &[("date", TODAY)]);
            }
        }
        settle(rows, &participant, &point, source);
        DONE
    }))
}

/// Closes what was booked for the outcome: reached where the participant told it, gone where another did.
fn settle(rows: &mut Records, participant: &str, point: &str, source: &str) {
    for key in rows.keys_under("contacts.csv", &[participant]) {
        let key = [participant, key[1].as_str()];
        let cell = |column| rows.cell("contacts.csv", &key, column);
        if cell("purpose") != format!("outcome_{point}") || !cell("date").is_empty() {
            continue;
        }
        let on = rows.cell("outcomes.csv", &[participant, point], "date").to_owned();
        match source {
            "participant" => rows.set("contacts.csv", &key, &[("date", &on), ("reached", "yes")]),
            "worker" => rows.remove("contacts.csv", &key),
            _ => (),
        }
    }
}
