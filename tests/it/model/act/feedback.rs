//! Slips of feedback, whose numbers are drawn by lot.

use super::super::dice::Dice;
use super::super::records::{Records, Row};
use super::session::{is_to_come, standing};
use super::{Act, DONE, REFUSED};

/// Three slips as they are typed, and their cells.
const SLIPS: [(&str, [&str; 4]); 3] = [
    ("5 4 5", ["5", "4", "5", ""]),
    ("3 - 1 clear", ["3", "", "1", "clear"]),
    ("1 1 1", ["1", "1", "1", ""]),
];

const COLUMNS: [&str; 4] = ["useful", "understood", "felt_safe", "comment"];

/// Types in the slips of a session.
pub fn add(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = standing(rows, dice, &["planned", "held", "cancelled"])?;
    let count = if dice.below(6)? == 0 { 2 } else { 3 };
    let typed: Vec<_> = SLIPS[..count].iter().map(|(typed, _)| *typed).collect();
    let act = Act::new("feedback_add", format!("feedback add {code}"), move |rows| {
        let cell = |column| rows.cell("sessions.csv", &[&code], column);
        let alone = !cell("participant").is_empty();
        if alone
            || cell("status") == "cancelled"
            || is_to_come(rows, &code)
            || count < 3
            || crowded(rows, &code)
        {
            return REFUSED;
        }
        for (at, (_, cells)) in SLIPS.iter().enumerate() {
            let cells: Vec<_> = COLUMNS.into_iter().zip(*cells).collect();
            rows.set("feedback.csv", &[&code, &format!("lot {at}")], &cells);
        }
        DONE
    });
    Some(act.told(typed.join("\n")).learning(learn))
}

/// Says whether there would be more slips than people who were there.
fn crowded(rows: &Records, code: &str) -> bool {
    let marks = rows.keys_under("attendance.csv", &[code]);
    let there = |key: &&Vec<String>| rows.cell("attendance.csv", &[code, &key[1]], "presence") == "present";
    let slips = rows.keys_under("feedback.csv", &[code]).len() + SLIPS.len();
    !marks.is_empty() && slips > marks.iter().filter(there).count()
}

/// Takes over the numbers that were drawn for new slips, each with what the slip says.
fn learn(expected: &mut Records, found: &Records) {
    let slips = |rows: &Records| -> Vec<_> {
        rows.all()
            .filter(|((file, _), _)| file == "feedback.csv")
            .map(|(at, row)| (at.clone(), row.clone()))
            .collect()
    };
    let known = slips(expected);
    let mut drawn: Vec<_> = slips(found).into_iter().filter(|slip| !known.contains(slip)).collect();
    for (mut place, row) in known.into_iter().filter(|((_, key), _)| key[1].starts_with("lot")) {
        let fits = |((_, key), other): &((String, Vec<String>), Row)| key[0] == place.1[0] && *other == row;
        if let Some(at) = drawn.iter().position(fits) {
            expected.put(&place, None);
            place = drawn.remove(at).0;
            expected.put(&place, Some(&row));
        }
    }
}
