//! `ikut log`: filters, what a step changed, the history of one mark.

use std::process::Command;

use crate::tools;
use crate::world::World;

/// Returns the pilot with steps on three days.
fn of_three_days() -> World {
    let world = World::pilot().at("2021-11-25T09:30:00");
    world.done("attend K4-001 P-17=l3 P-18=n:health"); // 2
    world.done("attend K4-002 P-17=l9 P-18=l9 P-19=l9 P-20=l9 P-21=a P-22=p"); // 3
    let world = world.at("2021-11-26T16:05:00");
    world.done("participant edit P-17 --education 0 --residence refused"); // 4
    world.done("attend K4-001 P-17=p"); // 5
    world.done("undo"); // 6
    world.done("session edit K4-002 --mode remote"); // 7
    world.done("meet P-01 45m guidance"); // 8
    world
}

/// Returns the numbers of the steps that a log shows.
fn steps(world: &World, words: &str) -> Vec<u32> {
    let rows = world.done(&format!("log {words} --format csv"));
    rows.lines()
        .skip(1)
        .map(|row| row.split(',').next().expect("a number").parse().expect("a number"))
        .collect()
}

#[test]
fn steps_stand_under_their_day_with_who_and_what() {
    let world = of_three_days();
    insta::assert_snapshot!("days_en", world.ikut("log"));
    insta::assert_snapshot!("days_csv", world.ikut("log --format csv"));
    insta::assert_snapshot!("days_json", world.ikut("log --format json --limit 3"));
    let finnish = world.speaking("fi_FI.UTF-8");
    insta::assert_snapshot!("days_fi", finnish.ikut("log"));
    let swedish = finnish.speaking("sv_FI.UTF-8");
    insta::assert_snapshot!("days_sv", swedish.ikut("log"));
}

#[test]
fn a_log_is_narrowed_by_whom_what_and_when() {
    let world = of_three_days();
    let expected: &[(&str, &[u32])] = &[
        ("--participant P-17", &[6, 5, 4, 3, 2, 1]),
        ("--participant P-01", &[8, 1]),
        ("--session K4-001", &[6, 5, 2, 1]),
        ("--session K4-002", &[7, 3, 1]),
        ("--cohort K4", &[7, 6, 5, 3, 2, 1]),
        ("--cohort K1", &[8, 1]),
        ("--cohort K4 --kind attend", &[5, 3, 2]),
        ("--kind undo", &[6]),
        ("--from 2021-11-26", &[8, 7, 6, 5, 4]),
        ("--until 2021-11-24", &[1]),
        ("--from 2021-11-25 --until 2021-11-25", &[3, 2]),
        ("--participant P-17 --cohort K1", &[1]),
        ("--participant P-22 --from 2021-11-26", &[]),
        ("--limit 2", &[8, 7]),
        ("--limit 0", &[]),
    ];
    for (words, expected) in expected {
        assert_eq!(steps(&world, words), *expected, "log {words}");
    }
}

#[test]
fn what_is_gone_is_found_in_the_log() {
    let world = World::pilot();
    world.done("participant add P-90");
    world.done("session add K4 finnish --on 2021-12-20");
    let row = world.done("session list --cohort K4 --format csv");
    let code = row.lines().find(|row| row.contains("2021-12-20")).and_then(|row| row.split(',').next());
    let code = code.expect("the session").to_owned();
    (0..2).for_each(|_| drop(world.done("undo")));
    assert_eq!(steps(&world, "--participant P-90"), [5, 2]);
    assert_eq!(steps(&world, &format!("--session {code}")), [4, 3]);
    world.run("log --participant P-91").refused(1, &["no participant P-91"]);
    world.run("log --session K4-999").refused(1, &["K4-999"]);
    world.run("log --cohort K9").refused(1, &["no cohort K9"]);
}

#[test]
fn a_step_is_shown_value_by_value() {
    let world = of_three_days();
    let all = |world: &World| {
        let of = |step: u32| world.ikut(&format!("log --detail {step}"));
        [2, 4, 6, 8].map(of).concat()
    };
    insta::assert_snapshot!("detail_en", all(&world));
    insta::assert_snapshot!("detail_csv", world.ikut("log --detail 2 --format csv"));
    insta::assert_snapshot!("detail_json", world.ikut("log --detail 4 --format json"));
    let import = world.run("log --detail 1");
    assert!(import.err.contains("more values: ikut log --detail 1 --format csv"), "{}", import.err);
    let whole = world.done("log --detail 1 --format csv");
    assert_eq!(
        whole.lines().filter(|row| row.starts_with("mark,") && row.contains(",presence,")).count(),
        1_003
    );
    let finnish = world.speaking("fi_FI.UTF-8");
    insta::assert_snapshot!("detail_fi", all(&finnish));
    let swedish = finnish.speaking("sv_FI.UTF-8");
    insta::assert_snapshot!("detail_sv", all(&swedish));
}

