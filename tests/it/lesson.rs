//! `ikut cohort note` and `ikut cohort notes`: lessons learned, kept with their cohort.

use crate::attend::difference;
use crate::world::World;

/// Gives a lesson on standard input, undoes it and does it again; returns the rows that had changed.
fn rows(world: &World, words: &str, text: &str) -> String {
    let before = world.export();
    let said = world.run_with(words, text);
    assert_eq!(said.code, 0, "ikut {words}\n{}", said.err);
    let after = world.export();
    world.done("undo");
    assert_eq!(world.export(), before, "undo after {words}");
    world.done("redo");
    assert_eq!(world.export(), after, "redo after {words}");
    difference(&before, &after)
}

/// A home with the pilot and two lessons of K1.
pub fn world() -> World {
    let world = World::pilot();
    for text in ["Everyday coping comes first.\n", "Mornings do not suit a group that travels far.\n"] {
        assert_eq!(world.run_with("cohort note K1 --on 2021-11-15", text).code, 0);
    }
    world
}

#[test]
fn a_lesson_is_read_from_standard_input_and_gets_the_next_number() {
    let world = World::pilot();
    let first = rows(&world, "cohort note K1", "Everyday coping\ncomes first.\n\n");
    assert_eq!(first, "+ lessons.csv: K1,1,2021-11-24,Everyday coping comes first.\n");
    let second = rows(&world, "cohort note K1 --on 2021-11-15", "  Call the day before, Ä\t\"so\"  ");
    assert_eq!(second, "+ lessons.csv: K1,2,2021-11-15,\"Call the day before, Ä \"\"so\"\"\"\n");
    assert_eq!(rows(&world, "cohort note K2", "x"), "+ lessons.csv: K2,1,2021-11-24,x\n");
    insta::assert_snapshot!("lessons", world.ikut("cohort notes K1"));
    insta::assert_snapshot!("lessons_json", world.ikut("cohort notes K1 --format json"));
    assert_eq!(world.run("cohort notes K3").err, "nothing to show\n");
    assert!(world.done("log --limit 3").contains("recorded lesson 1 of K2"));
}

#[test]
fn a_lesson_is_written_anew_dated_anew_and_removed() {
    let world = world();
    let edited = rows(&world, "cohort note K1 --edit 2", "Afternoons.");
    assert!(edited.ends_with("+ lessons.csv: K1,2,2021-11-15,Afternoons.\n"), "{edited}");
    let dated = rows(&world, "cohort note K1 --edit 2 --on 2021-11-20", "");
    assert!(dated.ends_with("+ lessons.csv: K1,2,2021-11-20,Afternoons.\n"), "{dated}");
    assert_eq!(world.run_with("cohort note K1 --edit 2", "Afternoons.").err, "nothing changed\n");
    let removed = rows(&world, "cohort note K1 --remove 1", "");
    assert_eq!(removed, "- lessons.csv: K1,1,2021-11-15,Everyday coping comes first.\n");
    assert!(rows(&world, "cohort note K1", "y").starts_with("+ lessons.csv: K1,3,"));
}

#[test]
fn a_lesson_is_never_empty_or_too_long_and_a_rehearsal_writes_nothing() {
    let world = world();
    let before = world.export();
    world
        .run_with("cohort note K1", " \n")
        .refused(1, &["a lesson cannot be empty", "ikut cohort note K1 < FILE"]);
    world.run_with("cohort note K1 --edit 1", "").refused(1, &["a lesson cannot be empty"]);
    let long = "ä".repeat(1_001);
    world
        .run_with("cohort note K1", &long)
        .refused(1, &["the lesson has 1001 characters, and 1000 are the most"]);
    assert!(
        world.run_with("cohort note K1 -n", "x").err.contains("without --dry-run: recorded lesson 3 of K1")
    );
    world.run("cohort note K1 --remove 3").refused(1, &["no lesson K1 3", "ikut cohort notes K1"]);
    world.run("cohort notes K").refused(1, &["no cohort K"]);
    assert_eq!(world.export(), before);
    assert_eq!(world.run_with("cohort note K1", &long[2..]).code, 0, "a thousand are not too many");
}

#[test]
fn the_lessons_of_the_cohort_before_are_shown_when_the_next_is_planned() {
    let world = world();
    let plan = |start: &str| world.run(&format!("cohort new K9 --start {start} --yes -n")).err;
    insta::assert_snapshot!("lessons_remembered", plan("2022-01-16"));
    // K2 began on 17 January 2022 and taught nothing yet; before K1 there was nobody.
    assert!(!plan("2022-01-18").contains("learned from"));
    assert!(!plan("2021-08-30").contains("learned from"));
    for number in 3..=7 {
        world.run_with("cohort note K1", &format!("{number} {}\n", "long ".repeat(40)));
    }
    let told = plan("2022-01-16");
    assert!(!told.contains("  2. ") && told.contains("  7. 7 long"), "{told}");
    assert!(told.contains("…\nall of it: ikut cohort notes K1\n"), "{told}");
}

#[test]
fn a_folder_without_lessons_is_imported_as_before() {
    let world = world();
    let lessons = world.export().into_iter().find(|(name, _)| name == "lessons.csv").expect("the file").1;
    world.done(&format!("import {}", crate::world::pilot().display()));
    assert_eq!(
        world.export().into_iter().find(|(name, _)| name == "lessons.csv").expect("the file").1,
        lessons
    );
    let folder = world.write(
        "in/lessons.csv",
        format!("{lessons}K9,1,2021-11-15,x\nK1,3,2021-11-15,{}\n", "x".repeat(1001)),
    );
    let folder = folder.parent().expect("a folder").display().to_string();
    let said = world.run(&format!("import {folder}"));
    said.refused(
        1,
        &["lessons.csv:4: cohort: ", "lessons.csv:5: text: the text has more than 1000 characters"],
    );
}
