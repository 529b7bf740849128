//! Reports that were sent: frozen, with files that only the program can make.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, DONE, REFUSED, text};

/// Keeps a report as it is sent.
pub fn send(_: &Records, dice: &mut Dice) -> Option<Act> {
    let (period, from, until) =
        dice.one_of(&[("2021Q3", "2021-07-01", "2021-09-30"), ("2021-10", "2021-10-01", "2021-10-31")])?;
    let act = Act::new("report_send", format!("report send --period {period}"), move |rows| {
        let setting = |column| text(rows.cell("project.csv", &[], column));
        if setting("start").is_empty() || setting("programme").is_empty() {
            return REFUSED;
        }
        let (number, programme) = (rows.next("submissions.csv", &[]), setting("programme"));
        let cells = [
            ("period", period),
            ("from", from),
            ("until", until),
            ("programme", &programme),
            ("ltu_months_under_25", "12"),
            ("language", "en"),
            ("sent_at", "2021-11-24T14:02:00Z"),
            ("sent_by", "worker"),
        ];
        rows.set("submissions.csv", &[&number], &cells);
        DONE
    });
    Some(act.learning(learn))
}

/// Takes over what the new submission holds: its files, their sum, and which definitions made them.
fn learn(expected: &mut Records, found: &Records) {
    for (place, row) in found.all() {
        let (file, key) = place;
        let is_new = |expected: &Records| {
            let number = key.first().map_or("", String::as_str);
            expected.has("submissions.csv", &[number])
                && expected.cell("submissions.csv", &[number], "sha256").is_empty()
        };
        match file.as_str() {
            "submission_files.csv" if is_new(expected) => expected.put(place, Some(row)),
            _ => (),
        }
    }
    for key in found.keys("submissions.csv") {
        if expected.cell("submissions.csv", &[&key[0]], "sha256").is_empty()
            && expected.has("submissions.csv", &[&key[0]])
        {
            for column in ["definitions_version", "program_version", "sha256"] {
                let cell = found.cell("submissions.csv", &[&key[0]], column).to_owned();
                expected.set("submissions.csv", &[&key[0]], &[(column, &cell)]);
            }
        }
    }
}
