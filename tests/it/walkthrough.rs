//! Runs the walkthroughs of `examples/` and the README: every `$ ikut …` in a `console` block, in
//! order and in one home, with what it prints compared.
//!
//! After a change that was meant, `IKUT_ACCEPT=1 cargo test walkthrough` writes the new output
//! into the documents; read it before you commit it.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::world::{World, pilot, project};

/// Runs a document and compares it with itself.
fn follow(document: &str) {
    let path = project(document);
    let text = fs::read_to_string(&path).expect("a document");
    let world = World::empty();
    let followed = rerun(&text, &world);
    if std::env::var_os("IKUT_ACCEPT").is_some() {
        fs::write(&path, &followed).expect("the document can be written");
    }
    assert!(
        text == followed,
        "{document} does not say what happens:\n{}",
        first_difference(&text, &followed)
    );
}

fn rerun(text: &str, world: &World) -> String {
    let (mut followed, mut inside) = (String::new(), false);
    for line in text.lines() {
        if line.starts_with("```") {
            inside = line == "```console";
        } else if let Some(command) = line.strip_prefix("$ ").filter(|_| inside) {
            followed.push_str(&format!("{line}\n{}", output(command, world)));
            continue;
        } else if inside {
            continue;
        }
        followed.push_str(line);
        followed.push('\n');
    }
    followed
}

/// Runs a line as a person would, in a shell, with both streams in the order in which they come.
fn output(command: &str, world: &World) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_ikut")).parent().expect("a folder");
    let path = std::env::join_paths([program, Path::new("/usr/bin"), Path::new("/bin")]).expect("a path");
    let mut shell = Command::new("sh");
    for (name, value) in world.command().get_envs() {
        shell.env(name, value.unwrap_or_default());
    }
    shell.env("PATH", path).current_dir(world.path("")).stdin(Stdio::null());
    let line = command.replace("examples/pilot/register", &pilot().to_string_lossy());
    let line =
        line.replace("examples/instruments/", &format!("{}/", project("examples/instruments").display()));
    let output = shell.args(["-c", &format!("exec 2>&1\n{line}")]).output().expect("a shell");
    let text = String::from_utf8_lossy(&output.stdout)
        .replace(&*pilot().to_string_lossy(), "examples/pilot/register")
        .replace(&*project("examples/instruments").to_string_lossy(), "examples/instruments");
    let text: Vec<_> = text.lines().map(str::trim_end).collect();
    text.iter().map(|line| format!("{line}\n")).collect()
}

fn first_difference(one: &str, other: &str) -> String {
    let mut lines = one.lines().zip(other.lines()).enumerate();
    match lines.find(|(_, (one, other))| one != other) {
        Some((number, (one, other))) => format!("line {}:\n  says    {one}\n  happens {other}", number + 1),
        None => "one is longer than the other".to_owned(),
    }
}

#[test]
fn the_walkthrough_of_the_pilot_says_what_happens() {
    follow("examples/pilot/README.md");
}

#[test]
fn the_readme_says_what_happens() {
    follow("README.md");
}

#[test]
fn the_everyday_walkthrough_says_what_happens() {
    follow("examples/everyday.md");
}

#[test]
fn the_path_of_one_participant_says_what_happens() {
    follow("examples/path.md");
}

#[test]
fn the_walkthrough_of_a_person_says_what_happens() {
    follow("examples/person.md");
}

#[test]
fn the_walkthrough_of_case_work_says_what_happens() {
    follow("examples/casework.md");
}

#[cfg(target_os = "linux")]
#[test]
fn the_walkthrough_of_a_locked_register_says_what_happens() {
    if crate::unlock::unlocked().is_some() {
        follow("examples/locked.md");
    }
}

#[cfg(unix)]
#[test]
fn the_walkthrough_of_the_keys_says_what_happens() {
    follow("examples/keys.md");
}

#[test]
fn the_walkthrough_of_the_checks_says_what_happens() {
    follow("examples/checks.md");
}

#[test]
fn the_walkthrough_of_sent_reports_says_what_happens() {
    follow("examples/sent.md");
}

#[test]
fn the_walkthrough_of_cohorts_says_what_happens() {
    follow("examples/cohorts.md");
}

#[test]
fn the_walkthrough_of_instruments_says_what_happens() {
    follow("examples/instruments.md");
}

#[test]
fn the_explained_report_says_what_happens() {
    follow("examples/explained.md");
}

#[test]
fn the_walkthrough_of_the_formats_says_what_happens() {
    follow("examples/formats.md");
}

#[test]
fn the_pilot_plans_its_first_cohort_to_the_right_day() {
    let text = fs::read_to_string(project("examples/pilot/README.md")).expect("a document");
    assert!(text.contains("from Mon 2021-08-30 to Fri 2021-11-12"));
}

#[test]
fn the_walkthrough_of_what_was_done_says_what_happens() {
    follow("examples/undone.md");
}

#[test]
fn the_walkthrough_of_what_is_kept_says_what_happens() {
    follow("examples/kept.md");
}
