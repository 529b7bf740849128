//! The report does not depend on how the register came to be: rows in any order, imports in pieces and
//! in any possible order, changes taken back in between.

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use crate::oracle::{has_python, make_register};
use crate::world::{World, folder_texts, pilot};

/// The files of the interchange folder, in pieces that refer only to what came before.
const PIECES: [&[&str]; 4] = [
    &["project.csv", "activities.csv", "cohorts.csv", "participants.csv"],
    &["breaks.csv", "enrolments.csv", "sessions.csv"],
    &["attendance.csv"],
    &["outcomes.csv", "needs.csv", "refusals.csv", "life_areas.csv", "safe_contacts.csv"],
];

/// Orders of the pieces in which each finds what it refers to.
const ORDERS: [[usize; 4]; 3] = [[0, 1, 2, 3], [0, 3, 1, 2], [0, 1, 3, 2]];

/// What is changed and taken back, after the pieces that it needs.
const CHANGES: [&str; 4] = [
    "participant add X-1 --gender woman --entered 2021-10-01",
    "project edit --start 2019-01-01",
    "activity add xyz --minutes 60",
    "cohort new X1 --start 2021-10-04 --weeks 2 --weekly mon:xyz --yes",
];

/// Returns the lines below the header in an order that a number stands for.
fn shuffled(text: &str, mut number: u64) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    for at in (2..lines.len()).rev() {
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        lines.swap(at, 1 + (number >> 33) as usize % at);
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// Imports some files of a folder, half of their rows in the first import and all in the second.
fn import(world: &World, folder: &Path, names: &[&str], number: u64) {
    let mut there = false;
    for part in ["half", "whole"] {
        for name in names {
            let Ok(text) = fs::read_to_string(folder.join(name)) else { continue };
            let text = shuffled(&text, number);
            let rows = text.lines().count();
            let taken = if part == "half" { 1 + rows / 2 } else { rows };
            let taken: String = text.lines().take(taken).map(|line| format!("{line}\n")).collect();
            world.write(&format!("{}-{part}/{name}", names[0]), taken);
            there = true;
        }
    }
    // Half a piece may refer to the other half, so only a file on its own is imported in halves.
    if there && names.len() == 1 {
        world.done(&format!("import {}-half", names[0]));
    }
    if there {
        world.done(&format!("import {}-whole", names[0]));
    }
}

/// Returns everything that is reported of a register.
fn reported(world: &World, period: &str) -> Vec<(String, String)> {
    let mut told = Vec::new();
    for programme in ["ESF-2014", "ESF+-2021"] {
        let words = format!("report esf --programme {programme} --period {period}");
        world.done(&format!("{words} --out {programme}"));
        told.extend(folder_texts(&world.path(programme)));
        let code = if programme == "ESF-2014" { "CR05" } else { "EECR04" };
        told.push((code.to_owned(), world.done(&format!("{words} --explain {code} --scope both"))));
    }
    told
}

/// Makes a register of the folder piece by piece and with steps taken back, and compares its report
/// with the one of the folder imported as it is.
fn compare(folder: &Path, order: &[usize; 4], number: u64, period: &str) {
    let plain = World::new();
    plain.done(&format!("import {}", folder.display()));
    let other = World::new();
    for at in order {
        import(&other, folder, PIECES[*at], number + *at as u64);
        let change = CHANGES[(number as usize + at) % CHANGES.len()];
        if other.run(change).code == 0 {
            other.done("undo");
        }
        other.done("undo");
        other.done("redo");
    }
    assert_eq!(reported(&plain, period), reported(&other, period), "{order:?} {number}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_pilot_is_reported_alike_however_it_was_imported(
        order in prop::sample::select(ORDERS.to_vec()), number in 0..u64::MAX / 2,
        period in prop::sample::select(vec!["2021Q4", "2022", "2022Q2"]),
    ) {
        compare(&pilot(), &order, number, period);
    }

    #[test]
    fn a_random_register_is_reported_alike_however_it_was_imported(
        seed in 100..1_000_000u64, order in prop::sample::select(ORDERS.to_vec()), number in 0..u64::MAX / 2,
    ) {
        if has_python() {
            let world = World::empty();
            let folder = world.path("register");
            make_register(seed, &folder);
            compare(&folder, &order, number, "2022");
        }
    }
}
