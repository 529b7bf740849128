//! A day's work, interrupted by kill -9: no alias, no note, no reason and no passphrase is found
//! anywhere but in the answer to a question.
#![cfg(target_os = "linux")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use crate::world::{World, own, pilot};

const ALIAS: &str = "Aliaskanari";
const NOTE: &str = "Muistikanari";
const REASON: &str = "Syykanari";
const PASSPHRASE: &str = "Lausekanari viisi kuppia";

/// What must not be found; the last is the key as it would stand in a process or a file by mistake.
const CANARIES: [&str; 4] = [ALIAS, NOTE, REASON, "Lausekanari"];

/// A home in which everything is searched, and a place for the passphrase that is not.
struct Day {
    world: World,
    apart: TempDir,
    begun: SystemTime,
}

impl Day {
    fn new() -> Self {
        let day = Self {
            world: World::empty(),
            apart: tempfile::tempdir().expect("a folder"),
            begun: SystemTime::now(),
        };
        fs::write(day.key(), format!("{PASSPHRASE}\n")).expect("written");
        own(&day.key(), 0o600);
        for folder in ["tmp", "config", "cache", "data", "state", "runtime"] {
            fs::create_dir(day.world.path(folder)).expect("made");
        }
        day
    }

    fn key(&self) -> PathBuf {
        self.apart.path().join("key")
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = self.world.command();
        let place = |name: &str| self.world.path(name);
        command.args(words).arg("--passphrase-file").arg(self.key());
        command.env("TMPDIR", place("tmp")).env("SQLITE_TMPDIR", place("tmp"));
        command.env("XDG_CONFIG_HOME", place("config")).env("XDG_CACHE_HOME", place("cache"));
        command.env("XDG_DATA_HOME", place("data")).env("XDG_STATE_HOME", place("state"));
        command.env("XDG_RUNTIME_DIR", place("runtime")).env("IKUT_REGISTER", place("ikut.db"));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Starts words with a canary on standard input.
    fn start(&self, words: &[&str], input: &str) -> Child {
        let mut child = self.command(words).spawn().expect("the program starts");
        let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
        child
    }

    /// Runs words to their end, looks at the process meanwhile, and returns how it ended. What was not
    /// asked for, on standard error, holds no canary.
    fn run(&self, words: &[&str], input: &str) -> i32 {
        let mut child = self.start(words, input);
        while child.try_wait().expect("a child").is_none() {
            self.look_at(child.id());
            sleep(Duration::from_millis(1));
        }
        let output = child.wait_with_output().expect("it ended");
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(found_in(told.as_bytes()), None, "{words:?}: {told}");
        output.status.code().unwrap_or(-1)
    }

    /// Looks at the command line and the environment of a process and of those that it starts.
    fn look_at(&self, process: u32) {
        for number in [process].into_iter().chain(children(process)) {
            for name in ["cmdline", "environ"] {
                let bytes = fs::read(format!("/proc/{number}/{name}")).unwrap_or_default();
                assert_eq!(found_in(&bytes), None, "{name} of a process");
            }
        }
    }

    /// Searches the register, what stands beside it, and every place for temporary files.
    fn search(&self) -> Option<(PathBuf, &'static str)> {
        let mut files = Vec::new();
        below(&self.world.path(""), &mut files);
        for folder in ["/tmp", "/var/tmp", "/dev/shm"] {
            let entries = fs::read_dir(folder).into_iter().flatten().flatten();
            files.extend(entries.map(|entry| entry.path()).filter(|path| self.is_new(path)));
        }
        files.into_iter().find_map(|path| Some((path.clone(), found_in(&fs::read(&path).ok()?)?)))
    }

    fn is_new(&self, path: &Path) -> bool {
        let facts = path.symlink_metadata();
        facts.is_ok_and(|facts| facts.is_file() && facts.modified().is_ok_and(|at| at >= self.begun))
    }
}

fn children(process: u32) -> Vec<u32> {
    let list = fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap_or_default();
    list.split_whitespace().filter_map(|number| number.parse().ok()).collect()
}

fn below(folder: &Path, files: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        match path.symlink_metadata() {
            Ok(facts) if facts.is_dir() => below(&path, files),
            Ok(facts) if facts.is_file() => files.push(path),
            _ => (),
        }
    }
}

