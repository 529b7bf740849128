//! Goals, the steps towards them, and the meetings at which they were talked about.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, DONE, TODAY, meeting, numbered, secret, somebody, text};

/// Adds a goal, now and then at a session.
pub fn add(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = somebody(rows, dice)?;
    let (area, wanted) =
        (dice.one_of(&["housing", "money"])?, dice.one_of(&["a home of my own", "Friday, at nine"])?);
    let session = if dice.below(3)? == 0 { meeting(&code, rows, dice) } else { None };
    let at = session.as_ref().map(|session| format!(" --session {session}")).unwrap_or_default();
    let wanted = secret(&code, wanted);
    let input = wanted.clone();
    let act = Act::new("goal_add", format!("goal add {code} --area {area}{at}"), move |rows| {
        let number = rows.next("goals.csv", &[&code]);
        let day = session.as_ref().map_or(TODAY, |session| rows.cell("sessions.csv", &[session], "date"));
        let cells = [("date", &*text(day)), ("area", area), ("state", "open"), ("text", &*wanted)];
        rows.set("goals.csv", &[&code, &number], &cells);
        if let Some(session) = &session {
            rows.set("goal_sessions.csv", &[&code, &number, session], &[]);
        }
        DONE
    });
    Some(act.told(input))
}

/// Changes a goal, or says how it ended.
pub fn edit(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (code, number) = numbered("goals.csv", rows, dice)?;
    let (words, column, value) = dice.one_of(&[
        (format!("goal reach {code} {number}"), "state", "reached"),
        (format!("goal let-go {code} {number}"), "state", "let_go"),
        (format!("goal edit {code} {number} --state open"), "state", "open"),
        (format!("goal edit {code} {number} --review 2021-12-15"), "review", "2021-12-15"),
        (format!("goal edit {code} {number} --no-review"), "review", ""),
    ])?;
    if dice.below(3)? > 0 {
        return Some(Act::new("goal_edit", words, move |rows| {
            rows.edit("goals.csv", &[&code, &number], &[(column, value)])
        }));
    }
    let (session, ties) = (meeting(&code, rows, dice)?, dice.below(2)? == 0);
    let how = if ties { "session" } else { "no-session" };
    Some(Act::new("goal_edit", format!("goal edit {code} {number} --{how} {session}"), move |rows| {
        rows.known("goals.csv", &[&code, &number])?;
        match ties {
            true => rows.set("goal_sessions.csv", &[&code, &number, &session], &[]),
            false => rows.remove("goal_sessions.csv", &[&code, &number, &session]),
        }
        DONE
    }))
}

/// Adds a step towards a goal.
pub fn step(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (code, goal) = numbered("goals.csv", rows, dice)?;
    let next = secret(&code, "write down the times");
    let input = next.clone();
    let act = Act::new("goal_step_add", format!("goal step {code} {goal}"), move |rows| {
        rows.known("goals.csv", &[&code, &goal])?;
        let number = rows.next("goal_steps.csv", &[&code, &goal]);
        rows.set("goal_steps.csv", &[&code, &goal, &number], &[("text", &next)]);
        DONE
    });
    Some(act.told(input))
}

/// Says that a step is done or not, or puts it into other words.
pub fn edit_step(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let key = dice.one_of(&rows.keys("goal_steps.csv"))?;
    let (code, goal) = (text(&key[0]), text(&key[1]));
    let number = if dice.below(8)? == 0 { text("9") } else { text(&key[2]) };
    let (how, column, value) =
        dice.one_of(&[("done", "done", TODAY), ("not-done", "done", ""), ("edit", "text", "call again")])?;
    let words = format!("goal step {code} {goal} --{how} {number}");
    let act = Act::new("goal_step_edit", words, move |rows| {
        rows.edit("goal_steps.csv", &[&code, &goal, &number], &[(column, value)])
    });
    Some(if column == "text" { act.told(value) } else { act })
}
