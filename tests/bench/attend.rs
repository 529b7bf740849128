//! How long six marks take, as whole processes, beside the `sqlite3` shell making the same durable
//! change on the same file, `task add` and `timew track`.
//!
//! `cargo bench --bench attend`. Each figure is the middle of three runs that take turns; a run is
//! twenty processes one after the other. Another program than the one just built is measured with
//! `IKUT_PROGRAM=path cargo bench --bench attend`.
#![allow(clippy::print_stdout)]

mod register;
mod rounds;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;

use rounds::{Contest, ikut};

/// What can go wrong in a benchmark ends it.
type Outcome<T> = Result<T, Box<dyn Error>>;

/// Who is marked, at which session, in which register.
struct Roll {
    register: &'static str,
    session: &'static str,
    people: [&'static str; 6],
}

const SMALL: Roll = Roll {
    register: "small.db",
    session: "K4-001",
    people: ["P-17", "P-18", "P-19", "P-20", "P-21", "P-22"],
};

const LARGE: Roll = Roll {
    register: "large.db",
    session: "K42-050",
    people: ["P42-0", "P42-1", "P42-2", "P42-3", "P42-4", "P42-5"],
};

fn main() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
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

/// Marks nobody as before: what changes nothing is not written.
fn minutes(turn: u32) -> u32 {
    turn % 59 + 1
}

fn attend(roll: &Roll, folder: &Path, turn: u32) -> Command {
    let mut command = ikut(folder, roll.register);
    command.args(["attend", roll.session]);
    command.args(roll.people.map(|person| format!("{person}=l{}", minutes(turn))));
    command
}

/// What somebody writes by hand, whose triggers keep the same journal: as durable as `ikut`'s.
fn shell(roll: &Roll, folder: &Path, turn: u32) -> Command {
    let session = format!("(SELECT id FROM session WHERE code = '{}')", roll.session);
    let mark = |person: &str| {
        format!(
            "INSERT INTO mark VALUES ({session}, (SELECT id FROM participant WHERE code = '{person}'), 1, {}, \
             0, NULL, NULL) ON CONFLICT (session, participant) DO UPDATE SET presence = excluded.presence, \
             minutes_late = excluded.minutes_late, minutes_early = excluded.minutes_early, \
             notice = excluded.notice, reason = excluded.reason;\n",
            minutes(turn)
        )
    };
    let sql = format!(
        "PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;\n\
         BEGIN IMMEDIATE;\n\
         INSERT INTO op (at, who, kind, details, first_change, bulk, open) SELECT \
         strftime('%Y-%m-%dT%H:%M:%SZ'), 'worker', 'attend', '{{}}', coalesce(max(id), 0) + 1, 0, 1 FROM change;\n\
         UPDATE session SET status = 'held' WHERE code = '{}' AND status <> 'held';\n\
         {}UPDATE op SET open = 0, details = json_object('session', '{}', 'marks', '6') WHERE open = 1;\n\
         COMMIT;",
        roll.session,
        roll.people.map(mark).concat(),
        roll.session,
    );
    let mut command = Command::new("sqlite3");
    command.current_dir(folder).env("HOME", folder).args(["-batch", "-bail", "shell.db", &sql]);
    command
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
