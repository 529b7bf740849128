//! `ikut cohort`: plans around breaks and holidays, shown before they are written.

use std::fs;

use crate::attend::difference;
use crate::world::World;

const FIRST: &str = "cohort new K1 --start 2021-08-30 --weeks 10 --break 2021-10-18..2021-10-22=autumn \
    --weekly mon:rights,jobsearch,careers@12:00 --weekly tue:finnish@12:00/90";

/// Returns a home with the activities that the plans are made of, and no cohort.
fn catalogue() -> World {
    let world = World::new();
    for activity in ["rights", "jobsearch", "careers", "finnish"] {
        world.done(&format!("activity add {activity} --minutes 180"));
    }
    world.done("activity add guidance --kind individual --minutes 60");
    world.done("activity add walk");
    world
}

/// Asserts that words are refused and leave every byte of the register as it was.
fn refused(world: &World, words: &str, code: i32, texts: &[&str]) {
    let before = fs::read(world.path("ikut.db")).expect("the register");
    world.run(words).refused(code, texts);
    assert!(
        fs::read(world.path("ikut.db")).expect("the register") == before,
        "ikut {words} changed something"
    );
}

#[test]
fn the_first_cohort_of_the_pilot_is_planned_around_its_break() {
    let world = catalogue();
    insta::assert_snapshot!(world.ikut(&format!("{FIRST} --yes")));
    let cohorts = world.done("cohort list --format csv");
    assert!(cohorts.contains("K1,,2021-08-30,10,2021-11-12,,"), "{cohorts}");
    let sessions = world.done("session list --cohort K1 --format csv");
    assert_eq!(sessions.lines().count(), 1 + 20);
    assert!(!sessions.contains("2021-10-18") && !sessions.contains("2021-10-19"));
}

#[test]
fn a_plan_without_a_break_ends_a_week_earlier() {
    let world = catalogue();
    let said = world.run("cohort new K1 --start 2021-08-30 --weeks 10 --yes");
    assert_eq!(
        said.err,
        "K1: 10 programme weeks from Mon 2021-08-30 to Fri 2021-11-05, no session planned\nwrote cohort K1 with no session\n"
    );
    world.done("cohort new K2 --start 2021-08-30 --yes");
    assert!(world.done("cohort list --format csv").contains("K2,,2021-08-30,10,2021-11-05,,"));
}

#[test]
fn no_session_is_planned_on_a_public_holiday_and_no_turn_is_lost() {
    let world = catalogue();
    let plan = "cohort new K3 --start 2022-04-04 --weeks 4 --weekly mon:rights,jobsearch,careers@12:00 \
        --weekly fri:finnish --weekly thu:finnish --yes";
    insta::assert_snapshot!(world.ikut(plan));
    let sessions = world.done("session list --format csv");
    for holiday in ["2022-04-15", "2022-04-18"] {
        assert!(!sessions.contains(holiday), "{holiday}");
    }
}

#[test]
fn a_stated_end_is_kept_and_bounds_the_plan() {
    let world = catalogue();
    world.done("cohort new K1 --start 2021-08-30 --weeks 10 --end 2021-09-10 --weekly mon:rights --yes");
    assert!(world.done("cohort list --format csv").contains("K1,,2021-08-30,10,2021-09-10,,"));
    assert_eq!(world.done("session list --format csv").lines().count(), 1 + 2);
    refused(
        &world,
        "cohort new K2 --start 2021-08-30 --end 2021-08-29 --yes",
        1,
        &["lies before the first day"],
    );
}

#[test]
fn without_a_terminal_and_without_yes_nothing_is_written() {
    let world = catalogue();
    insta::assert_snapshot!(world.ikut("cohort new K1 --start 2021-08-30 --weeks 2 --weekly tue:finnish"));
    refused(&world, FIRST, 1, &["Write this plan?", "--yes"]);
    refused(&world, &format!("{FIRST} --no-input"), 1, &["--yes"]);
    assert_eq!(world.done("cohort list --format csv").lines().count(), 1);
}

