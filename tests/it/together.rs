//! Several processes at once: nothing is lost.

use std::io::Write;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::world::World;

fn start(world: &World, words: &str) -> Child {
    let mut command = world.command();
    command.args(words.split_whitespace()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().expect("the program starts")
}

fn all_done(children: Vec<Child>) {
    for mut child in children {
        assert!(child.wait().expect("it ends").success());
    }
}

#[test]
fn sessions_added_at_one_moment_all_get_numbers_of_their_own() {
    let world = World::new();
    world.done("activity add a --minutes 60");
    world.done("cohort new K1 --start 2021-08-30 --weeks 2 --yes");
    all_done((1..=8).map(|day| start(&world, &format!("session add K1 a --on 2021-09-0{day}"))).collect());
    let sessions = world.done("session list --format csv");
    assert_eq!(sessions.lines().count(), 9, "{sessions}");
    for number in 1..=8 {
        assert!(sessions.contains(&format!("K1-00{number},")), "{sessions}");
    }
}

#[test]
fn marks_made_at_one_moment_all_land() {
    let world = World::pilot();
    let marks = ["P-01=l1", "P-02=l2", "P-03=l3", "P-04=l4"];
    all_done(marks.iter().map(|mark| start(&world, &format!("attend K1-001 {mark}"))).collect());
    let shown = world.done("session show K1-001");
    for late in ["late one minute", "late 2 minutes", "late 3 minutes", "late 4 minutes"] {
        assert!(shown.contains(late), "{shown}");
    }
    assert_eq!(world.done("log --format csv").lines().count(), 6, "an import and four steps");
}

#[test]
fn a_report_is_of_one_moment_while_marks_are_made() {
    let world = World::pilot();
    let writers: Vec<_> =
        (1..=4).map(|late| start(&world, &format!("attend K1-001 P-0{late}=l{late}"))).collect();
    for number in 0..4 {
        world.done(&format!("report esf --period 2021Q3 --out {number}"));
    }
    all_done(writers);
}

#[test]
fn what_was_read_from_standard_input_survives_a_new_beginning() {
    let world = World::new();
    world.done("activity add a --minutes 60");
    let others: Vec<_> =
        (0..12).map(|number| start(&world, &format!("activity add b{number} --minutes 60"))).collect();
    for number in 1..=4 {
        let said = world.run_with("participant add --alias --yes", &format!("Kuu{number}\n"));
        assert_eq!(said.code, 0, "{}", said.err);
    }
    all_done(others);
    for number in 1..=4 {
        assert!(world.done(&format!("participant show P-0{number}")).contains(&format!("Kuu{number}")));
    }
}

#[test]
fn marks_that_are_still_being_typed_keep_nobody_waiting() {
    let world = World::pilot();
    let mut command = world.command();
    command.args(["attend", "K1-001", "-"]).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut typing = command.spawn().expect("the program starts");
    for late in 1..=4 {
        let begun = Instant::now();
        world.done(&format!("attend K1-001 P-01=l{late}"));
        assert!(begun.elapsed() < Duration::from_secs(8), "it waited for whoever is typing");
    }
    let mut stdin = typing.stdin.take().expect("a pipe");
    stdin.write_all("\u{feff}P-02=l7\n".as_bytes()).expect("written");
    drop(stdin);
    all_done(vec![typing]);
    let shown = world.done("session show K1-001");
    assert!(shown.contains("late 4 minutes") && shown.contains("late 7 minutes"), "{shown}");
}
