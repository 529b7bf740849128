//! The lines of the journal: they say that a step was taken, when and by whom, and no longer about whom.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, named_params};

use super::super::StoreError;
use super::super::read::all;
use crate::domain::code::NOBODY;

/// A code that the person had: from one step to the step that gave another.
#[derive(Debug)]
struct Span {
    code: String,
    from: i64,
    until: i64,
}

/// What a line may say of evidence: the steps whose records stay.
const OF_EVIDENCE: [&str; 13] = [
    "participant_add",
    "participant_edit",
    "enrol",
    "enrolment_edit",
    "exit",
    "session_add",
    "session_edit",
    "session_move",
    "session_cancel",
    "attend",
    "meet",
    "outcome_add",
    "outcome_edit",
];

/// The details that can name a participant.
const NAMING: [&str; 3] = ["participant", "participants", "subject"];

/// The details that can name a session.
const OF_SESSIONS: [&str; 3] = ["session", "sessions", "subject"];

/// Puts another code, or none, in every line that names the participant; returns the steps. The other code
/// stands only where the records of the step stay.
pub(super) fn rename(tx: &Connection, id: i64, to: Option<&str>) -> Result<BTreeSet<i64>, StoreError> {
    let mut renamed = BTreeSet::new();
    for span in spans(tx, id)? {
        renamed.extend(put(tx, &span, &NAMING, to)?);
    }
    Ok(renamed)
}

/// Puts other codes of sessions in every line that names them; returns the steps.
pub(super) fn recode(tx: &Connection, codes: &BTreeMap<String, String>) -> Result<BTreeSet<i64>, StoreError> {
    let mut renamed = BTreeSet::new();
    for (code, other) in codes {
        let span = Span { code: code.clone(), from: 0, until: i64::MAX };
        renamed.extend(put(tx, &span, &OF_SESSIONS, Some(other))?);
    }
    Ok(renamed)
}

fn put(tx: &Connection, span: &Span, naming: &[&str], to: Option<&str>) -> Result<BTreeSet<i64>, StoreError> {
    let params = named_params! { ":code": span.code, ":from": span.from, ":until": span.until };
    let lines = all(tx, include_str!("list_lines.sql"), params, |row| {
        Ok((row.get::<_, i64>("id")?, row.get::<_, String>("kind")?, row.get::<_, String>("details")?))
    })?;
    let mut renamed = BTreeSet::new();
    for (op, kind, details) in lines {
        let to = to.filter(|_| OF_EVIDENCE.contains(&kind.as_str())).unwrap_or(NOBODY);
        if let Some(details) = without(&details, naming, (&span.code, to)) {
            tx.prepare_cached("UPDATE op SET details = :details WHERE id = :op")?
                .execute(named_params! { ":details": details, ":op": op })?;
            renamed.insert(op);
        }
    }
    Ok(renamed)
}

/// Returns the codes of a participant as the journal's images tell them; they must still be there.
fn spans(tx: &Connection, id: i64) -> Result<Vec<Span>, StoreError> {
    let sql = include_str!("list_codes.sql");
    let codes =
        all(tx, sql, named_params! { ":id": id }, |row| Ok((row.get(0)?, row.get::<_, Option<String>>(1)?)))?;
    let ends = codes.iter().skip(1).map(|(op, _)| *op).chain([i64::MAX]);
    let spans = codes.iter().zip(ends);
    Ok(spans
        .filter_map(|((from, code), until)| Some(Span { code: code.clone()?, from: *from, until }))
        .collect())
}

/// Returns the details with a code in place of another; `None` where it is not there.
fn without(details: &str, naming: &[&str], (code, to): (&str, &str)) -> Option<String> {
    let told: BTreeMap<String, String> = serde_json::from_str(details).ok()?;
    let mut renamed = told.clone();
    for (_, value) in renamed.iter_mut().filter(|(name, _)| naming.contains(&name.as_str())) {
        *value = replaced(value, code, to);
    }
    (renamed != told).then(|| serde_json::json!(renamed).to_string())
}

/// Replaces a code where it stands alone: codes are letters, digits, full stops, hyphens and underscores.
fn replaced(text: &str, code: &str, to: &str) -> String {
    let is_code = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let mut replaced = String::with_capacity(text.len());
    for part in text.split_inclusive(|c| !is_code(c)) {
        let word = part.trim_end_matches(|c| !is_code(c));
        let rest = &part[word.len()..];
        replaced.push_str(if word == code { to } else { word });
        replaced.push_str(rest);
    }
    replaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_replaced_where_it_stands_alone() {
        for (text, expected) in [
            ("P-07", "E-1"),
            ("P-06, P-07, P-08", "P-06, E-1, P-08"),
            ("P-071, P-07-1, XP-07, P-07.1", "P-071, P-07-1, XP-07, P-07.1"),
            ("P-07/K1-003", "E-1/K1-003"),
            ("", ""),
        ] {
            assert_eq!(replaced(text, "P-07", "E-1"), expected);
        }
        assert_eq!(without(r#"{"marks":"2"}"#, &NAMING, ("P-07", "E-1")), None);
    }
}
