//! `ikut session`: single sessions, where they were before, and what their marks let be changed.

use std::fs;

use crate::attend::difference;
use crate::world::{World, pilot};

/// Asserts that words change nothing and are refused with these texts.
fn unchanged(world: &World, words: &str, texts: &[&str]) {
    let before = world.export();
    world.run(words).refused(1, texts);
    assert_eq!(world.export(), before, "{words}");
}

/// Runs words that change the register, and undoes them; returns the rows that had changed.
fn done_and_undone(world: &World, words: &str) -> String {
    let before = world.export();
    world.done(words);
    let after = world.export();
    world.done("undo");
    assert_eq!(world.export(), before, "undo after {words}");
    world.done("redo");
    assert_eq!(world.export(), after, "redo after {words}");
    difference(&before, &after)
}

#[test]
fn an_added_session_takes_the_next_number() {
    let world = World::pilot();
    insta::assert_snapshot!("add", world.ikut("session add K1 finnish --on 2021-11-26 --at 12:00"));
    insta::assert_snapshot!(
        "add_individual",
        done_and_undone(
            &world,
            "session add K1 guidance --on mon --at 9:00 --participant P-01 --minutes 45 --mode remote --facilitator W1",
        )
    );
    world.run("session add K4 finnish --on today").refused(0, &["added K4-106: finnish, Wed 2021-11-24"]);
    world.done("cohort new K5 --start today --yes");
    world.run("session add K5 finnish --on today").refused(0, &["added K5-001"]);
}

#[test]
fn a_weekday_to_come_is_the_next_one_and_minus_one_a_word_of_its_own() {
    let world = World::pilot();
    world.run("session add K1 finnish --on fri").refused(0, &["Fri 2021-11-26"]);
    world.run("session move K1-085 --to mon").refused(0, &["to Mon 2021-11-29"]);
    world.run("session add K1 finnish --on -1").refused(0, &["Tue 2021-11-23"]);
    world.run("meet P-01 45m guidance --on fri --cohort K1").refused(0, &["Fri 2021-11-19"]);
    world.run("session add K1 finnish --on 30.2.").refused(2, &["no day 30.2.", "fri for the next Friday"]);
    world.run("session list --from -1 --until +7").refused(0, &[]);
    world.run("today --days -1").refused(2, &["-1 does not fit --days", "0 or more"]);
}

#[test]
fn what_a_day_brings_along_is_remarked_and_a_held_session_is_moved_only_on_purpose() {
    let world = crate::attend::world();
    world.run("session add K1 rights --on 2021-12-06 --at 12:00").refused(
        0,
        &["added K1-005: rights, Mon 2021-12-06", "K1-005 needs a second look: Independence Day"],
    );
    world.run("session add K1 rights --on today --at 13:00").refused(0, &["same time as K1-002"]);
    world.run("session add K1 rights --on today").refused(0, &["the same as K1-002?"]);
    world
        .run("session add K1 guidance --on +90 --participant P-04")
        .refused(0, &["after the cohort's last day; P-04 is not in K1 on that day"]);
    world.done("attend K1-003 P-01=n:health");
    world.run("session move K1-003 --to 2021-12-06").refused(
        0,
        &["Independence Day; same time as K1-005", "P-01: ask again about what was agreed for K1-003 (Mon"],
    );
    world.done("attend K1-001 --rest p");
    unchanged(
        &world,
        "session move K1-001 --at 9",
        &["K1-001 was held on Tue 2021-11-23 12:00. Is Tue 2021-11-23 09:00 right?", "--yes"],
    );
    world.done("session move K1-001 --at 9 --yes");
}

#[test]
fn a_number_that_another_cohort_uses_is_passed_over() {
    let world = World::new();
    world.write(
        "in/cohorts.csv",
        "cohort,name,start,weeks,end,target,emphasis\nK1,,2021-08-30,10,,,\nK2,,2021-08-30,10,,,\n",
    );
    world.write(
        "in/activities.csv",
        "activity,name_en,name_fi,name_sv,kind,provider,minutes,counted\nit,,,,group,,60,yes\n",
    );
    world.write(
        "in/sessions.csv",
        "session,cohort,activity,participant,date,start,minutes,mode,status,facilitator\n\
        K1-001,K2,it,,2021-09-01,,60,,held,\n\
        K1-4294967295,K1,it,,2021-09-02,,60,,held,\n",
    );
    world.done("import in");
    let rows = done_and_undone(&world, "session add K1 it --on 2021-09-03");
    assert_eq!(rows, "+ sessions.csv: K1-002,K1,it,,2021-09-03,,60,,planned,\n");
}

