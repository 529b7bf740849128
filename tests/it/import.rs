//! `ikut import`: all or nothing, every problem at its place.

use std::fs;

use crate::world::{Said, World, pilot};

/// A small folder that is right.
const FILES: [(&str, &str); 8] = [
    (
        "project.csv",
        "name,code,funder,programme,start,end,target\nTrial,S1,ELY,ESF-2014,2020-06-01,2023-02-28,20\n",
    ),
    ("cohorts.csv", "cohort,name,start,weeks,end,target,emphasis\nK1,,2021-08-30,10,,4,\n"),
    ("breaks.csv", "cohort,from,to,reason\nK1,2021-10-18,2021-10-22,\n"),
    (
        "activities.csv",
        "activity,name_en,name_fi,name_sv,kind,provider,minutes,counted\nfinnish,,,,group,,180,yes\nguidance,,,,individual,,60,yes\n",
    ),
    ("participants.csv", "participant,gender,alias\nP-01,woman,\nP-02,man,Canary\n"),
    ("enrolments.csv", "participant,cohort,from,to,mode,exit\nP-01,K1,2021-08-30,,group,\n"),
    (
        "sessions.csv",
        "session,cohort,activity,participant,date,start,minutes,mode,status,facilitator\n\
         K1-001,K1,finnish,,2021-08-31,12:00,180,on_site,held,W1\n\
         K1-002,K1,finnish,,2021-09-07,12:00,180,on_site,cancelled,W1\n\
         K1-003,K1,guidance,P-01,2021-09-08,12:00,60,on_site,held,W1\n\
         K1-004,K1,finnish,,2021-12-14,12:00,180,on_site,planned,W1\n",
    ),
    (
        "attendance.csv",
        "session,participant,presence,minutes_late,minutes_early,notice,reason\nK1-001,P-01,present,15,,none,forgot\n",
    ),
];

/// Returns a folder with the small files, one of them with another content.
fn folder(world: &World, file: &str, content: &[u8]) -> String {
    for (name, text) in FILES {
        world.write(&format!("in/{name}"), text);
    }
    if !file.is_empty() {
        world.write(&format!("in/{file}"), content);
    }
    "in".to_owned()
}

/// Imports the small folder with one file changed, which must be refused and change nothing.
fn refused(file: &str, content: &[u8], texts: &[&str]) -> Said {
    let world = World::new();
    world.done(&format!("import {}", folder(&world, "", b"")));
    let before = (world.export(), fs::read(world.path("ikut.db")).expect("the register"));
    let said = world.run(&format!("import {}", folder(&world, file, content)));
    said.refused(1, texts);
    assert!(said.err.contains("nothing was imported"), "{}", said.err);
    let after = (world.export(), fs::read(world.path("ikut.db")).expect("the register"));
    assert!(before == after, "the register changed");
    said
}

fn attendance(row: &str, texts: &[&str]) {
    let header = "session,participant,presence,minutes_late,minutes_early,notice,reason\n";
    refused("attendance.csv", format!("{header}{row}\n").as_bytes(), texts);
}

#[test]
fn the_small_folder_is_right() {
    let world = World::new();
    world.done(&format!("import {}", folder(&world, "", b"")));
    let cohorts = world.done("cohort list --format csv");
    assert!(cohorts.contains("K1,,2021-08-30,10,2021-11-12,4,"), "{cohorts}");
}

#[test]
fn an_unknown_column_is_refused_with_the_nearest() {
    let texts = ["participants.csv:1: ", "gendre", "Did you mean gender?"];
    refused("participants.csv", b"participant,gendre\nP-01,woman\n", &texts);
}

#[test]
fn a_wrong_word_is_refused_with_what_is_allowed() {
    let texts =
        ["participants.csv:2: gender: womn is not allowed", "woman, man, non_binary", "Did you mean woman?"];
    refused("participants.csv", b"participant,gender\nP-01,womn\n", &texts);
}

#[test]
fn an_impossible_date_is_refused() {
    let texts = ["participants.csv:2: entered: 2021-02-29 is not a day"];
    refused("participants.csv", b"participant,entered\nP-01,2021-02-29\n", &texts);
    let texts = ["participants.csv:2: entered: 30.8.2021", "Did you mean 2021-08-30?"];
    refused("participants.csv", b"participant,entered\nP-01,30.8.2021\n", &texts);
}

#[test]
fn a_mark_must_fit_its_session() {
    attendance(
        "K1-009,P-01,present,,,,",
        &["attendance.csv:2: session: there is no session K1-009", "Did you mean"],
    );
    attendance("K1-001,P-09,present,,,,", &["attendance.csv:2: participant: there is no participant P-09"]);
    attendance("K1-001,P-01,present,100,80,none,", &["attendance.csv:2", "180 minutes together"]);
    attendance("K1-002,P-01,present,,,,", &["attendance.csv:2", "cancelled"]);
    attendance("K1-004,P-01,present,,,,", &["attendance.csv:2", "planned"]);
    attendance("K1-003,P-02,present,,,,", &["attendance.csv:2", "somebody else"]);
    attendance("K1-001,P-01,absent,5,,none,", &["attendance.csv:2", "present only"]);
    attendance("K1-001,P-01,present,,,none,", &["attendance.csv:2", "notice"]);
}

