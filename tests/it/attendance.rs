//! `ikut attendance`: the grid, the rates, the rows for programs.

use crate::attend::{unchanged, world};
use crate::world::{Said, World};

fn at_width(world: &World, words: &str, columns: &str) -> Said {
    let output = world.command().env("COLUMNS", columns).args(words.split_whitespace()).output();
    let output = output.expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Said { out: text(output.stdout), err: text(output.stderr), code: output.status.code().unwrap_or(-1) }
}

#[test]
fn a_cohort_and_a_participant_have_a_page_in_each_language() {
    let world = World::pilot().at("2021-10-06T09:00:00");
    for language in ["en", "fi", "sv"] {
        let cohort = format!("attendance K1 --until 2021-10-08 --lang {language}");
        insta::assert_snapshot!(format!("cohort_{language}"), world.ikut(&cohort));
        let participant = format!("attendance P-07 --from 2022-03-01 --lang {language}");
        insta::assert_snapshot!(format!("participant_{language}"), world.ikut(&participant));
    }
}

#[test]
fn no_line_of_the_grid_is_wider_than_the_window() {
    let world = World::pilot();
    for width in [20, 40, 80, 200] {
        let page = at_width(&world, "attendance K4", &width.to_string()).out;
        let grid = page.lines().skip(1).take_while(|line| !line.starts_with("p "));
        for line in grid {
            assert!(line.chars().count() <= width, "{width}: {line}");
        }
    }
    assert!(at_width(&world, "attendance P-07", "0").code == 0);
}

#[test]
fn every_sign_has_a_legend_and_every_state_a_sign() {
    let world = world();
    world.done("attend K1-001 P-01 P-02=l15 P-03=x P-04=e5");
    world.done("attend K1-002 P-01=l5e5 P-02=a");
    world.done("attend K1-003 P-01=n");
    world.done("session add K1 rights --on 2021-12-01");
    world.done("session cancel K1-005");
    insta::assert_snapshot!("states", world.ikut("attendance K1"));
    insta::assert_snapshot!("guest", world.ikut("attendance P-04"));
}

/// Returns the cells of the rows that begin like this, with their columns' names.
fn cells(csv: &str, begin: &str) -> Vec<Vec<(String, String)>> {
    let mut lines = csv.lines().map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>());
    let header = lines.next().expect("a header");
    let rows = lines.filter(|row| row.join(",").starts_with(begin));
    rows.map(|row| header.iter().cloned().zip(row).collect()).collect()
}

#[test]
fn the_rates_are_those_of_the_report() {
    let world = World::pilot().at("2023-06-30T09:00:00");
    world.done("report esf --period all --out all");
    let report = std::fs::read_to_string(world.path("all/attendance.csv")).expect("the report");
    for cohort in ["K1", "K2", "K3", "K4"] {
        let rates = world.done(&format!("attendance {cohort} --rates --format csv"));
        let all = cells(&rates, &format!("ALL,{cohort},ALL,")).remove(0);
        let begin = report
            .lines()
            .find(|line| line.contains(&format!(",period,{cohort},ALL,")))
            .expect("the cohort's row");
        let of_report = cells(&report, begin).remove(0);
        let shared: Vec<_> = all
            .iter()
            .filter(|(name, _)| !["participant", "cohort", "activity"].contains(&name.as_str()))
            .filter(|(name, _)| of_report.iter().any(|(other, _)| other == name))
            .collect();
        assert_eq!(shared.len(), 13, "{all:?}");
        for cell in shared {
            assert!(of_report.contains(cell), "{cohort} {cell:?}\n{of_report:?}");
        }
    }
}

#[test]
fn programs_get_a_row_for_each_mark_and_each_gap() {
    let world = World::pilot();
    let csv = world.done("attendance K1 --format csv");
    assert_eq!(csv, world.done("attendance K1 --format csv --lang fi"));
    assert!(csv.starts_with(
        "session,date,week,cohort,activity,kind,status,minutes,participant,expected,presence,minutes_late,\
         minutes_early,notice,reason\n"
    ));
    let marks = csv.lines().skip(1).filter(|line| !line.contains(",yes,,,,,")).count();
    let export = world.export();
    let kept = export.iter().find(|(name, _)| name == "attendance.csv").expect("marks");
    assert_eq!(marks, kept.1.lines().filter(|line| line.starts_with("K1-")).count());
    let json = world.done("attendance P-03 --activity finnish --format json");
    assert!(json.starts_with("{\"schema\":\"ikut.marks/1\""), "{json}");
    assert_eq!(json.matches("\"session\"").count(), 10, "{json}");
    let narrowed = world.done("attendance K1 --from 2021-09-06 --until 2021-09-10 --format csv");
    assert!(narrowed.lines().skip(1).all(|line| line.contains(",2,K1,")), "{narrowed}");
    assert!(world.done("attendance P-03 --rates --format json").contains("ikut.rates/1"));
}

#[test]
fn one_page_in_a_small_window_without_boxes() {
    let world = World::pilot();
    let page = at_width(&world, "attendance K1 --plain", "80").out;
    assert!(!page.chars().any(|sign| "─│┌┐└┘├┤┼".contains(sign)), "{page}");
}

#[test]
fn a_code_that_is_nobodys_or_both_is_refused() {
    let world = world();
    unchanged(&world, "attendance K7", &["no cohort and no participant K7", "did you mean K1?"]);
    unchanged(&world, "attendance K1 --activity finish", &["no activity finish"]);
    unchanged(&world, "attendance K1 --from today --until yesterday", &["2021-11-24", "2021-11-23"]);
    world.done("cohort new P-01 --start today --weeks 1 --yes");
    unchanged(
        &world,
        "attendance P-01",
        &["P-01 is both", "ikut attendance --cohort P-01", "ikut attendance --participant P-01"],
    );
    world.done("attendance --participant P-01");
    world.run("attendance").refused(2, &["hint: "]);
    world.run("attendance K1 --cohort K1").refused(2, &["hint: "]);
}

#[test]
fn nothing_to_show_is_said() {
    let world = World::new();
    world.done("participant add P-01");
    let said = world.run("attendance P-01");
    assert_eq!((said.code, said.out.as_str()), (0, ""), "{}", said.transcript());
    assert!(!said.err.is_empty());
    let csv = world.done("attendance P-01 --format csv");
    assert_eq!(csv.lines().count(), 1, "{csv}");
}
