//! `ikut check --anchor`: whether a line of the paper diary still stands in the register.

use crate::domain::anchor::{Anchor, NoAnchor};
use crate::render::visible;
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Anchored, StepKind};

use super::super::ask;
use super::super::clock;
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::listing::{Format, Listing};
use super::super::value::brief;

/// Says whether the line stands, and fails where it does not.
pub(super) fn check(words: &[String], listing: Listing, desk: &mut Desk) -> Result<(), Failure> {
    let typed = match words {
        [] => ask::unchecked_line(desk, desk.tr.ask_anchor())?.unwrap_or_default(),
        words => words.join(" "),
    };
    let written = read(&typed).map_err(|error| refused(&error, desk))?;
    let anchored = desk.reader()?.read().anchored(&written)?;
    let stands = matches!(anchored, Anchored::Holds { .. });
    match listing.format {
        Format::Table => {
            let line = told(&anchored, desk)?;
            desk.print_line(&line)?;
        }
        _ => desk.show(&sheet(&anchored), listing)?,
    }
    if stands { Ok(()) } else { Err(Failure::found()) }
}

fn told(anchored: &Anchored, desk: &Desk) -> Result<String, Failure> {
    Ok(match anchored {
        Anchored::Holds { op } => desk.tr.anchor_holds(*op),
        Anchored::Rewritten { steps } => {
            let rewritten = desk.tr.anchor_rewritten(*steps);
            restored(desk)?.map_or(rewritten.clone(), |restored| format!("{rewritten}\n{restored}"))
        }
        Anchored::OtherRegister => desk.tr.anchor_other(),
    })
}

/// Returns the verdict for programs; the step is the one that the line was made after.
fn sheet(anchored: &Anchored) -> Sheet {
    let (verdict, step) = match anchored {
        Anchored::Holds { op } => ("holds", Some(op.unsigned_abs())),
        Anchored::Rewritten { .. } => ("rewritten", None),
        Anchored::OtherRegister => ("other_register", None),
    };
    let mut sheet = Sheet::new("anchor", &[left("verdict"), right("step")]);
    sheet.push([verdict.into(), Cell::maybe(step)]);
    sheet
}

/// Says which step brought a backup back: what was recorded after that was made has no line any more.
fn restored(desk: &Desk) -> Result<Option<String>, Failure> {
    let store = desk.reader()?;
    let kinds = [StepKind::Restore, StepKind::RestoreUndo];
    let latest = kinds.map(|kind| store.read().latest_of(kind));
    let latest =
        latest.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().max_by_key(|entry| entry.op);
    Ok(latest.map(|entry| {
        let day = clock::local(&entry.at).map(|at| desk.tr.day(at.date())).unwrap_or_default();
        desk.tr.anchor_restored(entry.op, &day)
    }))
}

/// Reads the words of a line; what stands before them, the step and its day, does not matter.
fn read(typed: &str) -> Result<Anchor, NoAnchor> {
    let words = typed.rsplit_once(':').map_or(typed, |(_, words)| words);
    let parts = words.split(|sign: char| !sign.is_alphanumeric());
    Anchor::parse(parts.filter(|part| !part.is_empty() && !part.chars().all(|sign| sign.is_ascii_digit())))
}

fn refused(error: &NoAnchor, desk: &Desk) -> Failure {
    let tr = &desk.tr;
    match error {
        NoAnchor::Count { found } => Failure::refused(tr.anchor_count(*found)),
        NoAnchor::Slip => Failure::refused(tr.anchor_slip()),
        NoAnchor::Unknown { word, near } => {
            let failure = Failure::refused(tr.anchor_unknown(&brief(word)));
            match near {
                Some(near) => failure.hint(tr.hint_near(&visible(near))),
                None => failure,
            }
        }
    }
    .hint(tr.hint_anchor())
}
