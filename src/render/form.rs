//! A form for paper: questions with boxes to tick and lines to write on.
//!
//! # Why
//! Whoever fills it in may be tired, or read slowly: large type, much room, one question after the
//! other, and the way not to answer always in the same place.

use maud::{Markup, html};

use super::page::html::{document, safe};

const STYLE: &str = include_str!("form.css");

/// A form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What it is.
    pub title: String,
    /// Whose it is, and what whoever fills it in should know.
    pub lead: Vec<String>,
    /// Its parts.
    pub parts: Vec<(String, Vec<Piece>)>,
}

/// One piece of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A question with boxes to tick.
    Boxes {
        /// The question.
        question: String,
        /// What can be ticked.
        boxes: Vec<String>,
    },
    /// A question with lines to write on, and boxes beside.
    Lines {
        /// The question.
        question: String,
        /// How many lines.
        lines: usize,
        /// What can be ticked instead.
        boxes: Vec<String>,
    },
    /// Many questions with the same boxes.
    Grid {
        /// What is asked of every row.
        question: String,
        /// What can be ticked.
        boxes: Vec<String>,
        /// What it is asked of.
        rows: Vec<String>,
    },
}

/// Returns the form as an HTML document in a language.
pub fn form(form: &Form, language: &str) -> String {
    let body = html! {
        @for line in &form.lead { p { (safe(line)) } }
        @for (title, pieces) in &form.parts {
            h2 { (safe(title)) }
            @for (at, piece) in pieces.iter().enumerate() { (self::piece(at, piece)) }
        }
    };
    document(&form.title, language, STYLE, &body)
}

fn piece(at: usize, piece: &Piece) -> Markup {
    match piece {
        Piece::Boxes { question, boxes } => html! {
            section .question { h3 { (safe(question)) } (self::boxes(boxes)) }
        },
        Piece::Lines { question, lines, boxes } => html! {
            section .question {
                h3 { (safe(question)) }
                @for _ in 0..*lines { div .line {} }
                (self::boxes(boxes))
            }
        },
        Piece::Grid { question, boxes, rows } => grid(at, question, boxes, rows),
    }
}

fn boxes(boxes: &[String]) -> Markup {
    html! {
        @if !boxes.is_empty() {
            ul .boxes { @for one in boxes { li { (square()) (safe(one)) } } }
        }
    }
}

fn grid(at: usize, question: &str, boxes: &[String], rows: &[String]) -> Markup {
    html! {
        div .scroll role="region" aria-labelledby={ "g" (at) } tabindex="0" {
            table .grid {
                caption { span #{ "g" (at) } { (safe(question)) } }
                thead { tr { td {} @for one in boxes { th scope="col" { (safe(one)) } } } }
                tbody {
                    @for row in rows {
                        tr { th scope="row" { (safe(row)) } @for _ in boxes { td { (square()) } } }
                    }
                }
            }
        }
    }
}

/// A box to tick, which a screen reader passes over.
fn square() -> Markup {
    html! { span .square aria-hidden="true" {} }
}
