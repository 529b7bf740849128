//! Erasing a participant: what describes them goes, and while the project's day is not past, evidence stays
//! under a code that only the program knows.

use super::super::dice::Dice;
use super::super::records::{Place, Records, Row};
use super::{TODAY, text};

/// Files whose rows stay as evidence.
const EVIDENCE: [&str; 5] =
    ["participants.csv", "enrolments.csv", "sessions.csv", "attendance.csv", "outcomes.csv"];

/// What stands for the code that somebody's evidence gets, until it is known.
const UNKNOWN: &str = "new code of ";

/// Draws somebody to erase: who is there, was there, or never was.
pub fn somebody(rows: &Records, dice: &mut Dice) -> Option<String> {
    // With one code that is drawn by lot the rows keep an order.
    let people = rows.keys("participants.csv");
    let evidence = people.iter().any(|key| key[0].starts_with("E-"));
    let more = ["P-03", "P-04", "P-05", "P-08"].map(|code| vec![text(code)]);
    let code = dice.one_of(&[people, more.to_vec()].concat())?.remove(0);
    (!evidence || code.starts_with("E-") || !keeps(rows, TODAY)).then_some(code)
}

/// Says whether evidence stays.
fn keeps(rows: &Records, today: &str) -> bool {
    rows.cell("retention.csv", &[], "until") >= today
}

/// Takes out what describes a person; `until` is the project's day, which keeps evidence.
pub fn erase(rows: &mut Records, code: &str, until: &str) {
    let own = sessions_of(rows, code);
    let is_own = |session: &str| own.iter().any(|own| own == session);
    rows.remove_all(|(file, key), _| file == "waivers.csv" && (key[1] == code || is_own(&key[1])));
    rows.remove_all(|(file, key), _| file == "feedback.csv" && is_own(&key[0]));
    let stays = until >= TODAY && rows.has("participants.csv", &[code]);
    let about = rows.all().filter(|(place, row)| is_about(place, row, code));
    let about: Vec<_> = about.map(|(place, row)| (place.clone(), row.clone())).collect();
    for (place, row) in about {
        rows.put(&place, None);
        if stays && EVIDENCE.contains(&place.0.as_str()) {
            let (place, row) = renamed(&place, &row, code, &format!("{UNKNOWN}{code}"));
            rows.put(&place, Some(&evidence(&place, row)));
        }
    }
    if !stays {
        // What others noted about a session that was the person's lets go of it.
        rows.remove_all(|(file, key), _| file == "goal_sessions.csv" && is_own(&key[2]));
        let notes: Vec<_> = rows.keys("notes.csv");
        for key in notes {
            let key = [key[0].as_str(), &key[1]];
            if is_own(rows.cell("notes.csv", &key, "session")) {
                rows.set("notes.csv", &key, &[("session", "")]);
            }
        }
    }
}

/// Returns the sessions that are a person's alone.
fn sessions_of(rows: &Records, code: &str) -> Vec<String> {
    let sessions = rows.keys("sessions.csv").into_iter().map(|mut key| key.remove(0));
    sessions.filter(|session| rows.cell("sessions.csv", &[session], "participant") == code).collect()
}

/// Says whether a row is about a person.
pub fn is_about((file, key): &Place, row: &Row, code: &str) -> bool {
    let columns = super::super::records::key_of(file);
    let keyed = columns.iter().zip(key).any(|(column, cell)| *column == "participant" && cell == code);
    keyed || row.get("participant").is_some_and(|cell| cell == code)
}

/// Leaves of a row what the funder's rules need.
fn evidence((file, _): &Place, mut row: Row) -> Row {
    match file.as_str() {
        "participants.csv" => {
            for column in ["alias", "birth_date", "birth_year", "residence"] {
                row.remove(column);
            }
        }
        "attendance.csv" => drop(row.remove("reason")),
        "enrolments.csv" if row.get("exit").is_some_and(|exit| exit == "health") => {
            row.insert(text("exit"), text("other"));
        }
        _ => (),
    }
    row
}

fn renamed(place: &Place, row: &Row, from: &str, to: &str) -> (Place, Row) {
    let other = |cell: &String| if cell == from { text(to) } else { cell.clone() };
    let key = place.1.iter().map(other).collect();
    let row = row.iter().map(|(column, cell)| {
        let cell = if column == "participant" { other(cell) } else { cell.clone() };
        (column.clone(), cell)
    });
    ((place.0.clone(), key), row.collect())
}

/// Takes over the codes that evidence stays under: each where all that is known of the person fits.
pub fn learn(expected: &mut Records, found: &Records) {
    let people = |rows: &Records| rows.keys("participants.csv").into_iter().map(|mut key| key.remove(0));
    let unknown: Vec<_> = people(expected).filter(|code| code.starts_with(UNKNOWN)).collect();
    for code in unknown {
        let mut drawn = people(found).filter(|other| !expected.has("participants.csv", &[other]));
        let named = drawn.find(|other| {
            let rows = about(expected, &code, other);
            rows.iter().all(|(_, place, row)| found.at(place) == Some(row))
        });
        let Some(named) = named.filter(|named| named.starts_with("E-") && named.len() == 10) else {
            continue;
        };
        for (before, place, row) in about(expected, &code, &named) {
            expected.put(&before, None);
            expected.put(&place, Some(&row));
        }
    }
}

/// Returns the rows about a person: where each stands, and what it is under another code.
fn about(rows: &Records, code: &str, other: &str) -> Vec<(Place, Place, Row)> {
    let about = rows.all().filter(|(place, row)| is_about(place, row, code));
    about
        .map(|(place, row)| {
            let (named, row) = renamed(place, row, code, other);
            (place.clone(), named, row)
        })
        .collect()
}
