//! Tools that tests need and a machine may lack: in CI their absence fails, elsewhere it is said.

use std::process::Command;

/// Says whether a tool is there; where it is not, a test in CI fails, and elsewhere the reader is
/// told what to install.
#[allow(clippy::print_stderr, reason = "a test that cannot run says so to the person who runs it")]
pub fn has(tool: &str, probe: &[&str], install: &str) -> bool {
    let there = Command::new(tool).args(probe).output().is_ok_and(|output| output.status.success());
    if !there {
        let line = format!("this test needs {tool}: {install}");
        assert!(std::env::var_os("CI").is_none(), "{line}");
        eprintln!("skipped: {line}");
    }
    there
}

/// Returns the Python that has an independent SQLCipher 4: `IKUT_PYTHON`, else `python3`.
pub fn python_with_sqlcipher() -> Option<String> {
    let python = std::env::var("IKUT_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let install = "python3 -m venv V && V/bin/pip install sqlcipher3-wheels, then IKUT_PYTHON=V/bin/python3";
    has(&python, &["-c", "import sqlcipher3"], install).then_some(python)
}

/// Returns the Python that has a package: `IKUT_PYTHON`, else `python3`.
pub fn python_with(package: &str) -> Option<String> {
    let python = std::env::var("IKUT_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let install = format!("python3 -m venv V && V/bin/pip install {package}, then IKUT_PYTHON=V/bin/python3");
    has(&python, &["-c", &format!("import {package}")], &install).then_some(python)
}

/// Returns the text of axe-core, from the file that `IKUT_AXE` names.
pub fn axe_core() -> Option<String> {
    let path = std::env::var("IKUT_AXE").unwrap_or_else(|_| "axe.min.js".to_owned());
    let install = "npm install --prefix V axe-core, then IKUT_AXE=V/node_modules/axe-core/axe.min.js";
    has("test", &["-f", &path], install).then(|| std::fs::read_to_string(&path).expect("axe-core is text"))
}

/// Returns the Python that validates JSON against schemas: `IKUT_PYTHON`, else `python3`.
pub fn python_with_jsonschema() -> Option<String> {
    let python = std::env::var("IKUT_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let install = "python3 -m venv V && V/bin/pip install jsonschema, then IKUT_PYTHON=V/bin/python3";
    has(&python, &["-c", "import jsonschema"], install).then_some(python)
}

/// Says whether the `sqlite3` shell is there.
pub fn has_sqlite3() -> bool {
    has("sqlite3", &["--version"], "apt-get install sqlite3")
}

/// Says whether the system keeps keys for a while: a sandbox may forbid what the kernel offers.
#[allow(clippy::print_stderr, reason = "a test that cannot run says so to the person who runs it")]
pub fn has_keyring(refusal: &str) -> bool {
    let there = !refusal.contains("keeps no key");
    if !there {
        let line = "this test needs the keyring of the Linux kernel: allow add_key and keyctl in the sandbox";
        assert!(std::env::var_os("CI").is_none(), "{line}");
        eprintln!("skipped: {line}");
    }
    there
}
