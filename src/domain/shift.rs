//! Moving the planned sessions of a cohort by days: which ones, whereto, and what to look at again.

use chrono::{Datelike, NaiveDate, TimeDelta, Timelike};

use super::code::SessionCode;
use super::cohort::{Break, Cohort};
use super::day::YEARS;
use super::holiday::{Holiday, holiday, is_eve};
use super::session::{Session, Status};

/// The furthest that sessions are moved at once, in days: ten years.
pub const FURTHEST: i64 = 3_660;

/// A move of the planned sessions of some days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift {
    /// First day of those that move.
    pub from: NaiveDate,
    /// Last day of those that move; `None` for no last one.
    pub until: Option<NaiveDate>,
    /// How many days later; less than 0 for earlier.
    pub days: i64,
}

/// What somebody should look at again before a session is put on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// The day is a public holiday.
    Holiday(Holiday),
    /// Most places are closed.
    Eve,
    /// The day lies in a break, with the reason where one is known.
    Break(Option<String>),
    /// The day lies before the cohort's first day.
    BeforeStart,
    /// The day lies after the cohort's last day.
    AfterEnd,
    /// Another session of the cohort is held at the same time.
    SameTime(SessionCode),
    /// Another session of the activity is on that day, and nobody knows both times.
    SameDay(SessionCode),
}

impl Shift {
    /// Says whether a session moves: planned, and on one of the days.
    pub fn takes(&self, session: &Session) -> bool {
        session.status == Status::Planned
            && self.from <= session.date
            && self.until.is_none_or(|until| session.date <= until)
    }

    /// Returns the day that a day becomes; `None` beyond the years 1 to 9999.
    pub fn applied(&self, day: NaiveDate) -> Option<NaiveDate> {
        let moved = day.checked_add_signed(TimeDelta::try_days(self.days)?)?;
        YEARS.contains(&moved.year()).then_some(moved)
    }
}

/// Returns what to look at again where a session is put on its day; `others` are
/// the others of the cohort, as they are to stand.
pub fn remarks(session: &Session, cohort: &Cohort, breaks: &[Break], others: &[Session]) -> Vec<Remark> {
    let day = session.date;
    let pauses = breaks.iter().filter(|pause| pause.holds(day));
    let mut found: Vec<_> = holiday(day).map(Remark::Holiday).into_iter().collect();
    found.extend(is_eve(day).then_some(Remark::Eve));
    found.extend(pauses.map(|pause| Remark::Break(pause.reason.clone())));
    found.extend((day < cohort.start).then_some(Remark::BeforeStart));
    found.extend((day > cohort.end).then_some(Remark::AfterEnd));
    let others = || others.iter().filter(|other| other.code != session.code);
    let booked = others().filter(|other| collide(session, other));
    found.extend(booked.map(|other| Remark::SameTime(other.code.clone())));
    let twice = others().filter(|other| may_be_the_same(session, other));
    found.extend(twice.map(|other| Remark::SameDay(other.code.clone())));
    found
}

/// Says whether somebody would have to be at two sessions at once. Individual sessions of two
/// participants can be held side by side; a session without a time collides with none.
fn collide(one: &Session, other: &Session) -> bool {
    let side_by_side =
        one.participant.is_some() && other.participant.is_some() && one.participant != other.participant;
    if one.date != other.date || other.status == Status::Cancelled || side_by_side {
        return false;
    }
    match (minutes(one), minutes(other)) {
        (Some((from, to)), Some((others_from, others_to))) => from < others_to && others_from < to,
        _ => false,
    }
}

/// Says whether two sessions may be one that was written down twice.
fn may_be_the_same(one: &Session, other: &Session) -> bool {
    let without_time = one.start.is_none() || other.start.is_none();
    let alike = one.activity == other.activity && one.participant == other.participant;
    without_time && alike && one.date == other.date && other.status != Status::Cancelled
}