#[test]
fn a_number_too_great_to_count_on_keeps_no_session_from_its_code() {
    let world = World::pilot();
    let mut sessions = fs::read_to_string(pilot().join("sessions.csv")).expect("text");
    for number in ["999999999", "1000000000"] {
        sessions += &format!("K4-{number},K4,finnish,,2021-11-22,,60,,planned,\n");
    }
    world.write("in/sessions.csv", &sessions);
    world.done("import in");
    for number in ["106", "107"] {
        let added = format!("added K4-{number}");
        world.run("session add K4 finnish --on today").refused(0, &[&added]);
    }
    world.run("meet P-01 30m guidance --cohort K4").refused(0, &["K4-108"]);
    // The greatest number that is counted on, and names in the way of what comes after it.
    let world = World::pilot();
    world.write(
        "in/sessions.csv",
        sessions.replace("K4-999999999,", "K4-999999998,").replace("K4-1000000000,", "K4-1000000001,"),
    );
    world.done("import in");
    for number in ["999999999", "1000000000", "1000000002"] {
        let added = format!("added K4-{number}");
        world.run("session add K4 finnish --on today").refused(0, &[&added]);
    }
}

#[test]
fn what_a_new_session_lacks_is_said() {
    let world = World::pilot();
    unchanged(
        &world,
        "session add K1 guidance --on today",
        &["say whose session it is", "--participant PARTICIPANT"],
    );
    unchanged(
        &world,
        "session add K1 finnish --on today --participant P-01",
        &["finnish is a group activity"],
    );
    unchanged(&world, "session add K1 finish --on today", &["no activity finish", "did you mean finnish?"]);
    unchanged(&world, "session add K7 finnish --on today", &["no cohort K7", "ikut cohort list"]);
    unchanged(&world, "session add K1 guidance --on today --participant P-99", &["no participant P-99"]);
    world.done("activity add walk");
    unchanged(&world, "session add K1 walk --on today", &["how long a session of walk is", "--minutes 180"]);
    world.done("session add K1 walk --on today --minutes 1440");
    world.run("session add K1 walk").refused(2, &["--on <DAY> is missing"]);
    world.run("session add K1 walk --on 25:00").refused(2, &["25:00 does not fit --on <DAY>", "a day: "]);
    for (option, value) in [("--at", "25:00"), ("--at", "9.5"), ("--minutes", "0"), ("--minutes", "1441")] {
        let words = format!("session add K1 finnish --on today {option} {value}");
        world.run(&words).refused(2, &[value, option, "hint: "]);
    }
    let words = "session add K1 finnish --on today --mode remte";
    world.run(words).refused(2, &["did you mean remote?", "allowed: on_site, remote"]);
}

#[test]
fn a_session_can_lie_on_any_day_of_the_calendar() {
    let world = World::pilot();
    for day in ["0001-01-01", "9999-12-31", "2021-10-20", "2030-06-01", "24.12."] {
        world.done(&format!("session add K1 finnish --on {day}"));
    }
    for day in ["0000-12-31", "10000-01-01", "1.1.10000", "2021-02-29"] {
        world.run(&format!("session add K1 finnish --on {day}")).refused(2, &[day, "a day: "]);
    }
    world.done("session move K1-085 --to 9999-12-30");
    world.done("session list --from 0001-01-01 --until 9999-12-31");
}

#[test]
fn filters_narrow_the_list() {
    let world = World::pilot();
    let count = |words: &str| world.done(&format!("session list --format csv {words}")).lines().count() - 1;
    assert_eq!(count(""), 379);
    assert_eq!(count("--cohort K1"), 84);
    assert_eq!(count("--cohort K1 --activity finnish"), 10);
    assert_eq!(count("--status cancelled --cohort K3"), 3);
    assert_eq!(count("--from 2021-08-30 --until 2021-09-02"), 4);
    assert_eq!(count("--from 2022-01-01 --until 2021-12-31"), 0);
    insta::assert_snapshot!("list", world.ikut("session list --from 2021-09-10 --until 2021-09-14"));
    insta::assert_snapshot!(
        "list_json",
        world.ikut("session list --cohort K1 --until 2021-08-31 --format json")
    );
    insta::assert_snapshot!("list_empty", world.ikut("session list --activity nothing"));
    world.run("session list --cohort K7").refused(1, &["no cohort K7"]);
    world.run("session list --status hold").refused(2, &["did you mean held?"]);
}

#[test]
fn a_moved_session_keeps_its_code_its_marks_and_the_memory_of_where_it_was() {
    let world = World::pilot();
    let rows = done_and_undone(&world, "session move K1-002 --to 2021-09-03 --at 15:00 --yes");
    assert_eq!(
        rows,
        "- sessions.csv: K1-002,K1,finnish,,2021-08-31,12:00,180,on_site,held,W2\n\
         + sessions.csv: K1-002,K1,finnish,,2021-09-03,15:00,180,on_site,held,W2\n"
    );
    insta::assert_snapshot!("move", world.ikut("session move K1-002 --to 4.9.2021 --yes"));
    insta::assert_snapshot!("show_moved", world.ikut("session show K1-002"));
    insta::assert_snapshot!("show_moved_fi", world.speaking("fi_FI.UTF-8").ikut("session show K1-002"));
}

