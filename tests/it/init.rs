//! Making and opening registers: passphrases, places, other programs.

use std::fs;
use std::process::Command;

use crate::tools;
use crate::world::{PASSPHRASE, World, own as allow, pilot};

fn encrypted() -> World {
    World::encrypted()
}

fn passphrase_file(world: &World, name: &str, passphrase: &str) {
    let path = world.write(name, format!("{passphrase}\n"));
    allow(&path, 0o600);
}

#[test]
fn a_register_is_encrypted_unless_told_otherwise() {
    let world = encrypted();
    let bytes = fs::read(world.path("ikut.db")).expect("the register");
    assert!(!bytes.starts_with(b"SQLite format 3"));
    world.done(&format!("import {} --passphrase-file key", pilot().display()));
    let bytes = fs::read(world.path("ikut.db")).expect("the register");
    for readable in ["CREATE TABLE", "guidance", "P-01"] {
        assert!(!bytes.windows(readable.len()).any(|part| part == readable.as_bytes()), "{readable}");
    }
}

#[test]
fn the_passphrase_comes_from_a_file_a_command_or_their_variables() {
    let world = encrypted();
    world.done("project show --passphrase-file key");
    world.done("project show --passphrase-file=key");
    assert_eq!(world.run_all(&["project", "show", "--passphrase-command", "cat key"]).code, 0);
    for (variable, value) in [("IKUT_PASSPHRASE_FILE", "key"), ("IKUT_PASSPHRASE_COMMAND", "cat key")] {
        let output = world.command().args(["project", "show"]).env(variable, value).output().expect("runs");
        assert!(output.status.success(), "{variable}");
    }
    world.run("project show").refused(3, &["passphrase", "--passphrase-file"]);
    let failing = world.run_all(&["project", "show", "--passphrase-command", "exit 7"]);
    failing.refused(3, &["command for the passphrase failed"]);
}

#[test]
fn a_wrong_passphrase_and_a_damaged_file_are_told_apart() {
    let world = encrypted();
    world.done(&format!("import {} --passphrase-file key", pilot().display()));
    passphrase_file(&world, "wrong", "kuusi punaista teekuppia");
    let wrong = world.run("project show --passphrase-file wrong");
    wrong.refused(3, &["the passphrase does not open"]);
    let whole = fs::read(world.path("ikut.db")).expect("the register");
    let mut flipped = whole.clone();
    for at in [20, 9_000, whole.len() / 2, whole.len() - 1] {
        flipped[at] ^= 0x10;
        fs::write(world.path("ikut.db"), &flipped).expect("written");
        let damaged = world.run("cohort list --passphrase-file key");
        damaged.refused(3, &["is damaged"]);
        assert_eq!(fs::read(world.path("ikut.db")).expect("the register"), flipped, "untouched");
        flipped[at] ^= 0x10;
    }
    fs::write(world.path("ikut.db"), &whole[..whole.len() - 4096]).expect("written");
    world.run("cohort list --passphrase-file key").refused(3, &["is damaged"]);
    fs::write(world.path("ikut.db"), &whole[..whole.len() - 100]).expect("written");
    world.run("cohort list --passphrase-file key").refused(3, &["is damaged"]);
}

#[test]
fn a_damaged_register_that_is_not_encrypted_is_refused_too() {
    let world = World::pilot();
    let mut bytes = fs::read(world.path("ikut.db")).expect("the register");
    let end = bytes.len();
    bytes[8192..end].fill(0x5a);
    fs::write(world.path("ikut.db"), &bytes).expect("written");
    world.run("cohort list").refused(3, &["damaged"]);
}

