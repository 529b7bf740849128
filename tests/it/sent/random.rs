//! Whatever is changed after a sending: each figure that moved has what moved it, and taking
//! everything back leaves no difference.

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::Config;

use crate::world::{World, folder_texts};

/// A change that somebody may make after a report was sent.
fn change() -> impl Strategy<Value = String> {
    let person = || (1..=9u32).prop_map(|number| format!("P-0{number}"));
    let session = || (1..=84u32).prop_map(|number| format!("K1-{number:03}"));
    let mark = select(vec!["p", "l15", "e20", "a", "n:health", "f", "x"]);
    let day = (1..=28u32, 9..=12u32).prop_map(|(day, month)| format!("2021-{month:02}-{day:02}"));
    prop_oneof![
        4 => (session(), person(), mark).prop_map(|(at, who, mark)| format!("attend {at} {who}={mark}")),
        1 => (session(), day.clone()).prop_map(|(at, day)| format!("session move {at} --to {day}")),
        1 => (session(), 30..200u32).prop_map(|(at, minutes)| format!("session edit {at} --minutes {minutes}")),
        2 => (person(), select(vec!["employed", "unemployed", "inactive"]))
            .prop_map(|(who, status)| format!("participant edit {who} --labour-status {status}")),
        1 => (person(), select(vec!["woman", "man", "not_stated"]))
            .prop_map(|(who, gender)| format!("participant edit {who} --gender {gender}")),
        1 => (person(), day.clone()).prop_map(|(who, day)| format!("participant edit {who} --left {day}")),
        1 => (person(), day.clone()).prop_map(|(who, day)| format!("participant edit {who} --entered {day}")),
        2 => (person(), select(vec!["employed", "unemployed"]), select(vec!["edit", "add"]))
            .prop_map(|(who, status, verb)| format!("outcome {verb} {who} exit --labour-status {status}")),
        1 => (person(), day.clone()).prop_map(|(who, day)| format!("enrolment edit {who} K1 --to {day}")),
        1 => (person(), day.clone()).prop_map(|(who, day)| format!("enrol {who} K1 --from {day}")),
        1 => (person(), day.clone()).prop_map(|(who, day)| format!("meet {who} 45m guidance --on {day} --cohort K1")),
        1 => day.prop_map(|day| format!("project edit --start {day}")),
        1 => select(vec!["yes", "no"]).prop_map(|counted| format!("activity edit finnish --counted {counted}")),
        1 => Just("undo".to_owned()),
        1 => Just("redo".to_owned()),
    ]
}

proptest! {
    #![proptest_config(Config { cases: 8, max_shrink_iters: 40, failure_persistence: None, ..Config::default() })]
    #[test]
    fn every_figure_that_moved_has_what_moved_it(changes in prop::collection::vec(change(), 1..10)) {
        let world = World::pilot().at("2022-01-20T12:00:00");
        world.done("report send --period 2021Q4");
        world.done("report show-sent 1 --out sent");
        let untouched = world.done("log --limit 1000 --format csv").lines().count();
        for change in &changes {
            // What cannot be is refused, and changes nothing.
            let said = world.run(change);
            prop_assert!(said.code < 3, "{change}\n{}", said.err);
            prop_assume!(world.run("report show-sent 1").code == 0);
        }
        let figures = world.done("report diff 1 --format csv");
        let mut reader = csv::Reader::from_reader(figures.as_bytes());
        for row in reader.records() {
            let row = row.expect("a row");
            prop_assert!(!row[8].is_empty() && &row[10] == "no", "{row:?}\n{changes:?}");
        }
        world.done("report show-sent 1 --out sent-later");
        prop_assert_eq!(folder_texts(&world.path("sent")), folder_texts(&world.path("sent-later")));
        let standing = world.done("log --limit 1000 --format csv");
        let standing = standing.lines().skip(1).take(standing.lines().count() - untouched);
        let undone = standing.filter(|line| line.ends_with(',') && !line.contains("undid") && !line.contains("again"));
        for _ in 0..undone.count() {
            world.done("undo");
        }
        let page = world.done("report diff 1");
        prop_assert!(page.contains("are the same today") && page.lines().count() == 1, "{page}\n{changes:?}");
    }
}
