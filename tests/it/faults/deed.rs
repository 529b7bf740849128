//! What is done while something goes wrong: a prepared home, and one command in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use crate::world::{Said, World};

/// How the names of files on their way begin.
const ON_ITS_WAY: &str = ".ikut-";

/// One command and the home that it runs in.
pub struct Deed {
    /// What the command does.
    pub name: &'static str,
    /// The command.
    pub words: String,
    /// What it writes beside the register: a file or a folder; empty for none.
    pub makes: &'static str,
    /// Whether it is given again after a fault: as soon as it can, it clears away what was left.
    pub again: bool,
    /// The most faults of one kind.
    pub most: usize,
    /// Of so many faults that are found for it, one is tried.
    pub every: usize,
    /// Where it happens.
    pub home: World,
}

impl Deed {
    /// Returns a copy of the prepared home.
    pub fn copy(&self) -> World {
        let copy = World::empty_in_memory();
        copy_folder(&self.home.path(""), &copy.path(""));
        copy
    }

    /// Runs the command.
    pub fn run(&self, home: &World) -> Said {
        home.run(&self.words)
    }

    /// Runs the command in a home behind another program.
    pub fn behind(&self, home: &World, program: &str, arguments: &[String]) -> Said {
        let ikut = home.command();
        let mut command = Command::new(program);
        command.args(arguments).arg(ikut.get_program()).args(self.words.split_whitespace());
        command.current_dir(home.path("")).env_clear().stdin(Stdio::null());
        for (name, value) in ikut.get_envs() {
            command.env(name, value.unwrap_or_default());
        }
        crate::world::said(command.output().expect("the program starts"))
    }

    /// Says whether the command makes the register.
    pub fn begins(&self) -> bool {
        self.words.starts_with("init")
    }

    /// Says whether the command is about whose records go.
    pub fn erases(&self) -> bool {
        self.words.starts_with("erase P-07")
    }
}

/// Takes another step in the register, which the passphrase in a file opens.
pub fn carries_on(home: &World, key: Option<&str>) -> Said {
    let key = key.map(|file| format!(" --passphrase-file {file}")).unwrap_or_default();
    home.run(&format!("activity add afterwards --minutes 60{key}"))
}

/// Returns the register's path in a home.
pub fn register(home: &World) -> PathBuf {
    home.path("ikut.db")
}

/// Returns files and folders below a folder that were on their way.
pub fn leftovers(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry")) {
        if entry.file_name().to_string_lossy().starts_with(ON_ITS_WAY) {
            found.push(entry.path());
        } else if entry.file_type().expect("a kind").is_dir() {
            found.extend(leftovers(&entry.path()));
        }
    }
    found
}

/// Lets two hours pass for what was on its way.
pub fn age(folder: &Path) {
    let then = SystemTime::now() - Duration::from_secs(2 * 60 * 60);
    for path in leftovers(folder) {
        fs::File::open(path).and_then(|file| file.set_modified(then)).expect("a time");
    }
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder").map(|entry| entry.expect("an entry")) {
        let to = to.join(entry.file_name());
        match entry.file_type().expect("a kind").is_dir() {
            true => {
                fs::create_dir(&to).expect("a folder");
                copy_folder(&entry.path(), &to);
            }
            false => drop(fs::copy(entry.path(), to).expect("copied")),
        }
    }
}
