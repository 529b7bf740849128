//! How long a completion of three hundred participants takes, as a whole process, beside the `sqlite3`
//! shell asking the same register for the same codes.
//!
//! `cargo bench --bench completion`; see `attend.rs` for what is measured and how. The second
//! register holds more than three times as many marks: a completion is to take no longer there.
#![allow(clippy::print_stdout)]

mod register;
mod rounds;

use std::error::Error;
use std::path::Path;
use std::process::Command;

use rounds::{Contest, ikut};

/// What can go wrong in a benchmark ends it.
type Outcome<T> = Result<T, Box<dyn Error>>;

/// What the program asks the register for: as many codes as it offers at most.
const CODES: &str = "SELECT code FROM participant WHERE code >= 'P' AND code < 'P~' ORDER BY code LIMIT 300;";

fn main() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    rounds::install(folder.path())?;
    for (name, marks) in [("small.db", 30_000), ("large.db", 100_000)] {
        let from = folder.path().join(name).with_extension("folder");
        let marks = register::write(&from, marks)?;
        rounds::make(folder.path(), name, &from)?;
        compare(&format!("300 participants, {marks} marks"), name, folder.path())?;
    }
    Ok(())
}

fn compare(title: &str, register: &'static str, folder: &Path) -> Outcome<()> {
    let mut contest = Contest::new(title);
    contest.enter("ikut, a completion", |_| completion(register, folder));
    contest.enter("sqlite3, the same query", |_| shell(register, folder));
    contest.hold()
}

/// `ikut participant show P<TAB>`, as fish asks.
fn completion(register: &str, folder: &Path) -> Command {
    let mut command = ikut(folder, register);
    command.env("IKUT_COMPLETE", "fish").args(["--", "ikut", "participant", "show", "P"]);
    command
}

fn shell(register: &str, folder: &Path) -> Command {
    let mut command = Command::new("sqlite3");
    command.current_dir(folder).env("HOME", folder).args(["-batch", "-readonly", register, CODES]);
    command
}
