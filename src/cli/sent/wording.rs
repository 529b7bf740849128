//! Records, values and figures of a comparison, in words.

use crate::domain::day::iso;
use crate::domain::submission::Submission;
use crate::report::sent::Place;
use crate::report::sheet::Cell;
use crate::words::Words;

use crate::cli::clock;

use super::changes::Changed;

/// Returns the local day on which a report was sent, in words.
pub(super) fn sent_on(sent: &Submission, tr: &Words) -> String {
    clock::local(&sent.sent_at).map_or_else(|| sent.sent_at.clone(), |at| tr.day(at.date()))
}

/// Returns the kind of a record with its code: `mark K1-014 P-01`.
pub(super) fn record(changed: &Changed, tr: &Words) -> String {
    let kind = tr.word("record", &changed.kind);
    match code(changed, tr) {
        code if code.is_empty() => kind,
        code => format!("{kind} {code}"),
    }
}

/// Returns which record it is, its days and words as the language has them: `P-01 on leaving`.
pub(super) fn code(changed: &Changed, tr: &Words) -> String {
    let words: Vec<_> = changed.code.split(' ').filter(|word| !word.is_empty()).collect();
    let words = words.into_iter().map(|word| match changed.kind.as_str() {
        "outcome" => tr.word("point", word),
        _ => day_or(word, tr),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Returns a value of a column; nothing is a dash.
pub(super) fn value(column: &str, value: &str, tr: &Words) -> String {
    match value {
        "" if column.is_empty() => String::new(),
        "" => "–".to_owned(),
        value => day_or(&tr.word(column, value), tr),
    }
}

/// Returns which figure it is: `CO01 women since the project began`.
pub(super) fn place(place: &Place, tr: &Words) -> String {
    let row = [&place.code, &place.cohort, &place.activity].into_iter().filter(|part| !part.is_empty());
    let row: Vec<_> = row.map(String::as_str).collect();
    let scope = tr.word("scope", &place.scope.to_string());
    format!("{}, {}, {scope}", row.join(" "), tr.heading(&place.column))
}

/// Returns a figure as the person's language writes it; nothing is a dash.
pub(super) fn figure(text: &str, tr: &Words) -> Cell {
    match text {
        "" => Cell::text("–"),
        text if tr.has_decimal_comma() => Cell::text(text.replace('.', ",")),
        text => Cell::text(text),
    }
}

fn day_or(text: &str, tr: &Words) -> String {
    iso(text).map_or_else(|_| text.to_owned(), |day| tr.day(day))
}
