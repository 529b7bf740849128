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

/// Takes over what the new submission holds: its files, their sum, and which definitions made them. There
/// is none where the report is that which was sent last for the period.
fn learn(expected: &mut Records, found: &Records) {
    let mut numbers = expected.keys("submissions.csv").into_iter().map(|mut key| key.remove(0));
    let is_new = |number: &String| expected.cell("submissions.csv", &[number], "sha256").is_empty();
    let Some(number) = numbers.find(is_new) else { return };
    let number = renumbered(expected, found, number);
    if !found.has("submissions.csv", &[&number]) && is_sent(expected, &number) {
        return expected.remove("submissions.csv", &[&number]);
    }
    for column in ["definitions_version", "program_version", "sha256"] {
        let cell = found.cell("submissions.csv", &[&number], column);
        expected.set("submissions.csv", &[&number], &[(column, cell)]);
    }
    let files = found.all().filter(|((file, key), _)| file == "submission_files.csv" && key[0] == number);
    files.for_each(|(place, row)| expected.put(place, Some(row)));
}

/// Gives a new submission the number that it has: that of one which was undone is never given again.
fn renumbered(expected: &mut Records, found: &Records, number: String) -> String {
    let known = expected.keys("submissions.csv");
    let given = found.keys("submissions.csv").into_iter().find(|key| !known.contains(key));
    let (Some(mut key), false) = (given, found.has("submissions.csv", &[&number])) else { return number };
    let given = key.remove(0);
    assert!(given.parse::<u32>().expect("a number") > number.parse().expect("a number"));
    let columns =
        ["period", "from", "until", "programme", "ltu_months_under_25", "language", "sent_at", "sent_by"];
    let cells =
        columns.map(|column| (column, expected.cell("submissions.csv", &[&number], column).to_owned()));
    expected.remove("submissions.csv", &[&number]);
    let cells: Vec<_> = cells.iter().map(|(column, cell)| (*column, cell.as_str())).collect();
    expected.set("submissions.csv", &[&given], &cells);
    given
}

/// Says whether the period of a submission was sent before.
fn is_sent(rows: &Records, number: &str) -> bool {
    let period = |number: &str| rows.cell("submissions.csv", &[number], "period");
    rows.keys("submissions.csv").iter().any(|key| key[0] != number && period(&key[0]) == period(number))
}
