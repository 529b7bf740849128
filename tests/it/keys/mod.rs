//! What opens a register: drawn words, a new passphrase, the recovery sheet, colleagues.

mod colleagues;
#[cfg(target_os = "linux")]
mod failing;
mod killed;
mod sheet;

use std::fs;
use std::process::Command;

use crate::tools;
use crate::window::Window;
use crate::world::{World, own, pilot};

const OWN: &str = "viisi sinistä kahvikuppia";
const NEW: &str = "kuusi punaista teekuppia pöydällä";
const COLLEAGUE: &str = "sju gröna kaffekoppar";

/// Writes a passphrase into a file that only its owner may read.
fn passphrase_file(world: &World, name: &str, passphrase: &str) {
    let path = world.write(name, format!("{passphrase}\n"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("permissions");
    }
    let _ = path;
}

/// Returns a home with an encrypted register and files with passphrases.
fn encrypted() -> World {
    let world = World::empty();
    for (name, passphrase) in [("own", OWN), ("new", NEW), ("colleague", COLLEAGUE)] {
        passphrase_file(&world, name, passphrase);
    }
    world.done("init --passphrase-file own --no-input --name Polku --code S22185");
    world
}

/// Returns the lines of a sheet that hold the groups.
fn groups(sheet: &str) -> String {
    let begin = |line: &&str| line.trim().get(4..5) == Some("-");
    sheet.lines().filter(begin).map(str::trim).collect::<Vec<_>>().join("\n")
}

#[test]
fn weak_passphrases_are_refused_and_not_repeated() {
    let world = World::empty();
    for (weak, said) in [
        ("ihmiskauppa", "at least 16 characters"),
        ("ihmiskauppa2021!", "tries first"),
        ("kissa koira hiiri", "at least 4 different words"),
        ("2021-08-30 2021-11-12", "digits and signs"),
        ("qwertyuiopasdfghjkl", "order of the keyboard"),
        ("kahvikuppi kahvikuppi", "repeats itself"),
    ] {
        passphrase_file(&world, "weak", weak);
        let refused = world.run("init --passphrase-file weak --no-input");
        refused.refused(1, &[said, "4 different words or more"]);
        assert!(!refused.err.contains(weak), "{}", refused.err);
    }
    passphrase_file(&world, "named", "Pitkospuut Pitkospuilla 77");
    world.run("init --passphrase-file named --no-input --name Pitkospuut").refused(1, &["tries first"]);
    assert!(!world.path("ikut.db").exists());
}

#[test]
fn a_passphrase_that_would_be_refused_today_opens_for_ever() {
    let Some(python) = tools::python_with_sqlcipher() else { return };
    let world = encrypted();
    let script = "import sys, sqlcipher3\n\
        register = sqlcipher3.connect(sys.argv[1])\n\
        register.execute(\"PRAGMA key = 'viisi sinistä kahvikuppia'\")\n\
        register.execute(\"PRAGMA rekey = 'x'\")\n";
    let done = Command::new(python).args(["-c", script]).arg(world.path("ikut.db")).status();
    assert!(done.expect("python runs").success());
    passphrase_file(&world, "own", "x");
    world.done("project show --passphrase-file own");
    let change = "key change --passphrase-file own --new-passphrase-file own";
    world.run(change).refused(1, &["at least 16 characters"]);
    world.done("project show --passphrase-file own");
}

#[test]
fn a_nul_is_refused_and_nothing_of_the_passphrase_is_shown() {
    let world = encrypted();
    passphrase_file(&world, "nul", "violet kettle\0 lemon tractor");
    for command in [
        "today --passphrase-file nul",
        "init --register other.db --no-input --passphrase-file nul",
        "key change --passphrase-file own --new-passphrase-file nul",
        "key add K-1 --passphrase-file own --new-passphrase-file nul",
    ] {
        let said = world.run(command);
        assert_eq!(said.code, 3, "{command}: {}", said.transcript());
        assert!(said.err.contains("NUL") && !said.err.contains("kettle"), "{}", said.transcript());
    }
    world.done("project show --passphrase-file own");
}

#[test]
fn a_passphrase_that_is_too_long_is_refused_and_never_cut() {
    let world = encrypted();
    for (length, said) in [
        (4_095, "does not open"),
        (4_096, "does not open"),
        (4_097, "longer than 4"),
        (9_000, "longer than 4"),
    ] {
        for sign in ["a", "ä"] {
            let long = sign.repeat(length / sign.len()) + &"b".repeat(length % sign.len());
            for end in ["", "\r\n", "\nmore"] {
                own(&world.write("long", format!("{long}{end}")), 0o600);
                world.run("project show --passphrase-file long").refused(3, &[said, "hint:"]);
            }
        }
        world.run_all(&["project", "show", "--passphrase-command", "cat long"]).refused(3, &[said]);
    }
    let groups = "0000 ".repeat(820);
    world.run_with("unlock --recover", &groups).refused(1, &["hint:"]);
}

#[test]
fn the_same_passphrase_is_no_new_one() {
    let world = encrypted();
    let change = "key change --passphrase-file own --new-passphrase-file own";
    world.run(change).refused(1, &["is the present one"]);
}

#[test]
fn a_new_passphrase_takes_the_place_of_the_old_one() {
    let world = encrypted();
    fs::copy(world.path("ikut.db"), world.path("backup.db")).expect("copied");
    let said = world.run("key change --passphrase-file own --new-passphrase-file new");
    assert_eq!(said.code, 0, "{}", said.err);
    for told in ["has a new passphrase", "copies and backups", "recovery sheet"] {
        assert!(said.err.contains(told), "{told} is missing in\n{}", said.err);
    }
    world.run("project show --passphrase-file own").refused(3, &["does not open"]);
    world.done("project show --passphrase-file new");
    world.done("project show --passphrase-file own --register backup.db");
    world.run("key change --passphrase-file new").refused(3, &["--new-passphrase-file"]);
    world.run("key change --passphrase-file own --new-passphrase-file new").refused(3, &["does not open"]);
    let plain = World::new();
    plain.run("key change").refused(1, &["not encrypted", "ikut register encrypt"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_new_passphrase_ends_what_was_unlocked() {
    let world = encrypted();
    if !tools::has_keyring(&world.run("unlock --passphrase-file own").err) {
        return;
    }
    world.done("project show");
    // The key is asked for although the register is open.
    world.run("key change --new-passphrase-file new").refused(3, &["nobody to ask for its passphrase"]);
    world.run("key sheet --yes").refused(3, &["nobody to ask for its passphrase"]);
    world.done("key change --passphrase-file own --new-passphrase-file new");
    world.run("project show").refused(3, &["encrypted"]);
}

#[test]
fn an_earlier_passphrase_that_comes_back_brings_no_earlier_key_back() {
    let world = encrypted();
    world.done("key add K-2 --passphrase-file own --new-passphrase-file colleague");
    let sheet = groups(&world.done("key sheet --yes --passphrase-file own"));
    let keys = fs::read(world.path("ikut.db.keys")).expect("a file");
    let head = || fs::read(world.path("ikut.db")).expect("the register")[..16].to_vec();
    let before = head();
    world.done("key change --yes --passphrase-file own --new-passphrase-file new");
    world.done("key change --passphrase-file new --new-passphrase-file own");
    assert_ne!(head(), before);
    assert_eq!(mode(&world, "ikut.db"), 0o600);
    world.done("project show --passphrase-file own");
    world
        .run_with("key change --recover --new-passphrase-file new", &sheet)
        .refused(3, &["key from the sheet does not open"]);
    crate::world::own(&world.write("ikut.db.keys", keys), 0o600);
    let said = world.run("project show --passphrase-file colleague");
    said.refused(3, &["from before its passphrase was changed", "does not open"]);
}

#[cfg(target_os = "linux")]
#[test]
fn whoever_has_unlocked_the_register_is_not_asked_for_the_passphrase_of_older_backups() {
    let world = encrypted();
    world.done("backup --passphrase-file own");
    world.done("key change --passphrase-file own --new-passphrase-file new");
    if !tools::has_keyring(&world.run("unlock --passphrase-file new").err) {
        return;
    }
    world.done("participant add P-01");
    let list = world.done("backup list --format csv");
    assert!(list.contains("other_passphrase") && list.contains("good"), "{list}");
    world.run("restore latest --dry-run");
    world.done("lock");
}

#[test]
fn drawn_words_are_shown_once_and_typed_again() {
    let world = World::empty();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut init --name Trial");
    window.shows("six words");
    window.shows("Write it down");
    let words = drawn(&window);
    assert_eq!(words.split(' ').count(), 6, "{words}");
    window.line("");
    window.shows("from the paper");
    assert!(!window.screen().contains(&words), "{}", window.screen());
    window.secret("something else");
    window.shows("not what was shown");
    window.secret("");
    window.shows("Write it down");
    let other = drawn(&window);
    assert_ne!(words, other);
    window.line("");
    window.shows("from the paper");
    window.secret(&other);
    window.shows("Print the recovery sheet now?");
    window.line("y");
    window.shows("the key is on this screen");
    window.line("clear; ikut project show --lang en");
    window.shows("Passphrase");
    window.secret(&other);
    window.shows("Trial");
    window.exits(0);
}

/// Returns the words that stand alone on a line.
fn drawn(window: &Window) -> String {
    let screen = window.screen();
    let line = screen.lines().rev().find(|line| line.starts_with("    ")).expect("the words");
    line.trim().to_owned()
}

#[test]
fn a_register_is_encrypted_and_decrypted_with_all_that_it_holds() {
    let world = World::pilot();
    passphrase_file(&world, "own", OWN);
    passphrase_file(&world, "weak", "ihmiskauppa");
    world.done("attend K1-001 P-01=l3");
    world.done("undo");
    let (before, log) = (world.export(), world.done("log --format csv"));
    let bytes = fs::read(world.path("ikut.db")).expect("the register");
    world.run("register encrypt --passphrase-file own").refused(1, &["nobody to ask", "--yes"]);
    world.run("register encrypt --yes --passphrase-file weak").refused(1, &["at least 16"]);
    assert_eq!(fs::read(world.path("ikut.db")).expect("the register"), bytes, "untouched");
    let said = world.run("register encrypt --yes --passphrase-file own");
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.err.contains("before-encryption: remove it"), "{}", said.err);
    assert!(said.err.contains("backups and copies from before are not encrypted"), "{}", said.err);
    assert_eq!(fs::read(world.path("ikut.db.before-encryption")).expect("kept"), bytes);
    assert_eq!(mode(&world, "ikut.db"), 0o600);
    let now = fs::read(world.path("ikut.db")).expect("the register");
    for readable in ["SQLite format 3", "CREATE TABLE", "guidance"] {
        assert!(!now.windows(readable.len()).any(|part| part == readable.as_bytes()), "{readable}");
    }
    world.run("register encrypt").refused(1, &["encrypted already"]);
    assert_eq!(world.done("log --format csv --passphrase-file own"), log);
    world.done("redo --passphrase-file own");
    world.done("undo --passphrase-file own");
    passphrase_file(&world, "colleague", COLLEAGUE);
    world.done("key add K-2 --passphrase-file own --new-passphrase-file colleague");
    let said = world.run("register decrypt --yes --passphrase-file own --overwrite-old");
    assert_eq!(said.code, 0, "{}", said.err);
    for told in ["no longer encrypted", "overwritten and removed", "colleagues ended"] {
        assert!(said.err.contains(told), "{told} is missing in\n{}", said.err);
    }
    assert!(!world.path("ikut.db.before-decryption").exists() && !world.path("ikut.db.keys").exists());
    assert_eq!(mode(&world, "ikut.db"), 0o600);
    assert_eq!(world.export(), before);
    world.run("register decrypt").refused(1, &["not encrypted"]);
    assert_eq!(world.run("check").code, World::pilot().run("check").code);
}

#[cfg(unix)]
fn mode(world: &World, name: &str) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(world.path(name)).expect("a file").permissions().mode() & 0o777
}

#[cfg(not(unix))]
fn mode(_: &World, _: &str) -> u32 {
    0o600
}
