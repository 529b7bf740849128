//! What ikut protects and what it does not, for whoever keeps a register.

use super::topics::Topics;
use crate::report::page::Page;
use crate::words::Words;

/// What is protected, each with words of its own: `word-safety-ID` is what it is called,
/// `word-safety_about-ID` what is to be said of it.
const PROTECTED: [&str; 6] = ["laptop", "passphrase", "unlocked", "traces", "door", "shared_machine"];

/// What is not.
const UNPROTECTED: [&str; 13] = [
    "open_session",
    "malware",
    "shoulder",
    "scrollback",
    "printed",
    "sent",
    "exported",
    "backups",
    "synced",
    "deleted",
    "colleague",
    "name_and_size",
    "forgotten",
];

/// What helps.
const HABITS: [&str; 5] = ["lock", "disk", "least", "sheet", "incident"];

/// What is protected, what is not, and what helps.
pub(super) const TOPICS: Topics<3> = Topics {
    sheet: "guide_safety",
    names: "safety",
    about: "safety_about",
    parts: [&PROTECTED, &UNPROTECTED, &HABITS],
};

/// Returns the page.
pub(super) fn page(tr: &Words) -> Page {
    let headings = [tr.safety_protects(), tr.safety_does_not(), tr.safety_habits()];
    TOPICS.page((tr.safety_title(), tr.safety_intro()), headings, tr)
}
