//! A guide that is a list of topics under headings: what each is called, and what is to be said of it.

use crate::report::page::{Block, Page};
use crate::report::sheet::{Sheet, left};
use crate::words::Words;

/// The topics of a guide, part by part; each has words of its own.
pub(super) struct Topics<const PARTS: usize> {
    /// What the guide is called where a sheet is named.
    pub(super) sheet: &'static str,
    /// The list in which a topic's name stands: `word-keys-ID`.
    pub(super) names: &'static str,
    /// The list in which stands what is to be said of it: `word-keys_about-ID`.
    pub(super) about: &'static str,
    /// The topics of each part.
    pub(super) parts: [&'static [&'static str]; PARTS],
}

impl<const PARTS: usize> Topics<PARTS> {
    /// Returns the parts, each under its heading.
    pub(super) fn page(
        &self,
        (title, intro): (String, String),
        headings: [String; PARTS],
        tr: &Words,
    ) -> Page {
        let mut page = Page::new(title);
        page.push(Block::Text(intro));
        for (heading, ids) in headings.into_iter().zip(self.parts) {
            page.push(Block::Heading(heading));
            page.push(Block::Facts(ids.iter().map(|id| self.told(id, tr)).collect()));
        }
        page
    }

    /// Returns the same, a row for each topic.
    pub(super) fn sheet(&self, tr: &Words) -> Sheet {
        let mut sheet = Sheet::new(self.sheet, &["topic", "about"].map(left));
        for id in self.parts.into_iter().flatten() {
            sheet.push([(*id).into(), self.told(id, tr).1.into()]);
        }
        sheet
    }

    fn told(&self, id: &str, tr: &Words) -> (String, String) {
        (tr.word(self.names, id), tr.word(self.about, id))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{keys, safety};
    use super::*;
    use crate::words::Language;

    fn all_told<const PARTS: usize>(topics: &Topics<PARTS>, tr: &Words) {
        for id in topics.parts.into_iter().flatten() {
            let (name, about) = topics.told(id, tr);
            assert!(name != *id && about != *id && about.ends_with('.'), "{id}: {name}: {about}");
        }
    }

    #[test]
    fn every_topic_has_a_name_and_a_word_about_it_in_every_language() {
        for language in [Language::En, Language::Fi, Language::Sv] {
            let tr = Words::new(language);
            all_told(&keys::TOPICS, &tr);
            all_told(&safety::TOPICS, &tr);
        }
    }
}
