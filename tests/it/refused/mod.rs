//! Every register that cannot be used here: its own sentence, a way out, exit 3, and a file that
//! nobody touched.

mod accounts;
mod damage;
mod disk;

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
