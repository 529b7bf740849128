//! How far long work is: a line at a terminal that is gone afterwards, and nothing anywhere else.

use std::process::Command;

use crate::tools;
use crate::window::Window;
use crate::world::{Said, World, pilot, said};

/// A disk that takes its time for each page.
const SLOWLY: [&str; 7] = [
    "-f",
    "-qq",
    "-o/dev/null",
    "-e",
    "trace=read,pread64,pwrite64",
    "-e",
    "inject=read,pread64,pwrite64:delay_enter=10ms",
];

/// Runs words on a slow disk, where nobody looks.
fn unseen(home: &World, words: &str) -> Said {
    let ikut = home.command();
    let mut command = Command::new("strace");
    command.args(SLOWLY).arg(ikut.get_program()).args(words.split_whitespace());
    command.current_dir(home.path("")).env_clear();
    for (name, value) in ikut.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    said(command.output().expect("strace runs"))
}

#[test]
fn long_work_is_told_at_a_terminal_and_leaves_no_trace() {
    if !tools::has("strace", &["-V"], "apt-get install strace") {
        return;
    }
    let home = World::pilot_in_memory();
    home.done("backup");
    let import = format!("import {} --register other.db", pilot().display());
    home.done("init --no-encryption --no-input --register other.db");
    let Some(window) = Window::open(&home) else { return };
    for (words, line) in [
        ("check --deep", "looking at every page:"),
        ("backup", "looking at every page:"),
        ("restore latest --yes", "looking at every page:"),
        (&import, "reading the files: "),
    ] {
        window.clears();
        window.line(&format!("strace {} ikut {words}; echo o''ver", SLOWLY.join(" ")));
        window.shows(line);
        window.shows("over");
        assert!(!window.screen().contains(line), "{words}:\n{}", window.screen());
    }
}

#[test]
fn where_nobody_looks_long_work_says_nothing_of_how_far_it_is() {
    if !tools::has("strace", &["-V"], "apt-get install strace") {
        return;
    }
    let home = World::pilot_in_memory();
    let checked = unseen(&home, "check --deep");
    assert_eq!((checked.err.as_str(), checked.code), ("", 0));
    let made = unseen(&home, "backup");
    assert_eq!(made.err.lines().count(), 2, "{}", made.err);
    assert!(!made.err.contains('\r') && !made.err.contains("every page"), "{}", made.err);
}
