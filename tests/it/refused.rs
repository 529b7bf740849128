//! Every register that cannot be used here: its own sentence, a way out, exit 3, and a file that
//! nobody touched.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::tools;
use crate::world::{Said, World, own, pilot};

/// What is tried on each: reading, writing, reading and writing much, the first look of the day.
const TRIED: [&str; 5] =
    ["cohort list", "participant add P-99", "import in", "today", "attend K4-001 P-17=l3"];

/// A home with the pilot in a register, encrypted or not, and how its register is opened.
struct House {
    world: World,
    option: &'static str,
}

impl House {
    fn plain() -> Self {
        let world = World::pilot();
        copy_pilot(&world);
        Self { world, option: "" }
    }

    fn encrypted() -> Self {
        let world = World::encrypted();
        copy_pilot(&world);
        let house = Self { world, option: " --passphrase-file key" };
        house.world.done(&format!("import in{}", house.option));
        house
    }

    fn both() -> [Self; 2] {
        [Self::plain(), Self::encrypted()]
    }

    fn register(&self) -> std::path::PathBuf {
        self.world.path("ikut.db")
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(self.register()).expect("the register")
    }

    /// Puts other bytes in the register's place.
    fn put(&self, bytes: &[u8]) {
        own(&self.world.write("ikut.db", bytes), 0o600);
    }

    fn run(&self, words: &str) -> Said {
        self.world.run(&format!("{words}{}", self.option))
    }

    /// Sees that nothing can be done with the register as it stands, and that it stays so.
    fn refuses(&self, what: &str, texts: &[&str]) {
        for words in TRIED {
            self.refuses_one(what, words, texts);
        }
    }

    fn refuses_one(&self, what: &str, words: &str, texts: &[&str]) {
        let before = files(&self.world.path(""));
        let said = self.run(words);
        assert_eq!(said.code, 3, "{what}: ikut {words}\n{}", said.transcript());
        for text in texts {
            assert!(said.err.contains(text), "{what}: {text:?} is missing in\n{}", said.transcript());
        }
        assert_eq!(said.out, "", "{what}: ikut {words}");
        let lines = |label: &str| said.err.lines().filter(|line| line.starts_with(label)).count();
        assert_eq!(lines("error: "), 1, "{what}: {}", said.err);
        assert!(lines("hint: ") > 0, "{what}: no way out in\n{}", said.err);
        assert!(files(&self.world.path("")) == before, "{what}: ikut {words} left something behind");
    }
}

fn copy_pilot(world: &World) {
    for entry in fs::read_dir(pilot()).expect("the pilot") {
        let path = entry.expect("a file").path();
        world.write(
            &format!("in/{}", path.file_name().expect("a name").to_string_lossy()),
            fs::read(&path).expect("text"),
        );
    }
}

/// Returns every file of a home with what tells whether it was touched; a backup is made before a
/// write is tried, and stays.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("the home").map(|entry| entry.expect("a file"));
    let bytes = |path: &Path| {
        if path.symlink_metadata().is_ok_and(|facts| facts.is_file()) {
            fs::read(path).unwrap_or_default()
        } else {
            Vec::new()
        }
    };
    let named = entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), bytes(&entry.path())));
    named.filter(|(name, _)| name != "ikut.db.backups").collect()
}

