//! The draft of an intake: what was said so far, kept after every answer.

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use crate::domain::code::ParticipantCode;
use crate::domain::fact::ParticipantId;
use crate::domain::intake::{Item, Said, Sayings};
use crate::store::{Store, StoreError};

/// What was taken down before the dialogue was interrupted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Draft {
    /// The day of the intake.
    pub(super) day: NaiveDate,
    /// What was said.
    pub(super) sayings: Sayings,
}

impl Draft {
    /// Returns the draft of a participant's intake; `None` when there is none that can be read.
    pub(super) fn find(code: &ParticipantCode, store: &Store) -> Result<Option<Self>, StoreError> {
        let content = store.read().find_draft(&name(code))?;
        Ok(content.and_then(|content| Self::parse(&content)))
    }

    /// Keeps it, in place of an earlier one.
    pub(super) fn keep(
        &self,
        id: ParticipantId,
        code: &ParticipantCode,
        store: &Store,
    ) -> Result<(), StoreError> {
        store.keep_draft(&name(code), Some(id), &self.text())
    }

    /// Forgets the draft of a participant's intake.
    pub(super) fn forget(code: &ParticipantCode, store: &Store) -> Result<(), StoreError> {
        store.forget_draft(&name(code))
    }

    fn text(&self) -> String {
        let said: Map<String, Value> = self
            .sayings
            .iter()
            .map(|(item, said)| match said {
                Said::Text(text) => (item.word().to_owned(), text.clone().into()),
                Said::Refused => (item.word().to_owned(), Value::Null),
            })
            .collect();
        json!({ "day": self.day.to_string(), "said": said }).to_string()
    }

    /// Reads a draft; what an older program wrote and this one does not ask is left out.
    fn parse(content: &str) -> Option<Self> {
        let content: Value = serde_json::from_str(content).ok()?;
        let day = content.get("day")?.as_str()?.parse().ok()?;
        let mut sayings = Sayings::default();
        for (word, said) in content.get("said")?.as_object()? {
            let Some(item) = Item::named(word) else { continue };
            let _ = match said.as_str() {
                Some(text) => sayings.answer(item, text),
                None => sayings.refuse(item),
            };
        }
        (!sayings.is_empty()).then_some(Self { day, sayings })
    }
}

fn name(code: &ParticipantCode) -> String {
    format!("intake {code}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_read_back_as_it_was_kept() {
        let mut sayings = Sayings::default();
        for (word, text) in
            [("labour_status", "unemployed"), ("unemployed_since", "2021-03-19"), ("contact_rule", "=x\n")]
        {
            sayings.answer(Item::named(word).expect("an item"), text).expect("an answer");
        }
        sayings.refuse(Item::named("housing").expect("an item")).expect("it may be refused");
        let draft = Draft { day: NaiveDate::default(), sayings };
        assert_eq!(Draft::parse(&draft.text()), Some(draft));
    }

    #[test]
    fn what_is_no_draft_is_none() {
        for content in
            ["", "{}", "[]", r#"{"day":"x","said":{}}"#, r#"{"day":"2021-08-30","said":{"sky":"blue"}}"#]
        {
            assert_eq!(Draft::parse(content), None, "{content}");
        }
    }
}
