//! What was asked: needs and areas of life then and now, outcomes, and the situation at entry.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::need::Level;
use crate::domain::refusal::{Question, Refusal};
use crate::domain::vocabulary::Vocabulary;
use crate::report::page::Block;
use crate::report::sheet::{Cell, Sheet, left};
use crate::store::StoreError;

use super::super::listing::is_worded;
use super::super::participant_sheet;
use super::Scene;

/// A level on a day.
type Taken = (NaiveDate, Level);

/// Returns what was asked, then and now.
pub(super) fn blocks(scene: &Scene) -> Result<Vec<Block>, StoreError> {
    let (code, tr) = (&scene.person.code, &scene.tr);
    let mut needs: BTreeMap<String, Vec<Taken>> = BTreeMap::new();
    for need in scene.known.needs_of(code)? {
        needs.entry(need.need.to_string()).or_default().push((need.date, need.level));
    }
    let mut areas: BTreeMap<_, Vec<Taken>> = BTreeMap::new();
    for area in scene.known.life_areas_of(code)? {
        areas.entry(area.area).or_default().push((area.date, area.level));
    }
    let areas = areas.into_iter().map(|(area, taken)| (area.word().to_owned(), taken));
    let mut blocks = Vec::new();
    blocks.extend(table("need", tr.person_needs(), needs.into_iter(), scene));
    blocks.extend(table("area", tr.person_areas(), areas, scene));
    blocks.extend(refused(scene)?);
    let outcomes = outcomes(scene)?;
    if !outcomes.is_empty() {
        blocks.push(Block::Heading(tr.person_outcomes()));
        blocks.push(Block::List(outcomes));
    }
    Ok(blocks)
}

/// Returns a table of levels then and now; `None` where nothing was asked.
fn table(
    of: &'static str,
    caption: String,
    rows: impl Iterator<Item = (String, Vec<Taken>)>,
    scene: &Scene,
) -> Option<Block> {
    let tr = &scene.tr;
    let mut sheet = Sheet::new("then_and_now", &[left(of), left("then"), left("now")]);
    let said =
        |(day, level): &Taken| Cell::text(format!("{} ({})", tr.word("level", level.word()), tr.day(*day)));
    for (what, taken) in rows {
        let now = taken.last().filter(|_| taken.len() > 1);
        let then = taken.first().map_or(Cell::Empty, said);
        sheet.push([Cell::text(what), then, now.map_or(Cell::Empty, said)]);
    }
    (!sheet.rows.is_empty()).then_some(Block::Table { caption, sheet })
}

/// Returns what the participant prefers not to answer, so that nobody asks again.
fn refused(scene: &Scene) -> Result<Option<Block>, StoreError> {
    let tr = &scene.tr;
    let refused = scene.known.refusals_of(&scene.person.code)?;
    let named = |refusal: &Refusal| match refusal.question.area() {
        Some(area) => tr.word("area", area.word()),
        // A column of the same name says how the time in a cohort ended.
        None if matches!(refusal.question, Question::Exit | Question::SixMonths) => {
            tr.word("question", refusal.question.word())
        }
        None => tr.heading(refusal.question.word()),
    };
    let named: Vec<_> = refused.iter().map(named).collect();
    Ok((!named.is_empty()).then(|| Block::Note(tr.person_refused(&named.join(", ")))))
}

fn outcomes(scene: &Scene) -> Result<Vec<String>, StoreError> {
    let tr = &scene.tr;
    let line = |outcome: &crate::domain::outcome::Outcome| {
        let day = outcome.date.map(|day| tr.day(day)).unwrap_or_default();
        let status = outcome.labour_status.map(|status| tr.word("labour_status", status.word()));
        let point = tr.word("point", outcome.point.word());
        tr.outcome_line(&point, &day, &status.unwrap_or_default()).trim().to_owned()
    };
    Ok(scene.known.outcomes_of(&scene.person.code)?.iter().map(line).collect())
}

/// Returns what is known of the day of entry.
pub(super) fn entry(scene: &Scene) -> Vec<Block> {
    let tr = &scene.tr;
    let record = participant_sheet::record(&scene.person);
    let left_out = ["participant", "alias", "entered", "left"];
    let cells = record.columns.iter().zip(record.rows.iter().flatten());
    let facts: Vec<_> = cells
        .filter(|(column, _)| !left_out.contains(&column.id))
        .filter_map(|(column, cell)| Some((tr.heading(column.id), value(column.id, cell, scene)?)))
        .collect();
    if facts.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(tr.person_entry()), Block::Facts(facts)]
}

fn value(column: &str, cell: &Cell, scene: &Scene) -> Option<String> {
    match cell {
        Cell::Text(word) if is_worded(column) => Some(scene.tr.word(column, word)),
        Cell::Text(text) => Some(text.clone()),
        Cell::Count(count) => Some(count.to_string()),
        Cell::Day(day) => Some(scene.tr.day(*day)),
        _ => None,
    }
}
