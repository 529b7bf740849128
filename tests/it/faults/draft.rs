//! A dialogue that is killed while it keeps its draft.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use crate::erase::open;
use crate::tools;
use crate::world::{Said, World};

use super::deeds::intake;
use super::say;

/// Two questions answered, the third refused, the rest left.
const ANSWERS: &str = "some\nmuch\n-\n.\n\n";

/// Answers the dialogue at a terminal while `strace` stands between; nothing of it goes wrong where
/// `inject` is empty.
fn asked(home: &World, inject: &str) -> Said {
    let ikut = home.command();
    let inject = if inject.is_empty() { String::new() } else { format!("-e inject={inject}") };
    let traced = format!(
        "strace -f -qq -o calls -e trace=pwrite64,fdatasync,unlink {inject} '{}' intake P-09",
        ikut.get_program().display()
    );
    let mut command = Command::new("script");
    command.args(["-qec", &traced, "/dev/null"]).current_dir(home.path("")).env_clear();
    for (name, value) in ikut.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    command.env("TERM", "xterm").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("script runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    let _ = stdin.write_all(ANSWERS.as_bytes());
    drop(stdin);
    crate::world::said(child.wait_with_output().expect("it ends"))
}

fn drafts(home: &World) -> Vec<String> {
    let connection = open(home);
    let mut statement = connection.prepare("SELECT content FROM draft").expect("a table");
    let drafts = statement.query_map([], |row| row.get(0)).expect("rows");
    drafts.map(|draft| draft.expect("a text")).collect()
}

fn recorded(home: &World) -> bool {
    home.done("participant show P-09").contains("housing") && home.done("log --limit 1").contains("intake")
}

#[test]
fn a_dialogue_that_is_killed_keeps_what_was_said_so_far() {
    let tools =
        [("strace", "-V", "apt-get install strace"), ("script", "--version", "apt-get install bsdutils")];
    if !tools.iter().all(|(tool, probe, install)| tools::has(tool, &[probe], install)) {
        return;
    }
    let deed = intake();
    let whole = deed.copy();
    let said = asked(&whole, "");
    assert_eq!(said.code, 0, "{}", said.out);
    assert_eq!(drafts(&whole), Vec::<String>::new(), "the draft went with the record");
    let calls = fs::read_to_string(whole.path("calls")).expect("strace writes");
    let mut faults = 0;
    for call in ["pwrite64", "fdatasync", "unlink"] {
        let room = calls.lines().filter(|line| line.contains(&format!(" {call}("))).count();
        for at in (1..=room).step_by(if call == "unlink" { 1 } else { 4 }) {
            let home = deed.copy();
            let killed = asked(&home, &format!("{call}:signal=KILL:when={at}"));
            assert_ne!(killed.code, 0, "{call} {at}: {}", killed.out);
            let (drafts, place) = (drafts(&home), format!("{call} {at}: {}", killed.out));
            let answers = drafts.first().map_or(0, |draft| {
                ["\"housing\":\"some\"", "\"health\":\"much\"", "\"family\":null"]
                    .iter()
                    .take_while(|said| draft.contains(**said))
                    .count()
            });
            assert_eq!(answers > 0, !drafts.is_empty(), "{place}\n{drafts:?}");
            // What the screen had gone on from is kept.
            let shown = (1..=3).filter(|number| killed.out.contains(&format!("{}/12", number + 1))).count();
            assert!(answers >= shown || recorded(&home), "{place}\n{drafts:?}");
            let said = home.run("intake P-09 --housing none");
            assert_eq!(said.code, 0, "{place}\n{}", said.err);
            faults += 1;
        }
    }
    say(&format!("dialogues: {faults} killed"));
}
