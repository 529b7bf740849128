//! An account that owns nothing: what root may do says nothing of what others may.
#![cfg(unix)]

use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;

use super::*;

const NOBODY: u32 = 65_534;

/// Returns the program as that account runs it: the home is then its own, and the program stands
/// where it can be reached.
fn as_nobody(house: &House, words: &str) -> Said {
    let program = house.world.path(".program");
    if !program.exists() {
        fs::copy(env!("CARGO_BIN_EXE_ikut"), &program).expect("copied");
    }
    let ours = house.world.command();
    let mut command = Command::new(&program);
    command.args(format!("{words}{}", house.option).split_whitespace()).env_clear();
    command.envs(ours.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.current_dir(house.world.path("")).stdin(std::process::Stdio::null());
    if is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
    let output = command.output().expect("the program starts");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    Said { out: text(output.stdout), err: text(output.stderr), code: output.status.code().unwrap_or(-1) }
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|facts| facts.uid() == 0)
}

/// Gives the home and all in it to that account.
fn give(house: &House) {
    if !is_root() {
        return;
    }
    let all: Vec<PathBuf> = fs::read_dir(house.world.path(""))
        .expect("the home")
        .map(|entry| entry.expect("a file").path())
        .collect();
    for path in all.iter().chain([&house.world.path("")]) {
        chown(path, Some(NOBODY), Some(NOBODY)).expect("root may");
    }
}

fn refuses(house: &House, what: &str, words: &str, texts: &[&str]) {
    let before = files(&house.world.path(""));
    let said = as_nobody(house, words);
    said.refused(3, texts);
    assert!(said.err.contains("hint: "), "{what}: {}", said.err);
    let mut after = files(&house.world.path(""));
    after.retain(|name, _| name != ".program" || before.contains_key(name));
    assert!(after == before, "{what}: ikut {words} left something behind");
}

#[test]
fn an_unreadable_file() {
    for house in House::both() {
        give(&house);
        assert_eq!(as_nobody(&house, "cohort list").code, 0);
        own(&house.register(), 0o000);
        for words in TRIED {
            refuses(&house, "unreadable", words, &["ikut.db: this account may not do that", "who may read"]);
        }
        own(&house.register(), 0o200);
        refuses(&house, "only to be written", "cohort list", &["this account may not do that"]);
    }
}

#[test]
fn a_file_or_a_folder_that_cannot_be_written() {
    for house in House::both() {
        give(&house);
        assert_eq!(as_nobody(&house, "cohort list").code, 0);
        own(&house.register(), 0o400);
        for words in ["participant add P-99", "import in", "attend K4-001 P-17=l3", "undo"] {
            refuses(&house, "read-only", words, &["cannot be written", "open for writing"]);
        }
        // To read it is enough to read it.
        let said = as_nobody(&house, "cohort list");
        assert_eq!(said.code, 0, "{}", said.err);
        own(&house.register(), 0o600);
        own(&house.world.path(""), 0o555);
        for words in ["participant add P-99", "import in", "attend K4-001 P-17=l3", "undo"] {
            refuses(&house, "in a read-only folder", words, &["cannot be written", "open for writing"]);
        }
        let said = as_nobody(&house, "cohort list");
        assert_eq!(said.code, 0, "{}", said.err);
        own(&house.world.path(""), 0o700);
    }
}

#[test]
fn a_file_of_another_account() {
    for (house, (locale, text)) in House::both().into_iter().zip([
        ("fi_FI.UTF-8", "kuuluu toiselle tämän koneen käyttäjätilille"),
        ("sv_FI.UTF-8", "hör till ett annat konto"),
    ]) {
        if !is_root() {
            return; // nobody else can make such a file
        }
        chown(house.register(), Some(NOBODY), Some(NOBODY)).expect("root may");
        house.refuses("another's", &["ikut.db belongs to another account", "the copy is yours"]);
        let world = house.world.speaking(locale);
        world.run(&format!("cohort list{}", house.option)).refused(3, &[text]);
    }
}
