//! Planning a cohort: from weekly rules to single sessions.

use std::collections::VecDeque;

use chrono::{Days, NaiveDate, NaiveTime};

use super::code::{ActivityCode, CodeError};
use super::cohort::Break;
use super::day::{self, WeekdayWord};
use super::number::whole;
use super::session::{LONGEST, time_of_day};
use super::week::is_free;

/// One weekly rule: `mon:rights,jobsearch,careers@12:00/180`.
///
/// Several activities take turns; a day that is free of programme costs no activity its turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weekly {
    /// On which day of the week.
    pub weekday: WeekdayWord,
    /// Which activities, in turn.
    pub activities: Vec<ActivityCode>,
    /// When it begins.
    pub start: Option<NaiveTime>,
    /// How many minutes, where it is not the activity's usual length.
    pub minutes: Option<u16>,
}

/// A text that is no weekly rule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WeeklyError {
    /// Not of the form.
    #[error("`{value}` is not a weekly rule")]
    Form {
        /// What was written.
        value: String,
    },
    /// No day of the week.
    #[error("`{value}` is not a day of the week")]
    Weekday {
        /// What was written.
        value: String,
    },
    /// No activity code.
    #[error(transparent)]
    Activity(#[from] CodeError),
    /// No time of day.
    #[error("`{value}` is not a time of day")]
    Time {
        /// What was written.
        value: String,
    },
    /// No length.
    #[error("`{value}` is not a length in minutes")]
    Minutes {
        /// What was written.
        value: String,
    },
}

impl std::str::FromStr for Weekly {
    type Err = WeeklyError;

    fn from_str(text: &str) -> Result<Self, WeeklyError> {
        let (weekday, rest) =
            text.split_once(':').ok_or_else(|| WeeklyError::Form { value: text.to_owned() })?;
        let (rest, minutes) = match rest.split_once('/') {
            Some((rest, minutes)) => (rest, Some(length(minutes)?)),
            None => (rest, None),
        };
        let (activities, start) = match rest.split_once('@') {
            Some((activities, start)) => (activities, Some(time(start)?)),
            None => (rest, None),
        };
        Ok(Self {
            weekday: day::weekday(weekday)
                .ok_or_else(|| WeeklyError::Weekday { value: weekday.to_owned() })?,
            activities: activities.split(',').map(str::parse).collect::<Result<_, _>>()?,
            start,
            minutes,
        })
    }
}

fn time(text: &str) -> Result<NaiveTime, WeeklyError> {
    time_of_day(text).ok_or_else(|| WeeklyError::Time { value: text.to_owned() })
}

fn length(text: &str) -> Result<u16, WeeklyError> {
    let minutes = whole(text).filter(|minutes| (1..=LONGEST).contains(minutes));
    minutes.ok_or_else(|| WeeklyError::Minutes { value: text.to_owned() })
}

/// A session that a plan proposes, not numbered yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// Its programme week, counted from 1.
    pub week: u16,
    /// The day.
    pub date: NaiveDate,
    /// When it begins.
    pub start: Option<NaiveTime>,
    /// What it is about.
    pub activity: ActivityCode,
    /// Minutes, where the rule says.
    pub minutes: Option<u16>,
}

/// Returns the sessions that weekly rules give, by day and time.
///
/// `weeks` are the Mondays of the programme weeks; nothing is planned before `start`, after `end`,
/// in a break or on a public holiday.
pub fn proposed(
    rules: &[Weekly],
    weeks: &[NaiveDate],
    (start, end): (NaiveDate, NaiveDate),
    breaks: &[Break],
) -> Vec<Proposed> {
    let open = |day: NaiveDate| start <= day && day <= end && !is_free(day, breaks);
    let mut sessions: Vec<_> = rules.iter().flat_map(|rule| by_rule(rule, weeks, &open)).collect();
    sessions.sort_by_key(|session| (session.date, session.start));
    sessions
}

/// Returns the days on which a rule would plan a session, were they not free: in a break or on a
/// public holiday. A plan shows them, so that nobody wonders where a session went.
pub fn skipped(rules: &[Weekly], (start, end): (NaiveDate, NaiveDate), breaks: &[Break]) -> Vec<NaiveDate> {
    let ruled = |day: &NaiveDate| rules.iter().any(|rule| rule.weekday == WeekdayWord::of(*day));
    let days = start.iter_days().take_while(|day| *day <= end);
    days.filter(ruled).filter(|day| is_free(*day, breaks)).collect()
}

