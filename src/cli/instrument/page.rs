//! An instrument as a page: what is asked, and how it is counted.

use crate::domain::instrument::{Band, Instrument, Scale};
use crate::report::page::{Block, Page};
use crate::report::sheet::{Cell, Sheet, left, right};

use super::super::desk::Desk;
use super::name;

/// Returns the page.
pub(super) fn page(instrument: &Instrument, desk: &Desk) -> Page {
    let tr = &desk.tr;
    let mut page =
        Page::new(tr.instrument_page(name(instrument, desk), &instrument.code, instrument.version));
    page.push(Block::Text(tr.instrument_licence(&instrument.licence)));
    let items = items(instrument, desk);
    let shown = if has_texts(instrument, desk) { items } else { items.only(&BARE) };
    page.push(Block::Table { caption: tr.caption_items(), sheet: shown });
    if !has_texts(instrument, desk) {
        page.push(Block::Note(tr.items_without_texts()));
    }
    for (language, words) in words(instrument) {
        if language == tr.language.to_string() {
            page.push(Block::List(words));
        }
    }
    page.push(Block::Heading(tr.title_scoring()));
    match instrument.scales().next() {
        None => page.push(Block::Text(tr.no_score())),
        Some(_) => page.push(Block::List(instrument.scales().map(|scale| counted(scale, desk)).collect())),
    }
    if instrument.total_alone {
        page.push(Block::Text(tr.total_alone()));
    }
    for scale in instrument.scales().filter(|scale| !scale.bands.is_empty()) {
        page.push(bands(tr.caption_bands(&scale_name(scale, desk)), &scale.bands, desk));
    }
    if !instrument.item_bands.is_empty() {
        page.push(bands(tr.caption_item_bands(), &instrument.item_bands, desk));
    }
    page
}

/// The columns of items that have no texts.
const BARE: [&str; 4] = ["item", "least", "greatest", "reverse"];

/// Returns the items, a row for each.
pub(super) fn items(instrument: &Instrument, desk: &Desk) -> Sheet {
    let columns = [left("item"), right("least"), right("greatest"), left("reverse"), left("asked_text")];
    let mut sheet = Sheet::new("instrument_items", &columns);
    let language = desk.tr.language.to_string();
    for item in &instrument.items {
        sheet.push([
            Cell::shown(&item.id),
            Cell::Number(item.least.into()),
            Cell::Number(item.greatest.into()),
            if item.reverse { "yes" } else { "no" }.into(),
            Cell::maybe(item.texts.in_language(&language)),
        ]);
    }
    sheet
}

fn has_texts(instrument: &Instrument, desk: &Desk) -> bool {
    let language = desk.tr.language.to_string();
    instrument.items.iter().any(|item| item.texts.in_language(&language).is_some())
}

/// Returns the words for values by language, where all items have the same.
fn words(instrument: &Instrument) -> Vec<(String, Vec<String>)> {
    let first = &instrument.items[0];
    if instrument.items.iter().any(|item| item.words != first.words) {
        return Vec::new();
    }
    let numbered = |words: &Vec<String>| {
        words.iter().zip(first.least..).map(|(word, value)| format!("{value}  {word}")).collect()
    };
    first.words.iter().map(|(language, words)| (language.clone(), numbered(words))).collect()
}

/// Returns what a scale is called.
pub(in super::super) fn scale_name(scale: &Scale, desk: &Desk) -> String {
    let name = scale.names.in_language(&desk.tr.language.to_string());
    name.map_or_else(|| desk.tr.scale_total(), str::to_owned)
}

fn counted(scale: &Scale, desk: &Desk) -> String {
    let tr = &desk.tr;
    let language = tr.language.to_string();
    let formula = tr.word("formula", &scale.formula.to_string());
    match scale.names.in_language(&language) {
        Some(name) => tr.counted_subscale(name, &formula, scale.needed, scale.items.len()),
        None => tr.counted_total(&formula, scale.needed, scale.items.len()),
    }
}

fn bands(caption: String, bands: &[Band], desk: &Desk) -> Block {
    let mut sheet = Sheet::new("instrument_bands", &[right("band_from"), left("meaning")]);
    let language = desk.tr.language.to_string();
    for band in bands {
        sheet.push([Cell::Number(band.from), Cell::maybe(band.texts.in_language(&language))]);
    }
    Block::Table { caption, sheet }
}
