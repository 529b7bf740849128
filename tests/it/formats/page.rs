//! The report as a page, in three languages.

use crate::world::World;

#[test]
fn the_report_is_a_page_in_every_language() {
    for (name, locale) in [("md_en", "C"), ("md_fi", "fi_FI.UTF-8"), ("md_sv", "sv_FI.UTF-8")] {
        let world = World::pilot().speaking(locale);
        insta::assert_snapshot!(name, world.done("report esf --period 2022Q2 --format md"));
    }
}

#[test]
fn a_page_of_nobody_says_what_it_counts() {
    let world = World::new();
    world.done("project edit --start 2021-01-01 --programme ESF+-2021");
    let page = world.done("report esf --period 2021Q4 --format md");
    assert!(
        page.contains("No findings.") && page.contains("under 25 years for more than 12 months"),
        "{page}"
    );
    assert!(!page.contains("target") && !page.contains("95 %"), "{page}");
}

#[test]
fn an_explanation_is_a_page_too() {
    let world = World::pilot();
    let page = world.done("report esf --period 2021Q3 --explain CO03 --scope both --format md");
    insta::assert_snapshot!("md_explained", page);
}
