//! The 95 % interval of a share, as cells that stand beside it whatever the whole is.

use crate::report::sheet::{Cell, Share};

/// In how many parts the ends of an interval are told: four decimals.
const PARTS: u64 = 10_000;

/// Returns the lower end of the share's 95 % Wilson interval; empty for a ratio of nothing.
pub fn low(share: Share) -> Cell {
    Cell::maybe(share.wilson().map(|(low, _)| end(low)))
}

/// Returns the upper end of it.
pub fn high(share: Share) -> Cell {
    Cell::maybe(share.wilson().map(|(_, high)| end(high)))
}

fn end(ratio: f64) -> Share {
    Share { part: (ratio * PARTS as f64).round() as u64, whole: PARTS }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(part: u64, whole: u64) -> Share {
        Share { part, whole }
    }

    #[test]
    fn an_interval_of_nothing_is_empty() {
        assert_eq!((low(of(0, 0)), high(of(0, 0))), (Cell::Empty, Cell::Empty));
    }

    #[test]
    fn an_interval_has_two_ends_with_four_decimals() {
        assert_eq!(low(of(5, 10)), Cell::Ratio(of(2366, PARTS)));
        assert_eq!(high(of(5, 10)), Cell::Ratio(of(7634, PARTS)));
        assert_eq!(
            (low(of(0, 1)), high(of(1, 1))),
            (Cell::Ratio(of(0, PARTS)), Cell::Ratio(of(PARTS, PARTS)))
        );
    }
}
