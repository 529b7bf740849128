//! The file of an instrument: TOML to a checked instrument, every slip at once with its line.

mod slip;
mod table;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use toml::de::DeTable;

use crate::domain::code::ItemCode;
use crate::domain::instrument::scoring::bounds;
use crate::domain::instrument::{Band, Formula, Instrument, Item, LAST_VERSION, Scale, TOTAL, Texts};
use crate::domain::nearest::nearest;
use crate::domain::score::Score;

use slip::Wanted as Kind;
use table::{LANGUAGES, Table, Told};

pub use slip::{Fault, Slip, Wanted};

/// The most characters of a file.
pub const LONGEST: usize = 1 << 16;

/// The most items.
const MOST_ITEMS: usize = 200;

/// The bounds of every value of an item.
const VALUES: (i64, i64) = (-1_000, 1_000);

const KEYS: &[&str] =
    &["instrument", "version", "name", "licence", "source", "scale", "item", "subscale", "total"];
const SCALE_KEYS: &[&str] = &["least", "greatest", "words", "band"];
const ITEM_KEYS: &[&str] = &["id", "text", "least", "greatest", "reverse", "words"];
const SUBSCALE_KEYS: &[&str] = &["id", "name", "items", "formula", "needed", "change", "band"];
const TOTAL_KEYS: &[&str] = &["formula", "needed", "change", "alone", "band"];
const BAND_KEYS: &[&str] = &["from", "text"];

/// What an item has where it says nothing else; an end that is there and wrong is `Some(None)`.
struct Usual {
    least: Option<Option<i64>>,
    greatest: Option<Option<i64>>,
    words: BTreeMap<String, Vec<String>>,
}

/// Reads the file of an instrument.
///
/// # Errors
/// Everything that is wrong with it, by line.
pub fn questionnaire(content: &str) -> Result<Instrument, Vec<Slip>> {
    let mut told = Told::new(content);
    if content.chars().nth(LONGEST).is_some() {
        let what = Fault::TooLong { most: LONGEST };
        return Err(vec![Slip { line: 1, at: String::new(), value: String::new(), what }]);
    }
    let (file, errors) = DeTable::parse_recoverable(content);
    if !errors.is_empty() {
        return Err(errors.iter().map(|error| no_toml(error, &told)).collect());
    }
    let read = read(&Table::new(file.get_ref(), String::new(), 0..0, KEYS, &mut told), &mut told);
    told.slips.sort_by_key(|slip| slip.line);
    match read {
        Some(instrument) if told.slips.is_empty() => Ok(instrument),
        _ => Err(told.slips),
    }
}

fn no_toml(error: &toml::de::Error, told: &Told) -> Slip {
    let line = told.line(error.span().map_or(0, |span| span.start));
    let what = Fault::Syntax(error.message().to_owned());
    Slip { line, at: String::new(), value: String::new(), what }
}

fn read(file: &Table, told: &mut Told) -> Option<Instrument> {
    let code = file.code("instrument", told);
    let version = file.needed_whole("version", (1, LAST_VERSION.into()), told);
    let names = file.in_languages("name", true, told);
    let licence = file.needed_text("licence", told);
    file.text("source", told);
    let scale = file.table("scale", SCALE_KEYS, told);
    let items = items(file, scale.as_ref(), told);
    // Bands and formulas of items that are wrong would be told of in vain.
    let items = items?;
    let mut instrument = Instrument {
        // What is wrong is told already; the rest of the file is looked at all the same.
        code: code.unwrap_or_else(|| "x".parse().expect("a code")),
        version: version.and_then(|version| u32::try_from(version).ok()).unwrap_or(1),
        names,
        licence: licence.unwrap_or_default().trim().to_owned(),
        items,
        total: None,
        total_alone: false,
        subscales: Vec::new(),
        item_bands: Vec::new(),
    };
    instrument.item_bands = item_bands(scale.as_ref(), &instrument, told);
    instrument.subscales = subscales(file, &instrument, told);
    if let Some(table) = file.table("total", TOTAL_KEYS, told) {
        total(&table, &mut instrument, told);
    }
    Some(instrument)
}

