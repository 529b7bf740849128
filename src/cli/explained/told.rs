//! Judgements in words.

use crate::domain::vocabulary::Vocabulary;
use crate::report::esf::Judgement;
use crate::report::esf::explain::{Fact, Ground, Reason, Value};
use crate::words::Words;

/// Returns what decides, in one line.
pub(super) fn detail(judgement: &Judgement, tr: &Words) -> String {
    let reason = tr.word("ground", judgement.reason.word());
    match &judgement.ground {
        Ground::Nothing => reason,
        Ground::Moment(moment) => tr.word("outside", moment.word()),
        Ground::Facts(facts) => match judgement.reason {
            Reason::Holds => holds(judgement, facts, tr),
            Reason::Refused => names(&reason, facts, Value::is_refused, tr),
            Reason::NotAsked | Reason::NotRecorded => {
                names(&reason, facts, |value| value == Value::NotRecorded, tr)
            }
            _ => tr.explained_because(&reason, &list(facts, tr)),
        },
        Ground::Missing(columns) => {
            let names: Vec<_> = columns.iter().map(|column| tr.heading(column)).collect();
            tr.explained_fact(&reason, &names.join(", "))
        }
        Ground::Window { date, opens, closes, .. } => {
            let (opens, closes) = (tr.day(*opens), tr.day(*closes));
            match date {
                Some(date) if judgement.reason != Reason::OutcomeNotReached => {
                    tr.explained_window_day(&reason, &tr.day(*date), &opens, &closes)
                }
                _ => tr.explained_window(&reason, &opens, &closes),
            }
        }
    }
}

/// Returns the reason with the questions that it is about.
fn names(reason: &str, facts: &[(Fact, Value)], about: fn(Value) -> bool, tr: &Words) -> String {
    let about = facts.iter().filter(|(_, value)| about(*value));
    let names: Vec<_> = about.map(|(fact, _)| name(*fact, tr)).collect();
    tr.explained_fact(reason, &names.join(", "))
}

fn name(fact: Fact, tr: &Words) -> String {
    let column = tr.heading(fact.column());
    match fact.point() {
        None => column,
        Some(point) => tr.explained_name_at(&tr.word("point", point.word()), &column),
    }
}

fn holds(judgement: &Judgement, facts: &[(Fact, Value)], tr: &Words) -> String {
    match (facts.is_empty(), judgement.is_of_everyone) {
        (false, _) => list(facts, tr),
        (true, false) => tr.explained_complete(),
        (true, true) => tr.explained_supported(),
    }
}

fn list(facts: &[(Fact, Value)], tr: &Words) -> String {
    let facts: Vec<_> = facts.iter().map(|(fact, value)| one(*fact, *value, tr)).collect();
    facts.join("; ")
}

fn one(fact: Fact, value: Value, tr: &Words) -> String {
    let value = match value {
        Value::NotRecorded => tr.explained_blank(),
        Value::Word(word) => tr.word(fact.column(), word),
        Value::Day(day) => tr.day(day),
        Value::Years(years) => years.to_string(),
    };
    tr.explained_fact(&name(fact, tr), &value)
}
