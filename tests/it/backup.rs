//! `ikut backup`: copies that are sound, made by hand and by themselves, and never in the way.

use std::fs;
use std::path::PathBuf;

use crate::tools;
use crate::world::World;

/// Returns the backups beside the register, the oldest first.
pub fn kept(world: &World) -> Vec<String> {
    names(world, "ikut.db.backups")
}

pub fn names(world: &World, folder: &str) -> Vec<String> {
    let entries = fs::read_dir(world.path(folder)).into_iter().flatten();
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    // The list of who was erased lies there, too.
    names.retain(|name| name != "ikut-erased.csv");
    names.sort();
    names
}

/// Returns all that a person sees, with the home by its name.
pub fn told(world: &World, words: &str) -> String {
    let home = world.path("").display().to_string();
    world.ikut(words).replace(home.trim_end_matches('/'), "HOME")
}

/// A register that a passphrase in a file opens.
pub fn encrypted() -> World {
    let world = World::empty();
    let file = world.write("secret", "kissa kuusi kahvia lampulla\n");
    private(&file);
    world.done("init --no-input --passphrase-file secret");
    world.done(&format!("import {} --passphrase-file secret", crate::world::pilot().display()));
    world
}

#[cfg(unix)]
fn private(path: &PathBuf) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("set");
}

#[cfg(not(unix))]
fn private(_: &PathBuf) {}

#[test]
fn a_backup_says_where_it_is_and_what_is_in_it_and_opens_like_the_register() {
    let world = World::pilot();
    insta::assert_snapshot!("backup", told(&world, "backup"));
    let name = "ikut.db.backups/ikut-2021-11-24T140200Z.by_hand.backup.db";
    assert!(
        fs::read(world.path(name)).expect("a backup")
            == fs::read(world.path("ikut.db")).expect("the register")
    );
    assert_eq!(world.done(&format!("cohort list --register {name}")), world.done("cohort list"));
    // The same second again is another file, and a folder of one's own is never made.
    world.done("backup");
    assert_eq!(kept(&world).len(), 2);
    assert!(kept(&world)[0].contains("140200Z-2."), "{:?}", kept(&world));
    world.run("backup elsewhere").refused(1, &["elsewhere", "no such file or folder", "ikut backup DIR"]);
    fs::create_dir(world.path("elsewhere")).expect("made");
    world.done("backup elsewhere");
    assert_eq!(names(&world, "elsewhere"), ["ikut-2021-11-24T140200Z.by_hand.backup.db"]);
}

/// Returns who may do what with a file.
#[cfg(unix)]
pub fn mode(path: &PathBuf) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).expect("there").permissions().mode() & 0o777
}

#[cfg(not(unix))]
pub fn mode(_: &PathBuf) -> u32 {
    0o600
}

#[cfg(unix)]
#[test]
fn a_backup_and_its_folder_are_for_their_owner_alone() {
    let world = World::pilot();
    world.done("backup");
    assert_eq!(mode(&world.path("ikut.db.backups")), 0o700);
    assert_eq!(mode(&world.path("ikut.db.backups").join(&kept(&world)[0])), 0o600);
}

#[test]
fn the_same_passphrase_opens_the_backup_of_an_encrypted_register_and_no_word_of_it_is_plain() {
    let world = encrypted();
    world.done("backup --passphrase-file secret");
    let path = world.path("ikut.db.backups").join(&kept(&world)[0]);
    let bytes = fs::read(&path).expect("a backup");
    assert!(!bytes.windows(4).any(|part| part == b"P-01"));
    let register = format!("--register {} --passphrase-file secret", path.display());
    assert_eq!(
        world.done(&format!("cohort list {register}")),
        world.done("cohort list --passphrase-file secret")
    );
    let rows = world.done("backup list --format csv --passphrase-file secret");
    assert!(rows.contains(",by_hand,22,") && rows.trim_end().ends_with(",good"), "{rows}");
    // After a change of passphrase the list says that this one wants the earlier.
    world.write("other", "toinen\n");
    private(&world.path("other"));
    let rows = world.run("backup list --format csv --passphrase-file other");
    assert!(rows.out.trim_end().ends_with(",,,,,other_passphrase"), "{}", rows.transcript());
}

