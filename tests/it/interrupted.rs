//! A hidden question that is interrupted, in a real terminal: it shows again what is typed.
#![cfg(unix)]

use std::process::Command;

use crate::window::Window;
use crate::world::World;

const OWN: &str = "viisi sinistä kahvikuppia";

/// Returns a home with an encrypted register.
fn encrypted() -> World {
    use std::os::unix::fs::PermissionsExt;
    let world = World::empty();
    let file = world.write("own", format!("{OWN}\n"));
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600)).expect("permissions");
    world.done("init --passphrase-file own --no-input --name Polku");
    world
}

/// Begins a command and waits until it reads what is not shown; its number stands in the file `pid`.
fn begins(window: &Window, question: &str, words: &str) {
    window.line(&format!("clear; sh -c 'echo $$ > pid; exec ikut {words}'"));
    window.shows(question);
    window.hides();
}

/// Waits for the prompt of the shell, and looks at how the command ended and at the terminal.
fn ended(window: &Window, code: i32) {
    window.line("");
    window.exits(code);
    shows_again(window);
}

/// Sees that the terminal shows what is typed.
fn shows_again(window: &Window) {
    window.clears();
    assert!(window.echoes(), "the terminal shows nothing");
    window.line("stty -a | tr ';' '\\n' | grep -c ' echo '");
    window.shows("1\n");
}

#[test]
fn ctrl_c_at_a_hidden_question_leaves_a_terminal_that_shows_what_is_typed() {
    let world = encrypted();
    let Some(window) = Window::open(&world) else { return };
    begins(&window, "Passphrase", "project show");
    window.types("viisi");
    window.keys(&["C-c"]);
    window.shows("\nready>\n");
    ended(&window, 130);
    assert!(!window.screen().contains("viisi"), "{}", window.screen());
}

#[test]
fn a_process_that_is_ended_at_a_hidden_question_leaves_the_terminal_as_it_was() {
    let world = encrypted();
    let Some(window) = Window::open(&world) else { return };
    for (signal, code) in [("TERM", 143), ("HUP", 129)] {
        begins(&window, "Passphrase", "project show");
        // What was typed so far is no command for the shell.
        window.types("echo shown; ");
        let pid = std::fs::read_to_string(world.path("pid")).expect("a number");
        let kill = format!("kill -{signal} {}", pid.trim());
        assert!(Command::new("sh").args(["-c", &kill]).status().expect("sh runs").success());
        window.shows("ready>");
        ended(&window, code);
        assert!(!window.screen().contains("shown"), "{}", window.screen());
    }
}

#[test]
fn a_process_that_is_ended_while_keys_are_read_leaves_the_terminal_as_it_was() {
    let world = World::pilot();
    let Some(window) = Window::open(&world) else { return };
    for (words, question) in
        [("participant edit P-01 --alias", "Working name"), ("attend K1-001", "p present")]
    {
        begins(&window, question, words);
        let pid = std::fs::read_to_string(world.path("pid")).expect("a number");
        let kill = format!("kill -TERM {}", pid.trim());
        assert!(Command::new("sh").args(["-c", &kill]).status().expect("sh runs").success());
        window.shows("ready>");
        // Whoever reads the keys may take the signal for Ctrl-C: only the terminal counts.
        shows_again(&window);
    }
}

#[test]
fn whoever_comes_back_to_a_hidden_question_is_asked_again() {
    let world = encrypted();
    let Some(window) = Window::open(&world) else { return };
    begins(&window, "Passphrase", "project show --lang en");
    window.keys(&["C-z"]);
    window.shows("Stopped");
    window.line("echo se\"\"en");
    window.shows("\nseen\n");
    window.line("fg");
    window.secret(OWN);
    window.shows("Polku");
    window.exits(0);
}

#[test]
fn a_new_passphrase_is_refused_with_its_reason_also_quietly() {
    let world = World::empty();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut -q init --name Trial");
    window.shows("Write it down");
    window.line("o");
    window.shows("Passphrase for the register");
    window.secret("ihmiskauppa");
    window.shows("at least 16 characters");
    window.secret("");
    window.shows("the passphrase is empty");
    window.secret(OWN);
    window.shows("The same again");
    window.secret("something else");
    window.shows("the two are not the same");
    window.secret(OWN);
    window.shows("The same again");
    window.secret(OWN);
    window.shows("Print the recovery sheet now?");
    window.line("n");
    window.shows("\nready>");
    window.exits(0);
    window.line("clear; ikut -q project show");
    window.shows("Passphrase");
    window.secret("something else");
    window.shows("once more:");
    window.secret(OWN);
    window.shows("Trial");
}

#[test]
fn nothing_is_asked_or_told_before_the_passphrase() {
    let world = encrypted();
    let Some(window) = Window::open(&world) else { return };
    for (words, question) in [
        ("key sheet", "Whoever has the sheet and the register reads everything. Print it?"),
        ("register decrypt", "Everybody who gets the file then reads everything. Decrypt it?"),
    ] {
        begins(&window, "Passphrase", words);
        assert!(!window.screen().contains(question), "{}", window.screen());
        window.secret(OWN);
        window.shows(question);
        window.line("n");
        window.shows("\nready>");
        window.exits(0);
    }
}
