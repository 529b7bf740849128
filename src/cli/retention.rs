//! `ikut retention`: whose records may go.

use std::collections::BTreeSet;

use clap::Args;

use crate::domain::code::ParticipantCode;
use crate::domain::outcome::Point;
use crate::domain::retention::{Trace, due};
use crate::report::sheet::{Cell, Sheet, left};
use crate::store::{Reader, StoreError};

use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::listing::Listing;

/// Show whose records may go
///
/// Notes, goals and all else that describes a person are due six months after the person left, once
/// the last result is recorded, or nine months after. On the day after the project's retention date
/// everything is, also of those without a last day. The date stands in the funding decision: `ikut project edit --retention DATE`.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    listing: Listing,
}

/// Shows whose records may go.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let retention = store.read().project()?.unwrap_or_default().retention;
    let sheet = sheet(&store.read())?;
    match retention {
        Some(until) => desk.say(&desk.tr.retention_until(&desk.tr.day(until))),
        None => desk.say(&desk.tr.retention_missing()),
    }
    desk.show(&sheet, arguments.listing)
}

fn sheet(known: &Reader) -> Result<Sheet, StoreError> {
    let (retention, today) = (known.project()?.unwrap_or_default().retention, clock::today());
    let columns = [left("participant"), left("left"), left("may_go"), left("keeps"), left("fix")];
    let mut sheet = Sheet::new("retention", &columns);
    let (asked, more) = (asked(known)?, known.with_more_than_evidence()?);
    for (number, person) in known.participants()? {
        let trace = Trace {
            left: person.left,
            last_result: asked.contains(&person.code),
            more_than_evidence: more.contains(&number),
        };
        if let Some(due) = due(&trace, retention, today) {
            sheet.push([
                Cell::shown(&person.code),
                Cell::maybe(person.left),
                due.since.into(),
                Cell::word(due.keeps),
                Cell::text(format!("ikut erase {}", person.code)),
            ]);
        }
    }
    Ok(sheet)
}

/// Returns of whom the last result is recorded.
fn asked(known: &Reader) -> Result<BTreeSet<ParticipantCode>, StoreError> {
    let outcomes = known.outcomes()?.into_iter().filter(|outcome| outcome.point == Point::SixMonths);
    Ok(outcomes.map(|outcome| outcome.participant).collect())
}
