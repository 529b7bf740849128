//! `ikut intake`: nothing is asked twice, nothing is lost, and who refuses is left in peace.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use crate::attend::difference;
use crate::window::Window;
use crate::world::World;

/// Everything that may be refused at the beginning, as options.
const ALL: &str = "--refused gender --refused age_at_entry --refused labour_status --refused in_education \
    --refused education --refused foreign_background --refused third_country_national --refused minority \
    --refused disability --refused homeless --refused rural --refused other_disadvantaged \
    --refused residence --refused housing --refused health --refused family --refused legal_process \
    --refused residence_permit --refused money --refused network --refused everyday_coping \
    --refused time_management --refused wellbeing";

/// A home with one participant of whom only the first day is known.
fn world() -> World {
    let world = World::new();
    world.done("project edit --programme ESF-2014 --start 2020-06-01 --end 2023-02-28 --code S1 --target 1");
    world.done("participant add P-07 --entered 2021-11-22 --form-signed 2021-11-22 --funder-record entered");
    world
}

/// Runs a command that writes, takes it back and does it again; returns the rows that had changed.
fn rows(world: &World, words: &str, input: &str) -> String {
    let before = world.export();
    let said = world.run_with(words, input);
    assert_eq!(said.code, 0, "ikut {words}\n{}", said.err);
    let after = world.export();
    world.done("undo");
    assert_eq!(world.export(), before, "undo after {words}");
    world.done("redo");
    assert_eq!(world.export(), after, "redo after {words}");
    difference(&before, &after)
}

#[test]
fn options_ask_nothing_and_make_one_step() {
    let world = world();
    let words = "intake P-07 --gender woman --age-at-entry 34 --minority refused --housing some --money none \
        --refused residence --refused education --language fi --contact-rule --on yesterday";
    let changed = rows(&world, words, "only by message, =never a call\n");
    insta::assert_snapshot!("intake_by_options", changed);
    assert!(world.done("log").contains("took down the intake of P-07"));
    assert_eq!(world.run_with(words, "only by message, =never a call").err, "nothing changed\n");
}

#[test]
fn an_answer_after_all_takes_the_refusal_away() {
    let world = world();
    world.done("intake P-07 --refused housing --refused education --refused rural");
    let housing = rows(&world, "intake P-07 --housing much", "");
    assert!(housing.contains("- refusals.csv: P-07,housing,2021-11-24\n"), "{housing}");
    let education = rows(&world, "participant edit P-07 --education 3 --minority refused", "");
    assert!(education.contains("- refusals.csv: P-07,education,2021-11-24\n"), "{education}");
    assert!(education.contains("+ refusals.csv: P-07,minority,2021-11-24\n"), "{education}");
    let rural = rows(&world, "participant edit P-07 --rural no", "");
    assert!(rural.contains("- refusals.csv: P-07,rural,2021-11-24\n"), "{rural}");
    let cleared = rows(&world, "participant edit P-07 --clear minority", "");
    assert!(cleared.contains("- refusals.csv: P-07,minority,2021-11-24\n"), "{cleared}");
    let again = rows(&world, "intake P-07 --refused education", "");
    assert!(again.contains("+ refusals.csv: P-07,education,2021-11-24\n"), "{again}");
    assert!(again.contains("+ participants.csv: P-07,,2021-11-22,,,,,,,,,,,,,"), "{again}");
}

#[test]
fn areas_of_life_are_taken_down_again_on_another_day() {
    let world = world();
    world.done("intake P-07 --on 2021-11-22 --housing much");
    let later = rows(&world, "intake P-07 --housing some", "");
    assert_eq!(later, "+ life_areas.csv: P-07,2021-11-24,housing,some\n");
}

