//! Faults: the process is killed, the disk is full, writes and reads go wrong. The register is then
//! either the one from before or the one from after, whole, and nothing that was acknowledged is lost.
//!
//! # Why
//! `strace` puts the faults in between the program and the system, so that the program that is tried
//! is the one that people get: it is linked statically, and a library put before it would change
//! nothing. Short writes come from a limit on the size of files, a full disk also from a real one.

mod crowd;
mod deed;
mod disk;
mod fault;
mod gone;
mod state;

use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::tools;
use crate::world::Said;

use deed::{Deed, deeds};
use fault::Fault;
use state::{State, state};

/// The fewest faults that a run must come through.
const FEWEST: usize = 500;

/// How many run at once; each waits for the system most of the time.
const AT_ONCE: usize = 3;

/// What a deed does to its register when nothing goes wrong.
struct Course {
    deed: Deed,
    before: State,
    after: State,
}

impl Course {
    fn of(deed: Deed) -> Self {
        let before = state(&deed.copy());
        let home = deed.copy();
        let said = deed.run(&home);
        assert_eq!(said.code, 0, "{}: {}", deed.name, said.err);
        let after = state(&home);
        Self { deed, before, after }
    }

    /// Runs the deed with a fault, and says what is wrong with what came of it.
    fn try_with(&self, fault: &Fault) -> Result<(), String> {
        let home = self.deed.copy();
        let said = fault.run(&self.deed, &home);
        let found = state(&home);
        self.judge(&said, &found, fault).map_err(|wrong| {
            format!("{}, {fault:?}: {wrong}\nexit {}\n{}", self.deed.name, said.code, said.err)
        })?;
        // Whatever happened, the register goes on working.
        let again = self.deed.carries_on(&home);
        match again.code {
            0 => Ok(()),
            code => Err(format!("{}, {fault:?}: afterwards exit {code}\n{}", self.deed.name, again.err)),
        }
    }

    fn judge(&self, said: &Said, found: &State, fault: &Fault) -> Result<(), String> {
        let (old, new) = (*found == self.before, *found == self.after);
        if let Some(damage) = found.damage() {
            return Err(format!("the register is damaged: {damage}"));
        }
        if !old && !new {
            return Err(format!("neither as before nor as after: {}", found.differs_from(&self.after)));
        }
        if said.code == 0 && !new {
            return Err("acknowledged, and lost".to_owned());
        }
        if fault.can_be_told() {
            return told(said);
        }
        Ok(())
    }
}

/// Says whether a process that lived on told what went wrong, where, and what to do.
fn told(said: &Said) -> Result<(), String> {
    match said.code {
        // A fault in what does no harm: what was to be done is done.
        0 => Ok(()),
        1 | 3 if !said.err.contains("error:") => Err("no error is told".to_owned()),
        1 | 3 if !said.err.contains("hint:") => Err("no way out is told".to_owned()),
        1 | 3 => Ok(()),
        code => Err(format!("exit {code} says nothing of the disk")),
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
    say(&format!("faults: {} run, {} went wrong", faults.len(), wrong.len()));
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), faults.len(), wrong.join("\n\n"));
    assert!(faults.len() >= FEWEST, "only {} faults", faults.len());
}

/// Prints a line that a test which succeeds is seen to print, too.
pub fn say(line: &str) {
    writeln!(std::io::stderr(), "{line}").expect("standard error can be written");
}
