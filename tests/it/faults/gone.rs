//! Folders that cannot be written, or that are no longer there.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use crate::world::{World, said};

/// Runs words as an account that may do no more than the permissions say.
fn as_nobody(home: &World, words: &str) -> Option<crate::world::Said> {
    let ikut = home.command();
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]);
    command.arg(ikut.get_program()).args(words.split_whitespace()).current_dir(home.path("")).env_clear();
    for (name, value) in ikut.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    let output = command.output().ok()?;
    Some(said(output))
}

#[test]
fn a_folder_that_cannot_be_written_is_named_with_the_way_out() {
    let home = World::pilot();
    let whole = home.path("");
    if Command::new("chown")
        .args(["-R", "65534:65534"])
        .arg(&whole)
        .status()
        .is_ok_and(|done| !done.success())
    {
        return;
    }
    fs::set_permissions(&whole, fs::Permissions::from_mode(0o555)).expect("permissions");
    let before = fs::read(home.path("ikut.db")).expect("read");
    if let Some(said) = as_nobody(&home, "attend K1-001 P-01=l3") {
        said.refused(3, &["ikut.db", "hint:"]);
    }
    if let Some(said) = as_nobody(&home, "export out") {
        assert_eq!(said.code, 1, "{}", said.err);
        assert!(said.err.contains("hint:") || said.err.contains("out"), "{}", said.err);
    }
    fs::set_permissions(&whole, fs::Permissions::from_mode(0o755)).expect("permissions");
    assert_eq!(fs::read(home.path("ikut.db")).expect("read"), before);
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
