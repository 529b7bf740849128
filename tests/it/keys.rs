//! What opens a register: drawn words, a new passphrase, the recovery sheet, colleagues.

use std::fs;
use std::process::Command;

use crate::tools;
use crate::window::Window;
use crate::world::{World, pilot};

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
fn the_same_passphrase_is_no_new_one() {
    let world = encrypted();
    let change = "key change --passphrase-file own --new-passphrase-file own";
    world.run(change).refused(1, &["is the present one"]);
}

#[test]
fn passphrases_of_colleagues_that_are_added_at_once_are_all_kept() {
    let world = encrypted();
    let labels = ["K-1", "K-2", "K-3", "K-4"];
    for (label, words) in
        labels.iter().zip(["kettle lemon", "window carpet", "pencil forest", "butter saddle"])
    {
        passphrase_file(&world, label, &format!("violet tractor {words}"));
    }
    std::thread::scope(|scope| {
        for label in labels {
            let world = &world;
            scope.spawn(move || {
                world.done(&format!("key add {label} --passphrase-file own --new-passphrase-file {label}"))
            });
        }
    });
    labels.iter().for_each(|label| drop(world.done(&format!("project show --passphrase-file {label}"))));
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
fn the_sheet_opens_the_register_and_a_forgotten_passphrase_is_replaced() {
    let world = encrypted();
    world.run("key sheet --passphrase-file own").refused(1, &["nobody to ask", "--yes"]);
    let said = world.run("key sheet --yes --passphrase-file own");
    assert!(said.err.contains("delete it"), "{}", said.err);
    assert!(said.out.contains("ikut.db of the project Polku, printed 2021-11-24"), "{}", said.out);
    assert!(said.out.lines().all(|line| line.chars().count() <= 80), "{}", said.out);
    let groups = groups(&said.out);
    assert_eq!(groups.split_whitespace().count(), 16);
    let change = "key change --recover --new-passphrase-file new";
    world.run_with(change, "0000-0").refused(1, &["1 of 16 groups"]);
    let mut wrong: Vec<_> = groups.split_whitespace().map(str::to_owned).collect();
    let other = if wrong[6].starts_with('7') { "8" } else { "7" };
    wrong[6].replace_range(..1, other);
    world.run_with(change, &wrong.join(" ")).refused(1, &["group 7 is not as it stands"]);
    world.run_with(change, &format!("{groups} 0000-0")).refused(1, &["more than 16"]);
    world.run_with(change, "\u{1}").refused(1, &["group 1"]);
    let done = world.run_with(change, &groups.to_uppercase());
    assert_eq!(done.code, 0, "{}", done.err);
    world.done("project show --passphrase-file new");
    // The sheet belongs to the key from before.
    world
        .run_with(change, &groups)
        .refused(3, &["key from the sheet does not open", "before the passphrase"]);
}

#[cfg(target_os = "linux")]
#[test]
fn the_sheet_unlocks_the_register_too() {
    let world = encrypted();
    let groups = groups(&world.done("key sheet --yes --passphrase-file own"));
    let said = world.run_with("unlock --recover", &groups);
    if tools::has_keyring(&said.err) {
        assert_eq!(said.code, 0, "{}", said.err);
        world.done("project show");
        world.done("lock");
    }
}

#[test]
fn an_independent_sqlcipher_opens_the_register_as_the_sheet_says() {
    let Some(python) = tools::python_with_sqlcipher() else { return };
    let world = encrypted();
    world.done(&format!("import {} --passphrase-file own", pilot().display()));
    for locale in ["C", "fi_FI.UTF-8", "sv_SE.UTF-8"] {
        let world = encrypted().speaking(locale);
        let sheet = world.done("key sheet --yes --passphrase-file own");
        let digits =
            |line: &&str| line.trim().len() == 64 && line.trim().bytes().all(|sign| sign.is_ascii_hexdigit());
        let key = sheet.lines().find(digits).expect("the digits").trim().to_owned();
        // The lines after the one that imports, as they stand on the sheet.
        let from = sheet.find("import sqlcipher3").expect("a script");
        let script: String = sheet[from..].lines().map(|line| format!("{}\n", line.trim())).collect();
        assert!(script.contains("KEY"), "{script}");
        let mut command = Command::new(&python);
        command.current_dir(world.path("")).args(["-c", &script.replace("KEY", &key)]);
        let output = command.output().expect("python runs");
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(out.contains("('participant',)"), "{locale}: {out}{err}");
    }
}

#[test]
fn a_colleague_opens_the_register_with_a_passphrase_of_their_own() {
    let world = encrypted();
    world.done("key add K-2 --passphrase-file own --new-passphrase-file colleague");
    assert_eq!(world.done("key list --format csv"), "key\nK-2\n");
    world.done("participant add P-01 --passphrase-file colleague");
    assert!(world.done("participant list --passphrase-file own").contains("P-01"));
    world.run("participant list --passphrase-file new").refused(3, &["does not open"]);
    let add = "key add K-2 --passphrase-file own --new-passphrase-file new";
    world.run(add).refused(1, &["a passphrase of that name", "ikut key list"]);
    world.run("key remove K-9").refused(1, &["no passphrase of that name"]);
    let removed = world.run("key remove K-2");
    assert!(removed.err.contains("only ikut key change"), "{}", removed.err);
    world.run("participant list --passphrase-file colleague").refused(3, &["does not open"]);
    assert!(!world.path("ikut.db.keys").exists());
}

#[test]
fn losing_or_damaging_the_file_of_colleagues_keeps_nobody_else_out() {
    let world = encrypted();
    world.done("key add K-2 --passphrase-file own --new-passphrase-file colleague");
    crate::world::own(&world.write("ikut.db.keys", "{\"format\": \"ikut-keys\""), 0o600);
    world.done("project show --passphrase-file own");
    let said = world.run("project show --passphrase-file colleague");
    said.refused(3, &["is damaged: no colleague's passphrase", "does not open"]);
    world.run("key list").refused(3, &["is damaged", "ikut key add"]);
    let add = "key add K-2 --passphrase-file own --new-passphrase-file colleague";
    world.run(add).refused(3, &["is damaged"]);
    fs::remove_file(world.path("ikut.db.keys")).expect("removed");
    world.done("project show --passphrase-file own");
    world.done(add);
}

#[test]
fn a_new_passphrase_ends_those_of_colleagues() {
    let world = encrypted();
    world.done("key add K-2 --passphrase-file own --new-passphrase-file colleague");
    let keys = fs::read(world.path("ikut.db.keys")).expect("a file");
    let change = "key change --passphrase-file own --new-passphrase-file new";
    world.run(change).refused(1, &["must be added again: K-2", "--yes"]);
    let said = world.run(&format!("{change} --yes"));
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.err.contains("passphrases of colleagues ended"), "{}", said.err);
    assert!(!world.path("ikut.db.keys").exists());
    // The file from before, put back, opens nothing and says why.
    crate::world::own(&world.write("ikut.db.keys", keys), 0o600);
    let old = world.run("project show --passphrase-file colleague");
    old.refused(3, &["from before its passphrase was changed"]);
    world.run("key list").refused(3, &["from before its passphrase was changed"]);
    fs::remove_file(world.path("ikut.db.keys")).expect("removed");
    world.done("project show --passphrase-file new");
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

/// Runs words behind `strace`, which kills the program at a call of its kind.
#[cfg(target_os = "linux")]
fn killed(world: &World, words: &str, call: &str, at: usize) -> i32 {
    let ikut = world.command();
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={call}")]);
    command.args(["-e", &format!("inject={call}:signal=KILL:when={at}")]);
    command.arg(ikut.get_program()).args(words.split_whitespace());
    command.current_dir(world.path("")).env_clear().stdin(std::process::Stdio::null());
    for (name, value) in ikut.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    crate::world::said(command.output().expect("strace runs")).code
}

/// The calls that give a file another name.
#[cfg(target_os = "linux")]
const RENAMES: (&str, usize) = ("rename,renameat,renameat2", 1);

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
fn copied(home: &World) -> World {
    let copy = World::empty();
    for entry in fs::read_dir(home.path("")).expect("a folder") {
        let entry = entry.expect("an entry");
        if entry.file_type().expect("a kind").is_file() {
            fs::copy(entry.path(), copy.path(&entry.file_name().to_string_lossy())).expect("copied");
        }
    }
    copy
}
