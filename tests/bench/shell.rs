//! What the `sqlite3` shell does: `.import` with SQL into the same tables, and the report in SQL.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

use super::measure::{Run, run};
use super::register::FIRST_DAY;
use super::{Outcome, Quarter};

/// Returns the shell's version; `None` where there is no shell.
pub(super) fn version() -> Option<String> {
    let output = Command::new("sqlite3").arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    text.split_whitespace().next().map(str::to_owned)
}

/// Makes the same tables without a journal, and measures the import into them.
pub(super) fn import(folder: &Path) -> Outcome<Run> {
    let register = folder.join("shell.db");
    if register.exists() {
        fs::remove_file(&register)?;
    }
    let schema = include_str!("../../src/store/schema/0001_register.sql");
    script(folder, &["shell.db"], "register", &format!("{schema}\n{}", include_str!("import.sql")))
}

/// Measures the report by hand over the register that `ikut` made.
pub(super) fn report(folder: &Path, quarter: Quarter) -> Outcome<Run> {
    let day = |name, day| format!(".parameter set {name} \"'{day}'\"\n");
    let days = [day(":start", FIRST_DAY), day(":from", quarter.from), day(":until", quarter.until)].concat();
    let sql = include_str!("report.sql")
        .replace(".once :attendance", &format!(".once {}.attendance.csv", quarter.name))
        .replace(".once :indicators", &format!(".once {}.indicators.csv", quarter.name));
    // Whoever tunes by hand begins here; a change of `temp_store` would lose the parameters.
    let tuned = "PRAGMA temp_store = MEMORY;\nPRAGMA cache_size = -65536;\n.parameter init\n";
    script(folder, &["-readonly", "ikut.db"], ".", &format!("{tuned}{days}{sql}"))
}

/// Runs a script, in a folder below, on the register that the arguments name last.
fn script(folder: &Path, arguments: &[&str], below: &str, sql: &str) -> Outcome<Run> {
    fs::write(folder.join("script.sql"), sql)?;
    let (register, options) = arguments.split_last().ok_or("no register")?;
    let mut shell = Command::new("sqlite3");
    shell.current_dir(folder.join(below)).args(["-batch", "-bail"]).args(options);
    // An empty home, so that nobody's own settings of the shell count.
    shell.env("HOME", folder).env("XDG_CONFIG_HOME", folder);
    shell.arg(folder.join(register)).stdin(File::open(folder.join("script.sql"))?).stdout(Stdio::null());
    run(&mut shell)
}
