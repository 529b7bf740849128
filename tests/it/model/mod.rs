//! Random days: steps of every kind with undo and redo between them, in the register and in a model
//! of it. After each step the export equals the model and `check --deep` is silent; taking everything back
//! leaves the export of an empty register.
//!
//! # Why
//! The model keeps rows of CSV files and knows nothing of SQLite, of the journal or of how undo works:
//! it remembers which rows each step touched. What it predicts is written from the help and the
//! contract, so that a mistake would have to be made twice.

mod act;
mod course;
mod day;
mod dice;
mod draw;
mod look;
mod records;
mod touched;

use std::collections::BTreeSet;
use std::sync::Mutex;

use ikut::domain::vocabulary::Vocabulary;
use ikut::store::StepKind;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestError, TestRunner};

use crate::faults::say;

use act::{PARTICIPANTS, ROOMS};
use day::{Counts, Day, Turn};
use dice::Dice;

/// How many days are tried, and how many numbers decide what is done on each. More days:
/// `IKUT_MODEL_DAYS`, on which other things are done with each `IKUT_MODEL_SEED`.
const DAYS: u32 = 8;
const ERASING: u32 = 7;
const NUMBERS: usize = 600;
const SEED: u64 = 7;

/// What an erasure has to find, on the days on which people are erased.
const PERSONAL: [&str; 9] = [
    "participant_add",
    "participant_edit",
    "enrol",
    "note_add",
    "goal_add",
    "session_add",
    "session_edit",
    "feedback_add",
    "check_waive",
];

/// As long as a kind of step was never done, as many days more, so many times.
const MORE: (u32, u64) = (1, 24);

/// Kinds of step that no room draws: what turns steps around is drawn beside the rooms.
const TURNS: [&str; 4] = ["undo", "redo", "restore", "restore_undo"];

fn live(numbers: &[u32], counts: &Mutex<Counts>, wanted: &[&str]) -> Result<(), String> {
    let mut day = Day::new(counts);
    let empty = day.export();
    for act in act::first() {
        day.take(&act)?;
    }
    let mut dice = Dice::new(numbers);
    let open = act::open(wanted, &mut dice).unwrap_or_default();
    draw::live(&mut day, &mut dice, &open, false)?;
    day.compare_log()?;
    day.travel()?;
    day.ask_of_each()?;
    while !day.course.standing().is_empty() {
        day.turn(Turn::Undo)?;
    }
    match day.export() == empty {
        true => Ok(()),
        false => Err(format!("after all was undone: {:?}", day.export())),
    }
}

/// Whoever was erased does not come back, so that only what came after the last erasure can be undone.
fn live_and_erase(numbers: &[u32], counts: &Mutex<Counts>, wanted: &[&str]) -> Result<(), String> {
    let mut day = Day::new(counts);
    for act in act::first() {
        day.take(&act)?;
    }
    let (mut dice, wanted) = (Dice::new(numbers), [&PERSONAL, wanted].concat());
    let open = match dice.below(3) {
        Some(0) => act::open(&wanted, &mut dice).unwrap_or_default(),
        _ => act::rooms(&wanted),
    };
    draw::live(&mut day, &mut dice, &open, true)?;
    day.travel()?;
    // Of everybody much is remembered by now.
    for code in PARTICIPANTS {
        day.erase(code)?;
    }
    day.ask_of_each()?;
    for number in day.course.standing().into_iter().rev() {
        day.turn(Turn::UndoStep(number))?;
    }
    day.compare_log()
}

fn setting(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// What a day is lived by: the numbers that decide, where it is counted what was done, and the kinds of
/// step that are wanted.
type Life = fn(&[u32], &Mutex<Counts>, &[&str]) -> Result<(), String>;

/// Lives through random days until each of some kinds of step was done, and says how often what was.
fn days(name: &str, days: u32, live: Life, kinds: &[&str]) {
    let counts = Mutex::new(Counts::new());
    let first = setting("IKUT_MODEL_SEED", SEED);
    let mut lived = setting("IKUT_MODEL_DAYS", u64::from(days)) as u32;
    run(lived, first, live, &counts, &[]);
    let missing = || -> Vec<_> {
        let counts = counts.lock().expect("no day failed");
        kinds.iter().copied().filter(|kind| !counts.contains_key(kind)).collect()
    };
    for more in 1..=MORE.1 {
        let wanted = missing();
        if !wanted.is_empty() {
            run(MORE.0, first + (more << 32), live, &counts, &wanted);
            lived += MORE.0;
        }
    }
    let missing = missing();
    let counts = counts.into_inner().expect("no day failed");
    let told: Vec<_> = counts.iter().map(|(what, count)| format!("{count} {what}")).collect();
    let all: usize = counts.values().sum();
    say(&format!("{name}: {all} commands in {lived} days: {}", told.join(", ")));
    assert!(missing.is_empty(), "never done: {missing:?}");
}

/// Lives through days that a seed decides.
fn run(days: u32, seed: u64, live: Life, counts: &Mutex<Counts>, wanted: &[&str]) {
    let mut runner = TestRunner::new(Config {
        cases: days,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(seed),
        max_shrink_time: 30_000,
        ..Config::default()
    });
    let numbers = proptest::collection::vec(any::<u32>(), NUMBERS);
    let lived = runner.run(&numbers, |numbers| live(&numbers, counts, wanted).map_err(TestCaseError::fail));
    if let Err(TestError::Fail(reason, _) | TestError::Abort(reason)) = lived {
        panic!("{reason}");
    }
}

/// Returns the kinds of step that are drawn on each day.
fn drawn() -> impl Iterator<Item = &'static str> {
    ROOMS.iter().map(|room| room.kind).chain(TURNS)
}

#[test]
fn the_export_equals_a_model_after_every_step_and_undoing_all_leaves_nothing() {
    days("random days", DAYS, live, &drawn().collect::<Vec<_>>());
}

#[test]
fn of_who_was_erased_nothing_is_left_and_all_else_is_as_the_model_says() {
    days("days of erasure", ERASING, live_and_erase, &["erase"]);
}

#[test]
fn every_kind_of_step_is_drawn() {
    let drawn: BTreeSet<_> = drawn().collect();
    // A person who was erased does not come back: that has days of its own.
    let known: BTreeSet<_> = StepKind::WORDS.iter().copied().filter(|kind| *kind != "erase").collect();
    assert_eq!(drawn, known);
}
