//! What took the place of an encrypted register, and a register that is no longer in its place.
#![cfg(target_os = "linux")]

use std::fs;

use crate::tools;
use crate::world::{World, own};

const KEY: &str = "--passphrase-file key";

/// What is tried where a file that is not encrypted stands in the place of the register.
const TRIED: [&str; 7] = [
    "today",
    "participant list",
    "participant add P-99",
    "key list",
    "unlock",
    "register encrypt --yes",
    "restore latest --yes",
];

/// Returns a home with an encrypted register, a backup of it, and a register that is not encrypted.
fn encrypted() -> World {
    let world = World::empty();
    for (name, passphrase) in [("key", "viisi sinistä kahvikuppia"), ("colleague", "sju gröna kaffekoppar")]
    {
        own(&world.write(name, format!("{passphrase}\n")), 0o600);
    }
    world.done(&format!("init --no-input {KEY}"));
    world.done(&format!("participant add P-07 {KEY}"));
    world.done(&format!("backup {KEY}"));
    world.done("init --no-encryption --no-input --register plain");
    world
}

/// Adds a colleague's passphrase.
fn with_colleague(world: World) -> World {
    world.done(&format!("key add K-2 {KEY} --new-passphrase-file colleague"));
    world
}

/// Unlocks the register; says whether the system keeps keys.
fn unlocks(world: &World) -> bool {
    let said = world.run(&format!("unlock {KEY}"));
    tools::has_keyring(&said.err)
}

fn put_plain(world: &World) {
    fs::copy(world.path("plain"), world.path("ikut.db")).expect("copied");
}

/// Sees that the file in the register's place is used for nothing.
fn refuses(world: &World, text: &str) {
    let before = fs::read(world.path("ikut.db")).expect("a file");
    for words in TRIED {
        let said = world.run(words);
        said.refused(3, &["ikut.db is not encrypted, but", text, "ikut restore latest", "register decrypt"]);
    }
    let mut command = world.command();
    command.env("IKUT_COMPLETE", "fish").args(["--", "ikut", "participant", "show", ""]);
    let offered = command.output().expect("runs").stdout;
    assert!(!String::from_utf8_lossy(&offered).contains("P-99"));
    assert_eq!(fs::read(world.path("ikut.db")).expect("a file"), before, "untouched");
}

/// Brings the register back as the hint says.
fn comes_back(world: &World, words: &str) {
    fs::rename(world.path("ikut.db"), world.path("other")).expect("moved");
    let said = world.run(&format!("restore latest --yes {KEY}"));
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(world.done(words).contains("P-07"));
}

#[test]
fn a_plain_file_in_the_place_of_an_unlocked_register_is_refused() {
    let world = encrypted();
    world.done("participant add P-99 --register plain");
    if !unlocks(&world) {
        return;
    }
    put_plain(&world);
    refuses(&world, "the register that was unlocked there is");
    comes_back(&world, "participant list");
    world.done("lock");
}

#[test]
fn a_plain_file_beside_passphrases_of_colleagues_is_refused() {
    let world = with_colleague(encrypted());
    put_plain(&world);
    refuses(&world, "ikut.db.keys beside it holds passphrases");
    comes_back(&world, "participant list --passphrase-file colleague");
    for (locale, text) in [("fi_FI.UTF-8", "paikalla on toinen tiedosto"), ("sv_FI.UTF-8", "en annan fil")] {
        let world = with_colleague(encrypted()).speaking(locale);
        put_plain(&world);
        world.run("cohort list").refused(3, &[text]);
    }
}

#[test]
fn a_plain_file_that_is_meant_is_used_once_that_is_said() {
    let world = with_colleague(encrypted());
    unlocks(&world);
    put_plain(&world);
    world.run("register decrypt").refused(1, &["nobody to ask", "--yes"]);
    world.run("cohort list").refused(3, &["is not encrypted, but"]);
    let said = world.run("register decrypt --yes");
    assert!(said.code == 0 && said.err.contains("used as it is"), "{}", said.err);
    world.done("cohort list");
    assert!(!world.path("ikut.db.keys").exists());
    world.run("register decrypt").refused(1, &["not encrypted"]);
}

#[test]
fn a_register_that_was_decrypted_is_used_without_a_word() {
    let world = with_colleague(encrypted());
    unlocks(&world);
    world.done(&format!("register decrypt --yes {KEY}"));
    assert!(world.done("participant list").contains("P-07"));
}

