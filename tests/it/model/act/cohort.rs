//! Cohorts, their breaks, and their planned sessions moved together.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, DONE, FIRST, LAST, REFUSED, TODAY, one_of, text};

/// The cohorts that there may be.
pub const COHORTS: [&str; 2] = ["K1", "K2"];

/// Returns a cohort.
pub fn first() -> Vec<Act> {
    vec![planned(COHORTS[0])]
}

/// Plans a cohort: without sessions, or with one a week.
pub fn new(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = dice.one_of(&COHORTS)?;
    if dice.below(3)? > 0 {
        return Some(planned(code));
    }
    let activity = super::activity::GROUP[dice.below(2)?];
    super::activity::is_group(rows, activity).then_some(())?;
    Some(weekly(code, activity))
}

fn planned(code: &'static str) -> Act {
    let words = format!("cohort new {code} --start {FIRST} --weeks 7 --yes");
    Act::new("cohort_new", words, move |rows| {
        rows.add("cohorts.csv", &[code], &[("start", FIRST), ("weeks", "7"), ("end", LAST)])
    })
}

/// A short cohort with one session each Monday, in two weeks that have no holiday.
fn weekly(code: &'static str, activity: &'static str) -> Act {
    let words = format!("cohort new {code} --start {FIRST} --weeks 2 --weekly mon:{activity}@12:00/90 --yes");
    Act::new("cohort_new", words, move |rows| {
        let cells = [("start", FIRST), ("weeks", "2"), ("end", "2021-09-17")];
        rows.add("cohorts.csv", &[code], &cells)?;
        for (number, date) in [("001", "2021-09-06"), ("002", "2021-09-13")] {
            let cells = [
                ("cohort", code),
                ("activity", activity),
                ("date", date),
                ("start", "12:00"),
                ("minutes", "90"),
                ("status", "planned"),
            ];
            rows.set("sessions.csv", &[&format!("{code}-{number}")], &cells);
        }
        DONE
    })
}

/// Changes a cohort, or one of its breaks.
pub fn edit(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = text(dice.one_of(&COHORTS)?);
    match dice.below(4)? {
        0 => {
            let words = format!("cohort edit {code} --break 2021-09-20..2021-09-22=Retki");
            Some(Act::new("cohort_edit", words, move |rows| {
                rows.known("cohorts.csv", &[&code])?;
                rows.set("breaks.csv", &[&code, "2021-09-20"], &[("to", "2021-09-22"), ("reason", "Retki")]);
                DONE
            }))
        }
        1 => {
            rows.known("breaks.csv", &[&code, "2021-09-20"])?;
            Some(Act::new("cohort_edit", format!("cohort edit {code} --no-break 2021-09-20"), move |rows| {
                rows.take("breaks.csv", &[&code, "2021-09-20"])
            }))
        }
        _ => {
            let (column, value) =
                dice.one_of(&[("name", "Aamu"), ("name", "Ilta"), ("emphasis", "Arki"), ("target", "4")])?;
            Some(Act::new("cohort_edit", format!("cohort edit {code} --{column} {value}"), move |rows| {
                rows.edit("cohorts.csv", &[&code], &[(column, value)])
            }))
        }
    }
}

/// Moves the planned sessions of a cohort so far that none comes to lie in the past.
pub fn shift(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = one_of("cohorts.csv", rows, dice)?;
    let (from, days) = (dice.one_of(&[FIRST, "2021-09-14", "2021-10-15"])?, dice.one_of(&[7, 84, 91])?);
    let words = format!("cohort shift {code} --from {from} --days {days} --yes");
    Some(Act::new("cohort_shift", words, move |rows| {
        let planned: Vec<_> = rows.keys("sessions.csv").into_iter().map(|mut key| key.remove(0)).collect();
        let is = |session: &str, column, cell: &str| rows.cell("sessions.csv", &[session], column) == cell;
        let planned = planned.into_iter().filter(|session| {
            let late = rows.cell("sessions.csv", &[session], "date") >= from;
            is(session, "cohort", &code) && is(session, "status", "planned") && late
        });
        let moved: Vec<_> = planned
            .map(|session| {
                let date = later(rows.cell("sessions.csv", &[&session], "date"), days);
                (session, date)
            })
            .collect();
        if moved.is_empty() || moved.iter().any(|(_, date)| date.as_str() < TODAY) {
            return REFUSED;
        }
        moved.iter().for_each(|(session, date)| rows.set("sessions.csv", &[session], &[("date", date)]));
        DONE
    }))
}

fn later(date: &str, days: u64) -> String {
    let date: chrono::NaiveDate = date.parse().expect("a day");
    (date + chrono::Days::new(days)).to_string()
}
