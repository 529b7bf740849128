//! The one list of indicators, for each programme in its own order.

use chrono::NaiveDate;

use crate::domain::day::plus_months;
use crate::domain::fact::Person;
use crate::domain::project::Programme;
use crate::domain::vocabulary::vocabulary;

use super::case::Case;
use super::outputs::*;
use super::results::*;

vocabulary! {
    /// The moment that decides to which period a figure belongs.
    Moment {
        /// The day of entry.
        Entry = "entry",
        /// The last day in the project.
        Leaving = "leaving",
        /// The day six months after the last day.
        SixMonths = "six_months",
    }
}

impl Moment {
    /// Returns the day of the moment: `entered`, `left`, or the day six months after `left`; `None`
    /// for who is not supported yet, or has not left.
    pub fn day(self, person: &Person) -> Option<NaiveDate> {
        let entered = person.entered()?;
        let left = person.participant.left;
        match self {
            Self::Entry => Some(entered),
            Self::Leaving => left,
            Self::SixMonths => left.map(|left| plus_months(left, 6)),
        }
    }
}

/// A question to a complete record.
pub type Rule = fn(&Case) -> bool;

/// An indicator: its code, who counts, and when.
#[derive(Debug, Clone, Copy)]
pub struct Indicator {
    /// The funder's code.
    pub code: &'static str,
    /// The moment whose day decides the period.
    pub moment: Moment,
    /// Who counts among complete records; `None` counts every supported participant, complete or
    /// not.
    pub rule: Option<Rule>,
    /// The group that it is taken from; `None` for the grand total.
    pub taken_from: Option<TakenFrom>,
}

/// The group that an indicator is taken from, for the program's check of its own output.
#[derive(Debug, Clone, Copy)]
pub struct TakenFrom {
    /// Output indicators that together hold at least the group.
    pub codes: &'static [&'static str],
    /// Who is in the group.
    pub rule: Rule,
}

/// Returns the indicators of a programme, in its order.
pub fn indicators(programme: Programme) -> &'static [Indicator] {
    match programme {
        Programme::Esf2014 => ESF_2014,
        Programme::EsfPlus2021 => ESF_PLUS_2021,
    }
}

type Group = (&'static [&'static str], Rule);

const fn indicator(code: &'static str, moment: Moment, rule: Rule, (codes, group): Group) -> Indicator {
    Indicator { code, moment, rule: Some(rule), taken_from: Some(TakenFrom { codes, rule: group }) }
}

const fn entry(code: &'static str, rule: Rule, group: Group) -> Indicator {
    indicator(code, Moment::Entry, rule, group)
}

const fn leaving(code: &'static str, rule: Rule, group: Group) -> Indicator {
    indicator(code, Moment::Leaving, rule, group)
}

const fn later(code: &'static str, rule: Rule, group: Group) -> Indicator {
    indicator(code, Moment::SixMonths, rule, group)
}

/// GRAND_TOTAL: every supported participant, whether the record is complete or not.
const GRAND_TOTAL: Indicator =
    Indicator { code: "GRAND_TOTAL", moment: Moment::Entry, rule: None, taken_from: None };

const SUPPORTED: Group = (&["GRAND_TOTAL"], everyone);

const TOTAL: Group = (&["TOTAL"], everyone);
const DISADVANTAGED: Group = (&["CO15", "CO16", "CO17"], disadvantaged);
const NOT_EMPLOYED: Group = (&["CO01", "CO03"], not_employed);

