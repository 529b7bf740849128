//! Every refusal in words: one catalogue for each language, exit codes, and what is never said.

mod locked;
mod pipes;
mod refusals;
mod typed;

use crate::world::{World, own};

use locked::locked;
use refusals::REFUSED;

/// A working name that no message may repeat.
const CANARY: &str = "Kanarialintu";

/// The file of an instrument with one slip of each kind.
const WRONG: &str = "instrument = \"a b\"\nversion = 0\nverson = 1\nname = { en = \"x\", fi = 5 }\nlicence = \"\"\n\
    [scale]\nleast = 0\ngreatest = 4\nwords.en = [\"a\"]\nband = 5\n[[item]]\nid = \"total\"\nreverse = 1\n\
    [[item]]\nid = \"a\"\nleast = \"1\"\n[[item]]\nid = \"a\"\ngreatest = -1\n";

/// Returns the pilot with a working name for everybody, an activity without a length, and a session
/// to come.
fn world() -> World {
    let world = World::pilot();
    for number in 1..=22 {
        let said = world.run_with(&format!("participant edit P-{number:02} --alias"), &format!("{CANARY}\n"));
        assert_eq!(said.code, 0, "{}", said.err);
    }
    for step in ["activity add swim", "undo", "redo", "undo", "activity add walk"] {
        world.done(step);
    }
    world.done("session add K1 finnish --on tomorrow");
    for (name, content) in [("text.db", "hello\n"), ("empty.db", ""), ("key", "five blue cups\n")] {
        own(&world.write(name, content), 0o600);
    }
    own(&world.write("open.db", std::fs::read(world.path("ikut.db")).expect("the register")), 0o644);
    locked(&world);
    crate::instrument::take(&world, "everyday");
    crate::instrument::take(&world, "who5");
    for version in ["version = 1", "version = 2"] {
        world.write("small.toml", crate::instrument::SMALL.replace("version = 1", version));
        world.done("instrument import small.toml");
        let first = version == "version = 1";
        if first {
            world.done("assess P-01 small a=1 --on 2021-09-01");
        }
    }
    world.write("wrong.toml", WRONG);
    world
}

fn catalogue(locale: &'static str) -> String {
    let world = world().speaking(locale);
    let register = std::fs::read(world.path("ikut.db")).expect("the register");
    let mut told = String::new();
    for &(words, code) in REFUSED {
        let said = world.run(words);
        assert_eq!(said.code, code, "ikut {words}\n{}", said.err);
        assert!(said.out.is_empty() || words.starts_with("cohort new"), "ikut {words} prints {}", said.out);
        assert!(!said.err.contains('\u{1b}'), "ikut {words} colours");
        if words.is_empty() || ["cohort", "key", "register"].contains(&words) {
            continue; // they show help, which has its own tests
        }
        assert!(
            !said.err.replace("Kanarialintu-no", "").contains(CANARY),
            "ikut {words} tells a working name"
        );
        assert!(!said.err.contains("hello"), "ikut {words} tells what a file holds");
        told.push_str(&format!("$ ikut {words}\n{}", said.err));
    }
    assert!(std::fs::read(world.path("ikut.db")).expect("the register") == register, "something was changed");
    let home = world.path("").display().to_string();
    told.replace(home.trim_end_matches('/'), "HOME")
}

#[test]
fn every_refusal_is_said_in_english() {
    insta::assert_snapshot!("en", catalogue("C"));
}

#[test]
fn every_refusal_is_said_in_finnish() {
    insta::assert_snapshot!("fi", catalogue("fi_FI.UTF-8"));
}

#[test]
fn every_refusal_is_said_in_swedish() {
    insta::assert_snapshot!("sv", catalogue("sv_FI.UTF-8"));
}

#[test]
fn a_refusal_says_what_to_do_next() {
    let world = world();
    let without = REFUSED.iter().filter(|(words, _)| {
        let said = world.run(words);
        !said.err.contains("hint: ") && !said.err.contains("Usage: ")
    });
    // Their sentence holds both what is wrong and what would be right.
    let complete = [
        "cohort new K5 --start today --weeks 520 --break 2022-01-01..2023-12-31 --yes",
        "session add K1 finnish --on today --participant P-01",
        "attend K1-001 P-01 P-01=a",
        "need add P-01 a=some a=much",
        "attend K1-001 P-01=l180",
        "attend K1-005 P-02",
        "attend K3-001 P-11",
        "redo",
    ];
    let unkind: Vec<_> = without
        .map(|(words, _)| *words)
        .filter(|words| !complete.contains(words) && !world.run(words).err.contains("lies before"))
        .collect();
    assert!(unkind.is_empty(), "no way out of:\n{}", unkind.join("\n"));
}
