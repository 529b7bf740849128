//! What is done while something goes wrong: a prepared home, and one command in it.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::world::{Said, World, pilot};

/// One command and the home that it runs in.
pub struct Deed {
    /// What the command does.
    pub name: &'static str,
    words: String,
    home: World,
}

/// Returns the deeds: one for each way in which the register is written.
pub fn deeds() -> Vec<Deed> {
    let import = format!("import {}", pilot().display());
    vec![
        of_pilot("marks", "attend K1-001 P-01=l3 P-02 P-03=a", &[]),
        of_pilot("a participant", "participant add", &[]),
        of_pilot(
            "a cohort with its sessions",
            "cohort new K5 --start 2022-11-07 --weeks 2 --weekly mon:rights@12:00 --yes",
            &[],
        ),
        of_pilot("a step taken back", "undo", &["attend K1-001 P-01=l3"]),
        of_pilot("a step brought back", "redo", &["attend K1-001 P-01=l3", "undo"]),
        of_pilot("a report that is sent", "report send --period 2021Q3 --yes --no-input", &[]),
        of_pilot("an import taken back", "undo", &[]),
        Deed { name: "an import", words: import, home: World::new() },
        Deed {
            name: "marks in an encrypted register",
            words: "attend K1-001 P-01=l3 --passphrase-file key".into(),
            home: encrypted(),
        },
    ]
}

fn of_pilot(name: &'static str, words: &str, first: &[&str]) -> Deed {
    let home = World::pilot();
    first.iter().for_each(|words| drop(home.done(words)));
    Deed { name, words: words.to_owned(), home }
}

/// The passphrase of an encrypted home.
pub const PASSPHRASE: &str = "viisi sinistä kahvikuppia pöydällä";

fn encrypted() -> World {
    use std::os::unix::fs::PermissionsExt;
    let home = World::empty();
    let key = home.write("key", format!("{PASSPHRASE}\n"));
    std::fs::set_permissions(key, std::fs::Permissions::from_mode(0o600)).expect("permissions");
    home.done("init --no-input --passphrase-file key");
    home.done(&format!("import {} --passphrase-file key", pilot().display()));
    home
}

impl Deed {
    /// Returns a copy of the prepared home.
    pub fn copy(&self) -> World {
        let copy = World::empty();
        for entry in std::fs::read_dir(self.home.path("")).expect("a folder") {
            let entry = entry.expect("an entry");
            if entry.file_type().expect("a kind").is_file() {
                std::fs::copy(entry.path(), copy.path(&entry.file_name().to_string_lossy())).expect("copied");
            }
        }
        copy
    }

    /// Says whether the register of the deed is encrypted: opening it takes its time.
    pub fn is_slow(&self) -> bool {
        self.home.path("key").exists()
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

    /// Takes another step in the register.
    pub fn carries_on(&self, home: &World) -> Said {
        match self.is_slow() {
            true => home.run("need add P-01 wellbeing=much --on 2021-11-23 --passphrase-file key"),
            false => home.run("activity add afterwards --minutes 60"),
        }
    }
}

/// Returns the register's path in a home.
pub fn register(home: &World) -> std::path::PathBuf {
    Path::new(&home.path("")).join("ikut.db")
}
