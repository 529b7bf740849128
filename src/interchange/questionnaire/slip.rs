//! What is wrong with the file of an instrument, and where.

use crate::domain::code::CodeError;

/// One slip, at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// On which line of the file.
    pub line: u64,
    /// At which key, such as `item[2].least`; empty where the file is no TOML.
    pub at: String,
    /// What stands there, at most 40 characters.
    pub value: String,
    /// What is wrong.
    pub what: Fault,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// No TOML; what its reader says, in English.
    Syntax(String),
    /// More characters than an instrument can have.
    TooLong {
        /// The most characters allowed.
        most: usize,
    },
    /// A key that is needed is not there, or its text is empty.
    Missing,
    /// A key that does not stand here.
    UnknownKey {
        /// Every key that may.
        allowed: &'static [&'static str],
        /// The one that is close enough to be meant.
        near: Option<&'static str>,
    },
    /// Another kind of value than is wanted.
    Kind(Wanted),
    /// A text that cannot be a code.
    NotACode(CodeError),
    /// A word that is on no list.
    UnknownWord {
        /// Every allowed word.
        allowed: &'static [&'static str],
        /// The one that is close enough to be meant.
        near: Option<&'static str>,
    },
    /// A whole number outside two bounds, both allowed.
    OutOfRange {
        /// The least number allowed.
        least: i64,
        /// The greatest number allowed.
        most: i64,
    },
    /// A text with more characters than there is room for.
    TextTooLong {
        /// The most characters allowed.
        most: usize,
    },
    /// An id that stands on an earlier line already.
    Repeated {
        /// That line.
        first_line: u64,
    },
    /// An id that no item has.
    UnknownItem {
        /// The one that is close enough to be meant.
        near: Option<String>,
    },
    /// Another number of words than there are values.
    WordCount {
        /// How many there are.
        found: usize,
        /// How many values there are.
        expected: usize,
    },
    /// A first band that does not begin at the lowest score.
    FirstBand {
        /// That score.
        lowest: String,
    },
    /// A band that does not begin above the one before, or begins beyond the highest score.
    BandOrder {
        /// The highest score.
        highest: String,
    },
    /// A mean cannot be entered alone: it is no whole number.
    MeanAlone,
    /// Item bands, and items of different ranges.
    MixedRanges,
}

/// A kind of value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A text in quotation marks.
    Text,
    /// A whole number.
    Whole,
    /// A number with at most four decimals.
    Number,
    /// `true` or `false`.
    Truth,
    /// A list in square brackets.
    List,
    /// A table.
    Table,
}
