//! A day of work: the register and its model side by side.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Mutex;

use crate::world::{Said, World};

use super::act::{Act, canary, erase};
use super::course::Course;
use super::look::Look;
use super::records::Records;

/// How often what came of a command, over all days.
pub type Counts = BTreeMap<&'static str, usize>;

/// The register and its model.
pub struct Day<'a> {
    world: World,
    /// What the model knows.
    pub course: Course,
    backups: Vec<(String, Course)>,
    /// What was typed so far.
    told: Vec<String>,
    counts: &'a Mutex<Counts>,
}

/// What is found in the register after a command.
struct Found {
    rows: Records,
    deep: Said,
}

/// What turns steps around, and what stands beside them.
#[derive(Debug, Clone, Copy)]
pub enum Turn {
    Undo,
    UndoStep(usize),
    Redo,
    Backup,
    /// A backup by how manieth it is.
    Restore(usize),
    /// What was there before the latest restore.
    RestoreUndo,
}

impl<'a> Day<'a> {
    /// Begins a day with an empty register.
    pub fn new(counts: &'a Mutex<Counts>) -> Self {
        let world = World::in_memory();
        let course = Course::new(Records::read(&world));
        Self { world, course, backups: Vec::new(), told: Vec::new(), counts }
    }

    /// Returns the bytes of an export.
    pub fn export(&self) -> Vec<(String, String)> {
        self.world.export()
    }

    /// Returns how many backups were made by hand.
    pub fn backups(&self) -> usize {
        self.backups.len()
    }

    fn count(&self, what: &'static str) {
        *self.counts.lock().expect("no other day failed").entry(what).or_default() += 1;
    }

    /// Carries out a command.
    pub fn take(&mut self, act: &Act) -> Result<(), String> {
        act.files.iter().for_each(|(name, content)| drop(self.world.write(name, content)));
        let mut after = self.course.rows.clone();
        let done = act.on(&mut after);
        let said = self.type_in(&act.words, act.input.as_deref());
        let found = self.found();
        if done.is_none() || act.rehearsed {
            self.count(if done.is_none() { "refused" } else { "rehearsed" });
            return self.compare(&said, done.is_none(), &found);
        }
        act.learn(&mut after, &found.rows);
        let changed = self.course.step(act.kind, after);
        self.count(if changed { act.kind } else { "idle" });
        self.compare(&said, false, &found)
    }

    /// Turns steps around, keeps a backup or brings one back.
    pub fn turn(&mut self, turn: Turn) -> Result<(), String> {
        let before = self.course.kinds.len();
        let (done, words) = match turn {
            Turn::Undo => (self.course.undo(), "undo".to_owned()),
            Turn::UndoStep(number) => (self.course.undo_step(number), format!("undo {number}")),
            Turn::Redo => (self.course.redo(), "redo".to_owned()),
            Turn::Backup => return self.back_up(),
            Turn::Restore(at) => return self.restore(at),
            Turn::RestoreUndo => return self.restore_undo(),
        };
        let latest = self.course.kinds.last().copied();
        let earlier = matches!(turn, Turn::UndoStep(number) if number < before);
        match done.and(latest) {
            Some("undo") if earlier => self.count("undo of an earlier step"),
            Some(kind) => self.count(kind),
            None => self.count("refused"),
        }
        let said = self.type_in(&words, None);
        let found = self.found();
        self.compare(&said, done.is_none(), &found)
    }

    /// Shows what a turn would do: nothing is done.
    pub fn rehearse(&mut self, turn: Turn) -> Result<(), String> {
        let mut other = self.course.clone();
        let (done, words) = match turn {
            Turn::Undo => (other.undo(), "undo".to_owned()),
            Turn::UndoStep(number) => (other.undo_step(number), format!("undo {number}")),
            Turn::Redo => (other.redo(), "redo".to_owned()),
            Turn::Restore(at) => (Some(()), format!("restore {}", self.backups[at].0)),
            Turn::Backup | Turn::RestoreUndo => return Ok(()),
        };
        self.count("rehearsed");
        let said = self.type_in(&format!("{words} --dry-run"), None);
        let found = self.found();
        self.compare(&said, done.is_none(), &found)
    }

    /// Asks of every step that stands whether it could be undone, and does nothing.
    pub fn ask_of_each(&mut self) -> Result<(), String> {
        let register = self.world.path("ikut.db");
        let before = fs::read(&register).expect("the register");
        for number in self.course.standing() {
            let said = self.world.run(&format!("undo {number} --dry-run"));
            self.count("asked");
            if (said.code == 0) != self.course.undoable(number).is_some() {
                return self.wrong(&format!("undo {number} --dry-run: exit {}", said.code), &said);
            }
        }
        assert!(fs::read(&register).expect("the register") == before, "{}: it wrote", self.told.join("\n"));
        Ok(())
    }

