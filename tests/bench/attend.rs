//! How long six marks take, as whole processes, beside the `sqlite3` shell making the same durable
//! change on the same file, `task add` and `timew track`.
//!
//! `cargo bench --bench attend`. Each figure is the middle of three runs that take turns; a run is
//! twenty processes one after the other. Another program than the one just built is measured with
//! `IKUT_PROGRAM=path cargo bench --bench attend`.
#![allow(clippy::print_stdout)]

mod marks;
mod register;
mod rounds;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;

use marks::{LARGE, Roll, SMALL, attend, shell};
use rounds::Contest;

/// What can go wrong in a benchmark ends it.
type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    rounds::install(folder.path())?;
    let pilot = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pilot/register");
    rounds::make(folder.path(), SMALL.register, &pilot)?;
    let marks = register::write(&folder.path().join("large"), 100_000)?;
    rounds::make(folder.path(), LARGE.register, &folder.path().join("large"))?;
    compare("the pilot", &SMALL, folder.path())?;
    compare(&format!("{marks} marks"), &LARGE, folder.path())
}

fn compare(name: &str, roll: &Roll, folder: &Path) -> Outcome<()> {
    fs::copy(folder.join(roll.register), folder.join("shell.db"))?;
    let mut contest = Contest::new(&format!("six marks, {name}"));
    contest.enter("ikut attend", |turn| attend(roll, folder, turn));
    contest.enter("sqlite3, the same change", |turn| shell(roll, folder, turn));
    contest.enter("task add", |turn| task(folder, turn));
    contest.enter("timew track", |turn| timew(folder, roll.register, turn));
    contest.hold()
}

fn task(folder: &Path, turn: u32) -> Command {
    let mut command = Command::new("task");
    command.env("TASKRC", "/dev/null").env("TASKDATA", folder.join("task")).env("HOME", folder);
    command.args(["rc.confirmation=off", "rc.verbose=nothing", "add", &format!("session {turn}")]);
    command
}

fn timew(folder: &Path, register: &str, turn: u32) -> Command {
    let mut command = Command::new("timew");
    command.env("TIMEWARRIORDB", folder.join(register).with_extension("timew")).env("HOME", folder);
    let day = format!("{}-{:02}-{:02}", 2001 + turn / 336, turn / 28 % 12 + 1, turn % 28 + 1);
    command.args([
        ":yes",
        ":quiet",
        "track",
        &format!("{day}T12:00"),
        "-",
        &format!("{day}T13:00"),
        "K1-001",
    ]);
    command
}
