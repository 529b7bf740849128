//! Passphrases of colleagues.

use super::*;

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
