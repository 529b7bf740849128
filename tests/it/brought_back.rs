//! `ikut restore` where something was in the way: another passphrase, no encryption, a file that is
//! hardly one any more, a clock that was wrong, a journal that forked.

use std::fs;
use std::process::Command;

use crate::backup::{encrypted, kept};
use crate::window::Window;
use crate::world::{World, own, said};

const NEW: &str = "uusi kala kiertää pihalla\n";
const COLLEAGUE: &str = "toveri kerää sieniä metsästä\n";

fn secret(world: &World, name: &str, text: &str) {
    own(&world.write(name, text), 0o600);
}

fn is_encrypted(world: &World) -> bool {
    !fs::read(world.path("ikut.db")).expect("the register").starts_with(b"SQLite format 3")
}

/// A register with a backup, a step since, and another passphrase by now.
fn changed() -> (World, String) {
    let world = encrypted();
    secret(&world, "new", NEW);
    secret(&world, "colleague", COLLEAGUE);
    world.done("backup --passphrase-file secret");
    world.done("participant add P-90 --passphrase-file secret");
    world.done("key change --passphrase-file secret --new-passphrase-file new");
    world.done("key add K-2 --passphrase-file new --new-passphrase-file colleague");
    let backup = kept(&world).into_iter().find(|name| name.contains("by_hand")).expect("a backup");
    (world, backup)
}

#[test]
fn a_backup_from_before_a_change_of_passphrase_comes_back_and_the_passphrase_stays() {
    let (world, backup) = changed();
    let words = format!("restore {backup} --yes --passphrase-file new");
    world.run(&words).refused(3, &["opens with another passphrase", "--backup-passphrase-file"]);
    let latest = "restore latest --yes --passphrase-file new";
    world.run(latest).refused(1, &["open with another passphrase", "--backup-passphrase-file"]);
    let export = || {
        let said = world.run("participant list --format csv --passphrase-file new");
        assert_eq!(said.code, 0, "{}", said.err);
        said.out
    };
    for way in ["--backup-passphrase-file secret", "--backup-passphrase-command"] {
        let mut words: Vec<_> = words.split(' ').chain(way.split(' ')).collect();
        if !way.contains("file") {
            words.push("cat secret");
        }
        let said = world.run_all(&words);
        assert_eq!(said.code, 0, "{}", said.err);
        assert!(said.err.contains("keeps its present passphrase"), "{}", said.err);
        assert!(!export().contains("P-90"));
        // The key is the same one: colleagues come in, too, and the way back needs no earlier passphrase.
        world.done("participant list --passphrase-file colleague");
        world.run("participant list --passphrase-file secret").refused(3, &["does not open"]);
        let deep = world.run("check --deep --passphrase-file new");
        assert_eq!(deep.code, 0, "{}", deep.transcript());
        world.done("undo --passphrase-file colleague");
        assert!(export().contains("P-90"));
    }
    let said = world.run(&format!("{latest} --backup-passphrase-file secret"));
    assert_eq!(said.code, 0, "{}", said.err);
}

#[test]
fn at_a_terminal_the_passphrase_of_the_backup_is_asked_for() {
    let (world, backup) = changed();
    let Some(window) = Window::open(&world) else { return };
    window.line(&format!("ikut restore {backup} --passphrase-file new"));
    window.shows("Passphrase that opened the register");
    window.secret("kissa kuusi kahvia lampulla");
    window.shows("in the place of");
    window.line("y");
    window.shows("restored ikut.db");
    assert!(!world.done("participant list --format csv --passphrase-file new").contains("P-90"));
}

