//! The scripts in `completions/`, and what they get when they ask.

mod offered;
mod shells;

use std::fs;
use std::process::Command;

use crate::tools;
use crate::world::{World, project};

/// Each shell with the file that a packager installs.
const FILES: [(&str, &str); 6] = [
    ("bash", "ikut.bash"),
    ("zsh", "_ikut"),
    ("fish", "ikut.fish"),
    ("elvish", "ikut.elv"),
    ("powershell", "_ikut.ps1"),
    ("nushell", "ikut.nu"),
];

#[test]
fn the_scripts_in_the_folder_are_the_ones_that_ikut_prints() {
    let world = World::empty();
    for (shell, file) in FILES {
        let printed = world.done(&format!("completions {shell}"));
        let path = project("completions").join(file);
        assert_eq!(fs::read_to_string(&path).expect("a script"), printed, "{file}");
        assert!(printed.lines().count() < 30, "{file} is a stub");
    }
    let there = fs::read_dir(project("completions")).expect("a folder").count();
    assert_eq!(there, FILES.len(), "no file is left over");
}

#[test]
fn an_unknown_shell_is_refused() {
    World::empty()
        .run("completions csh")
        .refused(2, &["csh", "bash, zsh, fish, elvish, powershell, nushell"]);
}

#[test]
fn real_shells_take_the_scripts() {
    let shells = [
        ("bash", "ikut.bash", "apt-get install bash"),
        ("zsh", "_ikut", "apt-get install zsh"),
        ("fish", "ikut.fish", "apt-get install fish"),
    ];
    for (shell, file, install) in shells {
        if !tools::has(shell, &["--version"], install) {
            continue;
        }
        let output =
            Command::new(shell).arg("-n").arg(project("completions").join(file)).output().expect("runs");
        assert!(output.status.success(), "{shell}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn manual_pages_are_made_for_every_command() {
    let world = World::empty();
    world.done("man --out man");
    let pages = fs::read_dir(world.path("man")).expect("a folder").count();
    assert!(pages > 50, "{pages} pages");
    let page = fs::read_to_string(world.path("man/ikut-cohort-new.1")).expect("a page");
    assert!(page.contains(".TH IKUT-COHORT-NEW 1") && page.contains("weekly"), "{page}");
    assert!(world.done("man cohort new").contains("weekly"));
    world.run("man nothing").refused(1, &["there is no command nothing"]);
}

#[test]
fn manual_pages_are_well_formed() {
    if !tools::has("man", &["--version"], "apt-get install man-db") {
        return;
    }
    let world = World::empty();
    world.done("man --out man");
    for entry in fs::read_dir(world.path("man")).expect("a folder") {
        let path = entry.expect("an entry").path();
        let output =
            Command::new("man").args(["--warnings", "-E", "UTF-8", "-l"]).arg(&path).output().expect("runs");
        assert!(output.status.success() && output.stderr.is_empty(), "{}: {output:?}", path.display());
    }
}