#[test]
fn the_first_step_of_a_day_leaves_a_backup_and_the_others_none() {
    let world = World::pilot();
    assert_eq!(kept(&world), Vec::<String>::new(), "an empty register has nothing to lose");
    let before = fs::read(world.path("ikut.db")).expect("the register");
    world.done("attend K1-001 P-01=l3");
    world.done("attend K1-001 P-01=l4");
    assert_eq!(kept(&world), ["ikut-2021-11-24T140200Z.daily.backup.db"]);
    let path = world.path("ikut.db.backups").join(&kept(&world)[0]);
    assert!(fs::read(path).expect("a backup") == before, "it is the register before the step");
    let next = world.at("2021-11-25T09:00:00");
    next.done("attend K1-001 P-01=l5 --dry-run");
    next.done("cohort list");
    assert_eq!(kept(&next).len(), 1);
    next.done("undo");
    assert_eq!(kept(&next).len(), 2);
}

#[test]
fn attendance_is_marked_without_a_backup_and_an_import_is_not() {
    let world = World::pilot();
    // A file stands where the folder would be.
    world.write("ikut.db.backups", "");
    let said = world.run("attend K1-001 P-01=l3");
    assert_eq!(said.code, 0);
    assert!(
        said.err.starts_with("today’s automatic backup is missing: no backup could be made in "),
        "{}",
        said.err
    );
    world.write("in/lessons.csv", "cohort,number,date,text\nK1,1,2021-11-24,x\n");
    let refused = world.run("import in");
    refused.refused(1, &["no backup could be made in", "IKUT_BACKUPS=DIR", "--no-backup"]);
    assert!(!refused.err.contains("ikut backup DIR"), "that makes one more backup, and not this one");
    assert!(!world.done("cohort notes K1 --format csv").contains(",x"));
    world.done("import in --no-backup");
    world.run("backup").refused(1, &["no backup could be made in", "ikut backup DIR"]);
    let world = world.speaking("fi_FI.UTF-8");
    world.run("backup").refused(1, &["ei voitu tehdä varmuuskopiota"]);
}

#[test]
fn an_import_keeps_the_register_before_it_unless_nothing_came_of_it() {
    let world = World::pilot();
    let folder = crate::world::pilot().display().to_string();
    world.done(&format!("import {folder}"));
    assert_eq!(kept(&world), Vec::<String>::new(), "the same again changes nothing");
    world.write("in/lessons.csv", "cohort,number,date,text\nK9,1,2021-11-24,x\n");
    world.run("import in").refused(1, &["K9"]);
    assert_eq!(kept(&world), Vec::<String>::new());
    world.write("in/lessons.csv", "cohort,number,date,text\nK1,1,2021-11-24,x\n");
    world.done("import in --dry-run");
    world.done("import in");
    assert_eq!(kept(&world), ["ikut-2021-11-24T140200Z.before_import.backup.db"]);
}

#[test]
fn another_folder_or_none_is_said_in_the_environment() {
    let world = World::pilot();
    fs::create_dir(world.path("safe")).expect("made");
    let with = |folder: &str, words: &str| {
        let mut command = world.command();
        command.env("IKUT_BACKUPS", folder).args(words.split_whitespace());
        assert!(command.output().expect("it runs").status.success());
    };
    with("none", "attend K1-001 P-01=l3");
    assert!(kept(&world).is_empty());
    with("safe", "attend K1-001 P-01=l4");
    assert!(kept(&world).is_empty());
    assert_eq!(names(&world, "safe"), ["ikut-2021-11-24T140200Z.daily.backup.db"]);
}

/// Takes one step on each of so many days.
fn days(mut world: World, days: &[&str]) -> World {
    for (day, minutes) in days.iter().zip(1..) {
        world = world.at(&format!("{day}T09:00:00"));
        world.done(&format!("attend K1-001 P-01=l{minutes}"));
    }
    world
}

