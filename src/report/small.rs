//! Small groups: what is not shown, so that no figure points at a person.
//!
//! A figure over a group is shown from [`ENOUGH`] people on. Where groups add up to a whole that is
//! shown too, what is hidden must not come out by subtraction: where all hidden groups together are
//! fewer than that, the smallest of the shown ones is hidden with them.

use std::collections::{BTreeMap, BTreeSet};

/// The fewest people or slips over which a figure is shown.
pub const ENOUGH: usize = 5;

/// Returns the groups whose figures may be shown, out of all that make up a whole, each with how many
/// it has. Groups of nobody hide nothing and show nothing.
pub fn shown<K: Clone + Ord>(groups: &BTreeMap<K, usize>) -> BTreeSet<K> {
    shown_beside(groups, 0)
}

/// As [`shown`], where so many of the whole are in none of the groups: they are hidden in any case.
pub fn shown_beside<K: Clone + Ord>(groups: &BTreeMap<K, usize>, in_none: usize) -> BTreeSet<K> {
    let mut shown: Vec<_> = groups.iter().filter(|(_, count)| **count >= ENOUGH).collect();
    let hidden = in_none + groups.values().filter(|count| **count < ENOUGH).sum::<usize>();
    if (1..ENOUGH).contains(&hidden) {
        shown.sort_by_key(|(_, count)| **count);
        shown.drain(..shown.len().min(1));
    }
    shown.into_iter().map(|(key, _)| key.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(counts: &[(char, usize)]) -> String {
        shown(&counts.iter().copied().collect()).into_iter().collect()
    }

    #[test]
    fn a_group_is_shown_from_five_on() {
        assert_eq!(of(&[]), "");
        assert_eq!(of(&[('a', 4)]), "");
        assert_eq!(of(&[('a', 5)]), "a");
        assert_eq!(of(&[('a', 5), ('b', 0)]), "a");
    }

    #[test]
    fn who_is_in_no_group_is_hidden_in_any_case() {
        let beside = |in_none| -> String {
            shown_beside(&BTreeMap::from([('a', 9), ('b', 5), ('c', 0)]), in_none).into_iter().collect()
        };
        assert_eq!(beside(0), "ab");
        assert_eq!((beside(1), beside(4)), ("a".to_owned(), "a".to_owned()));
        assert_eq!(beside(5), "ab", "what is hidden is five together");
    }

    #[test]
    fn a_hidden_group_does_not_come_out_by_subtraction() {
        assert_eq!(of(&[('a', 9), ('b', 5), ('c', 1)]), "a");
        assert_eq!(of(&[('a', 5), ('b', 4)]), "");
        assert_eq!(of(&[('a', 9), ('b', 3), ('c', 2)]), "a", "what is hidden is five together");
    }
}
