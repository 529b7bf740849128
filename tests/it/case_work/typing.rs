//! What is written and asked at a real terminal.

use super::{rows, told, two};
use crate::tools;
use crate::window::Window;

#[test]
fn a_note_is_written_line_by_line_and_ends_with_an_empty_one() {
    let world = two();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut note add P-01 --session K1-001");
    window.shows("an empty line ends");
    window.types("Slept wellx");
    window.shows("Slept wellx");
    window.keys(&["BSpace", "Enter"]);
    window.line("at last");
    window.keys(&["Enter"]);
    window.shows("recorded note 1 about P-01");
    window.exits(0);
    assert_eq!(rows(&world, "notes.csv"), ["P-01,1,2021-11-22,meeting,K1-001,Slept well at last"]);
}

#[test]
fn a_draft_survives_ctrl_c_and_is_offered_the_next_time() {
    let world = two();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut note add P-01 --private");
    window.shows("an empty line ends");
    window.types("Half a no");
    window.shows("Half a no");
    window.keys(&["C-c"]);
    window.shows("kept as a draft");
    window.exits(1);
    window.clears();
    window.line("ikut note add P-01");
    window.shows("was interrupted");
    window.line("y");
    window.shows("Half a no");
    window.types("te");
    window.keys(&["Enter", "Enter"]);
    window.shows("recorded private note 1 about P-01");
    window.exits(0);
    assert_eq!(rows(&world, "notes.csv"), Vec::<String>::new(), "a private draft stays private");
    assert!(world.done("note list P-01 --format csv").contains(",Half a note\n"));
    window.line("ikut note add P-01");
    window.shows("an empty line ends");
    assert!(!window.screen().contains("was interrupted"), "the draft went with the note");
    window.keys(&["C-c"]);
}

#[test]
fn the_terminal_takes_no_key_for_itself_between_two_keys() {
    let world = two();
    if !tools::has("strace", &["-V"], "apt-get install strace") {
        return;
    }
    let Some(window) = Window::open(&world) else { return };
    window.line("strace -f -qq -o calls -e trace=ioctl ikut note add P-01");
    window.shows("an empty line ends");
    window.types("Slept badly\u{3}");
    window.shows("kept as a draft");
    window.exits(1);
    assert!(window.echoes(), "the terminal shows nothing");
    let calls = std::fs::read_to_string(world.path("calls")).expect("strace writes");
    let set: Vec<bool> =
        calls.lines().filter(|call| call.contains("TCSETS")).map(|call| call.contains("ICANON")).collect();
    assert!(set.len() > 12, "{calls}");
    assert_eq!(set.iter().position(|lines| *lines), Some(set.len() - 1), "{calls}");
}

#[test]
fn a_draft_survives_a_kill() {
    let world = two();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut note add P-01 & echo pid-$!-; fg");
    window.shows("an empty line ends");
    window.types("Slept badly");
    window.shows("Slept badly");
    let screen = window.screen();
    let pid =
        screen.split("pid-").find_map(|rest| rest.split_once('-')?.0.parse::<u32>().ok()).expect("a pid");
    // The draft is kept once the writer rests.
    std::thread::sleep(std::time::Duration::from_secs(3));
    std::process::Command::new("kill").args(["-9", &pid.to_string()]).status().expect("kill runs");
    window.shows("Killed");
    // Nobody gave the terminal back: Enter is no end of a line there.
    window.types("stty sane");
    window.keys(&["C-j"]);
    window.clears();
    window.line("ikut note add P-01");
    window.shows("was interrupted");
    window.line("y");
    window.shows("Slept badly");
    window.keys(&["C-d"]);
    window.shows("recorded note 1 about P-01");
    assert!(rows(&world, "notes.csv")[0].ends_with(",Slept badly"));
}

#[test]
fn a_draft_that_nobody_wants_is_forgotten() {
    let world = two();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut note add P-01");
    window.shows("an empty line ends");
    window.types("old");
    window.shows("\nold");
    window.keys(&["C-c"]);
    window.shows("kept as a draft");
    window.exits(1);
    window.clears();
    window.line("ikut note add P-01");
    window.shows("was interrupted");
    window.line("n");
    window.shows("an empty line ends");
    window.line("new");
    window.keys(&["Enter"]);
    window.shows("recorded note 1");
    assert!(rows(&world, "notes.csv")[0].ends_with(",new"));
}

