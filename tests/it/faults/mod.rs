//! Faults: the process is killed, the disk is full, writes and reads go wrong. The register is then
//! either the one from before or the one from after, whole, and nothing that was acknowledged is lost.
//!
//! # Why
//! `strace` puts the faults in between the program and the system, so that the program that is tried
//! is the one that people get: it is linked statically, and a library put before it would change
//! nothing. Short writes come from a limit on the size of files, a full disk also from a real one.

mod crowd;
mod deed;
mod deeds;
mod disk;
mod draft;
mod erased;
mod fault;
mod gone;
mod scene;
mod state;

use std::fs;
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::erase::{CANARY, holds, pages};
use crate::tools;
use crate::world::{Said, World};

use deed::{Deed, age, carries_on, leftovers};
use deeds::{COLLEAGUE, deeds};
use fault::Fault;
use scene::Scene;

/// The fewest faults that a run must come through.
const FEWEST: usize = 1_000;

/// How many run at once; each waits for the system most of the time.
const AT_ONCE: usize = 3;

/// What a deed does when nothing goes wrong.
struct Course {
    deed: Deed,
    before: Scene,
    after: Scene,
}

impl Course {
    fn of(deed: Deed) -> Self {
        let before = Scene::of(&deed, &deed.copy());
        let home = deed.copy();
        let said = deed.run(&home);
        assert_eq!(said.code, 0, "{}: {}", deed.name, said.err);
        let after = Scene::of(&deed, &home);
        Self { deed, before, after }
    }

    /// Runs the deed with a fault, and says what is wrong with what came of it.
    fn try_with(&self, fault: &Fault) -> Result<(), String> {
        let home = self.deed.copy();
        let said = fault.run(&self.deed, &home);
        let found = Scene::of(&self.deed, &home);
        let judged = self.judge(&home, &said, &found, fault).and_then(|()| self.goes_on(&home, &found));
        judged.map_err(|wrong| {
            format!("{}, {fault:?}: {wrong}\nexit {}\n{}", self.deed.name, said.code, said.err)
        })
    }

    fn judge(&self, home: &World, said: &Said, found: &Scene, fault: &Fault) -> Result<(), String> {
        if let Some(astray) = found.astray(&self.before, &self.after) {
            return Err(astray);
        }
        if said.code == 0 && *found != self.after {
            return Err("acknowledged, and lost".to_owned());
        }
        match fault.can_be_told() {
            true => self.told(home, said),
            false => Ok(()),
        }
    }

    /// Says whether a process that lived on told what went wrong, where, and what to do.
    fn told(&self, home: &World, said: &Said) -> Result<(), String> {
        // A disk that fails names the register, what was to be written, or the folder of either.
        let folder = home.path("").to_string_lossy().trim_end_matches('/').to_owned();
        let places = [self.deed.makes, "ikut.db", &folder, "examples/pilot"];
        let is_named = || places.iter().any(|place| !place.is_empty() && said.err.contains(place));
        match said.code {
            // A fault in what does no harm: what was to be done is done.
            0 => Ok(()),
            1 | 3 if !said.err.contains("error:") => Err("no error is told".to_owned()),
            1 | 3 if !said.err.contains("hint:") => Err("no way out is told".to_owned()),
            1 | 3 if !is_named() => Err("no file is named".to_owned()),
            1 | 3 => Ok(()),
            code => Err(format!("exit {code} says nothing of the disk")),
        }
    }

    /// Sees that whatever happened, one goes on working.
    fn goes_on(&self, home: &World, found: &Scene) -> Result<(), String> {
        if self.deed.again {
            self.goes_again(home, found)?;
        }
        let key = Scene::of(&self.deed, home).register.and_then(|register| register.key);
        let next = carries_on(home, key);
        if next.code != 0 {
            return Err(format!("afterwards exit {}\n{}", next.code, next.err));
        }
        if self.deed.erases() && found.register == self.after.register && holds(&pages(home), CANARY) {
            return Err("something is left of whom it erased".to_owned());
        }
        // The old register with the old passphrases of colleagues, or the new one with the new ones.
        let is_whole = found.colleagues == self.before.colleagues || found.register == self.after.register;
        if !found.colleagues.is_empty() && key == Some("secret") && is_whole {
            let opened = home.run(&format!("activity list --passphrase-file {}", COLLEAGUE.0));
            if opened.code != 0 {
                return Err(format!("a colleague is shut out\n{}", opened.err));
            }
        }
        Ok(())
    }

    /// Gives the same command once more, later: it does what it did not, and clears away what was on its
    /// way.
    fn goes_again(&self, home: &World, found: &Scene) -> Result<(), String> {
        age(&home.path(""));
        let again = self.deed.run(home);
        let is_done = found.register == self.after.register && found.files == self.after.files;
        match again.code {
            0 => (),
            1 if is_done && again.err.contains("hint:") => return Ok(()),
            code => return Err(format!("again: exit {code}\n{}", again.err)),
        }
        let left = leftovers(&home.path(""));
        if !left.is_empty() || fs::exists(home.path("ikut.db.before-encryption")).unwrap_or(true) {
            return Err(format!("left behind: {left:?}\n{}", again.err));
        }
        Ok(())
    }
}

#[test]
fn no_fault_loses_what_was_acknowledged_or_damages_the_register() {
    if !tools::has("strace", &["-V"], "apt-get install strace") {
        return;
    }
    let courses: Vec<_> = deeds().into_iter().map(|deed| Arc::new(Course::of(deed))).collect();
    let faults: Vec<_> = courses
        .iter()
        .flat_map(|course| {
            fault::plan(&course.deed).into_iter().map(move |fault| (Arc::clone(course), fault))
        })
        .collect();
    let begun = std::time::Instant::now();
    let (next, wrong) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some((course, fault)) = faults.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(told) = course.try_with(fault) {
                        wrong.lock().expect("no thread panics").push(told);
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().expect("no thread panics");
    say(&format!(
        "faults: {} run in {} seconds, {} went wrong",
        faults.len(),
        begun.elapsed().as_secs(),
        wrong.len()
    ));
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), faults.len(), wrong.join("\n\n"));
    assert!(faults.len() >= FEWEST, "only {} faults", faults.len());
}

/// Prints a line that a test which succeeds is seen to print, too.
pub fn say(line: &str) {
    writeln!(std::io::stderr(), "{line}").expect("standard error can be written");
}