#[test]
fn a_rehearsal_shows_the_plan_and_writes_nothing() {
    let world = catalogue();
    let before = fs::read(world.path("ikut.db")).expect("the register");
    let said = world.run(&format!("{FIRST} --dry-run"));
    assert_eq!(said.code, 0);
    assert!(said.out.contains("K1-020"), "{}", said.out);
    assert!(
        said.err.contains("dry run, nothing changed; without --dry-run: wrote cohort K1 with 20 sessions"),
        "{}",
        said.err
    );
    assert!(fs::read(world.path("ikut.db")).expect("the register") == before, "something was changed");
}

#[test]
fn a_plan_is_one_step() {
    let world = catalogue();
    let before = world.export();
    world.done(&format!("{FIRST} --yes"));
    let after = world.export();
    world.done("undo");
    assert_eq!(world.export(), before);
    world.done("redo");
    assert_eq!(world.export(), after);
}

#[test]
fn a_plan_names_what_it_cannot_use() {
    let world = catalogue();
    let new = |more: &str| format!("cohort new K1 --start 2021-08-30 --yes {more}");
    refused(
        &world,
        &new("--weekly mon:right"),
        1,
        &["no activity right", "did you mean rights?", "activity list"],
    );
    refused(&world, &new("--weekly mon:zebra"), 1, &["no activity zebra", "activity list"]);
    refused(&world, &new("--weekly mon:guidance"), 1, &["individual activity", "ikut session add"]);
    refused(&world, &new("--weekly mon:walk"), 1, &["how long a session of walk is", "--minutes 180"]);
    world.done("cohort new K1 --start 2021-08-30 --yes");
    refused(&world, &new(""), 1, &["cohort K1 is there already", "ikut cohort edit K1"]);
}

#[test]
fn words_of_the_wrong_form_are_answered_with_the_right_one() {
    let world = catalogue();
    let start = "--start 2021-08-30 --yes";
    for rule in
        ["foo", "mon", "mon:", "xyz:rights", "mon:rights@25:00", "mon:rights/0", "mon:rights/1441", "mon:ä"]
    {
        let words = format!("cohort new K1 {start} --weekly {rule}");
        refused(&world, &words, 2, &[rule, "--weekly <RULE>", "mon:rights,jobsearch@12:00/180"]);
    }
    for pause in ["2021-10-22..2021-10-18", "x..y", "2021-10-18..", "..", "2021-02-29"] {
        let words = format!("cohort new K1 {start} --break {pause}");
        refused(&world, &words, 2, &[pause, "two days: 2021-10-18..2021-10-22"]);
    }
    for day in ["31.11.", "2021-13-01", "0000-01-01", "1.1.10000", "soon", "2021-02-29"] {
        let words = format!("cohort new K1 --yes --start {day}");
        refused(&world, &words, 2, &[day, "a day: 2021-10-04"]);
    }
    for code in ["Ä", "K/1", "ALL", "ABCDEFGHIJKLMNOPQ"] {
        refused(&world, &format!("cohort new {code} {start}"), 2, &[code, "at most 16: K1"]);
    }
    refused(&world, &format!("cohort new ALL {start}"), 2, &["stands for sums in the reports"]);
    for weeks in ["0", "521", "ten"] {
        refused(&world, &format!("cohort new K1 {start} --weeks {weeks}"), 2, &[weeks, "a whole number"]);
    }
    refused(&world, "cohort new K1 --yes", 2, &["--start <DATE> is missing"]);
}

#[test]
fn a_plan_beyond_ten_years_or_the_calendar_is_refused() {
    let world = catalogue();
    let long = "cohort new K1 --start 2021-08-30 --weeks 520 --break 2022-01-01..2022-12-31 --yes";
    refused(&world, long, 1, &["no room for 520 programme weeks"]);
    refused(&world, "cohort new K1 --start 9999-12-01 --yes", 1, &["no room for 10 programme weeks"]);
    world.done("cohort new K1 --start 2021-08-30 --weeks 500 --weekly tue:finnish --yes");
    world.done("cohort new K2 --start 9999-12-01 --weeks 1 --weekly thu:finnish --yes");
    world.done("cohort new K3 --start 0001-01-01 --weeks 1 --weekly thu:finnish --yes");
    assert_eq!(world.run("cohort list").code, 0);
}

