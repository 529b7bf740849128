//! The list against what is really written.

use std::collections::BTreeSet;

use serde_json::Value;

use super::*;
use crate::domain::fact::Calendar;
use crate::domain::project::{Programme, Project};
use crate::domain::waiver::Waiver;
use crate::report::attendance::Tally;
use crate::report::esf::explain::explanation_sheet;
use crate::report::esf::{Settings, indicator_sheet};
use crate::report::manifest::{Listed, Manifest};
use crate::report::quality::quality_sheet;
use crate::report::quality::{Detail, Finding, LetStand};
use crate::report::sheet::Sheet;
use crate::report::tests_support::{period, start};

fn named(name: &str) -> &'static File {
    let file = FILES.iter().find(|file| file.family == Family::Report && file.name == name);
    file.unwrap_or_else(|| panic!("{name} is in the dictionary"))
}

fn sheets() -> Vec<Sheet> {
    let (programme, period) = (Programme::Esf2014, period("2021"));
    let calendar = Calendar::default();
    vec![
        indicator_sheet(&[], programme, &period, &|code| code.to_owned()),
        Tally::new(&calendar, &period, start()).finish().sheet(),
        quality_sheet(&[], &|_| String::new()),
        explanation_sheet(&[], "CO01", programme, &period, &|_| String::new()),
        dictionary_sheet(&|_, _| String::new()),
    ]
}

#[test]
fn the_dictionary_has_the_columns_that_the_sheets_have() {
    for sheet in sheets() {
        let listed: Vec<_> =
            named(&format!("{}.csv", sheet.name)).entries.iter().map(|entry| entry.column).collect();
        let real: Vec<_> = sheet.columns.iter().map(|column| column.id).collect();
        assert_eq!(listed, real, "{}", sheet.name);
    }
}

/// Collects the paths of all values.
fn paths(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(keys) => {
            let dot = if path.is_empty() { "" } else { "." };
            keys.iter().for_each(|(key, value)| paths(value, &format!("{path}{dot}{key}"), found));
        }
        Value::Array(items) => items.iter().for_each(|item| paths(item, &format!("{path}[]"), found)),
        _ => {
            found.insert(path.to_owned());
        }
    }
}

#[test]
fn the_dictionary_has_the_keys_that_the_manifest_has() {
    let rule = crate::domain::check::Rule::FormUnsigned;
    let (subject, fix) = ("P-01".to_owned(), String::new());
    let waiver =
        Waiver { rule, subject: "P-01".parse().expect("a subject"), why: "x".to_owned(), until: None };
    let finding = Finding { rule, subject, detail: Detail::Nothing, fix };
    let manifest = Manifest {
        project: &Project::default(),
        period: &period("2021"),
        settings: &Settings::of(Programme::Esf2014),
        program_version: "0",
        language: "en",
        as_of: Some(57),
        waived: &[LetStand { finding, waiver }],
        files: vec![Listed::new("a", Some(1), b"")],
    };
    let manifest: Value = serde_json::from_slice(&manifest.bytes()).expect("JSON");
    let mut real = BTreeSet::new();
    paths(&manifest, "", &mut real);
    let listed: BTreeSet<_> =
        named("manifest.json").entries.iter().map(|entry| entry.column.to_owned()).collect();
    assert_eq!(listed, real);
}

#[test]
fn numbers_have_units_and_words_their_lists() {
    for file in FILES {
        for entry in file.entries.iter().filter(|entry| entry.column != "birth_year") {
            let place = format!("{}: {}", file.name, entry.column);
            assert_eq!(entry.unit.is_some(), entry.holds == Type::Count, "{place}");
            assert_eq!(!entry.values.is_empty(), entry.holds == Type::Word, "{place}");
        }
    }
}

#[test]
fn a_schema_nests_as_the_manifest_does() {
    let schema = schema(named("manifest.json"), &|_, entry| entry.column.to_owned());
    assert_eq!(schema["properties"]["period"]["properties"]["from"]["format"], "date");
    assert_eq!(schema["properties"]["files"]["items"]["properties"]["rows"]["type"][0], "integer");
    assert_eq!(schema["properties"]["project"]["properties"]["name"]["type"][1], "null");
    assert_eq!(schema["additionalProperties"], false);
}

#[test]
fn a_schema_of_a_sheet_asks_for_every_column() {
    let schema = schema(named("attendance.csv"), &|_, _| String::new());
    assert_eq!(schema["properties"]["schema"]["const"], "ikut.attendance/1");
    let row = &schema["properties"]["rows"]["items"];
    assert_eq!(row["required"].as_array().map(Vec::len), Some(29));
    assert_eq!(row["properties"]["kind"]["enum"][2], Value::Null);
    assert_eq!(row["properties"]["attendance_rate"]["maximum"], 1);
}
