//! What each indicator counts, from the list that the figures are counted by.

use crate::domain::project::Programme;
use crate::domain::vocabulary::Vocabulary;
use crate::report::esf::explain::Fact;
use crate::report::esf::{Indicator, indicators};
use crate::report::page::{Block, Page};
use crate::report::sheet::{Cell, Sheet, left};
use crate::words::Words;

use crate::cli::explained::question;

/// Returns the handbook of the indicators of some programmes.
pub(super) fn page(programmes: &[Programme], tr: &Words) -> Page {
    let mut page = Page::new(tr.guide_indicators_title());
    for text in [tr.guide_complete(), tr.guide_age(), tr.guide_answers()] {
        page.push(Block::Text(text));
    }
    for programme in programmes.iter().copied() {
        page.push(Block::Heading(tr.word("programme", programme.word())));
        page.push(Block::Text(match programme {
            Programme::Esf2014 => tr.guide_columns_2014(),
            Programme::EsfPlus2021 => tr.guide_columns_2021(),
        }));
        for indicator in indicators(programme) {
            let label = tr.indicator(indicator.code);
            page.push(Block::Subheading(tr.guide_indicator(indicator.code, &label)));
            page.push(Block::Facts(facts(indicator, tr)));
        }
    }
    page
}

fn facts(indicator: &Indicator, tr: &Words) -> Vec<(String, String)> {
    let facts = [
        (tr.guide_rule(), tr.word("definition", indicator.definition())),
        (tr.guide_moment(), tr.word("moment", indicator.moment.word())),
        (tr.guide_taken_from(), taken_from(indicator)),
        (tr.guide_questions(), questions(indicator, tr)),
        (tr.guide_law(), tr.word("law", indicator.law.word())),
    ];
    facts.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// Returns the codes of the group that an indicator is taken from.
fn taken_from(indicator: &Indicator) -> String {
    indicator.taken_from.map(|group| group.codes.join(", ")).unwrap_or_default()
}

/// Returns the questions whose answers decide.
fn questions(indicator: &Indicator, tr: &Words) -> String {
    let mut facts: Vec<Fact> = Vec::new();
    for fact in indicator.steps.iter().flat_map(|step| step.facts) {
        if !facts.contains(fact) {
            facts.push(*fact);
        }
    }
    facts.into_iter().map(|fact| question(fact, tr)).collect::<Vec<_>>().join("; ")
}

/// Returns the same, a row for each indicator.
pub(super) fn sheet(programmes: &[Programme], tr: &Words) -> Sheet {
    let columns = ["programme", "code", "label", "rule", "moment", "taken_from", "questions", "law"];
    let mut sheet = Sheet::new("guide_indicators", &columns.map(left));
    for programme in programmes.iter().copied() {
        for indicator in indicators(programme) {
            sheet.push([
                Cell::word(programme),
                indicator.code.into(),
                tr.indicator(indicator.code).into(),
                tr.word("definition", indicator.definition()).into(),
                Cell::word(indicator.moment),
                taken_from(indicator).into(),
                questions(indicator, tr).into(),
                tr.word("law", indicator.law.word()).into(),
            ]);
        }
    }
    sheet
}
