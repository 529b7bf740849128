//! From people to figures: each indicator counted over both scopes, genders apart.

use chrono::NaiveDate;

use crate::domain::fact::Person;
use crate::domain::participant::Gender;
use crate::domain::period::Period;
use crate::domain::vocabulary::vocabulary;
use crate::report::scope::Range;
#[cfg(test)]
use crate::report::scope::Scope;

use super::Settings;
use super::case::Case;
use super::programme::{Indicator, Moment, Rule, indicators};

vocabulary! {
    /// A number of a figure, named as its column.
    Counted {
        /// Women.
        Women = "women",
        /// Men.
        Men = "men",
        /// Non-binary people.
        NonBinary = "non_binary",
        /// People of whom no gender is recorded, or who do not say.
        NotStated = "not_stated",
        /// Everybody.
        Total = "total",
    }
}

impl Counted {
    /// Returns the column of a gender; it is never the total.
    pub fn column_of(gender: Option<Gender>) -> Self {
        match gender {
            Some(Gender::Woman) => Self::Women,
            Some(Gender::Man) => Self::Men,
            Some(Gender::NonBinary) => Self::NonBinary,
            Some(Gender::NotStated) | None => Self::NotStated,
        }
    }
}

/// How many people, genders apart; the total is counted by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts([u64; 5]);

impl Counts {
    /// Returns one of the numbers.
    pub fn of(&self, counted: Counted) -> u64 {
        self.0[counted as usize]
    }

    /// Counts one person.
    pub fn add(&mut self, gender: Option<Gender>) {
        self.0[Counted::column_of(gender) as usize] += 1;
        self.0[Counted::Total as usize] += 1;
    }

    /// Returns the counts with one number changed, for trying the checks.
    #[cfg(test)]
    pub fn with(mut self, counted: Counted, number: u64) -> Self {
        self.0[counted as usize] = number;
        self
    }
}

/// The people whose moment lies in a figure's days and who are in the group that it is taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// Output indicators that together hold the group.
    pub codes: &'static [&'static str],
    /// Everyone of the group.
    pub people: Counts,
    /// Those of them who did not enter on the same days, and whom the outputs beside the figure
    /// do not count: people who left in this period and entered in an earlier one.
    pub entered_elsewhere: Counts,
}

/// An indicator counted over one scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Over which days.
    pub range: Range,
    /// The indicator's code.
    pub code: &'static str,
    /// How many.
    pub counts: Counts,
    /// The group that it is taken from; `None` for the grand total.
    pub group: Option<Group>,
}

/// Returns every indicator of the programme, first over the period, then from the project's start
/// to the end of the period.
///
/// Each person counts once; outputs on the days that hold `entered`, results on leaving on those
/// that hold `left`, later results on those that hold the day six months after `left`. Only
/// complete records enter, but for the grand total, which counts everyone who has entered.
pub fn figures(
    people: &[Person],
    period: &Period,
    project_start: NaiveDate,
    settings: &Settings,
) -> Vec<Figure> {
    let people: Vec<_> = people.iter().map(|person| (person, Case::of(person, settings))).collect();
    let over = |range: Range| {
        indicators(settings.programme).iter().map(move |indicator| (range, indicator)).collect::<Vec<_>>()
    };
    let wanted = Range::both(period, project_start).into_iter().flat_map(over);
    wanted.map(|(range, indicator)| figure(indicator, range, &people)).collect()
}

/// Returns who is counted in one figure, in the order of `people`; `None` when the programme has
/// no such code.
pub fn counted<'a>(
    people: &'a [Person],
    code: &str,
    range: Range,
    settings: &Settings,
) -> Option<Vec<&'a Person>> {
    let indicator = indicators(settings.programme).iter().find(|indicator| indicator.code == code)?;
    let counted =
        |person: &&Person| is_counted(indicator, range, person, Case::of(person, settings).as_ref());
    Some(people.iter().filter(counted).collect())
}

/// Says whether an indicator counts a person in a range: a figure and its explanation both ask this.
pub(super) fn is_counted(indicator: &Indicator, range: Range, person: &Person, case: Option<&Case>) -> bool {
    at(person, indicator.moment, range) && counts(indicator.rule, case)
}

type Known<'a> = (&'a Person, Option<Case<'a>>);

fn figure(indicator: &Indicator, range: Range, people: &[Known]) -> Figure {
    let here: Vec<_> = people.iter().filter(|(person, _)| at(person, indicator.moment, range)).collect();
    let count = |rule: Option<Rule>, entered_elsewhere: bool| {
        let mut sum = Counts::default();
        for (person, case) in &here {
            let elsewhere = !at(person, Moment::Entry, range);
            if counts(rule, case.as_ref()) && (elsewhere || !entered_elsewhere) {
                sum.add(person.participant.gender);
            }
        }
        sum
    };
    let group = indicator.taken_from.map(|from| Group {
        codes: from.codes,
        people: count(Some(from.rule), false),
        entered_elsewhere: count(Some(from.rule), true),
    });
    Figure { range, code: indicator.code, counts: count(indicator.rule, false), group }
}

fn at(person: &Person, moment: Moment, range: Range) -> bool {
    moment.day(person).is_some_and(|day| range.holds(day))
}

fn counts(rule: Option<Rule>, case: Option<&Case>) -> bool {
    rule.is_none_or(|rule| case.is_some_and(rule))
}

