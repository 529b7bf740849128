//! Every refusal in words: one catalogue for each language, exit codes, and what is never said.

use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

use crate::world::{World, own};

/// A working name that no message may repeat.
const CANARY: &str = "Kanarialintu";

/// Words that are refused, with the exit code that each ends with.
const REFUSED: &[(&str, i32)] = &[
    // words that are no command
    ("check --rule form_unsignd", 1),
    ("check --severity grave", 2),
    ("check report", 2),
    ("check report --period 2021Q5", 1),
    ("check --participant P-99", 1),
    ("check waive no_such_check P-01", 1),
    ("check waive project_start_missing project --why later", 1),
    ("check waive form_unsigned P-01 --why 131052-308T", 1),
    ("check waive form_unsigned P-01", 1),
    ("check waive form_unsigned Ä --why asked", 2),
    ("check unwaive form_unsigned P-01", 1),
    ("chort list", 2),
    ("cohort", 2),
    ("cohort nw", 2),
    ("cohort list extra", 2),
    ("cohort list --formt csv", 2),
    ("cohort list --format xml", 2),
    ("cohort list --format", 2),
    ("cohort show", 2),
    ("cohort show Ä", 2),
    ("cohort new ALL --start today", 2),
    ("cohort new K5", 2),
    ("cohort new K5 --start 31.11.", 2),
    ("cohort new K5 --start today --weeks 0", 2),
    ("cohort new K5 --start today --weekly mon", 2),
    ("cohort new K5 --start today --break 2021-10-22..2021-10-18", 2),
    ("session add K1 finnish --on today --at 25:00", 2),
    ("session add K1 finnish --on today --minutes 0", 2),
    ("session add K1 finnish --on today --mode remte", 2),
    ("session move K1-001", 2),
    ("session list --status hold", 2),
    ("participant add P_1", 2),
    ("participant edit P-01 --gender womn", 2),
    ("participant edit P-01 --age-at-entry 121", 2),
    ("participant edit P-01 --birth-year 12", 2),
    ("participant edit P-01 --clear name", 2),
    ("timetable P-99", 1),
    ("timetable P-01 --ics nowhere/p.ics", 1),
    ("timetable P-01 --html ..", 1),
    ("reminders --for someday", 2),
    ("meeting-sheet P-99", 1),
    ("meeting-sheet P-01 --out nowhere/p.html", 1),
    ("intake", 2),
    ("intake P-99", 1),
    ("intake P-01 --housing yes", 2),
    ("intake P-01 --refused name", 2),
    ("intake P-01 --housing some --refused housing", 2),
    ("intake P-01 --minority no --refused minority", 2),
    ("intake P-01 --out form.html", 2),
    ("intake P-01 --print --out", 2),
    ("intake P-01 --print --out nowhere/form.html", 1),
    ("intake P-01 --entered 2021-08-30 --left 2021-08-29", 1),
    ("participant edit P-01 --alias=Kanarialintu-no", 2),
    ("enrolment edit P-01 K1 --no-end --to today", 2),
    ("exit P-01 complete", 2),
    ("outcome add P-01 exits", 2),
    ("need add P-01 wellbeing", 2),
    ("need add P-01", 1),
    ("need add P-01 it=some --name-en IT", 2),
    ("goal add P-01 --area home", 2),
    ("goal list --state done", 2),
    ("goal step P-01 1 --done 0", 2),
    ("note add P-01 --kind diary", 2),
    ("contact add P-01 --way letter", 2),
    ("contact add P-01 --due +7 --reached no", 2),
    ("referral add P-01 --state gone", 2),
    ("attend", 1),
    ("attend K1-001", 1),
    ("attend K9", 1),
    ("attend K!1", 1),
    ("attend 2021-12-24 P-01", 1),
    ("attend 2021-09-03 P-01 P-02", 1),
    ("attend K1-001 -", 1),
    ("cohort note K1 --edit 0", 2),
    ("report compare K1", 2),
    ("report cohort K1 --part week", 2),
    ("report progress --on 31.11.", 2),
    ("cohort note K1 --edit 1 --remove 1", 2),
    ("log --limit -3", 2),
    ("log --kind marked", 2),
    ("log --detail 99", 1),
    ("log --detail 2 --kind attend", 2),
    ("log --participant P-99", 1),
    ("cohort list --as-of 99", 1),
    ("cohort list --as-of soon", 2),
    ("cohort list --as-of 2021-11-23", 1),
    ("undo --as-of 3", 1),
    ("guide --as-of 3", 1),
    ("undo twice", 2),
    ("undo 0", 2),
    ("undo 99", 1),
    ("undo 1", 1),
    ("undo 24", 1),
    ("undo 25", 1),
    ("undo 26", 1),
    ("check --deep --period 2021", 2),
    ("check --anchor", 1),
    ("check --anchor kala", 1),
    ("check --anchor kala kalo kalva", 1),
    ("check --anchor kaka kaka kaka kaka kaka kaka kaka kaka", 1),
    ("cohort list --passphrase-file a --passphrase-command b", 2),
    ("cohort list --lang de", 2),
    // what the register does not know
    ("cohort show K9", 1),
    ("session show K1-099", 1),
    ("session list --cohort K9", 1),
    ("participant show P-99", 1),
    ("enrolment show P-99", 1),
    ("enrolment list --cohort K9", 1),
    ("enrolment edit P-01 K2 --no-end", 1),
    ("activity show finish", 1),
    ("outcome show P-99", 1),
    ("outcome edit P-01 six_months", 1),
    ("outcome add P-01 six_months", 1),
    ("outcome add P-01 six_months --source participant", 1),
    ("need edit P-01 zebra=some", 1),
    ("need edit zebra --name-en Zebra", 1),
    ("need retire zebra", 1),
    ("goal show P-01 1", 1),
    ("goal edit P-99 1 --state reached", 1),
    ("goal step P-01 1 --done 1", 1),
    ("note edit P-01 1 --private", 1),
    ("note remove P-01 1", 1),
    ("contact edit P-01 1 --due +7", 1),
    ("contact remove P-01 1", 1),
    ("referral edit P-01 1 --state sent", 1),
    ("report needs --cohort K9", 1),
    ("help chort", 1),
    // what it has already
    ("cohort new K1 --start today", 1),
    ("participant add P-01", 1),
    ("activity add finnish", 1),
    ("outcome add P-01 exit", 1),
    ("need add P-01 it=some --on 2021-08-30", 1),
    ("enrol P-01 K1", 1),
    // what cannot be
    ("project edit --end 2019-01-01", 1),
    ("activity edit finnish --kind individual", 1),
    ("cohort new K5 --start today --weekly mon:finish --yes", 1),
    ("cohort new K5 --start today --weekly mon:guidance --yes", 1),
    ("cohort new K5 --start today --weekly mon:walk --yes", 1),
    ("cohort new K5 --start today --end yesterday --yes", 1),
    ("cohort new K5 --start today --weeks 520 --break 2022-01-01..2023-12-31 --yes", 1),
    ("cohort new K5 --start today", 1),
    ("cohort edit K1 --no-break 2021-10-19", 1),
    ("session add K1 guidance --on today", 1),
    ("session add K1 finnish --on today --participant P-01", 1),
    ("session add K1 walk --on today", 1),
    ("session edit K1-001 --status planned", 1),
    ("session edit K1-001 --status cancelled", 1),
    ("session edit K1-001 --minutes 30", 1),
    ("session edit K1-005 --participant P-02", 1),
    ("session move K1-001 --to 2022-08-31", 1),
    ("session cancel K1-001", 1),
    ("participant edit P-01 --left 2021-01-01", 1),
    ("enrolment edit P-01 K1 --to 2021-01-01", 1),
    ("exit P-01 completed --on 2021-01-01", 1),
    ("exit P-03 completed --left 2021-01-01", 1),
    ("need add P-01 a=some a=much", 1),
    ("need add P-01 --name-en IT", 1),
    ("goal add P-01", 1),
    ("goal add P-01 --session K1-005", 1),
    ("goal add P-02 --session K1-005", 1),
    ("note add P-01", 1),
    ("note add P-02 --session K1-005", 1),
    ("contact add P-01", 1),
    ("referral add P-01", 1),
    ("referral add P-01 --service x --state agreed", 1),
    ("exit P-15", 1),
    ("cohort note K9", 1),
    ("report cohort K9", 1),
    ("report compare K1 K9", 1),
    ("report compare K1 K1", 1),
    ("cohort note K1", 1),
    ("cohort note K1 --edit 1", 1),
    ("cohort note K1 --remove 7", 1),
    // marks
    ("attend K1-001 P-01=q", 1),
    ("attend K1-001 P-01=", 1),
    ("attend K1-001 P-01=l1441", 1),
    ("attend K1-001 P-01=n:helth", 1),
    ("attend K1-001 P_01", 1),
    ("attend K1-001 P-99", 1),
    ("attend K1-001 P-01 P-01=a", 1),
    ("attend K1-001 P-01=l180", 1),
    ("attend K1-005 P-02", 1),
    ("attend K3-001 P-11", 1),
    ("attend K1-085 P-01", 1),
    // instruments, and what is answered to them
    ("instrument show evryday", 1),
    ("instrument show everyday 9", 1),
    ("instrument show everyday 0", 2),
    ("instrument import nowhere.toml", 1),
    ("instrument import .", 1),
    ("instrument import text.db", 1),
    ("instrument import wrong.toml", 1),
    ("assess P-07 evryday", 1),
    ("assess P-99 everyday sleep=1", 1),
    ("assess P-07 everyday", 1),
    ("assess P-07 everyday sleep=-", 1),
    ("assess P-07 everyday sleep", 2),
    ("assess P-07 everyday slep=1 sleep=9 meals=1 meals=2", 1),
    ("assess P-07 who5 total=64 1=2", 1),
    ("assess P-07 who5 total=101", 1),
    ("assess P-01 small a=1 --on 2021-09-01 --using 2", 1),
    ("assessment show P-99", 1),
    ("assessment remove P-07 everyday --on 2021-09-01", 1),
    ("assessment remove P-07 everyday", 2),
    ("report instrument nix", 1),
    ("report feedback --session K1-999", 1),
    ("report feedback --session K1-001 --cohort K1", 2),
    ("feedback add K1-001", 1),
    ("feedback add K1-085", 1),
    ("feedback add K3-001", 1),
    ("feedback add K1-005", 1),
    ("feedback print --asking de", 2),
    // files and registers
    ("init --no-encryption", 1),
    ("redo", 1),
    ("import nowhere", 1),
    ("report esf --period 2021Q5", 1),
    ("report send --period 2021Q5", 1),
    ("report send", 2),
    ("report show-sent 2021Q4", 1),
    ("report show-sent 7", 1),
    ("report show-sent", 2),
    ("report diff 2021Q4", 1),
    ("report diff #7", 1),
    ("report diff", 2),
    ("report diff 1 --note --format csv", 2),
    ("report esf --period 2021Q4 --explain CO2", 1),
    ("report esf --period 2021Q4 --explain CO02.womn", 1),
    ("report esf --period 2021Q4 --explain EECO02", 1),
    ("report esf --period 2021Q4 --explain CO02 --out folder", 2),
    ("report esf --period 2021Q4 --scope both", 2),
    ("report esf --period 2021Q4 --format pdf", 2),
    ("report esf --period 2021Q4 --with html", 2),
    ("report esf --period 2021Q4 --out folder --with html,pdf", 2),
    ("report dictionary --format yaml", 2),
    ("guide indicator", 2),
    ("guide --programme ESF-2014", 2),
    ("backup nowhere", 1),
    ("backup list --format xml", 2),
    ("restore", 2),
    ("restore latest --undo", 2),
    ("restore nowhere.db", 1),
    ("restore text.db", 1),
    ("restore --undo", 1),
    ("restore .", 1),
    ("restore empty.db", 1),
    ("restore open.db", 3),
    ("restore locked.db", 3),
    ("restore locked.db --passphrase-file own", 3),
    ("restore locked.db --backup-passphrase-file known", 3),
    ("restore locked.db --backup-passphrase-file own", 1),
    ("restore locked.db --backup-passphrase-file own --backup-passphrase-command x", 2),
    ("restore ikut.db --register locked.db --passphrase-file known", 3),
    ("erase", 2),
    ("erase P-99", 1),
    ("erase P-01", 1),
    ("retention --format xml", 2),
    ("person-export P-01", 2),
    ("person-export P-99 --out folder", 1),
    ("project edit --retention 31.11.", 2),
    ("project edit --start 2021-09-01 --retention 2021-08-31", 1),
    ("project show --register nowhere.db", 3),
    ("project show --register .", 3),
    ("project show --register text.db", 3),
    ("project show --register empty.db", 3),
    ("project show --register open.db", 3),
    ("project show --register /dev/null", 3),
    ("project show --passphrase-file key", 3),
    // keys
    ("key", 2),
    ("key list", 1),
    ("key add Ä", 2),
    ("init --register new.db --passphrase-file short", 1),
    ("init --register new.db --passphrase-file digits", 1),
    ("init --register new.db --passphrase-file repeated", 1),
    ("init --register new.db --passphrase-file row", 1),
    ("init --register new.db --passphrase-file known", 1),
    ("init --register new.db --passphrase-file sentence", 1),
    ("init --register new.db --passphrase-file few", 1),
    ("key sheet --register locked.db --passphrase-file own", 1),
    ("key change --register locked.db --passphrase-file own --yes", 3),
    ("key change --register locked.db --passphrase-file own --new-passphrase-file known", 1),
    ("unlock --recover --register locked.db", 1),
    ("key list --register locked.db", 3),
    ("key add K-2 --register locked.db", 3),
    ("key remove K-2 --register other.db", 3),
    ("key list --register newer.db", 3),
    ("key list --register folder.db", 3),
    ("key remove K-2 --register bare.db", 1),
    ("key list --register shared.db", 3),
    ("key add K-2 --register bare.db --passphrase-file own --new-passphrase-file own", 1),
    ("project show --register open/locked.db", 3),
    ("project show --register stripped.db", 3),
    ("register decrypt --register stripped.db", 1),
    ("register", 2),
    ("register encrypt", 1),
    ("register encrypt --register bare.db --yes", 1),
    ("register encrypt --yes --passphrase-file known", 1),
    ("register decrypt", 1),
    ("register decrypt --register bare.db", 3),
    ("register decrypt --register bare.db --passphrase-file own", 1),
    ("register decrypt --register bare.db --yes --passphrase-file own", 1),
];

