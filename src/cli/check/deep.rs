//! `ikut check --deep`: the proof of a register.

use crate::render::visible;
use crate::report::sheet::{Cell, Sheet, left};
use crate::store::{Care, Flaw, Looking, RowFlaw};
use crate::words::{Language, Words};

use super::super::as_of;
use super::super::codes::Codes;
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::listing::{Format, Listing};
use super::super::meter::Meter;

/// How many flaws of one kind a screen shows.
const MOST: usize = 8;

/// Looks the file through and shows every flaw; fails when there is one.
pub(super) fn check(format: Format, desk: &mut Desk) -> Result<(), Failure> {
    as_of::refuse("check --deep", desk)?;
    // A register that is damaged in places is looked through as far as it can be read.
    let store = desk.reader_with(Care::Daily)?;
    let mut meter = Meter::new(desk);
    let flaws = store.flaws(&mut |looking| match looking {
        Looking::Pages => meter.pages(),
        Looking::Changes { done, all } => meter.looked(done, all),
    })?;
    meter.end();
    let codes = match flaws.is_empty() {
        true => Codes::new(),
        false => Codes::of(&store.read()),
    };
    match format {
        Format::Table => on_screen(&flaws, &codes, desk)?,
        _ => {
            let words = Words::new(desk.globals.lang.unwrap_or(Language::En));
            desk.show(&sheet(&flaws, &codes, &words), Listing { format })?;
        }
    }
    if flaws.is_empty() { Ok(()) } else { Err(Failure::found()) }
}

/// Shows the flaws of each kind, the many of one as a few.
fn on_screen(flaws: &[Flaw], codes: &Codes, desk: &mut Desk) -> Result<(), Failure> {
    for alike in flaws.chunk_by(|one, next| rule(one) == rule(next)) {
        for flaw in alike.iter().take(MOST) {
            desk.print_line(&format!("{}  [{}]", visible(&told(flaw, codes, &desk.tr)), rule(flaw)))?;
        }
        if let Some(more) = alike.len().checked_sub(MOST).filter(|more| *more > 0) {
            desk.print_line(&format!("    {}", desk.tr.flaws_more(more)))?;
        }
    }
    // What helps against one helps against all.
    if flaws.is_empty() { Ok(()) } else { desk.print_line(&desk.tr.hint_backup()) }
}

fn sheet(flaws: &[Flaw], codes: &Codes, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("flaws", &[left("rule"), left("message")]);
    for flaw in flaws {
        sheet.push([rule(flaw).into(), Cell::text(told(flaw, codes, words))]);
    }
    sheet
}

/// Returns the machine name of a kind of flaw.
fn rule(flaw: &Flaw) -> &'static str {
    match flaw {
        Flaw::Page { .. } => "page_changed",
        Flaw::Structure { .. } => "structure_broken",
        Flaw::Reference { .. } => "reference_broken",
        Flaw::StepsMissing { .. } => "steps_missing",
        Flaw::StepOpen { .. } => "step_open",
        Flaw::Seal { .. } => "seal_broken",
        Flaw::Changes { .. } => "changes_broken",
        Flaw::Row { what: RowFlaw::Missing, .. } => "row_missing",
        Flaw::Row { what: RowFlaw::Unknown, .. } => "row_unknown",
        Flaw::Row { what: RowFlaw::Different, .. } => "row_different",
        Flaw::Row { what: RowFlaw::Broken { .. }, .. } => "row_broken",
    }
}

fn told(flaw: &Flaw, codes: &Codes, tr: &Words) -> String {
    match flaw {
        Flaw::Page { page: Some(page) } => tr.flaw_page(*page),
        Flaw::Page { page: None } => tr.flaw_page_somewhere(),
        Flaw::Structure { said } => tr.flaw_structure(said),
        Flaw::Reference { entity, to, rows } => tr.flaw_reference(*rows, entity, to),
        Flaw::StepsMissing { from, until } if from == until => tr.flaw_step_missing(*from),
        Flaw::StepsMissing { from, until } => tr.flaw_steps_missing(*from, *until),
        Flaw::StepOpen { op } => tr.flaw_step_open(*op),
        Flaw::Seal { op } => tr.flaw_seal(*op),
        Flaw::Changes { op } => tr.flaw_changes(*op),
        Flaw::Row { entity, key, what } => row(&record(entity, key, codes, tr), *what, tr),
    }
}

fn row(record: &str, what: RowFlaw, tr: &Words) -> String {
    match what {
        RowFlaw::Missing => tr.flaw_row_missing(record),
        RowFlaw::Unknown => tr.flaw_row_unknown(record),
        RowFlaw::Different => tr.flaw_row_different(record),
        RowFlaw::Broken { op } => tr.flaw_row_broken(record, op),
    }
}

/// Returns what people call a row: its kind and its code.
pub(in crate::cli) fn record(entity: &str, key: &[String], codes: &Codes, tr: &Words) -> String {
    let key: Vec<&str> = key.iter().map(String::as_str).collect();
    format!("{} {}", tr.word("record", entity), codes.code(entity, &key, None)).trim_end().to_owned()
}
