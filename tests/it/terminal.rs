//! What is asked, in a real terminal: tmux types and reads the screen.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::tools;
use crate::world::World;

/// A window of 80 columns and 24 lines in the home of a world.
struct Window<'a> {
    world: &'a World,
    socket: String,
}

impl<'a> Window<'a> {
    fn open(world: &'a World) -> Option<Self> {
        if !tools::has("tmux", &["-V"], "apt-get install tmux") {
            return None;
        }
        let window = Self { world, socket: world.path("tmux").to_string_lossy().into_owned() };
        let mut environment = String::new();
        for (name, value) in world.command().get_envs() {
            environment.push_str(&format!("{}='{}' ", name.display(), value.unwrap_or_default().display()));
        }
        let program = std::path::Path::new(env!("CARGO_BIN_EXE_ikut")).parent().expect("a folder");
        let shell = format!(
            "env -i {environment} PATH='{}':/usr/bin:/bin TERM=screen PS1='ready> ' sh",
            program.display()
        );
        let home = world.path("");
        let size = ["-x", "80", "-y", "24"];
        window.tmux(
            &[
                &["-f", "/dev/null", "new-session", "-d", "-s", "w"][..],
                &size,
                &["-c", &home.to_string_lossy(), &shell],
            ]
            .concat(),
        );
        window.shows("ready>");
        Some(window)
    }

    fn tmux(&self, words: &[&str]) -> String {
        let output =
            Command::new("tmux").arg("-S").arg(&self.socket).args(words).output().expect("tmux runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn keys(&self, keys: &[&str]) {
        self.tmux(&[&["send-keys", "-t", "w"], keys].concat());
    }

    fn line(&self, text: &str) {
        self.tmux(&["send-keys", "-t", "w", "-l", text]);
        self.keys(&["Enter"]);
    }

    fn screen(&self) -> String {
        self.tmux(&["capture-pane", "-p", "-t", "w"])
    }

    /// Waits until a text is on the screen; each look is a process of its own, and pause enough.
    fn shows(&self, text: &str) {
        let begun = Instant::now();
        while !self.screen().contains(text) {
            assert!(
                begun.elapsed() < Duration::from_secs(20),
                "no {text:?} on the screen:\n{}",
                self.screen()
            );
        }
    }

    /// Runs a command and waits for its exit code.
    fn exits(&self, code: i32) {
        self.line("echo code-$?-");
        self.shows(&format!("code-{code}-"));
        self.line("clear");
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        self.tmux(&["kill-server"]);
        let _ = self.world;
    }
}

#[test]
fn a_new_register_asks_for_its_passphrase_twice_and_shows_neither() {
    let world = World::empty();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut init");
    window.shows("Passphrase for the new register");
    window.line("five blue cups");
    window.shows("The same again");
    window.line("five blue cups");
    window.shows("The project.");
    for answer in ["Trial", "", "", "ESF-2014", "1.6.2020", "", "20"] {
        window.line(answer);
    }
    window.shows("made the register");
    assert!(!window.screen().contains("five blue"), "{}", window.screen());
    window.line("clear; ikut project show");
    window.shows("Passphrase");
    window.line("five blue cups");
    window.shows("2020-06-01");
    window.exits(0);
    window.line("ikut project show");
    window.shows("Passphrase");
    window.line("six red cups");
    window.shows("does not open");
    window.exits(3);
}

#[test]
fn a_plan_is_shown_and_asked_about_before_it_is_written() {
    let world = World::new();
    world.done("activity add a --minutes 60");
    let before = world.export();
    let Some(window) = Window::open(&world) else { return };
    let plan = "ikut cohort new K1 --start 2021-08-30 --weeks 2 --weekly mon:a@12:00";
    window.line(plan);
    window.shows("Write this plan? (y/n)");
    window.shows("K1-002");
    window.line("n");
    window.shows("nothing changed");
    window.exits(0);
    assert_eq!(world.export(), before);
    window.line(plan);
    window.shows("Write this plan? (y/n)");
    window.keys(&["C-c"]);
    window.line("stty -a | tr ';' '\\n' | grep -c ' echo '");
    window.shows("1\n");
    assert_eq!(world.export(), before, "Ctrl-C writes nothing");
    window.line(&format!("clear; {plan}"));
    window.shows("Write this plan? (y/n)");
    window.line("y");
    window.shows("wrote cohort K1 with 2 sessions");
    assert_ne!(world.export(), before);
}