/// Returns when a session begins and ends, in minutes after midnight.
fn minutes(session: &Session) -> Option<(u32, u32)> {
    let start = session.start?;
    let from = start.hour() * 60 + start.minute();
    Some((from, from + u32::from(session.minutes)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::iso;
    use crate::domain::session::time_of_day;

    fn day(text: &str) -> NaiveDate {
        iso(text).expect("a day")
    }

    fn session(code: &str, date: &str, start: &str, participant: Option<&str>) -> Session {
        Session {
            code: code.parse().expect("a code"),
            cohort: "K1".parse().expect("a code"),
            activity: "it".parse().expect("a code"),
            participant: participant.map(|code| code.parse().expect("a code")),
            date: day(date),
            start: time_of_day(start),
            minutes: 60,
            mode: None,
            status: Status::Planned,
            facilitator: None,
        }
    }

    fn seen(session: &Session, staying: &[Session]) -> Vec<Remark> {
        let cohort = Cohort {
            code: "K1".parse().expect("a code"),
            name: None,
            start: day("2021-11-01"),
            weeks: 8,
            end: day("2021-12-24"),
            target: None,
            emphasis: None,
        };
        let pause = |reason: Option<&str>| Break {
            from: day("2021-11-22"),
            to: day("2021-11-26"),
            reason: reason.map(str::to_owned),
        };
        remarks(session, &cohort, &[pause(Some("autumn"))], staying)
    }

    #[test]
    fn only_planned_sessions_of_these_days_move() {
        let shift = Shift { from: day("2021-11-08"), until: Some(day("2021-11-12")), days: 7 };
        for (date, moves) in
            [("2021-11-07", false), ("2021-11-08", true), ("2021-11-12", true), ("2021-11-13", false)]
        {
            assert_eq!(shift.takes(&session("K1-001", date, "", None)), moves, "{date}");
        }
        assert!(Shift { until: None, ..shift }.takes(&session("K1-001", "2031-01-01", "", None)));
        for status in [Status::Held, Status::Cancelled] {
            assert!(!shift.takes(&Session { status, ..session("K1-001", "2021-11-08", "", None) }));
        }
    }

    #[test]
    fn a_day_stays_in_the_calendar() {
        let by = |days| Shift { from: day("0001-01-01"), until: None, days };
        assert_eq!(by(7).applied(day("2021-12-27")), Some(day("2022-01-03")));
        assert_eq!(by(-7).applied(day("2021-03-03")), Some(day("2021-02-24")));
        assert_eq!(by(1).applied(day("9999-12-31")), None);
        assert_eq!(by(-1).applied(day("0001-01-01")), None);
        assert_eq!(by(i64::MAX).applied(day("2021-01-01")), None);
    }

    #[test]
    fn a_day_that_the_plan_leaves_free_is_remarked() {
        let on = |date: &str| seen(&session("K1-001", date, "12:00", None), &[]);
        assert_eq!(on("2021-11-15"), []);
        assert_eq!(on("2021-12-06"), [Remark::Holiday(Holiday::Independence)]);
        assert_eq!(on("2021-11-26"), [Remark::Break(Some("autumn".to_owned()))]);
        assert_eq!(on("2021-12-24"), [Remark::Eve]);
        assert_eq!(on("2021-12-25"), [Remark::Holiday(Holiday::Christmas), Remark::AfterEnd]);
        assert_eq!(on("2021-10-31"), [Remark::BeforeStart]);
        assert_eq!(on("2021-11-01"), []);
    }

    #[test]
    fn nobody_is_at_two_sessions_at_once() {
        let group = |start: &str| session("K1-001", "2021-11-15", start, None);
        let clashes = |one: &Session, other: &Session| !seen(one, std::slice::from_ref(other)).is_empty();
        let other = |start: &str| Session { code: "K1-002".parse().expect("a code"), ..group(start) };
        for (start, clash) in
            [("12:00", true), ("11:01", true), ("12:59", true), ("13:00", false), ("11:00", false)]
        {
            assert_eq!(clashes(&group("12:00"), &other(start)), clash, "{start}");
        }
        assert_eq!(
            seen(&group("12:00"), &[other("")]),
            [Remark::SameDay("K1-002".parse().expect("a code"))],
            "without a time it may be the same"
        );
        let of_another = Session { activity: "finnish".parse().expect("a code"), ..other("") };
        assert!(!clashes(&group("12:00"), &of_another), "without a time nothing is known");
        assert!(!clashes(&group("12:00"), &group("12:00")), "a session is no other than itself");
        assert!(!clashes(&group("12:00"), &Session { date: day("2021-11-16"), ..other("12:00") }));
        assert!(!clashes(&group("12:00"), &Session { status: Status::Cancelled, ..other("12:00") }));
        let of = |code: &str, who: &str| session(code, "2021-11-15", "12:00", Some(who));
        let first = of("K1-003", "P-01");
        assert!(!clashes(&first, &of("K1-004", "P-02")), "two project workers, two participants");
        assert!(clashes(&first, &of("K1-004", "P-01")));
        assert!(clashes(&first, &group("12:00")));
    }
}
