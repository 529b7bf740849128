//! Notes. A private one stands in no export: its rows are in the model all the same.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, DONE, TODAY, meeting, numbered, secret, somebody, text};

const TEXTS: [&str; 2] = ["came by bus", "asked, and was told, how to apply"];

/// Writes a note, now and then about a session, now and then a private one.
pub fn add(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = somebody(rows, dice)?;
    let (wrote, private) = (dice.one_of(&TEXTS)?, dice.below(3)? == 0);
    let session = if dice.below(2)? == 0 { meeting(&code, rows, dice) } else { None };
    let about = session.as_ref().map(|session| format!(" --session {session}")).unwrap_or_default();
    let kept = if private { " --private" } else { "" };
    let wrote = secret(&code, wrote);
    let input = wrote.clone();
    let act = Act::new("note_add", format!("note add {code}{about}{kept}"), move |rows| {
        let number = rows.next("notes.csv", &[&code]);
        let (day, kind) = match &session {
            Some(session) => (text(rows.cell("sessions.csv", &[session], "date")), "meeting"),
            None => (text(TODAY), "observation"),
        };
        let session = session.as_deref().unwrap_or_default();
        let cells = [("date", day.as_str()), ("kind", kind), ("session", session), ("text", &wrote)];
        rows.set("notes.csv", &[&code, &number], &cells);
        rows.set("notes.csv", &[&code, &number], &[("private", if private { "yes" } else { "no" })]);
        DONE
    });
    Some(act.told(input))
}

/// Removes a note.
pub fn remove(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (code, number) = numbered("notes.csv", rows, dice)?;
    Some(Act::new("note_remove", format!("note remove {code} {number}"), move |rows| {
        rows.take("notes.csv", &[&code, &number])
    }))
}

/// Changes a note.
pub fn edit(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (code, number) = numbered("notes.csv", rows, dice)?;
    let (how, column, value) = dice.one_of(&[
        ("--private", "private", "yes"),
        ("--not-private", "private", "no"),
        ("--kind contact", "kind", "contact"),
        ("--no-session", "session", ""),
        ("--on 2021-10-01", "date", "2021-10-01"),
        ("--text", "text", TEXTS[0]),
    ])?;
    let act = Act::new("note_edit", format!("note edit {code} {number} {how}"), move |rows| {
        rows.edit("notes.csv", &[&code, &number], &[(column, value)])
    });
    Some(if column == "text" { act.told(value) } else { act })
}
