//! The pilot, end to end: `cargo run --example pilot`.
//!
//! Makes a register in a new folder for temporary files, plans the first cohort, imports the pilot
//! of four cohorts, marks a session, and makes the report of the last quarter of 2021.

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use ikut::cli::{Exit, run};

/// The words of each step; `{R}` is the register, `{P}` the pilot's folder, `{O}` the report's.
const STEPS: [&[&str]; 12] = [
    &["init", "--no-encryption", "--no-input"],
    &["activity", "add", "jobsearch", "--minutes", "180"],
    &["activity", "add", "careers", "--minutes", "180"],
    &["activity", "add", "rights", "--minutes", "180"],
    &["activity", "add", "finnish", "--minutes", "180"],
    &[
        "cohort",
        "new",
        "K1",
        "--start",
        "2021-08-30",
        "--weeks",
        "10",
        "--break",
        "2021-10-18..2021-10-22",
        "--weekly",
        "mon:jobsearch,careers,rights@12:00",
        "--weekly",
        "tue:finnish@12:00",
        "--yes",
    ],
    &["import", "{P}"],
    &["session", "show", "K1-049"],
    &["attend", "K1-049", "P-03=l10:transport"],
    &["log"],
    &["export", "{E}"],
    &["report", "esf", "--period", "2021Q4", "--out", "{O}", "--format", "table"],
];

fn main() -> ExitCode {
    let folder =
        tempfile::Builder::new().prefix("ikut-pilot-").tempdir().expect("a folder for the pilot").keep();
    for step in STEPS {
        let words: Vec<OsString> = step.iter().map(|word| word_of(word, &folder)).collect();
        say(&format!(
            "\n$ ikut {}\n",
            step.iter().map(|word| shown(word, &folder)).collect::<Vec<_>>().join(" ")
        ));
        let register = ["--register".into(), folder.join("ikut.db").into_os_string()];
        let exit = run(["ikut".into()].into_iter().chain(register).chain(words));
        if exit != Exit::Done {
            return exit.into();
        }
    }
    say(&format!("\nThe report is in {}\n", folder.join("2021Q4").display()));
    ExitCode::SUCCESS
}

fn word_of(word: &str, folder: &Path) -> OsString {
    match word {
        "{P}" => Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pilot/register").into_os_string(),
        "{O}" => folder.join("2021Q4").into_os_string(),
        "{E}" => folder.join("register").into_os_string(),
        _ => word.into(),
    }
}

fn shown(word: &str, folder: &Path) -> String {
    word_of(word, folder).to_string_lossy().into_owned()
}

#[allow(clippy::print_stderr, reason = "an example speaks to the person who runs it")]
fn say(text: &str) {
    eprint!("{text}");
}