const EIGHT: [&str; 8] = [
    "2021-11-22",
    "2021-11-23",
    "2021-11-24",
    "2021-11-25",
    "2021-11-26",
    "2021-11-27",
    "2021-11-28",
    "2021-11-29",
];

#[test]
fn the_eighth_day_lets_the_first_go() {
    let world = days(World::pilot(), &EIGHT);
    let left = kept(&world);
    assert_eq!(left.len(), 7, "{left:?}");
    assert!(left[0].starts_with("ikut-2021-11-23"), "{left:?}");
}

#[test]
fn a_backup_with_more_in_it_is_set_aside_and_told_of_once() {
    let world = World::pilot().at("2021-11-22T08:00:00");
    world.done("participant add P-90");
    let world = days(world, &EIGHT[..2]);
    let first = kept(&world)[0].clone();
    // As many steps, but one participant less: the mistake that a backup is for. The undo is a step.
    let world = world.at("2021-11-23T10:00:00");
    world.write("in/lessons.csv", "");
    for _ in 0..3 {
        world.done("undo");
    }
    assert!(!world.done("participant list --format csv").contains("P-90"));
    let fewer = kept(&world);
    // The backup of the 22nd is from before P-90 was added; that of the 23rd has them.
    assert_eq!(fewer[0], first);
    let mut world = world;
    let mut told = Vec::new();
    for day in [
        "2021-11-24",
        "2021-11-25",
        "2021-11-26",
        "2021-11-27",
        "2021-11-28",
        "2021-11-29",
        "2021-11-30",
        "2021-12-01",
    ] {
        world = world.at(&format!("{day}T09:00:00"));
        let said = world.run("participant add P-91");
        told.extend(said.err.lines().filter(|line| line.contains("is kept for good")).map(str::to_owned));
        world.run("undo");
    }
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("ikut-2021-11-23T090000Z.kept.backup.db"), "{told:?}");
    assert!(kept(&world).contains(&"ikut-2021-11-23T090000Z.kept.backup.db".to_owned()));
    assert!(
        world.done("backup list --format csv").contains(",kept,23,"),
        "{}",
        world.done("backup list --format csv")
    );
}

#[test]
fn the_list_tells_how_old_they_are_and_what_cannot_be_used() {
    let world = World::pilot().at("2021-11-20T14:02:00");
    world.done("attend K1-001 P-01=l3");
    let world = world.at("2021-11-22T14:02:00");
    world.done("backup");
    let path = world.path("ikut.db.backups").join(&kept(&world)[1]);
    let mut bytes = fs::read(&path).expect("a backup");
    bytes.truncate(8_192);
    fs::write(&path, bytes).expect("cut short");
    let other = World::pilot().at("2021-11-21T14:02:00");
    other.done("backup");
    fs::copy(
        other.path("ikut.db.backups").join(&kept(&other)[0]),
        world.path("ikut.db.backups").join(&kept(&other)[0]),
    )
    .expect("copied");
    let world = world.at("2021-11-24T14:02:00");
    insta::assert_snapshot!("backup_list", world.ikut("backup list"));
    insta::assert_snapshot!("backup_list_csv", world.ikut("backup list --format csv"));
    insta::assert_snapshot!("backup_list_fi", world.speaking("fi_FI.UTF-8").ikut("backup list"));
}

#[cfg(unix)]
#[test]
fn a_backup_that_others_can_read_is_not_told_to_be_damaged() {
    let state = |world: &World, more: &str| {
        let path = world.path("ikut.db.backups").join(&kept(world)[0]);
        crate::world::own(&path, 0o644);
        let rows = world.done(&format!("backup list --format csv{more}"));
        rows.trim_end().rsplit(',').next().map(str::to_owned).expect("a row")
    };
    let world = World::pilot();
    world.done("backup");
    assert_eq!(state(&world, ""), "open_to_others");
    insta::assert_snapshot!("backup_list_shared", world.ikut("backup list"));
    insta::assert_snapshot!("backup_list_shared_fi", world.speaking("fi_FI.UTF-8").ikut("backup list"));
    let locked = encrypted();
    locked.done("backup --passphrase-file secret");
    assert_eq!(state(&locked, " --passphrase-file secret"), "open_to_others");
}

