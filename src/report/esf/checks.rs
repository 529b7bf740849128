//! What the program checks on its own figures before it writes any of them.
//!
//! # Why
//! A funder's form refuses a result that exceeds its output. Literally that cannot hold in one
//! period: somebody enters in one quarter and leaves in the next. Nor does it hold from the
//! project's start for a register in which somebody entered before it. So each figure carries its
//! group *at its own moment*, and how many of the group entered on other days; with these the
//! comparison holds for every register, and on one without such people it is the funder's.
//! Likewise a period is held against the cumulative figure only where its days lie within.

use crate::domain::vocabulary::{Vocabulary, vocabulary};
use crate::report::scope::Scope;

use super::figures::{Counted, Figure};

vocabulary! {
    /// A check of the program on its own output.
    Check {
        /// Women, men, non-binary and not stated add up to the total.
        GendersAddUp = "genders_add_up",
        /// CO01 + CO03 + CO05 = TOTAL; EECO02 + EECO04 + EECO05 = EECO01.
        PartsMakeWhole = "parts_make_whole",
        /// Education and age bands add up to at most the total; CR05 is at most CR01 to CR04
        /// together; CR08 and CR09 are each at most CR06.
        PartsWithinWhole = "parts_within_whole",
        /// No figure exceeds the group that it is taken from at its own moment: CO02 <= CO01,
        /// CR01 <= those inactive at entry among those who left.
        WithinGroup = "within_group",
        /// No group exceeds the outputs that hold it, but for its people who entered on other
        /// days.
        GroupWithinOutputs = "group_within_outputs",
        /// No figure of the period exceeds the cumulative one.
        PeriodWithinCumulative = "period_within_cumulative",
    }
}

/// A check that failed: the number on the left should not exceed (or should equal) the right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenCheck {
    /// Which check.
    pub check: Check,
    /// In which scope.
    pub scope: Scope,
    /// The codes compared: first the part or parts, last the whole or the wholes.
    pub codes: Vec<&'static str>,
    /// In which column.
    pub counted: Counted,
    /// The number of the part.
    pub part: u64,
    /// The number of the whole.
    pub whole: u64,
}

type Codes = &'static [&'static str];

/// Parts, and the whole that they make.
const MAKE: &[(Codes, Codes)] =
    &[(&["CO01", "CO03", "CO05"], &["TOTAL"]), (&["EECO02", "EECO04", "EECO05"], &["EECO01"])];

/// Parts, and what they are together at most.
const WITHIN: &[(Codes, Codes)] = &[
    (&["CO09", "CO10", "CO11"], &["TOTAL"]),
    (&["EECO09", "EECO10", "EECO11"], &["EECO01"]),
    (&["CO06", "CO07"], &["TOTAL"]),
    (&["EECO06", "EECO07", "EECO08"], &["EECO01"]),
    (&["CR05"], &["CR01", "CR02", "CR03", "CR04"]),
    (&["CR08"], &["CR06"]),
    (&["CR09"], &["CR06"]),
];

/// Returns every check that the figures of a report fail; none, for figures counted rightly from
/// any register.
pub fn self_check(figures: &[Figure]) -> Vec<BrokenCheck> {
    let mut broken = Vec::new();
    for figure in figures {
        genders(figure, &mut broken);
        group(figure, figures, &mut broken);
        cumulative(figure, figures, &mut broken);
    }
    for scope in Scope::MEMBERS {
        sums(&of_scope(figures, *scope), *scope, &mut broken);
    }
    broken
}

fn genders(figure: &Figure, broken: &mut Vec<BrokenCheck>) {
    let apart = Counted::MEMBERS.iter().filter(|counted| **counted != Counted::Total);
    let part = apart.map(|counted| figure.counts.of(*counted)).sum();
    let whole = figure.counts.of(Counted::Total);
    if part != whole {
        let (check, scope) = (Check::GendersAddUp, figure.range.scope);
        let codes = vec![figure.code];
        broken.push(BrokenCheck { check, scope, codes, counted: Counted::Total, part, whole });
    }
}

fn group(figure: &Figure, figures: &[Figure], broken: &mut Vec<BrokenCheck>) {
    let Some(group) = &figure.group else { return };
    let scope = figure.range.scope;
    let beside = of_scope(figures, scope);
    let codes = || [figure.code].into_iter().chain(group.codes.iter().copied()).collect();
    for counted in Counted::MEMBERS.iter().copied() {
        let people = group.people.of(counted);
        let outputs = sum(&beside, group.codes, counted) + group.entered_elsewhere.of(counted);
        let compared = [
            (Check::WithinGroup, figure.counts.of(counted), people),
            (Check::GroupWithinOutputs, people, outputs),
        ];
        for (check, part, whole) in compared.into_iter().filter(|(_, part, whole)| part > whole) {
            broken.push(BrokenCheck { check, scope, codes: codes(), counted, part, whole });
        }
    }
}

fn cumulative(figure: &Figure, figures: &[Figure], broken: &mut Vec<BrokenCheck>) {
    let holds = |other: &&Figure| {
        other.range.scope == Scope::Cumulative
            && other.code == figure.code
            && other.range.from <= figure.range.from
            && figure.range.until <= other.range.until
    };
    let Some(whole) = figures.iter().find(holds) else { return };
    for counted in Counted::MEMBERS.iter().copied() {
        let (part, whole) = (figure.counts.of(counted), whole.counts.of(counted));
        if part > whole {
            let (check, scope) = (Check::PeriodWithinCumulative, figure.range.scope);
            broken.push(BrokenCheck { check, scope, codes: vec![figure.code], counted, part, whole });
        }
    }
}

