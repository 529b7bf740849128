//! The workbook in openpyxl and LibreOffice, and the Nordic CSV in a LibreOffice that is set to Finnish.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::tools;
use crate::world::{World, project};

/// Exports each sheet as it is shown: comma, UTF-8, quotes where they are needed.
const ALL_SHEETS: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

/// Reads semicolons and UTF-8 as a spreadsheet set to Finnish (1035) reads them.
const FINNISH: &str = "Text - txt - csv (StarCalc):59,34,76,1,,1035,false,true";

/// Converts files; one start of the program for all of them.
fn convert(world: &World, options: &[&str], files: &[&str]) -> bool {
    let install = "apt-get install --no-install-recommends libreoffice-calc-nogui";
    if !tools::has("soffice", &["--version"], install) {
        return false;
    }
    let profile = format!("-env:UserInstallation=file://{}", world.path("profile").display());
    let output = Command::new("soffice")
        .args([profile.as_str(), "--headless", "--norestore"])
        .args(options)
        .args(["--outdir", "converted"])
        .args(files)
        .env("HOME", world.path(""))
        .current_dir(world.path(""))
        .output()
        .expect("LibreOffice starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    true
}

/// Compares a workbook with CSV by means of openpyxl; returns what it says.
fn compared(what: &str, workbook: &Path, other: &Path) -> Option<String> {
    let python = tools::python_with("openpyxl")?;
    let script = project("tests/it/formats/workbook.py");
    let output = Command::new(python).arg(script).arg(what).args([workbook, other]).output().expect("runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn rows(path: &Path) -> Vec<csv::StringRecord> {
    let text = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_slice());
    reader.records().map(|row| row.expect("a row")).collect()
}

#[test]
fn a_workbook_has_the_cells_of_the_csv_files_for_openpyxl() {
    let world = World::pilot();
    world.done("report esf --period 2022Q2 --out out --with xlsx");
    let Some(said) = compared("report", &world.path("out/report.xlsx"), &world.path("out")) else { return };
    // A line more for each cell that differs.
    assert!(said.starts_with("indicators, attendance, quality: ") && said.lines().count() == 1, "{said}");
}

#[test]
fn a_workbook_has_the_cells_of_the_csv_files_for_libreoffice() {
    let world = World::pilot();
    world.done("report esf --period 2022Q2 --out out --with xlsx");
    if !convert(&world, &["--convert-to", ALL_SHEETS], &["out/report.xlsx"]) {
        return;
    }
    for part in ["indicators", "attendance", "quality"] {
        let shown = rows(&world.path(&format!("converted/report-{part}.csv")));
        assert_eq!(shown, rows(&world.path(&format!("out/{part}.csv"))), "{part}");
    }
    assert!(rows(&world.path("converted/report-about.csv")).len() > 20);
}

#[test]
fn the_nordic_dialect_is_numbers_to_a_spreadsheet_set_to_finnish() {
    let world = World::pilot();
    world.done("report esf --period 2022Q2 --out plain");
    world.done("report esf --period 2022Q2 --out nordic --dialect nordic");
    let infilter = format!("--infilter={FINNISH}");
    let files = ["nordic/indicators.csv", "nordic/attendance.csv", "nordic/quality.csv"];
    if !convert(&world, &[&infilter, "--convert-to", "xlsx"], &files) {
        return;
    }
    for part in ["indicators", "attendance", "quality"] {
        let workbook = world.path(&format!("converted/{part}.xlsx"));
        let Some(said) = compared("sheet", &workbook, &world.path(&format!("plain/{part}.csv"))) else {
            return;
        };
        assert!(said.ends_with(" cells") && said.lines().count() == 1, "{part}:\n{said}");
    }
}
