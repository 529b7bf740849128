//! Small folders, imported into a register that has rows already.

use super::super::dice::Dice;
use super::super::records::{Records, key_of};
use super::session::{DAYS, standing};
use super::{Act, DONE, Effect, FIRST, REFUSED, TODAY, one_of, text};

/// The rows of one file of a folder: its name, its columns, and the cells of each row.
type Table = (&'static str, &'static [&'static str], Vec<Vec<String>>);

/// Imports a folder: one that only adds, one that changes what is there, or one with a mistake.
pub fn import(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (folder, tables) = match dice.below(5)? {
        0 => ("newcomer", newcomer(dice.one_of(&["P-08", "P-09"])?, rows, dice)?),
        1 => ("names", names(rows, dice)?),
        2 => ("marks", marks(rows, dice)?),
        3 => ("session", meeting(rows, dice)?),
        _ => {
            let mut tables = newcomer("P-08", rows, dice)?;
            let stranger = cells(["P-77", TODAY, "housing", "much"]);
            tables.push(("needs.csv", &["participant", "date", "need", "level"], vec![stranger]));
            return Some(command("mistaken", &tables, |_| REFUSED));
        }
    };
    let read = tables.clone();
    Some(command(folder, &tables, move |rows| {
        read.iter().for_each(|table| merge(rows, table));
        DONE
    }))
}

fn command(folder: &str, tables: &[Table], effect: impl Fn(&mut Records) -> Effect + 'static) -> Act {
    let file = |(name, columns, rows): &Table| {
        let lines = rows.iter().map(|row| row.join(","));
        let lines: Vec<_> = std::iter::once(columns.join(",")).chain(lines).collect();
        (format!("{folder}/{name}"), lines.join("\n") + "\n")
    };
    let files = tables.iter().map(file).collect();
    Act::new("import", format!("import {folder} --yes"), effect).with(files)
}

/// Puts the rows of a file over those that have the same key; what is not in it stays.
fn merge(rows: &mut Records, (file, columns, lines): &Table) {
    for line in lines {
        let key: Vec<_> = line[..key_of(file).len()].iter().map(String::as_str).collect();
        let cells: Vec<_> = columns.iter().copied().zip(line.iter().map(String::as_str)).collect();
        rows.set(file, &key, &cells[key.len()..]);
    }
}

fn cells<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.iter().map(|cell| text(cell)).collect()
}

/// Somebody new, who is enrolled and has a goal with a step.
fn newcomer(code: &str, rows: &Records, dice: &mut Dice) -> Option<Vec<Table>> {
    let cohort = one_of("cohorts.csv", rows, dice)?;
    let people: &[_] = &["participant", "entered", "gender", "age_at_entry"];
    Some(vec![
        ("participants.csv", people, vec![cells([code, FIRST, "woman", "44"])]),
        (
            "enrolments.csv",
            &["participant", "cohort", "from", "mode"],
            vec![cells([code, &cohort, FIRST, "group"])],
        ),
        (
            "goals.csv",
            &["participant", "number", "date", "state", "text"],
            vec![cells([code, "1", TODAY, "open", "a licence"])],
        ),
        (
            "goal_steps.csv",
            &["participant", "goal", "number", "text"],
            vec![cells([code, "1", "1", "the first lesson"])],
        ),
        (
            "life_areas.csv",
            &["participant", "date", "area", "level"],
            vec![cells([code, FIRST, "health", "some"])],
        ),
    ])
}

/// Other names for what is there.
fn names(rows: &Records, dice: &mut Dice) -> Option<Vec<Table>> {
    let (cohort, activity) = (one_of("cohorts.csv", rows, dice)?, one_of("activities.csv", rows, dice)?);
    let name = dice.one_of(&["Koivu", "Leppä"])?;
    Some(vec![
        ("cohorts.csv", &["cohort", "name"], vec![cells([&cohort, name])]),
        ("activities.csv", &["activity", "name_fi", "name_sv"], vec![cells([&activity, name, name])]),
        ("project.csv", &["funder", "target"], vec![cells([name, "22"])]),
    ])
}

/// Marks for everybody at a session that was held.
fn marks(rows: &Records, dice: &mut Dice) -> Option<Vec<Table>> {
    let code = standing(rows, dice, &["held"])?;
    let whose = text(rows.cell("sessions.csv", &[&code], "participant"));
    let cohort = text(rows.cell("sessions.csv", &[&code], "cohort"));
    let enrolled = rows.keys("enrolments.csv").into_iter().filter(|key| key[1] == cohort);
    let people = enrolled.map(|mut key| key.remove(0)).filter(|one| whose.is_empty() || *one == whose);
    let lines: Vec<_> =
        people.map(|one| cells([&code, &one, "present", "7", "", "none", "transport"])).collect();
    let columns: &[_] =
        &["session", "participant", "presence", "minutes_late", "minutes_early", "notice", "reason"];
    (!lines.is_empty()).then(|| vec![("attendance.csv", columns, lines)])
}

/// A session of a cohort that was planned elsewhere.
fn meeting(rows: &Records, dice: &mut Dice) -> Option<Vec<Table>> {
    let (cohort, on) = (one_of("cohorts.csv", rows, dice)?, dice.one_of(&DAYS)?);
    let activity = super::activity::GROUP[0];
    super::activity::is_group(rows, activity).then_some(())?;
    let code = format!("{cohort}-041");
    let columns: &[_] = &["session", "cohort", "activity", "date", "minutes", "status"];
    (!rows.has("sessions.csv", &[&code])).then(|| {
        vec![("sessions.csv", columns, vec![cells([&code, &cohort, activity, on, "120", "planned"])])]
    })
}
