//! Instruments: questionnaires, and what is counted from their answers.
//!
//! An instrument has items, known by ids that never change their meaning; the texts of the items may
//! be missing, because some licences forbid to copy them. What a score means is said in the words of
//! its bands: support, never a verdict.

pub mod scoring;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::code::{InstrumentCode, ItemCode, ParticipantCode};
use super::score::Score;
use super::vocabulary::vocabulary;

/// The id of a total that is entered as another service gave it, without its items.
pub const TOTAL: &str = "total";

/// The greatest version of an instrument.
pub const LAST_VERSION: u32 = 9_999;

/// An instrument as it was imported, word for word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptInstrument {
    /// Its code.
    pub instrument: InstrumentCode,
    /// Its version, counted from 1: another wording is another version.
    pub version: u32,
    /// The file.
    pub content: String,
}

/// A questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument {
    /// Its code.
    pub code: InstrumentCode,
    /// Its version, counted from 1.
    pub version: u32,
    /// What it is called.
    pub names: Texts,
    /// Under which terms it may be used.
    pub licence: String,
    /// What is asked, in order; never empty.
    pub items: Vec<Item>,
    /// What is counted from all items together; `None` where nothing is.
    pub total: Option<Scale>,
    /// Whether the total may be entered as another service gave it, without its items.
    pub total_alone: bool,
    /// What is counted from some items together.
    pub subscales: Vec<Scale>,
    /// What a value of one item means, where that is said.
    pub item_bands: Vec<Band>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its id.
    pub id: ItemCode,
    /// What is asked; empty where the licence forbids to copy it.
    pub texts: Texts,
    /// The least value.
    pub least: i32,
    /// The greatest value, above the least.
    pub greatest: i32,
    /// Whether a great value means little of what is counted.
    pub reverse: bool,
    /// The words for its values, from the least on, by language; empty where there are none.
    pub words: BTreeMap<String, Vec<String>>,
}

/// What is counted from items together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// Its id; [`TOTAL`] for the total.
    pub id: ItemCode,
    /// What it is called; empty for the total.
    pub names: Texts,
    /// The places of its items in the instrument; never empty.
    pub items: Vec<usize>,
    /// How it is counted.
    pub formula: Formula,
    /// How many of its items must be answered for a score: at least 1, at most all.
    pub needed: usize,
    /// By how much two scores differ at least before one counts as more; 0 or above.
    pub change: Score,
    /// What a score means, by ascending lower ends.
    pub bands: Vec<Band>,
}

/// What scores from a lower end on mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// The lower end; the score itself is in the band.
    pub from: Score,
    /// What it means.
    pub texts: Texts,
}

/// A text in several languages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Texts(pub BTreeMap<String, String>);

vocabulary! {
    /// How items are counted together.
    Formula {
        /// Their sum.
        Sum = "sum",
        /// Their mean.
        Mean = "mean",
        /// Their sum, with the least possible as 0 and the greatest possible as 100.
        To100 = "to_100",
    }
}

/// What somebody said to an item. An item without a reply was not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// A value of its range.
    Value(i32),
    /// The participant prefers not to answer, which is an answer.
    Refused,
}

/// The replies to an instrument, by item.
pub type Replies = BTreeMap<ItemCode, Reply>;

/// One answering of an instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// Whose.
    pub participant: ParticipantCode,
    /// Of which instrument.
    pub instrument: InstrumentCode,
    /// On which day.
    pub date: NaiveDate,
    /// In which version.
    pub version: u32,
}

/// One reply as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Whose.
    pub participant: ParticipantCode,
    /// To which instrument.
    pub instrument: InstrumentCode,
    /// On which day.
    pub date: NaiveDate,
    /// To which item.
    pub item: ItemCode,
    /// What was said.
    pub reply: Reply,
}

impl Texts {
    /// Returns the text in a language; `None` where it has none.
    pub fn in_language(&self, language: &str) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }
}

impl Item {
    /// Returns the word for a value in a language.
    pub fn word(&self, value: i32, language: &str) -> Option<&str> {
        let at = usize::try_from(value.checked_sub(self.least)?).ok()?;
        self.words.get(language)?.get(at).map(String::as_str)
    }
}

impl Instrument {
    /// Returns the item with that id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id.as_str() == id)
    }

    /// Returns the least and the greatest whole number that a reply can have; `None` for an id that
    /// the instrument does not have.
    pub fn range(&self, id: &str) -> Option<(i32, i32)> {
        if id == TOTAL && self.total_alone {
            return scoring::whole_bounds(self, self.total.as_ref()?);
        }
        self.item(id).map(|item| (item.least, item.greatest))
    }

    /// Returns the ids that a reply can have, the total last where it may be entered.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let total = self.total_alone.then_some(TOTAL);
        self.items.iter().map(|item| item.id.as_str()).chain(total)
    }

    /// Returns the total and the subscales.
    pub fn scales(&self) -> impl Iterator<Item = &Scale> {
        self.total.iter().chain(&self.subscales)
    }
}
