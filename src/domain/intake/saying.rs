//! What is asked, what was said to it, and how that is kept in a draft.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::column::choices;
use crate::domain::age::HIGHEST;
use crate::domain::number::whole;
use crate::domain::participant::LabourStatus;
use crate::domain::refusal::Question;
use crate::domain::safe_contact::LONGEST;
use crate::domain::vocabulary::Vocabulary;

/// One thing that an intake asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// The first day in the project.
    Entered,
    /// A question that may be refused.
    Of(Question),
}

/// What was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A word of the list, a number, an ISO day or a text.
    Text(String),
    /// The participant prefers not to answer; whoever reaches out has nothing to mind then.
    Refused,
}

/// Something said that answers nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no answer to the question")]
pub struct NotAnAnswer;

/// What was said so far, by what was asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sayings(BTreeMap<Item, Said>);

impl Item {
    /// Returns everything that an intake can ask, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Entered).chain(Question::MEMBERS.iter().copied().map(Self::Of))
    }

    /// Returns its machine name.
    pub fn word(self) -> &'static str {
        match self {
            Self::Entered => "entered",
            Self::Of(question) => question.word(),
        }
    }

    /// Returns what a machine name stands for.
    pub fn named(word: &str) -> Option<Self> {
        Self::all().find(|item| item.word() == word)
    }

    /// Returns the words that answer it; `None` where a number, a day or a text does.
    pub fn choices(self) -> Option<Vec<&'static str>> {
        match self {
            Self::Of(question) => choices(question),
            Self::Entered => None,
        }
    }

    /// Says whether somebody may prefer not to answer.
    pub fn may_be_refused(self) -> bool {
        matches!(self, Self::Of(_))
    }

    /// Says whether a day answers it.
    pub fn takes_day(self) -> bool {
        matches!(self, Self::Entered | Self::Of(Question::UnemployedSince))
    }
}

impl Sayings {
    /// Returns what was said to an item.
    pub fn get(&self, item: Item) -> Option<&Said> {
        self.0.get(&item)
    }

    /// Returns everything that was said, in the order in which it is asked.
    pub fn iter(&self) -> impl Iterator<Item = (Item, &Said)> {
        Item::all().filter_map(|item| Some((item, self.0.get(&item)?)))
    }

    /// Returns what was said to the items that are wanted.
    pub(super) fn only(&self, wanted: impl Fn(Item) -> bool) -> Self {
        Self(
            self.0
                .iter()
                .filter(|(item, _)| wanted(**item))
                .map(|(item, said)| (*item, said.clone()))
                .collect(),
        )
    }

    /// Says whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns to how many items something was said.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Takes down an answer.
    ///
    /// # Errors
    /// It is no word of the list, no age, no day, or too long.
    pub fn answer(&mut self, item: Item, text: &str) -> Result<(), NotAnAnswer> {
        let fits = match (item.choices(), item) {
            (Some(words), _) => words.contains(&text),
            (None, Item::Of(Question::AgeAtEntry)) => whole::<u16>(text).is_some_and(|age| age <= HIGHEST),
            (None, Item::Of(Question::ContactRule)) => {
                !text.trim().is_empty() && text.chars().count() <= LONGEST
            }
            (None, item) => item.takes_day() && text.parse::<NaiveDate>().is_ok(),
        };
        if !fits {
            return Err(NotAnAnswer);
        }
        self.0.insert(item, Said::Text(text.to_owned()));
        self.forget_since(item);
        Ok(())
    }

    /// Takes down that the participant prefers not to answer.
    ///
    /// # Errors
    /// The item is none that can be refused.
    pub fn refuse(&mut self, item: Item) -> Result<(), NotAnAnswer> {
        if !item.may_be_refused() {
            return Err(NotAnAnswer);
        }
        self.0.insert(item, Said::Refused);
        self.forget_since(item);
        Ok(())
    }

    /// Forgets since when somebody is unemployed who turns out not to be.
    fn forget_since(&mut self, item: Item) {
        let status = Item::Of(Question::LabourStatus);
        let unemployed = Said::Text(LabourStatus::Unemployed.word().to_owned());
        if item == status && self.get(status) != Some(&unemployed) {
            self.0.remove(&Item::Of(Question::UnemployedSince));
        }
    }
}