    fn restore_undo(&mut self) -> Result<(), String> {
        let said = self.type_in("restore --undo --yes", None);
        let found = self.found();
        let done = self.course.restore_undo(|rows| erase::learn(rows, &found.rows));
        self.count(if done.is_some() { "restore_undo" } else { "refused" });
        self.compare(&said, done.is_none(), &found)
    }

    fn restore(&mut self, at: usize) -> Result<(), String> {
        let (name, course) = self.backups[at].clone();
        let said = self.type_in(&format!("restore {name} --yes"), None);
        let found = self.found();
        self.course.restore(&course, |rows| erase::learn(rows, &found.rows));
        self.count("restore");
        self.compare(&said, false, &found)?;
        self.compare_log()
    }

    /// Erases somebody, of whom no byte of the register may tell afterwards.
    pub fn erase(&mut self, code: &str) -> Result<(), String> {
        let known = self.course.knows(code);
        let said = self.type_in(&format!("erase {code} --yes"), None);
        let found = self.found();
        self.count(if known { "erase" } else { "refused" });
        if known {
            let until = self.course.rows.cell("retention.csv", &[], "until").to_owned();
            self.course.erase(code, &until, |rows| erase::learn(rows, &found.rows));
            let (bytes, canary) = (fs::read(self.world.path("ikut.db")).expect("the register"), canary(code));
            if bytes.windows(canary.len()).any(|part| part == canary.as_bytes()) {
                return self.wrong(&format!("the register still holds {canary}"), &said);
            }
        }
        self.compare(&said, !known, &found)
    }

    fn back_up(&mut self) -> Result<(), String> {
        let said = self.type_in("backup", None);
        let named = said.err.split(['/', '\n']).find(|part| part.ends_with(".by_hand.backup.db"));
        let Some(name) = named.map(str::to_owned) else { return self.wrong("no backup", &said) };
        self.backups.push((name, self.course.clone()));
        self.count("backup");
        let found = self.found();
        self.compare(&said, false, &found)
    }

    /// Looks at something: nothing may change by it, not one byte of the register.
    pub fn look(&mut self, look: &Look) -> Result<(), String> {
        let register = self.world.path("ikut.db");
        let before = fs::read(&register).expect("the register");
        let said = self.type_in(&look.words, None);
        self.count("looked");
        match look.wrong(&self.course, &said) {
            _ if fs::read(&register).expect("the register") != before => self.wrong("it wrote", &said),
            Some(what) => self.wrong(&what, &said),
            None => Ok(()),
        }
    }

    /// Exports the register and looks it through; both only read, so both at once.
    fn found(&self) -> Found {
        std::thread::scope(|scope| {
            let deep = scope.spawn(|| self.world.run("check --deep"));
            let rows = Records::read(&self.world);
            Found { rows, deep: deep.join().expect("it ends") }
        })
    }

    /// Imports the export into a fresh register, whose export has to be the same: what was done left
    /// nothing that the register would not take.
    pub fn travel(&mut self) -> Result<(), String> {
        let export = self.world.export();
        let other = World::in_memory();
        export.iter().for_each(|(name, text)| drop(other.write(&format!("export/{name}"), text)));
        let said = other.run("import export --yes");
        self.count("travelled");
        match said.code == 0 && other.export() == export {
            true => Ok(()),
            false => self.wrong("the export does not travel", &said),
        }
    }

    fn type_in(&mut self, words: &str, input: Option<&str>) -> Said {
        self.told.push(words.to_owned());
        match input {
            Some(input) => self.world.run_with(words, input),
            None => self.world.run(words),
        }
    }

    /// Says whether all is as the model expects it, and whether the register is whole.
    fn compare(&self, said: &Said, refused: bool, found: &Found) -> Result<(), String> {
        let code = i32::from(refused);
        if said.code != code {
            return self.wrong(&format!("exit {} instead of {code}", said.code), said);
        }
        if let Some(difference) = self.course.rows.shown().differs_from(&found.rows) {
            return self.wrong(&difference, said);
        }
        let deep = &found.deep;
        match deep.code == 0 && deep.out.is_empty() && deep.err.is_empty() {
            true => Ok(()),
            false => self.wrong("check --deep", deep),
        }
    }

    /// Says whether the log tells the same steps.
    pub fn compare_log(&self) -> Result<(), String> {
        let said = self.world.run("log --limit 10000 --format csv");
        let mut lines = csv::Reader::from_reader(said.out.as_bytes());
        let mut kinds: Vec<_> = lines.records().map(|line| line.expect("a line")[3].to_owned()).collect();
        kinds.reverse();
        match kinds == self.course.kinds {
            true => Ok(()),
            false => self.wrong(&format!("the log does not tell {:?}", self.course.kinds), &said),
        }
    }

    fn wrong(&self, what: &str, said: &Said) -> Result<(), String> {
        Err(format!("{}: {what}\n{}", self.told.join("\n"), said.transcript()))
    }
}
