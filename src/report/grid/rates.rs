//! The sums and rates of each row of a grid, and of all together.

use std::collections::BTreeMap;

use crate::report::attendance::sheet::ALL;
use crate::report::attendance::{Sum, Sums};
use crate::report::sheet::{Cell, Column, Sheet, left, right};

use super::roster::Roster;

const COLUMNS: [Column; 17] = [
    left("participant"),
    left("cohort"),
    left("activity"),
    right("expected"),
    right("marked"),
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
    right("attendance_rate"),
    right("punctuality_rate"),
];

/// Whose sums a row holds: participant, cohort and activity, each a code or [`ALL`].
type Key<'a> = [&'a str; 3];

/// Returns a row for each participant by code, and one for the cohort.
///
/// `marked` is the whole of the attendance rate, attended or absent; `attended` is the whole of the
/// punctuality rate.
pub fn rates_of_cohort(rosters: &[Roster]) -> Sheet {
    let mut rows = BTreeMap::new();
    let mut all = Sums::default();
    for (roster, seat) in each(rosters) {
        *rows.entry([seat.participant.as_str(), roster.cohort.as_str(), ALL]).or_default() += seat.sums;
        all += seat.sums;
    }
    let last = rosters.first().map(|roster| ([ALL, roster.cohort.as_str(), ALL], all));
    sheet(rows, last)
}

/// Returns a row for each cohort and activity of one participant by code, and one for all.
pub fn rates_of_participant(rosters: &[Roster]) -> Sheet {
    let mut rows = BTreeMap::new();
    let mut all = Sums::default();
    for (roster, seat) in each(rosters) {
        let key = [seat.participant.as_str(), roster.cohort.as_str(), roster.activity.code.as_str()];
        *rows.entry(key).or_default() += seat.sums;
        all += seat.sums;
    }
    let last = each(rosters).next().map(|(_, seat)| ([seat.participant.as_str(), ALL, ALL], all));
    sheet(rows, last)
}

fn each<'a>(rosters: &'a [Roster<'a>]) -> impl Iterator<Item = (&'a Roster<'a>, &'a super::Seat<'a>)> {
    rosters.iter().flat_map(|roster| roster.seats.iter().map(move |seat| (roster, seat)))
}

fn sheet<'a>(rows: BTreeMap<Key<'a>, Sums>, last: Option<(Key<'a>, Sums)>) -> Sheet {
    let mut sheet = Sheet::new("rates", &COLUMNS);
    let last = last.filter(|_| !rows.is_empty());
    for (key, sums) in rows.into_iter().chain(last) {
        sheet.push(COLUMNS.iter().map(|column| cell(&key, &sums, column.id)));
    }
    sheet
}

fn cell(key: &Key, sums: &Sums, column: &str) -> Cell {
    match column {
        "participant" => Cell::text(key[0]),
        "cohort" => Cell::text(key[1]),
        "activity" => Cell::text(key[2]),
        "marked" => sums.attendance_rate().whole.into(),
        "attendance_rate" => sums.attendance_rate().into(),
        "punctuality_rate" => sums.punctuality_rate().into(),
        sum => sums.of(sum.parse::<Sum>().expect("every other column is a sum")).into(),
    }
}