/// Returns the canary that bytes hold, as UTF-8 or as UTF-16.
fn found_in(bytes: &[u8]) -> Option<&'static str> {
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|part| part == needle);
    CANARIES.into_iter().find(|canary| holds(canary.as_bytes()) || holds(&wide(canary)))
}

/// What a worker does in a day, with what is typed.
fn work() -> Vec<(Vec<&'static str>, String)> {
    let line = |text: &str| format!("{text} of today\n");
    vec![
        (vec!["participant", "edit", "P-17", "--alias"], line(ALIAS)),
        (vec!["participant", "add", "P-90", "--alias", "--gender", "woman"], line(ALIAS)),
        (vec!["need", "add", "P-17", "housing=much"], String::new()),
        (vec!["cohort", "note", "K1"], line(NOTE)),
        (vec!["cohort", "note", "K1"], line(&format!("{NOTE} again, and at length")).repeat(9)),
        (vec!["check", "waive", "session_unmarked", "K1-019"], line(REASON)),
        (vec!["attend", "K4-001", "P-17=l3:health", "P-18=n"], String::new()),
        (vec!["attend", "K4-001", "-"], "P-17=l4\nP-18\n".to_owned()),
        (vec!["report", "send", "--period", "2021Q4", "--note", "-"], line(NOTE)),
        (vec!["undo"], String::new()),
        (vec!["redo"], String::new()),
        (vec!["today"], String::new()),
        (vec!["log"], String::new()),
        (vec!["check"], String::new()),
        (vec!["participant", "list"], String::new()),
        (vec!["report", "esf", "--period", "2021Q4", "--explain", "CO02"], String::new()),
    ]
}

/// What fails while it holds a canary.
fn failures(day: &Day) -> Vec<(Vec<String>, String)> {
    let bad = |name: &str, file: &str, content: String| {
        day.apart.path().join(name).to_str().map(|folder| {
            fs::create_dir_all(folder).expect("made");
            fs::write(format!("{folder}/{file}"), content).expect("written");
            folder.to_owned()
        })
    };
    let people = "participant,gender,alias\n";
    let folders = [
        bad("many", "participants.csv", format!("{people}P-17,woman,{ALIAS},x\n")),
        bad("quote", "participants.csv", format!("{people}P-17,woman,\"{ALIAS}\n")),
        bad("stray", "participants.csv", format!("{people}P-17,woman,\"{ALIAS}\"x\n")),
        bad("code", "participants.csv", format!("{people}P 17,woman,{ALIAS}\n")),
        bad("word", "participants.csv", format!("{people}P-17,womn,{ALIAS}\n")),
        bad("twice", "participants.csv", format!("{people}P-17,woman,{ALIAS}\nP-17,woman,{ALIAS}\n")),
        bad("header", "participants.csv", format!("{ALIAS},woman,1\nP-17,woman,x\n")),
        bad("looks", "participants.csv", format!("{people}P-17,woman,{ALIAS} 040 123 4567\n")),
        bad(
            "long",
            "lessons.csv",
            format!("cohort,number,date,text\nK1,9,2021-11-12,{}\n", NOTE.repeat(100)),
        ),
        bad(
            "lesson",
            "lessons.csv",
            format!("cohort,number,date,text\nK9,1,2021-11-12,{NOTE}\nK1,x,2021,{NOTE}\n"),
        ),
        bad(
            "waiver",
            "waivers.csv",
            format!(
                "rule,subject,why,until\nno_rule,P-17,{REASON},\nform_unsigned,P-17,{REASON} x@example.org,\n"
            ),
        ),
        bad(
            "cohort",
            "cohorts.csv",
            format!("cohort,name,start,weeks,end,target,emphasis\nK1,{NOTE},x,y,,,{NOTE}\n"),
        ),
    ];
    let mut all: Vec<(Vec<String>, String)> = folders
        .into_iter()
        .flatten()
        .map(|folder| (vec!["import".to_owned(), folder], String::new()))
        .collect();
    let line = |words: &str, input: String| (words.split(' ').map(str::to_owned).collect::<Vec<_>>(), input);
    all.extend([
        line("participant edit P-99 --alias", format!("{ALIAS}\n")),
        line("participant edit P-17 --alias --left 2001-01-01", format!("{ALIAS}\n")),
        line("participant edit P-17 --alias", format!("{ALIAS} 131052-308T\n")),
        line("participant edit P-17 --alias --gender womn", format!("{ALIAS}\n")),
        line("cohort note K9", format!("{NOTE}\n")),
        line("cohort note K1", format!("{NOTE} ").repeat(200)),
        line("cohort note K1", format!("{NOTE} Storgatan 5\n")),
        line("check waive form_unsigned P-17", format!("{REASON} 040 123 4567\n")),
        line("check waive no_such P-17", format!("{REASON}\n")),
        line("report send --period 2021Q5 --note -", format!("{NOTE}\n")),
    ]);
    all
}

