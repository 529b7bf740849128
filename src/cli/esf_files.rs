//! The report for the European Social Fund as files.

use std::path::Path;

use crate::domain::vocabulary::Vocabulary;
use crate::render::{Dialect, csv};
use crate::report::manifest::{Listed, Manifest};
use crate::report::page::{Block, Page};
use crate::report::sheet::Sheet;

use super::as_of;
use super::desk::Desk;
use super::esf_page;
use super::esf_report::Report;
use super::failure::Failure;
use super::page::With;
use super::write_file::Staged;

/// A file: its name, its rows where it has any, its bytes.
type Content = (&'static str, Option<usize>, Vec<u8>);

/// Writes the files of a report into a folder, all of them or none; `with` names the pages that stand
/// beside the files for programs.
pub(super) fn write(
    report: &Report,
    folder: &Path,
    dialect: Dialect,
    with: &[With],
    force: bool,
    desk: &Desk,
) -> Result<(), Failure> {
    let mut staged = Staged::new(folder, desk)?;
    for (name, bytes) in made(report, dialect, with)? {
        staged.write(name, |out| Ok(out.write_all(&bytes)?))?;
    }
    staged.finish(force)
}

/// Returns the files of a report with their names, the manifest last.
pub(super) fn made(
    report: &Report,
    dialect: Dialect,
    with: &[With],
) -> Result<Vec<(&'static str, Vec<u8>)>, Failure> {
    let sheets = [
        ("indicators.csv", &report.indicators),
        ("attendance.csv", &report.attendance),
        ("quality.csv", &report.quality),
    ];
    let rows = |sheet: &Sheet| Some(sheet.rows.len());
    let mut files = sheets.map(|(name, sheet)| (name, rows(sheet), csv(sheet, dialect))).to_vec();
    for with in With::MEMBERS.iter().filter(|member| with.contains(member)) {
        files.push((with.file(), None, with.bytes(&page(report), &report.sheets(), report.words)?));
    }
    let manifest = manifest(report, &files);
    let files = files.into_iter().map(|(name, _, bytes)| (name, bytes));
    Ok(files.chain([("manifest.json", manifest)]).collect())
}

/// Returns the page for people, which says first where the register was read as it had been.
fn page(report: &Report) -> Page {
    let mut page = esf_page::page(report);
    if let Some((step, at)) = &report.as_of {
        page.blocks.insert(0, Block::Note(as_of::line(*step, at, &report.words)));
    }
    page
}

fn manifest(report: &Report, files: &[Content]) -> Vec<u8> {
    let language = report.words.language.to_string();
    let manifest = Manifest {
        project: &report.project,
        period: &report.period,
        settings: &report.settings,
        program_version: env!("CARGO_PKG_VERSION"),
        language: &language,
        as_of: report.as_of.as_ref().map(|(step, _)| *step),
        waived: &report.findings.let_stand,
        files: files.iter().map(|(name, rows, bytes)| Listed::new(name, *rows, bytes)).collect(),
    };
    manifest.bytes()
}
