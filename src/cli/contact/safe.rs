//! A participant's rule for safe contact, shown to whoever is about to reach out and to nobody else.

use std::collections::HashMap;
use std::io::{IsTerminal, stderr, stdout};

use crate::domain::code::ParticipantCode;
use crate::render::visible;
use crate::store::{Reader, StoreError};

use super::super::desk::Desk;

/// Says how a participant may be reached, where somebody looks at a terminal.
pub(super) fn remind(participant: &ParticipantCode, known: &Reader, desk: &Desk) -> Result<(), StoreError> {
    if !stderr().is_terminal() {
        return Ok(());
    }
    if let Some(rule) = known.safe_contact(participant)?.and_then(|safe| safe.rule) {
        desk.say(&desk.tr.safe_contact(participant, &visible(&rule)));
    }
    Ok(())
}

/// The rules of those who are to be called, where somebody looks at a list on a terminal.
#[derive(Debug, Default)]
pub(in super::super) struct Rules {
    of: HashMap<ParticipantCode, String>,
}

impl Rules {
    /// Returns the rules of these participants; none where the list goes elsewhere than to a terminal.
    ///
    /// # Errors
    /// Whatever the register says.
    pub(in super::super) fn of<'a>(
        participants: impl IntoIterator<Item = &'a ParticipantCode>,
        known: &Reader,
    ) -> Result<Self, StoreError> {
        let mut rules = Self::default();
        if !stdout().is_terminal() {
            return Ok(rules);
        }
        for participant in participants {
            let rule = known.safe_contact(participant)?.and_then(|safe| safe.rule);
            rules.of.extend(rule.map(|rule| (participant.clone(), rule)));
        }
        Ok(rules)
    }

    /// Returns a line with the participant's rule behind its last cell, where there is one.
    pub(in super::super) fn beside(
        &self,
        participant: &ParticipantCode,
        mut row: Vec<String>,
        desk: &Desk,
    ) -> Vec<String> {
        if let (Some(rule), Some(detail)) = (self.of.get(participant), row.last_mut()) {
            *detail = format!("{detail}. {}", desk.tr.safe_contact_rule(&visible(rule)));
        }
        row
    }
}
