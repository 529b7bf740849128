//! The history of one mark: who set what, and when.

use crate::cli::clock;
use crate::cli::codes::{mark, mark_word};
use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::cli::listing::Format;
use crate::cli::mark_words;
use crate::domain::code::{ParticipantCode, SessionCode};
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Entry, MarkChange, Reader, Values};

use super::{Arguments, Teller, moment};

/// Shows the changes of a participant's mark at a session that are asked for, the oldest first.
pub(super) fn show(
    (session, participant): (&SessionCode, &ParticipantCode),
    arguments: &Arguments,
    desk: &mut Desk,
) -> Result<(), Failure> {
    let store = desk.reader()?;
    let history = store.read().history_of_mark(session, participant)?;
    let history = narrowed(history, arguments, &store.read())?;
    let sheet = match arguments.listing.format {
        Format::Table => for_people(&history, &Teller::new(store.read(), desk.tr))?,
        _ => for_programs(&history),
    };
    desk.show(&sheet, arguments.listing)
}

/// Returns the changes that the other options let through; of those, the latest so many.
fn narrowed(
    history: Vec<MarkChange>,
    arguments: &Arguments,
    known: &Reader,
) -> Result<Vec<MarkChange>, Failure> {
    let of_cohort = arguments.cohort.as_ref().map(|code| known.steps_of_cohort(code)).transpose()?;
    let from = arguments.from.map(clock::begin_of);
    let until = arguments.until.map(clock::end_of);
    let is_wanted = |Entry { op, at, kind, .. }: &Entry| {
        of_cohort.as_ref().is_none_or(|steps| steps.contains(op))
            && from.as_ref().is_none_or(|from| at >= from)
            && until.as_ref().is_none_or(|until| at <= until)
            && arguments.kind.is_none_or(|wanted| *kind == wanted)
    };
    let mut wanted: Vec<_> = history.into_iter().filter(|change| is_wanted(&change.entry)).collect();
    let most = arguments.limit.map_or(wanted.len(), |limit| limit as usize);
    Ok(wanted.split_off(wanted.len().saturating_sub(most)))
}

fn for_people(history: &[MarkChange], teller: &Teller) -> Result<Sheet, Failure> {
    let tr = &teller.tr;
    let columns = [right("step"), left("at"), left("who"), left("before"), left("after"), left("what")];
    let mut sheet = Sheet::new("mark_history", &columns);
    let said = |values: &Option<Values>| mark_words::told(values.as_ref().and_then(mark).as_ref(), tr);
    for change in history {
        sheet.push([
            (change.entry.op as u64).into(),
            Cell::text(moment(&change.entry.at, tr)),
            Cell::text(change.entry.who.clone()),
            Cell::text(said(&change.before)),
            Cell::text(said(&change.after)),
            Cell::text(teller.told(&change.entry)?),
        ]);
    }
    Ok(sheet)
}

/// A mark that was taken away has no values.
fn for_programs(history: &[MarkChange]) -> Sheet {
    let mark = ["presence", "minutes_late", "minutes_early", "notice", "reason"];
    let columns = [right("step"), left("at"), left("who"), left("kind")].into_iter().chain(mark.map(left));
    let mut sheet = Sheet::new("mark_history", &columns.collect::<Vec<_>>());
    for change in history {
        let entry = &change.entry;
        let first =
            [(entry.op as u64).into(), Cell::text(&entry.at), Cell::text(&entry.who), Cell::word(entry.kind)];
        let values = mark.map(|column| value(change.after.as_ref(), column));
        sheet.push(first.into_iter().chain(values));
    }
    sheet
}

fn value(values: Option<&Values>, column: &str) -> Cell {
    let number = values.and_then(|values| values.get(column)).and_then(serde_json::Value::as_i64);
    match mark_word(column, number) {
        Some(word) => Cell::text(word),
        None => Cell::maybe(number.map(i64::unsigned_abs)),
    }
}
