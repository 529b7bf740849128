//! Sessions.

use super::super::dice::Dice;
use super::super::records::Records;
use super::activity::{ALONE, GROUP, is_alone, is_group};
use super::{Act, DONE, REFUSED, TODAY, enrolment, one_of, text};

/// The days on which a session may be.
pub const DAYS: [&str; 6] =
    ["2021-09-06", "2021-09-14", "2021-09-22", "2021-09-30", "2021-10-15", "2021-10-22"];

/// Adds a session for a cohort, or for one who is in it.
pub fn add(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let on = dice.one_of(&DAYS)?;
    let activity = one_of("activities.csv", rows, dice)?;
    let (participant, cohort) = match is_alone(rows, &activity) {
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

/// Changes a session: its length, who leads it, how it stands, or for whom it is.
pub fn edit(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = standing(rows, dice, &["planned", "held", "cancelled"])?;
    if dice.below(4)? == 0 {
        return given(code, rows, dice);
    }
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
        if column == "status" && value != "cancelled" {
            rows.set("sessions.csv", &[&code], &[("cancelled_for", "")]);
        }
        rows.edit("sessions.csv", &[&code], &[(column, value)])
    }))
}

/// Gives a session to one participant, or to the group: as long as nobody else has a mark there.
fn given(code: String, rows: &Records, dice: &mut Dice) -> Option<Act> {
    if dice.below(2)? == 0 {
        let activity = GROUP[0];
        is_group(rows, activity).then_some(())?;
        return Some(Act::new(
            "session_edit",
            format!("session edit {code} --activity {activity}"),
            move |rows| rows.edit("sessions.csv", &[&code], &[("activity", activity), ("participant", "")]),
        ));
    }
    let (participant, _) = enrolment::somebody(rows, dice)?;
    is_alone(rows, ALONE).then_some(())?;
    let words = format!("session edit {code} --activity {ALONE} --participant {participant}");
    Some(Act::new("session_edit", words, move |rows| {
        let whose = rows.cell("sessions.csv", &[&code], "participant");
        if is_others(rows, &code, &participant)
            || whose != participant && is_talked_of(rows, &code, &participant)
        {
            return REFUSED;
        }
        rows.edit("sessions.csv", &[&code], &[("activity", ALONE), ("participant", &participant)])
    }))
}

/// Says whether anybody else has a mark at a session.
fn is_others(rows: &Records, code: &str, participant: &str) -> bool {
    rows.keys_under("attendance.csv", &[code]).iter().any(|key| key[1] != participant)
}

/// Says whether there is feedback on a session, or anybody else has a note or a goal about it.
fn is_talked_of(rows: &Records, code: &str, participant: &str) -> bool {
    let noted = rows
        .keys("notes.csv")
        .into_iter()
        .any(|key| key[0] != participant && rows.cell("notes.csv", &[&key[0], &key[1]], "session") == code);
    let wanted = rows.keys("goal_sessions.csv").iter().any(|key| key[2] == code && key[0] != participant);
    noted || wanted || !rows.keys_under("feedback.csv", &[code]).is_empty()
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

/// Moves a session to another day, or a planned one to another time.
pub fn move_to(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (code, to) = (standing(rows, dice, &["planned", "held"])?, dice.one_of(&DAYS)?);
    if dice.below(4)? == 0 {
        return Some(Act::new("session_move", format!("session move {code} --at 9:30 --yes"), move |rows| {
            rows.edit("sessions.csv", &[&code], &[("start", "09:30")])
        }));
    }
    Some(Act::new("session_move", format!("session move {code} --to {to} --yes"), move |rows| {
        rows.edit("sessions.csv", &[&code], &[("date", to)])
    }))
}

/// Calls a planned session off, now and then with a reason, which may be given later, too.
pub fn cancel(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = standing(rows, dice, &["planned", "cancelled"])?;
    let reason = dice.one_of(&["", "staff", "venue"])?;
    let said = if reason.is_empty() { String::new() } else { format!(" --reason {reason}") };
    Some(Act::new("session_cancel", format!("session cancel {code}{said} --yes"), move |rows| {
        // What was announced for it goes with it.
        for key in rows.keys_under("attendance.csv", &[&code]) {
            rows.remove("attendance.csv", &[&code, &key[1]]);
        }
        if !reason.is_empty() {
            rows.set("sessions.csv", &[&code], &[("cancelled_for", reason)]);
        }
        rows.edit("sessions.csv", &[&code], &[("status", "cancelled")])
    }))
}
