//! The roll call in a real terminal of 80 columns and 24 lines.

use crate::attend::attendance;
use crate::window::Window;
use crate::world::World;

/// Returns a home with a cohort of ten that has one session, today.
pub fn ten() -> World {
    let world = World::new();
    world.done("activity add rights --minutes 180");
    world.done("cohort new K1 --start 2021-11-22 --weeks 10 --yes");
    for number in 1..=10 {
        world.done(&format!("participant add P-{number:02}"));
        world.done(&format!("enrol P-{number:02} K1 --from 2021-11-22"));
    }
    world.done("session add K1 rights --on today --at 12:00");
    world
}

/// Presses keys one by one, and counts them.
pub fn press(window: &Window, keys: &[&str]) -> usize {
    window.keys(keys);
    keys.len()
}

#[test]
fn ten_people_with_two_exceptions_take_at_most_twenty_keys() {
    let world = ten();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut attend");
    window.shows("1/10 P-01 (unmarked):");
    let mut pressed =
        press(&window, &["p", "p", "l", "1", "5", "Enter", "p", "p", "p", "n", "1", "p", "p", "p"]);
    window.shows("Enter writes this");
    assert_eq!(attendance(&world).lines().count(), 1, "nothing is written before the last Enter");
    pressed += press(&window, &["Enter"]);
    window.shows("K1-001: wrote 10 marks");
    window.exits(0);
    let marks = attendance(&world);
    assert_eq!(marks.matches(",present,,,,").count(), 8, "{marks}");
    assert!(marks.contains("P-03,present,15,,,"), "{marks}");
    assert!(marks.contains("P-07,absent,,,in_advance,health"), "{marks}");
    assert!(pressed <= 20, "{pressed} keys");
    assert!(
        world
            .run("undo")
            .err
            .contains("marked K1-001: 8 present; 1 late 15 minutes; 1 absent, told in advance (health)"),
        "one step"
    );
}

#[test]
fn the_rest_are_present_at_one_key() {
    let world = ten();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut attend today");
    window.shows("1/10 P-01");
    window.keys(&["p", "a", "r"]);
    window.shows("Enter writes this");
    window.keys(&["Enter"]);
    window.shows("wrote 10 marks");
    assert_eq!(attendance(&world).matches(",present,").count(), 9);
}

#[test]
fn the_picture_fits_and_everything_on_the_screen_is_plain_text() {
    let world = ten();
    let Some(window) = Window::open(&world) else { return };
    window.line("clear; ikut attend");
    window.shows("1/10 P-01 (unmarked):");
    insta::assert_snapshot!("roll_call_opening", window.screen().trim_end());
    window.keys(&["p", "l", "5", "Enter", "n"]);
    window.shows("reason (Enter: none):");
    insta::assert_snapshot!("roll_call_reasons", window.screen().trim_end());
    window.keys(&["2", "x", "r"]);
    window.shows("Enter writes this");
    insta::assert_snapshot!("roll_call_picture", window.screen().trim_end());
    window.keys(&["C-c"]);
    window.shows("nothing changed");
    window.exits(1);
}

#[test]
fn the_roll_call_speaks_finnish_and_swedish_within_the_window() {
    for (language, locale, end) in
        [("finnish", "fi_FI.UTF-8", "Enter kirjoittaa"), ("swedish", "sv_FI.UTF-8", "Enter skriver")]
    {
        let world = ten().speaking(locale);
        let Some(window) = Window::open(&world) else { return };
        window.line("clear; ikut attend");
        window.shows("1/10 P-01");
        window.keys(&["l", "5", ":", "7", "r"]);
        window.shows(end);
        insta::assert_snapshot!(format!("roll_call_in_{language}"), window.screen().trim_end());
        window.keys(&["C-c"]);
        window.exits(1);
    }
}

#[test]
fn a_key_without_meaning_says_where_the_keys_are_and_exceptions_come_last() {
    let world = ten();
    let Some(window) = Window::open(&world) else { return };
    window.line("clear; ikut attend");
    window.shows("1/10 P-01 (unmarked):");
    window.keys(&["z"]);
    window.shows("? shows the keys");
    window.keys(&["A", ":"]);
    window.shows("the mark comes first");
    window.keys(&["R"]);
    window.shows("Enter writes this");
    let screen = window.screen();
    let picture: Vec<_> = screen.lines().filter(|line| line.contains("(was: unmarked)")).collect();
    assert!(picture.last().is_some_and(|line| line.starts_with("P-01: absent")), "{screen}");
    window.keys(&["Enter"]);
    window.exits(0);
}

#[test]
fn enter_keeps_what_is_there_and_nothing_is_a_step() {
    let world = ten();
    world.done("attend K1-001 P-01=l10:transport P-02=a --rest p");
    let before = world.export();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut attend K1-001");
    window.shows("1/10 P-01 (late 10 minutes (transport)):");
    window.keys(&["Enter"; 11]);
    window.shows("nothing changed");
    window.exits(0);
    assert_eq!(world.export(), before);
    window.line("ikut attend K1-001");
    window.shows("1/10 P-01");
    window.keys(&["Enter", "f", "4", "-", "BSpace", "Enter"]);
    window.shows("4/10 P-04");
    window.keys(&["Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter"]);
    window.shows("wrote 2 marks");
    let marks = attendance(&world);
    assert!(marks.contains("P-02,absent,,,afterwards,criminal_process"), "{marks}");
    assert!(!marks.contains("P-03"), "{marks}");
    assert!(marks.contains("P-01,present,10,,,transport"), "{marks}");
}