/// Returns the number of a code in one scope.
#[cfg(test)]
pub fn total(figures: &[Figure], scope: Scope, code: &str) -> u64 {
    let figure = figures.iter().find(|figure| figure.range.scope == scope && figure.code == code);
    figure.expect("the programme has the code").counts.of(Counted::Total)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::outcome::Point;
    use crate::domain::participant::LabourStatus;
    use crate::domain::project::Programme;
    use crate::domain::vocabulary::{Vocabulary, YesNo};
    use crate::report::tests_support::{complete, day, outcome, period, start, unknown};

    fn totals(people: &[Person], over: &str, code: &str) -> (u64, u64) {
        let settings = Settings::of(Programme::Esf2014);
        let figures = figures(people, &period(over), start(), &settings);
        (total(&figures, Scope::Period, code), total(&figures, Scope::Cumulative, code))
    }

    #[test]
    fn nobody_gives_rows_of_nothing() {
        for programme in Programme::MEMBERS {
            let figures = figures(&[], &period("2021Q4"), start(), &Settings::of(*programme));
            assert_eq!(figures.len(), indicators(*programme).len() * 2);
            assert!(figures.iter().all(|figure| figure.counts == Counts::default()));
        }
    }

    #[test]
    fn an_output_belongs_to_the_period_of_the_entry() {
        let one = [complete("P-01")];
        assert_eq!(totals(&one, "2021-08-30..2021-08-30", "CO03"), (1, 1));
        assert_eq!(totals(&one, "2021-08-31..2021-12-31", "CO03"), (0, 1));
        assert_eq!(totals(&one, "2021-08-01..2021-08-29", "CO03"), (0, 0));
        assert_eq!(totals(&one, "2021Q3", "CO01"), (0, 0));
    }

    #[test]
    fn a_result_belongs_to_the_period_of_the_leaving() {
        let mut person = complete("P-01");
        person.participant.left = Some(day("2021-12-31"));
        let mut exit = outcome("P-01", Point::Exit, "2022-01-10");
        exit.job_searching = Some(YesNo::Yes);
        person.exit = Some(exit);
        let one = [person];
        assert_eq!(totals(&one, "2021-12-31..2021-12-31", "CR01"), (1, 1));
        assert_eq!(totals(&one, "2022Q1", "CR01"), (0, 1));
        assert_eq!(totals(&one, "2021-12-01..2021-12-30", "CR01"), (0, 0));
    }

    #[test]
    fn a_later_result_belongs_to_the_period_of_the_day_six_months_after() {
        let mut person = complete("P-01");
        person.participant.left = Some(day("2023-08-31"));
        let mut later = outcome("P-01", Point::SixMonths, "2024-05-29");
        later.labour_status = Some(LabourStatus::Employed);
        person.six_months = Some(later);
        let one = [person];
        assert_eq!(totals(&one, "2024-02-29..2024-02-29", "CR06"), (1, 1));
        assert_eq!(totals(&one, "2024-03-01..2024-05-31", "CR06"), (0, 1));
        assert_eq!(totals(&one, "2024-02-01..2024-02-28", "CR06"), (0, 0));
    }

    #[test]
    fn who_comes_back_counts_once_with_the_last_exit() {
        // A second enrolment changes neither `entered` nor what was recorded then.
        let mut person = complete("P-01");
        person.first_enrolled = Some(day("2021-09-06"));
        person.participant.left = Some(day("2022-06-10"));
        let mut exit = outcome("P-01", Point::Exit, "2022-06-10");
        exit.qualification = Some(YesNo::Yes);
        person.exit = Some(exit);
        let one = [person];
        assert_eq!(totals(&one, "2021Q3", "TOTAL"), (1, 1));
        assert_eq!(totals(&one, "2022Q2", "TOTAL"), (0, 1));
        assert_eq!(totals(&one, "2022Q2", "CR03"), (1, 1));
    }

    #[test]
    fn an_incomplete_record_is_in_the_grand_total_alone() {
        let mut person = complete("P-01");
        person.participant.education = None;
        person.participant.gender = Some(Gender::NotStated);
        let mut nameless = unknown("P-02");
        nameless.first_enrolled = Some(day("2021-08-30"));
        let people = [person, nameless, unknown("P-03")];
        let settings = Settings::of(Programme::EsfPlus2021);
        let figures = figures(&people, &period("2021Q3"), start(), &settings);
        let grand = &figures[0].counts;
        assert_eq!(Counted::MEMBERS.iter().map(|c| grand.of(*c)).collect::<Vec<_>>(), [0, 0, 0, 2, 2]);
        assert!(figures.iter().filter(|f| f.code != "GRAND_TOTAL").all(|f| f.counts == Counts::default()));
    }

    #[test]
    fn genders_are_kept_apart() {
        let people: Vec<_> = Gender::MEMBERS
            .iter()
            .map(|gender| {
                let mut person = complete("P-01");
                person.participant.gender = Some(*gender);
                person
            })
            .collect();
        let settings = Settings::of(Programme::Esf2014);
        let figures = figures(&people, &period("2021Q3"), start(), &settings);
        assert_eq!(figures[0].counts, Counts([1, 1, 1, 1, 4]));
        assert_eq!(figures[1].counts, Counts([1, 1, 1, 0, 3]));
    }

    #[test]
    fn everybody_counted_can_be_named() {
        let people = [complete("P-01"), unknown("P-02"), complete("P-03")];
        let settings = Settings::of(Programme::Esf2014);
        let [range, _] = Range::both(&period("2021Q3"), start());
        let named = counted(&people, "CO03", range, &settings).expect("a code");
        let codes: Vec<_> = named.iter().map(|person| person.participant.code.as_str()).collect();
        assert_eq!(codes, ["P-01", "P-03"]);
        assert_eq!(counted(&people, "CO01", range, &settings), Some(Vec::new()));
        assert_eq!(counted(&people, "CO12", range, &settings), None);
    }
}