const ESF_2014: &[Indicator] = &[
    GRAND_TOTAL,
    entry("TOTAL", everyone, SUPPORTED),
    entry("CO01", unemployed, TOTAL),
    entry("CO02", long_term_unemployed_2014, (&["CO01"], unemployed)),
    entry("CO03", inactive, TOTAL),
    entry("CO04", inactive_not_in_education, (&["CO03"], inactive)),
    entry("CO05", employed, TOTAL),
    entry("CO06", below_25, TOTAL),
    entry("CO07", above_54, TOTAL),
    entry("CO08", above_54_not_working, (&["CO07"], above_54)),
    entry("CO09", isced_1_2, TOTAL),
    entry("CO10", isced_3_4, TOTAL),
    entry("CO11", isced_5_8, TOTAL),
    entry("CO15", migrant_or_minority, TOTAL),
    entry("CO16", disability, TOTAL),
    entry("CO17", other_disadvantaged, TOTAL),
    entry("CO18", homeless, TOTAL),
    entry("CO19", rural, TOTAL),
    leaving("CR01", job_searching, (&["CO03"], inactive)),
    leaving("CR02", in_education, (&["TOTAL"], not_in_education)),
    leaving("CR03", qualified, TOTAL),
    leaving("CR04", in_employment, NOT_EMPLOYED),
    leaving("CR05", disadvantaged_with_result, DISADVANTAGED),
    later("CR06", in_employment_later, NOT_EMPLOYED),
    later("CR07", improved_later, (&["CO05"], employed)),
    later("CR08", above_54_in_employment_later, (&["CO07"], above_54)),
    later("CR09", disadvantaged_in_employment_later, DISADVANTAGED),
];

const TOTAL_PLUS: Group = (&["EECO01"], everyone);
const NOT_EMPLOYED_PLUS: Group = (&["EECO02", "EECO04"], not_employed);

const ESF_PLUS_2021: &[Indicator] = &[
    GRAND_TOTAL,
    entry("EECO01", everyone, SUPPORTED),
    entry("EECO02", unemployed, TOTAL_PLUS),
    entry("EECO03", long_term_unemployed, (&["EECO02"], unemployed)),
    entry("EECO04", inactive, TOTAL_PLUS),
    entry("EECO05", employed, TOTAL_PLUS),
    entry("EECO06", below_18, TOTAL_PLUS),
    entry("EECO07", from_18_to_29, TOTAL_PLUS),
    entry("EECO08", above_54, TOTAL_PLUS),
    entry("EECO09", isced_0_2, TOTAL_PLUS),
    entry("EECO10", isced_3_4, TOTAL_PLUS),
    entry("EECO11", isced_5_8, TOTAL_PLUS),
    entry("EECO12", disability, TOTAL_PLUS),
    entry("EECO13", third_country_national, TOTAL_PLUS),
    entry("EECO14", foreign_background, TOTAL_PLUS),
    entry("EECO15", minority, TOTAL_PLUS),
    entry("EECO16", homeless, TOTAL_PLUS),
    entry("EECO17", rural, TOTAL_PLUS),
    leaving("EECR01", job_searching, (&["EECO04"], inactive)),
    leaving("EECR02", in_education, (&["EECO01"], not_in_education)),
    leaving("EECR03", qualified, TOTAL_PLUS),
    leaving("EECR04", in_employment, NOT_EMPLOYED_PLUS),
    later("EECR05", in_employment_later, NOT_EMPLOYED_PLUS),
    later("EECR06", improved_later, (&["EECO05"], employed)),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::vocabulary::Vocabulary;
    use crate::report::tests_support::{complete, day, unknown};

    #[test]
    fn each_code_stands_once_and_after_the_group_that_it_is_taken_from() {
        for programme in Programme::MEMBERS {
            let codes: Vec<_> = indicators(*programme).iter().map(|indicator| indicator.code).collect();
            for (at, indicator) in indicators(*programme).iter().enumerate() {
                assert!(!codes[..at].contains(&indicator.code), "{}", indicator.code);
                let groups = indicator.taken_from.iter().flat_map(|group| group.codes);
                assert!(groups.into_iter().all(|code| codes[..at].contains(code)), "{}", indicator.code);
            }
        }
        assert_eq!(indicators(Programme::Esf2014).len(), 27);
        assert_eq!(indicators(Programme::EsfPlus2021).len(), 24);
    }

    #[test]
    fn a_moment_has_a_day_once_it_has_come() {
        let mut person = complete("P-01");
        assert_eq!(Moment::Entry.day(&person), Some(day("2021-08-30")));
        assert_eq!(Moment::Leaving.day(&person), None);
        person.participant.left = Some(day("2021-08-31"));
        assert_eq!(Moment::Leaving.day(&person), Some(day("2021-08-31")));
        assert_eq!(Moment::SixMonths.day(&person), Some(day("2022-02-28")));
        assert_eq!(Moment::Entry.day(&unknown("P-01")), None);
    }
}
