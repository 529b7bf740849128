//! A note that somebody was writing when they were interrupted.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::domain::code::{ParticipantCode, SessionCode};
use crate::domain::day::iso;
use crate::domain::note::NoteKind;
use crate::domain::vocabulary::Vocabulary;
use crate::store::Store;

use super::super::ask;
use super::super::desk::Desk;
use super::super::failure::Failure;

/// What is known of a note that is not written yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Draft {
    /// The words so far.
    pub(super) text: String,
    /// What it is about.
    pub(super) kind: Option<NoteKind>,
    /// The session that it is about.
    pub(super) session: Option<SessionCode>,
    /// Whether it is to be private: a draft that is taken up again stays so.
    pub(super) private: bool,
    /// The day that it is about.
    pub(super) on: Option<NaiveDate>,
}

impl Draft {
    /// Returns the name of the draft of a note about a participant.
    pub(super) fn name(participant: &ParticipantCode) -> String {
        format!("note {participant}")
    }

    /// Keeps the words so far with what else is known; no words, no draft.
    pub(super) fn keep(
        &self,
        text: &str,
        participant: &ParticipantCode,
        store: &Store,
    ) -> Result<(), Failure> {
        let name = Self::name(participant);
        if text.trim().is_empty() {
            return Ok(store.forget_draft(&name)?);
        }
        let content = json!({
            "text": text,
            "kind": self.kind.map(Vocabulary::word),
            "session": self.session.as_ref().map(ToString::to_string),
            "private": self.private,
            "on": self.on.map(|day| day.to_string()),
        });
        let (id, _) = store.read().participant(participant)?;
        Ok(store.keep_draft(&name, Some(id), &content.to_string())?)
    }

    fn of(kept: &Value) -> Self {
        let text = |name: &str| kept[name].as_str().unwrap_or_default();
        Self {
            text: text("text").to_owned(),
            kind: text("kind").parse().ok(),
            session: text("session").parse().ok(),
            // What cannot be read any more is rather hidden than shown.
            private: kept["private"].as_bool().unwrap_or(true),
            on: iso(text("on")).ok(),
        }
    }

    /// Returns the draft with what was typed this time put over it; private stays private.
    fn under(self, typed: Self) -> Self {
        Self {
            text: self.text,
            kind: typed.kind.or(self.kind),
            session: typed.session.or(self.session),
            private: typed.private || self.private,
            on: typed.on.or(self.on),
        }
    }
}

/// Offers the draft that there is; who does not want it begins anew, and it goes.
pub(super) fn offered(
    typed: Draft,
    participant: &ParticipantCode,
    store: &Store,
    desk: &Desk,
) -> Result<Draft, Failure> {
    let name = Draft::name(participant);
    let known = store.read().find_draft(&name)?;
    let Some(kept) = known.and_then(|content| serde_json::from_str::<Value>(&content).ok()) else {
        return Ok(typed);
    };
    // Who begins anew because another process was first has taken it up already.
    if desk.begun_anew || ask::goes_on(desk, &desk.tr.ask_draft(participant))? {
        return Ok(Draft::of(&kept).under(typed));
    }
    store.forget_draft(&name)?;
    Ok(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_private_draft_stays_private_and_what_is_typed_comes_first() {
        let kept = json!({
            "text": "a", "kind": "contact", "session": "K1-014", "private": true, "on": "2021-09-01",
        });
        let typed = Draft {
            text: String::new(),
            kind: Some(NoteKind::Meeting),
            session: None,
            private: false,
            on: None,
        };
        let draft = Draft::of(&kept).under(typed);
        assert_eq!(draft.text, "a");
        assert_eq!(draft.kind, Some(NoteKind::Meeting));
        assert_eq!(draft.session.map(|session| session.to_string()).as_deref(), Some("K1-014"));
        assert_eq!((draft.private, draft.on), (true, iso("2021-09-01").ok()));
    }
}
