//! `ikut participant show` and `ikut meeting-sheet`: one participant on one page.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::world::World;

/// The pilot in the fifth week of its second cohort, with an intake taken twice.
fn world() -> World {
    let world = World::pilot().at("2022-02-16T14:02:00");
    world.done("intake P-09 --on 2022-01-17 --housing much --money some --refused health --language fi");
    world.done("intake P-09 --housing some");
    world.done("session add K2 guidance --participant P-09 --on 2022-02-18 --at 9:30");
    world
}

#[test]
fn a_page_says_what_a_worker_needs_to_know() {
    let world = world();
    insta::assert_snapshot!("participant_page", world.ikut("participant show P-09"));
    let finnish = World::pilot().at("2022-02-16T14:02:00").speaking("fi_FI.UTF-8");
    insta::assert_snapshot!("participant_page_in_finnish", finnish.ikut("participant show P-09"));
    let swedish = World::pilot().at("2022-07-20T14:02:00").speaking("sv_FI.UTF-8");
    insta::assert_snapshot!("participant_page_in_swedish", swedish.ikut("participant show P-11"));
}

#[test]
fn of_somebody_new_the_page_is_short() {
    let world = World::new();
    world.done("participant add P-30");
    insta::assert_snapshot!("participant_page_new", world.ikut("participant show P-30"));
}

/// The commands that fill what is missing, as the page shows them.
fn commands(page: &str) -> Vec<String> {
    page.lines()
        .filter_map(|line| line.split_once("ikut "))
        .map(|(_, words)| words.trim().to_owned())
        .collect()
}

#[test]
fn each_command_can_be_pasted_and_fills_what_is_missing() {
    let world = World::pilot().at("2022-06-20T14:02:00");
    world.done("participant edit P-11 --clear form_signed --clear funder_record --left 2022-06-10");
    world.done("enrolment edit P-11 K3 --no-end");
    world.done("session add K3 finnish --on 2022-06-09 --yes");
    let before = commands(&world.done("participant show P-11"));
    assert!(before.len() >= 4, "{before:?}");
    for command in &before {
        if command.starts_with("intake") {
            continue;
        }
        let filled = command
            .replace("DATE", "2022-06-15")
            .replace("RECORD", "entered")
            .replace("MARK", "p")
            .replace("HOW", "completed");
        let said = world.run(&filled);
        assert_eq!(said.code, 0, "ikut {filled}\n{}", said.err);
    }
    let after = commands(&world.done("participant show P-11"));
    assert!(after.iter().all(|command| command.starts_with("intake")), "{after:?}");
}

#[test]
fn the_sheet_is_a_file_for_its_owner_without_the_working_name() {
    let world = world();
    world.run_with("participant edit P-09 --alias", "Kuu\n");
    world.run_with("intake P-09 --contact-rule", "only by message\n");
    let page = world.done("participant show P-09");
    assert!(page.contains("Kuu") && !page.contains("only by message"), "{page}");
    assert_eq!(world.run("meeting-sheet P-09 --out sheet.html").err, "wrote sheet.html\n");
    let sheet = fs::read_to_string(world.path("sheet.html")).expect("a page");
    for text in
        ["P-09", "week 5 of 10", "next meeting", "2022-02-18", "much (2022-01-17)", "some (2022-02-16)"]
    {
        assert!(sheet.contains(text), "{text}");
    }
    for text in ["Kuu", "only by message", "P-08", "foreign background", "1988"] {
        assert!(!sheet.contains(text), "{text}");
    }
    let mode = fs::metadata(world.path("sheet.html")).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    world.write("sheet.html", "mine");
    world.run("meeting-sheet P-09 --out sheet.html").refused(1, &["sheet.html", "--force"]);
}
