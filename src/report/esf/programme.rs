//! The one list of indicators, for each programme in its own order.

use chrono::NaiveDate;

use crate::domain::day::plus_months;
use crate::domain::fact::Person;
use crate::domain::project::Programme;
use crate::domain::vocabulary::vocabulary;

use super::case::Case;
use super::law::Law;
use super::outputs::*;
use super::steps::*;

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
    /// The conditions that the rule makes, the last being the rule itself; none for the grand
    /// total. They say why somebody counts or not.
    pub steps: &'static [Step],
    /// Where the rule is laid down.
    pub law: Law,
    /// The group that it is taken from; `None` for the grand total.
    pub taken_from: Option<TakenFrom>,
}

impl Indicator {
    /// Returns the name of the definition, which indicators of both programmes can share.
    pub fn definition(&self) -> &'static str {
        self.steps.last().map_or("supported", |step| step.name)
    }

    const fn by(mut self, law: Law) -> Self {
        self.law = law;
        self
    }
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

const fn indicator(
    code: &'static str,
    moment: Moment,
    steps: &'static [Step],
    (codes, group): Group,
    law: Law,
) -> Indicator {
    let rule = Some(steps[steps.len() - 1].rule);
    Indicator { code, moment, rule, steps, law, taken_from: Some(TakenFrom { codes, rule: group }) }
}

const fn entry(code: &'static str, steps: &'static [Step], group: Group) -> Indicator {
    indicator(code, Moment::Entry, steps, group, Law::Annex2014)
}

const fn leaving(code: &'static str, steps: &'static [Step], group: Group) -> Indicator {
    indicator(code, Moment::Leaving, steps, group, Law::Leaving2014)
}

const fn later(code: &'static str, steps: &'static [Step], group: Group) -> Indicator {
    indicator(code, Moment::SixMonths, steps, group, Law::Later2014)
}

const fn entry_plus(code: &'static str, steps: &'static [Step], group: Group) -> Indicator {
    entry(code, steps, group).by(Law::Annex2021)
}

const fn leaving_plus(code: &'static str, steps: &'static [Step], group: Group) -> Indicator {
    leaving(code, steps, group).by(Law::Leaving2021)
}

const fn later_plus(code: &'static str, steps: &'static [Step], group: Group) -> Indicator {
    later(code, steps, group).by(Law::Later2021)
}

/// GRAND_TOTAL: every supported participant, whether the record is complete or not.
const GRAND_TOTAL: Indicator = Indicator {
    code: "GRAND_TOTAL",
    moment: Moment::Entry,
    rule: None,
    steps: &[],
    law: Law::GrandTotal,
    taken_from: None,
};

const SUPPORTED: Group = (&["GRAND_TOTAL"], everyone);

const TOTAL: Group = (&["TOTAL"], everyone);
const DISADVANTAGED: Group = (&["CO15", "CO16", "CO17"], disadvantaged);
const NOT_EMPLOYED: Group = (&["CO01", "CO03"], not_employed);