/// Passphrases that are refused, by the names of their files, and one that is not.
const PASSPHRASES: [(&str, &str); 8] = [
    ("own", "viisi sinistä kahvikuppia"),
    ("short", "hello"),
    ("digits", "2021-08-30 2021-11-12"),
    ("repeated", "hello jello hello jello hello jello hello"),
    ("row", "qwertyuiop asdfghjkl zxcvbnm"),
    ("known", "ihmiskauppa hello 2021"),
    ("sentence", "oma maa mansikka muu maa mustikka"),
    ("few", "hello sinistä kahvia"),
];

/// Puts encrypted registers into a home, with files of colleagues' passphrases that cannot be used.
fn locked(world: &World) {
    for (name, passphrase) in PASSPHRASES {
        let path = world.write(name, format!("{passphrase}\n"));
        #[cfg(unix)]
        std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("set");
    }
    world.done("init --no-input --register locked.db --passphrase-file own");
    let keys =
        |version| format!(r#"{{"format": "ikut-keys", "version": {version}, "register": "", "slots": []}}"#);
    let files = [("locked", "hello".to_owned()), ("other", keys(1)), ("newer", keys(2))];
    for name in ["other", "newer", "folder", "bare"] {
        std::fs::copy(world.path("locked.db"), world.path(&format!("{name}.db"))).expect("copied");
    }
    for (name, text) in files {
        own(&world.write(&format!("{name}.db.keys"), text), 0o600);
    }
    for name in ["shared", "open/locked"] {
        let bytes = std::fs::read(world.path("locked.db")).expect("the register");
        own(&world.write(&format!("{name}.db"), bytes), 0o600);
    }
    own(&world.path("open"), 0o777);
    own(&world.write("shared.db.keys", "hello"), 0o644);
    std::fs::copy(world.path("ikut.db"), world.path("stripped.db")).expect("copied");
    own(&world.write("stripped.db.keys", "hello"), 0o600);
    std::fs::create_dir(world.path("folder.db.keys")).expect("made");
    world.write("bare.db.before-decryption", "hello");
}
/// The file of an instrument with one slip of each kind.
const WRONG: &str = "instrument = \"a b\"\nversion = 0\nverson = 1\nname = { en = \"x\", fi = 5 }\nlicence = \"\"\n\
    [scale]\nleast = 0\ngreatest = 4\nwords.en = [\"a\"]\nband = 5\n[[item]]\nid = \"total\"\nreverse = 1\n\
    [[item]]\nid = \"a\"\nleast = \"1\"\n[[item]]\nid = \"a\"\ngreatest = -1\n";

/// Returns the pilot with a working name for everybody, an activity without a length, and a session
/// to come.
fn world() -> World {
    let world = World::pilot();
    for number in 1..=22 {
        let said = world.run_with(&format!("participant edit P-{number:02} --alias"), &format!("{CANARY}\n"));
        assert_eq!(said.code, 0, "{}", said.err);
    }
    for step in ["activity add swim", "undo", "redo", "undo", "activity add walk"] {
        world.done(step);
    }
    world.done("session add K1 finnish --on tomorrow");
    for (name, content) in [("text.db", "hello\n"), ("empty.db", ""), ("key", "five blue cups\n")] {
        own(&world.write(name, content), 0o600);
    }
    own(&world.write("open.db", std::fs::read(world.path("ikut.db")).expect("the register")), 0o644);
    locked(&world);
    crate::instrument::take(&world, "everyday");
    crate::instrument::take(&world, "who5");
    for version in ["version = 1", "version = 2"] {
        world.write("small.toml", crate::instrument::SMALL.replace("version = 1", version));
        world.done("instrument import small.toml");
        let first = version == "version = 1";
        if first {
            world.done("assess P-01 small a=1 --on 2021-09-01");
        }
    }
    world.write("wrong.toml", WRONG);
    world
}

fn catalogue(locale: &'static str) -> String {
    let world = world().speaking(locale);
    let register = std::fs::read(world.path("ikut.db")).expect("the register");
    let mut told = String::new();
    for &(words, code) in REFUSED {
        let said = world.run(words);
        assert_eq!(said.code, code, "ikut {words}\n{}", said.err);
        assert!(said.out.is_empty() || words.starts_with("cohort new"), "ikut {words} prints {}", said.out);
        assert!(!said.err.contains('\u{1b}'), "ikut {words} colours");
        if words.is_empty() || ["cohort", "key", "register"].contains(&words) {
            continue; // they show help, which has its own tests
        }
        assert!(
            !said.err.replace("Kanarialintu-no", "").contains(CANARY),
            "ikut {words} tells a working name"
        );
        assert!(!said.err.contains("hello"), "ikut {words} tells what a file holds");
        told.push_str(&format!("$ ikut {words}\n{}", said.err));
    }
    assert!(std::fs::read(world.path("ikut.db")).expect("the register") == register, "something was changed");
    let home = world.path("").display().to_string();
    told.replace(home.trim_end_matches('/'), "HOME")
}

#[test]
fn every_refusal_is_said_in_english() {
    insta::assert_snapshot!("en", catalogue("C"));
}

#[test]
fn every_refusal_is_said_in_finnish() {
    insta::assert_snapshot!("fi", catalogue("fi_FI.UTF-8"));
}

#[test]
fn every_refusal_is_said_in_swedish() {
    insta::assert_snapshot!("sv", catalogue("sv_FI.UTF-8"));
}

#[test]
fn a_refusal_says_what_to_do_next() {
    let world = world();
    let without = REFUSED.iter().filter(|(words, _)| {
        let said = world.run(words);
        !said.err.contains("hint: ") && !said.err.contains("Usage: ")
    });
    // Their sentence holds both what is wrong and what would be right.
    let complete = [
        "cohort new K5 --start today --weeks 520 --break 2022-01-01..2023-12-31 --yes",
        "session add K1 finnish --on today --participant P-01",
        "attend K1-001 P-01 P-01=a",
        "need add P-01 a=some a=much",
        "attend K1-001 P-01=l180",
        "attend K1-005 P-02",
        "attend K3-001 P-11",
        "redo",
    ];
    let unkind: Vec<_> = without
        .map(|(words, _)| *words)
        .filter(|words| !complete.contains(words) && !world.run(words).err.contains("lies before"))
        .collect();
    assert!(unkind.is_empty(), "no way out of:\n{}", unkind.join("\n"));
}

#[test]
fn an_argument_that_is_no_text_is_refused() {
    #[cfg(unix)]
    {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        let world = World::pilot();
        for words in [["participant", "add"], ["cohort", "show"], ["attend", "K1-001"], ["help", "x"]] {
            let output =
                world.command().args(words).arg(OsStr::from_bytes(b"P-\xff")).output().expect("runs");
            assert_eq!(output.status.code(), Some(2), "{words:?}");
            let told = String::from_utf8_lossy(&output.stderr);
            assert!(told.starts_with("error: these characters are not UTF-8\nhint: see ikut "), "{told}");
            assert_eq!(told.lines().count(), 2, "{told}");
        }
    }
}

#[test]
fn words_typed_come_back_short_and_harmless() {
    let world = World::pilot();
    let long = "Ä".repeat(50_000);
    for words in
        [vec!["cohort", "show", &long], vec![&long], vec!["log", "--limit", &long], vec!["undo", &long]]
    {
        let said = world.run_all(&words);
        assert_eq!(said.code, 2);
        assert!(said.err.chars().count() < 400, "{} characters", said.err.chars().count());
    }
    for hostile in ["\u{1b}[2J", "a\u{202e}b", "a\nb", "\u{9b}31m", "a\u{0}b"] {
        if hostile.contains('\0') {
            continue;
        }
        for words in [vec!["cohort", "show", hostile], vec![hostile], vec!["attend", "K1-001", hostile]] {
            let said = world.run_all(&words);
            assert!([1, 2].contains(&said.code), "{words:?}");
            assert!(said.err.lines().all(|line| !line.chars().any(char::is_control)), "{:?}", said.err);
            assert!(!said.err.contains('\u{202e}'), "{:?}", said.err);
        }
    }
}

#[test]
fn a_pipe_that_closes_early_is_no_error() {
    let world = World::pilot();
    for words in ["session list", "session list --format csv", "session list --format json", "help", "log"] {
        let mut command = world.command();
        command.args(words.split_whitespace()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        drop(child.stdout.take());
        let mut told = String::new();
        child.stderr.take().expect("a pipe").read_to_string(&mut told).expect("text");
        assert_eq!(child.wait().expect("the program ends").code(), Some(0), "{words}: {told}");
        assert_eq!(told, "", "{words}");
    }
}

#[test]
fn a_reader_that_stops_after_a_line_is_no_error() {
    let world = World::new();
    world.done("activity add it --minutes 60");
    let rule = |day: &str| format!(" --weekly {day}:it");
    let rules: String = ["mon", "tue", "wed", "thu", "fri"].map(rule).concat();
    world.done(&format!("cohort new K1 --start 2012-01-02 --weeks 500 --yes{rules}"));
    let mut command = world.command();
    command.args(["session", "list", "--format", "json"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut line = String::new();
    BufReader::with_capacity(16, child.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
    assert!(line.starts_with("{\"schema\":\"ikut.sessions/1\""));
    let mut told = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut told).expect("text");
    assert_eq!((child.wait().expect("the program ends").code(), told.as_str()), (Some(0), ""));
}

/// Words with a place for something odd; what they would change is only rehearsed.
const OPEN: &[&str] = &[
    "{}",
    "--lang {} cohort list",
    "--register {} cohort list",
    "help {}",
    "attend {} P-01",
    "attend K1-001 {} -n",
    "attend K1-001 P-01={} -n",
    "attend K1-001 --rest {} -n",
    "cohort new {} --start today -y -n",
    "cohort new K5 --start {} --weekly mon:finnish -y -n",
    "cohort new K5 --start today --end {} -y -n",
    "cohort new K5 --start today --weekly mon:{} -y -n",
    "cohort new K5 --start today --break {} -y -n",
    "cohort edit K1 --start {} -n",
    "cohort edit K1 --no-break {} -n",
    "session add K1 finnish --on {} -n",
    "session add K1 finnish --on today --at {} --minutes {} -n",
    "session move K1-001 --to {} -n",
    "session list --until {} --cohort K1",
    "participant add {} -n",
    "participant edit P-01 --left {} -n",
    "enrol P-05 K1 --from {} -n",
    "enrolment edit P-01 K1 --to {} --exit moved -n",
    "exit P-01 completed --on today --left {} -n",
    "outcome edit P-01 exit --date {} -n",
    "need add P-01 {}=some --on {} -n",
    "cohort note {} -n",
    "cohort note K1 --edit {} --on {} -n",
    "cohort notes {}",
    "report cohort {}",
    "report compare K1 {}",
    "report progress --on {}",
    "log --limit {}",
    "guide {}",
    "report esf --period 2021Q4 --explain {}",
];

/// Odd things to type.
const ODD: [&str; 21] = [
    "-",
    ".",
    "..",
    "",
    " ",
    "=",
    ":",
    "\u{202e}",
    "{ $x }",
    "\u{2068}{",
    "e\u{301}",
    "l\u{661}",
    "0",
    "-1",
    "+65535",
    "4294967295",
    "99999999999999999999",
    "0001-01-01",
    "9999-12-31",
    "29.2.",
    "2021-01-01..9999-12-31",
];

#[test]
fn nothing_typed_is_our_fault() {
    let world = world();
    let register = std::fs::read(world.path("ikut.db")).expect("the register");
    for open in OPEN {
        for odd in ODD {
            let words: Vec<String> = open.split(' ').map(|word| word.replace("{}", odd)).collect();
            let said = world.run_all(&words.iter().map(String::as_str).collect::<Vec<_>>());
            assert!((0..=3).contains(&said.code), "{words:?}\n{}", said.transcript());
            assert!(!said.err.contains(CANARY), "{words:?}\n{}", said.err);
        }
    }
    assert!(std::fs::read(world.path("ikut.db")).expect("the register") == register, "something was changed");
}
