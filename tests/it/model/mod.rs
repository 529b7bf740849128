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

use act::ROOMS;
use day::{Counts, Day, Turn};
use dice::Dice;

/// How many days are tried, and how many numbers decide what is done on each. More days:
/// `IKUT_MODEL_DAYS`, on which other things are done with each `IKUT_MODEL_SEED`.
const DAYS: u32 = 16;
const NUMBERS: usize = 400;
const SEED: u64 = 7;

/// Kinds of step that no room draws: what turns steps around is drawn beside the rooms.
const TURNS: [&str; 4] = ["undo", "redo", "restore", "restore_undo"];

fn live(numbers: &[u32], counts: &Mutex<Counts>) -> Result<(), String> {
    let mut day = Day::new(counts);
    let empty = day.export();
    for act in act::first() {
        day.take(&act)?;
    }
    draw::live(&mut day, &mut Dice::new(numbers))?;
    day.compare_log()?;
    while !day.course.standing().is_empty() {
        day.turn(Turn::Undo)?;
    }
    match day.export() == empty {
        true => Ok(()),
        false => Err(format!("after all was undone: {:?}", day.export())),
    }
}

fn setting(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Lives through random days, and says how often what was done.
fn days(name: &str, days: u32, live: impl Fn(&[u32], &Mutex<Counts>) -> Result<(), String>) -> Counts {
    let counts = Mutex::new(Counts::new());
    let cases = setting("IKUT_MODEL_DAYS", u64::from(days)) as u32;
    let mut runner = TestRunner::new(Config {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(setting("IKUT_MODEL_SEED", SEED)),
        max_shrink_time: 30_000,
        ..Config::default()
    });
    let numbers = proptest::collection::vec(any::<u32>(), NUMBERS);
    let lived = runner.run(&numbers, |numbers| live(&numbers, &counts).map_err(TestCaseError::fail));
    if let Err(TestError::Fail(reason, _) | TestError::Abort(reason)) = lived {
        panic!("{reason}");
    }
    let counts = counts.into_inner().expect("no day failed");
    let told: Vec<_> = counts.iter().map(|(what, count)| format!("{count} {what}")).collect();
    let all: usize = counts.values().sum();
    say(&format!("{name}: {all} commands in {cases} days: {}", told.join(", ")));
    counts
}

#[test]
fn the_export_equals_a_model_after_every_step_and_undoing_all_leaves_nothing() {
    let counts = days("random days", DAYS, live);
    let drawn = ROOMS.iter().map(|room| &room.kind).chain(&TURNS);
    let missing: Vec<_> = drawn.filter(|kind| !counts.contains_key(*kind)).collect();
    assert!(missing.is_empty(), "never done: {missing:?}");
}

#[test]
fn every_kind_of_step_is_drawn() {
    let rooms = ROOMS.iter().map(|room| &room.kind);
    let drawn: BTreeSet<_> = rooms.chain(&TURNS).copied().collect();
    // A person who was erased does not come back: that has days of its own.
    let known: BTreeSet<_> = StepKind::WORDS.iter().copied().filter(|kind| *kind != "erase").collect();
    assert_eq!(drawn, known);
}
