//! What is offered where, as the shells are told.

use std::fs;

use crate::roll_call::ten;
use crate::world::World;

/// Returns what fish is told for words, the last of which is being typed.
fn told(world: &World, words: &[&str]) -> String {
    let mut command = world.command();
    command.env("IKUT_COMPLETE", "fish").args(["--", "ikut"]).args(words);
    let output = command.output().expect("runs");
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Returns what is offered, without what it means.
fn offered(world: &World, line: &str) -> Vec<String> {
    let words: Vec<&str> = line.split(' ').collect();
    let told = told(world, &words);
    told.lines().map(|line| line.split('\t').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn commands_options_and_words_are_offered() {
    let world = World::empty();
    assert!(offered(&world, "co").contains(&"cohort".to_owned()));
    assert!(offered(&world, "cohort ").contains(&"new".to_owned()));
    assert!(offered(&world, "cohort new --we").contains(&"--weekly".to_owned()));
    assert_eq!(offered(&world, "participant add --gender "), ["woman", "man", "non_binary", "not_stated"]);
    assert_eq!(offered(&world, "participant add --gender=m"), ["--gender=man"]);
    assert!(offered(&world, "report esf --period 2021Q").contains(&"2021Q4".to_owned()));
    assert_eq!(told(&world, &["report", "esf", "--out", ""]), ":folders\n");
    assert_eq!(told(&world, &["--register", ""]), ":files\n");
    assert!(told(&world.speaking("fi_FI.UTF-8"), &["att"]).contains("läsnäolo"));
}

#[test]
fn an_intake_is_completed_with_questions_and_levels() {
    let world = World::pilot();
    assert!(offered(&world, "intake P-0").contains(&"P-07".to_owned()));
    assert_eq!(told(&world, &["intake", "P-07", "--refused", "hou"]), "housing\tHousing\n");
    assert_eq!(offered(&world, "intake P-07 --housing "), ["none", "some", "much"]);
    assert_eq!(offered(&world, "intake P-07 --language "), ["en", "fi", "sv"]);
    assert!(offered(&world, "timetable P-0").contains(&"P-07".to_owned()));
    assert!(offered(&world, "meeting-sheet P-0").contains(&"P-07".to_owned()));
    assert!(offered(&world, "reminders --for ").contains(&"tomorrow".to_owned()));
}

#[test]
fn checks_are_offered_and_what_was_let_stand() {
    let world = World::pilot();
    assert_eq!(offered(&world, "check --rule session_un"), ["session_unmarked"]);
    assert!(offered(&world, "check waive form_unsigned ").contains(&"P-07".to_owned()));
    assert!(offered(&world, "check waive form_unsigned K").contains(&"K1".to_owned()));
    world.run_with("check waive session_unmarked K1-019", "nobody knows any more\n");
    assert_eq!(offered(&world, "check unwaive session_unmarked "), ["K1-019"]);
    assert!(offered(&world, "check unwaive form_unsigned ").is_empty());
}

#[test]
fn figures_are_offered_by_the_programme_and_columns_behind_a_point() {
    let world = World::pilot();
    assert_eq!(offered(&world, "report esf --explain CO01"), ["CO01"]);
    assert!(!offered(&world, "report esf --explain ").contains(&"EECO01".to_owned()));
    let plus = offered(&world, "report esf --programme ESF+-2021 --explain EECO0");
    assert_eq!(plus.len(), 9);
    assert_eq!(offered(&world, "report esf --explain=CO02.w"), ["--explain=CO02.women"]);
    assert_eq!(offered(&world, "report esf --explain CO02.").len(), 5);
    assert!(offered(&world, "report esf --explain X.").is_empty());
    let both = World::empty();
    let codes = offered(&both, "report esf --explain ");
    assert!(codes.contains(&"EECO01".to_owned()) && codes.contains(&"CO01".to_owned()));
    assert_eq!(offered(&both, "report esf --scope "), ["period", "cumulative", "both"]);
    assert_eq!(offered(&both, "guide "), ["indicators", "counting", "safety", "keys", "feedback"]);
}

#[test]
fn reports_that_were_sent_are_offered_by_number_and_period() {
    let world = World::pilot();
    assert!(offered(&world, "report diff ").is_empty());
    for period in ["2021Q3", "2021Q4"] {
        world.done(&format!("report send --period {period}"));
    }
    assert_eq!(offered(&world, "report diff "), ["1", "2", "2021Q3", "2021Q4"]);
    assert_eq!(offered(&world, "report show-sent 2021Q3"), ["2021Q3"]);
    assert!(told(&world, &["report", "diff", "1"]).starts_with("1\t2021Q3"));
}

#[test]
fn sessions_come_the_nearest_day_first_with_day_and_activity() {
    let world = World::pilot().at("2021-10-06T09:00:00");
    let told = told(&world, &["attend", ""]);
    let first: Vec<&str> = told.lines().take(3).collect();
    assert_eq!(first[0], "K1-045\tWed 2021-10-06, it", "{told}");
    assert_eq!(first[1..], ["K1-044\tTue 2021-10-05, finnish", "K1-046\tThu 2021-10-07, identity"]);
    assert!(offered(&world, "attend K2-01").iter().all(|code| code.starts_with("K2-01")));
    assert_eq!(offered(&world, "session show K1-00").len(), 9);
}

#[test]
fn participants_not_marked_yet_are_offered_then_statuses_then_reasons() {
    let world = ten();
    world.done("attend K1-001 P-01 P-02=a");
    let all = ["P-03=", "P-04=", "P-05=", "P-06=", "P-07=", "P-08=", "P-09=", "P-10="];
    assert_eq!(offered(&world, "attend K1-001 "), all);
    assert_eq!(
        offered(&world, "attend K1-001 P-04=l15 P-0"),
        ["P-03=", "P-05=", "P-06=", "P-07=", "P-08=", "P-09="]
    );
    for named in ["today", "rights", "K1 rights", "K1 today", "24.11."] {
        assert_eq!(offered(&world, &format!("attend {named} ")), all, "{named}");
    }
    assert_eq!(offered(&world, "attend P-1"), ["P-10="], "the session need not be named");
    assert_eq!(offered(&world, "attend K1-001 P-01"), ["P-01="], "a mark can be mended");
    let statuses = offered(&world, "attend K1-001 P-03=");
    for status in ["P-03=p", "P-03=l15", "P-03=e10", "P-03=a", "P-03=n", "P-03=f", "P-03=x"] {
        assert!(statuses.iter().any(|offered| offered == status), "{status} in {statuses:?}");
    }
    assert_eq!(offered(&world, "attend K1-001 P-03=n:"), crate_reasons("P-03=n:"));
    assert_eq!(offered(&world, "attend K1-001 P-03=n:he"), ["P-03=n:health"]);
    assert_eq!(offered(&world, "attend K1-001 --rest=n:he"), ["--rest=n:health"]);
    assert!(offered(&world, "attend K1-001 --rest ").contains(&"p".to_owned()));
}

#[test]
fn only_what_can_stand_is_offered() {
    let world = ten();
    world.done("session add K1 rights --on tomorrow");
    let marks = ["P-03=n", "P-03=x"];
    assert_eq!(offered(&world, "attend K1-002 P-03="), marks, "ahead of the session");
    assert_eq!(offered(&world, "attend K1-002 P-03=n:").len(), 11);
    assert_eq!(offered(&world, "attend K1-002 --rest "), ["n", "x"]);
    world.done("session cancel K1-002");
    assert!(offered(&world, "attend K1-002 ").is_empty());
    assert!(offered(&world, "attend K1-002 P-03=").is_empty());
    let reasons = told(&world, &["session", "cancel", "K1-001", "--reason=v"]);
    assert_eq!(reasons, "--reason=venue\tno room was free\n");
}

#[test]
fn a_meeting_and_a_grid_are_completed_as_far_as_they_go() {
    let world = World::pilot();
    assert_eq!(
        offered(&world, "meet P-07 "),
        ["30m", "45m", "60m", "90m", "guidance", "psychologist"],
        "a length, or the activity without one"
    );
    assert_eq!(offered(&world, "meet P-07 45m g"), ["guidance"]);
    assert_eq!(offered(&world, "meet P-07 45m r"), Vec::<String>::new(), "no group activity");
    assert!(offered(&world, "meet P-07 45m guidance --mark n:").contains(&"n:health".to_owned()));
    assert_eq!(offered(&world, "meet P-07 45m guidance --on=f"), ["--on=fri"]);
    assert!(told(&world, &["session", "move", "K1-001", "--to", "fr"]).contains("fri\tFri 2021-11-26"));
    assert!(told(&world, &["attendance", "K1", "--from", "fr"]).contains("fri\tFri 2021-11-19"));
    assert!(!offered(&world, "session add K1 it --on ").contains(&"yesterday".to_owned()));
    assert!(offered(&world, "meet P-07 45m guidance --on ye").contains(&"yesterday".to_owned()));
    assert_eq!(offered(&world, "attendance K"), ["K1", "K2", "K3", "K4"]);
    assert_eq!(offered(&world, "attendance P-2"), ["P-20", "P-21", "P-22"]);
    assert!(offered(&world, "attendance K1 --activity f").contains(&"finnish".to_owned()));
}

fn crate_reasons(head: &str) -> Vec<String> {
    let reasons =
        ["health", "child_care", "authority", "criminal_process", "work", "study", "transport", "safety"];
    let last = ["forgot", "other", "not_told"];
    reasons.iter().chain(&last).map(|reason| format!("{head}{reason}")).collect()
}

#[test]
fn codes_of_every_kind_are_offered() {
    let world = World::pilot();
    assert_eq!(offered(&world, "cohort show "), ["K1", "K2", "K3", "K4"]);
    assert_eq!(
        offered(&world, "session list --cohort=K"),
        ["--cohort=K1", "--cohort=K2", "--cohort=K3", "--cohort=K4"]
    );
    assert_eq!(offered(&world, "participant show P-2"), ["P-20", "P-21", "P-22"]);
    assert!(offered(&world, "session add K1 f").contains(&"finnish".to_owned()));
    assert!(!offered(&world, "need add P-01 ").is_empty());
    assert!(offered(&world, "session list --from y").contains(&"yesterday".to_owned()));
}

#[test]
fn instruments_and_their_versions_are_offered() {
    let world = World::new();
    crate::instrument::take(&world, "everyday");
    crate::instrument::take(&world, "who5");
    assert_eq!(offered(&world, "instrument show "), ["everyday", "who5"]);
    assert_eq!(offered(&world, "instrument export who5 "), ["1"]);
    assert_eq!(told(&world, &["instrument", "import", ""]), ":files\n");
    world.done("participant add P-01");
    assert_eq!(offered(&world, "assess P-01 "), ["everyday", "who5"]);
    assert_eq!(offered(&world, "assess P-01 everyday sleep=3 m"), ["meals=", "money="]);
    assert_eq!(offered(&world, "assess P-01 who5 ").last().map(String::as_str), Some("total="));
    let values = told(&world, &["assess", "P-01", "everyday", "sleep="]);
    assert!(
        values.contains("sleep=0\tnever") && values.contains("sleep=r\tprefers not to answer"),
        "{values}"
    );
    assert_eq!(offered(&world, "report instrument e"), ["everyday"]);
}

#[test]
fn nothing_but_codes_leaves_the_register() {
    let world = World::new();
    let said = world.run_with("participant add --alias", "Kanarialintu\n");
    assert_eq!(said.code, 0, "{}", said.err);
    for line in ["participant show ", "participant edit P", "enrol ", "attend "] {
        let words: Vec<&str> = line.split(' ').collect();
        assert!(!told(&world, &words).contains("Kanarialintu"), "{line}");
    }
}

#[test]
fn a_register_that_does_not_open_offers_nothing_and_says_nothing() {
    let world = World::empty();
    let allow = |path: &std::path::Path| {
        #[cfg(unix)]
        fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("allowed");
    };
    allow(&world.write("key", "five blue coffee cups\n"));
    world.done("init --no-input --passphrase-file key");
    world.done("participant add P-01 --passphrase-file key");
    assert!(offered(&world, "participant show ").is_empty(), "locked");
    assert_eq!(offered(&world, "participant show --passphrase-file key "), ["P-01"]);
    assert_eq!(offered(&world, "--passphrase-file=key participant show "), ["P-01"]);
    let ran = world.path("ran");
    let command = format!("--passphrase-command=touch\u{20}{}", ran.display());
    assert!(told(&world, &[&command, "participant", "show", ""]).is_empty());
    assert!(!ran.exists(), "no command is run while somebody types");
    world.write("empty.db", "");
    world.write("text.db", "hello\n");
    world.write("wrong", "six red coffee cups\n");
    allow(&world.path("wrong"));
    fs::create_dir(world.path("folder.db")).expect("made");
    #[cfg(unix)]
    std::os::unix::fs::symlink(world.path("ikut.db"), world.path("link.db")).expect("a link");
    let bytes = fs::read(world.path("ikut.db")).expect("the register");
    world.write("cut.db", &bytes[..bytes.len() - 100]);
    for file in ["empty.db", "text.db", "folder.db", "link.db", "cut.db", "nowhere.db"] {
        assert!(offered(&world, &format!("--register {file} participant show ")).is_empty(), "{file}");
    }
    assert!(offered(&world, "--passphrase-file wrong participant show ").is_empty());
    assert_eq!(fs::read(world.path("ikut.db")).expect("the register"), bytes, "nothing was written");
    assert!(!world.path("nowhere.db").exists());
    assert!(
        offered(&world, "attend K1-001 P-01=").contains(&"P-01=p".to_owned()),
        "closed lists need no register"
    );
}

#[test]
fn words_that_make_no_sense_are_no_trouble() {
    let world = World::pilot();
    for line in [
        "",
        "-",
        "--",
        "--=",
        "attend =",
        "attend K1-001 =",
        "attend K1-001 P-01=n:x",
        "no such ",
        "attend -- ",
    ] {
        let words: Vec<&str> = line.split(' ').collect();
        told(&world, &words);
    }
    for shell in ["bash", "zsh", "fish", "elvish", "powershell", "nushell", "csh", ""] {
        for words in [&["--"][..], &[], &["--", "ikut"], &["--", "9", "x", "y", "\u{e4}'\"\\"]] {
            let output = world.command().env("IKUT_COMPLETE", shell).args(words).output().expect("runs");
            // Without a shell's name it is an ordinary command.
            assert!(
                shell.is_empty() || output.status.success() && output.stderr.is_empty(),
                "{shell} {words:?}"
            );
        }
    }
}

#[test]
fn lessons_are_offered_by_number_with_their_day_and_no_word() {
    let world = crate::lesson::world();
    assert_eq!(told(&world, &["cohort", "note", "K1", "--edit", ""]), "1\t2021-11-15\n2\t2021-11-15\n");
    assert_eq!(offered(&world, "cohort note K1 --remove 2"), ["2"]);
    assert!(offered(&world, "cohort note K2 --edit ").is_empty());
    assert!(offered(&world, "cohort notes K").contains(&"K1".to_owned()));
}

#[test]
fn a_comparison_offers_the_cohorts_that_are_not_named_yet() {
    let world = World::pilot();
    assert_eq!(offered(&world, "report compare "), ["K1", "K2", "K3", "K4"]);
    assert_eq!(offered(&world, "report compare K3 K1 "), ["K2", "K4"]);
    assert!(offered(&world, "report cohort K").contains(&"K4".to_owned()));
    assert!(offered(&world, "report cohort K1 --part ").contains(&"needs".to_owned()));
}
