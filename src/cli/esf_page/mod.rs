//! The report for the European Social Fund as a page: for the person who reads it, not for a program.

mod attendance;
mod findings;
mod method;

use crate::report::page::{Bar, Bars, Block, Page};
use crate::report::sheet::{Cell, Share, Sheet};
use crate::words::Words;

use super::esf_report::Report;

/// The columns of the indicators; what is the same in every row stands in the caption.
const INDICATORS: [&str; 7] = ["code", "label", "women", "men", "non_binary", "not_stated", "total"];

/// Both scopes, in the order of the report.
const SCOPES: [&str; 2] = ["period", "cumulative"];

/// Returns the report as a page, in the language of its words.
pub(super) fn page(report: &Report) -> Page {
    let tr = &report.words;
    let mut page = Page::new(tr.page_esf(&report.period.name));
    page.push(Block::Facts(facts(report)));
    page.push(Block::Heading(tr.word("part", "indicators")));
    for scope in SCOPES {
        let sheet = report.indicators.rows_with("scope", scope);
        page.push(table("indicators", scope, sheet.only(&INDICATORS), report));
    }
    page.blocks.extend(target(report));
    page.blocks.extend(attendance::blocks(report));
    page.blocks.extend(findings::blocks(report));
    page.blocks.extend(method::blocks(report, page.has_few()));
    page
}

fn facts(report: &Report) -> Vec<(String, String)> {
    let tr = &report.words;
    let Report { project, period, settings, .. } = report;
    let days = tr.page_days(&tr.day(period.from), &tr.day(period.until));
    let programme = tr.word("programme", &settings.programme.to_string());
    let known = [
        ("project", project.name.clone()),
        ("code", project.code.clone()),
        ("funder", project.funder.clone()),
        ("programme", Some(programme)),
        ("period", Some(days)),
    ];
    let fact = |(column, value): (&str, Option<String>)| Some((capital(&tr.heading(column)), value?));
    known.into_iter().filter_map(fact).collect()
}

/// Returns a table with the caption that says what it counts over which days.
fn table(part: &str, scope: &str, sheet: Sheet, report: &Report) -> Block {
    Block::Table { caption: caption(part, scope, report), sheet }
}

fn caption(part: &str, scope: &str, report: &Report) -> String {
    let tr = &report.words;
    let programme = tr.word("programme", &report.settings.programme.to_string());
    let first = report.attendance.rows_with("scope", scope).only(&["from"]);
    let from = match first.rows.first().and_then(|row| row.first()) {
        Some(Cell::Day(from)) => *from,
        _ => report.period.from,
    };
    let (from, until) = (tr.day(from), tr.day(report.period.until));
    tr.title_part(&tr.word("part", part), &programme, &tr.word("scope", scope), &from, &until)
}

/// Returns how far the project is towards its target number of participants.
fn target(report: &Report) -> Vec<Block> {
    let tr = &report.words;
    let Some((people, target)) = supported(report).zip(report.project.target) else { return Vec::new() };
    let label = report.project.code.clone().unwrap_or_else(|| tr.page_project());
    let share = Share { part: people, whole: target.into() };
    let bars =
        Bars { caption: tr.page_target(), of: "project", bars: vec![Bar { label, share, interval: false }] };
    vec![Block::Text(tr.target_progress(people, target)), Block::Bars(bars)]
}

/// Returns how many participants the project has supported so far.
fn supported(report: &Report) -> Option<u64> {
    let so_far = report.indicators.rows_with("scope", "cumulative").rows_with("code", "GRAND_TOTAL");
    match so_far.only(&["total"]).rows.first()?.first()? {
        Cell::Count(people) => Some(*people),
        _ => None,
    }
}

/// Returns the text with a capital letter at its beginning.
fn capital(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}

/// Returns the text of a cell; of every other cell nothing.
fn told(cell: &Cell) -> &str {
    match cell {
        Cell::Text(text) => text,
        _ => "",
    }
}

/// Returns a paragraph where a condition holds.
fn note(condition: bool, text: impl FnOnce() -> String) -> Option<Block> {
    condition.then(|| Block::Note(text()))
}

/// Returns what stands for the whole project in a chart.
fn whole_project(tr: &Words) -> String {
    tr.page_project()
}
