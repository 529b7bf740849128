//! The change in a group: first and latest scores of the same people.

use std::collections::BTreeMap;

use crate::domain::code::{CohortCode, ParticipantCode};
use crate::domain::instrument::Instrument;
use crate::domain::instrument::scoring::Way;
use crate::domain::score::Score;
use crate::report::sheet::{Cell, Sheet, left, right};

use super::{Followed, Taken, courses};

/// The first and the latest score of each person who has both, by what is followed.
pub type Pairs = BTreeMap<ParticipantCode, (Score, Score)>;

/// How one thing changed in a group.
///
/// Who is in it: everyone with a score on at least two days in this version; the first and the latest of
/// them count. `up`, `same` and `down` go by the change that counts for the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// How many people have both points.
    pub pairs: usize,
    /// The median of the first scores.
    pub median_first: Score,
    /// The median of the latest scores.
    pub median_latest: Score,
    /// The median of the differences, which is not the difference of the medians.
    pub median_change: Score,
    /// How many went up.
    pub up: usize,
    /// How many stayed as they were.
    pub same: usize,
    /// How many went down.
    pub down: usize,
}

/// Returns the pairs of everyone who has both points of something.
pub fn pairs(instrument: &Instrument, at: usize, taken: &BTreeMap<ParticipantCode, Vec<Taken>>) -> Pairs {
    let ends = |taken: &Vec<Taken>| courses(instrument, taken).get(at).and_then(super::Course::ends);
    taken.iter().filter_map(|(code, taken)| Some((code.clone(), ends(taken)?))).collect()
}

impl Change {
    /// Returns the change over pairs; `None` over none.
    pub fn over(followed: Followed, pairs: &[(Score, Score)]) -> Option<Self> {
        let median = |of: fn(&(Score, Score)) -> Score| Score::median(pairs.iter().map(of).collect());
        let ways: Vec<_> = pairs.iter().map(|(first, latest)| followed.way(*first, *latest)).collect();
        let count = |way: Way| ways.iter().filter(|known| **known == way).count();
        Some(Self {
            pairs: pairs.len(),
            median_first: median(|(first, _)| *first)?,
            median_latest: median(|(_, latest)| *latest)?,
            median_change: median(|(first, latest)| latest.minus(*first))?,
            up: count(Way::Up),
            same: count(Way::Same),
            down: count(Way::Down),
        })
    }
}

/// Returns the changes as a sheet, a row for each thing that is followed; where a change may not be
/// shown, or there is none, its cells are empty.
pub fn change_sheet(
    instrument: &Instrument,
    cohort: Option<&CohortCode>,
    changes: &[(Followed, Option<Change>)],
) -> Sheet {
    let columns = [
        left("instrument"),
        right("version"),
        left("cohort"),
        left("scale"),
        right("pairs"),
        right("median_first"),
        right("median_latest"),
        right("median_change"),
        right("up"),
        right("same"),
        right("down"),
    ];
    let mut sheet = Sheet::new("instrument_change", &columns);
    for (followed, change) in changes {
        let keys = [
            Cell::shown(&instrument.code),
            instrument.version.into(),
            Cell::text(cohort.map_or("ALL", CohortCode::as_str)),
            followed.id(instrument).into(),
        ];
        let figures = match change {
            None => std::array::from_fn(|_| Cell::Empty),
            Some(change) => [
                change.pairs.into(),
                change.median_first.into(),
                change.median_latest.into(),
                change.median_change.into(),
                change.up.into(),
                change.same.into(),
                change.down.into(),
            ],
        };
        sheet.push(keys.into_iter().chain(figures));
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::super::{Course, followed, spark};
    use super::*;
    use crate::domain::day::iso;
    use crate::domain::instrument::{Formula, Item, Reply, Scale, Texts};

    fn one_item() -> Instrument {
        let item = Item {
            id: "a".parse().expect("an id"),
            texts: Texts::default(),
            least: 0,
            greatest: 10,
            reverse: false,
            words: BTreeMap::new(),
        };
        let total = Scale {
            id: "total".parse().expect("an id"),
            names: Texts::default(),
            items: vec![0],
            formula: Formula::Sum,
            needed: 1,
            change: 2.into(),
            bands: Vec::new(),
        };
        Instrument {
            code: "x".parse().expect("a code"),
            version: 1,
            names: Texts::default(),
            licence: String::new(),
            items: vec![item],
            total: Some(total),
            total_alone: false,
            subscales: Vec::new(),
            item_bands: Vec::new(),
        }
    }

    fn taken(values: &[Option<i32>]) -> Vec<Taken> {
        let day = |number: usize| iso(&format!("2021-09-{number:02}")).expect("a day");
        let reply = |value: &Option<i32>| value.map_or(Reply::Refused, Reply::Value);
        let one = |(number, value): (usize, &Option<i32>)| Taken {
            date: day(number),
            replies: [("a".parse().expect("an id"), reply(value))].into(),
        };
        (1..).zip(values).map(one).collect()
    }

    fn group(people: &[&[Option<i32>]]) -> BTreeMap<ParticipantCode, Vec<Taken>> {
        (1..).zip(people).map(|(number, values)| (ParticipantCode::of(number), taken(values))).collect()
    }

    fn change(people: &[&[Option<i32>]]) -> Option<Change> {
        let instrument = one_item();
        let pairs: Vec<_> = pairs(&instrument, 0, &group(people)).into_values().collect();
        Change::over(followed(&instrument)[0], &pairs)
    }

    #[test]
    fn nobody_and_people_with_one_point_make_no_change() {
        assert_eq!(change(&[]), None);
        assert_eq!(change(&[&[Some(3)], &[Some(3), None], &[None, None], &[]]), None);
    }

    #[test]
    fn the_first_and_the_latest_score_count_and_what_lies_between_does_not() {
        let one = change(&[&[None, Some(3), Some(9), Some(4), None]]).expect("a pair");
        assert_eq!((one.pairs, one.median_first, one.median_latest), (1, 3.into(), 4.into()));
        assert_eq!((one.up, one.same, one.down), (0, 1, 0), "one point is below the change that counts");
    }

    #[test]
    fn the_median_of_differences_is_not_the_difference_of_medians() {
        let pair = |first, latest| [Some(first), Some(latest)];
        let people = [pair(0, 9), pair(5, 5), pair(9, 1)];
        let people: Vec<&[Option<i32>]> = people.iter().map(|pair| &pair[..]).collect();
        let all = change(&people).expect("pairs");
        assert_eq!((all.median_first, all.median_latest, all.median_change), (5.into(), 5.into(), 0.into()));
        assert_eq!((all.up, all.same, all.down), (1, 1, 1));
    }

    #[test]
    fn a_spark_has_a_sign_for_each_point_on_the_whole_range() {
        let instrument = one_item();
        let drawn = |values: &[Option<i32>]| {
            let courses: Vec<Course> = super::super::courses(&instrument, &taken(values));
            spark(&courses[0], &instrument)
        };
        assert_eq!(drawn(&[Some(0), None, Some(5), Some(10)]), "▁·▅█");
        assert_eq!(drawn(&[]), "");
    }
}