#[test]
fn whoever_refuses_everything_is_left_in_peace() {
    let world = world();
    world.done(&format!("intake P-07 {ALL} --language sv"));
    let before = world.export();
    let open = world.run("intake P-07 --no-input");
    assert_eq!((open.code, open.err.as_str()), (0, "not asked of P-07 yet: contact_rule\n"));
    world.run_with("intake P-07 --contact-rule", "\n");
    let open = world.run("intake P-07 --no-input");
    assert_eq!((open.code, open.err.as_str()), (0, "everything was asked of P-07 already\n"));
    assert_eq!(world.run("intake P-07 --print").err, "everything was asked of P-07 already\n");
    assert_ne!(world.export(), before, "that there is no rule was taken down");
    let check = world.run("check --participant P-07");
    assert_eq!((check.code, check.err.as_str()), (0, ""), "{}", check.out);
    // Until the situation on leaving is refused as well, it is due.
    world.done("participant edit P-07 --left 2021-11-23");
    assert!(world.done("due").contains("P-07"));
    world.done("intake P-07 --refused exit --refused six_months");
    assert!(!world.done("due --days 400").contains("P-07"));
    let check = world.run("check --participant P-07");
    assert_eq!((check.code, check.err.as_str()), (0, ""), "{}", check.out);
}

#[test]
fn a_rehearsal_and_a_script_without_options_write_nothing() {
    let world = world();
    let before = world.export();
    insta::assert_snapshot!("intake_rehearsed", world.ikut("intake P-07 --housing some --dry-run"));
    assert_eq!(world.export(), before);
    insta::assert_snapshot!("intake_open", world.ikut("intake P-07 --no-input"));
    assert_eq!(world.export(), before);
}

#[test]
fn a_rule_that_is_too_long_is_refused_without_being_repeated() {
    let said = world().run_with("intake P-07 --contact-rule", &"Kanarialintu ".repeat(30));
    said.refused(1, &["300"]);
    assert!(!said.err.contains("Kanarialintu"), "{}", said.err);
}

#[test]
fn the_dialogue_asks_what_is_missing_step_by_step() {
    let world = world();
    world.done("intake P-07 --minority no --refused homeless");
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut intake P-07");
    window.shows("1/23  What is your gender?\n     1 woman   2 man   3 non-binary");
    window.line("1");
    window.shows("2/23  How old were you");
    window.line("250");
    window.shows("this does not answer the question");
    window.line("34");
    window.shows("3/23  What was your situation on the labour market");
    window.line("unemployed");
    window.shows("4/24  Since which day");
    window.line("yesterdy");
    window.shows("a day, such as 30.8.2021");
    window.line("19.3.2021");
    window.shows("5/24  Were you in education");
    window.line("<");
    window.shows("said so far: 2021-03-19");
    window.line("<");
    window.shows("said so far: unemployed");
    window.line("");
    window.line("");
    window.line("clear");
    window.shows("one of the numbers or words above");
    window.line("NO");
    window.shows("6/24  What is the highest education");
    window.line("3");
    window.shows("7/24  Do you have a foreign background?");
    window.line("-");
    window.shows("8/24");
    window.line(".");
    window.shows("Enter writes it down, < goes back");
    window.line("<");
    window.shows("24/24  How can we contact you safely?");
    window.line("only by message");
    window.shows("Enter writes it down, < goes back");
    window.line("");
    window.shows("took down the intake of P-07");
    let log = world.done("log --limit 2");
    assert_eq!(log.matches("took down the intake").count(), 2, "{log}");
    let rows: Vec<_> = world.export();
    let text = |name: &str| rows.iter().find(|(file, _)| file == name).expect("a file").1.clone();
    assert!(text("participants.csv").contains("woman,34,,,unemployed,2021-03-19,no,3,refused,,no,,refused"));
    assert!(text("safe_contacts.csv").contains("P-07,,only by message\n"));
    assert!(text("refusals.csv").contains("P-07,foreign_background,2021-11-24\nP-07,homeless,2021-11-24\n"));
}

