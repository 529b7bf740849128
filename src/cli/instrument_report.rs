//! `ikut report instrument`: how the answers to an instrument changed in a group.
//!
//! # Why
//! A figure over fewer than five people points at them, so none is shown; nor is one of a cohort where
//! the figure over all would give the others away by subtraction. What a reader can still infer: that
//! somebody among the five and more went down, and with everybody on one side, that all did. The page
//! is for people who may read the register.

use std::collections::{BTreeMap, BTreeSet};

use clap::Args;

use crate::domain::code::{CohortCode, InstrumentCode, ParticipantCode};
use crate::domain::instrument::Instrument;
use crate::domain::score::Score;
use crate::report::assessments::{Change, Followed, Pairs, Taken, change_sheet, followed, pairs};
use crate::report::page::{Block, Page};
use crate::report::sheet::{Cell, Sheet};
use crate::report::small::{ENOUGH, shown};
use crate::report::wilson::FEW;
use crate::store::{Reader, StoreError};

use super::assessment::{followed_name, replies};
use super::desk::Desk;
use super::failure::Failure;
use super::instrument::{found, name, version};
use super::page::PageFormat;
use super::value::word;

/// Show how the answers to an instrument changed in a group
///
/// Of everyone with two points or more: the median of the first and of the latest scores and of the
/// differences, and how many went up, stayed, or went down. Nothing is shown over fewer than five
/// people, and only points of one version are put side by side.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The instrument's code
    #[arg(value_name = "INSTRUMENT")]
    instrument: InstrumentCode,
    /// The version; without it, the latest
    #[arg(value_name = "VERSION", value_parser = version())]
    version: Option<u32>,
    /// Only who was ever enrolled in this cohort
    #[arg(long, value_name = "COHORT")]
    cohort: Option<CohortCode>,
    /// Show it like this
    #[arg(long, value_name = "FORMAT", value_parser = word::<PageFormat>(), default_value = "table")]
    format: PageFormat,
}

/// Shows the change.
pub(super) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let known = store.read();
    let instrument = found(&known, &arguments.instrument, arguments.version)?;
    if let Some(cohort) = &arguments.cohort {
        known.cohort(cohort)?;
    }
    let taken = taken(&instrument, &known)?;
    let cohorts = cohorts(&known)?;
    let all = followed(&instrument);
    let changes: Vec<_> = all
        .iter()
        .enumerate()
        .map(|(at, followed)| {
            let pairs = pairs(&instrument, at, &taken);
            let pairs = visible(&pairs, arguments.cohort.as_ref(), &cohorts);
            (*followed, Change::over(*followed, &pairs))
        })
        .collect();
    let sheet = change_sheet(&instrument, arguments.cohort.as_ref(), &changes);
    let page = page(&instrument, arguments, &changes, &sheet, desk);
    desk.show_page(&page, &[&sheet], arguments.format)
}

/// Returns what everyone answered to a version of an instrument, by day.
fn taken(
    instrument: &Instrument,
    known: &Reader,
) -> Result<BTreeMap<ParticipantCode, Vec<Taken>>, StoreError> {
    let answers = known.answers()?;
    let mut taken: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for assessment in known.assessments()? {
        if assessment.instrument == instrument.code && assessment.version == instrument.version {
            let one = Taken { date: assessment.date, replies: replies(&assessment, &answers) };
            taken.entry(assessment.participant).or_default().push(one);
        }
    }
    Ok(taken)
}

fn cohorts(known: &Reader) -> Result<BTreeMap<CohortCode, BTreeSet<ParticipantCode>>, StoreError> {
    let mut cohorts: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for enrolment in known.enrolments()? {
        cohorts.entry(enrolment.cohort).or_default().insert(enrolment.participant);
    }
    Ok(cohorts)
}

/// Returns the pairs that may be shown: none where they are too few, or would give others away.
fn visible(
    pairs: &Pairs,
    cohort: Option<&CohortCode>,
    cohorts: &BTreeMap<CohortCode, BTreeSet<ParticipantCode>>,
) -> Vec<(Score, Score)> {
    let enough = |count: usize| count >= ENOUGH;
    let Some(cohort) = cohort else {
        return if enough(pairs.len()) { pairs.values().copied().collect() } else { Vec::new() };
    };
    let within =
        |people: &BTreeSet<ParticipantCode>| pairs.keys().filter(|code| people.contains(*code)).count();
    let counts: BTreeMap<_, _> =
        cohorts.iter().map(|(code, people)| (code.clone(), within(people))).collect();
    let nobody = BTreeSet::new();
    let people = cohorts.get(cohort).unwrap_or(&nobody);
    let others = pairs.len() - within(people);
    if !shown(&counts).contains(cohort) || (others > 0 && !enough(others)) {
        return Vec::new();
    }
    pairs.iter().filter(|(code, _)| people.contains(*code)).map(|(_, pair)| *pair).collect()
}

fn page(
    instrument: &Instrument,
    arguments: &Arguments,
    changes: &[(Followed, Option<Change>)],
    sheet: &Sheet,
    desk: &Desk,
) -> Page {
    let tr = &desk.tr;
    let title = tr.instrument_page(name(instrument, desk), &instrument.code, instrument.version);
    let mut page = Page::new(match &arguments.cohort {
        Some(cohort) => tr.change_page_of(cohort, &title),
        None => tr.change_page(&title),
    });
    let rows: Vec<_> = changes.iter().filter_map(|(followed, change)| Some((followed, (*change)?))).collect();
    if rows.is_empty() {
        page.push(Block::Text(tr.change_hidden(ENOUGH)));
        return page;
    }
    let few = rows.iter().map(|(_, change)| change.pairs).min().unwrap_or_default();
    page.push(Block::Table { caption: tr.caption_change(), sheet: named(sheet, changes, instrument, desk) });
    if rows.len() < changes.len() {
        page.push(Block::Note(tr.change_hidden_some(ENOUGH)));
    }
    if (few as u64) < FEW {
        page.push(Block::Note(tr.few_people(few)));
    }
    page.push(Block::Note(tr.change_note()));
    page
}

/// Returns the sheet as the page shows it: names in place of ids, and only what may be shown.
fn named(
    sheet: &Sheet,
    changes: &[(Followed, Option<Change>)],
    instrument: &Instrument,
    desk: &Desk,
) -> Sheet {
    let columns = ["scale", "pairs", "median_first", "median_latest", "median_change", "up", "same", "down"];
    let mut table = sheet.only(&columns);
    for (row, (followed, _)) in table.rows.iter_mut().zip(changes) {
        row[0] = Cell::text(followed_name(*followed, instrument, desk));
    }
    table.rows.retain(|row| row[1] != Cell::Empty);
    table
}
