//! `ikut check`: what it shows, when it is silent, and its exit codes.

use std::fs;

use crate::world::World;

/// A register of four people in which nothing is to be done.
fn tidy() -> World {
    let world = World::new();
    for command in [
        "project edit --code S1 --programme ESF-2014 --start 2021-08-01 --end 2022-12-31 --target 4",
        "activity add rights --minutes 180",
        "cohort new K1 --start 2021-11-15 --weeks 3 --weekly mon:rights@12:00 --yes",
    ] {
        world.done(command);
    }
    for code in ["P-01", "P-02", "P-03", "P-04"] {
        let answers = "--foreign-background no --third-country-national no --minority no --disability no \
                       --homeless no --rural no --other-disadvantaged no";
        let entry =
            "--gender woman --age-at-entry 40 --labour-status inactive --in-education no --education 3";
        let papers = "--entered 2021-11-15 --form-signed 2021-11-15 --funder-record entered";
        world.done(&format!("participant add {code} {entry} {answers} {papers}"));
        world.done(&format!("enrol {code} K1 --from 2021-11-15"));
    }
    world.done("attend K1-001 --rest p");
    world.done("attend K1-002 --rest p");
    world
}

#[test]
fn a_register_without_work_is_passed_over_in_silence() {
    let world = tidy();
    assert_eq!(world.ikut("check"), "");
    world.done("participant edit P-01 --rural refused");
    assert_eq!(world.ikut("check"), "");
    assert!(world.ikut("check --severity note").contains("rural area"));
}

#[test]
fn what_is_to_be_done_is_shown_with_its_command_and_ends_with_4() {
    let world = tidy();
    world.done("participant edit P-01 --clear form_signed");
    insta::assert_snapshot!("check_with_work", world.ikut("check"));
    assert_eq!(world.run("check --quiet").code, 4);
    assert_eq!(world.run("check --participant P-02").code, 0);
    assert_eq!(world.run("check --rule form_unsigned --format json").code, 4);
}

#[test]
fn the_findings_of_a_report_are_those_of_its_file() {
    let world = World::pilot();
    world.done("report esf --period 2021Q3 --out out");
    let file = fs::read_to_string(world.path("out/quality.csv")).expect("written");
    let check = world.run("check report --period 2021Q3 --format csv");
    assert_eq!((check.out.as_str(), check.code), (file.as_str(), 4));
}

#[test]
fn a_report_of_a_period_that_is_over_finds_the_same_on_every_later_day() {
    let world = World::pilot();
    let then = world.run("check report --period 2021Q3 --format csv").out;
    let world = world.at("2029-05-01T09:00:00");
    assert_eq!(world.run("check report --period 2021Q3 --format csv").out, then);
    assert!(world.run("check report --period 2021Q3").out.len() > 100);
}

#[test]
fn findings_are_told_in_finnish_and_swedish() {
    let finnish = World::pilot().speaking("fi_FI.UTF-8");
    insta::assert_snapshot!("check_in_finnish", finnish.ikut("check report --period 2021Q3"));
    let swedish = World::pilot().speaking("sv_FI.UTF-8");
    insta::assert_snapshot!("check_in_swedish", swedish.ikut("check report --period 2021Q3"));
}

#[test]
fn marks_recorded_long_after_their_session_are_noted() {
    let world = tidy();
    let late = world.run("check --rule marks_recorded_late --format csv");
    let subjects: Vec<_> = late.out.lines().skip(1).filter_map(|line| line.split(',').nth(2)).collect();
    assert_eq!((subjects, late.code), (vec!["K1-001"], 0));
    let world = world.at("2021-12-20T09:00:00");
    world.done("undo");
    world.done("attend K1-002 --rest p");
    let late = world.run("check --rule marks_recorded_late --format csv").out;
    assert!(
        late.contains(
            "K1-002,marks were recorded more than seven days after the session: 2021-12-20 against"
        )
    );
}

#[test]
fn a_register_without_settings_is_looked_through_all_the_same() {
    let world = World::new();
    insta::assert_snapshot!("check_without_settings", world.ikut("check"));
}

#[test]
fn the_catalogue_is_a_list_for_programs_too() {
    let world = World::empty();
    let csv = world.done("check list --format csv");
    assert!(csv.starts_with(
        "id,severity,finds\nproject_end_before_start,blocks,the project ends before it begins\n"
    ));
    assert!(csv.lines().count() > 60);
    assert_eq!(csv, world.speaking("fi_FI.UTF-8").done("check list --format csv"));
}
