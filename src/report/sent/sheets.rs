//! The two sheets of a report that hold figures.

use crate::report::sheet::Sheet;

use super::figures::{Difference, Figures};

/// The two sheets of a report that hold figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheets {
    /// indicators.csv.
    pub indicators: Sheet,
    /// attendance.csv.
    pub attendance: Sheet,
}

impl Sheets {
    /// Returns their figures.
    pub fn figures(&self) -> Figures {
        Figures::of(&self.indicators, &self.attendance)
    }

    /// Returns the figures that are otherwise in later sheets. Rows that are just the same in the same
    /// place are passed over first: one record out of many touches few.
    pub fn differences(&self, later: &Self) -> Vec<Difference> {
        let (indicators, later_indicators) = differing(&self.indicators, &later.indicators);
        let (attendance, later_attendance) = differing(&self.attendance, &later.attendance);
        let later = Figures::of(&later_indicators, &later_attendance);
        Figures::of(&indicators, &attendance).differences(&later)
    }
}

/// Returns both sheets with only the rows that are not the same in the same place.
///
/// A row stands once in a sheet, so that it is left out of both or of neither.
fn differing(one: &Sheet, other: &Sheet) -> (Sheet, Sheet) {
    let rows = |of: &Sheet, beside: &Sheet| {
        let differs = |(at, row): &(usize, &Vec<_>)| beside.rows.get(*at) != Some(*row);
        let rows = of.rows.iter().enumerate().filter(differs).map(|(_, row)| row.clone());
        Sheet { name: of.name, columns: of.columns.clone(), rows: rows.collect() }
    };
    (rows(one, other), rows(other, one))
}
