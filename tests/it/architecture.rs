//! The house: which room may name which, how large a file may be, no network.

use std::fs;
use std::path::{Path, PathBuf};

use crate::world::project;

/// Each room with the rooms that it may name.
const ARROWS: [(&str, &[&str]); 7] = [
    ("cli", &["cli", "domain", "interchange", "render", "report", "store", "words"]),
    ("domain", &["domain"]),
    ("interchange", &["domain", "interchange"]),
    ("render", &["domain", "render", "report::page", "report::sheet"]),
    ("report", &["domain", "report"]),
    ("store", &["domain", "store"]),
    ("words", &["domain", "words"]),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

fn is_test(path: &Path) -> bool {
    path.file_stem().is_some_and(|name| name.to_string_lossy().starts_with("tests"))
        || path.components().any(|part| part.as_os_str() == "tests")
}

/// Returns the text before the tests of a file.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("text");
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned()
}

#[test]
fn no_room_names_a_room_that_it_should_not_know() {
    let mut wrong = Vec::new();
    for (room, allowed) in ARROWS {
        for path in sources(&project("src").join(room)).iter().filter(|path| !is_test(path)) {
            for (number, line) in code(path).lines().enumerate() {
                let named =
                    line.split("crate::").skip(1).filter(|rest| rest.starts_with(char::is_alphabetic));
                for name in named.filter(|name| !allowed.iter().any(|room| names(name, room))) {
                    wrong.push(format!("{}:{} names {name}", path.display(), number + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Says whether a path such as `report::sheet::Cell` lies in a room such as `report::sheet`.
fn names(path: &str, room: &str) -> bool {
    let rest = path.strip_prefix(room);
    rest.is_some_and(|rest| !rest.starts_with(|sign: char| sign.is_alphanumeric() || sign == '_'))
}

#[test]
fn every_room_of_the_source_is_in_the_house() {
    let rooms = fs::read_dir(project("src")).expect("a folder").map(|entry| entry.expect("an entry").path());
    for room in rooms.filter(|path| path.is_dir()) {
        let name = room.file_name().expect("a name").to_string_lossy().into_owned();
        assert!(ARROWS.iter().any(|(known, _)| *known == name), "{name} has no arrows");
    }
}

#[test]
fn only_the_cli_touches_terminal_environment_and_clock() {
    let outside = ["std::env::", "stdin()", "stdout()", "stderr()", "Local::now", "Utc::now", "SystemTime"];
    for (room, _) in ARROWS.iter().filter(|(room, _)| *room != "cli") {
        for path in sources(&project("src").join(room)).iter().filter(|path| !is_test(path)) {
            let text = code(path);
            for name in outside {
                assert!(!text.contains(name), "{} has {name}", path.display());
            }
        }
    }
}

#[test]
fn only_the_store_knows_sqlite() {
    for (room, _) in ARROWS.iter().filter(|(room, _)| *room != "store") {
        for path in sources(&project("src").join(room)) {
            assert!(!code(&path).contains("rusqlite"), "{} names rusqlite", path.display());
        }
    }
}

#[test]
fn files_stay_small_enough_to_read() {
    for path in sources(&project("src")) {
        let lines = fs::read_to_string(&path).expect("text").lines().count();
        assert!(lines <= 400, "{} has {lines} lines: look for the missing type", path.display());
    }
}

#[test]
fn nothing_in_the_lock_file_speaks_to_a_network() {
    let lock = fs::read_to_string(project("Cargo.lock")).expect("text");
    let network = [
        "tokio",
        "async-std",
        "smol",
        "hyper",
        "reqwest",
        "ureq",
        "curl",
        "rustls",
        "native-tls",
        "socket2",
        "mio",
        "isahc",
        "attohttpc",
        "h2",
        "quinn",
        "tonic",
    ];
    for name in network {
        assert!(!lock.contains(&format!("name = \"{name}\"")), "{name} is in Cargo.lock");
    }
}

#[test]
fn the_top_level_is_the_given_one() {
    let allowed = [
        "Cargo.toml",
        "Cargo.lock",
        "LICENSE",
        "CHANGELOG.md",
        "README.md",
        "src",
        "tests",
        "examples",
        "completions",
        "target",
    ];
    for entry in fs::read_dir(project("")).expect("a folder") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(
            name.starts_with('.') || allowed.contains(&name.as_str()),
            "{name} is not on the project's list"
        );
    }
}
