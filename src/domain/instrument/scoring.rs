//! Counting scores.
//!
//! One rule stands behind every formula. Of the items that were answered, it is taken how far each
//! value lies from the least one (for a reverse item: from the greatest one), all these together over
//! all that they could have been together. That share is then put on the scale of the formula. Where
//! every item was answered, a sum is the plain sum of the values; where some were not, those stand as
//! the others do on the whole. A refused item is not answered; too few answered items give no score,
//! and never 0.

use super::super::score::Score;
use super::{Band, Formula, Instrument, Item, Replies, Reply, Scale, TOTAL};

/// Returns the score of a scale.
///
/// - `to_100`: the share times 100.
/// - `sum`: the sum of the least values of all items, and the share of all that lies between the
///   least and the greatest sum.
/// - `mean`: that sum over the number of items.
///
/// A total that was entered alone is the score itself. `None` where fewer items were answered than
/// are needed.
pub fn score(instrument: &Instrument, scale: &Scale, replies: &Replies) -> Option<Score> {
    if scale.id.as_str() == TOTAL
        && let Some(Reply::Value(total)) = replies.get(&scale.id)
    {
        return Some((*total).into());
    }
    let answered: Vec<_> = items(instrument, scale)
        .filter_map(|item| match replies.get(&item.id) {
            Some(Reply::Value(value)) => Some((item, *value)),
            _ => None,
        })
        .collect();
    if answered.len() < scale.needed.max(1) {
        return None;
    }
    let gone: i64 = answered.iter().map(|(item, value)| gone(item, *value)).sum();
    let could: i64 = answered.iter().map(|(item, _)| room(item)).sum();
    let (least, whole) = (least(instrument, scale), items(instrument, scale).map(room).sum::<i64>());
    match scale.formula {
        Formula::To100 => Score::of(gone * 100, could),
        Formula::Sum => Score::of(least * could + gone * whole, could),
        Formula::Mean => Score::of(least * could + gone * whole, could * scale.items.len() as i64),
    }
}

/// Returns the least and the greatest score that a scale can have.
pub fn bounds(instrument: &Instrument, scale: &Scale) -> (Score, Score) {
    let least = least(instrument, scale);
    let greatest = least + items(instrument, scale).map(room).sum::<i64>();
    let over = |number: i64, count: i64| Score::of(number, count).expect("a scale has items");
    match scale.formula {
        Formula::To100 => (over(0, 1), over(100, 1)),
        Formula::Sum => (over(least, 1), over(greatest, 1)),
        Formula::Mean => (over(least, scale.items.len() as i64), over(greatest, scale.items.len() as i64)),
    }
}

/// Returns the bounds where they are whole numbers, as they are where a total may be entered.
pub(super) fn whole_bounds(instrument: &Instrument, scale: &Scale) -> Option<(i32, i32)> {
    let (low, high) = bounds(instrument, scale);
    Some((low.decimals(4).parse().ok()?, high.decimals(4).parse().ok()?))
}

/// Returns the band in which a score lies; `None` where no band is that low, or there are none.
pub fn band(bands: &[Band], score: Score) -> Option<&Band> {
    bands.iter().rev().find(|band| band.from <= score)
}

/// How a later score stands to an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// More, by at least the change that counts.
    Up,
    /// Neither.
    Same,
    /// Less, by at least the change that counts.
    Down,
}

/// Returns how the latest score stands to the first: a difference below the change that counts is
/// none.
pub fn way_between(scale: &Scale, first: Score, latest: Score) -> Way {
    let counts = |more: Score| more > 0.into() && more >= scale.change;
    match (counts(latest.minus(first)), counts(first.minus(latest))) {
        (true, _) => Way::Up,
        (_, true) => Way::Down,
        _ => Way::Same,
    }
}

fn items<'a>(instrument: &'a Instrument, scale: &'a Scale) -> impl Iterator<Item = &'a Item> {
    scale.items.iter().map(|at| &instrument.items[*at])
}

/// Returns how far a value lies from the end where little is.
fn gone(item: &Item, value: i32) -> i64 {
    let from = if item.reverse { item.greatest - value } else { value - item.least };
    from.into()
}

/// Returns how far a value can lie from there.
fn room(item: &Item) -> i64 {
    (item.greatest - item.least).into()
}

