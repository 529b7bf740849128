//! `ikut restore`: a backup comes back, the way back stays, and who was erased stays erased.

use std::fs;

use crate::backup::{kept, told};
use crate::window::Window;
use crate::world::{World, own};

fn register(world: &World) -> Vec<u8> {
    fs::read(world.path("ikut.db")).expect("the register")
}

/// The pilot with a backup of Monday, and steps since.
fn world() -> World {
    let world = World::pilot().at("2021-11-22T09:00:00");
    world.done("attend K1-001 P-01=l3");
    world.done("backup");
    let world = world.at("2021-11-24T14:02:00");
    world.done("participant add P-90");
    world.done("attend K1-001 P-01=l9");
    world
}

#[test]
fn a_restore_shows_what_changes_and_can_be_undone_at_once() {
    let world = world();
    let (before, export) = (register(&world), world.export());
    insta::assert_snapshot!("restore_dry_run", told(&world, "restore latest --dry-run"));
    assert!(register(&world) == before);
    world.run("restore latest").refused(1, &["in the place of the register?", "--yes"]);
    let monday = "ikut-2021-11-22T090000Z-2.by_hand.backup.db";
    insta::assert_snapshot!("restore", told(&world, &format!("restore {monday} --yes")));
    assert!(!world.done("participant list --format csv").contains("P-90"));
    insta::assert_snapshot!("restore_log", world.done("log --limit 2"));
    let backups = kept(&world).len();
    insta::assert_snapshot!("restore_undone", told(&world, "undo"));
    assert!(world.export() == export);
    assert_eq!(kept(&world).len(), backups + 1, "no backup is pushed out");
    // The next undo is about the step before the restore.
    world.done("undo");
    assert!(world.done("participant list --format csv").contains("P-90"));
    let deep = world.run("check --deep");
    assert!(!deep.err.contains("error"), "{}", deep.transcript());
}

#[test]
fn a_restore_is_taken_back_later_too() {
    let world = world();
    world.run("restore --undo --yes").refused(1, &["nothing was restored"]);
    world.done("restore ikut-2021-11-22T090000Z-2.by_hand.backup.db --yes");
    world.done("attend K1-001 P-01=l5");
    world.done("restore --undo --yes");
    assert!(world.done("participant list --format csv").contains("P-90"));
}

#[test]
fn a_register_that_is_gone_or_damaged_comes_back() {
    let world = world();
    let export = world.export();
    world.done("backup");
    fs::remove_file(world.path("ikut.db")).expect("gone");
    let said = world.run("restore latest --yes --register ikut.db");
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.err.contains("there is no register now"), "{}", said.err);
    assert!(world.export() == export);
    let mut bytes = register(&world);
    bytes[4_096..12_288].fill(7);
    fs::write(world.path("ikut.db"), &bytes).expect("damaged");
    own(&world.write("ikut.db-journal", "left over"), 0o600);
    let said = world.run("restore latest --yes");
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.err.contains("the register is damaged"), "{}", said.err);
    assert!(world.export() == export);
    // What was damaged is kept as it was.
    let folder = world.path("ikut.db.backups");
    let same = |name: &String| fs::read(folder.join(name)).is_ok_and(|kept| kept == bytes);
    assert!(kept(&world).iter().any(same));
    assert!(!world.path("ikut.db-journal").exists());
}

#[test]
fn a_plain_register_with_damaged_first_bytes_is_not_told_to_be_encrypted() {
    let world = world();
    let mut bytes = register(&world);
    bytes[..100].fill(7);
    fs::write(world.path("ikut.db"), &bytes).expect("damaged");
    for words in ["log", "attend K1-001 P-01=p"] {
        let said = world.run(words);
        said.refused(3, &["ikut.db is damaged", "ikut restore latest"]);
        assert!(!said.err.contains("encrypted") && !said.err.contains("passphrase"), "{}", said.err);
    }
    world.done("restore latest --yes");
    world.done("log");
}

#[test]
fn what_is_no_backup_of_this_register_is_refused() {
    let world = world();
    let before = register(&world);
    world.run("restore nowhere.db --yes").refused(1, &["nowhere.db", "ikut backup list"]);
    own(&world.write("text.db", "hello\n"), 0o600);
    world.run("restore text.db --yes").refused(1, &["no backup of a register"]);
    let other = World::pilot();
    other.done("backup");
    let path = other.path("ikut.db.backups").join(&kept(&other)[0]);
    let words = format!("restore {} --yes", path.display());
    world.run(&words).refused(1, &["is a backup of another register", "--force"]);
    assert!(register(&world) == before);
    let said = world.run(&format!("{words} --force"));
    assert!(said.code == 0 && said.err.contains("is a backup of another register"), "{}", said.err);
    world.run("restore").refused(2, &["BACKUP"]);
    World::pilot().run("restore latest --yes").refused(1, &["no backup of this register"]);
}

