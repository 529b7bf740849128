//! `ikut report esf --explain`: the lists add up to the figure, in every language and format.

use std::fs;

use crate::world::World;

/// Returns the rows of a CSV text, each cell by its header.
fn rows(text: &str) -> Vec<std::collections::HashMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.expect("a row")).collect()
}

#[test]
fn a_figure_of_the_pilot_is_explained() {
    for (locale, name) in [("C", "en"), ("fi_FI.UTF-8", "fi"), ("sv_FI.UTF-8", "sv")] {
        let world = World::pilot().speaking(locale);
        let told = world.ikut("report esf --period 2022 --explain CR05.women --scope both");
        insta::assert_snapshot!(format!("figure_{name}"), told);
        let told = world.ikut("report esf --period 2021Q3 --explain CO02");
        insta::assert_snapshot!(format!("output_{name}"), told);
    }
}

#[test]
fn the_lists_add_up_to_every_cell_of_the_pilot() {
    let world = World::pilot();
    for programme in ["ESF-2014", "ESF+-2021"] {
        world.done(&format!("report esf --programme {programme} --period 2022Q2 --out out --force"));
        let figures = fs::read_to_string(world.path("out/indicators.csv")).expect("written");
        for figure in rows(&figures).iter().filter(|figure| figure["scope"] == "period") {
            let code = &figure["code"];
            let words = format!(
                "report esf --programme {programme} --period 2022Q2 --scope both --format csv --explain {code}"
            );
            let lines = rows(&world.done(&words));
            assert_eq!(lines.len(), 2 * 22, "everyone stands in it, once for each scope");
            for column in ["women", "men", "non_binary", "not_stated"] {
                let counted = |line: &&std::collections::HashMap<String, String>| {
                    line["verdict"] == "counted" && line["scope"] == "period" && line["column"] == column
                };
                assert_eq!(
                    lines.iter().filter(counted).count().to_string(),
                    figure[column],
                    "{code}.{column}"
                );
            }
        }
    }
}

#[test]
fn another_column_is_told_apart_in_a_cell() {
    let world = World::pilot();
    let lines = rows(&world.done("report esf --period 2021Q3 --explain TOTAL.men --format csv"));
    let with = |verdict: &str| lines.iter().filter(|line| line["verdict"] == verdict).count();
    assert_eq!((with("counted"), with("other_column"), with("not_counted")), (2, 2, 18));
    let json = world.done("report esf --period 2021Q3 --explain TOTAL.men --format json");
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["schema"], "ikut.explanation/1");
}

#[test]
fn machine_words_do_not_change_with_the_language() {
    let told =
        |locale| World::pilot().speaking(locale).done("report esf --period 2022 --explain CO15 --format csv");
    assert_eq!(told("C"), told("fi_FI.UTF-8"));
}

#[test]
fn an_empty_register_has_nobody_to_explain() {
    let world = World::new();
    world.done("project edit --start 2020-06-01 --programme ESF+-2021");
    let told = world.done("report esf --period 2021 --explain EECO01");
    assert!(
        told.ends_with("EECO01 in the period, 2021-01-01 to 2021-12-31: 0\nNobody is in the register.\n"),
        "{told}"
    );
}
