//! What is asked, in a real terminal.

use crate::window::Window;
use crate::world::World;

/// Chooses a passphrase instead of the one that is drawn.
fn choose(window: &Window, passphrase: &str) {
    window.shows("Write it down");
    window.line("o");
    window.shows("Passphrase for the register");
    window.secret(passphrase);
    window.shows("The same again");
    window.secret(passphrase);
    window.shows("Print the recovery sheet now?");
}

#[test]
fn a_new_register_asks_for_its_passphrase_twice_and_shows_neither() {
    let world = World::empty();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut init");
    for answer in ["Trial", "", "", "ESF-2014", "1.6.2020", "", "20", "31.12.2030"] {
        window.line(answer);
    }
    choose(&window, "five blue coffee cups");
    window.line("n");
    window.shows("prints a recovery sheet");
    window.shows("made the register");
    assert!(!window.screen().contains("five blue"), "{}", window.screen());
    window.line("clear; ikut project show");
    window.shows("Passphrase");
    window.secret("five blue coffee cups");
    window.shows("2020-06-01");
    window.exits(0);
    window.line("ikut project show");
    window.shows("Passphrase");
    window.secret("six red coffee cups");
    window.shows("once more:\nPassphrase");
    window.secret("six red coffee cups");
    window.shows("once more:\nthis passphrase does not open the register; once more:\nPassphrase");
    window.secret("six red coffee cups");
    window.shows("the passphrase does not open");
    window.exits(3);
}

#[test]
fn a_passphrase_may_be_typed_again_and_while_marks_come_on_standard_input() {
    let world = World::empty();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut init");
    for _ in 0..8 {
        window.line("");
    }
    choose(&window, "five blue coffee cups");
    window.line("n");
    window.shows("prints a recovery sheet");
    window.shows("made the register");
    window.line("clear; echo P-01 | ikut attend K1-001 -");
    window.shows("Passphrase");
    window.secret("six red coffee cups");
    window.shows("once more:\nPassphrase");
    window.secret("five blue coffee cups");
    window.shows("there is no session K1-001");
    window.exits(1);
}

#[test]
fn calling_off_and_meeting_twice_are_asked_about() {
    let world = crate::attend::world();
    world.done("attend K1-003 P-01=n");
    world.done("meet P-02 45m");
    let before = world.export();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut session cancel K1-003");
    window.shows("One announced absence is taken away (y/n)");
    window.line("n");
    window.shows("nothing changed");
    window.line("clear; ikut meet P-02 30m");
    window.shows("Record another one? (y/n)");
    window.line("n");
    window.shows("nothing changed");
    assert_eq!(world.export(), before);
    window.line("clear; ikut session cancel K1-003");
    window.shows("(y/n)");
    window.line("y");
    window.shows("Why?");
    window.line("rain");
    window.line("staff");
    window.shows("ikut undo brings back what was announced");
    assert!(world.done("session show K1-003").contains("whoever leads it could not come"));
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
    // What is typed before the prompt is there again would be lost.
    window.shows("\nready>\n");
    window.line("stty -a | tr ';' '\\n' | grep -c ' echo '");
    window.shows("1\n");
    assert_eq!(world.export(), before, "Ctrl-C writes nothing");
    window.line(&format!("clear; {plan}"));
    window.shows("Write this plan? (y/n)");
    window.line("y");
    window.shows("wrote cohort K1 with 2 sessions");
    assert_ne!(world.export(), before);
}

#[test]
fn a_file_is_not_poured_over_a_screen() {
    let world = World::pilot();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut report esf --period 2021Q4 --format xlsx");
    window.shows("xlsx is a file and not for a screen");
    window.shows("> report.xlsx");
    window.shows("--out DIR --with xlsx");
    window.exits(1);
    window.line("clear; ikut report esf --period 2021Q4 --explain CO03 --format html");
    window.shows("html is a file and not for a screen");
    window.exits(1);
    window.line("clear; ikut report esf --period 2021Q4 --format html > page.html && echo written");
    window.shows("written");
    window.exits(0);
}
