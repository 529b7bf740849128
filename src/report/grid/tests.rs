//! The grid at its edges: nobody, one, guests, the days before joining and after leaving.

use chrono::NaiveDate;

use super::*;
use crate::domain::activity::Kind;
use crate::domain::code::ParticipantCode;
use crate::domain::day::iso;
use crate::domain::enrolment::EnrolmentMode;
use crate::domain::fact::{
    ActivityAt, ActivityFact, Calendar, CohortAt, Excerpt, Occasion, ParticipantId, SessionId, Sitting, Stay,
};
use crate::domain::mark_line;
use crate::domain::session::Status;
use crate::domain::vocabulary::YesNo;
use crate::report::sheet::{Cell, Sheet};

fn day(text: &str) -> NaiveDate {
    iso(text).expect("a day")
}

/// A session of K1: the day of October 2021, the activity (0 for the group, 1 for one), its status,
/// whose it is, and the marks.
type Row<'a> = (u32, u32, Status, Option<u32>, &'a [(u32, &'a str)]);

/// P-01 is in the group all of October, P-02 from the 5th to the 10th; P-03 never.
fn excerpt(rows: &[Row]) -> Excerpt {
    let stay = |participant, from: &str, to: Option<&str>| Stay {
        participant: ParticipantId(participant),
        cohort: CohortAt(0),
        from: day(from),
        to: to.map(day),
        mode: EnrolmentMode::Group,
    };
    let activity =
        |code: &str, kind| ActivityFact { code: code.parse().expect("a code"), kind, counted: YesNo::Yes };
    Excerpt {
        calendar: Calendar {
            cohorts: vec!["K1".parse().expect("a code")],
            activities: vec![activity("rights", Kind::Group), activity("guidance", Kind::Individual)],
            stays: vec![stay(1, "2021-10-01", None), stay(2, "2021-10-05", Some("2021-10-10"))],
            sittings: Vec::new(),
        },
        occasions: rows.iter().enumerate().map(occasion).collect(),
        people: (1..=3).map(|number| (ParticipantId(number), ParticipantCode::of(number))).collect(),
    }
}

fn occasion((at, (on, activity, status, participant, marks)): (usize, &Row)) -> Occasion {
    let mark =
        |(person, text): &(u32, &str)| (ParticipantId(*person), mark_line::parse(text).expect("a mark"));
    Occasion {
        code: format!("K1-{:03}", at + 1).parse().expect("a code"),
        sitting: Sitting {
            id: SessionId(at as u32 + 1),
            cohort: CohortAt(0),
            activity: ActivityAt(*activity),
            participant: participant.map(ParticipantId),
            date: NaiveDate::from_ymd_opt(2021, 10, *on).expect("a day of October"),
            minutes: 60,
            status: *status,
        },
        marks: marks.iter().map(mark).collect(),
    }
}

/// Returns the rows of the grid of people: `P-01 p?·`.
fn drawn(rows: &[Row]) -> Vec<String> {
    let excerpt = excerpt(rows);
    let rosters = rosters(&excerpt);
    let grid = by_person(&rosters);
    let signs =
        |signs: &[Option<Sign>]| signs.iter().map(|sign| sign.map_or(' ', Sign::letter)).collect::<String>();
    grid.rows.iter().map(|(code, row)| format!("{code} {}", signs(row))).collect()
}

fn cell(sheet: &Sheet, row: usize, column: &str) -> String {
    let at = sheet.columns.iter().position(|known| known.id == column).expect("a column");
    text(&sheet.rows[row][at])
}

fn text(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Count(number) => number.to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Ratio(share) if share.whole > 0 => format!("{}/{}", share.part, share.whole),
        Cell::Ratio(_) | Cell::Empty => String::new(),
        Cell::Number(score) => score.decimals(4),
    }
}

const HELD: Status = Status::Held;

#[test]
fn nothing_has_no_rows_and_no_rates() {
    assert_eq!(drawn(&[]), Vec::<String>::new());
    assert!(rates_of_cohort(&rosters(&excerpt(&[]))).rows.is_empty());
    // A day on which nobody was in the group.
    assert!(drawn(&[(30, 1, HELD, None, &[])]).is_empty());
}

#[test]
fn before_joining_and_after_leaving_nobody_is_expected() {
    let rows: Vec<Row> = [4, 5, 10, 11].map(|on| (on, 0, HELD, None, &[][..])).into();
    assert_eq!(drawn(&rows), ["P-01 ????", "P-02 ·??·"]);
    let excerpt = excerpt(&rows);
    let rates = rates_of_cohort(&rosters(&excerpt));
    assert_eq!([0, 1, 2].map(|row| cell(&rates, row, "unmarked")), ["4", "2", "6"]);
    assert_eq!(cell(&rates, 2, "attendance_rate"), "", "a rate of nothing is empty");
}

#[test]
fn a_guest_has_a_row_and_is_counted() {
    let rows = [(4, 0, HELD, None, &[(1, "p"), (3, "l15")][..]), (5, 0, HELD, None, &[(1, "a"), (2, "x")])];
    assert_eq!(drawn(&rows), ["P-01 pa", "P-02 ··", "P-03 l·"]);
    let excerpt = excerpt(&rows);
    let rosters = rosters(&excerpt);
    let guests: Vec<_> = rosters.iter().flat_map(|roster| &roster.seats).filter(|seat| seat.guest).collect();
    assert_eq!(guests.len(), 1);
    assert_eq!(guests[0].participant.as_str(), "P-03");
    let rates = rates_of_cohort(&rosters);
    assert_eq!([0, 1, 2, 3].map(|row| cell(&rates, row, "expected")), ["2", "0", "1", "3"]);
    assert_eq!(cell(&rates, 1, "not_expected"), "1");
}

#[test]
fn planned_and_cancelled_sessions_are_shown_and_count_nowhere() {
    let rows = [
        (5, 0, Status::Planned, None, &[(1, "n")][..]),
        (6, 0, Status::Cancelled, None, &[]),
        (7, 0, HELD, None, &[(1, "p"), (2, "p")]),
    ];
    assert_eq!(drawn(&rows), ["P-01 n/p", "P-02 _/p"]);
    let excerpt = excerpt(&rows);
    let rates = rates_of_cohort(&rosters(&excerpt));
    assert_eq!([0, 1, 2].map(|row| cell(&rates, row, "expected")), ["1", "1", "2"]);
}

#[test]
fn individual_sessions_of_a_day_share_a_column_one_for_each_person() {
    let rows = [
        (5, 1, HELD, Some(1), &[(1, "p")][..]),
        (5, 1, HELD, Some(2), &[(2, "l5")]),
        (5, 1, HELD, Some(1), &[]),
        (6, 1, HELD, Some(3), &[(3, "n")]),
    ];
    assert_eq!(drawn(&rows), ["P-01 p?·", "P-02 l··", "P-03 ··n"]);
}

#[test]
fn of_one_person_activities_stand_in_rows() {
    let mut excerpt = excerpt(&[
        (5, 0, HELD, None, &[(1, "p")][..]),
        (5, 1, HELD, Some(1), &[(1, "l5")]),
        (6, 0, HELD, None, &[(1, "a")]),
    ]);
    excerpt.calendar.stays.retain(|stay| stay.participant == ParticipantId(1));
    let rosters = rosters(&excerpt);
    let grid = by_activity(&rosters);
    let signs =
        |row: &[Option<Sign>]| row.iter().map(|sign| sign.map_or(' ', Sign::letter)).collect::<String>();
    let rows: Vec<_> = grid.rows.iter().map(|(code, row)| format!("{code} {}", signs(row))).collect();
    assert_eq!(rows, ["guidance l ", "rights pa"]);
    let rates = rates_of_participant(&rosters);
    assert_eq!([0, 1, 2].map(|row| cell(&rates, row, "attended")), ["1", "1", "2"]);
    assert_eq!(cell(&rates, 2, "activity"), "ALL");
}

#[test]
fn the_list_has_a_row_for_each_seat() {
    let excerpt = excerpt(&[(5, 0, HELD, None, &[(1, "l15:transport"), (2, "x")]), (6, 0, HELD, None, &[])]);
    let sheet = list(&rosters(&excerpt), &|_, day| (day.to_string() == "2021-10-05").then_some(6));
    let row = |at: usize| -> Vec<_> { sheet.rows[at].iter().map(text).collect() };
    assert_eq!(sheet.rows.len(), 4);
    assert_eq!(row(0)[2], "6");
    assert_eq!(row(0)[8..], ["P-01", "yes", "present", "15", "", "", "transport"]);
    assert_eq!(row(1)[8..], ["P-02", "no", "not_expected", "", "", "", ""]);
    assert_eq!(row(2)[8..], ["P-01", "yes", "", "", "", "", ""]);
    assert_eq!(row(2)[2], "");
}