#[test]
fn other_files_are_not_taken_for_registers() {
    let world = World::empty();
    allow(&world.write("text.db", "hello\n"), 0o600);
    world.run("project show --register text.db").refused(3, &["not a register"]);
    world.run("project show --register nowhere.db").refused(3, &["no register", "ikut init"]);
    world.run("project show --register .").refused(3, &["is a folder", "--register"]);
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed() {
    let world = World::new();
    std::os::unix::fs::symlink(world.path("ikut.db"), world.path("link.db")).expect("a link");
    world.run("project show --register link.db").refused(3, &["symbolic link"]);
}

#[cfg(unix)]
#[test]
fn a_passphrase_file_is_for_its_owner_alone() {
    let world = encrypted();
    allow(&world.path("key"), 0o644);
    world.run("project show --passphrase-file key").refused(3, &["only you can read", "chmod 600"]);
    allow(&world.path("key"), 0o600);
    std::os::unix::fs::symlink(world.path("key"), world.path("link")).expect("a link");
    world.run("project show --passphrase-file link").refused(3, &["only you can read"]);
    world.run("project show --passphrase-file absent").refused(3, &["no such file"]);
    passphrase_file(&world, "blank", "");
    world.run("project show --passphrase-file blank").refused(3, &["passphrase is empty"]);
}

#[test]
fn init_never_writes_over_a_file() {
    let world = World::new();
    let before = fs::read(world.path("ikut.db")).expect("the register");
    world.run("init --no-encryption").refused(1, &["is there already"]);
    assert_eq!(fs::read(world.path("ikut.db")).expect("the register"), before);
}

#[test]
fn init_without_anybody_to_ask_makes_nothing() {
    let world = World::empty();
    world.run("init").refused(3, &["passphrase"]);
    assert!(!world.path("ikut.db").exists());
}

#[test]
fn the_register_is_looked_for_upwards_and_by_variable() {
    let world = World::pilot();
    fs::create_dir_all(world.path("deep/er")).expect("folders");
    let mut command = world.command();
    let output = command.args(["cohort", "list"]).current_dir(world.path("deep/er")).output().expect("runs");
    assert!(String::from_utf8_lossy(&output.stdout).contains("K4"));
    let elsewhere = World::empty();
    let mut command = elsewhere.command();
    let output = command.args(["cohort", "list"]).env("IKUT_REGISTER", world.path("ikut.db")).output();
    assert!(String::from_utf8_lossy(&output.expect("runs").stdout).contains("K4"));
    let data = elsewhere.path(".local/share/ikut");
    fs::create_dir_all(&data).expect("folders");
    fs::copy(world.path("ikut.db"), data.join("ikut.db")).expect("copied");
    if cfg!(target_os = "linux") {
        assert!(elsewhere.done("cohort list").contains("K4"));
    }
}

#[test]
fn an_independent_sqlcipher_opens_the_register_with_the_passphrase() {
    let Some(python) = tools::python_with_sqlcipher() else { return };
    let world = encrypted();
    world.done(&format!("import {} --passphrase-file key", pilot().display()));
    let script = "import sys, sqlcipher3\n\
        register = sqlcipher3.connect(sys.argv[1])\n\
        register.execute(\"PRAGMA key = '%s'\" % sys.stdin.readline().strip())\n\
        print(register.execute('SELECT count(*) FROM mark').fetchone()[0])\n\
        print(register.execute('PRAGMA cipher_integrity_check').fetchall())\n";
    let mut command = Command::new(python);
    command.args(["-c", script]).arg(world.path("ikut.db"));
    command.stdin(fs::File::open(world.path("key")).expect("the passphrase"));
    let output = command.output().expect("python runs");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "1003\n[]\n",
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn the_sqlite3_shell_opens_a_register_that_is_not_encrypted() {
    if !tools::has_sqlite3() {
        return;
    }
    let world = World::pilot();
    let query = "SELECT count(*) FROM mark; PRAGMA integrity_check; PRAGMA foreign_key_check;";
    let output =
        Command::new("sqlite3").arg(world.path("ikut.db")).arg(query).output().expect("sqlite3 runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "1003\nok\n");
}

#[test]
fn a_newer_or_a_foreign_register_is_refused() {
    if !tools::has_sqlite3() {
        return;
    }
    let world = World::pilot();
    let sql = |register: &str, sql: &str| {
        let done = Command::new("sqlite3").arg(world.path(register)).arg(sql).status();
        assert!(done.expect("sqlite3 runs").success());
    };
    for name in ["newer.db", "older.db", "oldest.db", "trigger.db", "table.db", "other.db"] {
        fs::copy(world.path("ikut.db"), world.path(name)).expect("copied");
    }
    sql("newer.db", "PRAGMA user_version = 99");
    world.run("project show --register newer.db").refused(3, &["newer ikut"]);
    // A register that says it is older than it is.
    sql("older.db", "PRAGMA user_version = 4");
    world.run("project show --register older.db").refused(3, &["not those that ikut makes"]);
    sql("oldest.db", "PRAGMA user_version = 0");
    world.run("project show --register oldest.db").refused(3, &["not those that ikut makes"]);
    sql("trigger.db", "CREATE TRIGGER t AFTER UPDATE ON cohort BEGIN DELETE FROM mark; END");
    world.run("project show --register trigger.db").refused(3, &["not those that ikut makes"]);
    sql("table.db", "CREATE TABLE extra (a)");
    world.run("project show --register table.db").refused(3, &["not those that ikut makes"]);
    sql("other.db", "PRAGMA application_id = 7");
    world.run("project show --register other.db").refused(3, &["not a register"]);
}

#[test]
fn a_passphrase_and_no_encryption_contradict_each_other() {
    let world = World::empty();
    passphrase_file(&world, "key", PASSPHRASE);
    world
        .run("init --no-encryption --passphrase-file key")
        .refused(2, &["--no-encryption", "--passphrase-file"]);
    assert!(!world.path("ikut.db").exists());
    world.run("init --no-encryption --register no/such/folder.db").refused(3, &["no such file or folder"]);
}
