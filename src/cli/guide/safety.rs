//! What ikut protects and what it does not, for whoever keeps a register.

use crate::report::page::{Block, Page};
use crate::report::sheet::{Sheet, left};
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

/// Returns what is protected, what is not, and what helps.
pub(super) fn page(tr: &Words) -> Page {
    let mut page = Page::new(tr.safety_title());
    page.push(Block::Text(tr.safety_intro()));
    let parts = [
        (tr.safety_protects(), &PROTECTED[..]),
        (tr.safety_does_not(), &UNPROTECTED[..]),
        (tr.safety_habits(), &HABITS[..]),
    ];
    for (heading, ids) in parts {
        page.push(Block::Heading(heading));
        page.push(Block::Facts(ids.iter().map(|id| told(id, tr)).collect()));
    }
    page
}

/// Returns the same, a row for each.
pub(super) fn sheet(tr: &Words) -> Sheet {
    let mut sheet = Sheet::new("guide_safety", &["topic", "about"].map(left));
    for id in PROTECTED.iter().chain(&UNPROTECTED).chain(&HABITS) {
        sheet.push([(*id).into(), told(id, tr).1.into()]);
    }
    sheet
}

fn told(id: &str, tr: &Words) -> (String, String) {
    (tr.word("safety", id), tr.word("safety_about", id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn everything_has_a_name_and_a_word_about_it_in_every_language() {
        for language in [Language::En, Language::Fi, Language::Sv] {
            let tr = Words::new(language);
            for id in PROTECTED.iter().chain(&UNPROTECTED).chain(&HABITS) {
                let (name, about) = told(id, &tr);
                assert!(name != *id && about != *id && about.ends_with('.'), "{id}: {name}: {about}");
            }
        }
    }
}