#[test]
fn a_move_that_cannot_be_is_refused() {
    let world = World::pilot();
    assert_eq!(world.run("session move K1-002 --to 2021-08-31 --at 12:00").err, "nothing changed\n");
    unchanged(
        &world,
        "session move K1-002 --to 2022-08-31",
        &["K1-002 is still to come", "once its day has come"],
    );
    unchanged(&world, "session move K1-200 --to today", &["no session K1-200", "ikut session list"]);
    world.run("session move K1-002").refused(2, &["--to <DAY> is missing"]);
    let mut rehearsal = world.run("session move K1-002 --at 13:00 -n");
    assert_eq!(
        rehearsal.err,
        "dry run, nothing changed; without --dry-run: moved K1-002 from Tue 2021-08-31 12:00 to Tue 2021-08-31 13:00\n"
    );
    rehearsal = world.run("session show K1-002 --format csv");
    assert!(rehearsal.out.contains("12:00"));
}

#[test]
fn an_edit_changes_what_is_named() {
    let world = World::pilot();
    let words = "session edit K1-002 --activity it --minutes 200 --mode remote --facilitator W9";
    insta::assert_snapshot!("edit", done_and_undone(&world, words));
    assert_eq!(world.run(words).err, "nothing changed\n");
    world.done("session add K1 guidance --on today --participant P-01");
    let rows = done_and_undone(&world, "session edit K1-085 --participant P-02");
    assert!(rows.contains("+ sessions.csv: K1-085,K1,guidance,P-02,"), "{rows}");
    let rows = done_and_undone(&world, "session edit K1-085 --activity it --status held");
    assert!(rows.contains("+ sessions.csv: K1-085,K1,it,,2021-11-24,,60,,held,"), "{rows}");
}

#[test]
fn a_change_under_which_marks_could_not_stand_is_refused() {
    let world = World::pilot();
    insta::assert_snapshot!("marks_planned", world.ikut("session edit K1-001 --status planned"));
    unchanged(
        &world,
        "session edit K1-001 --minutes 30",
        &["P-01: late and early are 30 minutes", "K1-001 lasts 30"],
    );
    unchanged(&world, "session edit K1-001 --activity guidance", &["say whose session it is"]);
    unchanged(
        &world,
        "session edit K1-001 --activity guidance --participant P-01",
        &["somebody else than P-03"],
    );
    unchanged(
        &world,
        "session edit K1-005 --participant P-02",
        &["somebody else than P-01", "change the marks first"],
    );
    unchanged(&world, "session edit K1-001 --participant P-01", &["jobsearch is a group activity"]);
    world.done("session edit K1-001 --minutes 31");
}

#[test]
fn a_session_is_not_held_before_its_day() {
    let world = World::pilot();
    world.done("session add K1 finnish --on tomorrow");
    unchanged(
        &world,
        "session edit K1-085 --status held",
        &["K1-085 is still to come", "once its day has come"],
    );
    world.at("2021-11-25T00:00:00").done("session edit K1-085 --status held");
}

#[test]
fn a_cancelled_session_loses_the_absences_announced_for_it() {
    let world = World::pilot();
    world.done("session add K1 finnish --on tomorrow");
    world.done("attend K1-085 P-01=n:health P-04=x");
    insta::assert_snapshot!("cancel_rows", done_and_undone(&world, "session cancel K1-085"));
    world.done("undo");
    insta::assert_snapshot!("cancel", world.ikut("session cancel K1-085"));
    assert_eq!(world.run("session cancel K1-085").err, "nothing changed\n");
    world.done("session edit K1-085 --status planned");
    assert_eq!(world.run("session cancel K1-085").err, "cancelled K1-085 of Thu 2021-11-25\n");
}

