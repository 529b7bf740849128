//! Pages: what a report tells a person, before anybody decides whether it becomes a screen, a text, a
//! web page or a workbook.
//!
//! # Why
//! A sheet has no words and belongs to programs; a page has them all, already in the reader's
//! language, and carries its tables as sheets, so that every format shows the same cells.

use super::sheet::{Cell, Share, Sheet};
use super::wilson::FEW;

/// A report for people, read from top to bottom.
///
/// Captions on one page differ, so that each of its tables and charts can be told apart by ear.
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
    /// The title of a part of a section.
    Subheading(String),
    /// What the page is about, fact by fact: what it is, and its value.
    Facts(Vec<(String, String)>),
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
    /// Shares as bars; a table of the same numbers goes with them in every format.
    Bars(Bars),
    /// Rows of signs, one for each session or week; as a table too.
    Strip(Strip),
}

impl Page {
    /// Returns a page with nothing on it yet.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), blocks: Vec::new() }
    }

    /// Adds a block.
    pub fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Says whether a share of few stands somewhere, so that the page has to say how little it says.
    pub fn has_few(&self) -> bool {
        self.blocks.iter().any(Block::has_few)
    }
}

impl Block {
    /// Says whether a share of few stands in it.
    pub fn has_few(&self) -> bool {
        let is_few = |share: &Share| (1..FEW).contains(&share.whole);
        match self {
            Self::Table { sheet, .. } => {
                let few = |cell: &Cell| matches!(cell, Cell::Ratio(share) if is_few(share));
                sheet.rows.iter().flatten().any(few)
            }
            Self::Bars(bars) => bars.bars.iter().any(|bar| bar.interval && is_few(&bar.share)),
            _ => false,
        }
    }
}

/// Shares as bars from nothing to all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// What the bars show, in one line.
    pub caption: String,
    /// What each bar is of: a column, such as `cohort`.
    pub of: &'static str,
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
    /// What each row is of: a column, such as `participant`.
    pub of: &'static str,
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

#[cfg(test)]
mod tests {
    use super::*;

    fn page(whole: u64) -> Page {
        let bar = Bar { label: "K1".to_owned(), share: Share { part: 0, whole }, interval: true };
        let mut page = Page::new("page");
        page.push(Block::Text("text".to_owned()));
        page.push(Block::Bars(Bars { caption: "bars".to_owned(), of: "cohort", bars: vec![bar] }));
        page
    }

    #[test]
    fn a_page_knows_whether_few_stand_behind_a_share() {
        assert!(page(9).has_few());
        assert!(!page(10).has_few() && !page(0).has_few());
    }
}