fn least(instrument: &Instrument, scale: &Scale) -> i64 {
    items(instrument, scale).map(|item| i64::from(item.least)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::instrument::Texts;

    fn item(id: &str, (least, greatest): (i32, i32), reverse: bool) -> Item {
        let id = id.parse().expect("an id");
        Item { id, texts: Texts::default(), least, greatest, reverse, words: Default::default() }
    }

    fn instrument(items: Vec<Item>, formula: Formula, needed: usize) -> Instrument {
        let scale = Scale {
            id: TOTAL.parse().expect("an id"),
            names: Texts::default(),
            items: (0..items.len()).collect(),
            formula,
            needed,
            change: 0.into(),
            bands: [(0, "little"), (50, "much")]
                .map(|(from, text)| Band {
                    from: from.into(),
                    texts: Texts([("en".to_owned(), text.to_owned())].into()),
                })
                .into(),
        };
        Instrument {
            code: "x".parse().expect("a code"),
            version: 1,
            names: Texts::default(),
            licence: String::new(),
            items,
            total: Some(scale),
            total_alone: true,
            subscales: Vec::new(),
            item_bands: Vec::new(),
        }
    }

    /// Four items from 1 to 5, the last one reverse.
    fn four(formula: Formula, needed: usize) -> Instrument {
        let items = ["a", "b", "c", "d"].map(|id| item(id, (1, 5), id == "d"));
        instrument(items.into(), formula, needed)
    }

    fn replies(said: &[(&str, Option<i32>)]) -> Replies {
        let reply = |value: &Option<i32>| value.map_or(Reply::Refused, Reply::Value);
        said.iter().map(|(id, value)| (id.parse().expect("an id"), reply(value))).collect()
    }

    fn scored(instrument: &Instrument, said: &[(&str, Option<i32>)]) -> Option<String> {
        let scale = instrument.total.as_ref().expect("a total");
        score(instrument, scale, &replies(said)).map(|score| score.decimals(4))
    }

    #[test]
    fn a_reverse_item_counts_from_its_other_end() {
        let all = [("a", Some(5)), ("b", Some(4)), ("c", Some(3)), ("d", Some(2))];
        assert_eq!(scored(&four(Formula::Sum, 4), &all).as_deref(), Some("16"));
        assert_eq!(scored(&four(Formula::Mean, 4), &all).as_deref(), Some("4"));
        assert_eq!(scored(&four(Formula::To100, 4), &all).as_deref(), Some("75"));
    }

    #[test]
    fn nobody_answered_gives_no_score_and_never_nought() {
        for formula in [Formula::Sum, Formula::Mean, Formula::To100] {
            assert_eq!(scored(&four(formula, 1), &[]), None);
            assert_eq!(scored(&four(formula, 1), &[("a", None), ("b", None)]), None);
        }
    }

    #[test]
    fn just_enough_answers_give_a_score_and_one_too_few_none() {
        let three = [("a", Some(2)), ("b", Some(2)), ("c", Some(2))];
        assert_eq!(scored(&four(Formula::Mean, 3), &three).as_deref(), Some("2"));
        assert_eq!(scored(&four(Formula::Mean, 3), &three[..2]), None);
        // The item that is missing stands as the others do: a quarter of the way from 4 to 20.
        assert_eq!(scored(&four(Formula::Sum, 3), &three).as_deref(), Some("8"));
    }

    #[test]
    fn a_refused_item_is_no_answer_that_counts() {
        let said = [("a", Some(2)), ("b", Some(2)), ("c", None), ("d", None)];
        assert_eq!(scored(&four(Formula::Mean, 3), &said), None);
        assert_eq!(scored(&four(Formula::Mean, 2), &said).as_deref(), Some("2"));
    }

    #[test]
    fn the_ends_of_every_formula_are_its_bounds() {
        let lowest = [("a", Some(1)), ("b", Some(1)), ("c", Some(1)), ("d", Some(5))];
        let highest = [("a", Some(5)), ("b", Some(5)), ("c", Some(5)), ("d", Some(1))];
        for formula in [Formula::Sum, Formula::Mean, Formula::To100] {
            let one = four(formula, 4);
            let (low, high) = bounds(&one, one.total.as_ref().expect("a total"));
            assert_eq!(scored(&one, &lowest), Some(low.decimals(4)), "{formula}");
            assert_eq!(scored(&one, &highest), Some(high.decimals(4)), "{formula}");
        }
    }

    #[test]
    fn items_of_different_ranges_count_by_their_ranges() {
        let mixed = instrument(vec![item("a", (0, 10), false), item("b", (0, 2), false)], Formula::Sum, 1);
        assert_eq!(scored(&mixed, &[("a", Some(5)), ("b", Some(2))]).as_deref(), Some("7"));
        assert_eq!(scored(&mixed, &[("b", Some(1))]).as_deref(), Some("6"));
    }

    #[test]
    fn five_items_of_nought_to_five_times_four_are_nought_to_a_hundred() {
        let items = ["1", "2", "3", "4", "5"].map(|id| item(id, (0, 5), false));
        let wellbeing = instrument(items.into(), Formula::To100, 5);
        let said = |values: [i32; 5]| {
            let ids = ["1", "2", "3", "4", "5"];
            let said: Vec<_> = ids.into_iter().zip(values.map(Some)).collect();
            scored(&wellbeing, &said)
        };
        assert_eq!(said([3, 2, 3, 2, 3]).as_deref(), Some("52"));
        assert_eq!(said([0; 5]).as_deref(), Some("0"));
        assert_eq!(said([5; 5]).as_deref(), Some("100"));
        assert_eq!(wellbeing.range(TOTAL), Some((0, 100)));
    }

    #[test]
    fn a_total_that_was_entered_alone_is_the_score() {
        assert_eq!(scored(&four(Formula::To100, 4), &[(TOTAL, Some(64))]).as_deref(), Some("64"));
        assert_eq!(scored(&four(Formula::To100, 4), &[(TOTAL, None)]), None);
    }

    #[test]
    fn a_score_at_the_lower_end_is_in_the_band() {
        let one = four(Formula::To100, 4);
        let bands = &one.total.as_ref().expect("a total").bands;
        let named = |score: i32| band(bands, score.into()).and_then(|band| band.texts.in_language("en"));
        assert_eq!(
            [named(0), named(49), named(50), named(-1)],
            [Some("little"), Some("little"), Some("much"), None]
        );
    }

    #[test]
    fn a_difference_below_the_change_that_counts_is_none() {
        let one = four(Formula::To100, 4);
        let mut scale = one.total.expect("a total");
        let way = |scale: &Scale, first: i32, latest: i32| way_between(scale, first.into(), latest.into());
        assert_eq!(
            [way(&scale, 5, 6), way(&scale, 5, 5), way(&scale, 5, 4)],
            [Way::Up, Way::Same, Way::Down]
        );
        scale.change = 10.into();
        assert_eq!(
            [way(&scale, 50, 60), way(&scale, 50, 59), way(&scale, 50, 40)],
            [Way::Up, Way::Same, Way::Down]
        );
    }
}