#[test]
fn a_draft_survives_control_c_a_kill_and_a_closed_terminal() {
    let world = world();
    let before = world.export();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut intake P-07");
    window.shows("1/25");
    window.line("woman");
    window.shows("2/25");
    window.interrupts();
    window.shows("is kept as a draft; go on with it: ikut intake P-07");
    window.shows("\nready>");
    window.line("clear; ikut intake P-07");
    window.shows("One answer of P-07 from 2021-11-24 is kept as a draft. Go on with it? (Y/n)");
    window.line("y");
    window.shows("2/25");
    window.line("34");
    window.shows("3/25");
    let killed = Command::new("pkill").args(["-9", "-t"]).arg(tty(&window)).args(["-x", "ikut"]).status();
    assert!(killed.expect("pkill runs").success());
    window.shows("\nready>");
    // Whoever is killed leaves the terminal as it is.
    window.types("stty sane; echo so\"und\"");
    window.keys(&["C-j"]);
    window.shows("sound");
    window.line("clear; ikut intake P-07");
    window.shows("2 answers of P-07 from 2021-11-24 are kept as a draft. Go on with them? (Y/n)");
    window.line("y");
    window.shows("3/25");
    window.line("-");
    window.shows("4/25");
    drop(window);
    assert_eq!(world.export(), before, "nothing is written before the end");
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut intake P-07");
    window.shows("3 answers of P-07");
    window.line("y");
    window.shows("4/25");
    window.line(".");
    window.shows("Enter writes it down");
    window.line("");
    window.shows("took down the intake of P-07");
    window.line("clear; ikut intake P-07");
    window.shows("1/22  Were you in education");
    assert!(!window.screen().contains("Go on with"), "{}", window.screen());
}

/// The terminal of a window, as process lists name it.
fn tty(window: &Window) -> String {
    window.terminal().trim_start_matches("/dev/").to_owned()
}

#[test]
fn a_draft_that_is_not_wanted_is_forgotten() {
    let world = world();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut --lang fi intake P-07");
    window.shows("1/25  Mikä on sukupuolesi?");
    window.line("nainen");
    window.shows("2/25");
    window.keys(&["C-c"]);
    window.shows("\nready>");
    window.line("clear; ikut intake P-07");
    window.shows("(Y/n)");
    window.line("n");
    window.shows("1/25");
    window.keys(&["C-c"]);
    window.shows("\nready>");
    window.line("clear; ikut intake P-07 --dry-run");
    window.shows("1/25");
    window.line("woman");
    window.shows("2/25");
    window.keys(&["C-c"]);
    window.shows("\nready>");
    window.line("clear; ikut intake P-07");
    window.shows("1/25  What is your gender?");
}

#[test]
fn the_form_is_in_the_language_of_the_participant_and_leaves_out_what_is_known() {
    let world = world();
    world.done("participant add P-08");
    world.done("intake P-07 --gender woman --refused homeless --housing some --language sv");
    let form = world.done("intake P-07 --print");
    for text in ["lang=\"sv\"", "Kod: P-07", "Jag vill inte svara", "Ekonomi", "Hur gammal var du"] {
        assert!(form.contains(text), "{text}");
    }
    for text in ["Vilket kön", "Saknar du bostad", "Boende<", "P-08", "På vilket språk"] {
        assert!(!form.contains(text), "{text}");
    }
    assert!(world.done("--lang fi intake P-08 --print").contains("Mikä on sukupuolesi?"));
    assert!(world.done("intake P-08 --print").contains("What is your gender?"));
}

#[test]
fn the_form_is_a_file_for_its_owner_and_takes_no_place_of_another() {
    let world = world();
    assert_eq!(world.run("intake P-07 --print --out form.html").err, "wrote form.html\n");
    let path = world.path("form.html");
    assert_eq!(fs::metadata(&path).expect("the form").permissions().mode() & 0o777, 0o600);
    world.done("intake P-07 --print --out form.html");
    world.write("form.html", "mine");
    world.run("intake P-07 --print --out form.html").refused(1, &["form.html", "--force"]);
    assert_eq!(fs::read_to_string(&path).expect("text"), "mine");
    world.done("intake P-07 --print --out form.html --force");
    assert!(fs::read_to_string(&path).expect("text").contains("P-07"));
}

#[test]
fn input_that_is_no_terminal_is_never_waited_for() {
    let world = world();
    let mut command = world.command();
    let mut child = command.args(["intake", "P-07"]).stdin(Stdio::piped()).spawn().expect("it starts");
    assert!(child.wait().expect("it ends").success());
}