#[test]
fn cohorts_are_listed_and_shown_in_every_format() {
    let world = World::pilot();
    insta::assert_snapshot!("list_table", world.ikut("cohort list"));
    insta::assert_snapshot!("list_csv", world.ikut("cohort list --format csv"));
    insta::assert_snapshot!("list_json", world.ikut("cohort list --format json"));
    insta::assert_snapshot!("show_table", world.ikut("cohort show K1"));
    insta::assert_snapshot!("show_csv", world.ikut("cohort show K1 --format csv"));
    insta::assert_snapshot!("show_json", world.ikut("cohort show K1 --format json"));
    world.run("cohort show K9").refused(1, &["there is no cohort K9", "ikut cohort list"]);
    insta::assert_snapshot!("list_empty", World::new().ikut("cohort list"));
}

#[test]
fn an_end_that_followed_from_the_plan_follows_from_the_new_one() {
    let world = World::pilot();
    let end = |words: &str| {
        let said = world.run(words);
        assert_eq!(said.code, 0, "{}", said.err);
        said.err
    };
    assert_eq!(end("cohort edit K1 --weeks 8"), "changed cohort K1: 2021-08-30 to 2021-10-29\n");
    assert_eq!(end("cohort edit K1 --no-break 2021-10-18"), "changed cohort K1: 2021-08-30 to 2021-10-22\n");
    assert_eq!(
        end("cohort edit K1 --break 2021-09-06..2021-09-10"),
        "changed cohort K1: 2021-08-30 to 2021-10-29\n"
    );
    assert_eq!(end("cohort edit K1 --start 2021-09-06"), "changed cohort K1: 2021-09-06 to 2021-11-05\n");
}

#[test]
fn an_end_that_was_set_stays() {
    let world = World::pilot();
    world.done("cohort edit K1 --end 2021-12-17");
    world.done("cohort edit K1 --weeks 8 --no-break 2021-10-18");
    assert!(world.done("cohort list --format csv").contains("K1,Autumn 2021,2021-08-30,8,2021-12-17,4,"));
}

#[test]
fn an_edit_changes_what_is_named_and_is_undone_in_one_step() {
    let world = World::pilot();
    let before = world.export();
    world.done("cohort edit K2 --target 7 --name Winter --break 2022-03-14..2022-03-15");
    insta::assert_snapshot!(difference(&before, &world.export()));
    world.done("undo");
    assert_eq!(world.export(), before);
    assert_eq!(world.run("cohort edit K2 --target 5").err, "nothing changed\n");
    let said = world.run("cohort edit K2 --target 7 --dry-run");
    assert!(
        said.err.starts_with("dry run, nothing changed; without --dry-run: changed cohort K2"),
        "{}",
        said.err
    );
    assert_eq!(world.export(), before);
}

#[test]
fn an_empty_text_takes_a_text_away() {
    let world = World::pilot();
    assert_eq!(world.run_all(&["cohort", "edit", "K2", "--name", "", "--emphasis", " "]).code, 0);
    assert!(world.done("cohort list --format csv").contains("K2,,2022-01-17,10,2022-04-01,5,\n"));
}

#[test]
fn an_edit_that_cannot_be_is_refused() {
    let world = World::pilot();
    refused(&world, "cohort edit K1 --end 2021-08-29", 1, &["lies before the first day"]);
    refused(
        &world,
        "cohort edit K1 --no-break 2021-10-19",
        1,
        &["no break of K1 begins on 2021-10-19", "cohort show K1"],
    );
    refused(&world, "cohort edit K9 --weeks 3", 1, &["there is no cohort K9"]);
    refused(&world, "cohort edit K1 --weeks 520 --break 2021-01-01..2030-01-01", 1, &["no room for 520"]);
}

#[test]
fn cohorts_whose_codes_begin_alike_number_their_own_sessions() {
    let world = catalogue();
    world.done("cohort new K1 --start 2021-08-30 --weeks 2 --weekly mon:rights --yes");
    world.done("cohort new K1-0 --start 2021-08-30 --weeks 3 --weekly mon:rights --yes");
    world.run("session add K1 rights --on 2021-09-01").refused(0, &["added K1-003"]);
    world.run("session add K1-0 rights --on 2021-09-01").refused(0, &["added K1-0-004"]);
}
