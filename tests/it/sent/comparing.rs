//! What was sent against today: which figures moved, and what moved each.

use std::collections::BTreeSet;

use crate::world::{World, folder_texts};

/// Returns the pilot in January 2022 with the last quarter of 2021 sent.
fn sent(language: &str) -> World {
    let world = World::pilot().at("2022-01-20T12:00:00");
    world.done(&format!("report send --period 2021Q4 --lang {language}"));
    world
}

/// Corrects one mark, one answer at entry and one outcome.
fn correct(world: &World) {
    world.done("attend K1-060 P-01=n:health");
    world.done("participant edit P-03 --labour-status inactive");
    world.done("outcome edit P-01 exit --labour-status employed");
}

/// Returns a column of a CSV text, each value once.
fn column(text: &str, name: &str) -> BTreeSet<String> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let at = reader.headers().expect("a header").iter().position(|column| column == name).expect("a column");
    reader.records().map(|row| row.expect("a row")[at].to_owned()).collect()
}

#[test]
fn one_mark_one_answer_and_one_outcome_are_named_with_their_effects() {
    let world = sent("en");
    assert!(world.done("report diff 2021Q4").contains("are the same today"));
    correct(&world);
    let movers = column(&world.done("report diff 2021Q4 --format csv"), "moved_by");
    let expected = ["K1-060 P-01", "P-01 exit", "P-03", "P-03; P-01 exit"];
    assert_eq!(movers, expected.map(str::to_owned).into());
    let records = world.done("report diff 1 --part records --format csv");
    assert_eq!(column(&records, "code"), ["K1-060 P-01", "P-01 exit", "P-03"].map(str::to_owned).into());
    assert_eq!(column(&records, "effect"), ["moves".to_owned()].into());
    insta::assert_snapshot!("diff_page", world.done("report diff 2021Q4"));
    insta::assert_snapshot!("diff_records", records);
    let json: serde_json::Value =
        serde_json::from_str(&world.done("report diff 1 --format json")).expect("JSON");
    assert_eq!(json["schema"], "ikut.diff/1");
    assert_eq!(json["rows"][0]["moved_by"], "P-03");
}

#[test]
fn the_note_is_in_the_language_of_the_report() {
    for language in ["en", "fi", "sv"] {
        let world = sent(language);
        correct(&world);
        insta::assert_snapshot!(format!("diff_note_{language}"), world.done("report diff 2021Q4 --note"));
        assert_eq!(
            world.done("report diff 2021Q4 --note --lang fi").lines().next(),
            Some("# Korjaus jakson 2021Q4 raporttiin")
        );
    }
}

#[test]
fn what_moves_no_figure_stands_apart() {
    let world = sent("en");
    world.done("participant edit P-05 --residence refused");
    world.done("need add P-01 housing=much --on 2021-11-01");
    world.done("session edit K1-060 --facilitator W9");
    world.run_with("participant edit P-02 --alias", "Kanarialintu\n");
    let page = world.done("report diff 1");
    assert!(page.contains("are the same today") && page.contains("moves no figure"), "{page}");
    assert!(!page.contains("Kanarialintu") && !page.contains("W9"), "{page}");
    let records = world.done("report diff 1 --part records --format csv");
    assert_eq!(column(&records, "effect"), ["none".to_owned()].into());
    assert!(!records.contains("Kanarialintu") && !records.contains("W9"), "{records}");
}

#[test]
fn work_of_later_days_is_counted_and_not_listed() {
    let world = sent("en");
    for day in ["2022-01-03", "2022-01-10", "2022-01-17"] {
        world.done(&format!("meet P-02 45m guidance --on {day} --cohort K1"));
    }
    let page = world.done("report diff 1");
    assert!(page.contains("are the same today"), "{page}");
    assert!(
        page.contains("6 records were added since that move no figure") && !page.contains("K1-085"),
        "{page}"
    );
    assert!(world.done("report diff 1 --part records --format csv").contains("session,K1-085,added,"));
}

#[test]
fn what_was_changed_and_changed_back_is_no_change() {
    let world = sent("en");
    let before = world.done("report diff 1");
    correct(&world);
    (0..3).for_each(|_| drop(world.done("undo")));
    assert_eq!(world.done("report diff 1"), before);
    world.done("participant edit P-03 --labour-status inactive");
    world.done("participant edit P-03 --labour-status employed");
    assert_eq!(world.done("report diff 1"), before);
    (0..2).for_each(|_| drop(world.done("undo")));
    world.done("redo");
    assert!(world.done("report diff 1").contains("P-03"));
}

#[test]
fn an_encrypted_register_is_compared_without_a_byte_beside_it() {
    let world = World::empty().at("2022-01-20T12:00:00");
    world.write("key", "five blue coffee cups\n");
    let key = world.path("key");
    #[cfg(unix)]
    std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("set");
    let run = |words: &str| {
        let said = world.run(&format!("{words} --passphrase-file {}", key.display()));
        assert_eq!(said.code, 0, "{words}\n{}", said.err);
        said.out
    };
    run("init --no-input");
    run(&format!("import {}", crate::world::pilot().display()));
    run("report send --period 2021Q4");
    run("participant edit P-03 --labour-status inactive");
    let before = std::fs::read(world.path("ikut.db")).expect("the register");
    assert!(run("report diff 1 --format csv").contains("indicators,period,CR04,,,women,0,1,P-03,no,no"));
    assert_eq!(std::fs::read(world.path("ikut.db")).expect("the register"), before);
    let names: Vec<_> = std::fs::read_dir(world.path("")).expect("a folder").collect();
    assert_eq!(names.len(), 3, "the register, its backups and the key: {names:?}");
}

