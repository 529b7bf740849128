//! Unlocking a register for a while: nobody is asked, completion answers, and the key goes by itself.
#![cfg(target_os = "linux")]

use std::time::{Duration, Instant};

use crate::tools;
use crate::world::World;

const KEY: &str = "--passphrase-file key";

/// Returns a home with an encrypted register.
fn encrypted() -> World {
    use std::os::unix::fs::PermissionsExt;
    let world = World::empty();
    let file = world.write("key", "viisi sinistä kahvikuppia\n");
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600)).expect("permissions");
    world.done(&format!("init --no-input {KEY}"));
    world
}

/// Returns a home with an unlocked register; `None` where the system keeps no keys.
pub fn unlocked() -> Option<World> {
    let world = encrypted();
    let said = world.run(&format!("unlock {KEY}"));
    tools::has_keyring(&said.err).then(|| {
        assert_eq!(said.code, 0, "{}", said.err);
        world
    })
}

#[test]
fn no_command_asks_while_the_register_is_open_and_every_command_once_it_is_locked() {
    let Some(world) = unlocked() else { return };
    world.done("participant add P-07");
    assert!(world.done("participant list").contains("P-07"));
    assert!(world.done("").contains("The register is open for 8 h 0 min more: ikut lock"));
    assert!(!world.done("today --format csv").contains("open for"));
    world.done("lock");
    world.run("participant list").refused(3, &["the register is encrypted", "ikut unlock"]);
    assert!(world.run("lock").err.contains("was locked already"));
    assert!(!world.done(&format!("today {KEY}")).contains("open for"));
}

#[test]
fn completion_answers_while_the_register_is_open() {
    let Some(world) = unlocked() else { return };
    world.done("participant add P-07");
    let offered = || {
        let mut command = world.command();
        command.env("IKUT_COMPLETE", "fish").args(["--", "ikut", "participant", "show", "P"]);
        String::from_utf8(command.output().expect("runs").stdout).expect("UTF-8")
    };
    assert!(offered().contains("P-07"));
    world.done("lock");
    assert_eq!(offered(), "");
}

#[test]
fn the_kernel_forgets_the_key_by_itself() {
    let Some(world) = unlocked() else { return };
    world.done(&format!("unlock --for 2s {KEY}"));
    let begun = Instant::now();
    assert!(world.done("").contains("open for 0 h 1 min more"));
    while world.run("project show").code == 0 {
        assert!(begun.elapsed() < Duration::from_secs(30), "still open after its time");
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(begun.elapsed() > Duration::from_secs(1), "closed before its time");
}

#[test]
fn a_wrong_passphrase_keeps_nothing_and_a_named_one_comes_first() {
    let Some(world) = unlocked() else { return };
    world.run_all(&["project", "show", "--passphrase-command", "echo wrong"]).refused(3, &["does not open"]);
    world.done("lock");
    world.run_all(&["unlock", "--passphrase-command", "echo wrong"]).refused(3, &["does not open"]);
    world.run("project show").refused(3, &["encrypted"]);
}

#[test]
fn another_register_is_not_opened_by_it() {
    let (Some(one), other) = (unlocked(), encrypted()) else { return };
    other.run("project show").refused(3, &["encrypted"]);
    let moved = one.path("moved.db");
    std::fs::rename(one.path("ikut.db"), &moved).expect("moved");
    one.done(&format!("project show --register {}", moved.display()));
}

#[test]
fn a_plain_register_needs_no_key_and_a_time_has_bounds() {
    let world = World::new();
    assert!(world.run("unlock").err.contains("is not encrypted"));
    world.run("lock").refused(1, &["is not encrypted"]);
    for time in ["0h", "25h", "8", "x"] {
        world.run(&format!("unlock --for {time}")).refused(2, &[time, "at most a day"]);
    }
}
