//! What `ikut` does: a new register, an import, a report.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::measure::{Run, run};
use super::{Outcome, Quarter};

/// Returns `ikut` with the benchmark's register and nothing of the caller's own.
fn ikut(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ikut"));
    command.env_clear().current_dir(folder).args(["--quiet", "--no-input", "--register", "ikut.db"]);
    command
}

/// Makes a new register and measures the import into it.
pub(super) fn import(folder: &Path) -> Outcome<Run> {
    if folder.join("ikut.db").exists() {
        fs::remove_file(folder.join("ikut.db"))?;
    }
    run(ikut(folder).args(["init", "--no-encryption"]))?;
    run(ikut(folder).args(["import", "register"]))
}

/// Measures a quarter's report into files.
pub(super) fn report(folder: &Path, quarter: Quarter) -> Outcome<Run> {
    run(ikut(folder).args(["report", "esf", "--period", quarter.name, "--out", quarter.name, "--force"]))
}