#[test]
fn registers_that_share_a_folder_each_get_their_backup_of_the_day() {
    let world = World::empty();
    fs::create_dir(world.path("safe")).expect("made");
    let run = |words: &str| {
        let mut command = world.command();
        command.env("IKUT_BACKUPS", "safe").args(words.split_whitespace());
        let said = crate::world::said(command.output().expect("it runs"));
        assert_eq!(said.code, 0, "{}", said.err);
    };
    for register in ["one.db", "two.db"] {
        run(&format!("init --no-encryption --no-input --register {register}"));
        (1..=3).for_each(|number| run(&format!("participant add P-{number} --register {register}")));
    }
    assert_eq!(names(&world, "safe").len(), 2, "{:?}", names(&world, "safe"));
}

#[test]
fn a_register_that_cannot_be_written_gets_no_backup_of_the_day() {
    let world = World::pilot();
    if !tools::has("unshare", &["--version"], "apt-get install util-linux") {
        return;
    }
    fs::create_dir(world.path("still")).expect("made");
    fs::create_dir(world.path("safe")).expect("made");
    let program = world.command().get_program().to_string_lossy().into_owned();
    let script = format!(
        "mount -t tmpfs none still && cp -p ikut.db still && mount -o remount,ro still && cd still && \
         export IKUT_BACKUPS=../safe && {program} attend K1-001 P-01=l3; echo $?"
    );
    let Some((out, err)) = with_mounts(&world, &script) else { return };
    assert_eq!(out, "3\n", "{err}");
    assert_eq!(names(&world, "safe"), Vec::<String>::new());
}

/// Runs a script that may mount; `None` on a machine that lets nobody mount.
pub fn with_mounts(world: &World, script: &str) -> Option<(String, String)> {
    let mut shell = std::process::Command::new("unshare");
    shell.args(["--user", "--map-root-user", "--mount", "sh", "-c", script]).current_dir(world.path(""));
    for (name, value) in world.command().get_envs() {
        shell.env(name, value.unwrap_or_default());
    }
    let output = shell.output().expect("unshare runs");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let refused = ["Operation not permitted", "unshare failed", "permission denied"];
    (!refused.iter().any(|refused| err.contains(refused))).then(|| (out.into_owned(), err.into_owned()))
}

#[test]
fn a_folder_that_cannot_be_written_or_is_full_leaves_nothing_behind() {
    let world = World::pilot();
    if !tools::has("unshare", &["--version"], "apt-get install util-linux") {
        return;
    }
    fs::create_dir(world.path("small")).expect("made");
    let program = world.command().get_program().to_string_lossy().into_owned();
    let script = format!(
        "mount -t tmpfs -o size=64k none small && {program} backup small; echo $? && ls -A small && \
         mount -o remount,ro small && {program} backup small; echo $?"
    );
    let Some((out, err)) = with_mounts(&world, &script) else { return };
    assert_eq!(out, "1\n1\n", "{err}");
    assert!(err.contains("no backup could be made in small: the disk is full"), "{err}");
    assert!(err.contains("no backup could be made in small: it can only be read"), "{err}");
}

/// Spoils a page of a file that no attendance is read from, and leaves its beginning as it is.
pub fn spoil(path: &PathBuf) {
    let mut bytes = fs::read(path).expect("a file");
    bytes[60 * 4_096..61 * 4_096].fill(7);
    fs::write(path, bytes).expect("spoilt");
}