#[test]
fn two_rows_with_one_key_are_refused() {
    let rows = b"participant,gender\nP-01,woman\nP-02,man\nP-01,man\n";
    refused("participants.csv", rows, &["participants.csv:4", "same key as line 2"]);
}

#[test]
fn files_that_are_no_csv_text_are_refused() {
    refused("participants.csv", b"", &["participants.csv:1", "empty"]);
    refused("participants.csv", b"\xef\xbb\xbf", &["participants.csv:1", "empty"]);
    let latin = b"participant,gender\nP-01,woman\nP-\xe4,man\n";
    refused("participants.csv", latin, &["participants.csv:3", "UTF-8"]);
    let binary = b"PK\x03\x04\x00\x00\x08\x00 not a table";
    refused("participants.csv", binary, &["participants.csv", "not a text file", "CSV"]);
}

#[test]
fn every_problem_is_told_at_once() {
    let rows = b"participant,gender,entered,education\nP-01,womn,2021-13-01,9\nP 2,man,,\n";
    let said =
        refused("participants.csv", rows, &[":2: gender", ":2: entered", ":2: education", ":3: participant"]);
    assert!(said.err.contains("4 problems"), "{}", said.err);
}

#[test]
fn no_error_shows_an_alias() {
    let rows = "participant,gender,alias\nP-01,womn,Canary\nP-02,Canary,Canary,Canary\n";
    let said = refused("participants.csv", rows.as_bytes(), &["participants.csv:2"]);
    assert!(!said.err.contains("Canary"), "{}", said.err);
}

#[test]
fn the_same_import_twice_changes_nothing_the_second_time() {
    let world = World::pilot();
    let before = world.export();
    let again = world.run(&format!("import {}", pilot().display()));
    assert_eq!(again.code, 0);
    assert!(again.err.contains("nothing changed"), "{}", again.err);
    assert_eq!(world.export(), before);
    let log = world.done("log --format csv");
    assert_eq!(log.lines().count(), 2, "one step: {log}");
}

#[test]
fn a_dry_run_says_what_would_be() {
    let world = World::new();
    let dry = world.run(&format!("import {} --dry-run", pilot().display()));
    assert_eq!(dry.code, 0);
    assert!(dry.out.contains("attendance.csv    1003"), "{}", dry.out);
    assert_eq!(world.export(), World::new().export());
    let header = "session,participant,presence,minutes_late,minutes_early,notice,reason\n";
    let bad = folder(&world, "attendance.csv", format!("{header}K1-001,P-01,here,,,,\n").as_bytes());
    let dry = world.run(&format!("import {bad} --dry-run"));
    assert_eq!(dry.code, 1);
    assert!(
        dry.out.lines().any(|line| line.starts_with("attendance.csv") && line.ends_with('1')),
        "{}",
        dry.out
    );
}

#[test]
fn a_nordic_spreadsheets_files_are_read() {
    let plain = World::new();
    plain.done(&format!("import {}", folder(&plain, "", b"")));
    let nordic = World::new();
    folder(&nordic, "", b"");
    for (name, text) in FILES {
        let text = format!("\u{feff}{}", text.replace(',', ";").replace('\n', "\r\n"));
        nordic.write(&format!("in/{name}"), text);
    }
    nordic.done("import in");
    assert_eq!(nordic.export(), plain.export());
}

#[test]
fn an_empty_alias_keeps_the_one_that_is_there() {
    let world = World::new();
    world.done(&format!("import {}", folder(&world, "", b"")));
    world.done("export plain");
    let text = fs::read_to_string(world.path("plain/participants.csv")).expect("written");
    assert!(!text.contains("Canary"));
    world.done("import plain");
    assert!(world.export().iter().any(|(_, text)| text.contains("Canary")));
}

#[test]
fn absent_columns_leave_what_is_recorded() {
    let world = World::pilot();
    let before = world.export();
    world.write("in/participants.csv", "participant,gender\nP-01,man\n");
    world.done("import in");
    assert_eq!(world.export(), before);
    world.write("in/participants.csv", "gender,participant\nwoman,P-01\n");
    world.done("import in");
    assert!(world.done("participant show P-01 --format csv").contains(",woman,50,"));
}

#[test]
fn a_session_cannot_shrink_below_its_marks() {
    let world = World::pilot();
    world.write("in/sessions.csv", "session,minutes\nK1-002,40\n");
    world.run("import in").refused(1, &["sessions.csv:2: minutes", "45 minutes"]);
}

#[test]
fn a_folder_without_files_is_refused_and_others_are_pointed_out() {
    let world = World::new();
    world.write("in/participant.csv", "participant\nP-01\n");
    let said = world.run("import in");
    said.refused(1, &["none of the files", "did you mean participants.csv?"]);
    world.run("import nowhere").refused(1, &["nowhere", "no such file"]);
}

#[test]
fn a_folder_in_the_place_of_a_file_is_refused() {
    let world = World::new();
    fs::create_dir_all(world.path("in/cohorts.csv")).expect("a folder");
    world.run("import in").refused(1, &["cohorts.csv", "it is a folder"]);
}
