//! What is missing, each with the command that fills it: values to fill in stand in capitals.

use crate::domain::due::due;
use crate::domain::intake::Sayings;
use crate::domain::session::Status;
use crate::report::attendance::Sum;
use crate::report::page::Block;
use crate::report::sheet::{Cell, Sheet, left};
use crate::store::StoreError;

use super::super::{due as due_command, intake};
use super::{Scene, work};

/// How many days ahead an outcome that can be asked is shown.
const SOON: u32 = 28;

/// Returns what is missing; nothing where that is nothing.
pub(super) fn blocks(scene: &Scene) -> Result<Vec<Block>, StoreError> {
    let mut lines = unasked(scene)?;
    lines.extend(papers(scene));
    lines.extend(unmarked(scene));
    lines.extend(exits(scene)?);
    lines.extend(outcomes(scene)?);
    lines.extend(work::due(scene)?);
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let mut sheet = Sheet::new("missing", &[left("missing"), left("fix")]);
    lines.into_iter().for_each(|(what, fix)| sheet.push([Cell::text(what), Cell::text(fix)]));
    Ok(vec![Block::Table { caption: scene.tr.person_missing(), sheet }])
}

/// Returns how many questions nobody asked yet.
fn unasked(scene: &Scene) -> Result<Vec<(String, String)>, StoreError> {
    let code = &scene.person.code;
    if code.is_of_evidence() {
        return Ok(Vec::new());
    }
    let (_, before) = intake::before(code, false, &scene.known)?;
    let open = before.items(&Sayings::default()).len();
    let line = (scene.tr.person_not_asked(open), format!("ikut intake {code}"));
    Ok(if open > 0 { vec![line] } else { Vec::new() })
}

fn papers(scene: &Scene) -> Vec<(String, String)> {
    let (tr, person) = (&scene.tr, &scene.person);
    let fix = |option: &str| format!("ikut participant edit {} {option}", person.code);
    let form = (tr.heading("form_signed"), fix("--form-signed DATE"));
    let record = (tr.heading("funder_record"), fix("--funder-record RECORD"));
    let form = person.form_signed.is_none().then_some(form);
    form.into_iter().chain(person.funder_record.is_none().then_some(record)).collect()
}

/// Returns the sessions of the past at which the participant is expected and not marked.
fn unmarked(scene: &Scene) -> Vec<(String, String)> {
    let (tr, code) = (&scene.tr, &scene.person.code);
    let of = scene.rosters.iter().filter(|roster| {
        let sitting = &roster.occasion.sitting;
        let planned = sitting.status == Status::Planned && sitting.date < scene.today;
        let waits = |sums: &crate::report::grid::Seat| {
            sums.sums.of(Sum::Unmarked) > 0 || planned && sums.mark.is_none()
        };
        roster.seats.iter().any(waits)
    });
    let line = |roster: &crate::report::grid::Roster| {
        let session = &roster.occasion.code;
        let day = tr.weekday_and_day(roster.occasion.sitting.date);
        (tr.person_unmarked(&day, &roster.activity.code), format!("ikut attend {session} {code}=MARK"))
    };
    of.map(line).collect()
}

fn exits(scene: &Scene) -> Result<Vec<(String, String)>, StoreError> {
    let (tr, code) = (&scene.tr, &scene.person.code);
    let stays = scene.known.enrolments_of(code)?;
    let open = stays.iter().filter(|stay| stay.to.is_some() && stay.exit.is_none());
    let line = |stay: &crate::domain::enrolment::Enrolment| {
        let (cohort, from) = (&stay.cohort, stay.from);
        let fix = format!("ikut enrolment edit {code} {cohort} --begun {from} --exit HOW");
        (tr.person_exit(cohort), fix)
    };
    Ok(open.map(line).collect())
}

/// Returns the outcomes that are due.
fn outcomes(scene: &Scene) -> Result<Vec<(String, String)>, StoreError> {
    let leavings: Vec<_> = scene
        .known
        .leavings()?
        .into_iter()
        .filter(|leaving| leaving.participant == scene.person.code)
        .collect();
    let due = due(&leavings, scene.today, SOON);
    Ok(due.iter().map(|one| (due_command::told(one, scene.today, &scene.tr), one.command())).collect())
}