#[test]
fn two_marks_that_make_a_lone_session_only_together_are_both_named() {
    let world = sent("en");
    // Everybody but one was absent: either of two marks alone undoes it.
    world.done("attend K1-060 P-01=a P-02=a P-04=a");
    let figures = world.done("report diff 1 --format csv");
    let lone: Vec<_> = figures.lines().filter(|line| line.contains("lone_sessions")).collect();
    assert!(!lone.is_empty(), "{figures}");
    for line in lone {
        assert!(line.contains(",yes,no"), "{line}");
        for code in ["K1-060 P-01", "K1-060 P-02", "K1-060 P-04"] {
            assert!(line.contains(code), "{line}");
        }
    }
    assert!(world.done("report diff 1").contains("(together)"));
}

#[test]
fn marks_that_an_import_stored_together_are_told_one_by_one() {
    let world = sent("en");
    world.done("export changed");
    let path = world.path("changed/attendance.csv");
    let text = std::fs::read_to_string(&path).expect("text");
    let text = text.replace("\nK1-060,P-03,present,", "\nK1-060,P-03,absent,");
    world.write(
        "changed/attendance.csv",
        text.replace("\nK1-060,P-01,present,10,", "\nK1-060,P-01,present,20,"),
    );
    world.done("import changed");
    world.done("attend K1-060 P-01=l30:health");
    let records = world.done("report diff 1 --part records --format csv");
    let codes = column(&records, "code");
    assert_eq!(codes, ["K1-060 P-01", "K1-060 P-03"].map(str::to_owned).into(), "{records}");
    assert!(records.contains("minutes_late,10,20,3,"), "{records}");
    assert!(records.contains("minutes_late,20,30,4,"), "{records}");
    world.done("undo");
    world.done("undo");
    assert!(world.done("report diff 1").contains("are the same today"));
}

#[test]
fn what_is_new_and_what_is_gone_is_told() {
    let world = sent("en");
    world.done("meet P-02 45m guidance --on 2021-11-02");
    let records = world.done("report diff 1 --part records --format csv");
    assert!(records.contains("session,K1-085,added,,,,"), "{records}");
    assert!(records.contains("mark,K1-085 P-02,added,,,,"), "{records}");
    let figures = world.done("report diff 1 --format csv");
    assert!(figures.contains("attendance,period,,K1,guidance,sessions_held,24,25,K1-085,no,no"), "{figures}");
}

#[test]
fn a_project_that_began_earlier_moves_cumulative_figures() {
    let world = sent("en");
    world.done("project edit --start 2021-09-01");
    let figures = world.done("report diff 1 --format csv");
    assert_eq!(column(&figures, "scope"), ["cumulative".to_owned()].into());
    assert_eq!(column(&figures, "moved_by"), ["project".to_owned()].into());
}

#[test]
fn a_report_sent_by_a_program_that_counted_otherwise_keeps_its_figures_and_says_so() {
    if !crate::tools::has_sqlite3() {
        return;
    }
    let world = sent("en");
    world.done("report show-sent 1 --out sent");
    let mut files = folder_texts(&world.path("sent"));
    let digest = |text: &str| {
        use sha2::{Digest, Sha256};
        Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    let (old, new) = (files[1].1.clone(), files[1].1.replacen("1,1,0,0,2\n", "1,2,0,0,3\n", 1));
    assert_ne!(old, new);
    let manifest = files[2]
        .1
        .replace(&digest(&old), &digest(&new))
        .replace("\"definitions_version\": \"1\"", "\"definitions_version\": \"0\"");
    files[1].1.clone_from(&new);
    let sql = format!(
        "INSERT INTO op (at, who, kind, details, first_change, bulk, open) \
         VALUES ('2022-01-20T12:00:00Z', 'w', 'import', '{{}}', 99999, 0, 1); \
         UPDATE submission_file SET content = '{new}' WHERE name = 'indicators.csv'; \
         UPDATE submission_file SET content = '{manifest}' WHERE name = 'manifest.json'; \
         UPDATE submission SET sha256 = '{}', definitions_version = '0'; UPDATE op SET open = 0;",
        digest(&manifest)
    );
    let done =
        std::process::Command::new("sqlite3").arg(world.path("ikut.db")).arg(sql).output().expect("runs");
    assert!(done.status.success(), "{done:?}");
    assert_eq!(world.done("report show-sent 1"), new);
    let figures = world.done("report diff 1 --format csv");
    assert_eq!(column(&figures, "otherwise"), ["yes".to_owned()].into(), "{figures}");
    assert_eq!(column(&figures, "moved_by"), [String::new()].into(), "{figures}");
    assert!(world.done("report diff 1").contains("counts otherwise"));
    assert!(world.done("report diff 1 --note").contains("counts otherwise"));
}