#[test]
fn ctrl_c_in_the_middle_writes_nothing_and_leaves_the_terminal_as_it_was() {
    let world = ten();
    let before = world.export();
    let Some(window) = Window::open(&world) else { return };
    window.line("stty -a > stty-before; ikut attend");
    window.shows("1/10 P-01");
    window.keys(&["p", "p", "l", "1"]);
    window.shows("adds a reason): 1");
    window.keys(&["C-c"]);
    window.shows("stopped; nothing changed");
    window.exits(1);
    window.line("stty -a > stty-after; cmp stty-before stty-after && echo the-same");
    window.shows("\nthe-same");
    assert_eq!(world.export(), before);
}

#[test]
fn a_terminal_that_goes_away_writes_nothing() {
    let world = ten();
    let before = world.export();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut attend");
    window.shows("1/10 P-01");
    window.keys(&["p", "p"]);
    window.shows("3/10 P-03");
    drop(window);
    assert_eq!(world.export(), before);
}

#[test]
fn without_standard_input_there_is_no_roll_call() {
    let world = ten();
    let before = world.export();
    let Some(window) = Window::open(&world) else { return };
    window.line("clear; ikut attend <&-");
    window.shows("a roll call needs a terminal");
    window.exits(1);
    window.line("clear; ikut attend </dev/null");
    window.shows("a roll call needs a terminal");
    window.exits(1);
    window.line("clear; ikut attend --no-input");
    window.shows("a roll call needs a terminal");
    window.exits(1);
    assert_eq!(world.export(), before);
}

#[test]
fn a_session_to_come_takes_what_was_announced_and_stays_planned() {
    let world = ten();
    world.done("session add K1 rights --on tomorrow");
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut attend tomorrow");
    window.shows("1/10 P-01");
    window.keys(&["p"]);
    window.shows("ahead of a session only n");
    window.keys(&["n", "1", "x"]);
    window.shows("3/10 P-03");
    window.keys(&["Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter"]);
    window.shows("Enter writes this");
    window.keys(&["Enter"]);
    window.shows("K1-002: wrote 2 marks");
    assert!(world.done("session show K1-002").contains("planned"));
    drop(window);
    let world = world.at("2021-11-25T12:00:00");
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut attend today");
    window.shows("1/10 P-01 (absent, told in advance (health)):");
    window.keys(&["Enter", "Enter", "r", "Enter"]);
    window.shows("wrote 8 marks");
    assert!(world.done("session show K1-002").contains("held"));
}

#[test]
fn which_of_several_sessions_is_asked() {
    let world = ten();
    world.done("session add K1 rights --on today --at 14:00");
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut attend P-01");
    window.shows("Which session? (1-2)");
    window.line("7");
    window.shows("Which session? (1-2): 7");
    window.line("2");
    window.shows("P-01: present (was: unmarked)");
    window.exits(0);
    assert!(attendance(&world).contains("K1-002,P-01"));
}

#[test]
fn a_locked_register_asks_for_its_passphrase_before_the_roll() {
    let world = World::empty();
    world.write("key", "five blue coffee cups\n");
    let key = world.path("key");
    std::process::Command::new("chmod").arg("600").arg(&key).status().expect("chmod runs");
    world.done("init --no-input --passphrase-file key");
    world.done("activity add rights --minutes 180 --passphrase-file key");
    world.done("cohort new K1 --start 2021-11-22 --weeks 10 --yes --passphrase-file key");
    world.done("participant add P-01 --passphrase-file key");
    world.done("enrol P-01 K1 --passphrase-file key");
    world.done("session add K1 rights --on today --passphrase-file key");
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut attend");
    window.shows("Passphrase");
    window.secret("five blue coffee cups");
    window.shows("1/1 P-01 (unmarked):");
    window.keys(&["p", "Enter"]);
    window.shows("wrote one mark");
    window.exits(0);
    assert!(!window.screen().contains("five blue"), "{}", window.screen());
    world.run("attend").refused(3, &["passphrase"]);
}

#[test]
fn marks_of_two_at_one_moment_are_both_kept_or_one_is_told() {
    let world = ten();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut attend");
    window.shows("1/10 P-01");
    world.done("attend K1-001 P-10=l5");
    window.keys(&["p", "p", "p", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter"]);
    window.shows("wrote 3 marks");
    let marks = attendance(&world);
    assert!(marks.contains("P-10,present,5") && marks.contains("P-03,present"), "{marks}");
    window.line("clear; ikut attend");
    // The first roll call, still on the screen, said that P-01 was unmarked.
    window.shows("1/10 P-01 (present):");
    world.done("attend K1-001 P-01=a");
    let before = world.export();
    window.keys(&["l", "5", "Enter"]);
    window.shows("2/10 P-02");
    window.keys(&["r", "Enter"]);
    window.shows("P-01 was marked by somebody else meanwhile: absent, did not tell");
    window.exits(1);
    assert_eq!(world.export(), before);
}
