//! The deeds: one for each way in which the register, or a file beside it, is written.

use crate::erase::plant;
use crate::world::{PASSPHRASE, World, own, pilot};

use super::deed::Deed;

/// The most faults of one kind in one deed; a deed with more room for them gets every second or
/// third, from the first to the last.
const MOST: usize = 4;

/// The most where each opening takes a tenth of a second.
const MOST_SLOW: usize = 1;

/// Of so many faults of such a deed, one is tried: all of them together try each kind.
const EVERY_SLOW: usize = 3;

/// The most where the command itself takes its time.
const MOST_GREAT: usize = 2;

/// The passphrases of the homes, by the file that holds them.
pub const PASSPHRASES: [(&str, &str); 2] =
    [("secret", PASSPHRASE), ("new", "kuusi punaista teekuppia pöydällä")];

/// The file with a colleague's passphrase.
pub const COLLEAGUE: (&str, &str) = ("colleague", "sju gröna kaffekoppar");

/// Returns all deeds.
pub fn deeds() -> Vec<Deed> {
    [daily(), great(), files(), keys(), begun()].into_iter().flatten().collect()
}

/// What is recorded, and taken back.
fn daily() -> Vec<Deed> {
    vec![
        of_pilot("marks", "attend K1-001 P-01=l3 P-02 P-03=a", &[]),
        of_pilot("a participant", "participant add", &[]),
        of_pilot(
            "a cohort with its sessions",
            "cohort new K5 --start 2022-11-07 --weeks 2 --weekly mon:rights@12:00 --yes",
            &[],
        ),
        intake(),
        of_pilot("a step taken back", "undo", &["attend K1-001 P-01=l3"]),
        of_pilot("a step brought back", "redo", &["attend K1-001 P-01=l3", "undo"]),
        of_pilot("a report that is sent", "report send --period 2021Q3 --yes --no-input", &[]),
    ]
}

/// What changes much at once.
fn great() -> Vec<Deed> {
    let import = format!("import {}", pilot().display());
    let taking = |deed| Deed { most: MOST_GREAT, ..deed };
    vec![
        taking(of_pilot("an import taken back", "undo", &[])),
        taking(deed("an import", &import, World::in_memory())),
        taking(erasure()),
        of_pilot("a file written anew", "erase --clean", &[]),
        of_pilot("a restore", "restore latest --yes", &["backup", "attend K1-001 P-01=l3"]),
        of_pilot(
            "a restore taken back",
            "undo",
            &["backup", "attend K1-001 P-01=l3", "restore latest --yes"],
        ),
    ]
}

/// An erasure of somebody of whom everything is recorded.
pub fn erasure() -> Deed {
    deed("an erasure", "erase P-07 --yes", planted())
}

/// The same in an encrypted register.
pub fn encrypted_erasure() -> Deed {
    let home = encrypted(&[]);
    plant(&home);
    slow("an erasure in an encrypted register", "erase P-07 --yes --passphrase-file secret", home)
}

/// A participant's intake.
pub fn intake() -> Deed {
    of_pilot("an intake", "intake P-02 --housing some --health much", &[])
}

/// What is written beside the register.
fn files() -> Vec<Deed> {
    let making =
        |name, words, makes, first: &[&str]| Deed { makes, again: true, ..of_pilot(name, words, first) };
    vec![
        making("a backup", "backup", "ikut.db.backups", &[]),
        making("an export", "export out", "out", &[]),
        making(
            "an export over an older one",
            "export out --force",
            "out",
            &["export out", "need add P-01 wellbeing=much"],
        ),
        making("a participant's own records", "person-export P-07 --out out", "out", &[]),
        making("a report as files", "report esf --period 2021Q4 --out out --with html", "out", &[]),
        making("a page", "intake P-02 --print --out form.html", "form.html", &[]),
    ]
}

/// What has to do with keys.
fn keys() -> Vec<Deed> {
    let colleague = "key add K-2 --passphrase-file secret --new-passphrase-file colleague";
    let change = "key change --passphrase-file secret --new-passphrase-file new --yes";
    let converts = |name, words, home| Deed { again: true, ..slow(name, words, home) };
    vec![
        slow(
            "marks in an encrypted register",
            "attend K1-001 P-01=l3 --passphrase-file secret",
            encrypted(&[]),
        ),
        encrypted_erasure(),
        slow("another passphrase", change, encrypted(&[colleague])),
        slow("a colleague let in", colleague, encrypted(&[])),
        slow("a colleague's passphrase taken away", "key remove K-2", encrypted(&[colleague])),
        slow("a recovery sheet", "key sheet --yes --passphrase-file secret", encrypted(&[])),
        converts("an encryption", "register encrypt --yes --overwrite-old --passphrase-file secret", plain()),
        converts("a decryption", "register decrypt --yes --passphrase-file secret", encrypted(&[])),
    ]
}

/// What makes a register.
fn begun() -> Vec<Deed> {
    let settled = "--no-input --name Polku --code S22185";
    let plain = deed("a register", &format!("init --no-encryption {settled}"), World::empty_in_memory());
    let home = World::empty_in_memory();
    passphrases(&home);
    let encrypted = slow("an encrypted register", &format!("init --passphrase-file secret {settled}"), home);
    vec![Deed { again: true, ..plain }, Deed { again: true, ..encrypted }]
}

fn deed(name: &'static str, words: &str, home: World) -> Deed {
    Deed { name, words: words.to_owned(), makes: "", again: false, most: MOST, every: 1, home }
}

fn slow(name: &'static str, words: &str, home: World) -> Deed {
    Deed { most: MOST_SLOW, every: EVERY_SLOW, ..deed(name, words, home) }
}

fn of_pilot(name: &'static str, words: &str, first: &[&str]) -> Deed {
    let home = World::pilot_in_memory();
    first.iter().for_each(|words| drop(home.done(words)));
    deed(name, words, home)
}

fn planted() -> World {
    let home = World::pilot_in_memory();
    plant(&home);
    home
}

fn plain() -> World {
    let home = World::pilot_in_memory();
    passphrases(&home);
    home
}

fn encrypted(first: &[&str]) -> World {
    let home = World::empty_in_memory();
    passphrases(&home);
    home.done("init --no-input --passphrase-file secret");
    home.done(&format!("import {} --passphrase-file secret", pilot().display()));
    first.iter().for_each(|words| drop(home.done(words)));
    home
}

fn passphrases(home: &World) {
    for (name, passphrase) in PASSPHRASES.iter().chain([&COLLEAGUE]) {
        own(&home.write(name, format!("{passphrase}\n")), 0o600);
    }
}
