//! `indicators.csv` as a sheet.

use crate::domain::period::Period;
use crate::domain::project::Programme;
use crate::domain::vocabulary::Vocabulary;
use crate::report::sheet::{Cell, Column, Sheet, left, right};

use super::figures::{Counted, Figure};

const COLUMNS: [Column; 12] = [
    left("programme"),
    left("period"),
    left("from"),
    left("until"),
    left("scope"),
    left("code"),
    left("label"),
    right("women"),
    right("men"),
    right("non_binary"),
    right("not_stated"),
    right("total"),
];

/// Returns the figures as the rows of `indicators.csv`; `label` gives the words for a code.
pub fn indicator_sheet(
    figures: &[Figure],
    programme: Programme,
    period: &Period,
    label: &dyn Fn(&'static str) -> String,
) -> Sheet {
    let mut sheet = Sheet::new("indicators", &COLUMNS);
    for figure in figures {
        let place = [
            Cell::word(programme),
            Cell::text(&period.name),
            figure.range.from.into(),
            figure.range.until.into(),
            Cell::word(figure.range.scope),
            figure.code.into(),
            label(figure.code).into(),
        ];
        let numbers = Counted::MEMBERS.iter().map(|counted| Cell::Count(figure.counts.of(*counted)));
        sheet.push(place.into_iter().chain(numbers));
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::esf::{Settings, figures};
    use crate::report::tests_support::{complete, period, start};

    #[test]
    fn the_columns_of_numbers_are_named_as_they_are_counted() {
        let names: Vec<_> = COLUMNS[7..].iter().map(|column| column.id).collect();
        assert_eq!(names, Counted::WORDS);
    }

    #[test]
    fn a_row_says_what_was_counted_over_which_days() {
        let settings = Settings::of(Programme::Esf2014);
        let period = period("2021Q3");
        let figures = figures(&[complete("P-01")], &period, start(), &settings);
        let sheet = indicator_sheet(&figures, Programme::Esf2014, &period, &|code| format!("<{code}>"));
        let row = &sheet.rows[4];
        assert_eq!(row[2], Cell::Day(period.from));
        assert_eq!(row[5..9], ["CO03".into(), "<CO03>".into(), Cell::Count(1), Cell::Count(0)]);
        assert_eq!(sheet.rows[27][2], Cell::Day(start()));
        assert_eq!(sheet.rows[27][4], "cumulative".into());
    }
}