#[test]
fn the_rule_for_safe_contact_is_shown_before_anything_is_asked() {
    let world = two();
    world.write("in/safe_contacts.csv", "participant,language,rule\nP-01,fi,Only in the morning\n");
    world.done("import in");
    world.done("contact add P-01 --due today");
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut contact due");
    window.shows("Safely: Only in the morning");
    window.exits(0);
    for command in ["due", "today"] {
        window.clears();
        window.line(&format!("ikut {command}"));
        window.shows("support");
        window.shows("Safely: Only in the morning");
        window.exits(0);
    }
    window.clears();
    window.line("ikut contact add P-01");
    window.shows("how to reach P-01 safely: Only in the morning\nHow? (");
    window.line("phone");
    window.shows("Was P-01 reached?");
    window.line("n");
    window.shows("When to try again");
    window.line("+7");
    window.shows("the next contact with P-01");
    window.exits(0);
    assert_eq!(
        rows(&world, "contacts.csv"),
        ["P-01,1,support,2021-12-01,,,", "P-01,2,support,,2021-11-24,phone,no"]
    );
}

#[test]
fn whoever_leaves_is_walked_through_a_checklist() {
    let world = two();
    told(&world, "goal add P-01", "Sleep well\n");
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut exit P-01");
    window.shows("How it ended");
    window.line("finished");
    window.shows("one of the numbers or words above");
    window.line("1");
    window.shows("Last day of P-01 in the project");
    window.line("today");
    window.shows("1/8  Situation on the labour market");
    window.line("employed");
    for _ in 0..3 {
        window.line("");
    }
    window.shows("5/7  Goal 1, Sleep well");
    window.line("reached");
    window.shows("Where support goes on");
    window.line("Health centre");
    window.shows("The next contact");
    window.line("soon");
    window.shows("a day, such as +7");
    window.line("+14");
    window.shows("the next contact with P-01");
    window.exits(0);
    assert!(rows(&world, "outcomes.csv")[0].starts_with("P-01,exit,2021-11-24,employed,"));
    assert!(rows(&world, "goals.csv")[0].contains(",reached,"));
    assert_eq!(rows(&world, "referrals.csv"), ["P-01,1,2021-11-24,Health centre,proposed,,,yes"]);
    assert_eq!(rows(&world, "contacts.csv").len(), 3);
}

#[test]
fn an_interrupted_checklist_goes_on_where_it_stopped() {
    let world = two();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut exit P-01 completed --left today");
    window.shows("1/7  Situation on the labour market");
    window.line("unemployed");
    window.shows("2/7");
    window.interrupts();
    window.shows("what was said is kept as a draft; go on with it: ikut exit P-01");
    window.exits(1);
    assert_eq!(rows(&world, "outcomes.csv"), Vec::<String>::new());
    window.clears();
    window.line("ikut exit P-01");
    window.shows("2/7  In education or training?");
    window.line("<");
    window.shows("said so far: unemployed");
    window.line("3");
    window.shows("2/7");
    window.line(".");
    window.shows("recorded the situation of P-01 on leaving");
    window.exits(0);
    assert_eq!(rows(&world, "outcomes.csv"), ["P-01,exit,2021-11-24,inactive,,,,,participant"]);
    window.clears();
    window.line("ikut exit P-01");
    window.shows("has left K1 already");
    window.exits(1);
}

