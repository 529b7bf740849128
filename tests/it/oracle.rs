//! `ikut report esf` against an independent count: random registers, every cell.
//!
//! `tests/oracle/random_register.py` makes the registers and `tests/oracle/count.py` counts them, from
//! the rules as they are worded. Other registers: `IKUT_SEEDS=100..200 cargo test oracle`.

use std::ffi::OsStr;
use std::fs;
use std::ops::Range;
use std::path::Path;
use std::process::Command;

use crate::esf::without_label;
use crate::tools;
use crate::world::{World, pilot, project};

/// A period by its name, with its first and its last day.
type Period = [&'static str; 3];

/// A year, a range that is no calendar's, a month that ends on a leap day.
const PERIODS: [Period; 3] = [
    ["2022", "2022-01-01", "2022-12-31"],
    ["2021-05-17..2023-06-30", "2021-05-17", "2023-06-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
];

/// The periods for which the pilot's figures are kept.
const PILOT_PERIODS: [Period; 4] = [
    ["2021Q3", "2021-07-01", "2021-09-30"],
    ["2021Q4", "2021-10-01", "2021-12-31"],
    ["2022Q2", "2022-04-01", "2022-06-30"],
    ["2022", "2022-01-01", "2022-12-31"],
];

const PROGRAMMES: [&str; 2] = ["ESF-2014", "ESF+-2021"];
const FILES: [&str; 2] = ["indicators.csv", "attendance.csv"];

/// The day on which a random register's project starts.
const RANDOM_START: &str = "2020-01-15";
const PILOT_START: &str = "2020-06-01";

/// The registers of a common run: among them some for each rule, so that a rule counted otherwise
/// shows. The last two are for people who leave on 31 August.
const SEEDS: [u64; 13] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 26, 30];

pub fn has_python() -> bool {
    tools::has("python3", &["--version"], "apt-get install python3")
}

/// Returns the seeds to try: `IKUT_SEEDS`, such as `100..200`, else the common ones.
fn seeds() -> Vec<u64> {
    let Ok(wanted) = std::env::var("IKUT_SEEDS") else { return SEEDS.to_vec() };
    let ends = wanted.split_once("..").and_then(|(from, to)| Some(from.parse().ok()?..to.parse().ok()?));
    ends.map(Range::collect)
        .unwrap_or_else(|| panic!("IKUT_SEEDS={wanted}: write two numbers, such as 100..200"))
}

/// Runs one of the scripts beside the tests.
fn python(script: &str, arguments: &[&OsStr]) {
    let script = project("tests/oracle").join(script);
    let output = Command::new("python3").arg(&script).args(arguments).output().expect("python3 starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{} {arguments:?}\n{said}", script.display());
}

/// Makes the interchange folder of a seed. Things happen on and beside the ends of the periods.
pub fn make_register(seed: u64, folder: &Path) {
    let seed = seed.to_string();
    let mut arguments = vec![OsStr::new(&seed), folder.as_os_str(), OsStr::new(RANDOM_START)];
    arguments.extend(PERIODS.iter().flat_map(|[_, from, until]| [OsStr::new(from), OsStr::new(until)]));
    python("random_register.py", &arguments);
}

/// Lets the oracle count a register: `out/PROGRAMME/PERIOD/` gets both files.
fn count(register: &Path, start: &str, periods: &[Period], out: &Path) {
    let mut arguments = vec![register.as_os_str()];
    arguments.extend(["--start", start, "--out"].map(OsStr::new));
    arguments.push(out.as_os_str());
    for period in periods {
        arguments.push(OsStr::new("--period"));
        arguments.extend(period.map(OsStr::new));
    }
    arguments.extend(PROGRAMMES.iter().flat_map(|programme| ["--programme", programme]).map(OsStr::new));
    python("count.py", &arguments);
}

/// Lets the program count the register of a world, into folders like those of the oracle.
fn report(world: &World) {
    for programme in PROGRAMMES {
        for [period, ..] in PERIODS {
            let out = format!("reported/{programme}/{period}");
            world.done(&format!("report esf --programme {programme} --period {period} --out {out}"));
        }
    }
}

/// Returns every cell that differs, with the start of its row.
fn differences(made: &str, counted: &str) -> Vec<String> {
    let (made, counted) = (without_label(made), without_label(counted));
    let mut found = Vec::new();
    if made.len() != counted.len() {
        found.push(format!("{} rows, counted {}", made.len(), counted.len()));
    }
    for (row, other) in made.iter().zip(&counted) {
        for (at, (cell, expected)) in row.iter().zip(other).enumerate().filter(|(_, (a, b))| a != b) {
            let (key, column) = (row[..6].join(","), &made[0][at]);
            found.push(format!("{key}: {column} is {cell}, counted {expected}"));
        }
        if row.len() != other.len() {
            found.push(format!("{} cells, counted {}: {}", row.len(), other.len(), row.join(",")));
        }
    }
    found
}

/// Returns the differences of all files of two folders, each with where it is.
fn compare(reported: &Path, counted: &Path, periods: &[Period]) -> Vec<String> {
    let mut found = Vec::new();
    for programme in PROGRAMMES {
        for [period, ..] in periods {
            for file in FILES {
                let path = Path::new(programme).join(period).join(file);
                let text = |folder: &Path| fs::read_to_string(folder.join(&path)).expect("a file of figures");
                let place = |line| format!("{}: {line}", path.display());
                found.extend(differences(&text(reported), &text(counted)).into_iter().map(place));
            }
        }
    }
    found
}

/// Returns where the program and the oracle differ on the register of a seed.
fn differences_of_seed(seed: u64) -> Vec<String> {
    let world = World::new();
    let register = world.path("register");
    make_register(seed, &register);
    world.done("import register");
    report(&world);
    count(&register, RANDOM_START, &PERIODS, &world.path("counted"));
    let found = compare(&world.path("reported"), &world.path("counted"), &PERIODS);
    found.into_iter().map(|line| format!("seed {seed}: {line}")).collect()
}

fn differences_of_seeds(seeds: &[u64]) -> Vec<String> {
    seeds.iter().flat_map(|seed| differences_of_seed(*seed)).collect()
}

#[test]
fn random_registers_are_counted_as_the_oracle_counts_them() {
    if !has_python() {
        return;
    }
    let seeds = seeds();
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let found: Vec<_> = std::thread::scope(|scope| {
        let share = |seeds| scope.spawn(move || differences_of_seeds(seeds));
        let shares: Vec<_> = seeds.chunks(seeds.len().div_ceil(workers).max(1)).map(share).collect();
        shares.into_iter().flat_map(|share| share.join().expect("a share of the seeds")).collect()
    });
    assert!(found.is_empty(), "{} cells differ:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_oracle_finds_the_expected_figures_of_the_pilot() {
    if !has_python() {
        return;
    }
    let world = World::empty();
    let counted = world.path("counted");
    count(&pilot(), PILOT_START, &PILOT_PERIODS, &counted);
    let found = compare(&project("tests/expected"), &counted, &PILOT_PERIODS);
    assert!(found.is_empty(), "{} cells differ:\n{}", found.len(), found.join("\n"));
}
