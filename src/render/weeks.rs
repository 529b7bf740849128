//! Weeks on paper, in large type: one line for each day, so that free days are seen too.

use maud::html;

use super::page::html::{document, safe};

const STYLE: &str = include_str!("weeks.css");

/// A week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// Which week.
    pub title: String,
    /// Each day with what is on it; a day with nothing is free.
    pub days: Vec<(String, Vec<Entry>)>,
}

/// Something on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub time: String,
    /// What.
    pub what: String,
    /// Says that it does not take place.
    pub off: Option<String>,
}

/// Returns the weeks as an HTML document; `free` stands on a day with nothing.
pub fn weeks(title: &str, weeks: &[Week], (free, nothing): (&str, &str), language: &str) -> String {
    let body = html! {
        @if weeks.is_empty() { p { (safe(nothing)) } }
        @for week in weeks {
            section .week {
                h2 { (safe(&week.title)) }
                dl {
                    @for (day, entries) in &week.days {
                        div class=[entries.is_empty().then_some("free")] {
                            dt { (safe(day)) }
                            @if entries.is_empty() { dd { (safe(free)) } }
                            @for entry in entries { dd { (one(entry)) } }
                        }
                    }
                }
            }
        }
    };
    document(title, language, STYLE, &body)
}

fn one(entry: &Entry) -> maud::Markup {
    html! {
        @if let Some(off) = &entry.off {
            s { b { (safe(&entry.time)) } " " (safe(&entry.what)) } " " (safe(off))
        } @else {
            b { (safe(&entry.time)) } " " (safe(&entry.what))
        }
    }
}
