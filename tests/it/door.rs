//! The door: what looks as if it pointed at a person is asked about before it is kept, and is never
//! repeated.

use std::fs;

use crate::window::Window;
use crate::world::World;

/// Texts with what each looks like, in words.
const LOOKS: [(&str, &str); 5] = [
    ("Kanaria 131052-308T", "a personal identity code"),
    ("Kanaria 811228-9874", "a personal identity code"),
    ("Kanaria 040 123 4567", "a telephone number"),
    ("kanaria@example.org", "an e-mail address"),
    ("Kanariankatu 5 B", "a street address"),
];

/// Sees that words with a text are refused and change nothing.
fn refused(world: &World, words: &[&str], input: &str, look: &str) {
    let before = fs::read(world.path("ikut.db")).expect("the register");
    let said = world.run_all_with(words, input);
    said.refused(1, &[&format!("error: this looks like {look}"), "keep it with --yes"]);
    assert!(!said.transcript().to_lowercase().contains("kanaria"), "{}", said.transcript());
    assert!(fs::read(world.path("ikut.db")).expect("the register") == before, "{words:?}");
}

#[test]
fn every_free_text_of_an_option_comes_through_the_door() {
    let world = World::pilot();
    for (text, look) in LOOKS {
        for words in [
            vec!["project", "edit", "--name", text],
            vec!["project", "edit", "--code", text],
            vec!["project", "edit", "--funder", text],
            vec!["cohort", "new", "K5", "--start", "2022-12-05", "--name", text],
            vec!["cohort", "new", "K5", "--start", "2022-12-05", "--emphasis", text],
            vec!["cohort", "edit", "K1", "--name", text],
            vec!["cohort", "edit", "K1", "--emphasis", text],
            vec!["cohort", "edit", "K1", "--break", &format!("2021-09-06..2021-09-07={text}")],
            vec!["activity", "add", "walk", "--name-en", text],
            vec!["activity", "edit", "it", "--name-fi", text],
            vec!["activity", "edit", "it", "--name-sv", text],
            vec!["activity", "edit", "it", "--provider", text],
            vec!["session", "add", "K4", "finnish", "--on", "today", "--facilitator", text],
            vec!["session", "edit", "K4-001", "--facilitator", text],
            vec!["report", "send", "--period", "2021Q4", "--note", text],
            vec!["init", "--no-encryption", "--register", "new.db", "--name", text],
        ] {
            refused(&world, &words, "", look);
        }
    }
    assert!(!world.path("new.db").exists());
}

#[test]
fn every_text_that_is_read_comes_through_the_door() {
    let world = World::pilot();
    for (text, look) in LOOKS {
        for words in [
            vec!["participant", "edit", "P-01", "--alias"],
            vec!["participant", "add", "P-99", "--alias"],
            vec!["cohort", "note", "K1"],
            vec!["report", "send", "--period", "2021Q4", "--note", "-"],
        ] {
            refused(&world, &words, &format!("{text}\n"), look);
        }
    }
    for code in ["131052-308T", "0401234567"] {
        let said = world.run_all(&["participant", "add", code]);
        said.refused(1, &["this looks like", "--yes"]);
    }
}

#[test]
fn a_word_keeps_it_and_what_was_kept_is_not_asked_about_again() {
    let world = World::pilot();
    world.done("activity edit it --provider 040-1234567 --yes");
    assert!(world.done("activity show it").contains("040-1234567"));
    world.done("activity edit it --provider 040-1234567 --minutes 90");
    world.done("activity edit it --minutes 60");
    let said = world.run_with("participant edit P-01 --alias --yes", "Storgatan 5\n");
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(world.done("participant show P-01").contains("Storgatan 5"));
}

#[test]
fn what_stands_in_texts_every_day_is_let_pass() {
    let world = World::pilot();
    for text in [
        "S22222",
        "ESR 2014-2020, toimintalinja 5",
        "01.09.2021-30.11.2021 at 12.00-15.00",
        "0123456-7",
        "1 200 000 €",
    ] {
        let said = world.run_all(&["project", "edit", "--code", text]);
        assert_eq!(said.code, 0, "{text}: {}", said.err);
    }
}

