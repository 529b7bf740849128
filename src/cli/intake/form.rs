//! The intake on paper: what is still to be asked, in the participant's language.

use crate::domain::code::ParticipantCode;
use crate::domain::intake::{Before, Item, Sayings};
use crate::domain::refusal::Question;
use crate::render::form::{Form, Piece, form};
use crate::words::Words;

use super::dialogue::answer;

/// How many lines a rule has to be written on.
const LINES: usize = 3;

/// Returns the form; `None` when nothing is left to ask.
pub(super) fn html(code: &ParticipantCode, before: &Before, tr: &Words) -> Option<String> {
    let language = before.contact.as_ref().and_then(|contact| contact.language).unwrap_or(tr.language);
    let tr = &Words::new(language);
    let items = items(before);
    if items.is_empty() {
        return None;
    }
    let parts = [
        (tr.form_entry(), pieces(&items, |one| one.area().is_none() && !is_contact(one), tr)),
        (tr.form_areas(), areas(&items, tr)),
        (tr.form_contact(), pieces(&items, is_contact, tr)),
    ];
    let day = Piece::Lines { question: tr.form_day(), lines: 1, boxes: Vec::new() };
    let mut parts: Vec<_> = parts.into_iter().filter(|(_, pieces)| !pieces.is_empty()).collect();
    parts.last_mut()?.1.push(day);
    let lead = vec![tr.form_code(code), tr.form_lead()];
    Some(form(&Form { title: tr.form_title(), lead, parts }, &language.to_string()))
}

/// Returns what the participant is asked. Since when somebody is unemployed depends on an answer that
/// paper does not wait for; the first day is for the worker to know.
fn items(before: &Before) -> Vec<Item> {
    let status = Item::Of(Question::LabourStatus);
    let mut items = before.items(&Sayings::default());
    items.retain(|item| *item != Item::Entered);
    if let Some(at) = items.iter().position(|item| *item == status) {
        items.insert(at + 1, Item::Of(Question::UnemployedSince));
    }
    items
}

fn is_contact(question: Question) -> bool {
    matches!(question, Question::Language | Question::ContactRule)
}

fn pieces(items: &[Item], wanted: impl Fn(Question) -> bool, tr: &Words) -> Vec<Piece> {
    let fits = |item: &&Item| matches!(item, Item::Of(question) if wanted(*question));
    items.iter().filter(fits).map(|item| piece(*item, tr)).collect()
}

fn piece(item: Item, tr: &Words) -> Piece {
    let question = tr.word("question", item.word());
    let rule = item == Item::Of(Question::ContactRule);
    let refuse = (!rule).then(|| tr.form_refuse());
    match item.choices() {
        Some(words) => {
            let boxes = words.iter().map(|word| answer(item, word, tr)).chain(refuse).collect();
            Piece::Boxes { question, boxes }
        }
        None => {
            let lines = if rule { LINES } else { 1 };
            Piece::Lines { question, lines, boxes: refuse.into_iter().collect() }
        }
    }
}

fn areas(items: &[Item], tr: &Words) -> Vec<Piece> {
    let areas: Vec<_> =
        items.iter().copied().filter(|item| matches!(item, Item::Of(one) if one.area().is_some())).collect();
    let Some(first) = areas.first() else { return Vec::new() };
    let levels = first.choices().unwrap_or_default();
    let boxes = levels.iter().map(|level| answer(*first, level, tr)).chain([tr.form_refuse()]).collect();
    let rows = areas.iter().map(|item| tr.word("question", item.word())).collect();
    vec![Piece::Grid { question: tr.form_areas_question(), boxes, rows }]
}
