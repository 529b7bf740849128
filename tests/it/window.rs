//! A window of a real terminal: tmux types and reads the screen.

use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::tools;
use crate::world::World;

/// How many windows were opened.
static OPENED: AtomicUsize = AtomicUsize::new(0);

/// How long a screen may take on a machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(60);

/// Between two looks at a screen: looking costs the other tests time.
const PAUSE: Duration = Duration::from_millis(20);

/// A window of 80 columns and 24 lines in the home of a world.
pub struct Window<'a> {
    world: &'a World,
    socket: String,
}

impl<'a> Window<'a> {
    /// Opens it, with a shell; `None` where tmux is missing.
    pub fn open(world: &'a World) -> Option<Self> {
        Self::open_in(world, "sh")
    }

    /// Opens it with another shell.
    pub fn open_in(world: &'a World, shell: &str) -> Option<Self> {
        if !tools::has("tmux", &["-V"], "apt-get install tmux") {
            return None;
        }
        // A socket of its own: the server of the window before may still be leaving.
        let socket = world.path(&format!("tmux-{}", OPENED.fetch_add(1, Ordering::Relaxed)));
        let window = Self { world, socket: socket.to_string_lossy().into_owned() };
        let mut environment = String::new();
        for (name, value) in world.command().get_envs() {
            environment.push_str(&format!("{}='{}' ", name.display(), value.unwrap_or_default().display()));
        }
        let program = std::path::Path::new(env!("CARGO_BIN_EXE_ikut")).parent().expect("a folder");
        let shell = format!(
            "env -i {environment} PATH='{}':/usr/bin:/bin TERM=screen PS1='ready> ' {shell}",
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
        if shell == "sh" {
            window.shows("ready>");
        } else {
            window.rouses();
            window.clears();
        }
        Some(window)
    }

    /// Waits for a shell with a prompt of its own: what it prints is not what was typed. While it
    /// starts, it may lose what is typed, so it is asked again.
    fn rouses(&self) {
        for _ in 0..10 {
            self.line("echo \"re\"\"ady>\"");
            if self.comes("ready>", Duration::from_secs(4)) {
                return;
            }
        }
        self.shows("ready>");
    }

    fn tmux(&self, words: &[&str]) -> String {
        let output =
            Command::new("tmux").arg("-S").arg(&self.socket).args(words).output().expect("tmux runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Presses keys, by their names in tmux.
    pub fn keys(&self, keys: &[&str]) {
        self.tmux(&[&["send-keys", "-t", "w"], keys].concat());
    }

    /// Types a line and presses Enter.
    pub fn line(&self, text: &str) {
        self.types(text);
        self.keys(&["Enter"]);
    }

    /// Types a line that is not to be seen, once the terminal no longer shows what is typed: the
    /// question stands there a moment before.
    pub fn secret(&self, text: &str) {
        self.hides();
        self.line(text);
    }

    /// Waits until the terminal no longer shows what is typed.
    pub fn hides(&self) {
        let begun = Instant::now();
        while self.echoes() {
            assert!(begun.elapsed() < PATIENCE, "what is typed is shown:\n{}", self.screen());
            thread::sleep(PAUSE);
        }
    }

    /// Presses Ctrl-C once keys are read one by one: a moment before, it would end the process.
    pub fn interrupts(&self) {
        let begun = Instant::now();
        while !self.is_set("-isig") {
            assert!(begun.elapsed() < PATIENCE, "no key is waited for:\n{}", self.screen());
            thread::sleep(PAUSE);
        }
        self.keys(&["C-c"]);
    }

    /// Says whether the terminal shows what is typed.
    pub fn echoes(&self) -> bool {
        !self.is_set("-echo")
    }

    fn is_set(&self, wanted: &str) -> bool {
        let settings = Command::new("stty").args(["-a", "-F", &self.terminal()]).output().expect("stty runs");
        let settings = String::from_utf8_lossy(&settings.stdout).into_owned();
        settings.split_whitespace().any(|setting| setting == wanted)
    }

    /// Returns the device of the terminal.
    pub fn terminal(&self) -> String {
        self.tmux(&["display-message", "-p", "-t", "w", "#{pane_tty}"]).trim().to_owned()
    }

    /// Returns what is on the screen.
    pub fn screen(&self) -> String {
        self.tmux(&["capture-pane", "-p", "-t", "w"])
    }

    /// Clears the screen, and waits until nothing but a prompt is on it; a shell that is busy with a
    /// list may lose what is typed, so it is asked again.
    pub fn clears(&self) {
        let begun = Instant::now();
        while !self.clears_in(Duration::from_secs(4)) {
            assert!(begun.elapsed() < PATIENCE, "not cleared:\n{}", self.screen());
        }
    }

    fn clears_in(&self, patience: Duration) -> bool {
        self.line("clear");
        let begun = Instant::now();
        while self.screen().trim().lines().count() > 1 || self.screen().contains("clear") {
            if begun.elapsed() > patience {
                return false;
            }
            thread::sleep(PAUSE);
        }
        true
    }

    /// Types without Enter.
    pub fn types(&self, text: &str) {
        self.tmux(&["send-keys", "-t", "w", "-l", "--", text]);
    }

    /// Waits until a text is on the screen.
    pub fn shows(&self, text: &str) {
        let there = self.comes(text, PATIENCE);
        assert!(there, "no {text:?} on the screen:\n{}", self.screen());
    }

    /// Says whether a text comes to the screen in time.
    fn comes(&self, text: &str, patience: Duration) -> bool {
        let begun = Instant::now();
        while !self.screen().contains(text) {
            if begun.elapsed() > patience {
                return false;
            }
            thread::sleep(PAUSE);
        }
        true
    }

    /// Waits until the command before has ended, and for its exit code.
    pub fn exits(&self, code: i32) {
        // What is typed while it still reads keys is for it, not for the shell.
        let begun = Instant::now();
        while !self.screen().trim_end().ends_with("ready>") {
            assert!(begun.elapsed() < PATIENCE, "no end of the command:\n{}", self.screen());
            thread::sleep(PAUSE);
        }
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