#[test]
fn a_new_register_is_not_made_beside_the_passphrases_of_another() {
    let world = with_colleague(encrypted());
    unlocks(&world);
    fs::remove_file(world.path("ikut.db")).expect("gone");
    let init = "init --no-encryption --no-input";
    world.run(init).refused(1, &["ikut.db.keys"]);
    fs::remove_file(world.path("ikut.db.keys")).expect("gone");
    // Whoever makes a new one means it.
    world.done(init);
    world.done("cohort list");
}

#[test]
fn the_key_of_a_register_that_was_moved_or_deleted_is_forgotten_too() {
    let world = encrypted();
    if !unlocks(&world) {
        return;
    }
    let locks = |text: &str| {
        let said = world.run("lock");
        assert!(said.code == 0 && said.err.contains(text), "{text}: {}", said.transcript());
    };
    let is_open = |register: &str| world.run(&format!("participant list --register {register}")).code == 0;
    fs::rename(world.path("ikut.db"), world.path("moved.db")).expect("moved");
    assert!(is_open("moved.db"));
    locks("It no longer stands at");
    assert!(!is_open("moved.db"));
    // Without the folder of the backups nothing tells that a register stood here.
    fs::remove_dir_all(world.path("ikut.db.backups")).expect("gone");
    fs::rename(world.path("moved.db"), world.path("ikut.db")).expect("moved back");
    unlocks(&world);
    fs::rename(world.path("ikut.db"), world.path("moved.db")).expect("moved");
    locks("It no longer stands at");
    assert!(!is_open("moved.db"));
    world.run("lock").refused(3, &["no register"]);
    fs::rename(world.path("moved.db"), world.path("ikut.db")).expect("moved back");
    unlocks(&world);
    own(&world.path("ikut.db"), 0o644);
    locks("cannot be used");
    own(&world.path("ikut.db"), 0o600);
    assert!(!is_open("ikut.db"));
    unlocks(&world);
    fs::rename(world.path("ikut.db"), world.path("moved.db")).expect("moved");
    put_plain(&world);
    locks("is not encrypted");
    assert!(!is_open("moved.db") && is_open("ikut.db"));
}

#[test]
fn a_file_of_passphrases_that_others_can_write_opens_nothing() {
    let world = with_colleague(encrypted());
    own(&world.path("ikut.db.keys"), 0o620);
    let said = world.run("project show --passphrase-file colleague");
    said.refused(3, &["other accounts of this machine can read or write", "does not open"]);
    world.done(&format!("project show {KEY}"));
    let chmod = format!("chmod 600 {}", world.path("ikut.db.keys").display());
    for words in ["key list", "key remove K-2", "key add K-3"] {
        world.run(words).refused(3, &["ikut.db.keys", &chmod]);
    }
    own(&world.path("ikut.db.keys"), 0o600);
    world.done("project show --passphrase-file colleague");
    if std::os::unix::fs::chown(world.path("ikut.db.keys"), Some(65_534), None).is_ok() {
        world.run("key list").refused(3, &["ikut.db.keys belongs to another account"]);
    }
}

#[test]
fn a_folder_where_everybody_can_replace_the_register_is_refused() {
    let world = encrypted();
    let folder = world.path("open");
    fs::create_dir(&folder).expect("a folder");
    fs::copy(world.path("ikut.db"), folder.join("ikut.db")).expect("copied");
    let words = format!("cohort list --register open/ikut.db {KEY}");
    for (mode, code) in [(0o777, 3), (0o1777, 0), (0o775, 0), (0o703, 3), (0o700, 0)] {
        own(&folder, mode);
        assert_eq!(world.run(&words).code, code, "{mode:o}");
    }
    own(&folder, 0o777);
    let chmod = "chmod o-w open";
    world.run(&words).refused(3, &["every account of this machine", chmod]);
    world.run("init --no-encryption --no-input --register open/new.db").refused(3, &["chmod o-w"]);
    assert!(!folder.join("new.db").exists());
}

#[test]
fn a_passphrase_file_of_another_account_is_told_as_such() {
    let world = encrypted();
    if std::os::unix::fs::chown(world.path("key"), Some(65_534), None).is_err() {
        return; // nobody but root can make such a file
    }
    let said = world.run(&format!("cohort list {KEY}"));
    said.refused(3, &["key belongs to another account", "a file of your own"]);
    assert!(!said.err.contains("chmod"), "{}", said.err);
}

#[test]
fn one_passphrase_has_one_label() {
    let world = with_colleague(encrypted());
    for file in ["colleague", "key"] {
        let again = format!("key add K-3 {KEY} --new-passphrase-file {file}");
        world.run(&again).refused(1, &["opens the register already", "nobody else has"]);
    }
    assert_eq!(world.done("key list --format csv"), "key\nK-2\n");
}
