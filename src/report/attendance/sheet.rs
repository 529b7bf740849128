//! `attendance.csv` as a sheet.

use crate::report::sheet::{Cell, Column, Sheet, left, right};

use super::line::{Attendance, Line};
use super::sums::Sum;

/// What stands for the cohort or the activity in a row over several.
pub const ALL: &str = "ALL";

const COLUMNS: [Column; 29] = [
    left("period"),
    left("from"),
    left("until"),
    left("scope"),
    left("cohort"),
    left("activity"),
    left("kind"),
    right("sessions_planned"),
    right("sessions_held"),
    right("sessions_cancelled"),
    right("participants"),
    right("expected"),
    right("attended"),
    right("on_time"),
    right("late"),
    right("left_early"),
    right("absent_in_advance"),
    right("absent_afterwards"),
    right("absent_none"),
    right("absent_notice_unknown"),
    right("not_expected"),
    right("unmarked"),
    right("minutes_expected"),
    right("minutes_attended"),
    right("counted_minutes"),
    right("lone_sessions"),
    right("attendance_rate"),
    right("commitment_rate"),
    right("punctuality_rate"),
];

impl Attendance {
    /// Returns the rows of `attendance.csv`.
    pub fn sheet(&self) -> Sheet {
        let mut sheet = Sheet::new("attendance", &COLUMNS);
        self.lines
            .iter()
            .for_each(|line| sheet.push(COLUMNS.iter().map(|column| self.cell(line, column.id))));
        sheet
    }

    fn cell(&self, line: &Line, column: &str) -> Cell {
        let sums = &line.sums;
        match column {
            "period" => Cell::text(&self.period),
            "from" => line.range.from.into(),
            "until" => line.range.until.into(),
            "scope" => Cell::word(line.range.scope),
            "cohort" => line.cohort.as_ref().map_or(ALL.into(), Cell::shown),
            "activity" => line.activity.as_ref().map_or(ALL.into(), |(code, _)| Cell::shown(code)),
            "kind" => Cell::maybe(line.activity.as_ref().map(|(_, kind)| Cell::word(*kind))),
            "participants" => line.participants.into(),
            "attendance_rate" => sums.attendance_rate().into(),
            "commitment_rate" => sums.commitment_rate().into(),
            "punctuality_rate" => sums.punctuality_rate().into(),
            sum => sums.of(sum.parse::<Sum>().expect("every other column is a sum")).into(),
        }
    }
}