const ESF_2014: &[Indicator] = &[
    GRAND_TOTAL,
    entry("TOTAL", &[EVERYONE], SUPPORTED).by(Law::Total2014),
    entry("CO01", &[UNEMPLOYED], TOTAL),
    entry("CO02", &[UNEMPLOYED, LONG_TERM_2014], (&["CO01"], unemployed)),
    entry("CO03", &[INACTIVE], TOTAL),
    entry("CO04", &[INACTIVE, INACTIVE_NOT_IN_EDUCATION], (&["CO03"], inactive)),
    entry("CO05", &[EMPLOYED], TOTAL),
    entry("CO06", &[BELOW_25], TOTAL),
    entry("CO07", &[ABOVE_54], TOTAL),
    entry("CO08", &[ABOVE_54, ABOVE_54_NOT_WORKING], (&["CO07"], above_54)),
    entry("CO09", &[ISCED_1_2], TOTAL),
    entry("CO10", &[ISCED_3_4], TOTAL),
    entry("CO11", &[ISCED_5_8], TOTAL),
    entry("CO15", &[MIGRANT_OR_MINORITY], TOTAL).by(Law::National2014),
    entry("CO16", &[DISABILITY], TOTAL).by(Law::National2014),
    entry("CO17", &[OTHER_DISADVANTAGED], TOTAL).by(Law::National2014),
    entry("CO18", &[HOMELESS], TOTAL).by(Law::Sample2014),
    entry("CO19", &[RURAL], TOTAL).by(Law::Sample2014),
    leaving("CR01", &[INACTIVE, JOB_SEARCHING], (&["CO03"], inactive)),
    leaving("CR02", &[NOT_IN_EDUCATION, IN_EDUCATION], (&["TOTAL"], not_in_education)),
    leaving("CR03", &[QUALIFIED], TOTAL),
    leaving("CR04", &[NOT_EMPLOYED_AT_ENTRY, IN_EMPLOYMENT], NOT_EMPLOYED),
    leaving("CR05", &[DISADVANTAGED_AT_ENTRY, WITH_RESULT], DISADVANTAGED),
    later("CR06", &[NOT_EMPLOYED_AT_ENTRY, IN_EMPLOYMENT_LATER], NOT_EMPLOYED),
    later("CR07", &[EMPLOYED, IMPROVED_LATER], (&["CO05"], employed)),
    later("CR08", &[ABOVE_54, NOT_EMPLOYED_AT_ENTRY, ABOVE_54_IN_EMPLOYMENT_LATER], (&["CO07"], above_54)),
    later(
        "CR09",
        &[DISADVANTAGED_AT_ENTRY, NOT_EMPLOYED_AT_ENTRY, DISADVANTAGED_IN_EMPLOYMENT_LATER],
        DISADVANTAGED,
    ),
];

const TOTAL_PLUS: Group = (&["EECO01"], everyone);
const NOT_EMPLOYED_PLUS: Group = (&["EECO02", "EECO04"], not_employed);

const ESF_PLUS_2021: &[Indicator] = &[
    GRAND_TOTAL,
    entry_plus("EECO01", &[EVERYONE], SUPPORTED),
    entry_plus("EECO02", &[UNEMPLOYED], TOTAL_PLUS),
    entry_plus("EECO03", &[UNEMPLOYED, LONG_TERM], (&["EECO02"], unemployed)),
    entry_plus("EECO04", &[INACTIVE], TOTAL_PLUS),
    entry_plus("EECO05", &[EMPLOYED], TOTAL_PLUS),
    entry_plus("EECO06", &[BELOW_18], TOTAL_PLUS),
    entry_plus("EECO07", &[FROM_18_TO_29], TOTAL_PLUS),
    entry_plus("EECO08", &[ABOVE_54], TOTAL_PLUS),
    entry_plus("EECO09", &[ISCED_0_2], TOTAL_PLUS),
    entry_plus("EECO10", &[ISCED_3_4], TOTAL_PLUS),
    entry_plus("EECO11", &[ISCED_5_8], TOTAL_PLUS),
    entry_plus("EECO12", &[DISABILITY], TOTAL_PLUS),
    entry_plus("EECO13", &[THIRD_COUNTRY_NATIONAL], TOTAL_PLUS).by(Law::ThirdCountry2021),
    entry_plus("EECO14", &[FOREIGN_BACKGROUND], TOTAL_PLUS),
    entry_plus("EECO15", &[MINORITY], TOTAL_PLUS),
    entry_plus("EECO16", &[HOMELESS], TOTAL_PLUS),
    entry_plus("EECO17", &[RURAL], TOTAL_PLUS),
    leaving_plus("EECR01", &[INACTIVE, JOB_SEARCHING], (&["EECO04"], inactive)),
    leaving_plus("EECR02", &[NOT_IN_EDUCATION, IN_EDUCATION], (&["EECO01"], not_in_education)),
    leaving_plus("EECR03", &[QUALIFIED], TOTAL_PLUS),
    leaving_plus("EECR04", &[NOT_EMPLOYED_AT_ENTRY, IN_EMPLOYMENT], NOT_EMPLOYED_PLUS),
    later_plus("EECR05", &[NOT_EMPLOYED_AT_ENTRY, IN_EMPLOYMENT_LATER], NOT_EMPLOYED_PLUS),
    later_plus("EECR06", &[EMPLOYED, IMPROVED_LATER], (&["EECO05"], employed)),
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
