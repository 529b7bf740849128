//! What stays as evidence while the project keeps its records.

use crate::world::World;

use super::*;

#[test]
fn with_a_date_the_evidence_stays_and_the_figures_are_equal() {
    let world = World::pilot();
    world.run_with("participant edit P-07 --alias", &format!("{CANARY}\n"));
    world.done("project edit --retention 2030-12-31");
    let reports = |world: &World| {
        ["2021Q3", "2021Q4", "2022", "all"].map(|period| {
            let folder = tempfile::tempdir_in(world.path("")).expect("a folder");
            let out = folder.path().join("report");
            world.done(&format!("report esf --period {period} --out {}", out.display()));
            ["indicators.csv", "attendance.csv"]
                .map(|file| fs::read_to_string(out.join(file)).expect("a file"))
        })
    };
    let before = reports(&world);
    insta::assert_snapshot!("erase_kept", world.ikut("erase P-07 --yes"));
    assert_eq!(reports(&world), before);
    let export = world.export();
    assert!(export.iter().all(|(_, text)| !text.contains("P-07") && !text.contains(CANARY)));
    let people = &export.iter().find(|(name, _)| name == "participants.csv").expect("the file").1;
    let kept = people.lines().find(|line| line.starts_with("E-")).expect("a code that nobody can trace");
    assert_eq!(people.lines().count(), 23);
    assert!(kept.contains(",,2"), "{kept}");
    // The line of the log does not lead from one to the other.
    assert!(world.done("log --limit 1").contains("erased a participant"), "{}", world.done("log --limit 1"));
    let deep = world.run("check --deep");
    assert!(!deep.err.contains("error"), "{}", deep.transcript());
    // Past the date nothing stays.
    let code = kept.split(',').next().expect("a code").to_owned();
    let later = world.at("2031-01-01T09:00:00");
    assert!(
        later.done("retention --format csv").contains(&format!("{code},")),
        "{}",
        later.done("retention --format csv")
    );
    later.done(&format!("erase {code} --yes"));
    assert_eq!(later.done("participant list --format csv").matches("E-").count(), 0);
}

#[test]
fn a_session_that_became_the_persons_goes_or_stays_as_evidence() {
    for (until, stays) in [("2030-12-31", true), ("2020-01-01", false)] {
        let world = four();
        world.done(&format!("project edit --retention {until}"));
        world.done("session add K1 rights --on 2021-09-14 --yes");
        world.done("session edit K1-001 --activity guidance --participant P-04");
        world.done("attend K1-001 P-04 --yes");
        world.done("erase P-04 --yes");
        is_whole(&world);
        assert_eq!(world.done("session list --format csv").contains("K1-001"), stays);
        // Before it was the person's it was the group's, and may be again.
        assert_eq!(world.run("undo 14").code, i32::from(stays));
        is_whole(&world);
    }
}

#[test]
fn whose_records_are_due_is_shown_with_the_command() {
    let world = World::pilot().at("2022-12-01T09:00:00");
    insta::assert_snapshot!("retention_missing", world.ikut("retention"));
    world.done("project edit --retention 2030-12-31");
    insta::assert_snapshot!("retention", world.ikut("retention"));
    let export = world.export();
    let file = export.iter().find(|(name, _)| name == "retention.csv").expect("the file");
    assert_eq!(file.1, "until\n2030-12-31\n");
    let folder = world.path("folder");
    world.done(&format!("export {}", folder.display()));
    let other = World::new();
    other.done(&format!("import {}", folder.display()));
    assert!(other.done("project show --format csv").trim_end().ends_with(",2030-12-31"));
    other.write("in/retention.csv", "until\n31.12.\n");
    other.run("import in").refused(1, &["retention.csv:2: until"]);
}

#[test]
fn after_the_project_s_date_whoever_never_left_is_shown_with_an_empty_last_day() {
    let world = World::pilot();
    world.done("project edit --retention 2030-12-31");
    world.done("participant add P-77 --entered 2021-11-01");
    let shown = |day: &str, world: World| {
        let world = world.at(day);
        (world.done("retention --format csv").contains("P-77,,2031-01-01,nothing,ikut erase P-77"), world)
    };
    let (before, world) = shown("2030-12-31T09:00:00", world);
    let (after, _) = shown("2031-01-01T09:00:00", world);
    assert_eq!((before, after), (false, true));
}

#[test]
fn evidence_cannot_be_traced_and_is_still_counted_in_the_past() {
    let world = World::pilot();
    world.done("project edit --retention 2030-01-01");
    world.done("session add K1 guidance --on 2021-11-20 --participant P-02 --minutes 45");
    world.done("attend K1-079 P-02=n:health --yes");
    world.done("participant edit P-02 --disability yes");
    let then = world.done("report esf --period 2021Q4 --as-of 3 --format csv");
    world.done("erase P-02 --yes --no-backup");
    let said = world.run("log --format csv");
    assert!(said.code == 0 && !said.out.contains("P-02"), "{}", said.transcript());
    assert_eq!(world.done("report esf --period 2021Q4 --as-of 3 --format csv"), then);
    assert_eq!(world.ikut("check --deep"), "");
    let connection = open(&world);
    let left: bool = one(
        &connection,
        "SELECT count(*) FROM change AS c, json_each(coalesce(c.after, c.before), '$.rows') AS m \
         WHERE json_extract(m.value, '$[6]') IS NOT NULL \
           AND json_extract(m.value, '$[1]') = (SELECT id FROM participant WHERE code LIKE 'E-%')",
    );
    assert!(!left, "a reason of absence is left in the journal");
    let left: bool = one(
        &connection,
        "SELECT count(*) FROM change WHERE entity = 'mark' AND many = 0 \
           AND coalesce(json_extract(after, '$.reason'), json_extract(before, '$.reason')) IS NOT NULL",
    );
    assert!(!left, "a reason of absence is left in the journal");
}

#[test]
fn codes_of_sessions_that_name_the_person_go_from_the_records_and_the_log() {
    for until in [None, Some("2035-12-31")] {
        let world = four();
        if let Some(until) = until {
            world.done(&format!("project edit --retention {until}"));
        }
        world.write("in/sessions.csv", "session,cohort,activity,participant,date,start,minutes,mode,status,facilitator\nP-03-001,K1,guidance,P-03,2021-09-14,,60,,held,\n");
        world.write("in/attendance.csv", "session,participant,presence,minutes_late,minutes_early,notice,reason\nP-03-001,P-03,present,,,,\n");
        world.done("import in --yes");
        world.done("attend P-03-001 P-03=l15");
        world.done("erase P-03 --yes --no-backup");
        is_whole(&world);
        assert!(!holds(&pages(&world), "P-03"));
        let sessions = world.done("session list --format csv");
        assert_eq!(sessions.lines().count(), if until.is_some() { 2 } else { 1 }, "{sessions}");
        assert_eq!(world.run("log").code, 0);
        if until.is_some() {
            assert!(sessions.contains("E-"), "{sessions}");
            world.done("undo 14 --yes");
        }
    }
}
