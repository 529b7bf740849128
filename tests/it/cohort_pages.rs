//! `ikut report cohort`, `compare` and `progress`: the pages of the manager.

use crate::world::World;

const LANGUAGES: [(&str, &str); 3] = [("en", "C"), ("fi", "fi_FI.UTF-8"), ("sv", "sv_FI.UTF-8")];
const PARTS: [&str; 5] = ["weeks", "activities", "people", "needs", "lessons"];

/// The pilot after its last cohort, with two lessons of K1.
fn world() -> World {
    crate::lesson::world().at("2022-12-01T09:00:00")
}

/// Returns the rows of a CSV as maps from column to cell.
fn rows(csv: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let row = |record: csv::StringRecord| {
        header.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect()
    };
    reader.records().map(|record| row(record.expect("a row"))).collect()
}

fn number(row: &std::collections::BTreeMap<String, String>, column: &str) -> u64 {
    row[column].parse().unwrap_or_else(|_| panic!("{column} of {row:?}"))
}

#[test]
fn a_cohort_has_its_picture_in_every_language() {
    for (language, locale) in LANGUAGES {
        insta::assert_snapshot!(
            format!("cohort_{language}"),
            world().speaking(locale).ikut("report cohort K1")
        );
    }
    insta::assert_snapshot!("cohort_of_five", world().ikut("report cohort K2"));
}

#[test]
fn a_cohort_without_anybody_says_so() {
    let world = World::new();
    world.done("cohort new K1 --start 2022-01-03 --weeks 2 --yes");
    insta::assert_snapshot!("cohort_of_nobody", world.ikut("report cohort K1"));
}

#[test]
fn every_part_is_a_sheet_for_programs() {
    let world = world();
    for part in PARTS {
        let csv = world.done(&format!("report cohort K2 --format csv --part {part}"));
        insta::assert_snapshot!(format!("cohort_{part}"), csv);
        let json = world.done(&format!("report cohort K2 --format json --part {part}"));
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        assert_eq!(json["rows"].as_array().expect("rows").len(), rows(&csv).len());
    }
}

#[test]
fn no_participant_is_named_in_any_format() {
    let world = world();
    for cohort in ["K1", "K2", "K3", "K4"] {
        let part = |part: &str| format!("report cohort {cohort} --format csv --part {part}");
        let others =
            ["table", "md", "json"].map(|format| format!("report cohort {cohort} --format {format}"));
        for words in PARTS.map(part).into_iter().chain(others) {
            let out = world.done(&words);
            assert!(!out.contains("P-"), "{words}\n{out}");
        }
    }
}

#[test]
fn weeks_and_activities_add_up_to_the_funders_report() {
    let world = world();
    let report = world.done("report esf --period all --format csv --part attendance");
    for cohort in ["K1", "K2", "K3", "K4"] {
        let here = |row: &&std::collections::BTreeMap<String, String>| {
            row["scope"] == "cumulative" && row["cohort"] == cohort && row["activity"] == "ALL"
        };
        let report = rows(&report);
        let all = report.iter().find(here).expect("the cohort's row");
        let weeks = rows(&world.done(&format!("report cohort {cohort} --format csv --part weeks")));
        let activities = rows(&world.done(&format!("report cohort {cohort} --format csv --part activities")));
        let (own, activities) = activities.split_last().expect("the cohort's own row");
        for column in
            ["sessions_held", "sessions_planned", "sessions_cancelled", "expected", "attended", "unmarked"]
        {
            let sum = |rows: &[_]| rows.iter().map(|row| number(row, column)).sum::<u64>();
            assert_eq!(sum(&weeks), number(all, column), "{cohort} {column} by week");
            assert_eq!(sum(activities), number(all, column), "{cohort} {column} by activity");
        }
        for column in
            ["participants", "attendance_rate", "punctuality_rate", "lone_sessions", "counted_minutes"]
        {
            assert_eq!(own[column], all[column], "{cohort} {column}");
        }
    }
}