/// Returns the items; `None` when one of them is wrong, which is told.
fn items(file: &Table, scale: Option<&Table>, told: &mut Told) -> Option<Vec<Item>> {
    let usual = Usual {
        least: end_of(scale, "least", told),
        greatest: end_of(scale, "greatest", told),
        words: scale.map(|scale| words(scale, told)).unwrap_or_default(),
    };
    let tables = file.tables("item", ITEM_KEYS, told);
    if tables.is_empty() && !file.has("item") {
        file.tell("item", "", Fault::Missing, told);
    }
    if tables.len() > MOST_ITEMS {
        let (found, most) = (tables.len().to_string(), MOST_ITEMS as i64);
        file.tell("item", &found, Fault::OutOfRange { least: 1, most }, told);
    }
    let before = told.slips.len();
    let mut lines = BTreeMap::new();
    let items: Vec<_> = tables.iter().filter_map(|table| item(table, &usual, &mut lines, told)).collect();
    (told.slips.len() == before && !items.is_empty()).then_some(items)
}

fn end_of(scale: Option<&Table>, key: &str, told: &mut Told) -> Option<Option<i64>> {
    scale.filter(|scale| scale.has(key)).map(|scale| scale.whole(key, VALUES, told))
}

fn item(table: &Table, usual: &Usual, lines: &mut BTreeMap<ItemCode, u64>, told: &mut Told) -> Option<Item> {
    let id = table.code("id", told);
    if let Some(id) = &id {
        own(table, id, lines, told);
    }
    let texts = table.in_languages("text", false, told);
    let end = |key: &str, usual: Option<Option<i64>>, told: &mut Told| match usual {
        Some(usual) if !table.has(key) => usual,
        _ => table.needed_whole(key, VALUES, told),
    };
    let (least, greatest) = (end("least", usual.least, told), end("greatest", usual.greatest, told));
    let reverse = table.truth("reverse", told);
    let own_words = words(table, told);
    let (least, greatest) = (least?, greatest?);
    if greatest <= least {
        let what = Fault::OutOfRange { least: least + 1, most: VALUES.1 };
        table.tell("greatest", &greatest.to_string(), what, told);
        return None;
    }
    let words = if own_words.is_empty() { usual.words.clone() } else { own_words };
    let expected = usize::try_from(greatest - least + 1).ok()?;
    for words in words.values().filter(|words| words.len() != expected) {
        table.tell("words", "", Fault::WordCount { found: words.len(), expected }, told);
    }
    let (least, greatest) = (i32::try_from(least).ok()?, i32::try_from(greatest).ok()?);
    Some(Item { id: id?, texts, least, greatest, reverse, words })
}

/// Sees that an id stands once, and is not that of the total.
fn own(table: &Table, id: &ItemCode, lines: &mut BTreeMap<ItemCode, u64>, told: &mut Told) {
    let line = table.line("id", told);
    let total = (id.as_str() == TOTAL).then_some(line);
    match total.or_else(|| lines.get(id).copied()) {
        Some(first_line) => table.tell("id", id.as_str(), Fault::Repeated { first_line }, told),
        None => {
            lines.insert(id.clone(), line);
        }
    }
}

/// Returns the words for values, by language.
fn words(table: &Table, told: &mut Told) -> BTreeMap<String, Vec<String>> {
    let Some(words) = table.table("words", LANGUAGES, told) else { return BTreeMap::new() };
    let in_language = |language: &&str| {
        let texts = words.texts(language, told)?;
        let texts = texts.iter().map(|(text, _)| text.trim().to_owned()).collect();
        Some(((*language).to_owned(), texts))
    };
    LANGUAGES.iter().filter_map(in_language).collect()
}

fn subscales(file: &Table, instrument: &Instrument, told: &mut Told) -> Vec<Scale> {
    let taken = instrument.items.iter().map(|item| (item.id.clone(), file.line("item", told)));
    let mut lines: BTreeMap<_, _> = taken.collect();
    let mut scales = Vec::new();
    for table in file.tables("subscale", SUBSCALE_KEYS, told) {
        let id: Option<ItemCode> = table.code("id", told);
        if let Some(id) = &id {
            own(&table, id, &mut lines, told);
        }
        let names = table.in_languages("name", true, told);
        let places = places(&table, instrument, told);
        let scale =
            id.zip(places).and_then(|(id, places)| scale(&table, (id, names, places), instrument, told));
        scales.extend(scale);
    }
    scales
}

