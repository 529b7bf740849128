//! What was sent survives an export and an import, and an import never changes it.

use std::fs;

use crate::world::{World, folder_texts};

/// Returns the pilot in January 2022 with two reports sent, one of them twice.
fn sent() -> World {
    let world = World::pilot().at("2022-01-20T12:00:00");
    world.done("report send --period 2021Q3 --lang fi");
    world.done("report send --period 2021Q4 --programme ESF+-2021");
    world.done("attend K1-010 P-04=n:health");
    let note = world.run_with("report send --period 2021Q3 --note -", "=1+1, \"two\" lines\n");
    assert_eq!(note.code, 0, "{}", note.err);
    world
}

/// Writes an export into another home and returns what an import says there.
fn import(files: &[(String, String)], into: &World) -> crate::world::Said {
    let _ = fs::remove_dir_all(into.path("in"));
    for (name, text) in files {
        into.write(&format!("in/{name}"), text);
    }
    into.run("import in")
}

#[test]
fn what_was_sent_makes_the_round_trip_to_the_byte() {
    let first = sent();
    let exported = first.export();
    let second = World::new().at("2022-03-01T12:00:00");
    let said = import(&exported, &second);
    assert_eq!(said.code, 0, "{}", said.err);
    assert_eq!(second.export(), exported);
    for number in 1..=3 {
        first.done(&format!("report show-sent {number} --out sent-{number}"));
        second.done(&format!("report show-sent {number} --out sent-{number}"));
        let name = format!("sent-{number}");
        assert_eq!(folder_texts(&first.path(&name)), folder_texts(&second.path(&name)));
    }
    assert_eq!(first.done("report sent --format csv"), second.done("report sent --format csv"));
    let again = import(&exported, &second);
    assert!(
        again.out.lines().skip(1).all(|line| line.split_whitespace().nth(1) == Some("0")),
        "{}",
        again.out
    );
    assert_eq!(second.done("log --format csv").lines().count(), 2, "the second import changes nothing");
    second.done("undo");
    assert_eq!(second.export(), World::new().export());
}

#[test]
fn a_register_that_came_from_elsewhere_knows_only_its_own_changes() {
    let second = World::new().at("2022-03-01T12:00:00");
    import(&sent().export(), &second);
    second.done("participant edit P-03 --labour-status inactive");
    let figures = second.done("report diff 1 --format csv");
    // The mark was corrected before the export: nobody here can say who did it.
    let of_mark: Vec<_> = figures.lines().filter(|line| line.starts_with("attendance")).collect();
    assert!(!of_mark.is_empty() && of_mark.iter().all(|line| line.ends_with(",,no,yes")), "{figures}");
    let of_person: Vec<_> = figures.lines().filter(|line| line.starts_with("indicators")).collect();
    assert!(!of_person.is_empty() && of_person.iter().all(|line| line.ends_with(",P-03,no,no")), "{figures}");
    assert!(!second.done("report diff 3").contains("counts otherwise"));
}

#[test]
fn an_old_folder_without_submissions_leaves_them_alone() {
    let world = sent();
    let before = world.export();
    let old: Vec<_> = before.iter().filter(|(name, _)| !name.starts_with("submission")).cloned().collect();
    assert_eq!(import(&old, &world).code, 0);
    assert_eq!(world.export(), before);
}

#[test]
fn an_import_never_changes_what_was_sent() {
    let world = sent();
    let before = world.export();
    for (name, from, to) in [
        ("submissions.csv", "2021Q3", "2021Q2"),
        ("submissions.csv", "2022-01-20T12:00:00Z,worker", "2022-01-21T12:00:00Z,worker"),
        ("submission_files.csv", ",ALL,ALL,", ",ALL,all,"),
        ("submission_files.csv", "1,quality.csv,", "1,other.csv,"),
    ] {
        let mut files = before.clone();
        let file = files.iter_mut().find(|(known, _)| known == name).expect("a file");
        assert!(file.1.contains(from), "{}", file.1);
        file.1 = file.1.replacen(from, to, 1);
        let said = import(&files, &world);
        said.refused(1, &["is kept otherwise here; what was sent never changes"]);
        assert_eq!(world.export(), before);
    }
}

#[test]
fn a_folder_whose_submissions_are_not_whole_is_refused() {
    let exported = sent().export();
    let change = |name: &str, change: &dyn Fn(&str) -> String| {
        let mut files = exported.clone();
        let file = files.iter_mut().find(|(known, _)| known == name).expect("a file");
        file.1 = change(&file.1);
        let world = World::new();
        let said = import(&files, &world);
        assert_eq!(world.export(), World::new().export());
        said
    };
    let damaged = "submissions.csv:2: submission: submission 1 is damaged";
    change("submission_files.csv", &|text| text.replacen(",ALL,ALL,", ",ALL,all,", 1)).refused(1, &[damaged]);
    change("submission_files.csv", &|_| "submission,file,content\n".to_owned()).refused(1, &[damaged]);
    change("submission_files.csv", &|text| format!("{text}1,../out.csv,x\n")).refused(1, &[damaged]);
    change("submission_files.csv", &|text| format!("{text}9,quality.csv,x\n"))
        .refused(1, &["submission: there is no submission 9"]);
    change("submissions.csv", &|text| text.replacen("2022-01-20T12:00:00Z", "20.1.2022", 1))
        .refused(1, &["submissions.csv:2: sent_at: 20.1.2022 is no moment such as"]);
    change("submissions.csv", &|text| text.replacen(",fi,", ",de,", 1))
        .refused(1, &["submissions.csv:2: language: de", "en, fi, sv"]);
    change("submissions.csv", &|text| text.replacen("\n1,", "\n0,", 1))
        .refused(1, &["submissions.csv:2: submission: 0"]);
}
