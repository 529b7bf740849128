//! Sessions.

use super::super::dice::Dice;
use super::super::records::Records;
use super::activity::ALONE;
use super::{Act, DONE, REFUSED, TODAY, enrolment, one_of, text};

/// The days on which a session may be.
pub const DAYS: [&str; 6] =
    ["2021-09-06", "2021-09-14", "2021-09-22", "2021-09-30", "2021-10-15", "2021-10-22"];

/// Adds a session for a cohort, or for one who is in it.
pub fn add(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let on = dice.one_of(&DAYS)?;
    let activity = one_of("activities.csv", rows, dice)?;
    let (participant, cohort) = match activity == ALONE {
        true => enrolment::somebody(rows, dice)?,
        false => (String::new(), one_of("cohorts.csv", rows, dice)?),
    };
    let whose = if participant.is_empty() { String::new() } else { format!(" --participant {participant}") };
    let words = format!("session add {cohort} {activity} --on {on}{whose} --yes");
    Some(Act::new("session_add", words, move |rows| {
        let minutes = text(rows.cell("activities.csv", &[&activity], "minutes"));
        let cells = [("date", on), ("minutes", &minutes), ("status", "planned")];
        added(rows, (&cohort, &activity, &participant), &cells);
        DONE
    }))
}

/// Adds a session under the cohort's next number, and returns its code.
pub fn added(
    rows: &mut Records,
    (cohort, activity, participant): (&str, &str, &str),
    cells: &[(&str, &str)],
) -> String {
    let number = |key: Vec<String>| key[0].strip_prefix(&format!("{cohort}-"))?.parse::<u32>().ok();
    let next = rows.keys("sessions.csv").into_iter().filter_map(number).max().unwrap_or(0) + 1;
    let code = format!("{cohort}-{next:03}");
    let whose = [("cohort", cohort), ("activity", activity), ("participant", participant)];
    rows.set("sessions.csv", &[&code], &whose);
    rows.set("sessions.csv", &[&code], cells);
    code
}

/// Returns a session that stands so.
pub fn standing(rows: &Records, dice: &mut Dice, states: &[&str]) -> Option<String> {
    let code = one_of("sessions.csv", rows, dice)?;
    states.contains(&rows.cell("sessions.csv", &[&code], "status")).then_some(code)
}

/// Says whether a session is still to come.
pub fn is_to_come(rows: &Records, code: &str) -> bool {
    rows.cell("sessions.csv", &[code], "date") > TODAY
}

/// Changes a session: its length, who leads it, or how it stands.
pub fn edit(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = standing(rows, dice, &["planned", "held", "cancelled"])?;
    let (column, value) = dice.one_of(&[
        ("minutes", "60"),
        ("minutes", "180"),
        ("mode", "remote"),
        ("facilitator", "W1"),
        ("status", "planned"),
        ("status", "held"),
        ("status", "cancelled"),
    ])?;
    Some(Act::new("session_edit", format!("session edit {code} --{column} {value}"), move |rows| {
        if column == "status" && !may_stand(rows, &code, value) {
            return REFUSED;
        }
        rows.edit("sessions.csv", &[&code], &[(column, value)])
    }))
}

/// Says whether a session may stand so: its marks have to fit, and what is to come was not held.
fn may_stand(rows: &Records, code: &str, status: &str) -> bool {
    let marks = rows.keys_under("attendance.csv", &[code]);
    match status {
        "held" => rows.cell("sessions.csv", &[code], "status") == "held" || !is_to_come(rows, code),
        "planned" => marks.iter().all(|key| is_ahead(rows, code, &key[1])),
        _ => marks.is_empty(),
    }
}

/// Says whether a mark may stand before its session: what was announced.
fn is_ahead(rows: &Records, code: &str, participant: &str) -> bool {
    let cell = |column| rows.cell("attendance.csv", &[code, participant], column);
    cell("presence") == "not_expected" || cell("presence") == "absent" && cell("notice") == "in_advance"
}

/// Moves a planned session to another day.
pub fn move_to(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (code, to) = (standing(rows, dice, &["planned"])?, dice.one_of(&DAYS)?);
    Some(Act::new("session_move", format!("session move {code} --to {to} --yes"), move |rows| {
        rows.edit("sessions.csv", &[&code], &[("date", to)])
    }))
}

/// Calls a planned session off.
pub fn cancel(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = standing(rows, dice, &["planned"])?;
    Some(Act::new("session_cancel", format!("session cancel {code} --yes"), move |rows| {
        // What was announced for it goes with it.
        for key in rows.keys_under("attendance.csv", &[&code]) {
            rows.remove("attendance.csv", &[&code, &key[1]]);
        }
        rows.edit("sessions.csv", &[&code], &[("status", "cancelled")])
    }))
}
