//! `ikut report dictionary`: what every column means, for people and as JSON schemas.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::domain::vocabulary::Vocabulary;
use crate::render::{Dialect, csv};
use crate::report::dictionary::{Entry, FILES, Family, File, dictionary_sheet, schema};
use crate::report::page::{Block, Page};
use crate::report::sheet::{Cell, Sheet, left};
use crate::words::{Language, Words};

use super::desk::Desk;
use super::explain::shown;
use super::failure::Failure;
use super::page::PageFormat;
use super::value::word;
use super::write_file::Staged;

/// Show what every column means, or write it with JSON schemas
///
/// Every column of the files that a report writes and of those that are imported and exported: its type, its unit,
/// the words allowed, what an empty field means and what it holds. With --out the folder gets
/// dictionary.csv and a JSON Schema (2020-12) for the JSON form of each file of a report.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Write dictionary.csv and the schemas into this folder
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Show it like this; with --out nothing is shown unless this asks for it
    #[arg(long, value_name = "FORMAT", value_parser = word::<PageFormat>())]
    format: Option<PageFormat>,
    /// Replace files that are there
    #[arg(long)]
    force: bool,
}

/// Shows or writes the dictionary; files and what programs read are in English unless `--lang` says
/// otherwise.
pub(super) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let files = Words::new(desk.globals.lang.unwrap_or(Language::En));
    if let Some(folder) = &arguments.out {
        write(folder, &files, arguments.force, desk)?;
    }
    match arguments.format.or(arguments.out.is_none().then_some(PageFormat::Table)) {
        Some(format) => desk.show_page(&page(&desk.tr), &[&sheet(&files)], format),
        None => Ok(()),
    }
}

/// Returns what a column holds, in words.
pub(super) fn define(file: &File, entry: &Entry, tr: &Words) -> String {
    tr.definition(&file.definitions(entry))
}

fn sheet(tr: &Words) -> Sheet {
    dictionary_sheet(&|file, entry| define(file, entry, tr))
}

fn write(folder: &Path, tr: &Words, force: bool, desk: &Desk) -> Result<(), Failure> {
    let mut staged = Staged::new(folder, desk)?;
    let bytes = csv(&sheet(tr), Dialect::Plain);
    staged.write("dictionary.csv", |out| Ok(out.write_all(&bytes)?))?;
    let files = FILES.iter().filter(|file| file.family == Family::Report);
    let mut schemas = 0usize;
    for file in files {
        let schema = schema(file, &|file, entry| define(file, entry, tr));
        let text = format!("{schema:#}\n");
        staged.write(format!("{}.schema.json", file.stem()), |out| Ok(out.write_all(text.as_bytes())?))?;
        schemas += 1;
    }
    staged.finish(force)?;
    desk.say(&desk.tr.dictionary_written(schemas, &shown(folder)));
    Ok(())
}

/// Returns a table for each file, with the words of closed lists below it.
fn page(tr: &Words) -> Page {
    let mut page = Page::new(tr.dictionary_title());
    page.push(Block::Text(tr.dictionary_note()));
    for file in FILES {
        let caption = tr.explained_fact(&tr.word("family", file.family.word()), file.name);
        page.push(Block::Table { caption, sheet: table(file, tr) });
        let words: Vec<_> = file.entries.iter().filter_map(words).collect();
        if !words.is_empty() {
            page.push(Block::Facts(words));
        }
    }
    page
}

fn table(file: &File, tr: &Words) -> Sheet {
    let mut sheet = Sheet::new(file.stem(), &["column", "type", "unit", "empty", "definition"].map(left));
    for entry in file.entries {
        sheet.push([
            entry.column.into(),
            tr.word("type", entry.holds.word()).into(),
            Cell::maybe(entry.unit.map(|unit| tr.word("unit", unit.word()))),
            tr.word("empty", entry.empty.word()).into(),
            define(file, entry, tr).into(),
        ]);
    }
    sheet
}

/// Returns a column with the words that it can hold.
fn words(entry: &Entry) -> Option<(String, String)> {
    (!entry.values.is_empty()).then(|| (entry.column.to_owned(), entry.values.join(", ")))
}
