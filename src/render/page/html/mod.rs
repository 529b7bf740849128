//! A page as one HTML file: for a browser, a mail or a printer.
//!
//! # Why
//! Whoever gets the file may read it with a screen reader, on a telephone, in the dark or on paper, and
//! years later. So there is no script and nothing from outside; charts are drawings with the same
//! numbers in a table beside them; wide tables scroll by themselves and can be reached by keyboard.

mod bars;
mod strip;
mod table;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::render::shown::{Look, Shown};
use crate::render::visible::visible;
use crate::report::page::{Block, Page};

/// How everything looks, on a screen by day and night, and on paper.
const STYLE: &str = include_str!("page.css");

/// How a page looks that prints on one side.
const SHEET: &str = include_str!("sheet.css");

/// Lets nothing in: no script, no font, no picture from outside.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The words around a page that are not its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Around<'a> {
    /// The language of every text, such as `fi`.
    pub language: &'a str,
    /// Says that what a chart shows stands here as a table.
    pub as_table: &'a str,
}

/// Returns the page as an HTML document.
pub fn html(page: &Page, look: &Look, around: &Around) -> String {
    let blocks = html! {
        @for (at, block) in page.blocks.iter().enumerate() { (self::block(at, block, look, around)) }
    };
    document(&page.title, around.language, "", &blocks)
}

/// Returns the page as an HTML document that prints on one side where it can: what is wide above, the
/// rest in two columns.
pub fn sheet(page: &Page, look: &Look, around: &Around) -> String {
    let blocks = html! {
        @for (at, block) in page.blocks.iter().enumerate() { (self::block(at, block, look, around)) }
    };
    document(&page.title, around.language, SHEET, &blocks)
}

/// Returns an HTML document with a title; `style` comes after the style that all have.
pub(in crate::render) fn document(title: &str, language: &str, style: &str, body: &Markup) -> String {
    let document = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (safe(title)) }
                style { (PreEscaped(STYLE)) (PreEscaped(style)) }
            }
            body {
                main {
                    h1 { (safe(title)) }
                    (body)
                }
            }
        }
    };
    document.into_string() + "\n"
}

fn block(at: usize, block: &Block, look: &Look, around: &Around) -> Markup {
    match block {
        Block::Heading(words) => html! { h2 { (safe(words)) } "\n" },
        Block::Subheading(words) => html! { h3 { (safe(words)) } "\n" },
        Block::Text(words) => html! { p { (safe(words)) } "\n" },
        Block::Note(words) => html! { p .note { (safe(words)) } "\n" },
        Block::Facts(facts) => html! {
            dl { @for (what, value) in facts { div { dt { (safe(what)) } dd { (safe(value)) } } } } "\n"
        },
        Block::List(items) => html! { ul { @for item in items { li { (safe(item)) } } } "\n" },
        Block::Table { caption, sheet } => {
            let columns: Vec<_> = sheet.columns.iter().map(|column| column.id).collect();
            table::scrolling(&format!("t{at}"), caption, &Shown::sheet(sheet, look), &columns)
        }
        Block::Bars(bars) => bars::figure(at, bars, look, around),
        Block::Strip(strip) => strip::figure(at, strip, look, around),
    }
}

/// Returns a text with nothing in it that turns the reading order; HTML's own signs are escaped by
/// who writes it.
pub(in crate::render) fn safe(text: &str) -> String {
    visible(text).into_owned()
}
