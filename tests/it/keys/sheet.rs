//! The recovery sheet.

use super::*;

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
