//! The numbers of a report by their places, whether they come from a sheet of today or from a file
//! that was sent.

use std::collections::{BTreeSet, HashMap};

use crate::domain::vocabulary::{Vocabulary, vocabulary};
use crate::report::scope::Scope;
use crate::report::sheet::{Cell, Sheet};

vocabulary! {
    /// A part of a report that holds figures.
    Part {
        /// Indicators.
        Indicators = "indicators",
        /// Attendance.
        Attendance = "attendance",
    }
}

/// Columns that say where a figure stands, or name it; every other one holds figures.
const PLACING: [&str; 10] =
    ["programme", "period", "from", "until", "scope", "code", "label", "cohort", "activity", "kind"];

/// Where a figure stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// In which part.
    pub part: Part,
    /// Over which days.
    pub scope: Scope,
    /// The indicator's code; empty for attendance.
    pub code: String,
    /// The cohort, or `ALL`; empty for indicators.
    pub cohort: String,
    /// The activity, or `ALL`; empty for indicators.
    pub activity: String,
    /// The column, such as `women`.
    pub column: String,
}

/// A figure that is not the same in two reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Where it stands.
    pub place: Place,
    /// What it was.
    pub before: String,
    /// What it is.
    pub after: String,
}

/// The figures of a report.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Figures {
    /// The places, in the order of the files.
    places: Vec<Place>,
    values: HashMap<Place, String>,
    columns: BTreeSet<(Part, String)>,
}

impl Figures {
    /// Returns the figures of the two sheets of a report.
    pub fn of(indicators: &Sheet, attendance: &Sheet) -> Self {
        let mut figures = Self::default();
        for (part, sheet) in [(Part::Indicators, indicators), (Part::Attendance, attendance)] {
            let header: Vec<_> = sheet.columns.iter().map(|column| column.id).collect();
            figures.know(part, &header);
            for row in &sheet.rows {
                let cells: Vec<_> = row.iter().map(written).collect();
                figures.row(part, &header, &cells.iter().map(String::as_str).collect::<Vec<_>>());
            }
        }
        figures
    }

    /// Returns the figures of the two files of a report, as they were sent.
    ///
    /// Columns are found by their names: a file of an older or a newer program may have others.
    pub fn read(indicators: &str, attendance: &str) -> Self {
        let mut figures = Self::default();
        for (part, text) in [(Part::Indicators, indicators), (Part::Attendance, attendance)] {
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let header = reader.headers().cloned().unwrap_or_default();
            let header: Vec<_> = header.iter().collect();
            figures.know(part, &header);
            for row in reader.records().flatten() {
                figures.row(part, &header, &row.iter().collect::<Vec<_>>());
            }
        }
        figures
    }

    /// Returns the figure at a place; where nothing is written, a count is 0 and a rate is empty.
    pub fn at(&self, place: &Place) -> &str {
        let usual = if place.column.ends_with("_rate") { "" } else { "0" };
        self.values.get(place).map_or(usual, String::as_str)
    }

    /// Returns the figures that are otherwise in a later report, in the order of the files; columns
    /// that one of the two does not know are passed over.
    pub fn differences(&self, later: &Self) -> Vec<Difference> {
        let new = later.places.iter().filter(|place| !self.values.contains_key(*place));
        let both = |place: &&Place| {
            let column = (place.part, place.column.clone());
            self.columns.contains(&column) && later.columns.contains(&column)
        };
        let found = self.places.iter().chain(new).filter(|place| self.at(place) != later.at(place));
        found.filter(both).map(|place| self.difference(place, later)).collect()
    }

    /// Returns the places of both reports, each once, in the order of the files.
    pub fn places_with(&self, later: &Self) -> Vec<Place> {
        let new = later.places.iter().filter(|place| !self.values.contains_key(*place));
        self.places.iter().chain(new).cloned().collect()
    }

    fn difference(&self, place: &Place, later: &Self) -> Difference {
        let (before, after) = (self.at(place).to_owned(), later.at(place).to_owned());
        Difference { place: place.clone(), before, after }
    }

    fn know(&mut self, part: Part, header: &[&str]) {
        let figures = header.iter().filter(|column| !PLACING.contains(column));
        self.columns.extend(figures.map(|column| (part, (*column).to_owned())));
    }

    fn row(&mut self, part: Part, header: &[&str], cells: &[&str]) {
        let cell = |name: &str| {
            let at = header.iter().position(|column| *column == name);
            at.and_then(|at| cells.get(at)).copied().unwrap_or_default()
        };
        let Ok(scope) = Scope::parse(cell("scope")) else { return };
        for (column, value) in header.iter().zip(cells).filter(|(column, _)| !PLACING.contains(column)) {
            let place = Place {
                part,
                scope,
                code: cell("code").to_owned(),
                cohort: cell("cohort").to_owned(),
                activity: cell("activity").to_owned(),
                column: (*column).to_owned(),
            };
            self.values.insert(place.clone(), (*value).to_owned());
            self.places.push(place);
        }
    }
}

/// Returns a cell as the files write it.
fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Count(count) => count.to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Number(score) => score.decimals(4),
        Cell::Ratio(share) => share.four_decimals().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDICATORS: &str = "scope,code,label,women,men\nperiod,CO01,Unemployed,3,1\ncumulative,CO01,,4,1\n";
    const ATTENDANCE: &str =
        "scope,cohort,activity,kind,late,attendance_rate\nperiod,K1,rights,group,2,0.5000\n";

    #[test]
    fn a_report_does_not_differ_from_itself() {
        let sent = Figures::read(INDICATORS, ATTENDANCE);
        assert_eq!(sent.differences(&sent), []);
    }

    #[test]
    fn each_figure_is_found_by_its_place_whatever_the_order_of_columns() {
        let sent = Figures::read(INDICATORS, ATTENDANCE);
        let turned = "men,women,code,scope\n1,4,CO01,cumulative\n1,4,CO01,period\n";
        let found = sent.differences(&Figures::read(turned, ATTENDANCE));
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].before.as_str(), found[0].after.as_str()), ("3", "4"));
        assert_eq!((found[0].place.scope, found[0].place.column.as_str()), (Scope::Period, "women"));
    }

    #[test]
    fn a_row_that_is_not_there_counts_nobody_and_has_no_rate() {
        let sent = Figures::read(INDICATORS, ATTENDANCE);
        let without = "scope,cohort,activity,kind,late,attendance_rate\n";
        let found = sent.differences(&Figures::read(INDICATORS, without));
        let after: Vec<_> = found.iter().map(|found| found.after.as_str()).collect();
        assert_eq!(after, ["0", ""]);
    }

    #[test]
    fn a_column_that_one_program_did_not_know_is_no_difference() {
        let sent = Figures::read(INDICATORS, ATTENDANCE);
        let newer = "scope,code,women,men,children\nperiod,CO01,3,1,9\ncumulative,CO01,4,1,9\n";
        assert_eq!(sent.differences(&Figures::read(newer, ATTENDANCE)), []);
        assert_eq!(Figures::read(newer, ATTENDANCE).differences(&sent), []);
    }
}
