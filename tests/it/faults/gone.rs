//! Folders that cannot be written, or that are no longer there.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

use crate::world::{Said, World, said};

/// An account that owns nothing.
const NOBODY: u32 = 65_534;

/// Says whether the tests run as root, who may do whatever the permissions forbid.
fn is_root() -> bool {
    fs::metadata("/proc/self").expect("the system tells").uid() == 0
}

/// Gives a home, with the program in it, to an account that may do no more than the permissions say.
fn give_away(home: &World) {
    fs::copy(env!("CARGO_BIN_EXE_ikut"), home.path(".program")).expect("copied");
    if is_root() {
        let inside = fs::read_dir(home.path("")).expect("the home").flatten().map(|entry| entry.path());
        inside
            .chain([home.path("")])
            .for_each(|path| chown(path, Some(NOBODY), Some(NOBODY)).expect("root may"));
    }
}

/// Runs words as that account.
fn as_nobody(home: &World, words: &str) -> Said {
    let mut command = Command::new(home.path(".program"));
    command.args(words.split_whitespace()).current_dir(home.path("")).env_clear().stdin(Stdio::null());
    command.envs(home.command().get_envs().filter_map(|(name, value)| Some((name, value?))));
    if is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
    said(command.output().expect("the program starts"))
}

#[test]
fn a_folder_that_cannot_be_written_is_named_with_the_way_out() {
    let home = World::pilot();
    give_away(&home);
    let may =
        |mode| fs::set_permissions(home.path(""), fs::Permissions::from_mode(mode)).expect("permissions");
    may(0o555);
    let before = fs::read(home.path("ikut.db")).expect("read");
    as_nobody(&home, "attend K1-001 P-01=l3").refused(3, &["ikut.db", "hint:"]);
    as_nobody(&home, "export out").refused(1, &["out: this account may not do that", "hint:"]);
    assert_eq!(fs::read(home.path("ikut.db")).expect("read"), before);
    // Nothing else was in the way.
    may(0o755);
    for words in ["attend K1-001 P-01=l3", "export out"] {
        assert_eq!(as_nobody(&home, words).code, 0, "{words}");
    }
}

#[test]
fn a_folder_that_is_gone_is_told_as_no_register() {
    let home = World::new();
    home.run("attend K1-001 P-01 --register nowhere/ikut.db").refused(3, &["nowhere", "hint:"]);
    home.run("init --no-encryption --no-input --register nowhere/ikut.db").refused(3, &["nowhere"]);
    // The folder in which the person stands was removed.
    let inner = home.path("inner");
    fs::create_dir(&inner).expect("a folder");
    let ikut = home.command();
    let script = format!("rmdir '{}'; exec '{}' today", inner.display(), ikut.get_program().display());
    let mut command = Command::new("sh");
    command.args(["-c", &script]).current_dir(&inner).env_clear();
    for (name, value) in ikut.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    let said = said(command.output().expect("sh runs"));
    assert!(said.code == 3 && said.err.contains("hint:"), "{}", said.transcript());
}

#[test]
fn what_a_killed_export_left_is_cleared_away_by_a_later_one() {
    if !crate::tools::has("strace", &["-V"], "apt-get install strace") {
        return;
    }
    let home = World::pilot();
    let ikut = home.command();
    let mut killed = Command::new("strace");
    killed.args([
        "-f",
        "-qq",
        "-o",
        "/dev/null",
        "-e",
        "trace=rename,renameat,renameat2",
        "-e",
        "inject=rename,renameat,renameat2:signal=KILL:when=3",
    ]);
    killed.arg(ikut.get_program()).args(["export", "out"]).current_dir(home.path(""));
    for (name, value) in ikut.get_envs() {
        killed.env(name, value.unwrap_or_default());
    }
    assert!(!killed.status().expect("strace runs").success());
    let left = || fs::read_dir(home.path("")).expect("a folder").flatten().map(|entry| entry.file_name());
    let hidden = || left().find(|name| name.to_string_lossy().starts_with(".ikut-"));
    assert!(!home.path("out").exists(), "nothing is there in part");
    let name = hidden().expect("it was killed on its way");
    home.done("export other");
    assert!(hidden().is_some(), "it may still be on its way");
    let path = home.path(&name.to_string_lossy());
    assert!(
        Command::new("touch").args(["-d", "2 hours ago"]).arg(&path).status().expect("touch runs").success()
    );
    home.done("export out");
    assert_eq!(hidden(), None);
}
