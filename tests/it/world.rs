//! A sealed home: an empty folder, a register of its own, a fixed day, no colour, one language.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The day on which every test happens: a Wednesday.
pub const NOW: &str = "2021-11-24T14:02:00";

/// What opens every encrypted register of the tests.
pub const PASSPHRASE: &str = "viisi sinistä kahvikuppia";

/// A sealed home.
pub struct World {
    home: TempDir,
    now: String,
    language: &'static str,
}

/// What a command left behind.
pub struct Said {
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
    /// Exit code.
    pub code: i32,
}

impl World {
    /// Returns a home without a register.
    pub fn empty() -> Self {
        let home = tempfile::tempdir().expect("a folder for the test");
        Self { home, now: NOW.to_owned(), language: "C" }
    }

    /// Returns a home as [`World::empty`], in memory where the system has such a folder: for many steps
    /// that need not wait for a disk.
    pub fn empty_in_memory() -> Self {
        let memory = Path::new("/dev/shm");
        match memory.is_dir() {
            true => Self { home: tempfile::tempdir_in(memory).expect("a folder"), ..Self::empty() },
            false => Self::empty(),
        }
    }

    /// Returns a home as [`World::new`], in memory.
    pub fn in_memory() -> Self {
        let world = Self::empty_in_memory();
        world.done("init --no-encryption --no-input");
        world
    }

    /// Returns a home as [`World::pilot`], in memory.
    pub fn pilot_in_memory() -> Self {
        let world = Self::in_memory();
        world.done(&format!("import {}", pilot().display()));
        world
    }

    /// Returns a home with an empty register that is not encrypted.
    pub fn new() -> Self {
        let world = Self::empty();
        world.done("init --no-encryption --no-input");
        world
    }

    /// Returns a home with the pilot in the register.
    pub fn pilot() -> Self {
        let world = Self::new();
        world.done(&format!("import {}", pilot().display()));
        world
    }

    /// Returns a home with an encrypted register and its passphrase in the file `key`.
    pub fn encrypted() -> Self {
        let world = Self::empty();
        own(&world.write("key", format!("{PASSPHRASE}\n")), 0o600);
        world.done("init --passphrase-file key --no-input");
        world
    }

    /// Lets it be another moment.
    pub fn at(mut self, now: &str) -> Self {
        self.now = now.to_owned();
        self
    }

    /// Lets people speak another language, by its locale.
    pub fn speaking(mut self, locale: &'static str) -> Self {
        self.language = locale;
        self
    }

    /// Returns a path in the home.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Returns the program with its environment, ready for arguments.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ikut"));
        command
            .current_dir(self.home.path())
            .env_clear()
            .env("HOME", self.home.path())
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("USER", "worker")
            .env("LC_ALL", self.language)
            .env("IKUT_NOW", &self.now)
            .stdin(Stdio::null());
        command
    }

    /// Runs words as a shell without quoting would part them.
    pub fn run(&self, words: &str) -> Said {
        self.run_all(&words.split_whitespace().collect::<Vec<_>>())
    }

    /// Runs words that hold spaces.
    pub fn run_all(&self, words: &[&str]) -> Said {
        said(self.command().args(words).output().expect("the program starts"))
    }

    /// Runs words with something on standard input.
    pub fn run_with(&self, words: &str, input: &str) -> Said {
        self.run_all_with(&words.split_whitespace().collect::<Vec<_>>(), input)
    }

    /// Runs words that hold spaces with something on standard input.
    pub fn run_all_with(&self, words: &[&str], input: &str) -> Said {
        let mut command = self.command();
        command.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let mut stdin = child.stdin.take().expect("a pipe");
        // A program that refuses before it reads closes the pipe.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        said(child.wait_with_output().expect("the program ends"))
    }

    /// Runs words that must succeed, and returns standard output.
    pub fn done(&self, words: &str) -> String {
        let said = self.run(words);
        assert_eq!(said.code, 0, "ikut {words}\n{}", said.err);
        said.out
    }

    /// Runs words and returns all that a person sees, for a snapshot.
    pub fn ikut(&self, words: &str) -> String {
        self.run(words).transcript()
    }

    /// Writes a file in the home.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(&path, content).expect("written");
        path
    }

    /// Returns the export of the register: every file with its text.
    pub fn export(&self) -> Vec<(String, String)> {
        let folder = tempfile::tempdir_in(self.home.path()).expect("a folder");
        let into = folder.path().join("export");
        self.done(&format!("export --with-alias {}", into.display()));
        folder_texts(&into)
    }
}

impl Said {
    /// Returns both streams and the exit code in one text.
    pub fn transcript(&self) -> String {
        let mut text = self.out.clone();
        if !self.err.is_empty() {
            text = format!("{text}--- stderr\n{}", self.err);
        }
        if self.code != 0 {
            text = format!("{text}--- exit {}\n", self.code);
        }
        text
    }

    /// Asserts a refusal whose standard error holds all these texts.
    pub fn refused(&self, code: i32, texts: &[&str]) {
        assert_eq!(self.code, code, "{}", self.transcript());
        for text in texts {
            assert!(self.err.contains(text), "{text:?} is missing in\n{}", self.transcript());
        }
    }
}

/// Returns what a command left behind.
pub fn said(output: Output) -> Said {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("ikut prints UTF-8");
    Said { out: text(output.stdout), err: text(output.stderr), code: output.status.code().unwrap_or(-1) }
}

/// Returns the files of a folder with their texts, by name.
pub fn folder_texts(folder: &Path) -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| {
            let entry = entry.expect("an entry");
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read_to_string(entry.path()).expect("text"))
        })
        .collect();
    files.sort();
    files
}

/// Says who may touch a file, where the system knows of that.
pub fn own(path: &Path, mode: u32) {
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode)).expect("permissions");
    #[cfg(not(unix))]
    let _ = (path, mode);
}

/// Returns a path in the project.
pub fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Returns the pilot's interchange folder.
pub fn pilot() -> PathBuf {
    project("examples/pilot/register")
}

/// Runs words behind `strace`, which puts a fault into calls of a kind.
#[cfg(target_os = "linux")]
pub fn injected(world: &World, words: &str, call: &str, fault: &str) -> Said {
    let ikut = world.command();
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={call}")]);
    command.args(["-e", &format!("inject={call}:{fault}")]);
    command.arg(ikut.get_program()).args(words.split_whitespace());
    command.current_dir(world.path("")).env_clear().stdin(Stdio::null());
    for (name, value) in ikut.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    said(command.output().expect("strace runs"))
}
