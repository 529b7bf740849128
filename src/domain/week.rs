//! Programme weeks: which calendar weeks of a cohort count, and when it ends.

use chrono::{Datelike, Days, NaiveDate};

use super::cohort::Break;
use super::day::{YEARS, monday};
use super::holiday::holiday;

/// The most calendar weeks that a plan may span.
const FURTHEST: u64 = 520;

/// A plan of weeks that cannot be laid out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WeekError {
    /// A plan of no weeks.
    #[error("a cohort has at least one week")]
    NoWeeks,
    /// Breaks push the end past ten years.
    #[error("the breaks leave no room for {weeks} weeks within ten years")]
    TooFar {
        /// The planned weeks.
        weeks: u16,
    },
}

/// Returns the Mondays of the programme weeks of a plan.
///
/// The plan starts with the calendar week of `start`; a calendar week counts unless breaks and
/// public holidays take all its working days (Monday to Friday). Source: the interchange
/// contract, *weeks*.
///
/// # Errors
/// No weeks, or no room for them within ten years.
pub fn programme_weeks(start: NaiveDate, weeks: u16, breaks: &[Break]) -> Result<Vec<NaiveDate>, WeekError> {
    if weeks == 0 {
        return Err(WeekError::NoWeeks);
    }
    let first = monday(start);
    let calendar = (0..FURTHEST).filter_map(|week| first.checked_add_days(Days::new(7 * week)));
    let known = calendar.take_while(|monday| YEARS.contains(&(*monday + Days::new(6)).year()));
    let counted: Vec<_> = known.filter(|monday| counts(*monday, breaks)).take(weeks.into()).collect();
    if counted.len() < usize::from(weeks) {
        return Err(WeekError::TooFar { weeks });
    }
    Ok(counted)
}

/// Returns the Friday of the last programme week: the end of a cohort that states none.
///
/// # Errors
/// As [`programme_weeks`].
pub fn planned_end(start: NaiveDate, weeks: u16, breaks: &[Break]) -> Result<NaiveDate, WeekError> {
    let weeks = programme_weeks(start, weeks, breaks)?;
    Ok(*weeks.last().expect("a plan has at least one week") + Days::new(4))
}

/// Returns the programme week that a day lies in, counted from 1: calendar weeks, so that the days
/// before a start in mid-week belong to the first.
///
/// `None` before and after the programme, in a calendar week that does not count, and for a plan
/// that cannot be laid out.
pub fn week_of(day: NaiveDate, start: NaiveDate, weeks: u16, breaks: &[Break]) -> Option<u16> {
    week_in(&programme_weeks(start, weeks, breaks).ok()?, day)
}

/// As [`week_of`], for a plan whose Mondays are known: many days ask for one plan.
pub fn week_in(mondays: &[NaiveDate], day: NaiveDate) -> Option<u16> {
    let place = mondays.binary_search(&monday(day)).ok()?;
    u16::try_from(place + 1).ok()
}

/// Says whether a day is free of programme: inside a break, or a public holiday.
pub fn is_free(day: NaiveDate, breaks: &[Break]) -> bool {
    holiday(day).is_some() || breaks.iter().any(|pause| pause.holds(day))
}

fn counts(monday: NaiveDate, breaks: &[Break]) -> bool {
    (0..5).any(|after| !is_free(monday + Days::new(after), breaks))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::iso;

    fn day(text: &str) -> NaiveDate {
        iso(text).expect("a day")
    }

    fn pause(from: &str, to: &str) -> Break {
        Break { from: day(from), to: day(to), reason: None }
    }

    #[test]
    fn the_pilot_ends_as_the_contract_says() {
        let autumn = [pause("2021-10-18", "2021-10-22")];
        assert_eq!(planned_end(day("2021-08-30"), 10, &autumn), Ok(day("2021-11-12")));
        assert_eq!(planned_end(day("2021-08-30"), 10, &[]), Ok(day("2021-11-05")));
    }

    #[test]
    fn a_plan_ends_before_the_year_10000() {
        assert_eq!(planned_end(day("9999-12-01"), 10, &[]), Err(WeekError::TooFar { weeks: 10 }));
        assert_eq!(planned_end(day("9999-12-01"), 2, &[]), Ok(day("9999-12-10")));
    }

    #[test]
    fn a_week_with_one_working_day_counts() {
        let four_days = [pause("2021-10-18", "2021-10-21")];
        assert_eq!(planned_end(day("2021-08-30"), 10, &four_days), Ok(day("2021-11-05")));
    }

    #[test]
    fn holidays_and_a_break_together_take_a_week() {
        // Good Friday and Easter Monday of 2022 leave four days each; the break takes the rest.
        let holy_week = [pause("2022-04-11", "2022-04-14")];
        assert_eq!(planned_end(day("2022-04-04"), 2, &holy_week), Ok(day("2022-04-22")));
        let christmas = [pause("2022-12-27", "2022-12-30")];
        assert_eq!(planned_end(day("2022-12-19"), 2, &christmas), Ok(day("2023-01-06")));
    }

    #[test]
    fn the_week_of_a_start_in_mid_week_is_the_first() {
        assert_eq!(planned_end(day("2021-09-02"), 1, &[]), Ok(day("2021-09-03")));
        assert_eq!(planned_end(day("2021-09-05"), 1, &[]), Ok(day("2021-09-03")));
    }

    #[test]
    fn a_day_lies_in_a_programme_week_or_in_none() {
        let autumn = [pause("2021-10-18", "2021-10-22")];
        let week = |on: &str| week_of(day(on), day("2021-09-01"), 10, &autumn);
        for (on, number) in [
            ("2021-08-29", None),
            ("2021-08-30", Some(1)),
            ("2021-09-01", Some(1)),
            ("2021-09-05", Some(1)),
            ("2021-09-06", Some(2)),
            ("2021-10-17", Some(7)),
            ("2021-10-18", None),
            ("2021-10-24", None),
            ("2021-10-25", Some(8)),
            ("2021-11-14", Some(10)),
            ("2021-11-15", None),
        ] {
            assert_eq!(week(on), number, "{on}");
        }
        assert_eq!(week_of(day("2021-09-01"), day("2021-09-01"), 0, &[]), None);
    }

    #[test]
    fn a_free_day_of_a_week_that_counts_lies_in_it() {
        // Easter Monday of 2022.
        assert_eq!(week_of(day("2022-04-18"), day("2022-04-04"), 10, &[]), Some(3));
    }

    #[test]
    fn a_plan_has_weeks_and_an_end() {
        assert_eq!(planned_end(day("2021-08-30"), 0, &[]), Err(WeekError::NoWeeks));
        let for_ever = [pause("2021-01-01", "2051-01-01")];
        assert_eq!(planned_end(day("2021-08-30"), 1, &for_ever), Err(WeekError::TooFar { weeks: 1 }));
    }
}
