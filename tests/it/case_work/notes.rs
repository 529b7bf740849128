//! Notes: private ones, and the door.

use super::{rows, told, two};

#[test]
fn a_private_note_stands_in_its_participants_own_list_and_nowhere_else() {
    let world = two();
    told(&world, "note add P-01 --session K1-001", "Slept well\n");
    told(&world, "note add P-01 --private --kind contact --on 2021-11-20", "Kanarialintu\n");
    insta::assert_snapshot!("note_list", world.ikut("note list P-01"));
    insta::assert_snapshot!("note_list_fi", world.ikut("note list P-01 --lang fi"));
    for words in [
        "note list",
        "note list --format csv",
        "note list P-02",
        "log",
        "today",
        "participant show P-01",
        "participant list",
        "goal list",
        "contact list",
        "check",
        "report handover",
        "report needs",
    ] {
        let said = world.run(words);
        assert!(!format!("{}{}", said.out, said.err).contains("Kanarialintu"), "ikut {words}");
    }
    assert_eq!(rows(&world, "notes.csv"), ["P-01,1,2021-11-22,meeting,K1-001,Slept well"]);
    assert!(world.done("note list P-01 --format json").contains("Kanarialintu"));
    world.done("note edit P-01 2 --not-private");
    assert_eq!(rows(&world, "notes.csv").len(), 2);
    world.done("undo");
    assert_eq!(rows(&world, "notes.csv").len(), 1);
}

#[test]
fn an_import_leaves_a_private_note_private() {
    let world = two();
    told(&world, "note add P-01 --private", "x\n");
    world.write("in/notes.csv", "participant,number,date,kind,session,text\nP-01,1,2021-11-20,meeting,,y\n");
    world.done("import in");
    assert_eq!(rows(&world, "notes.csv"), Vec::<String>::new());
    assert!(world.done("note list P-01 --format csv").ends_with("P-01,1,2021-11-20,meeting,,yes,y\n"));
}

#[test]
fn a_note_is_changed_and_removed_and_comes_back() {
    let world = two();
    told(&world, "note add P-01", "a\n\n b \n");
    assert_eq!(rows(&world, "notes.csv"), ["P-01,1,2021-11-24,observation,,a b"]);
    told(&world, "note edit P-01 1 --text --session K1-001 --kind meeting --on yesterday", "c");
    assert_eq!(rows(&world, "notes.csv"), ["P-01,1,2021-11-23,meeting,K1-001,c"]);
    world.done("note edit P-01 1 --no-session");
    world.done("note remove P-01 1");
    assert_eq!(rows(&world, "notes.csv"), Vec::<String>::new());
    world.done("undo");
    assert_eq!(rows(&world, "notes.csv"), ["P-01,1,2021-11-23,meeting,,c"]);
    insta::assert_snapshot!("note_log", world.ikut("log --limit 4"));
}

#[test]
fn a_note_has_at_most_a_thousand_characters() {
    let world = two();
    let long = "x".repeat(1_001);
    world.run_with("note add P-01", &long).refused(1, &["1001 characters, and 1000 are the most"]);
    told(&world, "note add P-01", &long[1..]);
    world.run("note add P-01").refused(1, &["ikut note add P-01 < FILE"]);
    world.run("note add P-01 hello").refused(2, &[]);
    assert_eq!(rows(&world, "notes.csv").len(), 1);
}
