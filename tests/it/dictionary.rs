//! `ikut report dictionary`: what it lists is what is written, and its schemas hold.

use std::collections::HashMap;
use std::fs;
use std::process::Command;

use crate::tools;
use crate::world::{World, folder_texts};

/// Validates `NAME.json` against `NAME.schema.json`, for each name, with a validator that others wrote.
const VALIDATE: &str = r#"
import json, sys
from jsonschema import Draft202012Validator, FormatChecker
wrong = 0
for schema, document in zip(sys.argv[1::2], sys.argv[2::2]):
    schema, name = json.load(open(schema)), document
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    for error in validator.iter_errors(json.load(open(document))):
        wrong += 1
        print(name, error.json_path, error.message)
sys.exit(wrong > 0)
"#;

fn rows(text: &str) -> Vec<HashMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.expect("a row")).collect()
}

/// Runs the validator over pairs of a schema and a document; says what is wrong.
fn validate(python: &str, pairs: &[(String, String)]) -> Result<(), String> {
    let arguments = pairs.iter().flat_map(|(schema, document)| [schema, document]);
    let output = Command::new(python).arg("-c").arg(VALIDATE).args(arguments).output().expect("runs");
    let told = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    if output.status.success() { Ok(()) } else { Err(told.into_owned()) }
}

#[test]
fn the_dictionary_has_the_columns_of_an_exported_folder() {
    let world = World::pilot();
    let listed = rows(&world.done("report dictionary --format csv"));
    for (name, text) in world.export() {
        let of_file = |row: &&HashMap<String, String>| row["family"] == "interchange" && row["file"] == name;
        let columns: Vec<_> = listed.iter().filter(of_file).map(|row| row["column"].as_str()).collect();
        assert_eq!(columns.join(","), text.lines().next().unwrap_or_default(), "{name}");
    }
}

#[test]
fn the_json_of_the_pilot_is_as_the_schemas_say() {
    let Some(python) = tools::python_with_jsonschema() else { return };
    let world = World::pilot();
    world.done("report dictionary --out dictionary");
    world.done("report esf --period 2022 --out report");
    let mut pairs = Vec::new();
    let mut pair = |name: &str, document: String| {
        let path = world.write(&format!("json/{}.json", pairs.len()), document);
        let schema = world.path(&format!("dictionary/{name}.schema.json"));
        pairs.push((schema.display().to_string(), path.display().to_string()));
    };
    for programme in ["ESF-2014", "ESF+-2021"] {
        let report = format!("report esf --period 2022 --programme {programme} --format json");
        for part in ["indicators", "attendance", "quality"] {
            pair(part, world.done(&format!("{report} --part {part}")));
        }
        let code = if programme == "ESF-2014" { "CR05" } else { "EECO12" };
        pair("explanation", world.done(&format!("{report} --explain {code} --scope both")));
    }
    pair("dictionary", world.done("report dictionary --format json"));
    pair("manifest", fs::read_to_string(world.path("report/manifest.json")).expect("written"));
    assert_eq!(validate(&python, &pairs), Ok(()));
    let schemas = fs::read_dir(world.path("dictionary")).expect("a folder").count() - 1;
    assert_eq!(schemas, 6, "a schema without a document is not tried");
    // What is not so is found.
    let broken = world.write("json/broken.json", r#"{"schema":"ikut.quality/1","rows":[{"rule":"x"}]}"#);
    let schema = world.path("dictionary/quality.schema.json").display().to_string();
    assert!(validate(&python, &[(schema, broken.display().to_string())]).is_err());
}

#[test]
fn the_dictionary_speaks_three_languages_and_files_one() {
    for (locale, name) in [("C", "en"), ("fi_FI.UTF-8", "fi"), ("sv_FI.UTF-8", "sv")] {
        let world = World::empty().speaking(locale);
        insta::assert_snapshot!(format!("dictionary_{name}"), world.ikut("report dictionary"));
    }
    let files = |locale| {
        let world = World::empty().speaking(locale);
        world.done("report dictionary --out out");
        folder_texts(&world.path("out"))
    };
    assert_eq!(files("C"), files("sv_FI.UTF-8"));
    let md = World::empty().done("report dictionary --format md");
    assert!(md.contains("| punctuality\\_rate |") || md.contains("| punctuality_rate |"), "{md}");
}

#[test]
fn a_dictionary_that_is_there_is_kept_unless_forced() {
    let world = World::empty();
    world.done("report dictionary --out out");
    world.run("report dictionary --out out --lang fi").refused(1, &["on jo olemassa", "--force"]);
    world.done("report dictionary --out out --lang fi --force");
}
