//! What is said of backups, of folders of them, and of registers that are not what they should be.

use std::fs;
use std::process::Command;

use crate::backup::{encrypted, kept, names};
use crate::tools;
use crate::window::Window;
use crate::world::{Said, World, own, said};

/// What a person reads in Finnish, in Swedish and in English.
type InEach = [&'static str; 3];

/// Runs words with a variable set.
fn run_with(world: &World, (name, value): (&str, &str), words: &str) -> Said {
    said(world.command().env(name, value).args(words.split_whitespace()).output().expect("ikut runs"))
}

fn refuses(world: &World, words: &str, code: i32, texts: InEach) {
    for (locale, text) in ["fi_FI.UTF-8", "sv_FI.UTF-8", "C"].into_iter().zip(texts) {
        run_with(world, ("LC_ALL", locale), words).refused(code, &[text]);
    }
}

/// Changes a plain register behind the back of ikut; `false` where the tool for it is not there.
fn changed(world: &World, sql: &str) -> bool {
    tools::has_sqlite3() && {
        let done = Command::new("sqlite3").arg(world.path("ikut.db")).arg(sql).status();
        assert!(done.expect("sqlite3 runs").success(), "{sql}");
        true
    }
}

#[test]
fn a_file_where_the_backups_would_be_holds_none() {
    let world = World::pilot();
    world.write("ikut.db.backups", "");
    let texts = [
        "kansiosta ikut.db.backups ei löydy varmuuskopioita: se ei ole kansio",
        "inga säkerhetskopior går att hitta i ikut.db.backups: det är inte en mapp",
        "no backups can be found in ikut.db.backups: it is not a folder",
    ];
    refuses(&world, "backup list", 1, texts);
    world.run("restore latest --yes").refused(1, &[texts[2], "ikut restore FILE"]);
    assert!(!world.run("backup list").err.contains("could be made"));
}

#[test]
fn a_backup_from_the_future_has_no_age() {
    let world = World::pilot().at("2035-03-02T08:00:00");
    world.done("backup");
    let world = world.at("2021-11-24T14:02:00");
    let said = world.run("backup list --format csv");
    assert!(said.out.contains("2035-03-02T08:00:00Z,,by_hand,"), "{}", said.out);
    assert!(said.err.contains("is dated after today"), "{}", said.err);
}

#[test]
fn an_encrypted_backup_of_a_register_that_is_not_says_whose_passphrase_is_wanted() {
    let world = encrypted();
    world.done("backup --passphrase-file secret");
    let backup = kept(&world).remove(0);
    world.done("register decrypt --yes --passphrase-file secret");
    let rows = world.done("backup list --format csv");
    let row = rows.lines().find(|row| row.contains(&backup)).unwrap_or_default();
    assert!(row.ends_with(",encrypted"), "{rows}");
    let texts = [
        "on salattu, rekisteri ei",
        "är krypterad, men inte registret",
        "is encrypted, which the register is not",
    ];
    refuses(&world, &format!("restore {backup} --yes --passphrase-file secret"), 3, texts);
    let nobody = [
        "eikä sen tunnuslausetta voi kysyä",
        "ingen att fråga efter dess lösenfras",
        "nobody to ask for its",
    ];
    refuses(&world, &format!("restore {backup} --yes"), 3, nobody);
    world.run(&format!("restore {backup} --yes")).refused(3, &["--backup-passphrase-file"]);
    // No other is there to be the latest.
    for name in kept(&world).iter().filter(|name| **name != backup) {
        fs::remove_file(world.path("ikut.db.backups").join(name)).expect("removed");
    }
    refuses(&world, "restore latest --yes", 1, texts);
    world
        .run("restore latest --yes")
        .refused(1, &["before the register was decrypted", "--backup-passphrase-file"]);
    if let Some(window) = Window::open(&world) {
        window.line(&format!("ikut restore {backup}"));
        window.shows("Passphrase that opened the register");
        window.secret("kissa kuusi kahvia lampulla");
        window.shows("in the place of");
        window.line("n");
        window.shows("nothing changed");
    }
    fs::remove_file(world.path("ikut.db")).expect("gone");
    let gone = format!("restore {backup} --yes --register ikut.db");
    refuses(&world, &gone, 3, nobody);
    world.run(&format!("{gone} --passphrase-file none")).refused(3, &["none: there is no such file"]);
    world.done(&format!("{gone} --backup-passphrase-file secret"));
}

#[test]
fn a_passphrase_is_told_to_be_right_where_one_was_tried() {
    let texts = ["tunnuslause on oikea", "lösenfrasen är rätt", "the passphrase is right"];
    let world = encrypted();
    let mut bytes = fs::read(world.path("ikut.db")).expect("the register");
    bytes[8_192..12_288].fill(7);
    fs::write(world.path("ikut.db"), &bytes).expect("damaged");
    refuses(&world, "cohort list --passphrase-file secret", 3, texts);
    let ways = ["`ikut backup list`", "`ikut restore latest`"];
    world.run("cohort list --passphrase-file secret").refused(3, &ways);
    let random: Vec<u8> = bytes[12_288..].iter().copied().cycle().take(100_000).collect();
    let plain = World::pilot();
    let cut = fs::read(plain.path("ikut.db")).expect("the register");
    for bytes in [&random[..], &cut[..cut.len() - 100]] {
        fs::write(plain.path("ikut.db"), bytes).expect("damaged");
        let said = plain.run("cohort list");
        said.refused(3, &["is damaged", ways[0], ways[1]]);
        assert!(!said.err.contains("passphrase"), "{}", said.err);
    }
}

#[test]
fn a_table_that_is_missing_is_no_table_too_many() {
    let world = World::new();
    if changed(&world, "DROP TABLE draft") {
        refuses(
            &world,
            "cohort list",
            3,
            [
                "taulut tai triggerit eivät ole ne, jotka ikut tekee",
                "är inte de som ikut gör",
                "are not those that ikut makes",
            ],
        );
    }
}

#[test]
fn a_step_beyond_any_that_ikut_gives_is_damage() {
    let world = World::pilot();
    world.done("backup");
    let step = "INSERT INTO op SELECT 9223372036854775807, at, who, kind, details, undoes, first_change, \
                bulk, open, seal, salt, digest FROM op WHERE id = 1";
    if !changed(&world, step) {
        return;
    }
    for words in ["undo", "attend K1-001 P-01=l3", "erase P-07 --yes", "log --anchor", "cohort list"] {
        world.run(words).refused(3, &["ikut.db is damaged", "ikut restore latest"]);
    }
    world.done("restore latest --yes");
    world.done("attend K1-001 P-01=l3");
}

#[test]
fn the_undo_of_a_restore_into_nothing_says_that_there_was_nothing() {
    let world = World::pilot();
    world.done("backup");
    fs::remove_file(world.path("ikut.db")).expect("gone");
    world.done("restore latest --yes --register ikut.db");
    let texts = [
        "ennen palautusta ei ollut rekisteriä",
        "före den återställningen fanns inget register",
        "there was no register before that restore",
    ];
    refuses(&world, "restore --undo --yes", 1, texts);
    // Where none was wanted, that is what is said.
    world.done("restore latest --yes --no-backup");
    world.run("restore --undo --yes").refused(1, &["the register from before that restore is not kept"]);
}

#[test]
fn a_name_that_is_too_long_is_told_in_few_words() {
    let world = World::pilot();
    let long = "a".repeat(5_000);
    for words in ["backup", "restore"] {
        let words = format!("{words} {long}");
        refuses(&world, &words, 1, ["nimi on liian pitkä", "namnet är för långt", "the name is too long"]);
        let said = world.run(&words);
        assert!(said.err.len() < 300 && !said.err.contains("os error"), "{}", said.err);
    }
    world.run("restore . --yes").refused(1, &["it is a folder", "ikut backup list"]);
    own(&world.write("empty.db", ""), 0o600);
    world.run("restore empty.db --yes").refused(1, &["no backup of a register"]);
}

#[test]
fn a_folder_that_is_named_and_was_not_there_is_told_of_when_it_is_made() {
    let world = World::pilot();
    let folder = world.path("stick");
    let folder = folder.to_str().expect("a path");
    let attended = run_with(&world, ("IKUT_BACKUPS", folder), "attend K1-001 P-01=l3");
    assert!(attended.err.contains("made the folder stick, which IKUT_BACKUPS names"), "{}", attended.err);
    assert_eq!(names(&world, "stick").len(), 1);
    let again = run_with(&world, ("IKUT_BACKUPS", folder), "backup");
    assert!(!again.err.contains("made the folder"), "{}", again.err);
    let beside = World::pilot().run("attend K1-001 P-01=l3");
    assert!(!beside.err.contains("folder"), "{}", beside.err);
}

#[test]
fn what_a_killed_backup_left_in_a_folder_goes_with_the_next_one() {
    let world = World::pilot();
    fs::create_dir(world.path("stick")).expect("made");
    for name in ["stick/.ikut-copy-aB3dE6", "stick/.ikut-copy-aB3dE6-journal"] {
        own(&world.write(name, "left over"), 0o600);
    }
    world.done("backup stick");
    assert_eq!(names(&world, "stick").len(), 1, "{:?}", names(&world, "stick"));
}

#[test]
fn a_clock_that_is_set_to_no_time_is_refused() {
    let world = World::pilot();
    let before = fs::read(world.path("ikut.db")).expect("the register");
    for now in ["junk", "2022-13-01T00:00:00", "2022-01-01"] {
        for words in ["today", "attend K1-001 P-01=l3", "log"] {
            run_with(&world, ("IKUT_NOW", now), words).refused(2, &[now, "IKUT_NOW=2021-11-24T14:02:00"]);
        }
    }
    assert!(fs::read(world.path("ikut.db")).expect("the register") == before);
    let world = world.at("junk");
    let texts = ["IKUT_NOW ei ole aika: junk", "IKUT_NOW är ingen tid: junk", "IKUT_NOW is no time: junk"];
    refuses(&world, "today", 2, texts);
}
