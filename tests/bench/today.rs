//! How long `ikut today` takes, as a whole process, beside the `sqlite3` shell asking the same register
//! for the same things.
//!
//! `cargo bench --bench today`; see `attend.rs` for what is measured and how. What both find is
//! compared first: a ratio of different answers would say nothing.
#![allow(clippy::print_stdout)]

mod register;
mod rounds;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::process::Command;

use rounds::{Contest, ikut};

/// What can go wrong in a benchmark ends it.
type Outcome<T> = Result<T, Box<dyn Error>>;

/// The day of [`ikut`], a year before it, and a week after.
const DAYS: &str = ".parameter init\n.parameter set :today \"'2022-11-01'\"\n\
    .parameter set :since \"'2021-11-01'\"\n.parameter set :ahead \"'2022-11-08'\"\n.parameter set :days 14\n";

fn main() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    rounds::install(folder.path())?;
    std::fs::write(folder.path().join("today.sql"), format!("{DAYS}{}", include_str!("today.sql")))?;
    let pilot = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pilot/register");
    rounds::make(folder.path(), "small.db", &pilot)?;
    let marks = register::write(&folder.path().join("large"), 100_000)?;
    rounds::make(folder.path(), "large.db", &folder.path().join("large"))?;
    compare("the pilot", "small.db", folder.path())?;
    compare(&format!("{marks} marks"), "large.db", folder.path())
}

fn compare(name: &str, register: &'static str, folder: &Path) -> Outcome<()> {
    let ours = found(&mut today(register, folder, &["--format", "csv"]), ',')?;
    let theirs = found(&mut shell(register, folder), '|')?;
    println!("\n{name}: {ours:?}");
    if ours != theirs {
        return Err(format!("the shell finds {theirs:?}").into());
    }
    let mut contest = Contest::new(&format!("today, {name}"));
    contest.enter("ikut today", |_| today(register, folder, &[]));
    contest.enter("sqlite3, the same in SQL", |_| shell(register, folder));
    contest.hold()
}

/// Returns how many rows each section has; where a cohort stands is not asked for in SQL.
fn found(command: &mut Command, between: char) -> Outcome<BTreeMap<String, usize>> {
    let text = String::from_utf8(command.output()?.stdout)?;
    let mut sections = BTreeMap::new();
    for section in text.lines().filter_map(|line| line.split(between).next()) {
        if !["section", "programme"].contains(&section) {
            *sections.entry(section.to_owned()).or_default() += 1;
        }
    }
    Ok(sections)
}

fn today(register: &str, folder: &Path, options: &[&str]) -> Command {
    let mut command = ikut(folder, register);
    command.arg("today").args(options);
    command
}

fn shell(register: &str, folder: &Path) -> Command {
    let mut command = Command::new("sqlite3");
    command.current_dir(folder).env("HOME", folder);
    command.args(["-batch", "-readonly", register, ".read today.sql"]);
    command
}
