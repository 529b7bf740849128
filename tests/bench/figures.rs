//! Whether both report the same: every count of every row of attendance, and the output indicators.

use std::path::Path;

use super::Outcome;

/// The indicators in the order of the columns that the hand-written SQL gives for each gender.
const INDICATORS: [&str; 16] = [
    "GRAND_TOTAL",
    "EECO02",
    "EECO04",
    "EECO05",
    "EECO06",
    "EECO07",
    "EECO08",
    "EECO09",
    "EECO10",
    "EECO11",
    "EECO12",
    "EECO13",
    "EECO14",
    "EECO15",
    "EECO16",
    "EECO17",
];

/// Says what was compared.
///
/// # Errors
/// A figure differs: its place and both figures.
pub(super) fn compared(folder: &Path, quarter: &str) -> Outcome<String> {
    let rows = attendance(folder, quarter)?;
    let cells = indicators(folder, quarter)?;
    Ok(format!("the same figures in {rows} rows of attendance and {cells} cells of indicators"))
}

fn rows(path: &Path) -> Outcome<Vec<Vec<String>>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(path)?;
    let rows = reader.records().map(|row| row.map(|row| row.iter().map(str::to_owned).collect()));
    Ok(rows.collect::<Result<_, _>>()?)
}

fn attendance(folder: &Path, quarter: &str) -> Outcome<usize> {
    let ours = rows(&folder.join(quarter).join("attendance.csv"))?;
    let theirs = rows(&folder.join(format!("{quarter}.attendance.csv")))?;
    if ours.len() != theirs.len() + 1 {
        return Err(
            format!("{quarter}: {} rows of attendance, by hand {}", ours.len() - 1, theirs.len()).into()
        );
    }
    for (ours, theirs) in ours.iter().skip(1).zip(&theirs) {
        // Of ours without period, days and kind; of both without rates.
        let counts = [&ours[3..6], &ours[7..26]].concat();
        if counts != theirs[..22] {
            return Err(format!("{quarter}: attendance is {counts:?}, by hand {:?}", &theirs[..22]).into());
        }
    }
    Ok(theirs.len())
}

fn indicators(folder: &Path, quarter: &str) -> Outcome<usize> {
    let ours = rows(&folder.join(quarter).join("indicators.csv"))?;
    let theirs = rows(&folder.join(format!("{quarter}.indicators.csv")))?;
    for row in &theirs {
        let gender = if row[1] == "woman" { 7 } else { 8 };
        for (code, by_hand) in INDICATORS.iter().zip(&row[2..]) {
            let found = ours.iter().find(|ours| ours[4] == row[0] && ours[5] == *code).ok_or(*code)?;
            // The sum of nothing known is empty in SQL.
            let by_hand = if by_hand.is_empty() { "0" } else { by_hand };
            if found[gender] != by_hand {
                return Err(format!("{quarter}: {code} is {}, by hand {by_hand}", found[gender]).into());
            }
        }
    }
    Ok(theirs.len() * INDICATORS.len())
}