#[test]
fn an_encrypted_register_stays_encrypted_whatever_the_backup_is() {
    let world = World::pilot();
    secret(&world, "new", NEW);
    world.done("backup");
    let backup = kept(&world)[0].clone();
    world.done("register encrypt --yes --passphrase-file new");
    world.done("participant add P-90 --passphrase-file new");
    let said = world.run(&format!("restore {backup} --yes --passphrase-file new"));
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.err.contains("stays encrypted"), "{}", said.err);
    assert!(is_encrypted(&world));
    assert!(!world.done("participant list --format csv --passphrase-file new").contains("P-90"));
    world.done("undo --passphrase-file new");
    assert!(is_encrypted(&world));
    assert!(world.done("participant list --format csv --passphrase-file new").contains("P-90"));
    // Also with a backup of another register, and nothing plain is left beside it.
    let other = World::pilot();
    other.done("backup");
    let path = other.path("ikut.db.backups").join(&kept(&other)[0]);
    let said = world.run(&format!("restore {} --yes --force --passphrase-file new", path.display()));
    assert!(said.code == 0 && said.err.contains("stays encrypted"), "{}", said.err);
    assert!(is_encrypted(&world));
    assert!(!crate::backup::names(&world, "").iter().any(|name| name.starts_with(".ikut-")));
}

#[test]
fn a_register_whose_first_bytes_are_damaged_or_that_is_empty_comes_back() {
    let noise: Vec<u8> = (0..4_096_u32).map(|at| (at * 7 + 13) as u8).collect();
    let plain = (World::pilot(), "", vec![0, 16, 100, 4_096]);
    let locked = (encrypted(), " --passphrase-file secret", vec![16, 4_096]);
    for (world, with, lengths) in [plain, locked] {
        world.done(&format!("backup{with}"));
        let whole = fs::read(world.path("ikut.db")).expect("the register");
        for spoilt in lengths {
            let mut bytes = whole.clone();
            match spoilt {
                0 => bytes.clear(),
                _ => bytes[..spoilt].copy_from_slice(&noise[..spoilt]),
            }
            fs::write(world.path("ikut.db"), &bytes).expect("spoilt");
            let said = world.run(&format!("restore latest --yes{with}"));
            assert_eq!(said.code, 0, "{spoilt} of{with}: {}", said.err);
            assert!(said.err.contains("the damaged file is kept as"), "{}", said.err);
            assert!(!said.err.contains("ikut undo"), "{}", said.err);
            assert!(world.done(&format!("participant list --format csv{with}")).contains("P-01"));
            world.run(&format!("restore --undo --yes{with}")).refused(1, &["was damaged", "keeps its bytes"]);
        }
    }
}

#[test]
fn a_register_that_nobody_can_open_makes_room_when_it_is_forced_to() {
    let (world, backup) = changed();
    let words = format!("restore {backup} --yes --passphrase-file secret");
    world.run(&words).refused(3, &["does not open", "--force"]);
    let said = world.run(&format!("{words} --force"));
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.err.contains("passphrase of the backup opens the register"), "{}", said.err);
    world.done("participant list --passphrase-file secret");
}

#[test]
fn where_the_register_is_gone_its_backups_show_where_it_was() {
    let world = World::pilot();
    world.done("backup");
    fs::remove_file(world.path("ikut.db")).expect("gone");
    world.run("participant list").refused(3, &["ikut.db", "ikut restore latest"]);
    world.done("restore latest --yes");
    assert!(world.done("participant list --format csv").contains("P-01"));
}

#[test]
fn the_latest_backup_is_the_one_with_the_latest_steps() {
    let world = World::pilot().at("2035-05-01T09:00:00");
    world.done("attend K1-001 P-01=l3");
    let world = world.at("2021-11-24T14:02:00");
    world.done("attend K1-001 P-01=l4");
    world.done("backup");
    let said = world.run("restore latest --dry-run");
    assert!(said.err.is_empty() && said.out.contains("the same steps"), "{}", said.transcript());
    // A clock that was behind: the name is older, and it goes on from the others.
    let world = world.at("2019-01-01T08:00:00");
    world.done("participant add P-91");
    world.done("backup");
    let world = world.at("2021-11-24T15:00:00");
    world.done("restore latest --yes");
    assert!(world.done("participant list --format csv").contains("P-91"));
    // Where there is nothing else, it is said.
    for name in kept(&world).iter().filter(|name| !name.contains("2035")) {
        fs::remove_file(world.path("ikut.db.backups").join(name)).expect("removed");
    }
    let said = world.run("restore latest --dry-run");
    assert!(said.err.contains("is dated after today"), "{}", said.transcript());
}

