//! A note of correction for the funder, in the language of the report: plain text that is also
//! Markdown.

use crate::report::attendance::sheet::ALL;
use crate::report::sent::{Moved, Part, Record};
use crate::words::Words;

use crate::cli::clock;
use crate::cli::desk::Desk;
use crate::cli::mark_words;

use super::changes::{Changed, How};
use super::compare::Compared;
use super::wording;

/// Returns the note: the figures, by the records that moved them.
pub(super) fn text(compared: &Compared, desk: &Desk) -> String {
    let of_report = compared.sent.language.parse().unwrap_or(desk.tr.language);
    let tr = Words::new(desk.globals.lang.unwrap_or(of_report));
    let sent = &compared.sent;
    let day = wording::sent_on(sent, &tr);
    let mut lines = vec![format!("# {}", tr.note_title(&sent.period)), String::new()];
    if compared.attribution.moved.is_empty() {
        lines.push(tr.diff_same(&sent.period, &day, sent.number));
    } else {
        lines.push(tr.note_opening(&sent.period, &day, sent.number));
    }
    for group in groups(compared) {
        lines.push(String::new());
        lines.extend(reasons(group[0], compared, &tr));
        lines.push(String::new());
        lines.extend(group.iter().map(|moved| format!("- {}", figure(moved, &tr))));
    }
    lines.join("\n") + "\n"
}

/// Returns the figures that the same records moved, together.
fn groups(compared: &Compared) -> Vec<Vec<&Moved>> {
    let mut groups: Vec<Vec<&Moved>> = Vec::new();
    for moved in &compared.attribution.moved {
        let same =
            |group: &&mut Vec<&Moved>| (&group[0].by, group[0].otherwise) == (&moved.by, moved.otherwise);
        match groups.iter_mut().find(same) {
            Some(group) => group.push(moved),
            None => groups.push(vec![moved]),
        }
    }
    groups
}

fn reasons(moved: &Moved, compared: &Compared, tr: &Words) -> Vec<String> {
    let told = moved.by.iter().flat_map(|record| told(record, compared, tr));
    let mut lines: Vec<_> = told.map(|line| begun(&line)).collect();
    if moved.otherwise {
        lines.push(tr.note_otherwise());
    }
    let last = if moved.by.is_empty() { None } else { Some(tr.note_therefore(moved.by.len())) };
    lines.extend(last);
    vec![lines.join(" ")]
}

/// Returns a sentence with a capital at its beginning: it begins with the kind of a record.
fn begun(sentence: &str) -> String {
    let mut signs = sentence.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}

/// Returns what was done to a record, a sentence for each column.
fn told(record: &Record, compared: &Compared, tr: &Words) -> Vec<String> {
    let Some(changed) = compared.find(record) else { return Vec::new() };
    let name = wording::record(changed, tr);
    let Some(last) = changed.lines.last() else { return Vec::new() };
    match changed.how {
        How::Added => vec![tr.note_added(&name, &day(&last.at, tr))],
        How::Removed => vec![tr.note_removed(&name, &day(&last.at, tr))],
        How::Edited => match &changed.marks {
            Some([before, after]) => {
                let mark = |mark| mark_words::told(Some(mark), tr);
                vec![tr.note_mark(&name, &mark(before), &mark(after), &day(&last.at, tr))]
            }
            None => edits(changed, &name, tr),
        },
    }
}

fn edits(changed: &Changed, name: &str, tr: &Words) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for (at, line) in changed.lines.iter().enumerate() {
        // From what was sent to what is, whatever stood between.
        if changed.lines[..at].iter().any(|earlier| earlier.column == line.column) {
            continue;
        }
        let last = changed.lines.iter().rfind(|later| later.column == line.column).unwrap_or(line);
        let value = |value: &str| wording::value(&line.column, value, tr);
        let (before, after) = (value(&line.before), value(&last.after));
        told.push(tr.note_changed(name, &tr.heading(&line.column), &before, &after, &day(&last.at, tr)));
    }
    told
}

fn day(at: &str, tr: &Words) -> String {
    clock::local(at).map_or_else(|| at.to_owned(), |at| tr.day(at.date()))
}

fn figure(moved: &Moved, tr: &Words) -> String {
    let place = &moved.figure.place;
    let what = match place.part {
        Part::Indicators => format!("{} {}", place.code, tr.indicator(&place.code)),
        Part::Attendance if place.cohort == ALL => tr.note_whole_project(),
        Part::Attendance if place.activity == ALL => tr.note_all_activities(&place.cohort),
        Part::Attendance => format!("{} {}", place.cohort, place.activity),
    };
    let number = |text: &str| match text {
        "" => "–".to_owned(),
        text if tr.has_decimal_comma() => text.replace('.', ","),
        text => text.to_owned(),
    };
    let scope = tr.word("scope", &place.scope.to_string());
    let (sent, today) = (number(&moved.figure.before), number(&moved.figure.after));
    tr.note_figure(&what, &tr.heading(&place.column), &scope, &sent, &today)
}
