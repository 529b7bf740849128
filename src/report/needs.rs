//! What people need: which needs, how much at the first asking, and how that changed to the latest.
//!
//! # Why
//! The report is about needs and never about a person. A number is told only where at least
//! [`ENOUGH`] people are behind it; and where the people of the cohorts that are not told could be
//! found by taking the told ones from the project, the smallest told cohort is left untold with them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::code::{CohortCode, NeedCode, ParticipantCode};
use crate::domain::need::{Level, Need};

use super::attendance::sheet::ALL;
use super::cohorts::{high, low};
use super::sheet::{Cell, Share, Sheet, left, right};
use super::small::{ENOUGH, shown_beside};

/// Who was ever in each cohort.
pub type Cohorts = BTreeMap<CohortCode, BTreeSet<ParticipantCode>>;

/// One need in one cohort, or over the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedLine {
    /// In which cohort; `None` over the project.
    pub cohort: Option<CohortCode>,
    /// Which need.
    pub need: NeedCode,
    /// How many had none, some and much of it when they were first asked; `None` where so few were
    /// asked that a number would point at somebody.
    pub first: Option<[u64; 3]>,
    /// What became of it; `None` where so few were asked again.
    pub change: Option<Change>,
}

/// What became of a need between the first asking and the latest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Change {
    /// How many need less.
    pub less: u64,
    /// How many need as much.
    pub same: u64,
    /// How many need more.
    pub more: u64,
}

impl Change {
    /// Returns how many were asked more than once.
    pub fn asked_again(self) -> u64 {
        self.less + self.same + self.more
    }
}

impl NeedLine {
    /// Returns those who had some or much of it, of those who were asked.
    pub fn share(&self) -> Option<Share> {
        self.first.map(|[none, some, much]| Share { part: some + much, whole: none + some + much })
    }
}

/// What one participant answered about one need.
#[derive(Debug, Clone, Copy)]
struct Answers {
    first: (NaiveDate, Level),
    latest: (NaiveDate, Level),
}

impl Answers {
    fn were_asked_again(&self) -> bool {
        self.first.0 < self.latest.0
    }
}

type Answered<'a> = BTreeMap<&'a ParticipantCode, Answers>;

/// Counts needs over the project and in each cohort, by need and cohort; the project comes first.
///
/// A participant counts in every cohort that they were ever in, with all answers.
pub fn needs(records: &[Need], cohorts: &Cohorts) -> Vec<NeedLine> {
    answers(records).into_iter().flat_map(|(need, answered)| lines(need, &answered, cohorts)).collect()
}

fn answers(records: &[Need]) -> BTreeMap<&NeedCode, Answered<'_>> {
    let mut needs: BTreeMap<&NeedCode, Answered> = BTreeMap::new();
    for record in records {
        let said = (record.date, record.level);
        let answers = needs.entry(&record.need).or_default();
        let known = answers.entry(&record.participant).or_insert(Answers { first: said, latest: said });
        if said.0 < known.first.0 {
            known.first = said;
        }
        if said.0 > known.latest.0 {
            known.latest = said;
        }
    }
    needs
}

fn lines(need: &NeedCode, answered: &Answered, cohorts: &Cohorts) -> Vec<NeedLine> {
    let line = |cohort: Option<&CohortCode>, people: &Answered| NeedLine {
        cohort: cohort.cloned(),
        need: need.clone(),
        first: Some(first(people)),
        change: Some(change(people)),
    };
    let within = |members: &BTreeSet<ParticipantCode>| -> Answered {
        answered.iter().filter(|(who, _)| members.contains(**who)).map(|(who, said)| (*who, *said)).collect()
    };
    let in_none: Answered = answered
        .iter()
        .filter(|(who, _)| !cohorts.values().any(|members| members.contains(**who)))
        .map(|(who, said)| (*who, *said))
        .collect();
    let people: Vec<_> = cohorts.iter().map(|(cohort, members)| (cohort, within(members))).collect();
    let asked = |people: &Answered| people.len();
    let again = |people: &Answered| change(people).asked_again() as usize;
    let sizes = |size: &dyn Fn(&Answered) -> usize| people.iter().map(|(_, people)| size(people)).collect();
    let tell_first = told(sizes(&asked), asked(&in_none));
    let tell_change = told(sizes(&again), again(&in_none));
    let mut all = line(None, answered);
    if asked(answered) < ENOUGH {
        all.first = None;
    }
    if again(answered) < ENOUGH {
        all.change = None;
    }
    let asked_about = people.iter().enumerate().filter(|(_, (_, people))| !people.is_empty());
    let each = asked_about.map(|(at, (cohort, people))| {
        let mut line = line(Some(cohort), people);
        line.first = line.first.filter(|_| tell_first[at]);
        line.change = line.change.filter(|_| tell_change[at]);
        line
    });
    std::iter::once(all).chain(each).collect()
}

fn first(people: &Answered) -> [u64; 3] {
    let mut levels = [0; 3];
    for said in people.values() {
        levels[said.first.1 as usize] += 1;
    }
    levels
}

