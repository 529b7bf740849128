//! `ikut report handover`: for each participant where support goes on.

use chrono::NaiveDate;
use clap::Args;

use crate::domain::vocabulary::Vocabulary;
use crate::report::handover::{Onward, Onwards, count, handover, sheet, since, ways};
use crate::report::page::{Block, Page};
use crate::words::Words;

use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::figures_page::table;
use super::page::PageFormat;
use super::value::{typed_day, word};

/// Show for each participant where support goes on
///
/// For the project's last year: everyone who is in the project, or left it in the last twelve months,
/// with the services that they were referred to and how far that is. Everybody is listed alike,
/// whatever their right to reside. The list names participants by code; it is for the project and not
/// for publication.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Show also who left the project on this day or later; without it, in the last twelve months
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    since: Option<NaiveDate>,
    /// Show it like this
    #[arg(long, value_name = "FORMAT", value_parser = word::<PageFormat>(), default_value = "table")]
    format: PageFormat,
}

/// Shows the list.
pub(super) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let known = store.read();
    let today = clock::today();
    let end = known.project()?.and_then(|project| project.end);
    let since = arguments.since.unwrap_or_else(|| since(end, today));
    let all = handover(&known.people()?, &known.referrals()?, since, today);
    let page = page(&all, since, today, &desk.tr);
    desk.show_page(&page, &[&sheet(&all)], arguments.format)
}

fn page(all: &[Onwards], since: NaiveDate, today: NaiveDate, tr: &Words) -> Page {
    let mut page = Page::new(tr.handover_page(&tr.day(today)));
    page.push(Block::Text(tr.handover_who(&tr.day(since))));
    if all.is_empty() {
        page.push(Block::Text(tr.handover_nobody()));
        return page;
    }
    let fact = |onward: &Onward| (tr.word("onward", onward.word()), count(all, *onward).to_string());
    page.push(Block::Facts(ways().iter().map(fact).collect()));
    let sheet = sheet(all);
    let without: Vec<_> = all.iter().filter(|one| one.onward == Onward::NotYet).collect();
    if !without.is_empty() {
        page.push(Block::Heading(tr.handover_not_yet()));
        page.push(Block::Text(tr.handover_still_time()));
        page.push(Block::List(without.iter().map(|one| open(one, tr)).collect()));
    }
    if without.len() < all.len() {
        page.push(Block::Heading(tr.handover_onward()));
        let onward = sheet.only(&["participant", "service", "state", "since", "consent", "goes_on", "left"]);
        let mut onward = onward;
        onward.rows.retain(|row| row[1] != crate::report::sheet::Cell::Empty);
        page.push(table(tr.caption_handover(), onward));
    }
    page
}

fn open(one: &Onwards, tr: &Words) -> String {
    match one.left {
        Some(left) => tr.handover_open_left(&one.participant, &tr.day(left)),
        None => tr.handover_open(&one.participant),
    }
}
