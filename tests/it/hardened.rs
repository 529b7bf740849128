//! What stays off the disk, and what cannot be slipped in from outside.
#![cfg(target_os = "linux")]

use std::fs;
use std::io::Write;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};

use crate::tools;
use crate::world::{PASSPHRASE, World, own, pilot};

const KEY: &str = "--passphrase-file key";

/// Returns the files that a command opens, under the names that it opens them by, as `strace` tells;
/// `None` without it.
fn opened(world: &World, words: &str, set: &[(&str, &str)]) -> Option<String> {
    if !tools::has("strace", &["-V"], "apt-get install strace") {
        return None;
    }
    let ours = world.command();
    let told = world.path("told");
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-e", "trace=open,openat,openat2,creat", "-o"]).arg(&told);
    command.arg(ours.get_program()).args(words.split_whitespace()).env_clear();
    command.envs(ours.get_envs().filter_map(|(name, value)| Some((name, value?)))).envs(set.iter().copied());
    let output = command.current_dir(world.path("")).output().expect("strace runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = fs::read_to_string(&told).expect("text");
    fs::remove_file(told).expect("away");
    Some(text)
}

#[test]
fn nothing_is_written_but_the_register_its_journal_and_its_backups() {
    let world = World::encrypted();
    fs::create_dir(world.path("tmp")).expect("a folder");
    let tmp = world.path("tmp").display().to_string();
    let set = [("TMPDIR", tmp.as_str()), ("SQLITE_TMPDIR", tmp.as_str())];
    let import = format!("import {} {KEY}", pilot().display());
    let report = format!("report esf --period 2022 --explain CO02 {KEY}");
    for words in [&import, &format!("log {KEY}"), &format!("check {KEY}"), &report, &format!("undo {KEY}")] {
        let told = match words.starts_with("check") {
            true => continue, // it ends with 4 where it finds something, and opens what `log` opens
            false => opened(&world, words, &set),
        };
        let Some(told) = told else { return };
        let writing = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TMPFILE"];
        for line in told.lines().filter(|line| writing.iter().any(|flag| line.contains(flag))) {
            let ours =
                ["ikut.db\"", "ikut.db-journal\"", "/ikut.db.backups/", "\"/dev/tty\"", "\"/dev/null\""];
            assert!(ours.iter().any(|name| line.contains(name)), "{words}: {line}");
        }
        assert!(!told.contains(&tmp), "{words} looks into the folder for temporary files:\n{told}");
    }
}

#[test]
fn the_settings_of_another_program_are_not_read() {
    let world = World::encrypted();
    // Whoever reads this file has no cipher any more.
    let hostile = "openssl_conf = start\n[start]\nproviders = some\nalg_section = none\n[some]\ndefault = off\n\
        [off]\nactivate = 0\nmodule = /tmp/no-such-module.so\n[none]\ndefault_properties = fips=yes\n";
    let path = world.write("openssl.cnf", hostile).display().to_string();
    let set = [
        ("OPENSSL_CONF", path.as_str()),
        ("OPENSSL_MODULES", path.as_str()),
        ("SSLKEYLOGFILE", path.as_str()),
    ];
    let words = format!("cohort list {KEY}");
    let mut command = world.command();
    command.args(words.split_whitespace()).envs(set);
    let output = command.output().expect("runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let Some(told) = opened(&world, &words, &set) else { return };
    assert!(!told.contains("openssl.cnf") && !told.contains(".so"), "{told}");
}

#[test]
fn a_process_may_leave_no_image_of_its_memory() {
    let world = World::encrypted();
    let fifo = world.path("fifo");
    assert!(Command::new("mkfifo").arg(&fifo).status().expect("mkfifo runs").success());
    let command = format!("cat {}", fifo.display());
    let mut child = world
        .command()
        .args(["cohort", "list", "--passphrase-command", &command])
        .stdout(Stdio::null())
        .spawn()
        .expect("the program starts");
    // The pipe opens once the program asks its command, long after its first line.
    let mut into = fs::OpenOptions::new().write(true).open(&fifo).expect("a pipe");
    let limits = fs::read_to_string(format!("/proc/{}/limits", child.id())).expect("limits");
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).expect("a limit");
    assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"], "{core}");
    writeln!(into, "{PASSPHRASE}").expect("written");
    drop(into);
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn a_killed_process_leaves_no_image() {
    let world = World::encrypted();
    let fifo = world.path("fifo");
    assert!(Command::new("mkfifo").arg(&fifo).status().expect("mkfifo runs").success());
    let ours = world.command();
    // A shell that allows images of any size, as many developers' machines do.
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -c unlimited 2>/dev/null; exec \"$0\" \"$@\""]);
    shell.arg(ours.get_program()).args([
        "cohort",
        "list",
        "--passphrase-command",
        &format!("cat {}", fifo.display()),
    ]);
    shell.env_clear().envs(ours.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let mut child = shell.current_dir(world.path("")).stderr(Stdio::null()).spawn().expect("starts");
    let into = fs::OpenOptions::new().write(true).open(&fifo).expect("a pipe");
    let number = child.id().to_string();
    assert!(Command::new("kill").args(["-ABRT", &number]).status().expect("kill runs").success());
    let ended = child.wait().expect("it ends");
    drop(into);
    assert_eq!(ended.signal(), Some(6));
    assert!(!ended.core_dumped(), "an image of the memory was written");
    let left: Vec<_> = fs::read_dir(world.path(""))
        .expect("the home")
        .map(|entry| entry.expect("a file").file_name())
        .collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains("core")), "{left:?}");
}

#[test]
fn a_new_register_is_for_its_owner_alone_whatever_the_system_grants() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::empty();
    own(&world.write("key", format!("{PASSPHRASE}\n")), 0o600);
    let ours = world.command();
    for (name, words) in [("enc.db", KEY), ("plain.db", "--no-encryption")] {
        let mut shell = Command::new("sh");
        shell.args(["-c", "umask 000; exec \"$0\" \"$@\""]).arg(ours.get_program());
        shell.args(["init", "--no-input", "--register", name]).args(words.split_whitespace()).env_clear();
        shell.envs(ours.get_envs().filter_map(|(name, value)| Some((name, value?))));
        assert!(shell.current_dir(world.path("")).output().expect("runs").status.success());
        let mode = fs::metadata(world.path(name)).expect("made").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}
