//! How keys work and what each protects from, for whoever keeps a register.

use crate::report::page::{Block, Page};
use crate::report::sheet::{Sheet, left};
use crate::words::Words;

/// What there is, each with words of its own: `word-keys-ID` is what it is called, `word-keys_about-ID`
/// what is to be said of it.
const THERE: [&str; 8] = ["key", "passphrase", "colleagues", "sheet", "unlock", "lock", "change", "in_place"];

/// What may happen.
const WHEN: [&str; 4] = ["forgotten", "leaves", "seen", "lost"];

/// Returns what there is, and what to do when something happens.
pub(super) fn page(tr: &Words) -> Page {
    let mut page = Page::new(tr.guide_keys_title());
    page.push(Block::Text(tr.guide_keys_intro()));
    for (heading, ids) in [(tr.guide_keys_there(), &THERE[..]), (tr.guide_keys_when(), &WHEN[..])] {
        page.push(Block::Heading(heading));
        page.push(Block::Facts(ids.iter().map(|id| told(id, tr)).collect()));
    }
    page
}

/// Returns the same, a row for each.
pub(super) fn sheet(tr: &Words) -> Sheet {
    let mut sheet = Sheet::new("guide_keys", &["topic", "about"].map(left));
    for id in THERE.iter().chain(&WHEN) {
        sheet.push([(*id).into(), told(id, tr).1.into()]);
    }
    sheet
}

fn told(id: &str, tr: &Words) -> (String, String) {
    (tr.word("keys", id), tr.word("keys_about", id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn everything_has_a_name_and_a_word_about_it_in_every_language() {
        for language in [Language::En, Language::Fi, Language::Sv] {
            let tr = Words::new(language);
            for id in THERE.iter().chain(&WHEN) {
                let (name, about) = told(id, &tr);
                assert!(name != *id && about != *id && about.ends_with('.'), "{id}: {name}: {about}");
            }
        }
    }
}
