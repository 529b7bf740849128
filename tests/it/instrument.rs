//! `ikut instrument`: questionnaires from their files.

use std::fs;

use crate::world::{World, project};

/// Lets a world take one of the instruments in `examples/`.
pub fn take(world: &World, name: &str) {
    let file = project("examples/instruments").join(format!("{name}.toml"));
    world.done(&format!("instrument import {} --quiet", file.display()));
}

/// The small instrument of these tests: two items, one of them reverse.
pub const SMALL: &str = "instrument = 'small'\nversion = 1\nlicence = 'ours'\n\
    name = { en = 'Small', fi = 'Pieni', sv = 'Liten' }\n\n[scale]\nleast = 0\ngreatest = 4\n\n\
    [[item]]\nid = 'a'\n\n[[item]]\nid = 'b'\nreverse = true\n\n[total]\nformula = 'to_100'\nneeded = 2\n";

#[test]
fn every_instrument_in_the_examples_is_taken_and_written_word_for_word() {
    let world = World::new();
    let mut names = Vec::new();
    for entry in fs::read_dir(project("examples/instruments")).expect("a folder") {
        let path = entry.expect("an entry").path();
        let Some(name) = path.to_string_lossy().strip_suffix(".toml").map(str::to_owned) else { continue };
        let name = name.rsplit('/').next().expect("a name").to_owned();
        take(&world, &name);
        let text = fs::read_to_string(&path).expect("a file");
        assert_eq!(world.done(&format!("instrument export {name}")), text);
        assert_eq!(world.run(&format!("instrument import {}", path.display())).err, "nothing changed\n");
        names.push(name);
    }
    names.sort();
    assert_eq!(names, ["3x10d", "everyday", "kykyviisari", "who5", "working_life"]);
    insta::assert_snapshot!("instruments", world.ikut("instrument list"));
    insta::assert_snapshot!("everyday_sv", world.ikut("instrument show everyday --lang sv"));
    insta::assert_snapshot!("without_texts_fi", world.ikut("instrument show 3x10d --lang fi"));
    insta::assert_snapshot!("items_json", world.ikut("instrument show who5 --format json"));
}

#[test]
fn our_own_instruments_ask_in_three_languages_and_others_ask_nothing() {
    let world = World::new();
    for (name, ours) in [
        ("everyday", true),
        ("working_life", true),
        ("who5", false),
        ("3x10d", false),
        ("kykyviisari", false),
    ] {
        take(&world, name);
        for language in ["en", "fi", "sv"] {
            let items = world.done(&format!("instrument show {name} --format csv --lang {language}"));
            let with_text = items.lines().skip(1).filter(|line| !line.ends_with(',')).count();
            let all = items.lines().count() - 1;
            assert_eq!(with_text, if ours { all } else { 0 }, "{name} {language}");
            assert!(!ours || (8..=12).contains(&all), "{name} has {all} items");
        }
    }
}

#[test]
fn a_version_changes_until_it_is_answered_and_another_version_is_another_row() {
    let world = World::pilot();
    let write = |text: &str| world.write("small.toml", text);
    write(SMALL);
    assert_eq!(world.run("instrument import small.toml -n").err.lines().count(), 1);
    assert_eq!(world.run("instrument list").err, "nothing to show\n");
    world.done("instrument import small.toml");
    let other = SMALL.replace("needed = 2", "needed = 1");
    write(&other);
    world.done("instrument import small.toml");
    assert_eq!(world.done("instrument export small"), other);
    world.done("undo");
    assert_eq!(world.done("instrument export small"), SMALL);
    world.done("redo");
    world.write("in/assessments.csv", "participant,instrument,date,version\nP-01,small,2021-09-01,1\n");
    world.done("import in");
    write(SMALL);
    world
        .run("instrument import small.toml")
        .refused(1, &["version 1 of small has been answered once", "version = 2"]);
    let row = |text: &str| format!("instrument,version,content\nsmall,1,\"{text}\"\n");
    world.write("in/instruments.csv", row(SMALL));
    world
        .run("import in")
        .refused(1, &["instruments.csv:2: version: version 1 has been answered and never changes"]);
    world.write("in/instruments.csv", row(&other));
    assert!(world.run("import in").err.ends_with("nothing changed\n"));
    write(&SMALL.replace("version = 1", "version = 2"));
    world.done("instrument import small.toml");
    assert_eq!(world.done("instrument export small 1"), other);
    assert!(world.done("instrument export small").contains("version = 2"));
}

#[test]
fn a_file_of_another_program_is_read_and_everything_wrong_is_told_at_once() {
    let world = World::new();
    world.write("small.toml", format!("\u{feff}{}", SMALL.replace('\n', "\r\n")));
    world.done("instrument import small.toml");
    world.write(
        "wrong.toml",
        SMALL.replace("version = 1", "version = 'x'").replace("needed = 2", "needed = 3\nneded = 1"),
    );
    world.run("instrument import wrong.toml").refused(
        1,
        &[
            "wrong.toml:2: version: a whole number is needed here",
            "wrong.toml:19: total.needed: 3 is not a whole number from 1 to 2",
            "wrong.toml:20: total.neded: there is no key neded here",
            "Did you mean needed?",
        ],
    );
    world.write("wrong.toml", b"\xff\xfe");
    world.run("instrument import wrong.toml").refused(1, &["not UTF-8"]);
}

#[test]
fn no_sign_of_a_file_steers_a_terminal() {
    let world = World::new();
    world.write("small.toml", SMALL.replace("'Small'", "\"a\\u001b[31mb\""));
    world.done("instrument import small.toml");
    for words in ["instrument list", "instrument show small", "instrument show small --format csv"] {
        assert!(!world.ikut(words).contains('\u{1b}'), "{words}");
    }
}
