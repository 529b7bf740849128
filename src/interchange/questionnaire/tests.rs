//! What the file of an instrument may say, and what is told of it when it may not.

use super::*;

const SMALL: &str = r#"
instrument = "small"
version = 2
licence = "Apache-2.0"
name = { en = "Small", fi = "Pieni", sv = "Liten" }

[scale]
least = 1
greatest = 3
words.en = ["no", "a little", "yes"]

[[item]]
id = "a"
text = { en = "I sleep." }

[[item]]
id = "b"
reverse = true

[[subscale]]
id = "rest"
name = { en = "Rest", fi = "Lepo", sv = "Vila" }
items = ["a"]
formula = "mean"
needed = 1

[total]
formula = "to_100"
needed = 2
change = 12.5
alone = true

[[total.band]]
from = 0
text = { en = "low", fi = "vähän", sv = "lite" }

[[total.band]]
from = 50.5
text = { en = "high", fi = "paljon", sv = "mycket" }
"#;

/// Returns the slips of the small file with one text put in place of another, as lines.
fn slips(from: &str, to: &str) -> Vec<String> {
    assert!(SMALL.contains(from), "{from}");
    let slips = questionnaire(&SMALL.replacen(from, to, 1)).expect_err("something is wrong");
    let told = |slip: &Slip| format!("{} {} {:?} {:?}", slip.line, slip.at, slip.value, slip.what);
    slips.iter().map(told).collect()
}

#[test]
fn a_file_is_read_whole() {
    let small = questionnaire(SMALL).expect("a good file");
    assert_eq!((small.code.as_str(), small.version, small.total_alone), ("small", 2, true));
    assert_eq!(small.ids().collect::<Vec<_>>(), ["a", "b", "total"]);
    assert!(!small.items[0].reverse && small.items[1].reverse);
    assert_eq!(small.items[1].texts.in_language("en"), None);
    assert_eq!(small.items[1].word(2, "en"), Some("a little"));
    assert_eq!((small.items[1].word(4, "en"), small.items[1].word(2, "fi")), (None, None));
    let total = small.total.as_ref().expect("a total");
    assert_eq!((total.needed, total.change), (2, Score::parse("12.5").expect("a number")));
    assert_eq!(total.bands[1].from, Score::parse("50.5").expect("a number"));
    assert_eq!(small.subscales[0].items, [0]);
}

#[test]
fn every_slip_is_told_at_once_with_its_line() {
    let many = SMALL.replace("version = 2", "version = 0").replace("greatest = 3", "greatest = \"x\"");
    let many = many.replace("licence = \"Apache-2.0\"\n", "").replace("id = \"b\"", "id = \"b b\"");
    let slips = questionnaire(&many).expect_err("much is wrong");
    let places: Vec<_> = slips.iter().map(|slip| (slip.line, slip.at.as_str())).collect();
    assert_eq!(places, [(1, "licence"), (3, "version"), (8, "scale.greatest"), (16, "item[2].id")]);
}

#[test]
fn what_is_wrong_is_named() {
    for (from, to, told) in [
        ("version = 2", "verson = 2", "UnknownKey"),
        ("version = 2", "version = 2\nversion = 3", "Syntax"),
        ("instrument = \"small\"", "instrument = 5", "Kind(Text)"),
        ("instrument = \"small\"", "instrument = \"ä\"", "NotACode"),
        ("fi = \"Pieni\", ", "", "Missing"),
        ("fi = \"Pieni\"", "fi = \" \"", "Missing"),
        ("[scale]", "[scala]", "UnknownKey"),
        ("greatest = 3", "greatest = 1", "OutOfRange { least: 2, most: 1000 }"),
        ("greatest = 3", "greatest = 4", "WordCount { found: 3, expected: 4 }"),
        ("id = \"b\"", "id = \"a\"", "Repeated { first_line: 13 }"),
        ("id = \"b\"", "id = \"total\"", "Repeated"),
        ("reverse = true", "reverse = 1", "Kind(Truth)"),
        ("items = [\"a\"]", "items = [\"c\"]", "UnknownItem"),
        ("items = [\"a\"]", "items = [1]", "Kind(Text)"),
        ("items = [\"a\"]", "items = []", "Missing"),
        ("formula = \"to_100\"", "formula = \"to_10\"", "near: Some(\"to_100\")"),
        ("formula = \"to_100\"", "formula = \"mean\"", "MeanAlone"),
        ("needed = 2", "needed = 3", "OutOfRange { least: 1, most: 2 }"),
        ("needed = 2", "needed = 0", "OutOfRange"),
        ("change = 12.5", "change = -1", "Kind(Number)"),
        ("change = 12.5", "change = 1.23456", "Kind(Number)"),
        ("from = 0", "from = 1", "FirstBand { lowest: \"0\" }"),
        ("from = 50.5", "from = 0", "BandOrder { highest: \"100\" }"),
        ("from = 50.5", "from = 101", "BandOrder"),
        ("[[total.band]]\nfrom = 0", "[total.band]\nfrom = 0", ""),
    ] {
        let slips = slips(from, to);
        assert!(slips.iter().any(|slip| slip.contains(told)), "{to}: {slips:#?}");
    }
}

#[test]
fn bands_of_values_want_items_of_one_range() {
    let bands = "greatest = 3\nband = [{ from = 1, text = { en = \"l\", fi = \"v\", sv = \"l\" } }]";
    let good = questionnaire(&SMALL.replacen("greatest = 3", bands, 1)).expect("a good file");
    assert_eq!(good.item_bands.len(), 1);
    let mixed = SMALL
        .replacen("greatest = 3", bands, 1)
        .replace("reverse = true", "least = 2\nwords.en = [\"a\", \"b\"]");
    let slips = questionnaire(&mixed).expect_err("two ranges");
    assert_eq!(slips[0].what, Fault::MixedRanges);
}

#[test]
fn no_file_and_a_huge_one_are_told_of() {
    assert!(questionnaire("").is_err_and(|slips| slips.len() >= 5));
    let huge = format!("#{}", "x".repeat(LONGEST));
    assert!(questionnaire(&huge).is_err_and(|slips| slips[0].what == Fault::TooLong { most: LONGEST }));
    assert!(
        questionnaire("a = \n b = \"\n")
            .is_err_and(|slips| slips.iter().all(|slip| matches!(slip.what, Fault::Syntax(_))))
    );
}
