//! `ikut report progress`: how far the project is.

use chrono::NaiveDate;
use clap::Args;

use crate::domain::period::Period;
use crate::report::attendance::{Sums, Tally};
use crate::report::page::{Bar, Bars, Block, Page};
use crate::report::progress::{Pace, Progress, Rest, Scene, pace, progress, sheet};
use crate::report::scope::Scope;
use crate::report::sheet::Share;
use crate::store::{Reader, StoreError};
use crate::words::Words;

use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::page::PageFormat;
use super::value::{typed_day, word};

/// Show how far the project is
///
/// Participants against the target, with the pace at which the others would have to come; the
/// project's time that has gone; hours, sessions and cohorts so far.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The day; without it, today
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    on: Option<NaiveDate>,
    /// Show it like this
    #[arg(long, value_name = "FORMAT", value_parser = word::<PageFormat>(), default_value = "table")]
    format: PageFormat,
}

/// Shows how far the project is.
pub(super) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let known = store.read();
    let project = known.project()?.unwrap_or_default();
    let start = project.start.ok_or_else(|| {
        Failure::refused(desk.tr.project_start_missing()).hint("ikut project edit --start DATE")
    })?;
    let on = arguments.on.unwrap_or_else(clock::today);
    let sums = sums(&known, start, on)?;
    let (people, cohorts) = (known.people()?, known.cohorts()?);
    let scene = Scene { project: &project, people: &people, cohorts: &cohorts, sums: &sums };
    let progress = progress(&scene, start, on);
    let page = page(&progress, &desk.tr);
    desk.show_page(&page, &[&sheet(&progress)], arguments.format)
}

/// Returns what all sessions of the project up to a day come to.
fn sums(known: &Reader, start: NaiveDate, on: NaiveDate) -> Result<Sums, StoreError> {
    let calendar = known.calendar()?;
    let period = Period { name: String::new(), from: start, until: on };
    let mut tally = Tally::new(&calendar, &period, start);
    known.each_event_between(&calendar, (start, on), |event| tally.read(event))?;
    let lines = tally.finish().lines;
    let project = lines.iter().find(|line| line.range.scope == Scope::Period && line.cohort.is_none());
    Ok(project.map(|line| line.sums).unwrap_or_default())
}

fn page(progress: &Progress, tr: &Words) -> Page {
    let mut page = Page::new(tr.progress_page(&tr.day(progress.on)));
    page.push(Block::Text(people(progress, tr)));
    if let Some(rest) = &progress.rest {
        page.push(Block::Text(still_needed(rest, tr)));
    }
    page.push(Block::Text(time(progress, tr)));
    page.push(Block::Facts(facts(progress, tr)));
    if progress.target.is_none() {
        page.push(Block::Note(tr.target_missing()));
    }
    if progress.end.is_none() {
        page.push(Block::Note(tr.end_missing()));
    }
    let bars = bars(progress, tr);
    if !bars.is_empty() {
        page.push(Block::Bars(Bars { caption: tr.caption_progress(), of: "what", bars }));
    }
    page
}

fn people(progress: &Progress, tr: &Words) -> String {
    match progress.target {
        Some(target) => tr.target_progress(progress.participants, target),
        None => tr.participants_so_far(progress.participants),
    }
}

fn still_needed(rest: &Rest, tr: &Words) -> String {
    let (people, weeks) = (rest.participants, rest.weeks);
    match pace(rest) {
        Pace::Reached => tr.pace_reached(),
        Pace::NoTime => tr.pace_no_time(people),
        Pace::OneEvery(every) => tr.pace_one_every(people, weeks, every),
        Pace::AWeek(number) => tr.pace_a_week(people, weeks, number),
    }
}

fn time(progress: &Progress, tr: &Words) -> String {
    let start = tr.day(progress.start);
    match (progress.time, progress.end) {
        _ if progress.on < progress.start => tr.time_not_begun(&start),
        (Some(time), Some(end)) => {
            let percent = time.rounded(2).unwrap_or(0) as u64;
            tr.time_gone(percent, time.part, time.whole, &tr.day(end))
        }
        _ => tr.time_since(&start),
    }
}

fn facts(progress: &Progress, tr: &Words) -> Vec<(String, String)> {
    let (hours, minutes) = (progress.counted_minutes / 60, progress.counted_minutes % 60);
    vec![
        (tr.heading("counted_hours"), tr.hours_and_minutes(hours, minutes)),
        (tr.heading("held_sessions"), progress.sessions_held.to_string()),
        (tr.heading("cohorts_done"), progress.cohorts_done.to_string()),
        (tr.heading("cohorts_running"), progress.cohorts_running.to_string()),
        (tr.heading("cohorts_ahead"), progress.cohorts_ahead.to_string()),
    ]
}

/// Returns participants of the target and time gone of all; neither is a sample of anything.
fn bars(progress: &Progress, tr: &Words) -> Vec<Bar> {
    let bar = |column: &str, share: Share| Bar { label: tr.heading(column), share, interval: false };
    let people = progress.target.map(|target| Share { part: progress.participants, whole: target });
    let people = people.map(|share| bar("participants", share));
    people.into_iter().chain(progress.time.map(|time| bar("time_rate", time))).collect()
}