#[test]
fn what_goes_and_what_comes_back_is_told_step_by_step() {
    let world = World::pilot();
    world.done("attend K1-001 P-01=l3");
    world.done("backup");
    world.done("participant edit P-02 --gender woman");
    (90..99).for_each(|number| drop(world.done(&format!("participant add P-{number}"))));
    let monday = kept(&world).into_iter().find(|name| name.contains("by_hand")).expect("a backup");
    let said = world.run(&format!("restore {monday} --dry-run"));
    for told in ["10 steps that were taken since go", "  step 12: added participant P-98", "and 2 more"] {
        assert!(said.out.contains(told), "{told}: {}", said.transcript());
    }
    // Two courses of events: what the register has alone goes, what the backup has alone comes back.
    world.done(&format!("restore {monday} --yes"));
    world.done("participant add P-80");
    let before = kept(&world).into_iter().find(|name| name.contains("before_restore")).expect("a backup");
    let said = world.run(&format!("restore {before} --dry-run"));
    for told in
        ["2 steps that were taken since go", "added participant P-80", "10 steps that only the backup has"]
    {
        assert!(said.out.contains(told), "{told}: {}", said.transcript());
    }
}

#[test]
fn without_a_backup_it_is_said_that_there_is_no_way_back() {
    let world = World::pilot();
    world.done("backup");
    let name = format!("ikut.db.backups/{}", kept(&world)[0]);
    let mut command: Command = world.command();
    command.env("IKUT_BACKUPS", "none").args(["restore", &name, "--yes"]);
    let done = said(command.output().expect("it runs"));
    assert!(done.code == 0 && done.err.contains("there is no way back"), "{}", done.err);
    let done = world.run(&format!("restore {name} --yes --no-backup"));
    assert!(done.code == 0 && done.err.contains("there is no way back"), "{}", done.err);
}

#[test]
fn who_was_erased_stays_erased_when_the_register_is_lost_with_its_list() {
    for (world, with) in [(World::pilot(), ""), (encrypted(), " --passphrase-file secret")] {
        world.done(&format!("backup{with}"));
        let world = world.at("2021-11-25T09:00:00");
        world.done(&format!("erase P-07 --yes{with}"));
        fs::rename(world.path("ikut.db"), world.path("lost.db")).expect("lost");
        // The latest is not the one that was made because of the erasure.
        let said = world.run(&format!("restore latest --dry-run{with}"));
        assert!(
            said.out.contains("one person who was erased since is erased again"),
            "{}",
            said.transcript()
        );
        world.done(&format!("restore latest --yes{with}"));
        assert!(!world.done(&format!("participant list --format csv{with}")).contains("P-07"));
        let before = kept(&world).into_iter().find(|name| name.contains("before_erase")).expect("a backup");
        world.done(&format!("restore {before} --yes{with}"));
        assert!(!world.done(&format!("participant list --format csv{with}")).contains("P-07"));
        let list = fs::read_to_string(world.path("ikut.db.backups/ikut-erased.csv")).expect("a list");
        assert!(list.lines().count() == 2 && !list.contains("P-07"), "{list}");
        assert_eq!(crate::backup::mode(&world.path("ikut.db.backups/ikut-erased.csv")), 0o600);
    }
}

#[test]
fn where_no_list_of_the_erased_is_found_it_is_said() {
    let world = World::pilot();
    world.done("backup");
    world.done("erase P-07 --yes");
    fs::remove_file(world.path("ikut.db")).expect("lost");
    fs::remove_file(world.path("ikut.db.backups/ikut-erased.csv")).expect("lost");
    let said = world.run("restore latest --yes");
    assert_eq!(said.code, 0, "{}", said.err);
    for told in ["nothing here says who was erased since", "ikut erase PARTICIPANT"] {
        assert!(said.err.contains(told), "{told}: {}", said.err);
    }
    assert!(world.done("participant list --format csv").contains("P-07"));
    // With the register there is always a list.
    let said = world.run("restore latest --dry-run");
    assert!(!said.out.contains("nothing here says"), "{}", said.transcript());
}