/// Runs SQL on a register with an independent SQLCipher, which checks nothing of ours.
fn sql(house: &House, sql: &str) -> bool {
    let Some(python) = tools::python_with_sqlcipher() else { return false };
    let script = "import sys, sqlcipher3\n\
        register = sqlcipher3.connect(sys.argv[1], isolation_level=None)\n\
        if len(sys.argv) > 3: register.execute(\"PRAGMA key = '%s'\" % open(sys.argv[3]).readline().strip())\n\
        register.executescript(sys.argv[2])\n";
    let mut command = Command::new(python);
    command.args(["-c", script]).arg(house.register()).arg(sql);
    if !house.option.is_empty() {
        command.arg(house.world.path("key"));
    }
    let output = command.output().expect("python runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    true
}

#[test]
fn a_wrong_passphrase_and_a_file_of_the_other_kind() {
    let [plain, encrypted] = House::both();
    own(&encrypted.world.write("key", "kuusi punaista teekuppia\n"), 0o600);
    encrypted.refuses("a wrong passphrase", &["does not open", "ikut.db", "--passphrase-file"]);
    let without = House { option: "", ..encrypted };
    without.refuses("no passphrase", &["the register is encrypted", "ikut unlock"]);
    own(&plain.world.write("key", "five blue cups\n"), 0o600);
    for option in [" --passphrase-file key", " --passphrase-command true"] {
        let house = House { option, ..House::plain() };
        own(&house.world.write("key", "five blue cups\n"), 0o600);
        house.refuses("a plain file", &["ikut.db is not encrypted", "not the file you mean"]);
    }
    let mut command = plain.world.command();
    command.args(["cohort", "list"]).env("IKUT_PASSPHRASE_FILE", plain.world.path("key"));
    assert_eq!(command.output().expect("runs").status.code(), Some(3));
}

#[test]
fn a_file_that_was_cut_short() {
    for house in House::both() {
        let whole = house.bytes();
        for cut in [1, 100, 4_095, 4_096, 5_000, 8_192, whole.len() / 2, whole.len() - 5_000] {
            house.put(&whole[..whole.len() - cut]);
            house.refuses(&format!("{cut} bytes less"), &["is damaged", "copy from before"]);
        }
        house.put(&whole[..4_096]);
        house.refuses("one page", &["ikut.db"]);
        for left in [1, 15] {
            house.put(&whole[..left]);
            house.refuses(&format!("{left} bytes"), &["is not a register", "--register"]);
        }
        house.put(b"");
        house.refuses("no bytes", &["ikut.db is empty", "copy from before"]);
    }
}

#[test]
fn a_flipped_bit_of_an_encrypted_register_wherever_it_is() {
    let house = House::encrypted();
    let whole = house.bytes();
    let pages = whole.len() / 4_096;
    // The first page after its salt, the journal's first pages, a middle one, the last, each at its
    // beginning, in its middle, in its vector and in its code.
    for page in [0, 1, 2, pages / 2, pages - 1] {
        for within in [17, 2_000, 4_096 - 80 + 3, 4_096 - 10] {
            let mut bytes = whole.clone();
            bytes[page * 4_096 + within] ^= 0x10;
            house.put(&bytes);
            house.refuses_one(&format!("page {page}, byte {within}"), "cohort list", &["is damaged"]);
            house.refuses_one(
                &format!("page {page}, byte {within}"),
                "import in",
                &["is damaged", "copy from before"],
            );
        }
    }
    // What the key is derived with: no page opens, as with a wrong passphrase.
    let mut bytes = whole.clone();
    bytes[3] ^= 0x10;
    house.put(&bytes);
    house.refuses("the salt", &["does not open"]);
}

#[test]
fn a_daily_command_writes_nothing_over_damage_that_it_meets() {
    let house = House::encrypted();
    let whole = house.bytes();
    for page in 0..whole.len() / 4_096 {
        let mut bytes = whole.clone();
        bytes[page * 4_096 + 99] ^= 0x01;
        house.put(&bytes);
        let said = house.run("attend K4-001 P-17=l3");
        match said.code {
            // It never came to that page, which stays as it is for `check` and `import` to tell.
            0 => assert_eq!(
                house.bytes()[page * 4_096..(page + 1) * 4_096],
                bytes[page * 4_096..(page + 1) * 4_096],
                "page {page}"
            ),
            3 => {
                assert!(said.err.contains("damaged"), "page {page}: {}", said.err);
                assert!(house.bytes() == bytes, "page {page} changed");
            }
            _ => unreachable!("page {page}: {}", said.transcript()),
        }
        house.refuses_one(&format!("page {page}"), "cohort list", &["is damaged"]);
    }
}

#[test]
fn a_flipped_bit_of_a_plain_register_where_it_can_be_seen() {
    let house = House::plain();
    let whole = house.bytes();
    // Each byte of the first sixteen tells what the file is; the others are structure.
    for at in (0..16).chain([20, 100, 4_096, 4_096 * 5]) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0xff;
        house.put(&bytes);
        house.refuses_one(&format!("byte {at}"), "cohort list", &["ikut.db"]);
        house.refuses_one(&format!("byte {at}"), "import in", &["hint: "]);
    }
    let mut bytes = whole.clone();
    bytes[7] ^= 1;
    house.put(&bytes);
    house.refuses("its name", &["is damaged"]);
}

