//! A disk that does not say that something has reached it: what is told is what happened.
#![cfg(unix)]

use std::process::Command;

use crate::tools;
use crate::world::{Said, World, said};

/// What is said of a step that was taken all the same.
const DONE: &str = "this is done, but the system could not say that it has reached the disk";

/// Runs a command whose sync number `at` of a file or folder fails.
fn with_fault(world: &World, at: usize, words: &str) -> Said {
    with(world, "fsync", &format!("error=EIO:when={at}"), words)
}

fn with(world: &World, call: &str, fault: &str, words: &str) -> Said {
    let ours = world.command();
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={call}"), "-e"]);
    command.arg(format!("inject={call}:{fault}"));
    command.arg(ours.get_program()).args(words.split_whitespace()).env_clear();
    command.envs(ours.get_envs().filter_map(|(name, value)| Some((name, value?))));
    said(command.current_dir(world.path("")).output().expect("strace runs"))
}

fn can_be_tried() -> bool {
    tools::has("strace", &["-V"], "apt-get install strace")
}

#[test]
fn a_step_that_was_taken_is_not_told_as_one_that_failed() {
    if !can_be_tried() {
        return;
    }
    let mut told = 0;
    for (at, words) in [1, 2, 3, 4]
        .into_iter()
        .flat_map(|at| ["project edit --target 45", "attend K1-001 P-01=l7", "undo"].map(|words| (at, words)))
    {
        let world = World::pilot();
        let steps = world.done("log --format csv").lines().count();
        let said = with_fault(&world, at, words);
        let taken = world.done("log --format csv").lines().count() > steps;
        assert_eq!(taken, said.code == 0 || said.err.contains(DONE), "{at} {words}: {}", said.transcript());
        told += usize::from(said.err.contains(DONE));
        if said.err.contains(DONE) {
            said.refused(3, &["do not do it again"]);
        }
    }
    assert!(told >= 3, "the fault came after the step {told} times");
}

#[test]
fn a_restore_that_took_place_keeps_its_way_back() {
    if !can_be_tried() {
        return;
    }
    let mut told = 0;
    for at in 1..=12 {
        let world = World::pilot();
        world.done("backup");
        world.done("project edit --target 33");
        let said = with_fault(&world, at, "restore latest --yes");
        let restored = !world.done("project show --format csv").contains(",33,");
        assert_eq!(restored, said.code == 0 || said.err.contains(DONE), "{at}: {}", said.transcript());
        if restored {
            told += usize::from(said.err.contains(DONE));
            world.done("undo");
        }
        assert!(world.done("project show --format csv").contains(",33,"), "{at}: the way back is gone");
    }
    assert!(told > 0, "the fault never came after the restore");
}

#[test]
fn an_erasure_that_finds_no_room_for_the_rest_is_not_told_as_undone() {
    if !can_be_tried() {
        return;
    }
    let mut told = 0;
    for at in (50..700).step_by(50) {
        let world = World::pilot();
        let said =
            with(&world, "pwrite64", &format!("error=ENOSPC:when={at}+"), "erase P-07 --yes --no-backup");
        let erased = !world.done("participant list --format csv").contains("P-07,");
        assert!(erased || said.code == 3, "{at}: {}", said.transcript());
        assert_eq!(said.err.contains("as it was"), !erased, "{at}: {}", said.transcript());
        if erased && said.code == 3 {
            said.refused(3, &["ikut erase --clean", "copies that were made elsewhere"]);
            told += 1;
        }
    }
    assert!(told > 0, "the disk was never full between the erasure and the file written anew");
}
