//! Somebody who refuses every question that may be refused goes the whole way, and is left in peace.

use crate::world::World;

/// Everything that may be refused at the beginning.
const QUESTIONS: [&str; 25] = [
    "gender",
    "age_at_entry",
    "labour_status",
    "in_education",
    "education",
    "foreign_background",
    "third_country_national",
    "minority",
    "disability",
    "homeless",
    "rural",
    "other_disadvantaged",
    "residence",
    "housing",
    "health",
    "family",
    "legal_process",
    "residence_permit",
    "money",
    "network",
    "everyday_coping",
    "time_management",
    "wellbeing",
    "language",
    "contact_rule",
];

/// Asserts that nobody is asked to ask again.
fn in_peace(world: &World) {
    let check = world.run("check --participant P-07");
    assert_eq!((check.code, check.err.as_str()), (0, ""), "{}", check.out);
    for words in ["participant show P-07", "meeting-sheet P-07"] {
        let page = world.done(words);
        assert!(!page.contains("Missing") && !page.contains("not asked"), "{words}\n{page}");
    }
    assert!(!world.done("due --days 400").contains("P-07"));
    assert_eq!(world.run("intake P-07 --no-input").err, "everything was asked of P-07 already\n");
}

/// The cumulative figures of a period, by code, in all columns.
fn figures(world: &World, period: &str) -> Vec<(String, String)> {
    let csv = world.done(&format!("report esf --period {period} --format csv"));
    let cumulative = csv.lines().filter(|line| line.contains(",cumulative,"));
    let parts = cumulative.map(|line| {
        let cells: Vec<_> = line.split(',').collect();
        (cells[5].to_owned(), cells[cells.len() - 5..].join(","))
    });
    parts.collect()
}

#[test]
fn whoever_refuses_every_question_goes_the_whole_way_in_peace() {
    let world = World::new().at("2021-08-30T10:00:00");
    for words in [
        "project edit --code S1 --programme ESF-2014 --start 2020-06-01 --end 2023-02-28 --target 1",
        "activity add rights --minutes 180",
        "cohort new K1 --start 2021-08-30 --weeks 10 --weekly mon:rights@12:00 --yes",
        "participant add P-07 --entered 2021-08-30 --form-signed 2021-08-30 --funder-record entered",
        "enrol P-07 K1 --from 2021-08-30",
    ] {
        world.done(words);
    }
    let refused: String = QUESTIONS.iter().map(|question| format!(" --refused {question}")).collect();
    world.done(&format!("intake P-07{refused}"));
    in_peace(&world);
    let world = world.at("2021-11-05T16:00:00");
    for number in 1..=10 {
        world.done(&format!("attend K1-{number:03} P-07=p"));
    }
    in_peace(&world);
    world.done("intake P-07 --refused exit --refused six_months");
    world.done("exit P-07 completed --on 2021-11-05 --left 2021-11-05");
    in_peace(&world);
    let world = world.at("2021-12-20T10:00:00");
    in_peace(&world);
    let world = world.at("2022-09-20T10:00:00");
    in_peace(&world);
    let counted = figures(&world, "2022Q3");
    for (code, columns) in &counted {
        let expected = if code == "GRAND_TOTAL" { "0,0,0,1,1" } else { "0,0,0,0,0" };
        assert_eq!(columns, expected, "{code}: empty and refused count as the contract says");
    }
    let findings = world.run("check report --period 2022Q3");
    for question in ["gender", "education", "minority", "residence"] {
        let nags = findings.out.lines().any(|line| line.contains("ANSWER") && line.contains(question));
        assert!(!nags, "{}", findings.out);
    }
    let exported = world.export();
    let second = World::new();
    for (name, text) in &exported {
        second.write(&format!("in/{name}"), text);
    }
    second.done("import in");
    assert_eq!(second.export(), exported, "refusals travel");
}
