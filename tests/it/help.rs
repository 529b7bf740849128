//! Help: all of it in one language, and English as it stands.

use crate::world::World;

const COMMANDS: &[&str] = &[
    "today",
    "due",
    "attend",
    "meet",
    "attendance",
    "cohort",
    "session",
    "participant",
    "intake",
    "meeting-sheet",
    "timetable",
    "reminders",
    "enrol",
    "exit",
    "enrolment",
    "activity",
    "outcome",
    "need",
    "goal",
    "note",
    "contact",
    "referral",
    "instrument",
    "assess",
    "assessment",
    "feedback",
    "report",
    "check",
    "log",
    "undo",
    "redo",
    "import",
    "export",
    "backup",
    "restore",
    "retention",
    "erase",
    "person-export",
    "project",
    "init",
    "unlock",
    "lock",
    "key",
    "register",
    "completions",
    "guide",
    "man",
    "help",
];

/// Commands below others whose help is worth a look as well.
const BELOW: &[&str] = &[
    "backup list",
    "cohort new",
    "cohort note",
    "cohort notes",
    "cohort edit",
    "session add",
    "session move",
    "participant edit",
    "enrolment edit",
    "outcome add",
    "need add",
    "need edit",
    "need list",
    "need retire",
    "goal add",
    "goal edit",
    "goal step",
    "goal let-go",
    "note add",
    "note edit",
    "note list",
    "contact add",
    "contact due",
    "contact edit",
    "referral add",
    "referral edit",
    "report needs",
    "report handover",
    "instrument import",
    "instrument show",
    "assessment show",
    "assessment remove",
    "feedback add",
    "feedback print",
    "report instrument",
    "report feedback",
    "report esf",
    "check report",
    "report send",
    "report sent",
    "report show-sent",
    "report diff",
    "report dictionary",
    "check waive",
    "report cohort",
    "key change",
    "key sheet",
    "key add",
    "key list",
    "key remove",
    "register encrypt",
    "register decrypt",
    "report compare",
    "report progress",
];

fn all() -> impl Iterator<Item = &'static str> {
    COMMANDS.iter().chain(BELOW).copied()
}

#[test]
fn help_begins_with_what_ikut_is_for() {
    let world = World::empty();
    insta::assert_snapshot!("help", world.ikut("help"));
    assert_eq!(world.done("help"), world.done("--help"));
    assert_eq!(world.done("--version"), format!("ikut {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn help_of_a_command_says_how_it_is_used() {
    let world = World::empty();
    for (name, words) in [
        ("help_attend", "attend --help"),
        ("help_attend_short", "attend -h"),
        ("help_meet", "meet --help"),
        ("help_attendance", "attendance --help"),
        ("help_cohort", "cohort --help"),
        ("help_cohort_new", "cohort new --help"),
        ("help_session_move", "session move --help"),
        ("help_participant_edit", "participant edit -h"),
        ("help_exit", "exit --help"),
        ("help_need_add", "need add --help"),
        ("help_undo", "undo --help"),
    ] {
        insta::assert_snapshot!(name, world.ikut(words));
    }
}

#[test]
fn every_command_has_help_in_every_language() {
    let world = World::empty();
    for language in ["en", "fi", "sv"] {
        for command in all() {
            let short = world.done(&format!("{command} -h --lang {language}"));
            assert!(short.contains(&format!("ikut {command}")), "{command} {language}\n{short}");
        }
        let long = world.done(&format!("cohort new --help --lang {language}"));
        assert_eq!(world.done(&format!("help cohort new --lang {language}")), long, "{language}");
    }
    world.run("help cohort nw").refused(1, &["there is no command nw", "ikut help"]);
}

#[test]
fn no_heading_stays_english_in_another_language() {
    for locale in ["fi_FI.UTF-8", "sv_FI.UTF-8"] {
        let world = World::empty().speaking(locale);
        for command in ["attend", "backup", "cohort", "undo", "help"].iter().chain(BELOW) {
            let help = world.done(&format!("help {command}"));
            for english in [
                "Usage:",
                "Options:",
                "Arguments:",
                "Commands:",
                "[OPTIONS]",
                "Print help",
                "[possible values",
                "[default",
                "Options for every command",
            ] {
                assert!(!help.contains(english), "{english} in the help of {command} for {locale}\n{help}");
            }
            let usage = help.lines().find(|line| line.contains(": ikut")).expect("a line of usage");
            assert!(!usage.contains("<COMMAND>") && !usage.contains("[COMMAND]"), "{usage}");
        }
    }
}

#[test]
fn help_needs_no_register_and_no_room() {
    let world = World::empty();
    for width in ["1", "20", "1000", "x"] {
        let output = world.command().args(["attend", "--help"]).env("COLUMNS", width).output().expect("runs");
        assert_eq!(output.status.code(), Some(0), "{width}");
    }
    assert_eq!(std::fs::read_dir(world.path("")).expect("the home").count(), 0, "help leaves nothing behind");
}

#[test]
fn the_language_is_asked_for_by_option_or_locale() {
    let said = |world: World, words: &str| world.run(words).err;
    assert!(said(World::new(), "cohort show K9 --lang fi").starts_with("virhe:"));
    assert!(said(World::new(), "--lang=sv cohort show K9").starts_with("fel:"));
    assert!(said(World::new().speaking("fi_FI.UTF-8"), "cohort show K9").starts_with("virhe:"));
    assert!(said(World::new().speaking("fi_FI.UTF-8"), "cohort show K9 --lang en").starts_with("error:"));
    assert!(said(World::new().speaking("de_DE.UTF-8"), "cohort show K9").starts_with("error:"));
}
