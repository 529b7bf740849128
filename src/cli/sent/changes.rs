//! What was changed since a report was sent, record by record, as the journal has it.

use std::collections::HashMap;

use serde_json::Value;

use crate::domain::day::iso;
use crate::domain::fact::{ParticipantId, SessionId};
use crate::domain::mark::Mark;
use crate::report::sent::Record;
use crate::store::{Touch, Values};

use crate::cli::codes::{Codes, mark, mark_word};

/// Columns whose values are nobody's business in a report: names and free text.
const KEPT_BACK: [&str; 5] = ["alias", "facilitator", "note", "text", "why"];

/// What is kept of the work with one participant: no figure is counted from it, and it is nobody's
/// business in a report.
const CASE_WORK: [&str; 14] = [
    "refusal",
    "life_area",
    "need_kind",
    "safe_contact",
    "goal",
    "goal_step",
    "goal_session",
    "note",
    "contact",
    "referral",
    "instrument",
    "assessment",
    "answer",
    "feedback",
];

/// Columns that only say which record it is.
const KEYS: [&str; 2] = ["id", "one"];

/// A record that is not as it was when the report was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Changed {
    /// The kind of record, such as `mark`.
    pub(super) kind: String,
    /// Which one, such as `K1-014 P-01`.
    pub(super) code: String,
    /// What figures call it; `None` for a kind that no figure is counted from.
    pub(super) record: Option<Record>,
    /// Whether it is new, gone, or changed.
    pub(super) how: How,
    /// The changes of each column that is not as it was, in the order in which they were made.
    pub(super) lines: Vec<Line>,
    /// What a mark said and says.
    pub(super) marks: Option<[Mark; 2]>,
}

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    Added,
    Removed,
    Edited,
}

/// A change of one column of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// The column; empty for a record that came or went.
    pub(super) column: String,
    /// Its value before; empty for nothing.
    pub(super) before: String,
    /// Its value after.
    pub(super) after: String,
    /// The step.
    pub(super) op: i64,
    /// When it was taken: UTC.
    pub(super) at: String,
    /// Who took it.
    pub(super) who: String,
}

/// Returns the records that are not as they were, in the order in which they were last changed;
/// what was changed and changed back is left out, and so are submissions themselves and case work.
pub(super) fn changed(touches: Vec<Touch>, codes: &Codes) -> Vec<Changed> {
    let mut groups: Vec<(usize, Vec<Touch>)> = Vec::new();
    let mut places: HashMap<(String, Vec<String>), usize> = HashMap::new();
    let own = |touch: &Touch| {
        !touch.entity.starts_with("submission") && !CASE_WORK.contains(&touch.entity.as_str())
    };
    for (at, touch) in touches.into_iter().filter(own).enumerate() {
        let place = *places.entry((touch.entity.clone(), touch.key.clone())).or_insert_with(|| {
            groups.push((at, Vec::new()));
            groups.len() - 1
        });
        groups[place].0 = at;
        groups[place].1.push(touch);
    }
    groups.sort_by_key(|(last, _)| *last);
    groups.iter().filter_map(|(_, touches)| of_one(touches, codes)).collect()
}

fn of_one(touches: &[Touch], codes: &Codes) -> Option<Changed> {
    let (first, last) = (touches.first()?, touches.last()?);
    let how = match (&first.before, &last.after) {
        (None, None) => return None,
        (None, Some(_)) => How::Added,
        (Some(_), None) => How::Removed,
        (Some(_), Some(_)) => How::Edited,
    };
    let lines = match (&first.before, &last.after) {
        (Some(before), Some(after)) => edits(before, after, touches, codes),
        _ => vec![line("", String::new(), String::new(), last)],
    };
    let key: Vec<&str> = last.key.iter().map(String::as_str).collect();
    let record = record(&last.entity, &key);
    let code = codes.code(&last.entity, &key, first.before.as_ref().or(last.after.as_ref()));
    let kind = last.entity.clone();
    let marks = first.before.as_ref().and_then(mark).zip(last.after.as_ref().and_then(mark));
    let marks = marks.filter(|_| kind == "mark").map(|(before, after)| [before, after]);
    (!lines.is_empty()).then_some(Changed { kind, code, record, how, lines, marks })
}

/// Returns each change of the columns that are not as they were.
fn edits(before: &Values, after: &Values, touches: &[Touch], codes: &Codes) -> Vec<Line> {
    let mut lines = Vec::new();
    for column in after.keys().filter(|column| !KEYS.contains(&column.as_str())) {
        let value = |values: &Values| values.get(column).cloned().unwrap_or(Value::Null);
        if value(before) == value(after) {
            continue;
        }
        for touch in touches {
            let at = |values: &Option<Values>| values.as_ref().map(value).unwrap_or(Value::Null);
            let (from, to) = (at(&touch.before), at(&touch.after));
            if from != to {
                let written = |value| written(&touch.entity, column, &value, codes);
                lines.push(line(column, written(from), written(to), touch));
            }
        }
    }
    lines
}

fn line(column: &str, before: String, after: String, touch: &Touch) -> Line {
    let (op, at, who) = (touch.op, touch.at.clone(), touch.who.clone());
    Line { column: column.to_owned(), before, after, op, at, who }
}

/// Returns what figures call a row.
fn record(entity: &str, key: &[&str]) -> Option<Record> {
    let participant = |id: &str| id.parse().ok().map(ParticipantId);
    let session = |id: &str| id.parse().ok().map(SessionId);
    match (entity, key) {
        ("project", _) => Some(Record::Project),
        ("activity", [code]) => Some(Record::Activity(code.parse().ok()?)),
        ("participant", [id]) => Some(Record::Participant(participant(id)?)),
        ("enrolment", [id, cohort, from]) => {
            Some(Record::Enrolment(participant(id)?, cohort.parse().ok()?, iso(from).ok()?))
        }
        ("outcome", [id, point]) => Some(Record::Outcome(participant(id)?, point.parse().ok()?)),
        ("session", [id]) => Some(Record::Session(session(id)?)),
        ("mark", [at, id]) => Some(Record::Mark(session(at)?, participant(id)?)),
        _ => None,
    }
}

/// Returns a value as the interchange files spell it.
fn written(entity: &str, column: &str, value: &Value, codes: &Codes) -> String {
    let text = match value {
        Value::Null => return String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match (entity, column) {
        _ if KEPT_BACK.contains(&column) => String::new(),
        ("mark", column) => mark_word(column, value.as_i64()).map_or(text, str::to_owned),
        ("session", "participant") => codes.participant(&text),
        _ => text,
    }
}
