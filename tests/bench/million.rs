//! How long an import of a million marks and a quarter's report over them take, in how much memory,
//! and what the `sqlite3` shell takes for the same.
//!
//! `cargo bench --bench million`, or with fewer marks `cargo bench --bench million -- --marks 50000`.
//! Every time is a whole process, and the middle of three runs that take turns with the shell's. The
//! figures of both are compared first: a ratio of different figures would say nothing.
#![allow(clippy::print_stdout)]

mod figures;
mod ikut;
mod measure;
mod register;
mod shell;
mod table;

use std::error::Error;
use std::path::Path;

use measure::Run;
use table::Line;

/// What can go wrong in a benchmark ends it.
type Outcome<T> = Result<T, Box<dyn Error>>;

/// How often each is run.
const TURNS: usize = 3;

/// A quarter in the middle of the marks, and one after which hardly any come.
const QUARTERS: [Quarter; 2] = [
    Quarter { name: "2018Q1", from: "2018-01-01", until: "2018-03-31" },
    Quarter { name: "2024Q3", from: "2024-07-01", until: "2024-09-30" },
];

/// A quarter with its first and last day.
#[derive(Clone, Copy)]
struct Quarter {
    name: &'static str,
    from: &'static str,
    until: &'static str,
}

fn main() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let marks = register::write(&folder.path().join("register"), marks_asked_for()?)?;
    println!("{marks} marks; the middle of {TURNS} runs, whole processes\n");
    let shell = shell::version();
    let imports = turns(shell.is_some(), |which| import(which, folder.path()))?;
    let mut lines = vec![Line::import(marks, &imports)];
    for quarter in QUARTERS {
        let reports = turns(shell.is_some(), |which| report(which, folder.path(), quarter))?;
        lines.push(Line::report(quarter.name, marks, &reports));
        if shell.is_some() {
            println!("{}: {}", quarter.name, figures::compared(folder.path(), quarter.name)?);
        }
    }
    table::print(&lines, shell.as_deref());
    Ok(())
}

/// Returns the number behind `--marks`; a million without it.
fn marks_asked_for() -> Outcome<u32> {
    let mut arguments = std::env::args().skip_while(|argument| argument != "--marks").skip(1);
    Ok(arguments.next().map_or(Ok(1_000_000), |number| number.parse())?)
}

/// Who does the work.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Ikut,
    Shell,
}

/// Lets both take turns, and returns the middle run of each.
fn turns(shell: bool, mut run: impl FnMut(Which) -> Outcome<Run>) -> Outcome<Vec<Run>> {
    let both = if shell { &[Which::Ikut, Which::Shell][..] } else { &[Which::Ikut] };
    let mut runs = vec![Vec::new(); both.len()];
    for _ in 0..TURNS {
        for (which, runs) in both.iter().zip(&mut runs) {
            runs.push(run(*which)?);
        }
    }
    Ok(runs.into_iter().map(measure::middle).collect())
}

fn import(which: Which, folder: &Path) -> Outcome<Run> {
    match which {
        Which::Ikut => ikut::import(folder),
        Which::Shell => shell::import(folder),
    }
}

fn report(which: Which, folder: &Path, quarter: Quarter) -> Outcome<Run> {
    match which {
        Which::Ikut => ikut::report(folder, quarter),
        Which::Shell => shell::report(folder, quarter),
    }
}
