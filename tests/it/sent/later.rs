//! Later reports against those that were sent before.

use crate::world::World;

/// Returns the pilot in April 2022 with the last two quarters of 2021 sent.
fn sent() -> World {
    let world = World::pilot().at("2022-04-20T12:00:00");
    world.done("report send --period 2021Q3");
    world.done("report send --period 2021Q4");
    world
}

#[test]
fn as_long_as_nothing_was_corrected_nothing_is_said() {
    let world = sent();
    for period in ["2021Q3", "2021Q4", "2022Q1", "2022", "all"] {
        let said = world.run(&format!("report esf --period {period} --out {period}"));
        assert_eq!(said.err.lines().count(), 1, "{}", said.err);
    }
    assert_eq!(world.run("report esf --period 2022Q1").err, "");
    let list = world.done("report sent --format csv");
    assert_eq!(list.matches(",same,0,0,").count(), 2, "{list}");
}

#[test]
fn a_correction_of_an_earlier_period_is_told_when_the_next_report_is_made() {
    let world = sent();
    world.done("participant edit P-03 --labour-status inactive");
    insta::assert_snapshot!("later_en", world.run("report esf --period 2022Q1 --out en").err);
    insta::assert_snapshot!("later_fi", world.run("report esf --period 2022Q1 --lang fi --format csv").err);
    insta::assert_snapshot!("later_sv", world.run("report esf --period 2022Q1 --lang sv").err);
    let quiet = world.run("report esf --period 2022Q1 --out en --force --quiet");
    assert_eq!(quiet.err, "");
    insta::assert_snapshot!("later_list", world.done("report sent"));
}

#[test]
fn a_mark_of_an_earlier_period_moves_the_cumulative_figures_of_the_later_one_alone() {
    let world = sent();
    world.done("attend K1-010 P-04=n:health");
    let list = world.done("report sent --format csv");
    let rows: Vec<Vec<&str>> = list.lines().skip(1).map(|line| line.split(',').collect()).collect();
    let at = list.lines().next().expect("a header").split(',').position(|name| name == "period_changed");
    let at = at.expect("a column");
    assert_eq!((rows[0][at], rows[0][at + 1]), ("21", "21"), "{list}");
    assert_eq!((rows[1][at], rows[1][at + 1]), ("0", "21"), "{list}");
    let said = world.run("report esf --period 2022Q1 --out q1").err;
    assert!(
        said.contains("21 cumulative figures of 2021Q3") && said.contains("21 cumulative figures of 2021Q4")
    );
    assert!(said.contains("was sent so far"), "{said}");
    // Once the corrections are sent, the next report follows from them.
    world.done("report send --period 2021Q3");
    world.done("report send --period 2021Q4");
    assert_eq!(world.run("report esf --period 2022Q1 --out q1 --force").err.lines().count(), 1);
}

#[test]
fn reports_by_another_programme_are_not_compared() {
    let world = sent();
    world.done("participant edit P-03 --labour-status inactive");
    let said = world.run("report esf --period 2022Q1 --programme ESF+-2021 --out plus").err;
    assert_eq!(said.lines().count(), 1, "{said}");
}