#[test]
fn what_killed_copies_left_goes_with_the_next_and_never_what_is_on_its_way() {
    let world = World::pilot();
    let leave = |name: &str| world.write(name, "P-07");
    for words in ["backup", "restore latest --yes", "erase P-07 --yes"] {
        leave("ikut.db.backups/.ikut-copy-aB3dE6");
        if words != "backup" {
            leave(".ikut-copy-aB3dE6");
            leave(".ikut-copy-aB3dE6-journal");
        }
        let busy = leave("ikut.db.backups/.ikut-copy-bUsY00");
        let busy = fs::File::open(busy).expect("a file");
        busy.lock().expect("locked");
        world.done(words);
        let all = [crate::backup::names(&world, ""), kept(&world)].concat();
        let left: Vec<_> = all.iter().filter(|name| name.starts_with(".ikut-")).collect();
        assert_eq!(left, [".ikut-copy-bUsY00"], "{words}");
    }
}

#[test]
fn an_erasure_lists_the_file_that_an_encryption_left() {
    let world = World::pilot();
    secret(&world, "new", NEW);
    world.done("register encrypt --yes --passphrase-file new");
    let said = world.run("erase P-07 --yes --passphrase-file new");
    assert_eq!(said.code, 0, "{}", said.err);
    for told in ["this file from before still holds P-07", "  ikut.db.before-encryption"] {
        assert!(said.err.contains(told), "{told}: {}", said.err);
    }
    let said = world.run("erase P-08 --dry-run --passphrase-file new");
    assert!(said.err.contains("ikut.db.before-encryption"), "{}", said.err);
}

#[test]
fn a_line_that_a_restore_overtook_says_so() {
    let world = World::pilot();
    world.done("backup");
    world.done("participant add P-90");
    let line = world.done("log --anchor");
    world.done("restore latest --yes");
    let words = line.trim().rsplit_once(':').expect("words").1.to_owned();
    let said = world.run_all(&["check", "--anchor", words.trim()]);
    assert_eq!(said.code, 4, "{}", said.transcript());
    assert!(said.out.contains("step 2 of 2021-11-24 brought a backup back"), "{}", said.transcript());
}

#[test]
fn a_disk_that_is_full_is_named_and_no_copy_stays_of_what_did_not_happen() {
    let world = World::pilot();
    if !crate::tools::has("unshare", &["--version"], "apt-get install util-linux") {
        return;
    }
    world.done("backup");
    let backups = kept(&world);
    fs::create_dir(world.path("small")).expect("made");
    let room = fs::metadata(world.path("ikut.db")).expect("the register").len() / 1_024 * 3 / 2;
    let program = world.command().get_program().to_string_lossy().into_owned();
    let script = format!(
        "mount -t tmpfs -o size={room}k none small && cp -p ikut.db small && cd small && \
         export IKUT_BACKUPS=../ikut.db.backups && {program} restore {} --yes; echo $?; ls -A",
        backups[0]
    );
    let Some((out, err)) = crate::backup::with_mounts(&world, &script) else { return };
    assert_eq!(out, "3\nikut.db\n", "{err}");
    assert!(err.contains("the backup could not take the place of ikut.db: the disk is full"), "{err}");
    assert_eq!(kept(&world), backups);
}

/// One folder may hold the backups of several registers, and something that nobody understands.
#[test]
fn the_list_of_the_erased_keeps_the_lines_of_others() {
    let world = World::pilot();
    let list = world.path("ikut.db.backups/ikut-erased.csv");
    world.done("erase P-03 --yes");
    let own_line = fs::read(&list).expect("the list");
    let others = b"0123456789abcdef,0123456789abcdef,9,0123456789abcdef,nothing\n\xff\xfe of nobody\n";
    fs::write(&list, [&own_line[..], others].concat()).expect("written");
    world.done("erase P-04 --yes");
    let bytes = fs::read(&list).expect("the list");
    for line in others.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        assert!(bytes.windows(line.len()).any(|part| part == line), "{}", String::from_utf8_lossy(line));
    }
    assert_eq!(bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).count(), 5);
    fs::remove_file(world.path("ikut.db")).expect("away");
    world.done("restore latest --yes");
    let people = world.done("participant list --format csv");
    assert!(!people.contains("P-03") && !people.contains("P-04"), "{people}");
}
