//! Attendance on a screen: grids in blocks of weeks, the legend, the rates.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::code::{ActivityCode, ParticipantCode};
use crate::domain::vocabulary::Vocabulary;
use crate::render::grid::{Frame, Over, Strip, blocks, items_within};
use crate::report::grid::{Grid, Roster, Sign, by_activity, by_person};
use crate::report::sheet::{Cell, Sheet};
use crate::report::wilson::FEW;

use super::attendance::Weeks;
use super::clock;
use super::desk::Desk;
use super::failure::Failure;

/// How wide a page may be where nobody looks at a screen.
const USUAL_WIDTH: u16 = 100;

/// The columns of the rates that a screen has room for, behind whose they are.
const RATES: [&str; 6] = ["marked", "attended", "attendance_rate", "on_time", "punctuality_rate", "unmarked"];

/// Letters for activities: capitals, so that none is taken for a mark.
const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/// What stands for the activities that letters do not suffice for.
const NO_LETTER: char = '*';

/// The rows of a grid.
type Rows<'a, K> = Vec<(&'a K, Vec<Option<Sign>>)>;

type Letters<'a> = BTreeMap<&'a ActivityCode, char>;

/// Shows the sessions of a cohort, of which there is one at least: its people in rows.
pub(super) fn of_cohort(rosters: &[Roster], weeks: &Weeks, desk: &mut Desk) -> Result<(), Failure> {
    let (from, until) = days(rosters, desk);
    desk.print_line(&desk.tr.attendance_of(rosters[0].cohort, &from, &until))?;
    let grid = by_person(rosters);
    let letters = letters(&grid);
    show(&grid, &letters, rosters, weeks, desk)?;
    legend(&[grid.rows], desk)?;
    let activities: Vec<_> = letters.iter().map(|(code, letter)| format!("{letter} {code}")).collect();
    items(&activities, desk)
}

/// Shows the sessions of a participant, cohort by cohort: activities in rows.
pub(super) fn of_participant(
    participant: &ParticipantCode,
    rosters: &[Roster],
    weeks: &Weeks,
    desk: &mut Desk,
) -> Result<(), Failure> {
    let mut by_cohort: BTreeMap<_, Vec<Roster>> = BTreeMap::new();
    for roster in rosters.iter().filter(|roster| !roster.seats.is_empty()) {
        by_cohort.entry(roster.cohort).or_default().push(roster.clone());
    }
    let mut rows = Vec::new();
    for (cohort, rosters) in &by_cohort {
        let (from, until) = days(rosters, desk);
        desk.print_line(&desk.tr.attendance_in(participant, *cohort, &from, &until))?;
        let grid = by_activity(rosters);
        show(&grid, &Letters::new(), rosters, weeks, desk)?;
        rows.push(grid.rows);
    }
    legend(&rows, desk)
}

/// Shows the rates, and what to think of those of few.
pub(super) fn rates(rates: &Sheet, keys: &[&str], desk: &mut Desk) -> Result<(), Failure> {
    let rates = rates.only(&[keys, &RATES].concat());
    let table = desk.table(&rates);
    desk.print_line(&table)?;
    let few = |cell: &Cell| matches!(cell, Cell::Ratio(share) if (1..FEW).contains(&share.whole));
    if rates.rows.iter().flatten().any(few) {
        desk.print_line(&desk.tr.few_note())?;
    }
    Ok(())
}

/// Returns the first and the last day.
fn days(rosters: &[Roster], desk: &Desk) -> (String, String) {
    let day = |roster: Option<&Roster>| {
        roster.map(|roster| desk.tr.day(roster.occasion.sitting.date)).unwrap_or_default()
    };
    (day(rosters.first()), day(rosters.last()))
}

fn letters<'a, K>(grid: &Grid<'a, K>) -> Letters<'a> {
    let activities: BTreeSet<_> = grid.columns.iter().map(|column| column.activity).collect();
    activities.into_iter().zip(LETTERS.chars().chain(std::iter::repeat(NO_LETTER))).collect()
}

/// Shows a grid of one cohort in blocks, each with an empty line behind it.
fn show<K: std::fmt::Display>(
    grid: &Grid<K>,
    letters: &Letters,
    rosters: &[Roster],
    weeks: &Weeks,
    desk: &mut Desk,
) -> Result<(), Failure> {
    let cohort = rosters[0].occasion.sitting.cohort;
    if let Some((week, planned)) = weeks.now(cohort, clock::today()) {
        desk.print_line(&desk.tr.attendance_week(week, planned))?;
    }
    desk.print_line("")?;
    let letter = |code| letters.get(code).copied();
    let over: Vec<_> = grid
        .columns
        .iter()
        .map(|column| Over { date: column.date, letter: letter(column.activity) })
        .collect();
    let strips: Vec<_> = grid.rows.iter().map(|(key, signs)| strip(*key, signs)).collect();
    let tr = desk.tr;
    let frame = Frame {
        labels: ["week", "month", "date", "activity"].map(|column| tr.heading(column)),
        week: &|monday| weeks.of_day(cohort, monday).map_or("–".to_owned(), |week| week.to_string()),
        weekday: &|day: NaiveDate| tr.weekday_in_two(day),
        width: width(desk),
        plain: desk.is_plain(),
    };
    for block in blocks(&over, &strips, &frame) {
        block.iter().try_for_each(|line| desk.print_line(line))?;
        desk.print_line("")?;
    }
    guests(rosters, desk)
}

fn strip<K: std::fmt::Display>(key: &K, signs: &[Option<Sign>]) -> Strip {
    let letter = |sign: &Option<Sign>| sign.map_or(' ', Sign::letter);
    Strip { label: key.to_string(), signs: signs.iter().map(letter).collect() }
}

fn guests(rosters: &[Roster], desk: &mut Desk) -> Result<(), Failure> {
    let seats = rosters.iter().flat_map(|roster| &roster.seats);
    let guests: BTreeSet<_> = seats.filter(|seat| seat.guest).map(|seat| seat.participant.as_str()).collect();
    if guests.is_empty() {
        return Ok(());
    }
    let guests = guests.into_iter().collect::<Vec<_>>().join(", ");
    desk.print_line(&desk.tr.attendance_guests(rosters[0].cohort, &guests))
}

/// Shows what the signs mean that stand in the rows.
fn legend<K>(grids: &[Rows<K>], desk: &mut Desk) -> Result<(), Failure> {
    let signs: BTreeSet<_> = grids.iter().flatten().flat_map(|(_, signs)| signs).flatten().collect();
    let said = |sign: &Sign| format!("{} {}", sign.letter(), desk.tr.word("sign", sign.word()));
    let said: Vec<_> = signs.into_iter().map(said).collect();
    items(&said, desk)
}

fn items(items: &[String], desk: &mut Desk) -> Result<(), Failure> {
    items_within(items, width(desk)).iter().try_for_each(|line| desk.print_line(line))
}

fn width(desk: &Desk) -> usize {
    desk.width().unwrap_or(USUAL_WIDTH).into()
}