#[test]
fn the_latest_is_not_what_the_restore_before_kept() {
    let world = world();
    let people = || world.done("participant list --format csv");
    for _ in 0..2 {
        world.done("restore latest --yes");
        assert!(!people().contains("P-90"), "{:?}", kept(&world));
    }
    // Where there is no other, it is the latest there is.
    let folder = world.path("ikut.db.backups");
    for name in kept(&world).iter().filter(|name| !name.contains("before_restore")) {
        fs::remove_file(folder.join(name)).expect("removed");
    }
    world.done("restore latest --yes");
}

#[cfg(unix)]
#[test]
fn backups_that_others_can_read_are_named_with_the_way_out() {
    let world = world();
    let folder = world.path("ikut.db.backups");
    let shared = |last: usize| {
        let all = kept(&world);
        all[all.len() - last..].iter().for_each(|name| own(&folder.join(name), 0o644));
        all
    };
    let all = shared(1);
    // An older one is taken only with a word about the later.
    let said = world.run("restore latest --dry-run");
    assert!(said.code == 0 && said.err.contains("one backup was not looked into"), "{}", said.transcript());
    shared(all.len());
    let way_out = format!("chmod 600 ikut.db.backups/{}", all[all.len() - 1]);
    let texts = ["no backup of this register", &way_out, "copy it into a folder of your own"];
    world.run("restore latest --yes").refused(1, &texts);
    let said = world.run(&format!("restore {} --yes", all[0]));
    said.refused(3, &["can read or write", "copy it into a folder of your own"]);
    own(&folder.join(&all[0]), 0o600);
    world.done("restore latest --yes");
}

#[test]
fn an_erasure_is_not_told_to_go_or_to_come_back() {
    let world = World::pilot();
    world.done("backup");
    world.done("erase P-07 --yes");
    let said = world.done("restore latest --dry-run");
    assert!(said.contains("but for erasures, which stay in force"), "{said}");
    world.done("participant add P-90");
    let said = world.run("restore latest --yes").err;
    assert!(said.contains("one step that was taken since goes"), "{said}");
    assert!(!said.contains("erased a participant"), "{said}");
    let said = world.run("undo").err;
    assert!(said.contains("one step that only the backup has comes back"), "{said}");
    assert!(!said.contains("erased a participant"), "{said}");
}

#[test]
fn the_undo_of_a_restore_names_what_brings_the_restore_back() {
    let world = world();
    world.done("restore latest --yes");
    let undone = world.run("undo").err;
    let (_, command) = undone.split_once("`ikut ").expect("a command");
    let (command, _) = command.split_once('`').expect("its end");
    world.run("redo").refused(1, &["there is nothing to bring back", command]);
    world.run("restore --undo --yes").refused(1, &["that restore was taken back", command]);
    world.done(&format!("{command} --yes"));
    assert!(!world.done("participant list --format csv").contains("P-90"));
    for (locale, text) in [("fi_FI.UTF-8", "tuo sen takaisin"), ("sv_FI.UTF-8", "tar det tillbaka")] {
        let world = crate::restore::world().speaking(locale);
        world.done("restore latest --yes");
        let undone = world.run("undo").err;
        assert!(undone.contains(text), "{undone}");
        world.run("redo").refused(1, &["`ikut restore ikut-"]);
    }
}

#[cfg(unix)]
#[test]
fn whose_a_file_is_that_is_no_register_is_nobody_s_business() {
    let world = World::new();
    for (name, bytes) in [("accounts", "root:x:0:0\n".repeat(900)), ("whole", "x".repeat(8_192))] {
        own(&world.write(name, bytes), 0o644);
        let said = world.run(&format!("restore {name} --yes"));
        said.refused(1, &["is damaged or no backup of a register"]);
        assert!(!said.err.contains("chmod"), "{}", said.err);
        let said = world.run(&format!("cohort list --register {name}"));
        said.refused(3, &["is not a register of ikut"]);
        assert!(!said.err.contains("chmod"), "{}", said.err);
    }
    fs::copy(world.path("ikut.db"), world.path("copy.db")).expect("a copy");
    own(&world.path("copy.db"), 0o644);
    world.run("restore copy.db --yes").refused(3, &["can read or write", "chmod 600 copy.db"]);
    let encrypted = World::encrypted();
    own(&encrypted.path("ikut.db"), 0o640);
    encrypted.run("cohort list").refused(3, &["can read or write", "chmod 600"]);
}

/// What no byte may hold after a person was erased.
const CANARY: &str = "Kanarialintu";

fn has_canary(world: &World) -> bool {
    register(world).windows(CANARY.len()).any(|part| part == CANARY.as_bytes())
}

