//! Pages: what a report tells a person, before anybody decides whether it becomes a screen, a text, a
//! web page or a workbook.
//!
//! # Why
//! A sheet has no words and belongs to programs; a page has them all, already in the reader's
//! language, and carries its tables as sheets, so that every format shows the same cells.

use super::sheet::{Share, Sheet};

/// A report for people, read from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What the page is, in one line.
    pub title: String,
    /// The blocks, in order.
    pub blocks: Vec<Block>,
}

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The title of a section.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A paragraph that says how to read what stands above it: few people, what is not counted.
    Note(String),
    /// Lines of a list.
    List(Vec<String>),
    /// A table.
    Table {
        /// What the table shows, in one line.
        caption: String,
        /// Its cells; the columns' headings and words are translated by who shows them.
        sheet: Sheet,
    },
    /// Bars side by side, one for each line of a table that stands with them.
    Bars(Bars),
    /// Rows of signs, one for each session or week.
    Strip(Strip),
}

/// Shares as bars from nothing to all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// What the bars show, in one line.
    pub caption: String,
    /// The bars, from top to bottom.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it is of.
    pub label: String,
    /// How long it is, and of how many; nothing is drawn for a share of nothing.
    pub share: Share,
    /// Whether the 95 % Wilson interval is drawn beside it.
    pub interval: bool,
}

/// Rows of signs under numbered columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strip {
    /// What the strip shows, in one line.
    pub caption: String,
    /// The headings of the columns.
    pub columns: Vec<String>,
    /// A label and a sign for each column.
    pub rows: Vec<(String, Vec<Square>)>,
    /// Each sign that occurs, with what it says in words.
    pub legend: Vec<(char, String)>,
}

/// One square of a strip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Square {
    /// The sign that stands in it, so that nobody has to tell colours apart.
    pub sign: char,
    /// How dark it is drawn.
    pub shade: Shade,
}

/// How dark a square is: never a verdict, and always beside its sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shade {
    /// Nothing was expected, or nothing is known.
    Blank,
    /// In part.
    Half,
    /// Whole.
    Full,
}