fn by_rule(rule: &Weekly, weeks: &[NaiveDate], open: &impl Fn(NaiveDate) -> bool) -> Vec<Proposed> {
    let mut turns: VecDeque<_> = rule.activities.iter().collect();
    let days = (1u16..).zip(weeks.iter().map(|monday| *monday + Days::new(rule.weekday.after_monday())));
    let held = days.filter(|(_, day)| open(*day)).map(|(week, date)| {
        let activity = turns[0].clone();
        turns.rotate_left(1);
        Proposed { week, date, start: rule.start, activity, minutes: rule.minutes }
    });
    held.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::iso;
    use crate::domain::week::{planned_end, programme_weeks};

    fn plan(rules: &[&str], start: &str, weeks: u16, breaks: &[Break]) -> Vec<String> {
        let rules: Vec<Weekly> = rules.iter().map(|rule| rule.parse().expect("a rule")).collect();
        let start = iso(start).expect("a day");
        let mondays = programme_weeks(start, weeks, breaks).expect("weeks");
        let end = planned_end(start, weeks, breaks).expect("an end");
        let sessions = proposed(&rules, &mondays, (start, end), breaks);
        sessions.iter().map(|s| format!("{} {} {}", s.week, s.date, s.activity)).collect()
    }

    #[test]
    fn activities_take_turns_and_a_holiday_costs_none_its_turn() {
        // 18 April 2022 is Easter Monday.
        let planned = plan(&["mon:rights,jobsearch@12:00"], "2022-04-04", 4, &[]);
        assert_eq!(planned, ["1 2022-04-04 rights", "2 2022-04-11 jobsearch", "4 2022-04-25 rights"]);
    }

    #[test]
    fn a_break_moves_the_weeks_on() {
        let autumn = [Break {
            from: iso("2021-10-18").expect("a day"),
            to: iso("2021-10-22").expect("a day"),
            reason: None,
        }];
        let planned = plan(&["tue:finnish@12:00"], "2021-08-30", 10, &autumn);
        assert_eq!(planned.len(), 10);
        assert_eq!(planned[6], "7 2021-10-12 finnish");
        assert_eq!(planned[7], "8 2021-10-26 finnish");
        assert_eq!(planned[9], "10 2021-11-09 finnish");
    }

    #[test]
    fn the_days_that_are_passed_over_are_told() {
        let rules = ["mon:a".parse().expect("a rule"), "fri:a".parse().expect("a rule")];
        let span = (iso("2022-04-11").expect("a day"), iso("2022-04-29").expect("a day"));
        let days: Vec<_> = skipped(&rules, span, &[]).iter().map(ToString::to_string).collect();
        assert_eq!(days, ["2022-04-15", "2022-04-18"]);
        assert!(skipped(&[], span, &[]).is_empty());
    }

    #[test]
    fn nothing_is_planned_before_the_start() {
        assert_eq!(plan(&["mon:a", "thu:b"], "2021-09-01", 1, &[]), ["1 2021-09-02 b"]);
    }

    #[test]
    fn sessions_stand_in_the_order_of_the_clock() {
        let planned = plan(&["tue:b@14:00", "mon:c@09:00", "tue:a@09:00"], "2021-08-30", 1, &[]);
        assert_eq!(planned, ["1 2021-08-30 c", "1 2021-08-31 a", "1 2021-08-31 b"]);
    }

    #[test]
    fn a_rule_has_a_day_and_activities() {
        let rule: Weekly = "mon:rights,jobsearch@12:00/180".parse().expect("a rule");
        assert_eq!((rule.activities.len(), rule.minutes), (2, Some(180)));
        assert_eq!("tue:finnish".parse::<Weekly>().expect("a rule").start, None);
        for wrong in ["mon", "day:a", "mon:", "mon:a@25:00", "mon:a@9:00", "mon:a/0", "mon:a/x", "mon:a b"] {
            assert!(wrong.parse::<Weekly>().is_err(), "{wrong}");
        }
    }
}
