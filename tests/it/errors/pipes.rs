//! Whoever reads what is printed stops reading.

use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

use crate::world::World;

#[test]
fn a_pipe_that_closes_early_is_no_error() {
    let world = World::pilot();
    for words in ["session list", "session list --format csv", "session list --format json", "help", "log"] {
        let mut command = world.command();
        command.args(words.split_whitespace()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        drop(child.stdout.take());
        let mut told = String::new();
        child.stderr.take().expect("a pipe").read_to_string(&mut told).expect("text");
        assert_eq!(child.wait().expect("the program ends").code(), Some(0), "{words}: {told}");
        assert_eq!(told, "", "{words}");
    }
}

#[test]
fn a_reader_that_stops_after_a_line_is_no_error() {
    let world = World::new();
    world.done("activity add it --minutes 60");
    let rule = |day: &str| format!(" --weekly {day}:it");
    let rules: String = ["mon", "tue", "wed", "thu", "fri"].map(rule).concat();
    world.done(&format!("cohort new K1 --start 2012-01-02 --weeks 500 --yes{rules}"));
    let mut command = world.command();
    command.args(["session", "list", "--format", "json"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut line = String::new();
    BufReader::with_capacity(16, child.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
    assert!(line.starts_with("{\"schema\":\"ikut.sessions/1\""));
    let mut told = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut told).expect("text");
    assert_eq!((child.wait().expect("the program ends").code(), told.as_str()), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_not_told_as_trouble_of_the_register() {
    let world = World::pilot();
    let full = std::fs::File::options().write(true).open("/dev/full").expect("it is always full");
    let mut command = world.command();
    let output = command.arg("log").stdout(full).stderr(Stdio::piped()).output().expect("the program starts");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("what was to be shown could not be written: the disk is full"), "{told}");
}