fn folder(world: &World) {
    world.write("in/cohorts.csv", "cohort,name,start,weeks,end,target,emphasis\nK1,a,2021-08-30,10,,4,call 040 123 4567\nK2,Storgatan 5,2021-08-30,10,,4,\n");
    world.write(
        "in/participants.csv",
        "participant,alias\nP-01,kanaria@example.org\nP-02,Kanaria\n131052-308T,\n",
    );
    world.write("in/lessons.csv", "cohort,number,date,text\nK1,1,2021-11-12,Kanaria 131052-308T\n");
}

const PLACES: [&str; 5] = [
    "cohorts.csv:2: emphasis: this looks like a telephone number",
    "cohorts.csv:3: name: this looks like a street address",
    "participants.csv:2: alias: this looks like an e-mail address",
    "participants.csv:4: participant: this looks like a personal identity code",
    "lessons.csv:2: text: this looks like a personal identity code",
];

#[test]
fn an_import_tells_each_place_and_keeps_nothing_unless_told() {
    let world = World::new();
    folder(&world);
    let before = fs::read(world.path("ikut.db")).expect("the register");
    let said = world.run("import in");
    said.refused(1, &PLACES);
    said.refused(
        1,
        &["nothing was imported: 5 texts look as if they pointed at a person", "keep it with --yes"],
    );
    assert!(
        !said.transcript().to_lowercase().contains("kanaria") && !said.err.contains("131052"),
        "{}",
        said.err
    );
    assert!(fs::read(world.path("ikut.db")).expect("the register") == before);
    let rehearsed = world.run("import in --dry-run");
    assert_eq!(rehearsed.code, 0);
    PLACES.iter().for_each(|place| assert!(rehearsed.err.contains(place), "{}", rehearsed.err));
    let kept = world.run("import in --yes");
    assert_eq!(kept.code, 0, "{}", kept.err);
    PLACES.iter().for_each(|place| assert!(kept.err.contains(place), "{}", kept.err));
    // Nothing new comes in: there is nothing to ask.
    let again = world.run("import in");
    assert_eq!(again.code, 0, "{}", again.err);
    assert!(!again.err.contains("looks like"), "{}", again.err);
}

#[test]
fn a_code_of_a_person_in_a_cell_of_another_kind_is_not_repeated() {
    let world = World::new();
    for (column, value) in [
        ("birth_date", "131052-308T"),
        ("gender", "040 123 4567"),
        ("left", "kanaria@example.org"),
        ("participant", "Kanariankatu 5"),
    ] {
        world.write(
            "in/participants.csv",
            format!("participant,{column}\nP-01,{value}\n")
                .replace("participant,participant\nP-01,", "participant\n"),
        );
        let said = world.run("import in");
        said.refused(1, &["participants.csv:2"]);
        assert!(!said.err.contains(value), "{}", said.err);
    }
}

#[test]
fn at_a_terminal_it_is_asked() {
    let world = World::pilot();
    folder(&world);
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut participant edit P-01 --alias");
    window.shows("Working name, chosen");
    window.line("Storgatan 5");
    window.shows("this looks like a street address. Keep it? (y/n)");
    window.line("n");
    window.shows("nothing was kept");
    window.exits(1);
    window.line("clear; ikut participant edit P-01 --alias");
    window.shows("Working name, chosen");
    window.line("Storgatan 5");
    window.shows("Keep it?");
    window.line("y");
    window.shows("changed participant P-01");
    window.line("clear; ikut import in");
    window.shows("Keep these 5 texts?");
    window.line("n");
    window.shows("nothing was imported");
    window.exits(1);
    window.line("clear; ikut import in");
    window.shows("Keep these 5 texts?");
    window.line("y");
    window.shows("imported in");
    window.exits(0);
}
