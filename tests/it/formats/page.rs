//! The report as a page, in three languages.

use std::fs;

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
        page.contains("nobody is supported yet") && page.contains("under 25 years for more than 12 months"),
        "{page}"
    );
    assert!(!page.contains("| out of |") && !page.contains("95 %"), "{page}");
}

#[test]
fn an_explanation_is_a_page_too() {
    let world = World::pilot();
    let page = world.done("report esf --period 2021Q3 --explain CO03 --scope both --format md");
    insta::assert_snapshot!("md_explained", page);
}

#[test]
fn pages_stand_beside_the_files_and_are_the_same_bytes_every_time() {
    let world = World::pilot();
    world.done("report esf --period 2021Q4 --out one --with xlsx,html --with md");
    world.done("report esf --period 2021Q4 --out two --with md,html,xlsx --lang en");
    for file in ["manifest.json", "report.html", "report.md", "report.xlsx"] {
        let bytes = |folder: &str| fs::read(world.path(folder).join(file)).expect("written");
        assert_eq!(bytes("one"), bytes("two"), "{file}");
    }
    let manifest = fs::read_to_string(world.path("one/manifest.json")).expect("written");
    let manifest: serde_json::Value = serde_json::from_str(&manifest).expect("JSON");
    let names: Vec<_> =
        manifest["files"].as_array().expect("files").iter().map(|file| &file["name"]).collect();
    let csv = ["indicators.csv", "attendance.csv", "quality.csv"];
    assert_eq!(names, [&csv[..], &["report.md", "report.html", "report.xlsx"]].concat());
    world.run("report esf --period 2021Q4 --with html").refused(2, &["--out"]);
    world.run("report esf --period 2021Q4 --out three --with pdf").refused(2, &["md, html, xlsx"]);
    assert!(!world.path("three").exists());
}

#[test]
fn a_page_escapes_what_the_register_says() {
    let world = World::pilot();
    let name = "<script>alert(1)</script>\u{202e}&\"'";
    assert_eq!(world.run_all(&["project", "edit", "--name", name]).code, 0);
    let page = world.done("report esf --period 2021Q4 --format html");
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && !page.contains("<script"), "{page}");
    assert!(!page.contains('\u{202e}'));
    assert!(world.done("report esf --period 2021Q4 --format md").contains("\\<script\\>"));
}
