//! The scripts in `completions/`, and what they get when they ask.

use std::fs;
use std::process::Command;

use crate::tools;
use crate::world::{World, project};

/// Each shell with the file that a packager installs.
const FILES: [(&str, &str); 5] = [
    ("bash", "ikut.bash"),
    ("zsh", "_ikut"),
    ("fish", "ikut.fish"),
    ("elvish", "ikut.elv"),
    ("powershell", "_ikut.ps1"),
];

/// Renew them with `IKUT_ACCEPT=1 cargo test the_scripts`.
#[test]
fn the_scripts_in_the_folder_are_the_ones_that_ikut_prints() {
    let world = World::empty();
    for (shell, file) in FILES {
        let printed = world.done(&format!("completions {shell}"));
        let path = project("completions").join(file);
        if std::env::var_os("IKUT_ACCEPT").is_some() {
            fs::create_dir_all(project("completions")).expect("a folder");
            fs::write(&path, &printed).expect("written");
        }
        assert_eq!(fs::read_to_string(&path).expect("a script"), printed, "{file}");
        assert!(printed.lines().count() < 60, "{file} is a stub");
    }
    let there = fs::read_dir(project("completions")).expect("a folder").count();
    assert_eq!(there, FILES.len(), "no file is left over");
}

#[test]
fn an_unknown_shell_is_refused() {
    World::empty().run("completions csh").refused(2, &["csh", "bash, zsh, fish, elvish, powershell"]);
}

/// Returns what a shell is offered for words, the last of which is being typed.
fn offered(world: &World, words: &[&str]) -> Vec<String> {
    let mut command = world.command();
    command.env("COMPLETE", "fish").arg("--").args(words);
    let output = command.output().expect("runs");
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines().map(|line| line.split('\t').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn commands_options_and_words_are_offered() {
    let world = World::empty();
    assert!(offered(&world, &["ikut", "co"]).contains(&"cohort".to_owned()));
    assert!(offered(&world, &["ikut", "cohort", ""]).contains(&"new".to_owned()));
    assert!(offered(&world, &["ikut", "cohort", "new", "--we"]).contains(&"--weekly".to_owned()));
    let genders = offered(&world, &["ikut", "participant", "add", "--gender", ""]);
    assert_eq!(genders, ["woman", "man", "non_binary", "not_stated"]);
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
fn fish_itself_completes_a_command() {
    if !tools::has("fish", &["--version"], "apt-get install fish") {
        return;
    }
    let world = World::empty();
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_ikut")).parent().expect("a folder");
    let path =
        std::env::join_paths([program, std::path::Path::new("/usr/bin"), std::path::Path::new("/bin")]);
    let script =
        format!("source {}; complete -C 'ikut cohort n'", project("completions/ikut.fish").display());
    let mut fish = Command::new("fish");
    fish.args(["-c", &script]).env("PATH", path.expect("a path")).env("HOME", world.path(""));
    let output = fish.output().expect("fish runs");
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("new"), "{output:?}");
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
