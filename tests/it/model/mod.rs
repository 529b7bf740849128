//! Random days: steps of every kind with undo and redo between them, in the register and in a model
//! of it. After each step the export equals the model and `check --deep` is silent; taking everything back leaves the export of an
//! empty register.
//!
//! # Why
//! The model keeps rows of CSV files and knows nothing of SQLite, of the journal or of how undo works:
//! it remembers all rows before each step. What it predicts is written from the help and the
//! contract, so that a mistake would have to be made twice.

mod act;
mod dice;
mod draw;
mod records;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestError, TestRunner};

use crate::world::World;

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::faults::say;

use act::{Act, Effect};
use dice::Dice;
use records::Records;

/// How many days are tried, and how many steps each has at most.
const DAYS: u32 = 10;
const STEPS: usize = 40;

/// How many commands did something, were refused, turned a step around, or changed nothing.
static COUNTS: [AtomicUsize; 4] = [const { AtomicUsize::new(0) }; 4];

/// The register and its model.
struct Day {
    world: World,
    now: Records,
    /// The rows before each step that stands.
    done: Vec<Records>,
    /// The rows after each step that was taken back since the last new one.
    undone: Vec<Records>,
    /// What was typed so far.
    told: Vec<String>,
}

impl Day {
    fn new() -> Self {
        let world = World::in_memory();
        let now = Records::read(&world);
        Self { world, now, done: Vec::new(), undone: Vec::new(), told: Vec::new() }
    }

    fn take(&mut self, act: &Act) -> Result<(), String> {
        let before = self.done.len();
        let (expected, code) = self.expected(act);
        let counted = match (act, code) {
            (Act::Undo | Act::Redo, 0) => 2,
            (_, 0) if self.done.len() > before => 0,
            (_, 0) => 3,
            _ => 1,
        };
        COUNTS[counted].fetch_add(1, Ordering::Relaxed);
        let said = match act.input() {
            Some(input) => self.world.run_with(&act.words(), input),
            None => self.world.run(&act.words()),
        };
        self.told.push(act.words());
        let wrong = |what: String| Err(format!("{}: {what}\n{}", self.told.join("\n"), said.transcript()));
        if said.code != code {
            return wrong(format!("exit {} instead of {code}", said.code));
        }
        let found = Records::read(&self.world);
        if let Some(difference) = expected.differs_from(&found) {
            return wrong(difference);
        }
        let deep = self.world.run("check --deep");
        match deep.code == 0 && deep.out.is_empty() && deep.err.is_empty() {
            true => Ok(()),
            false => wrong(format!("check --deep: {}", deep.transcript())),
        }
    }

    /// Carries an act out in the model, and returns the rows and the exit code that it leads to.
    fn expected(&mut self, act: &Act) -> (Records, i32) {
        match act {
            Act::Undo => turn(&mut self.now, &mut self.done, &mut self.undone),
            Act::Redo => turn(&mut self.now, &mut self.undone, &mut self.done),
            _ => self.step(act),
        }
    }

    fn step(&mut self, act: &Act) -> (Records, i32) {
        let mut after = self.now.clone();
        match act.effect(&mut after) {
            Effect::Refused => (self.now.clone(), 1),
            Effect::Done if after == self.now || act.is_rehearsal() => (self.now.clone(), 0),
            Effect::Done => {
                self.done.push(std::mem::replace(&mut self.now, after));
                self.undone.clear();
                (self.now.clone(), 0)
            }
        }
    }
}

/// Takes the latest of `from` and keeps what was there in `to`; refused where there is none.
fn turn(now: &mut Records, from: &mut Vec<Records>, to: &mut Vec<Records>) -> (Records, i32) {
    match from.pop() {
        Some(records) => {
            to.push(std::mem::replace(now, records));
            (now.clone(), 0)
        }
        None => (now.clone(), 1),
    }
}

fn live(numbers: &[u32]) -> Result<(), String> {
    let mut day = Day::new();
    let empty = day.now.clone();
    let mut dice = Dice::new(numbers);
    for act in draw::first() {
        day.take(&act)?;
    }
    while let Some(act) = draw::draw(&day.now, &mut dice) {
        day.take(&act)?;
    }
    while !day.done.is_empty() {
        day.take(&Act::Undo)?;
    }
    match empty.differs_from(&Records::read(&day.world)) {
        None => Ok(()),
        Some(difference) => Err(format!("after all was undone: {difference}")),
    }
}

#[test]
fn the_export_equals_a_model_after_every_step_and_undoing_all_leaves_nothing() {
    let mut runner = TestRunner::new(Config { cases: DAYS, failure_persistence: None, ..Config::default() });
    let days = proptest::collection::vec(any::<u32>(), STEPS * 6);
    let lived = runner.run(&days, |numbers| live(&numbers).map_err(TestCaseError::fail));
    let [done, refused, turned, idle] = COUNTS.each_ref().map(|count| count.load(Ordering::Relaxed));
    say(&format!(
        "random days: {done} steps, {turned} undone or done again, {refused} refused, {idle} that changed nothing"
    ));
    if let Err(error) = lived {
        let reason = match &error {
            TestError::Fail(reason, _) => reason.to_string(),
            TestError::Abort(reason) => reason.to_string(),
        };
        panic!("{reason}");
    }
    assert!(done > 100 && turned > 50 && refused > 20 && idle > 20);
}
