//! The report for the European Social Fund as files.

use std::path::Path;

use crate::render::{Dialect, csv};
use crate::report::manifest::{Listed, Manifest};

use super::desk::Desk;
use super::esf_report::Report;
use super::failure::Failure;
use super::write_file::Staged;

/// A file: its name, its rows, its bytes.
type Content = (&'static str, usize, Vec<u8>);

/// Writes the files of a report into a folder, all of them or none.
pub(super) fn write(
    report: &Report,
    folder: &Path,
    dialect: Dialect,
    force: bool,
    desk: &Desk,
) -> Result<(), Failure> {
    let mut staged = Staged::new(folder, desk)?;
    for (name, bytes) in made(report, dialect) {
        staged.write(name, |out| Ok(out.write_all(&bytes)?))?;
    }
    staged.finish(force)
}

/// Returns the files of a report with their names, the manifest last.
pub(super) fn made(report: &Report, dialect: Dialect) -> Vec<(&'static str, Vec<u8>)> {
    let sheets = [
        ("indicators.csv", &report.indicators),
        ("attendance.csv", &report.attendance),
        ("quality.csv", &report.quality),
    ];
    let files = sheets.map(|(name, sheet)| (name, sheet.rows.len(), csv(sheet, dialect)));
    let manifest = manifest(report, &files);
    let files = files.into_iter().map(|(name, _, bytes)| (name, bytes));
    files.chain([("manifest.json", manifest)]).collect()
}

fn manifest(report: &Report, files: &[Content]) -> Vec<u8> {
    let language = report.words.language.to_string();
    let manifest = Manifest {
        project: &report.project,
        period: &report.period,
        settings: &report.settings,
        program_version: env!("CARGO_PKG_VERSION"),
        language: &language,
        waived: &report.findings.let_stand,
        files: files.iter().map(|(name, rows, bytes)| Listed::new(name, *rows, bytes)).collect(),
    };
    manifest.bytes()
}
