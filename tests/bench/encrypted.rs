//! How long a completion and the daily commands take on an encrypted register that is unlocked, as
//! whole processes, beside the same on a plain one; and six marks on it beside the `sqlite3` shell
//! making the same durable change on a plain copy.
//!
//! `cargo bench --bench encrypted`; see `attend.rs` for what is measured and how. The bars: 2.5 x the
//! plain register, 1.3 x the shell. It needs the keyring of the Linux kernel.
#![allow(clippy::print_stdout)]

mod marks;
mod register;
mod rounds;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;

use marks::{LARGE, Roll, SMALL, attend, shell};
use rounds::{Contest, done, ikut};

/// What can go wrong in a benchmark ends it.
type Outcome<T> = Result<T, Box<dyn Error>>;

/// What a worker does every day, but for the marks.
const DAILY: [&str; 10] = [
    "today",
    "due",
    "session list --until 2022-11-08",
    "session show {session}",
    "participant list",
    "participant show {person}",
    "cohort list",
    "cohort show {cohort}",
    "attendance {cohort}",
    "log",
];

fn main() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    rounds::install(folder.path())?;
    let pilot = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pilot/register");
    both(folder.path(), &SMALL, &pilot)?;
    let marks = register::write(&folder.path().join("large"), 100_000)?;
    both(folder.path(), &LARGE, &folder.path().join("large"))?;
    compare("the pilot", &SMALL, folder.path())?;
    compare(&format!("{marks} marks"), &LARGE, folder.path())
}

/// Makes the same register plain and encrypted, and unlocks the latter for a while.
fn both(folder: &Path, roll: &Roll, from: &Path) -> Outcome<()> {
    rounds::make(folder, roll.register, from)?;
    let key = folder.join("key");
    fs::write(&key, "five blue cups of tea\n")?;
    #[cfg(unix)]
    fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    let encrypted = encrypted(roll);
    let keyed = |words: &[&str]| {
        let mut command = ikut(folder, encrypted.register);
        command.args(words).arg("--passphrase-file").arg(&key);
        command
    };
    done(&mut keyed(&["init", "--no-input"]))?;
    done(keyed(&["import"]).arg(from))?;
    done(&mut keyed(&["unlock", "--for", "2h"]))
}

/// Returns the same marks on the encrypted register.
fn encrypted(roll: &Roll) -> Roll {
    let register = if roll.register == SMALL.register { "small-encrypted.db" } else { "large-encrypted.db" };
    Roll { register, session: roll.session, people: roll.people }
}

fn compare(name: &str, roll: &Roll, folder: &Path) -> Outcome<()> {
    let locked = encrypted(roll);
    let cohort = roll.session.split('-').next().unwrap_or_default();
    for words in DAILY {
        let words = words
            .replace("{session}", roll.session)
            .replace("{person}", roll.people[0])
            .replace("{cohort}", cohort);
        pair(
            &format!("{words}, {name}"),
            |register| {
                let mut command = ikut(folder, register);
                command.args(words.split(' '));
                command
            },
            roll,
            &locked,
        )?;
    }
    pair(&format!("a completion, {name}"), |register| completion(register, folder), roll, &locked)?;
    fs::copy(folder.join(roll.register), folder.join("shell.db"))?;
    let mut contest = Contest::new(&format!("six marks, {name}"));
    contest.enter("encrypted and unlocked", |turn| attend(&locked, folder, turn));
    contest.enter("plain", |turn| attend(roll, folder, turn));
    contest.enter("sqlite3 on a plain copy", |turn| shell(roll, folder, turn));
    contest.hold()
}

/// Lets the encrypted register and the plain one take turns.
fn pair(title: &str, make: impl Fn(&str) -> Command, plain: &Roll, locked: &Roll) -> Outcome<()> {
    let mut contest = Contest::new(title);
    contest.enter("encrypted and unlocked", |_| make(locked.register));
    contest.enter("plain", |_| make(plain.register));
    contest.hold()
}

/// `ikut participant show P<TAB>`, as fish asks.
fn completion(register: &str, folder: &Path) -> Command {
    let mut command = ikut(folder, register);
    command.env("IKUT_COMPLETE", "fish").args(["--", "ikut", "participant", "show", "P"]);
    command
}
