//! An explanation as a sheet.

use crate::domain::period::Period;
use crate::domain::project::Programme;
use crate::report::scope::Range;
use crate::report::sheet::{Cell, Column, Sheet, left};

use super::Judgement;

/// The columns, a row for each scope and participant of the register.
pub const COLUMNS: [Column; 12] = [
    left("programme"),
    left("period"),
    left("from"),
    left("until"),
    left("scope"),
    left("code"),
    left("participant"),
    left("column"),
    left("verdict"),
    left("reason"),
    left("on"),
    left("detail"),
];

/// Returns the judgements as rows; `told` gives the sentence of each.
pub fn explanation_sheet(
    scopes: &[(Range, Vec<Judgement>)],
    code: &str,
    programme: Programme,
    period: &Period,
    told: &dyn Fn(&Judgement) -> String,
) -> Sheet {
    let mut sheet = Sheet::new("explanation", &COLUMNS);
    for (range, judgements) in scopes {
        for judgement in judgements {
            sheet.push([
                Cell::word(programme),
                Cell::text(&period.name),
                range.from.into(),
                range.until.into(),
                Cell::word(range.scope),
                code.into(),
                Cell::shown(&judgement.person.participant.code),
                Cell::word(judgement.column),
                Cell::word(judgement.verdict),
                Cell::word(judgement.reason),
                Cell::maybe(judgement.on),
                Cell::text(told(judgement)),
            ]);
        }
    }
    sheet
}
