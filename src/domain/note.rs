//! Notes about the work with a participant.

use chrono::NaiveDate;

use super::code::{ParticipantCode, SessionCode};
use super::vocabulary::{YesNo, vocabulary};

/// The most characters of a note.
pub const LONGEST: usize = 1_000;

/// The greatest number that a note of a participant can have.
pub const LAST: u32 = 9_999;

vocabulary! {
    /// What a note is about.
    NoteKind {
        /// A meeting.
        Meeting = "meeting",
        /// A contact.
        Contact = "contact",
        /// Something that was noticed.
        Observation = "observation",
    }
}

/// One note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// About the work with whom.
    pub participant: ParticipantCode,
    /// Its number for the participant, counted from 1.
    pub number: u32,
    /// The day that it is about.
    pub date: NaiveDate,
    /// What it is about.
    pub kind: NoteKind,
    /// A private note stands in the participant's own list, and in no other list or export.
    pub private: YesNo,
    /// The meeting that it is about.
    pub session: Option<SessionCode>,
    /// What was written; never empty.
    pub text: String,
}

impl Note {
    /// Says whether the note stands in the participant's own list only.
    pub fn is_private(&self) -> bool {
        self.private == YesNo::Yes
    }
}
