//! What reaches the disk: few syncs, and one file at rest beside the folder of backups.

use std::fs;

use crate::tools;
use crate::world::World;

/// Runs `ikut` under `strace` and returns the calls that make things durable.
fn syncs(world: &World, words: &str) -> Option<String> {
    if !tools::has("strace", &["-V"], "apt-get install strace") {
        return None;
    }
    let ikut = world.command();
    let mut traced = std::process::Command::new("strace");
    traced.args(["-f", "-qq", "-e", "trace=fdatasync,fsync,sync,syncfs,sync_file_range"]);
    traced.arg(ikut.get_program()).args(words.split_whitespace()).current_dir(world.path(""));
    for (name, value) in ikut.get_envs() {
        traced.env(name, value.unwrap_or_default());
    }
    let output = traced.output().expect("strace runs");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{told}");
    Some(told)
}

fn files(world: &World) -> Vec<String> {
    let entries = fs::read_dir(world.path("")).expect("the home");
    let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("a file").file_name();
    let mut files: Vec<_> = entries.map(|entry| name(entry).to_string_lossy().into_owned()).collect();
    files.sort();
    files
}

#[test]
fn marks_take_four_fdatasync_and_leave_one_file_however_many_they_are() {
    let world = World::pilot();
    // The first step of a day makes a backup, too.
    let Some(told) = syncs(&world, "attend K4-001 P-17=l2") else { return };
    assert_eq!(told.lines().filter(|line| line.contains("sync(")).count(), 5 + 2, "{told}");
    for marks in ["P-17=l3", "P-17=l4 P-18=l4 P-19=l4 P-20=l4", "P-17 P-18 P-19 P-20 P-21=l7 P-22=l5"] {
        let Some(told) = syncs(&world, &format!("attend K4-001 {marks}")) else { return };
        let count = |call: &str| told.lines().filter(|line| line.contains(call)).count();
        assert_eq!(count("fdatasync("), 4, "{told}");
        // The folder, after SQLite's journal is gone.
        assert_eq!(count("sync(") - count("fdatasync("), 1, "{told}");
        assert_eq!(files(&world), ["ikut.db", "ikut.db.backups"]);
    }
}

#[test]
fn what_changes_nothing_waits_for_no_disk() {
    let world = World::pilot();
    world.done("attend K1-001 P-01=l3");
    for words in ["attend K1-001 P-01=l3", "attend K1-001 P-01=l9 --dry-run", "session show K1-001"] {
        let Some(told) = syncs(&world, words) else { return };
        assert!(!told.contains("sync("), "{words}: {told}");
    }
}