#[test]
fn a_reason_is_kept_until_the_session_is_planned_again() {
    let world = World::pilot();
    world.done("session add K1 finnish --on tomorrow");
    world.done("attend K1-085 P-01=n");
    let reason = |world: &World| {
        let row = world.done("session show K1-085 --format csv");
        row.trim_end().rsplit(',').next().unwrap_or_default().to_owned()
    };
    let said = world.run("session cancel K1-085 --reason venue");
    assert_eq!(
        said.err,
        "cancelled K1-085 of Thu 2021-11-25 (no room was free) and took away one announced absence\n\
         ikut undo brings back what was announced\n"
    );
    assert_eq!(reason(&world), "venue");
    assert_eq!(world.run("session cancel K1-085").err, "nothing changed\n");
    assert_eq!(reason(&world), "venue");
    let said = world.run("session cancel K1-085 --reason too_few");
    assert_eq!(said.err, "K1-085 of Thu 2021-11-25 is cancelled already; why: too few could come\n");
    insta::assert_snapshot!("show_reason", world.ikut("session show K1-085"));
    world.done("session edit K1-085 --facilitator W7");
    world.done("session move K1-085 --at 13:00");
    assert_eq!(reason(&world), "too_few");
    insta::assert_snapshot!("list_reason", world.ikut("session list --cohort K1 --from 2021-11-15"));
    world.done("session edit K1-085 --status planned");
    assert_eq!(reason(&world), "");
    world.done("undo");
    assert_eq!(reason(&world), "too_few");
    world.done("redo");
    world.done("session cancel K1-085");
    assert_eq!(reason(&world), "", "it was planned again meanwhile");
    world.run("session cancel K1-085 --reason ill").refused(2, &["allowed: staff, provider, too_few"]);
    insta::assert_snapshot!("log_reason", world.ikut("log --limit 9"));
}

#[test]
fn a_table_has_the_reasons_only_where_there_is_one() {
    let world = World::pilot();
    assert!(!world.done("session list --cohort K3").contains("why cancelled"));
    let csv = world.done("session list --cohort K3 --format csv");
    assert!(csv.starts_with(
        "session,cohort,activity,participant,date,start,minutes,mode,status,facilitator,cancelled_for\n"
    ));
}

#[test]
fn several_sessions_are_cancelled_in_one_step_or_none() {
    let world = World::pilot();
    for day in ["2021-12-06", "2021-12-07", "2021-12-08"] {
        world.done(&format!("session add K1 finnish --on {day}"));
    }
    world.done("session cancel K1-086");
    unchanged(&world, "session cancel K1-085 K1-001 K1-002 K1-087", &["K1-001 has 3 marks", "K1-002 has"]);
    unchanged(&world, "session cancel K1-085 K1-999", &["no session K1-999"]);
    let rows = done_and_undone(&world, "session cancel K1-085 K1-086 K1-087 K1-085 --reason holiday");
    assert_eq!(rows.matches("+ sessions.csv").count(), 2, "{rows}");
    world.done("undo");
    insta::assert_snapshot!(
        "cancel_several",
        world.ikut("session cancel K1-085 K1-086 K1-087 --reason holiday")
    );
    assert!(world.done("log --limit 1").contains("K1-085, K1-086, K1-087: holiday or break"));
    let said = world.run("session cancel K1-085 K1-001 -n");
    said.refused(1, &["K1-001 has 3 marks"]);
}

#[test]
fn an_import_keeps_the_reason_of_what_stays_cancelled_and_clears_it_of_what_does_not() {
    let world = World::pilot();
    world.done("session add K1 finnish --on tomorrow --at 12:00");
    world.done("session cancel K1-085 --reason staff");
    world.done("export out");
    assert!(!world.export().iter().any(|(_, text)| text.contains("cancelled_for") || text.contains("staff")));
    let reason =
        |world: &World| world.done("session show K1-085 --format csv").trim_end().ends_with(",staff");
    assert_eq!(world.run("import out").err.lines().last(), Some("nothing changed"));
    assert!(reason(&world));
    let sessions = std::fs::read_to_string(world.path("out/sessions.csv")).expect("the sessions");
    world.write(
        "in/sessions.csv",
        sessions.replace("2021-11-25,12:00,180,,cancelled", "2021-11-25,13:00,180,,cancelled"),
    );
    world.done("import in");
    assert!(world.done("session show K1-085").contains("13:00") && reason(&world));
    world.write(
        "in/sessions.csv",
        sessions.replace("2021-11-25,12:00,180,,cancelled", "2021-11-25,12:00,180,,planned"),
    );
    world.done("import in");
    assert!(!reason(&world));
    world.done("undo");
    assert!(reason(&world), "undo brings it back");
}

#[test]
fn a_session_that_was_held_cannot_be_cancelled() {
    let world = World::pilot();
    unchanged(
        &world,
        "session cancel K1-001",
        &["K1-001 has 3 marks: it was held", "ikut attend K1-001 PARTICIPANT=-"],
    );
    unchanged(
        &world,
        "session edit K1-001 --status cancelled",
        &["K1-001 has 3 marks: it was held", "ikut attend K1-001 PARTICIPANT=-"],
    );
    world.done("session add K1 finnish --on tomorrow");
    world.done("attend K1-085 P-01=n");
    unchanged(
        &world,
        "session edit K1-085 --status cancelled",
        &["P-01 cannot be marked", "ikut session cancel K1-085"],
    );
}