/// Returns the places of the items that a subscale names.
fn places(table: &Table, instrument: &Instrument, told: &mut Told) -> Option<Vec<usize>> {
    let Some(ids) = table.texts("items", told) else {
        if !table.has("items") {
            table.tell("items", "", Fault::Missing, told);
        }
        return None;
    };
    let mut places = Vec::new();
    for (id, line) in ids {
        match instrument.items.iter().position(|item| item.id.as_str() == id) {
            Some(at) if places.contains(&at) => {
                table.tell("items", id, Fault::Repeated { first_line: line }, told);
            }
            Some(at) => places.push(at),
            None => {
                let near = nearest(id, instrument.items.iter().map(|item| item.id.as_str()));
                let what = Fault::UnknownItem { near: near.map(str::to_owned) };
                table.tell("items", id, what, told);
            }
        }
    }
    if places.is_empty() && told.slips.is_empty() {
        table.tell("items", "", Fault::Missing, told);
    }
    (!places.is_empty()).then_some(places)
}

fn scale(
    table: &Table,
    (id, names, items): (ItemCode, Texts, Vec<usize>),
    instrument: &Instrument,
    told: &mut Told,
) -> Option<Scale> {
    let formula = table.word::<Formula>("formula", told);
    let needed = table.needed_whole("needed", (1, items.len() as i64), told);
    let change = table.number("change", told).unwrap_or(0.into());
    if change < 0.into() {
        table.tell("change", &change.decimals(4), Fault::Kind(Kind::Number), told);
    }
    let needed = usize::try_from(needed?).ok()?;
    let mut scale = Scale { id, names, items, formula: formula?, needed, change, bands: Vec::new() };
    scale.bands = bands(table, bounds(instrument, &scale), told);
    Some(scale)
}

fn total(table: &Table, instrument: &mut Instrument, told: &mut Told) {
    let id = TOTAL.parse().expect("an id");
    let items = (0..instrument.items.len()).collect();
    instrument.total = scale(table, (id, Texts::default(), items), instrument, told);
    instrument.total_alone = table.truth("alone", told);
    let mean = instrument.total.as_ref().is_some_and(|total| total.formula == Formula::Mean);
    if mean && instrument.total_alone {
        table.tell("alone", "", Fault::MeanAlone, told);
    }
}

/// Returns what single values mean, which is said where all items have the same range.
fn item_bands(scale: Option<&Table>, instrument: &Instrument, told: &mut Told) -> Vec<Band> {
    let Some(scale) = scale.filter(|scale| scale.has("band")) else { return Vec::new() };
    let range = |item: &Item| (item.least, item.greatest);
    let first = range(&instrument.items[0]);
    if instrument.items.iter().any(|item| range(item) != first) {
        scale.tell("band", "", Fault::MixedRanges, told);
        return Vec::new();
    }
    bands(scale, (first.0.into(), first.1.into()), told)
}

/// Returns bands: the first begins at the lowest score, and each above the one before.
fn bands(table: &Table, (lowest, highest): (Score, Score), told: &mut Told) -> Vec<Band> {
    let mut bands: Vec<Band> = Vec::new();
    for table in table.tables("band", BAND_KEYS, told) {
        let texts = table.in_languages("text", true, told);
        let Some(from) = table.needed_number("from", told) else { continue };
        let fault = match bands.last() {
            None if from != lowest => Some(Fault::FirstBand { lowest: lowest.decimals(4) }),
            Some(before) if from <= before.from || from > highest => {
                Some(Fault::BandOrder { highest: highest.decimals(4) })
            }
            _ => None,
        };
        if let Some(fault) = fault {
            table.tell("from", &from.decimals(4), fault, told);
        }
        bands.push(Band { from, texts });
    }
    bands
}