fn sums(figures: &[&Figure], scope: Scope, broken: &mut Vec<BrokenCheck>) {
    let make = MAKE.iter().map(|sum| (Check::PartsMakeWhole, sum));
    let within = WITHIN.iter().map(|sum| (Check::PartsWithinWhole, sum));
    for (check, (parts, wholes)) in make.chain(within) {
        for counted in Counted::MEMBERS.iter().copied() {
            let (part, whole) = (sum(figures, parts, counted), sum(figures, wholes, counted));
            if part > whole || (check == Check::PartsMakeWhole && part < whole) {
                let codes = parts.iter().chain(wholes.iter()).copied().collect();
                broken.push(BrokenCheck { check, scope, codes, counted, part, whole });
            }
        }
    }
}

fn of_scope(figures: &[Figure], scope: Scope) -> Vec<&Figure> {
    figures.iter().filter(|figure| figure.range.scope == scope).collect()
}

/// A code of the other programme adds nothing.
fn sum(figures: &[&Figure], codes: &[&str], counted: Counted) -> u64 {
    let named = figures.iter().filter(|figure| codes.contains(&figure.code));
    named.map(|figure| figure.counts.of(counted)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fact::Person;
    use crate::domain::outcome::Point;
    use crate::domain::project::Programme;
    use crate::domain::vocabulary::YesNo;
    use crate::report::esf::{Settings, figures};
    use crate::report::tests_support::{complete, day, outcome, period, start};

    fn counted(people: &[Person], over: &str) -> Vec<Figure> {
        figures(people, &period(over), start(), &Settings::of(Programme::Esf2014))
    }

    /// Returns which checks fail when one number of one code and scope is changed.
    fn spoilt(code: &str, scope: Scope, column: Counted, number: u64) -> Vec<Check> {
        let mut figures = counted(&[complete("P-01")], "2021Q3");
        let of = |figure: &&mut Figure| figure.code == code && figure.range.scope == scope;
        let figure = figures.iter_mut().find(of).expect("a code");
        figure.counts = figure.counts.with(column, number);
        let mut checks: Vec<_> = self_check(&figures).into_iter().map(|broken| broken.check).collect();
        checks.sort_unstable();
        checks.dedup();
        checks
    }

    fn graduate() -> Person {
        let mut person = complete("P-01");
        person.participant.left = Some(day("2021-12-31"));
        let mut exit = outcome("P-01", Point::Exit, "2021-12-31");
        exit.job_searching = Some(YesNo::Yes);
        person.exit = Some(exit);
        person
    }

    #[test]
    fn right_figures_pass() {
        assert_eq!(self_check(&[]), []);
        assert_eq!(self_check(&counted(&[], "2021Q3")), []);
        assert_eq!(self_check(&counted(&[complete("P-01")], "2021Q3")), []);
    }

    #[test]
    fn a_result_of_somebody_who_entered_earlier_passes() {
        assert_eq!(self_check(&counted(&[graduate()], "2021Q4")), []);
    }

    #[test]
    fn people_from_before_the_project_break_nothing() {
        let mut early = graduate();
        early.participant.entered = Some(day("2020-02-01"));
        assert_eq!(self_check(&counted(&[early.clone()], "2021Q4")), []);
        assert_eq!(self_check(&counted(&[early.clone()], "2020")), []);
        assert_eq!(self_check(&counted(&[early], "2020Q1")), []);
    }

    #[test]
    fn every_check_can_fail() {
        let period = Scope::Period;
        assert_eq!(
            spoilt("TOTAL", period, Counted::Women, 0),
            [Check::GendersAddUp, Check::PartsMakeWhole, Check::PartsWithinWhole, Check::GroupWithinOutputs]
        );
        assert_eq!(
            spoilt("CO18", period, Counted::Total, 1),
            [Check::GendersAddUp, Check::PeriodWithinCumulative]
        );
        assert!(spoilt("CO01", period, Counted::Men, 1).contains(&Check::PartsMakeWhole));
        assert!(spoilt("CO06", period, Counted::Total, 2).contains(&Check::PartsWithinWhole));
        assert!(spoilt("CR08", period, Counted::Women, 1).contains(&Check::PartsWithinWhole));
        assert!(spoilt("CO02", period, Counted::Women, 1).contains(&Check::WithinGroup));
        assert!(spoilt("CR01", Scope::Cumulative, Counted::Women, 1).contains(&Check::WithinGroup));
        assert!(spoilt("CO03", Scope::Cumulative, Counted::Women, 0).contains(&Check::GroupWithinOutputs));
        assert!(spoilt("CO18", period, Counted::Women, 1).contains(&Check::PeriodWithinCumulative));
    }

    #[test]
    fn a_broken_check_says_where_and_how_much() {
        let mut figures = counted(&[complete("P-01")], "2021Q3");
        figures[3].counts = figures[3].counts.with(Counted::Women, 2).with(Counted::Total, 2);
        let broken = self_check(&figures);
        assert_eq!(
            broken[0],
            BrokenCheck {
                check: Check::WithinGroup,
                scope: Scope::Period,
                codes: vec!["CO02", "CO01"],
                counted: Counted::Women,
                part: 2,
                whole: 0,
            }
        );
    }
}