#[test]
fn what_cannot_be_read_is_never_a_backup_and_every_step_says_so() {
    let world = encrypted();
    let file = "--passphrase-file secret";
    world.done(&format!("attend K1-001 P-01=l3 {file}"));
    let sound = kept(&world);
    spoil(&world.path("ikut.db"));
    let world = world.at("2021-11-25T09:00:00");
    for minutes in [4, 5] {
        let said = world.run(&format!("attend K1-001 P-01=l{minutes} {file} --quiet"));
        assert_eq!(said.code, 0, "{}", said.err);
        for told in ["error: ", "ikut.db is damaged: parts of it cannot be read", "ikut restore latest"] {
            assert!(said.err.contains(told), "{told}: {}", said.err);
        }
    }
    assert_eq!(kept(&world), sound);
    world.run(&format!("backup {file}")).refused(3, &["is damaged"]);
    // A copy that was damaged later is not the latest that can be brought back.
    fs::copy(world.path("ikut.db"), world.path("ikut.db.backups/ikut-2021-11-25T080000Z.daily.backup.db"))
        .expect("copied");
    let list = world.done(&format!("backup list --format csv {file}"));
    assert!(list.contains("25T080000Z.daily.backup.db") && list.contains(",damaged\n"), "{list}");
    let said = world.run(&format!("restore latest --yes {file}"));
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.err.contains(&sound[0]), "{}", said.err);
}

#[test]
fn damaged_backups_push_no_sound_one_out() {
    let world = days(World::pilot(), &EIGHT[..7]);
    let all = kept(&world);
    all[1..6].iter().for_each(|name| spoil(&world.path("ikut.db.backups").join(name)));
    let ten = ["29", "30"].map(|day| format!("2021-11-{day}"));
    let ten: Vec<_> = ten.into_iter().chain((1..=4).map(|day| format!("2021-12-{day:02}"))).collect();
    let world = days(world, &ten[..5].iter().map(String::as_str).collect::<Vec<_>>());
    assert!(kept(&world).contains(&all[0]), "six sound days are newer: {:?}", kept(&world));
    let list = world.done("backup list --format csv");
    assert_eq!((list.matches(",damaged\n").count(), list.matches(",good\n").count()), (5, 7), "{list}");
    let world = days(world, &[&ten[5]]);
    assert!(!kept(&world).contains(&all[0]), "seven are: {:?}", kept(&world));
}

#[test]
fn a_clock_that_was_ahead_pushes_no_backup_out() {
    let world = days(World::pilot(), &EIGHT[..6]);
    let right = kept(&world);
    let ahead: Vec<_> = (1..=9).map(|day| format!("2035-01-{day:02}")).collect();
    let world = days(world, &ahead.iter().map(String::as_str).collect::<Vec<_>>());
    let world = days(world, &["2021-11-28", "2021-11-29"]);
    let left = kept(&world);
    assert!(left.contains(&right[5]), "the newest of its week: {left:?}");
    assert!(left.contains(&"ikut-2021-11-28T090000Z.daily.backup.db".to_owned()), "{left:?}");
    assert!(left.contains(&"ikut-2021-11-29T090000Z.daily.backup.db".to_owned()), "{left:?}");
    assert!(left.len() < right.len() + 11, "those ahead make room for each other: {left:?}");
}

#[test]
fn a_step_from_a_wrong_clock_is_told_of() {
    let world = World::pilot().at("2035-01-02T09:00:00");
    world.done("attend K1-001 P-01=l3");
    let world = world.at("2021-11-24T14:02:00");
    let said = world.run("attend K1-001 P-01=l4");
    assert!(said.err.contains("the latest step is dated 2035-01-02, after today"), "{}", said.err);
    let said = world.run("attend K1-001 P-01=l5");
    assert!(!said.err.contains("the clock was wrong"), "{}", said.err);
}

#[test]
fn the_first_step_of_a_day_clears_away_what_a_killed_conversion_left() {
    let world = World::pilot();
    fs::copy(world.path("ikut.db"), world.path(".ikut-copy-AbCdEf")).expect("copied");
    world.done("activity add afterwards --minutes 60");
    assert!(!world.path(".ikut-copy-AbCdEf").exists());
}
