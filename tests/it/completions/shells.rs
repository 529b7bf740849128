//! Completion in real shells in a real terminal: what TAB does.

use crate::roll_call::ten;
use crate::tools;
use crate::window::Window;
use crate::world::{World, project};

/// A shell: how it starts, how it takes the script, how often TAB is pressed until it lists.
struct Shell {
    name: &'static str,
    start: &'static str,
    script: &'static str,
    setup: &'static str,
    list: &'static [&'static str],
    install: &'static str,
}

const SHELLS: [Shell; 4] = [
    Shell {
        name: "bash",
        start: "bash --norc --noprofile",
        script: "ikut.bash",
        setup: "source",
        // The first may put in what all candidates begin with.
        list: &["Tab", "Tab", "Tab"],
        install: "apt-get install bash",
    },
    Shell {
        name: "zsh",
        start: "zsh -f",
        script: "_ikut",
        setup: "autoload -U compinit; compinit -D; source",
        list: &["Tab", "Tab"],
        install: "apt-get install zsh",
    },
    Shell {
        name: "fish",
        start: "fish --no-config",
        script: "ikut.fish",
        setup: "source",
        list: &["Tab"],
        install: "apt-get install fish",
    },
    Shell {
        name: "elvish",
        start: "elvish -norc",
        script: "ikut.elv",
        setup: "eval (slurp <",
        list: &["Tab", "Tab"],
        install: "apt-get install elvish",
    },
];

impl Shell {
    fn probe(&self) -> &'static [&'static str] {
        if self.name == "elvish" { &["-version"] } else { &["--version"] }
    }

    fn open<'a>(&self, world: &'a World) -> Option<Window<'a>> {
        if !tools::has(self.name, self.probe(), self.install) {
            return None;
        }
        let window = Window::open_in(world, self.start)?;
        let script = project("completions").join(self.script);
        let close = if self.name == "elvish" { ")" } else { "" };
        window.line(&format!("{} {}{close}", self.setup, script.display()));
        window.clears();
        Some(window)
    }

    /// Leaves the line and the list of candidates.
    fn leave(&self, window: &Window) {
        // In elvish the first only closes the list; in the others Ctrl-C may come while it is made.
        window.keys(if self.name == "elvish" { &["C-c", "C-c"] } else { &["C-u"] });
        window.clears();
    }
}

fn each_shell(world: &World, walk: impl Fn(&Shell, &Window)) {
    for shell in &SHELLS {
        if let Some(window) = shell.open(world) {
            walk(shell, &window);
        }
    }
}

#[test]
fn tab_lists_sessions_with_day_and_activity() {
    let world = ten();
    world.done("session add K1 rights --on tomorrow");
    each_shell(&world, |shell, window| {
        window.types("ikut attend ");
        window.keys(shell.list);
        window.shows("K1-001");
        window.shows("Wed 2021-11-24, rights");
        window.shows("Thu 2021-11-25, rights");
        shell.leave(window);
    });
}

#[test]
fn tab_goes_on_to_files_behind_an_option() {
    let world = ten();
    world.write("others.db", "");
    each_shell(&world, |shell, window| {
        window.types("ikut --register=oth");
        window.keys(&["Tab"]);
        window.shows("--register=others.db");
        shell.leave(window);
    });
}

#[test]
fn tab_lists_whoever_is_not_marked_and_leaves_out_who_is() {
    let world = ten();
    world.done("attend K1-001 P-01 P-02=a");
    each_shell(&world, |shell, window| {
        window.types("ikut attend K1-001 P-");
        window.keys(shell.list);
        window.shows("P-10=");
        let screen = window.screen();
        assert!(screen.contains("P-03="), "{}:\n{screen}", shell.name);
        assert!(!screen.contains("P-01=") && !screen.contains("P-02="), "{}:\n{screen}", shell.name);
        shell.leave(window);
    });
}

#[test]
fn tab_goes_on_behind_the_equals_sign_and_the_colon() {
    let world = ten();
    each_shell(&world, |shell, window| {
        window.types("ikut attend K1-001 P-03=");
        window.keys(shell.list);
        window.shows("told in advance");
        shell.leave(window);
        window.types("ikut attend K1-001 P-03=n:he");
        window.keys(&["Tab"]);
        window.shows("P-03=n:health");
        shell.leave(window);
        window.types("ikut attend K1-001 P-1");
        window.keys(&["Tab"]);
        // Elvish quotes what has a sign of its own in it, and stays in its list.
        if shell.name == "elvish" {
            window.shows("'P-10='");
        } else {
            window.types("l5");
            window.shows("P-10=l5");
        }
        shell.leave(window);
    });
}

#[test]
fn tab_completes_behind_an_option_and_its_equals_sign() {
    let world = ten();
    each_shell(&world, |shell, window| {
        window.types("ikut session list --cohort=K");
        window.keys(&["Tab"]);
        window.shows("--cohort=K1");
        shell.leave(window);
        window.types("ikut attend K1-001 --rest=n:cri");
        window.keys(&["Tab"]);
        window.shows("--rest=n:criminal_process");
        shell.leave(window);
        window.types("ikut session list --stat");
        window.keys(&["Tab"]);
        window.shows("--status");
        shell.leave(window);
    });
}

#[test]
fn a_locked_register_is_met_with_silence() {
    let world = World::empty();
    let key = world.write("key", "five blue coffee cups\n");
    #[cfg(unix)]
    std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("allowed");
    let _ = key;
    world.done("init --no-input --passphrase-file key");
    world.done("participant add P-01 --passphrase-file key");
    each_shell(&world, |shell, window| {
        window.types("ikut participant show ");
        window.keys(shell.list);
        window.types("END");
        window.shows("END");
        let screen = window.screen();
        // Elvish itself says that there are no candidates.
        let screen = screen.replace("error: no candidates", "");
        for text in ["P-01", "error", "assphrase", "locked"] {
            assert!(!screen.contains(text), "{}:\n{screen}", shell.name);
        }
        shell.leave(window);
    });
}

#[test]
fn ten_people_are_marked_in_a_line_of_sixty_keys() {
    let world = ten();
    let Some(window) = SHELLS[0].open(&world) else { return };
    let mut keys = 0;
    let mut typed = |text: &str| {
        window.types(text);
        keys += text.chars().count();
    };
    typed("ikut att");
    window.keys(&["Tab"]);
    // `attendance` begins so as well.
    typed(" K1-");
    window.keys(&["Tab"]);
    window.shows("attend K1-001");
    typed("P-03=l15 P-07=n:he");
    window.keys(&["Tab"]);
    window.shows("P-07=n:health");
    typed("--res");
    window.keys(&["Tab"]);
    typed("p");
    window.keys(&["Enter"]);
    window.shows("P-10: present (was: unmarked)");
    // Four TAB and one Enter.
    assert!(keys + 5 <= 60, "{keys} characters");
    let marks = crate::attend::attendance(&world);
    assert_eq!(marks.lines().count(), 11, "{marks}");
}
