//! Odd things that are typed.

use crate::world::World;

use super::{CANARY, world};

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
