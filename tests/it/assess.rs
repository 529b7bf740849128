//! `ikut assess`, `ikut assessment` and `ikut report instrument`: what was answered, and how it changed.

use crate::attend::difference;
use crate::instrument::{SMALL, take};
use crate::window::Window;
use crate::world::World;

/// Runs words, undoes and redoes them; returns the rows that had changed.
fn rows(world: &World, words: &str) -> String {
    let before = world.export();
    world.done(words);
    let after = world.export();
    world.done("undo");
    assert_eq!(world.export(), before, "undo after {words}");
    world.done("redo");
    assert_eq!(world.export(), after, "redo after {words}");
    difference(&before, &after)
}

/// The pilot with the small instrument of these tests.
fn world() -> World {
    let world = World::pilot();
    world.write("small.toml", SMALL);
    world.done("instrument import small.toml");
    world
}

/// Somebody, and what they answered to both items at first and lastly.
type Pair = (&'static str, Both, Both);
type Both = (u8, u8);

/// Six people and the small instrument.
const PAIRS: [Pair; 6] = [
    ("P-01", (0, 4), (4, 0)),
    ("P-02", (2, 2), (2, 2)),
    ("P-03", (1, 3), (2, 2)),
    ("P-04", (4, 0), (3, 1)),
    ("P-05", (0, 2), (1, 2)),
    ("P-06", (3, 3), (4, 4)),
];

fn answered(world: &World, pairs: &[Pair]) {
    for (person, (a, b), (c, d)) in pairs {
        world.done(&format!("assess {person} small a={a} b={b} --on 2021-09-01 --quiet"));
        world.done(&format!("assess {person} small a={c} b={d} --on 2021-11-10 --quiet"));
    }
}

#[test]
fn answers_are_recorded_in_one_line_and_only_what_is_named_changes() {
    let world = world();
    let first = rows(&world, "assess P-07 small a=3 b=r --on 2021-09-01");
    assert_eq!(
        first,
        "+ answers.csv: P-07,small,2021-09-01,a,3,no\n+ answers.csv: P-07,small,2021-09-01,b,,yes\n\
         + assessments.csv: P-07,small,2021-09-01,1\n"
    );
    let again = rows(&world, "assess P-07 small b=1 --on 2021-09-01");
    assert_eq!(
        again,
        "- answers.csv: P-07,small,2021-09-01,b,,yes\n+ answers.csv: P-07,small,2021-09-01,b,1,no\n"
    );
    let away = rows(&world, "assess P-07 small b=- --on 2021-09-01");
    assert_eq!(away, "- answers.csv: P-07,small,2021-09-01,b,1,no\n");
    assert!(world.run("assess P-07 small a=3 --on 2021-09-01").err.starts_with("nothing changed\n"));
    let removed = rows(&world, "assessment remove P-07 small --on 2021-09-01");
    assert!(
        removed.starts_with("- answers.csv")
            && removed.ends_with("- assessments.csv: P-07,small,2021-09-01,1\n")
    );
    let before = world.export();
    assert!(world.run("assess P-07 small a=1 -n").err.contains("without --dry-run: recorded small of P-07"));
    assert_eq!(world.export(), before);
    assert!(world.done("log --limit 3").contains("removed the assessment small of P-07"));
}

#[test]
fn a_score_is_said_and_one_answer_too_few_gives_none() {
    let world = World::pilot();
    take(&world, "everyday");
    let eight = "sleep=2 meals=2 home=2 money=2 letters=2 calendar=3 travel=3 in_time=3";
    insta::assert_snapshot!("assessed", world.ikut(&format!("assess P-07 everyday {eight} telling=r")));
    insta::assert_snapshot!("assessed_fi", world.ikut("assess P-07 everyday sleep=- --lang fi"));
    insta::assert_snapshot!("assessed_sv", world.ikut("assess P-07 everyday telling=4 too_much=0 --lang sv"));
}

#[test]
fn a_total_is_entered_alone_and_never_beside_its_items() {
    let world = World::pilot();
    take(&world, "who5");
    assert_eq!(
        rows(&world, "assess P-01 who5 total=64"),
        "+ answers.csv: P-01,who5,2021-11-24,total,64,no\n+ assessments.csv: P-01,who5,2021-11-24,1\n"
    );
    world.run("assess P-01 who5 1=3").refused(1, &["either the one or the others", "total=-"]);
    world.done("assess P-01 who5 total=- 1=3 2=2 3=3 4=2 5=3");
    assert!(world.done("assessment show P-01 who5 --format csv").contains(",total,52,"));
    world.run("assess P-02 who5 total=101").refused(1, &["total: 101 is not a whole number from 0 to 100"]);
    take(&world, "working_life");
    world.run("assess P-02 working_life total=3").refused(1, &["no item total"]);
}

#[test]
fn a_day_holds_one_version_and_another_version_is_never_mixed_in() {
    let world = world();
    world.done("assess P-01 small a=1 b=1 --on 2021-09-01");
    world.write(
        "small.toml",
        SMALL.replace("version = 1", "version = 2").replace("greatest = 4", "greatest = 9"),
    );
    world.done("instrument import small.toml");
    world
        .run("assess P-01 small a=9 --on 2021-09-01")
        .refused(1, &["a: 9 is not a whole number from 0 to 4"]);
    world
        .run("assess P-01 small a=9 --on 2021-09-01 --using 2")
        .refused(1, &["answered version 1 of small", "ikut assessment remove P-01 small --on 2021-09-01"]);
    world.done("assess P-01 small a=9 b=9 --on 2021-10-01");
    world.done("assess P-01 small a=2 b=2 --on 2021-10-02 --using 1");
    insta::assert_snapshot!("two_versions", world.ikut("assessment show P-01"));
}

#[test]
fn a_person_is_shown_beside_their_own_earlier_answers() {
    let world = world();
    take(&world, "3x10d");
    assert_eq!(world.run("assessment list").err, "nothing to show\n");
    insta::assert_snapshot!("nobody", world.ikut("assessment show P-01"));
    world.done("assess P-01 3x10d 1=5 2=8 3=r 10=6 --on 2021-09-01");
    world.done("assess P-01 3x10d 1=6 2=8 10=4 --on 2021-11-01");
    world.done("assess P-01 small a=0 b=4 --on 2021-09-01");
    world.done("assess P-01 small a=1 --on 2021-10-01");
    world.done("assess P-01 small a=3 b=2 --on 2021-11-01");
    for language in ["en", "fi", "sv"] {
        insta::assert_snapshot!(
            format!("person_{language}"),
            world.ikut(&format!("assessment show P-01 --lang {language}"))
        );
    }
    insta::assert_snapshot!("person_csv", world.ikut("assessment show P-01 small --format csv"));
    insta::assert_snapshot!("assessments", world.ikut("assessment list"));
    world.run("assessment show P-01 smal").refused(1, &["no instrument smal", "small"]);
    world.run("assessment remove P-01 small --on 2021-09-02").refused(1, &["ikut assessment show P-01"]);
    assert!(world.done("assessment show P-01 --format html").contains("<h1>"));
}

#[test]
fn a_group_is_shown_from_five_pairs_on_and_never_by_subtraction() {
    let world = world();
    answered(&world, &PAIRS[..4]);
    world.done("assess P-05 small a=1 b=1 --on 2021-09-01");
    let four = world.ikut("report instrument small");
    assert!(four.contains("Nothing is shown: fewer than 5 people"), "{four}");
    assert!(
        world
            .done("report instrument small --format csv")
            .lines()
            .skip(1)
            .all(|row| row.ends_with(",,,,,,,"))
    );
    answered(&world, &PAIRS[4..5]);
    for language in ["en", "fi", "sv"] {
        insta::assert_snapshot!(
            format!("group_{language}"),
            world.ikut(&format!("report instrument small --lang {language}"))
        );
    }
    // P-01 to P-04 are K1; the others are not: neither part of five is shown.
    for cohort in ["K1", "K2"] {
        assert!(
            world.done(&format!("report instrument small --cohort {cohort}")).contains("Nothing is shown"),
            "{cohort}"
        );
    }
    answered(&world, &PAIRS[5..]);
    insta::assert_snapshot!("group_csv", world.ikut("report instrument small --format csv"));
    assert!(world.done("report instrument small --format json").contains("ikut.instrument_change/1"));
}

#[test]
fn what_was_answered_makes_the_round_trip() {
    let first = world();
    take(&first, "who5");
    answered(&first, &PAIRS);
    first.done("assess P-01 who5 total=64");
    let exported = first.export();
    let second = World::new();
    for (name, text) in &exported {
        second.write(&format!("in/{name}"), text);
    }
    second.done("import in");
    assert_eq!(second.export(), exported);
    assert!(second.run("import in").err.ends_with("nothing changed\n"));
}

#[test]
fn questions_are_asked_one_by_one_with_a_step_back_and_a_draft() {
    let world = World::pilot();
    take(&world, "everyday");
    take(&world, "who5");
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut assess P-07 everyday");
    window.shows("1/10  I sleep enough");
    window.shows("0 never · 1 seldom");
    window.line("7");
    window.shows("a whole number from 0 to 4");
    window.line("3");
    window.shows("2/10  I eat");
    window.line("-");
    window.shows("3/10");
    window.line("<");
    window.shows("[-]");
    window.line("x");
    window.shows("3/10");
    window.line("<");
    window.line("2");
    window.shows("3/10  I get the things done that my home needs.\n     0 never · 1 seldom · 2 sometimes · 3 often · 4 always\n0-4:");
    window.line("");
    window.shows("4/10");
    window.interrupts();
    window.shows("is kept as a draft; go on with it: ikut assess P-07 everyday");
    window.exits(1);
    window.clears();
    world.done("assess P-07 who5 total=50");
    window.line("ikut assess P-07 who5");
    window.shows("either the one or the others");
    assert!(!window.screen().contains("1/5"), "it is said before the first question");
    window.exits(1);
    window.clears();
    world.done("undo");
    assert!(!world.export().iter().any(|(name, text)| name == "answers.csv" && text.contains("P-07")));
    window.line("ikut assess P-07 everyday");
    window.shows("going on where it was left off");
    window.shows("4/10");
    for (answer, next) in
        [("4", "5/10"), ("1", "6/10"), ("3", "7/10"), ("3", "8/10"), ("2", "9/10"), ("-", "10/10")]
    {
        window.line(answer);
        window.shows(&format!("{next}  "));
    }
    window.line("1");
    window.shows("recorded everyday of P-07 on 2021-11-24: 8 of 10 answered, 1 preferred");
    window.shows("all items together: ");
    window.line("clear; ikut assess P-07 everyday sleep=4 --on 2021-11-25; ikut assessment show P-07");
    window.shows("(once so far)  ▆·");
    window.line("clear; ikut assess P-07 everyday");
    window.shows("1/10");
    window.shows("[3]");
    window.keys(&["C-c"]);
    let answers = world.export().into_iter().find(|(name, _)| name == "answers.csv").expect("the file").1;
    assert!(
        answers.contains("P-07,everyday,2021-11-24,sleep,3,no\n")
            && answers.contains("2021-11-24,telling,,yes\n"),
        "{answers}"
    );
    assert!(
        answers.contains("2021-11-24,meals,2,no\n") && !answers.contains("2021-11-24,home,"),
        "{answers}"
    );
}

#[test]
fn a_spark_is_for_the_eye_and_the_same_is_said_in_words() {
    let world = world();
    answered(&world, &PAIRS[..1]);
    assert!(!world.ikut("assessment show P-01").contains('█'));
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut assessment show P-01");
    window.shows("0 → 100 (more than at first)  ▁█");
    window.line("clear; ikut assessment show P-01 --plain; echo fin\"\"ished");
    window.shows("finished");
    assert!(!window.screen().contains('█'), "{}", window.screen());
}

#[test]
fn what_is_wrong_with_their_files_is_said_in_three_languages() {
    for locale in ["C", "fi_FI.UTF-8", "sv_FI.UTF-8"] {
        let world = world().speaking(locale);
        world.done("assess P-01 small a=1 --on 2021-09-01");
        world.write("two.toml", SMALL.replace("version = 1", "version = 2"));
        world.done("instrument import two.toml");
        let other = SMALL.replace("needed = 2", "needed = 1");
        world.write(
            "in/instruments.csv",
            format!("instrument,version,content\nsmall,1,\"{other}\"\nsmall,3,x\n"),
        );
        world.write(
            "in/assessments.csv",
            "participant,instrument,date,version\nP-01,small,2021-10-01,7\nP-01,small,2021-09-01,2\n",
        );
        let answers =
            "P-01,small,2021-09-01,c,1,no\nP-01,small,2021-09-01,a,9,no\nP-01,small,2021-09-01,b,1,yes\n";
        world.write("in/answers.csv", format!("participant,instrument,date,item,value,refused\n{answers}"));
        world.write(
            "in/feedback.csv",
            "session,slip,useful,understood,felt_safe,comment\nK1-001,1,,,,a@b.example\n",
        );
        insta::assert_snapshot!(format!("files_{}", &locale[..1]), world.ikut("import in"));
    }
}