#[test]
fn every_question_of_the_checklist_can_be_passed_over() {
    let world = two();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut exit P-01 completed");
    window.shows("Last day of P-01 in the project");
    window.line("");
    window.shows("1/2  Where support goes on");
    window.line("");
    window.shows("The next contact");
    window.line("");
    window.shows("2/2  The next contact, such as +14:\nready>");
    window.exits(0);
    for name in ["outcomes.csv", "referrals.csv", "contacts.csv", "goals.csv"] {
        assert_eq!(rows(&world, name), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn what_is_neither_yes_nor_no_is_asked_again_in_every_language() {
    let world = two();
    let Some(window) = Window::open(&world) else { return };
    for (language, question, either, yes, done) in [
        ("en", "Was P-01 reached?", "y or n", "yes", "reached P-01 on 2021-11-24"),
        ("fi", "Tavoitettiinko P-01?", "k tai e", "Kyllä", "osallistuja P-01 tavoitettu"),
        ("sv", "Nåddes P-01?", "j eller n", "kyllä", "nådde P-01 24.11.2021"),
    ] {
        window.clears();
        window.line(&format!("ikut contact add P-01 --way phone --lang {language}"));
        window.shows(question);
        for neither in ["", "P-01", "nonsense", "?"] {
            window.line(neither);
        }
        window.shows(&format!("{either}\n{question}"));
        window.line(yes);
        window.shows(done);
        window.exits(0);
    }
    let reached = rows(&world, "contacts.csv");
    assert_eq!(reached.len(), 3, "{reached:?}");
    assert!(reached.iter().all(|row| row.ends_with(",yes")), "{reached:?}");
}

#[test]
fn enter_goes_on_with_a_draft_and_an_unknown_word_does_not_throw_it_away() {
    let world = two();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut note add P-01");
    window.shows("an empty line ends");
    window.types("Half a no");
    window.shows("Half a no");
    window.keys(&["C-c"]);
    window.shows("kept as a draft");
    window.exits(1);
    window.clears();
    window.line("ikut note add P-01");
    window.shows("Take it up where it stopped? (Y/n)");
    window.line("?");
    window.shows("y or n");
    window.line("");
    window.shows("Half a no");
    window.types("te");
    window.keys(&["Enter", "Enter"]);
    window.shows("recorded note 1");
    assert!(rows(&world, "notes.csv")[0].ends_with(",Half a note"));
}

#[test]
fn an_outcome_without_an_answer_is_asked_for() {
    let world = two();
    world.done("exit P-01 completed --on 2021-11-19 --left 2021-11-19");
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut outcome add P-01 exit");
    window.shows("1/6  Situation on the labour market\n     1 employed   2 unemployed   3 inactive");
    window.line("rich");
    window.shows("one of the numbers or words above");
    window.line("1");
    window.shows("2/5  In education or training?");
    window.line("<");
    window.shows("said so far: employed");
    window.line("työtön");
    window.shows("2/6  In education or training?");
    window.line("n");
    window.shows("3/6  Searching for a job?");
    window.line(".");
    window.shows("recorded the situation of P-01 on leaving");
    window.exits(0);
    assert_eq!(rows(&world, "outcomes.csv"), ["P-01,exit,2021-11-24,unemployed,no,,,,participant"]);
    assert_eq!(rows(&world, "contacts.csv")[0], "P-01,1,outcome_exit,2021-12-17,2021-11-24,,yes");
    window.clears();
    window.line("ikut outcome add P-01 six_months");
    window.shows("1/3");
    window.line(".");
    window.shows("nothing changed");
    window.exits(0);
    window.clears();
    window.line("ikut outcome add P-01 six_months");
    window.shows("1/3");
    window.line("-");
    window.shows("took down that P-01 prefers not to answer: The situation after six months");
    window.exits(0);
    assert_eq!(rows(&world, "refusals.csv"), ["P-01,six_months,2021-11-24"]);
    assert_eq!(rows(&world, "contacts.csv").len(), 1, "nobody asks any more");
    assert!(!world.done("due --days 400").contains("P-01"));
}

#[test]
fn what_is_not_to_be_kept_is_not_kept_as_a_draft_either() {
    let world = two();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut note add P-01");
    window.shows("an empty line ends");
    window.types("soita 040 1234567");
    window.keys(&["C-d"]);
    window.shows("Keep it? (y/n)");
    window.line("n");
    window.shows("nothing was kept");
    window.exits(1);
    window.clears();
    window.line("ikut note add P-01");
    window.shows("an empty line ends");
    assert!(!window.screen().contains("was interrupted"), "{}", window.screen());
    window.keys(&["C-c"]);
    window.shows("stopped; nothing changed");
    window.exits(1);
    assert!(!crate::erase::holds(&crate::erase::pages(&world), "1234567"), "it is still there");
}