#[test]
fn names_and_private_notes_are_told_as_changed_and_no_more() {
    if !tools::has_sqlite3() {
        return;
    }
    let world = World::pilot();
    assert_eq!(world.run_with("participant edit P-01 --alias", "Kanarialintu\n").code, 0);
    let note = |private: &str| {
        let sql = format!(
            "INSERT INTO op (at, who, kind, details, first_change, bulk, open) VALUES ('2021-11-24T12:00:00Z', 'w', \
             'participant_edit', '{{\"participant\":\"P-01\"}}', (SELECT max(id) + 1 FROM change), 0, 1); \
             INSERT INTO note VALUES (1, (SELECT count(*) + 1 FROM note), '2021-11-24', 'observation', '{private}', \
             NULL, 'Kanarialintu {private}'); UPDATE op SET open = 0 WHERE open = 1;"
        );
        let done =
            Command::new("sqlite3").arg(world.path("ikut.db")).arg(sql).output().expect("sqlite3 runs");
        assert!(done.status.success(), "{done:?}");
    };
    note("yes");
    note("no");
    for format in ["table", "csv", "json"] {
        let of = |step: u32| world.done(&format!("log --detail {step} --format {format}"));
        assert!(!of(2).contains("Kanaria") && of(2).contains("shown"), "{}", of(2));
        assert!(!of(3).contains("Kanaria") && of(3).contains("shown"), "{}", of(3));
        assert!(of(4).contains("Kanarialintu no"), "{}", of(4));
    }
    assert!(!world.done("log").contains("Kanaria"));
}

#[test]
fn the_history_of_one_mark_says_who_set_what_and_when() {
    let world = of_three_days();
    let words = "log --session K4-001 --participant P-17";
    insta::assert_snapshot!("mark_en", world.ikut(words));
    insta::assert_snapshot!("mark_csv", world.ikut(&format!("{words} --format csv")));
    assert_eq!(world.ikut("log --session K4-001 --participant P-01"), "--- stderr\nnothing to show\n");
    let narrowed: &[(&str, &[u32])] = &[
        ("", &[1, 2, 5, 6]),
        ("--from 2021-11-25", &[2, 5, 6]),
        ("--until 2021-11-25", &[1, 2]),
        ("--kind attend", &[2, 5]),
        ("--cohort K4", &[1, 2, 5, 6]),
        ("--cohort K1", &[1]),
        ("--limit 2", &[5, 6]),
        ("--from 2021-11-26 --limit 1", &[6]),
        ("--kind undo --until 2021-11-25", &[]),
        ("--limit 0", &[]),
    ];
    for (options, expected) in narrowed {
        let of = &words[4..];
        assert_eq!(steps(&world, &format!("{of} {options}")), *expected, "{options}");
    }
    let finnish = world.speaking("fi_FI.UTF-8");
    insta::assert_snapshot!("mark_fi", finnish.ikut(words));
    let swedish = finnish.speaking("sv_FI.UTF-8");
    insta::assert_snapshot!("mark_sv", swedish.ikut(words));
}

#[test]
fn fields_are_told_in_the_language_of_the_person() {
    let world = World::pilot();
    world.done("report send --period 2021Q3");
    world.done("referral add P-01 --service advice --state proposed");
    world.done("referral edit P-01 1 --state declined");
    let raw = ["definitions_version", "last_op", "ltu_months", "program_version", "sent_", "content"];
    for (locale, told, changed) in [
        ("fi_FI.UTF-8", "määritelmien versio", "muutettu"),
        ("sv_FI.UTF-8", "definitionernas version", "ändrad "),
    ] {
        let run = |words: &str| {
            let output = world.command().env("LC_ALL", locale).args(words.split(' ')).output();
            crate::world::said(output.expect("ikut runs")).out
        };
        let sent = run("log --detail 2");
        assert!(sent.contains(told) && raw.iter().all(|raw| !sent.contains(raw)), "{sent}");
        let referral = run("log --detail 4");
        assert!(referral.contains(changed), "{referral}");
    }
    // Rows of an import are many.
    let import = format!("import {} --dry-run --lang fi", crate::world::pilot().display());
    assert!(world.done(&import).contains("muuttuneita"));
}

#[test]
fn a_dry_run_of_undo_shows_what_would_come_back() {
    let world = of_three_days();
    insta::assert_snapshot!("undo_dry_run", world.ikut("undo 4 --dry-run"));
}