#[test]
fn a_day_interrupted_at_any_moment_leaves_no_canary_anywhere() {
    // One after the other: what the first leaves for a moment, the second would find.
    the_search_finds_what_is_there();
    let day = Day::new();
    assert_eq!(day.run(&["init", "--no-input"], ""), 0);
    let pilot = pilot().display().to_string();
    assert_eq!(day.run(&["import", &pilot], ""), 0);
    for (words, input) in work() {
        let code = day.run(&words, &input);
        assert!(code == 0 || (words == ["check"] && code == 4), "{words:?}: {code}");
        assert_eq!(day.search(), None, "{words:?}");
    }
    for (words, input) in failures(&day) {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let code = day.run(&words, &input);
        assert!([1, 2].contains(&code), "{words:?}: {code}");
        assert_eq!(day.search(), None, "{words:?}");
    }
    // Moments spread over what a command takes here, and a little beyond.
    let mut left = 0;
    for moment in 0..40_u64 {
        let steps = work();
        let (words, input) = &steps[(moment as usize * 7) % 9];
        let mut child = day.start(words, input);
        sleep(Duration::from_millis(moment * 8 % 320));
        day.look_at(child.id());
        child.kill().expect("it is a child of ours");
        let output = child.wait_with_output().expect("it ended");
        assert_eq!(found_in(&output.stderr), None, "{words:?}");
        left += usize::from(day.world.path("ikut.db-journal").exists());
        assert_eq!(day.search(), None, "{words:?} killed after {moment}; {left} journals were left");
    }
    assert_eq!(day.run(&["cohort", "list"], ""), 0, "the register opens as ever");
}

fn the_search_finds_what_is_there() {
    let day = Day::new();
    assert_eq!(day.search(), None);
    // A plain register, where everything is to be read.
    let plain = |words: &str, input: &str| {
        let said = day.world.run_with(&format!("{words} --register plain.db"), input);
        assert_eq!(said.code, 0, "{}", said.err);
    };
    plain("init --no-encryption --no-input", "");
    assert_eq!(day.search(), None);
    plain("participant add P-01 --alias", &format!("{ALIAS}\n"));
    assert_eq!(day.search(), Some((day.world.path("plain.db"), ALIAS)));
    fs::remove_file(day.world.path("plain.db")).expect("away");
    let wide: Vec<u8> = NOTE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    day.world.write("cache/deep/er", wide);
    assert_eq!(day.search(), Some((day.world.path("cache/deep/er"), NOTE)));
    fs::remove_dir_all(day.world.path("cache/deep")).expect("away");
    let stray = tempfile::Builder::new().prefix("canary-").tempfile_in("/tmp").expect("a file");
    fs::write(stray.path(), "x Syykanari").expect("written");
    assert_eq!(day.search().map(|(_, canary)| canary), Some(REASON));
    drop(stray);
    let mut child = Command::new("sleep").arg("9").env("SOME", PASSPHRASE).spawn().expect("sleep runs");
    sleep(Duration::from_millis(100));
    let environment = fs::read(format!("/proc/{}/environ", child.id())).expect("one's own child");
    child.kill().expect("a child of ours");
    child.wait().expect("it ended");
    assert_eq!(found_in(&environment), Some("Lausekanari"));
}
