//! A key that changes while the program is killed.

use super::*;
#[cfg(target_os = "linux")]
use crate::world::injected;

/// Runs words behind `strace`, which kills the program at a call of its kind.
#[cfg(target_os = "linux")]
fn killed(world: &World, words: &str, call: &str, at: usize) -> i32 {
    injected(world, words, call, &format!("signal=KILL:when={at}")).code
}

/// The calls that give a file another name.
#[cfg(target_os = "linux")]
pub(super) const RENAMES: (&str, usize) = ("rename,renameat,renameat2", 1);

/// Kills a command at many of its calls, each time in a home as it was, until it comes through.
#[cfg(target_os = "linux")]
fn kill_at_each(make: impl Fn() -> World, words: &str, judge: impl Fn(&World, bool, &str)) {
    if !tools::has("strace", &["-V"], "apt-get install strace") {
        return;
    }
    let calls = [("pwrite64", 97), ("fdatasync", 1), ("fsync", 1), ("unlink", 1), RENAMES];
    kill_at(&calls, make, words, judge);
}

#[cfg(target_os = "linux")]
fn kill_at(
    calls: &[(&str, usize)],
    make: impl Fn() -> World,
    words: &str,
    judge: impl Fn(&World, bool, &str),
) {
    for &(call, step) in calls {
        let mut at = 1;
        loop {
            let world = make();
            let done = killed(&world, words, call, at) == 0;
            judge(&world, done, &format!("killed at {call} {at}"));
            if done {
                break;
            }
            at += step;
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn killed_at_any_write_a_new_passphrase_is_the_old_one_or_the_new_one() {
    let home = encrypted();
    home.done(&format!("import {} --passphrase-file own", pilot().display()));
    let list = home.done("participant list --format csv --passphrase-file own");
    let copy = || copied(&home);
    let words = "key change --passphrase-file own --new-passphrase-file new";
    kill_at_each(copy, words, |world, done, place| {
        let opens =
            |file: &str| world.run(&format!("participant list --format csv --passphrase-file {file}"));
        let (own, new) = (opens("own"), opens("new"));
        assert_eq!([own.code, new.code].iter().filter(|code| **code == 0).count(), 1, "{place}\n{}", new.err);
        assert!(!done || new.code == 0, "{place}: acknowledged, and lost");
        assert_eq!(format!("{}{}", own.out, new.out), list, "{place}");
        let file = if own.code == 0 { "own" } else { "new" };
        world.done(&format!("participant add P-90 --passphrase-file {file}"));
    });
}

#[cfg(target_os = "linux")]
#[test]
fn killed_at_any_write_a_conversion_leaves_a_whole_register() {
    let home = World::pilot();
    passphrase_file(&home, "own", OWN);
    let list = home.done("participant list --format csv");
    let words = "register encrypt --yes --overwrite-old --passphrase-file own";
    kill_at_each(
        || copied(&home),
        words,
        |world, done, place| {
            let plain = fs::read(world.path("ikut.db")).expect("a register").starts_with(b"SQLite format 3");
            assert!(!done || !plain, "{place}: acknowledged, and lost");
            // A passphrase for a register that is still plain would be refused.
            let key = if plain { "" } else { "--passphrase-file own" };
            assert_eq!(world.done(&format!("participant list --format csv {key}")), list, "{place}");
            assert!(!done || !world.path("ikut.db.before-encryption").exists(), "{place}");
        },
    );
}

#[cfg(target_os = "linux")]
#[test]
fn killed_at_any_write_a_decryption_leaves_nothing_that_tells_of_encryption() {
    if !tools::has("strace", &["-V"], "apt-get install strace") {
        return;
    }
    let home = encrypted();
    home.done("key add K-2 --passphrase-file own --new-passphrase-file colleague");
    let words = "register decrypt --yes --passphrase-file own";
    let calls = [("fsync", 1), ("unlink,unlinkat", 1), RENAMES];
    kill_at(
        &calls,
        || copied(&home),
        words,
        |world, done, place| {
            let plain = fs::read(world.path("ikut.db")).expect("a register").starts_with(b"SQLite format 3");
            assert!(!done || plain, "{place}");
            let key = if plain { "" } else { "--passphrase-file own" };
            let said = world.run(&format!("project show {key}"));
            assert_eq!(said.code, 0, "{place}: {}", said.err);
        },
    );
}

/// Returns a copy of a home: its files, not its folders.
#[cfg(target_os = "linux")]
pub(super) fn copied(home: &World) -> World {
    let copy = World::empty();
    for entry in fs::read_dir(home.path("")).expect("a folder") {
        let entry = entry.expect("an entry");
        if entry.file_type().expect("a kind").is_file() {
            fs::copy(entry.path(), copy.path(&entry.file_name().to_string_lossy())).expect("copied");
        }
    }
    copy
}