#[test]
fn cohorts_are_compared_in_the_order_given() {
    for (language, locale) in LANGUAGES {
        let world = world().speaking(locale);
        insta::assert_snapshot!(format!("compare_{language}"), world.ikut("report compare K1 K2 K3"));
    }
    let world = world();
    let order = |words: &str| -> Vec<String> {
        rows(&world.done(words)).iter().take(2).map(|row| row["cohort"].clone()).collect()
    };
    assert_eq!(order("report compare K3 K1 --format csv"), ["K3", "K1"]);
    assert_eq!(order("report compare K1 K3 --format csv --part totals"), ["K1", "K3"]);
    insta::assert_snapshot!("compare_totals", world.done("report compare K1 K2 --format csv --part totals"));
    let both = rows(&world.done("report compare K2 K1 --format csv"));
    for cohort in ["K1", "K2"] {
        let alone = rows(&world.done(&format!("report cohort {cohort} --format csv")));
        let among: Vec<_> = both.iter().filter(|row| row["cohort"] == cohort).cloned().collect();
        assert_eq!(among, alone, "{cohort} is the same alone and among others");
    }
}

#[test]
fn progress_is_told_on_any_day() {
    for (language, locale) in LANGUAGES {
        let world = World::pilot().speaking(locale);
        insta::assert_snapshot!(format!("progress_{language}"), world.ikut("report progress"));
    }
    let world = World::pilot();
    for (name, day) in [("before", "2020-05-31"), ("late", "2022-06-30"), ("after", "2023-06-01")] {
        insta::assert_snapshot!(
            format!("progress_{name}"),
            world.ikut(&format!("report progress --on {day}"))
        );
    }
    insta::assert_snapshot!("progress_csv", world.done("report progress --format csv"));
}

#[test]
fn progress_counts_the_participants_of_the_funders_report() {
    for (moment, day) in [("2021-09-30T09:00:00", "2021-09-30"), ("2022-12-01T09:00:00", "2022-12-01")] {
        let world = World::pilot().at(moment);
        let report = rows(&world.done("report esf --period all --format csv"));
        let total = report.iter().find(|row| row["code"] == "GRAND_TOTAL").expect("a row")["total"].clone();
        let attendance = rows(&world.done("report esf --period all --format csv --part attendance"));
        let project = attendance.iter().find(|row| row["cohort"] == "ALL").expect("a row");
        for words in
            ["report progress --format csv".to_owned(), format!("report progress --on {day} --format csv")]
        {
            let row = &rows(&world.done(&words))[0];
            assert_eq!(row["participants"], total);
            assert_eq!(row["counted_minutes"], project["counted_minutes"]);
            assert_eq!(row["sessions_held"], project["sessions_held"]);
        }
    }
}

#[test]
fn what_the_settings_lack_names_the_command_that_sets_it() {
    let world = World::new();
    world.run("report progress").refused(1, &["the project's first day", "ikut project edit --start DATE"]);
    world.done("project edit --start 2021-01-01");
    let told = world.done("report progress");
    assert!(told.contains("ikut project edit --target NUMBER"), "{told}");
    assert!(told.contains("ikut project edit --end DATE"), "{told}");
    assert!(!told.contains("more participants"), "{told}");
    world.done("project edit --target 20 --end 2022-03-01");
    let told = world.done("report progress");
    assert!(told.contains("20 more participants in 14 weeks: 2 a week."), "{told}");
    assert!(!told.contains("ikut project edit"), "{told}");
}

#[test]
fn cohorts_that_cannot_be_shown_are_refused() {
    let world = World::pilot();
    world.run("report cohort K9").refused(1, &["there is no cohort K9", "did you mean"]);
    world.run("report compare K1 K9").refused(1, &["there is no cohort K9"]);
    world.run("report compare K1 K2 K1").refused(1, &["cohort K1 is named twice", "ikut cohort list"]);
    world.run("report compare K1").refused(2, &["too many or too few values"]);
    world.run("report cohort K1 --part week").refused(2, &["did you mean weeks?"]);
}
