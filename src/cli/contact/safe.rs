//! A participant's rule for safe contact, shown to whoever is about to reach out and to nobody else.

use std::io::{IsTerminal, stderr};

use crate::domain::code::ParticipantCode;
use crate::store::{Reader, StoreError};

use super::super::desk::Desk;

/// Says how a participant may be reached, where somebody looks at a terminal.
pub(super) fn remind(participant: &ParticipantCode, known: &Reader, desk: &Desk) -> Result<(), StoreError> {
    if !stderr().is_terminal() {
        return Ok(());
    }
    if let Some(rule) = known.safe_contact(participant)?.and_then(|safe| safe.rule) {
        desk.say(&desk.tr.safe_contact(participant, &crate::render::visible(&rule)));
    }
    Ok(())
}
