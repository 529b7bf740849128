//! Short processes that take turns, and what each takes beside the first.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::Outcome;

/// How often each takes its turn.
const TURNS: usize = 3;

/// How many processes a turn is: a single one is over before the clock has settled.
const PROCESSES: u32 = 20;

/// What the installed program is called.
const PROGRAM: &str = "ikut";

type Make<'a> = Box<dyn Fn(u32) -> Command + 'a>;

/// A contest: what is done, and by whom.
pub(super) struct Contest<'a> {
    title: String,
    entrants: Vec<(&'static str, Make<'a>)>,
}

impl<'a> Contest<'a> {
    /// Returns a contest without entrants.
    pub(super) fn new(title: &str) -> Self {
        Self { title: title.to_owned(), entrants: Vec::new() }
    }

    /// Adds somebody who does it; the command is made anew for every process, with its number.
    pub(super) fn enter(&mut self, name: &'static str, make: impl Fn(u32) -> Command + 'a) {
        if there(make(0).get_program()) {
            self.entrants.push((name, Box::new(make)));
        } else {
            println!("{name}: not on this machine");
        }
    }

    /// Lets all take turns, and prints the middle of each and the ratio of the first to it.
    pub(super) fn hold(self) -> Outcome<()> {
        let mut times = vec![Vec::new(); self.entrants.len()];
        let mut number = 0;
        for turn in 0..=TURNS {
            for ((_, make), times) in self.entrants.iter().zip(&mut times) {
                let taken = run(make, &mut number)?;
                // The first round warms the caches.
                if turn > 0 {
                    times.push(taken);
                }
            }
        }
        let middles: Vec<Duration> = times.into_iter().map(middle).collect();
        println!("\n{}", self.title);
        for ((name, _), taken) in self.entrants.iter().zip(&middles) {
            let ratio = middles[0].as_secs_f64() / taken.as_secs_f64();
            println!("  {name:<28}{:>8.2} ms   ikut is {ratio:.2} x", taken.as_secs_f64() * 1e3);
        }
        Ok(std::io::stdout().flush()?)
    }
}

/// Returns the time of one process, as the mean over a turn.
fn run(make: &Make, number: &mut u32) -> Outcome<Duration> {
    let mut taken = Duration::ZERO;
    for _ in 0..PROCESSES {
        *number += 1;
        let mut command = make(*number);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let begun = Instant::now();
        let status = command.status()?;
        taken += begun.elapsed();
        if !status.success() {
            return Err(format!("{command:?} ended with {status}").into());
        }
    }
    Ok(taken / PROCESSES)
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn there(program: &std::ffi::OsStr) -> bool {
    Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

/// Installs the program in a folder, from where [`ikut`] starts it.
///
/// # Why
/// A linker writes its file here and there, and the kernel keeps one that was written so in small
/// pieces for as long as it stays in memory: each start takes a fifth longer than that of a program
/// that was copied to its place, as those are that it is compared with.
pub(super) fn install(folder: &Path) -> Outcome<()> {
    let program = std::env::var_os("IKUT_PROGRAM").unwrap_or_else(|| env!("CARGO_BIN_EXE_ikut").into());
    std::fs::copy(program, folder.join(PROGRAM))?;
    Ok(())
}

/// Returns `ikut` with a register and nothing of the caller's own.
pub(super) fn ikut(folder: &Path, register: &str) -> Command {
    let mut command = Command::new(folder.join(PROGRAM));
    command.env_clear().current_dir(folder).env("IKUT_NOW", "2022-11-01T09:00:00");
    command.env("IKUT_REGISTER", register);
    command
}

/// Makes a register that is not encrypted, with an interchange folder in it.
pub(super) fn make(folder: &Path, register: &str, from: &Path) -> Outcome<()> {
    done(ikut(folder, register).args(["init", "--no-encryption", "--no-input"]))?;
    done(ikut(folder, register).arg("import").arg(from))
}

/// Runs a command that must succeed.
pub(super) fn done(command: &mut Command) -> Outcome<()> {
    let output = command.output()?;
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&output.stderr).into()),
    }
}
