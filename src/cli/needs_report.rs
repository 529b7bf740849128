//! `ikut report needs`: what people need, and how it changed.

use std::collections::BTreeMap;

use clap::Args;

use crate::domain::code::{CohortCode, ParticipantCode};
use crate::domain::need::NeedKind;
use crate::report::cohorts::ENOUGH;
use crate::report::needs::{Cohorts, NeedLine, needs, sheet};
use crate::report::page::{Block, Page};
use crate::report::sheet::{Cell, Sheet};
use crate::store::{Reader, StoreError};
use crate::words::Words;

use super::desk::Desk;
use super::failure::Failure;
use super::figures_page::{bars, table};
use super::need::label;
use super::page::PageFormat;
use super::value::word;

/// Show what participants need, and how it changed
///
/// Each need with how much of it there was when participants were first asked, and whether those who
/// were asked again need less, as much or more; over the project and by cohort. No participant is
/// named; where fewer than five people are behind a number, only the need is told.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only this cohort
    #[arg(long, value_name = "COHORT")]
    cohort: Option<CohortCode>,
    /// Show it like this
    #[arg(long, value_name = "FORMAT", value_parser = word::<PageFormat>(), default_value = "table")]
    format: PageFormat,
}

/// Shows the needs.
pub(super) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let known = store.read();
    if let Some(cohort) = &arguments.cohort {
        known.cohort(cohort)?;
    }
    let mut lines = needs(&known.needs()?, &cohorts(&known)?);
    lines.retain(|line| arguments.cohort.is_none() || line.cohort == arguments.cohort);
    let page = page(&lines, &known.need_kinds()?, &desk.tr);
    desk.show_page(&page, &[&sheet(&lines)], arguments.format)
}

/// Returns who was ever in each cohort.
fn cohorts(known: &Reader) -> Result<Cohorts, StoreError> {
    let mut cohorts: Cohorts = BTreeMap::new();
    for enrolment in known.enrolments()? {
        let members: &mut std::collections::BTreeSet<ParticipantCode> =
            cohorts.entry(enrolment.cohort).or_default();
        members.insert(enrolment.participant);
    }
    Ok(cohorts)
}

fn page(lines: &[NeedLine], kinds: &[NeedKind], tr: &Words) -> Page {
    let mut page = Page::new(tr.needs_page());
    if lines.is_empty() {
        page.push(Block::Text(tr.needs_none()));
        return page;
    }
    let codes: Vec<Option<&CohortCode>> = lines.iter().map(|line| line.cohort.as_ref()).collect();
    let mut groups = codes.clone();
    groups.sort();
    groups.dedup();
    for cohort in groups {
        let part: Vec<_> = lines.iter().filter(|line| line.cohort.as_ref() == cohort).cloned().collect();
        group(cohort, &part, kinds, tr, &mut page);
    }
    page.push(Block::Note(tr.needs_untold(ENOUGH)));
    if page.has_few() {
        page.push(Block::Note(tr.few_note()));
    }
    page
}

fn group(cohort: Option<&CohortCode>, lines: &[NeedLine], kinds: &[NeedKind], tr: &Words, page: &mut Page) {
    let whom = cohort.map_or_else(|| tr.needs_of_project(), |cohort| tr.needs_of_cohort(cohort));
    page.push(Block::Heading(whom.clone()));
    let shares = lines.iter().filter_map(|line| Some((label(&line.need, kinds, tr), line.share()?)));
    let shares: Vec<_> = shares.collect();
    if !shares.is_empty() {
        page.push(bars(tr.caption_needs_bars(&whom), "need", shares));
    }
    let sheet = named(&sheet(lines), lines, kinds, tr);
    let first = if lines.iter().any(|line| line.first.is_some()) {
        &["need", "asked", "none", "some", "much"][..]
    } else {
        &["need"]
    };
    page.push(table(tr.caption_needs_first(&whom), sheet.only(first)));
    if lines.iter().any(|line| line.change.is_some()) {
        let change = sheet.only(&["need", "asked_again", "less", "same", "more"]);
        page.push(table(tr.caption_needs_change(&whom), change));
    }
}

/// Returns the sheet with the names of the needs in place of their codes, for a person.
fn named(sheet: &Sheet, lines: &[NeedLine], kinds: &[NeedKind], tr: &Words) -> Sheet {
    let mut named = sheet.clone();
    for (row, line) in named.rows.iter_mut().zip(lines) {
        row[1] = Cell::text(label(&line.need, kinds, tr));
    }
    named
}
