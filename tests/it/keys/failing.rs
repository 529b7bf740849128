//! A register that is encrypted or decrypted while something fails.

use super::killed::{RENAMES, copied};
use super::*;
use crate::world::injected;

/// What fails, how often it may be called, and with what.
const FAILING: [(&str, usize, &str); 4] =
    [("linkat", 1, "EPERM"), (RENAMES.0, 3, "EIO"), ("fsync", 6, "EIO"), ("unlink,unlinkat", 4, "EACCES")];

fn is_there() -> bool {
    tools::has("strace", &["-V"], "apt-get install strace")
}

/// Lets each of the calls fail once, each time in a home as it was.
fn fail_at_each(home: &World, words: &str, judge: impl Fn(&World, bool, &crate::world::Said, &str)) {
    for (call, most, error) in FAILING {
        for at in 1..=most {
            let world = copied(home);
            let said = injected(&world, words, call, &format!("error={error}:when={at}"));
            let plain = fs::read(world.path("ikut.db")).expect("a register").starts_with(b"SQLite format 3");
            judge(&world, plain, &said, &format!("{error} at {call} {at}: {}\n{}", said.code, said.err));
        }
    }
}

#[test]
fn a_decryption_that_fails_lets_colleagues_in_as_before_or_says_that_it_is_done() {
    if !is_there() {
        return;
    }
    let home = encrypted();
    home.done("key add K-2 --passphrase-file own --new-passphrase-file colleague");
    let words = "register decrypt --yes --passphrase-file own";
    fail_at_each(&home, words, |world, plain, said, place| {
        if plain {
            assert!(said.err.contains("is no longer encrypted"), "{place}");
            world.done("project show");
        } else {
            assert!(said.code == 3 && said.err.contains("hint:"), "{place}");
            let opened = world.run("project show --passphrase-file colleague");
            assert_eq!(opened.code, 0, "{place}\n{}", opened.err);
            // What failed once goes well the next time.
            assert_eq!(world.run(words).code, 0, "{place}");
        }
    });
}

#[test]
fn an_encryption_that_fails_leaves_the_register_as_it_was_or_says_that_it_is_done() {
    if !is_there() {
        return;
    }
    let home = World::pilot();
    passphrase_file(&home, "own", OWN);
    for old in ["", " --overwrite-old"] {
        let words = format!("register encrypt --yes --passphrase-file own{old}");
        fail_at_each(&home, &words, |world, plain, said, place| {
            if plain {
                assert!(said.code == 3 && said.err.contains("hint:"), "{place}");
                world.done("project show");
                assert_eq!(world.run(&words).code, 0, "{place}");
            } else {
                assert!(said.err.contains("the register is encrypted;"), "{place}");
                assert!(said.err.contains("ikut key sheet"), "{place}");
                world.done("project show --passphrase-file own");
            }
        });
    }
}

#[test]
fn a_register_is_converted_where_a_file_can_have_but_one_name() {
    if !is_there() {
        return;
    }
    let world = World::pilot();
    passphrase_file(&world, "own", OWN);
    let before = fs::read(world.path("ikut.db")).expect("a register");
    for (words, kept) in [("encrypt", "ikut.db.before-encryption"), ("decrypt", "ikut.db.before-decryption")]
    {
        let register = fs::read(world.path("ikut.db")).expect("a register");
        let words = format!("register {words} --yes --passphrase-file own");
        let said = injected(&world, &words, "link,linkat", "error=EPERM:when=1+");
        assert_eq!(said.code, 0, "{}", said.err);
        assert_eq!(fs::read(world.path(kept)).expect("kept"), register);
        assert_eq!(mode(&world, kept), 0o600);
    }
    assert_eq!(fs::read(world.path("ikut.db.before-encryption")).expect("kept"), before);
    world.done("project show");
}

#[test]
fn what_was_unlocked_stays_unlocked_where_a_decryption_fails() {
    let world = encrypted();
    if !tools::has_keyring(&world.run("unlock --passphrase-file own").err) || !is_there() {
        return;
    }
    let words = "register decrypt --yes --passphrase-file own";
    let said = injected(&world, words, RENAMES.0, "error=EIO:when=1");
    assert_eq!(said.code, 3, "{}", said.err);
    world.done("project show");
    world.done("lock");
    world.run("project show").refused(3, &["encrypted"]);
}
