//! How feedback stays without a name, and what can still be guessed.

use crate::report::page::{Block, Page};
use crate::report::sheet::{Sheet, left};
use crate::words::Words;

/// Returns what is done, then what it cannot do.
pub(super) fn page(tr: &Words) -> Page {
    let mut page = Page::new(tr.guide_feedback_title());
    done(tr).into_iter().for_each(|text| page.push(Block::Text(text)));
    page.push(Block::Heading(tr.guide_feedback_left()));
    page.push(Block::List(left_to_guess(tr).into()));
    page
}

/// Returns the same, a row for each sentence.
pub(super) fn sheet(tr: &Words) -> Sheet {
    let mut sheet = Sheet::new("guide_feedback", &["kind", "about"].map(left));
    done(tr).into_iter().for_each(|text| sheet.push(["kept".into(), text.into()]));
    left_to_guess(tr).into_iter().for_each(|text| sheet.push(["guessed".into(), text.into()]));
    sheet
}

fn done(tr: &Words) -> [String; 3] {
    [tr.guide_feedback_how(), tr.guide_feedback_refused(), tr.guide_feedback_shown()]
}

fn left_to_guess(tr: &Words) -> [String; 5] {
    [
        tr.guide_feedback_guess(),
        tr.guide_feedback_alike(),
        tr.guide_feedback_late(),
        tr.guide_feedback_comment(),
        tr.guide_feedback_paper(),
    ]
}