#[test]
fn who_was_erased_is_erased_again_by_itself() {
    let world = World::pilot().at("2021-11-22T09:00:00");
    world.run_with("participant edit P-07 --alias", &format!("{CANARY}\n"));
    world.done("backup");
    let world = world.at("2021-11-24T14:02:00");
    world.done("erase P-07 --yes");
    assert!(!has_canary(&world));
    let monday = "ikut-2021-11-22T090000Z-2.by_hand.backup.db";
    let said = world.run(&format!("restore {monday} --yes"));
    assert!(said.err.contains("one person who was erased since was erased again"), "{}", said.err);
    assert!(!has_canary(&world));
    assert!(!world.done("participant list --format csv").contains("P-07"));
    let deep = world.run("check --deep");
    assert!(!deep.err.contains("error"), "{}", deep.transcript());
    // Without the register, the list is found in the newest backup.
    world.done("backup");
    fs::remove_file(world.path("ikut.db")).expect("gone");
    let said = world.run(&format!("restore {monday} --yes --register ikut.db"));
    assert!(said.err.contains("one person who was erased since was erased again"), "{}", said.err);
    assert!(!has_canary(&world));
}

#[test]
fn evidence_stays_evidence_in_a_backup_from_before_the_project_had_its_day() {
    let world = World::pilot();
    world.done("backup");
    world.done("project edit --retention 2030-12-31");
    world.done("erase P-07 --yes");
    world.done("restore ikut-2021-11-24T140200Z.by_hand.backup.db --yes");
    let people = world.done("participant list --format csv");
    assert!(!people.contains("P-07") && people.contains("E-"), "{people}");
}

#[test]
fn what_a_killed_restore_left_is_cleared_away_by_the_next_one() {
    let world = world();
    let old = std::time::SystemTime::now() - std::time::Duration::from_secs(2 * 60 * 60);
    for name in [".ikut-aB3dE6", ".ikut-aB3dE6-journal"] {
        let left = fs::File::create(world.path(name)).expect("made");
        left.set_modified(old).expect("set");
    }
    world.done("restore latest --yes");
    let names = crate::backup::names(&world, "");
    assert!(!names.iter().any(|name| name.starts_with(".ikut-")), "{names:?}");
}

#[test]
fn another_person_with_the_same_number_is_left_alone() {
    let world = world();
    // P-90 has the number 23; after the restore P-91 gets it, and is erased.
    world.done("restore ikut-2021-11-22T090000Z-2.by_hand.backup.db --yes");
    world.done("participant add P-91");
    world.done("erase P-91 --yes");
    let said = world.run("restore --undo --yes");
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(world.done("participant list --format csv").contains("P-90"), "{}", said.err);
}

#[test]
fn an_older_register_s_backup_comes_back_as_this_register() {
    if !crate::tools::has_sqlite3() {
        return;
    }
    let world = World::empty();
    let sql = fs::File::open(crate::world::project("tests/schema/v4.sql")).expect("a frozen register");
    let done = std::process::Command::new("sqlite3").arg(world.path("ikut.db")).stdin(sql).status();
    assert!(done.expect("sqlite3 runs").success());
    own(&world.path("ikut.db"), 0o600);
    world.done("attend K1-001 P-01=l3");
    let before = kept(&world).into_iter().find(|name| name.contains("before_migration")).expect("a backup");
    world.done(&format!("restore {before} --yes"));
    assert!(world.export() == World::pilot().export());
    world.done("undo");
    assert_ne!(world.export(), World::pilot().export());
}

#[test]
fn a_passphrase_opens_what_was_restored() {
    let world = crate::backup::encrypted();
    world.done("backup --passphrase-file secret");
    world.done("participant add P-90 --passphrase-file secret");
    world.done("restore ikut-2021-11-24T140200Z.by_hand.backup.db --yes --passphrase-file secret");
    assert!(!world.done("participant list --format csv --passphrase-file secret").contains("P-90"));
    world.done("undo --passphrase-file secret");
    assert!(world.done("participant list --format csv --passphrase-file secret").contains("P-90"));
}

#[test]
fn the_latest_is_the_one_before_an_erasure_where_the_others_hold_less() {
    let world = World::new();
    world.done(&format!("import {}", crate::world::pilot().display()));
    world.done("participant add P-90");
    world.done("erase P-07 --yes");
    fs::remove_file(world.path("ikut.db")).expect("away");
    world.done("restore latest --yes");
    let people = world.done("participant list --format csv");
    assert!(people.contains("P-90") && !people.contains("P-07"), "{people}");
}

#[test]
fn whoever_agreed_to_what_has_changed_since_is_asked_again() {
    let world = world();
    let Some(window) = Window::open(&world) else { return };
    window.line("ikut restore latest");
    window.shows("(y/n)");
    world.done("attend K1-001 P-01=l3");
    window.line("y");
    window.shows("(y/n): y");
    while window.screen().matches("(y/n)").count() < 2 {
        assert!(!window.screen().trim_end().ends_with("ready>"), "not asked again: {}", window.screen());
    }
    window.line("n");
    window.exits(0);
    assert!(world.done("participant list --format csv").contains("P-90"), "nothing was restored");
}