#[test]
fn a_newer_register_and_one_of_another_program() {
    for house in House::both() {
        let whole = house.bytes();
        if !sql(&house, "PRAGMA user_version = 99") {
            return;
        }
        house.refuses("newer", &["newer ikut", "format 99", "install the newer ikut"]);
        house.put(&whole);
        sql(&house, "PRAGMA application_id = 7");
        house.refuses("another program's", &["ikut.db is not a register"]);
    }
}

#[test]
fn a_register_that_another_program_left_in_three_files_is_one_again() {
    for house in House::both() {
        if !sql(&house, "PRAGMA journal_mode = WAL; CREATE TABLE extra (a); DROP TABLE extra") {
            return;
        }
        let said = house.run("participant add P-99");
        assert_eq!(said.code, 0, "{}", said.err);
        for ending in ["wal", "shm", "journal"] {
            assert!(!house.world.path(&format!("ikut.db-{ending}")).exists(), "{ending}");
        }
        assert!(house.run("participant list").out.contains("P-99"));
    }
}

#[test]
fn a_hostile_schema() {
    const HOSTILE: [(&str, &str); 9] = [
        ("a trigger", "CREATE TRIGGER t AFTER UPDATE ON cohort BEGIN DELETE FROM mark; END"),
        (
            "a trigger that takes the place of ours",
            "DROP TRIGGER {T}; CREATE TRIGGER {T} AFTER INSERT ON cohort BEGIN SELECT 1; END",
        ),
        ("a view", "CREATE VIEW extra AS SELECT * FROM participant"),
        (
            "a view in place of a table",
            "ALTER TABLE mark RENAME TO other; CREATE VIEW mark AS SELECT * FROM other",
        ),
        ("a table", "CREATE TABLE extra (a)"),
        ("a virtual table", "CREATE VIRTUAL TABLE extra USING fts5(a)"),
        ("an index", "CREATE INDEX extra ON mark (reason)"),
        ("a column", "ALTER TABLE participant ADD COLUMN legal_name TEXT"),
        (
            "a changed rule",
            "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, '1440', '9999') \
             WHERE type = 'table'; UPDATE sqlite_master SET sql = replace(sql, 'CHECK (', 'CHECK (1 OR ') \
             WHERE name = 'cohort'; PRAGMA writable_schema = RESET",
        ),
    ];
    for house in House::both() {
        let whole = house.bytes();
        for (what, statement) in HOSTILE {
            house.put(&whole);
            if !sql(&house, &statement.replace("{T}", "journal_cohort_insert")) {
                return;
            }
            assert!(house.bytes() != whole, "{what}: nothing was planted");
            house.refuses(what, &["not those that ikut makes", "copy from before"]);
        }
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_even_opened() {
    for house in House::both() {
        let place = house.world.path("place");
        fs::rename(house.register(), &place).expect("moved");
        std::os::unix::fs::symlink(&place, house.register()).expect("a link");
        house.refuses("a link", &["ikut.db is a symbolic link", "--register"]);
        fs::remove_file(house.register()).expect("away");
        fs::create_dir(house.register()).expect("a folder");
        house.refuses("a folder", &["ikut.db is a folder", "--register"]);
        fs::remove_dir(house.register()).expect("away");
        let made = Command::new("mkfifo").arg(house.register()).status().expect("mkfifo runs");
        assert!(made.success());
        // Opening a pipe would wait for ever.
        house.refuses("a pipe", &["ikut.db is a pipe or a device", "--register"]);
        fs::remove_file(house.register()).expect("away");
        house.refuses("nothing", &["there is no register at", "ikut init"]);
        fs::rename(&place, house.register()).expect("back");
        let journal = house.world.path("ikut.db-journal");
        assert!(Command::new("mkfifo").arg(&journal).status().expect("mkfifo runs").success());
        house.refuses("a pipe in the journal's place", &["ikut.db-journal is a pipe or a device"]);
        fs::remove_file(&journal).expect("away");
        house
            .world
            .run(&format!("cohort list --register /dev/zero{}", house.option))
            .refused(3, &["a device"]);
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_or_write() {
    for house in House::both() {
        for mode in [0o644, 0o640, 0o606, 0o620, 0o666] {
            own(&house.register(), mode);
            house.refuses(
                &format!("{mode:o}"),
                &["other accounts of this machine", "hint: chmod 600 ", "/ikut.db"],
            );
        }
        own(&house.register(), 0o600);
        assert_eq!(house.run("cohort list").code, 0);
        let odd = house.world.path("our register's.db");
        fs::copy(house.register(), &odd).expect("copied");
        own(&odd, 0o644);
        let mut words = vec!["cohort", "list", "--register", "our register's.db"];
        words.extend(house.option.split_whitespace());
        house.world.run_all(&words).refused(3, &["hint: chmod 600 'our register'\\''s.db'"]);
    }
}

/// An account that owns nothing: what root may do says nothing of what others may.
#[cfg(unix)]
mod accounts {
    use std::os::unix::fs::{MetadataExt, chown};
    use std::os::unix::process::CommandExt;
    use std::path::PathBuf;

    use super::*;

    const NOBODY: u32 = 65_534;

    /// Returns the program as that account runs it: the home is then its own, and the program stands
    /// where it can be reached.
    fn as_nobody(house: &House, words: &str) -> Said {
        let program = house.world.path(".program");
        if !program.exists() {
            fs::copy(env!("CARGO_BIN_EXE_ikut"), &program).expect("copied");
        }
        let ours = house.world.command();
        let mut command = Command::new(&program);
        command.args(format!("{words}{}", house.option).split_whitespace()).env_clear();
        command.envs(ours.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.current_dir(house.world.path("")).stdin(std::process::Stdio::null());
        if is_root() {
            command.uid(NOBODY).gid(NOBODY);
        }
        let output = command.output().expect("the program starts");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
        Said { out: text(output.stdout), err: text(output.stderr), code: output.status.code().unwrap_or(-1) }
    }

    fn is_root() -> bool {
        fs::metadata("/proc/self").is_ok_and(|facts| facts.uid() == 0)
    }

    /// Gives the home and all in it to that account.
    fn give(house: &House) {
        if !is_root() {
            return;
        }
        let all: Vec<PathBuf> = fs::read_dir(house.world.path(""))
            .expect("the home")
            .map(|entry| entry.expect("a file").path())
            .collect();
        for path in all.iter().chain([&house.world.path("")]) {
            chown(path, Some(NOBODY), Some(NOBODY)).expect("root may");
        }
    }

    fn refuses(house: &House, what: &str, words: &str, texts: &[&str]) {
        let before = files(&house.world.path(""));
        let said = as_nobody(house, words);
        said.refused(3, texts);
        assert!(said.err.contains("hint: "), "{what}: {}", said.err);
        let mut after = files(&house.world.path(""));
        after.retain(|name, _| name != ".program" || before.contains_key(name));
        assert!(after == before, "{what}: ikut {words} left something behind");
    }

    #[test]
    fn an_unreadable_file() {
        for house in House::both() {
            give(&house);
            assert_eq!(as_nobody(&house, "cohort list").code, 0);
            own(&house.register(), 0o000);
            for words in TRIED {
                refuses(
                    &house,
                    "unreadable",
                    words,
                    &["ikut.db: this account may not do that", "who may read"],
                );
            }
            own(&house.register(), 0o200);
            refuses(&house, "only to be written", "cohort list", &["this account may not do that"]);
        }
    }

    #[test]
    fn a_file_or_a_folder_that_cannot_be_written() {
        for house in House::both() {
            give(&house);
            assert_eq!(as_nobody(&house, "cohort list").code, 0);
            own(&house.register(), 0o400);
            for words in ["participant add P-99", "import in", "attend K4-001 P-17=l3", "undo"] {
                refuses(&house, "read-only", words, &["cannot be written", "open for writing"]);
            }
            // To read it is enough to read it.
            let said = as_nobody(&house, "cohort list");
            assert_eq!(said.code, 0, "{}", said.err);
            own(&house.register(), 0o600);
            own(&house.world.path(""), 0o555);
            for words in ["participant add P-99", "import in", "attend K4-001 P-17=l3", "undo"] {
                refuses(&house, "in a read-only folder", words, &["cannot be written", "open for writing"]);
            }
            let said = as_nobody(&house, "cohort list");
            assert_eq!(said.code, 0, "{}", said.err);
            own(&house.world.path(""), 0o700);
        }
    }

    #[test]
    fn a_file_of_another_account() {
        for (house, (locale, text)) in House::both().into_iter().zip([
            ("fi_FI.UTF-8", "kuuluu toiselle tämän koneen käyttäjätilille"),
            ("sv_FI.UTF-8", "hör till ett annat konto"),
        ]) {
            if !is_root() {
                return; // nobody else can make such a file
            }
            chown(house.register(), Some(NOBODY), Some(NOBODY)).expect("root may");
            house.refuses("another's", &["ikut.db belongs to another account", "the copy is yours"]);
            let world = house.world.speaking(locale);
            world.run(&format!("cohort list{}", house.option)).refused(3, &[text]);
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_at_whatever_write() {
    for house in House::both() {
        let (whole, held) = (house.bytes(), held(&house));
        let mut failed = 0;
        for number in 1..40 {
            let Some(said) = with_full_disk(&house, number, "attend K4-001 P-17=l3 P-18=l4") else { return };
            if said.code == 0 {
                break; // it takes fewer writes
            }
            failed += 1;
            said.refused(3, &["the disk is full", "make room"]);
            // A page of an encrypted register that is written back is encrypted anew.
            let same = house.bytes() == whole || (!house.option.is_empty() && self::held(&house) == held);
            assert!(same, "write {number}: the register changed");
            assert!(!house.world.path("ikut.db-journal").exists(), "write {number} left a journal");
        }
        assert!(failed > 4, "only {failed} writes");
        assert_eq!(house.run("cohort list").code, 0);
    }
}

/// Returns what a register holds.
fn held(house: &House) -> [String; 3] {
    ["session show K4-001 --format csv", "log --format csv", "attendance K4 --format csv"].map(|words| {
        let said = house.run(words);
        assert_eq!(said.code, 0, "{}", said.err);
        said.out
    })
}

/// Runs words on a disk that has no room for the write with a number; `None` without the tool.
#[cfg(target_os = "linux")]
fn with_full_disk(house: &House, number: u32, words: &str) -> Option<Said> {
    if !tools::has("strace", &["-V"], "apt-get install strace") {
        return None;
    }
    let ours = house.world.command();
    let mut command = Command::new("strace");
    let inject = format!("inject=pwrite64,ftruncate:error=ENOSPC:when={number}");
    command.args(["-qqq", "-o", "/dev/null", "-e", "trace=pwrite64,ftruncate", "-e", &inject]);
    command.arg(ours.get_program()).args(format!("{words}{}", house.option).split_whitespace()).env_clear();
    command.envs(ours.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let output = command.current_dir(house.world.path("")).output().expect("strace runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    Some(Said {
        out: text(output.stdout),
        err: text(output.stderr),
        code: output.status.code().unwrap_or(-1),
    })
}