fn change(people: &Answered) -> Change {
    let mut change = Change::default();
    for said in people.values().filter(|said| said.were_asked_again()) {
        match said.latest.1.cmp(&said.first.1) {
            std::cmp::Ordering::Less => change.less += 1,
            std::cmp::Ordering::Equal => change.same += 1,
            std::cmp::Ordering::Greater => change.more += 1,
        }
    }
    change
}

/// Says which of the groups may be told, given their sizes and how many are in none of them.
fn told(sizes: Vec<usize>, in_none: usize) -> Vec<bool> {
    let places = 0..sizes.len();
    let shown = shown_beside(&sizes.into_iter().enumerate().collect(), in_none);
    places.map(|place| shown.contains(&place)).collect()
}

/// Returns the lines as a sheet; what may not be told is empty.
pub fn sheet(lines: &[NeedLine]) -> Sheet {
    let columns = [
        left("cohort"),
        left("need"),
        right("asked"),
        right("none"),
        right("some"),
        right("much"),
        right("needed_rate"),
        right("low"),
        right("high"),
        right("asked_again"),
        right("less"),
        right("same"),
        right("more"),
    ];
    let mut sheet = Sheet::new("needs_by_cohort", &columns);
    for line in lines {
        let share = line.share();
        let level = |at: usize| Cell::maybe(line.first.map(|levels| levels[at]));
        let became = |of: fn(Change) -> u64| Cell::maybe(line.change.map(of));
        sheet.push([
            line.cohort.as_ref().map_or(ALL.into(), Cell::shown),
            Cell::shown(&line.need),
            Cell::maybe(share.map(|share| share.whole)),
            level(0),
            level(1),
            level(2),
            share.map_or(Cell::Empty, Cell::Ratio),
            share.map_or(Cell::Empty, low),
            share.map_or(Cell::Empty, high),
            became(Change::asked_again),
            became(|change| change.less),
            became(|change| change.same),
            became(|change| change.more),
        ]);
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::iso;

    fn record(who: u32, date: &str, level: Level) -> Need {
        let need = "it".parse().expect("a code");
        Need { participant: ParticipantCode::of(who), date: iso(date).expect("a day"), need, level }
    }

    fn cohorts(groups: &[(&str, std::ops::RangeInclusive<u32>)]) -> Cohorts {
        let cohort = |(code, people): &(&str, std::ops::RangeInclusive<u32>)| {
            (code.parse().expect("a code"), people.clone().map(ParticipantCode::of).collect())
        };
        groups.iter().map(cohort).collect()
    }

    #[test]
    fn nobody_asked_is_no_line() {
        assert_eq!(needs(&[], &cohorts(&[("K1", 1..=4)])), []);
    }

    #[test]
    fn one_person_is_told_as_a_need_without_a_number() {
        let lines = needs(&[record(1, "2021-08-30", Level::Much)], &cohorts(&[("K1", 1..=4)]));
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| line.first.is_none() && line.change.is_none()));
    }

    #[test]
    fn the_first_asking_counts_and_the_latest_says_what_became_of_it() {
        let mut records: Vec<_> = (1..=6).map(|who| record(who, "2021-08-30", Level::Some)).collect();
        records.extend((1..=5).map(|who| record(who, "2021-10-01", Level::Much)));
        records.push(record(1, "2021-11-01", Level::None));
        records.push(record(2, "2021-11-01", Level::Some));
        // Out of order, and before the first.
        records.push(record(6, "2021-08-01", Level::Much));
        let all = &needs(&records, &Cohorts::new())[0];
        assert_eq!(all.first, Some([0, 5, 1]));
        assert_eq!(all.change, Some(Change { less: 2, same: 1, more: 3 }));
        assert_eq!(all.share(), Some(Share { part: 6, whole: 6 }));
    }

    #[test]
    fn everybody_asked_once_has_no_change_to_tell() {
        let records: Vec<_> = (1..=9).map(|who| record(who, "2021-08-30", Level::None)).collect();
        let all = &needs(&records, &Cohorts::new())[0];
        assert_eq!((all.first, all.change), (Some([9, 0, 0]), None));
    }

    #[test]
    fn a_cohort_that_could_be_found_by_taking_away_is_not_told() {
        assert_eq!(told(vec![4, 5, 6], 0), [false, false, true]);
        assert_eq!(told(vec![4, 5], 0), [false, false]);
        assert_eq!(told(vec![5, 6], 0), [true, true]);
        assert_eq!(told(vec![5, 6], 1), [false, true]);
        assert_eq!(told(vec![2, 3, 7], 0), [false, false, true]);
        assert_eq!(told(vec![], 3), Vec::<bool>::new());
        assert_eq!(told(vec![0, 8], 0), [false, true]);
    }

    #[test]
    fn what_is_not_told_is_empty_in_every_column() {
        let records: Vec<_> = (1..=9).map(|who| record(who, "2021-08-30", Level::Some)).collect();
        let lines = needs(&records, &cohorts(&[("K1", 1..=4), ("K2", 5..=9)]));
        let sheet = sheet(&lines);
        assert_eq!(sheet.rows[0][2], Cell::Count(9));
        assert!(sheet.rows[1..].iter().all(|row| row[2..].iter().all(|cell| *cell == Cell::Empty)));
    }
}
