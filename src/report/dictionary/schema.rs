//! JSON Schema (2020-12) of what ikut writes as JSON, made from the dictionary.

use serde_json::{Map, Value, json};

use super::{Empty, Entry, File, Type};

/// The dialect.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Gives the definition of a column in words.
pub type Define<'a> = &'a dyn Fn(&File, &Entry) -> String;

/// Returns the schema of a report's file: of `manifest.json` itself, or of the JSON form
/// `{"schema": "ikut.NAME/1", "rows": [...]}` of a sheet.
pub fn schema(file: &File, define: Define) -> Value {
    let stem = file.stem();
    let mut schema = if file.name.ends_with(".json") { manifest(file, define) } else { sheet(file, define) };
    let about = [
        ("$schema", DIALECT.to_owned()),
        ("$id", format!("urn:ikut:{stem}:1")),
        ("title", file.name.to_owned()),
    ];
    for (key, value) in about {
        schema[key] = value.into();
    }
    schema
}

fn sheet(file: &File, define: Define) -> Value {
    let columns = file.entries.iter().map(|entry| (entry.column, property(file, entry, define)));
    object([
        ("schema", json!({ "const": format!("ikut.{}/1", file.stem()) })),
        ("rows", json!({ "type": "array", "items": object(columns) })),
    ])
}

/// Returns an object that has just these keys.
fn object<'a>(properties: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    let properties: Map<String, Value> =
        properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    let required: Vec<_> = properties.keys().cloned().collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// Returns the schema of the manifest, whose entries name keys within others: `period.from`.
fn manifest(file: &File, define: Define) -> Value {
    let mut heads: Vec<&str> = Vec::new();
    for entry in file.entries {
        let head = head(entry.column);
        if !heads.contains(&head) {
            heads.push(head);
        }
    }
    object(heads.into_iter().map(|at| (at.trim_end_matches("[]"), below(at, file, define))))
}

fn head(path: &str) -> &str {
    path.split_once('.').map_or(path, |(head, _)| head)
}

/// Returns the schema of what stands under the first part of a path.
fn below(at: &str, file: &File, define: Define) -> Value {
    let under = file.entries.iter().filter(|entry| head(entry.column) == at);
    let keys: Vec<_> = under
        .map(|entry| (entry.column.split_once('.').map(|(_, key)| key), property(file, entry, define)))
        .collect();
    match &keys[..] {
        [(None, value)] => value.clone(),
        _ => {
            let inner = object(keys.into_iter().filter_map(|(key, value)| Some((key?, value))));
            if at.ends_with("[]") { json!({ "type": "array", "items": inner }) } else { inner }
        }
    }
}

fn property(file: &File, entry: &Entry, define: Define) -> Value {
    let mut property = value(entry);
    property["description"] = define(file, entry).into();
    property
}

fn value(entry: &Entry) -> Value {
    let or_null = entry.empty != Empty::Never;
    if entry.holds == Type::Word {
        let words = entry.values.iter().map(|word| Value::from(*word));
        let words: Vec<_> = words.chain(or_null.then_some(Value::Null)).collect();
        return json!({ "enum": words });
    }
    let (kind, mut value) = match entry.holds {
        Type::Word | Type::Text => ("string", json!({})),
        Type::Code => ("string", json!({ "minLength": 1 })),
        Type::Day => ("string", json!({ "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })),
        Type::Time => ("string", json!({ "pattern": "^[0-2][0-9]:[0-5][0-9]$" })),
        Type::Digest => ("string", json!({ "pattern": "^[0-9a-f]{64}$" })),
        Type::Number => ("number", json!({})),
        Type::Count => ("integer", json!({ "minimum": 0 })),
        Type::Ratio => ("number", json!({ "minimum": 0, "maximum": 1 })),
    };
    value["type"] = if or_null { json!([kind, "null"]) } else { kind.into() };
    value
}
