//! The documents: two commands that work, every command shown somewhere.

use std::fs;
use std::process::Command;

use crate::world::{World, project};

const DOCUMENTS: &[&str] = &[
    "README.md",
    "examples/pilot/README.md",
    "examples/everyday.md",
    "examples/casework.md",
    "examples/person.md",
    "examples/path.md",
    "examples/locked.md",
    "examples/keys.md",
    "examples/explained.md",
    "examples/sent.md",
    "examples/cohorts.md",
    "examples/formats.md",
    "examples/checks.md",
    "examples/undone.md",
    "examples/instruments.md",
    "examples/kept.md",
];

fn documents() -> String {
    DOCUMENTS.iter().map(|path| fs::read_to_string(project(path)).expect("a document")).collect()
}

/// Returns every command that does something, by its words.
fn leaves(command: &clap::Command, path: &str) -> Vec<String> {
    let children: Vec<_> = command.get_subcommands().collect();
    if children.is_empty() {
        return vec![path.to_owned()];
    }
    children.iter().flat_map(|child| leaves(child, &format!("{path} {}", child.get_name()))).collect()
}

#[test]
fn every_command_is_shown_in_a_document() {
    let documents = documents();
    let commands = leaves(&ikut::cli::whole_command(), "ikut");
    let missing: Vec<_> = commands.iter().filter(|command| !documents.contains(*command)).collect();
    assert!(missing.is_empty(), "in no document: {missing:?}");
}

#[test]
fn the_readme_has_its_two_commands_first() {
    let readme = fs::read_to_string(project("README.md")).expect("a document");
    let blocks: Vec<_> =
        readme.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert_eq!(blocks[0].trim(), "cargo run --example pilot");
    assert_eq!(blocks[1].trim(), "cargo test");
}

#[test]
fn the_first_command_shows_the_report_and_where_it_is() {
    let world = World::empty();
    // The test runner has built the example beside this program.
    let program = std::env::current_exe().expect("this test");
    let target = program.parent().and_then(|deps| deps.parent()).expect("a target folder");
    let mut pilot = Command::new(target.join("examples/pilot"));
    pilot.env("LC_ALL", "C").env("TMPDIR", world.path("")).current_dir(world.path(""));
    let output = pilot.output().expect("the pilot runs");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{err}");
    assert!(
        out.contains("from 2021-10-01 to 2021-12-31") || out.contains("2021-10-01 to 2021-12-31"),
        "{out}"
    );
    assert!(out.contains("Unemployed, including long-term unemployed"));
    let place = err.lines().rev().find_map(|line| line.strip_prefix("The report is in ")).expect("a place");
    assert!(std::path::Path::new(place).join("indicators.csv").exists());
}

#[test]
fn documents_name_no_machine_and_no_foreign_folder() {
    let sources = Command::new("git").args(["-C", env!("CARGO_MANIFEST_DIR"), "ls-files"]).output();
    let Ok(sources) = sources else { return };
    for path in String::from_utf8_lossy(&sources.stdout).lines() {
        let Ok(text) = fs::read_to_string(project(path)) else { continue };
        for name in
            [concat!("/wo", "rk/"), concat!("../sha", "red"), concat!("/ro", "ot/"), concat!("/ho", "me/")]
        {
            assert!(!text.contains(name), "{path} names {name}");
        }
    }
}
