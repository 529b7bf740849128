//! `ikut due`: windows that open, are open and closed, in each format and language.

use crate::world::World;

/// A register in which P-01 left on 31 August 2021, and P-02 on 12 November.
fn left() -> World {
    let world = World::new().at("2021-11-24T09:00:00");
    for (participant, left) in [("P-01", "2021-08-31"), ("P-02", "2021-11-12")] {
        world.done(&format!("participant add {participant} --entered 2021-06-01 --left {left}"));
    }
    world
}

#[test]
fn each_window_is_shown_with_the_days_on_which_it_opens_and_closes() {
    for language in ["en", "fi", "sv"] {
        insta::assert_snapshot!(
            format!("due_{language}"),
            left().ikut(&format!("due --days 100 --lang {language}"))
        );
    }
}

#[test]
fn programs_get_the_command_that_records_it() {
    let csv = left().done("due --days 0 --format csv");
    assert_eq!(
        csv,
        "participant,point,state,opens,closes,days_left,fix\n\
         P-01,exit,closed,2021-08-31,2021-09-28,,ikut outcome add P-01 exit --date DATE\n\
         P-02,exit,open,2021-11-12,2021-12-10,17,ikut outcome add P-02 exit --date DATE\n"
    );
    assert!(left().done("due --format json").contains("\"ikut.due/1\""));
}

#[test]
fn what_is_recorded_settles_it() {
    let world = left();
    world.done("outcome add P-01 exit --date 2021-09-10 --labour-status employed");
    world.done("outcome add P-02 exit --date 2021-11-20 --source not_reached");
    let page = world.done("due --days 0");
    assert!(!page.contains("P-01"), "{page}");
    assert!(page.contains("not reached so far"), "{page}");
    let csv = world.done("due --days 0 --format csv");
    assert!(csv.contains("ikut outcome edit P-02 exit --source SOURCE --date DATE"), "{csv}");
    world.done("outcome edit P-02 exit --source participant --labour-status unemployed");
    assert_eq!(world.done("due"), "No outcome is due, and no window opens in the next 30 days.\n");
    assert!(world.done("due --days 1").contains("in the next day"));
}

#[test]
fn the_day_shows_what_is_due_and_leaves_out_what_closed_long_ago() {
    let world = left();
    let page = world.done("");
    assert!(page.contains("Outcomes due") && page.contains("P-02  on leaving"), "{page}");
    assert!(!page.contains("P-01"), "closed eight weeks ago: {page}");
    let csv = world.done("today --format csv");
    assert!(csv.contains("due,,,2021-12-10,,,P-02,open,17,,,exit,2021-11-12\n"), "{csv}");
    assert!(world.at("2021-10-20T09:00:00").done("").contains("P-01  on leaving"));
}
